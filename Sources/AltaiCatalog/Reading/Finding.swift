public import LosslessJSON

/// Something wrong, or worth a look, at a place in a catalog.
public struct Finding: Hashable, Sendable {
  /// What is wrong.
  public let problem: Problem
  /// The bytes that it is about.
  public let range: Range<Int>

  /// Whether it makes the catalog invalid.
  public var severity: Severity { problem.severity }

  /// How bad a finding is.
  public enum Severity: Hashable, Sendable {
    case error, warning
  }
}

/// What can be wrong with a catalog. The words for people are made from it elsewhere, in one place a language.
public enum Problem: Hashable, Sendable {
  case unknownKey(String, allowed: [String])
  case missingKey(String)
  case wrongType(expected: ValueType, found: JSONKind)
  case badID(String)
  case emptyText
  case badDate(String)
  case badDecimal(String)
  case badCurrency(String)
  case badCountry(String)
  case badAddress(String, httpsOnly: Bool)
  case notInList(String, list: WordList, allowed: [String])
  case outOfRange(String, low: Double?, high: Double?)
  case tooFew(least: Int)
  case repeated(String)
  case unknownFormat(String)

  case unknownOption(String, fact: String, allowed: [String])
  case rangeOption(String, fact: String, allowed: [String])
  case rangeNeedsTwo(fact: String)
  case wrongAnswerType(fact: String, expected: ValueType)
  case unknownFact(String, allowed: [String])
  case unknownLevel(String, criterion: String, allowed: [String])
  case unknownSource(String, allowed: [String])
  case unknownMaker(String, allowed: [String])
  case unknownSide(String, allowed: [String])
  case gateNamesNoFact(String, allowed: [String])
  case gateNamesNoOption(String, fact: String, allowed: [String])
  case idClash(String, criterion: String)
  case aliasClash(String, assistant: String)
  case dateAfterCatalog(String, asOf: String)
  case levelsDoNotFall
  case valuesEqual
  case notMakersOwn
  case amountsOutOfOrder
  case belowOnLastBand
  case notWeighed(String)
  case loadedWord(String)
  case keyNotWithState(String, state: String)
  case keyNotHere(String)
  case noSource
  case noReason
  case gatesMissing
  case gatesOnLastLevel
  case valuesOnSomeLevels

  case undated
  case expired(days: Int, allowed: Int)
  case weakSources
  case invisibleCharacter(UInt32)
  case plainHTTP

  /// Lists of words that the format allows at a place.
  public enum WordList: Hashable, Sendable {
    case importance, criterionKind, state, confidence, sourceKind, wayKind, closeness, flowKind
    case flowStatus, donorKind, recipientKind, limitUnit, tax, period
  }

  /// What a value has to be.
  public enum ValueType: Hashable, Sendable {
    case object, array, string, number, integer, yesOrNo, text, decimal, option
  }

  /// Whether it makes the catalog invalid.
  public var severity: Finding.Severity {
    switch self {
    case .undated, .expired, .weakSources, .invisibleCharacter, .plainHTTP: .warning
    default: .error
    }
  }

  /// The name of the rule, the same in every language.
  public var rule: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .wrongType, .wrongAnswerType: "value-type"
    case .badID: "id"
    case .emptyText: "empty-text"
    case .badDate: "date-invalid"
    case .badDecimal: "decimal"
    case .badCurrency: "currency"
    case .badCountry: "country"
    case .badAddress: "address"
    case .notInList: "unknown-word"
    case .outOfRange: "out-of-range"
    case .tooFew: "too-few"
    case .repeated: "id-repeated"
    case .unknownFormat: "format"
    case .unknownOption: "unknown-option"
    case .rangeOption, .rangeNeedsTwo: "range-option"
    case .unknownFact: "unknown-fact"
    case .unknownLevel: "unknown-level"
    case .unknownSource: "unknown-source"
    case .unknownMaker: "unknown-maker"
    case .unknownSide: "unknown-side"
    case .gateNamesNoFact, .gateNamesNoOption, .gatesMissing, .gatesOnLastLevel: "gate"
    case .idClash: "id-clash"
    case .aliasClash: "alias-clash"
    case .dateAfterCatalog: "date-after-catalog"
    case .levelsDoNotFall: "level-order"
    case .valuesEqual: "values-equal"
    case .notMakersOwn: "maker-source"
    case .amountsOutOfOrder, .belowOnLastBand: "amount-order"
    case .notWeighed: "not-weighed"
    case .loadedWord: "loaded-word"
    case .keyNotWithState, .keyNotHere: "state-keys"
    case .noSource: "no-source"
    case .noReason: "no-reason"
    case .valuesOnSomeLevels: "levels"
    case .undated: "undated"
    case .expired: "expired"
    case .weakSources: "weak-source"
    case .invisibleCharacter: "invisible-character"
    case .plainHTTP: "http-source"
    }
  }
}
