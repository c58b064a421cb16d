public import AltaiCatalog
public import LosslessJSON
import TextScreen

/// What a user typed as the answer of a fact, a price or a limit, as the members that an entry gets from it.
public struct AnswerText: Sendable {
  private let catalog: Catalog
  private let target: EditTarget

  /// Reads answers for a place in a catalog.
  public init(_ catalog: Catalog, _ target: EditTarget) {
    self.catalog = catalog
    self.target = target
  }

  /// The keys that together are the answer of an entry.
  public static let keys = [
    "value", "values", "state", "range", "amount", "currency", "per", "every",
  ]

  /// The members that an answer stands for: its value, or its state where it is unknown.
  ///
  /// Options go by id or by name in any language, numbers take a decimal comma, and the states `undisclosed`, `unresearched`
  /// and `notApplicable` are answers too.
  ///
  /// - Parameter old: What stands there, whose currency and period hold where the answer says none.
  public func members(
    _ text: String, old: EntryDraft = EntryDraft()
  ) throws(EditProblem) -> [JSONValue.Member] {
    let typed = text.trimmed
    if let state = state(typed) { return [JSONValue.Member("state", .string(state.rawValue))] }
    switch target.kind {
    case .fact(let number): return [JSONValue.Member("value", try value(typed, of: number))]
    case .price: return try price(typed, old)
    case .limit: return try limit(typed, old)
    case .other: return [JSONValue.Member("value", .string(text))]
    }
  }

  private func state(_ text: String) -> FactState? {
    guard let state = FactState(rawValue: text), state != .known, state != .disputed else {
      return nil
    }
    if case .fact = target.kind { return state }
    return state == .notApplicable ? nil : state
  }

  private func value(_ text: String, of number: Int) throws(EditProblem) -> JSONValue {
    let definition = catalog.factDefinitions[number]
    switch definition.answers {
    case .options(let options):
      if let option = options.first(where: { $0.id == text }) { return .string(option.id) }
      let folded = FoldedText.folded(text)
      let named = options.filter { option in
        FoldedText.folded(option.id) == folded
          || Language.allCases.contains {
            FoldedText.folded(catalog.string(option.name, in: $0)) == folded
          }
      }
      if named.count == 1 { return .string(named[0].id) }
      let ids = options.map(\.id)
      throw .unknownOption(
        text, fact: definition.id, suggestion: Suggestion.nearest(to: text, among: ids),
        options: ids + ["undisclosed", "unresearched", "notApplicable"])
    case .amount:
      guard let decimal = DecimalText.canonical(text) else { throw .badAmount(text) }
      return .string(decimal)
    case .yesOrNo:
      switch FoldedText.folded(text) {
      case "yes", "true", "oui", "vrai": return .bool(true)
      case "no", "false", "non", "faux": return .bool(false)
      default: throw .badYesOrNo(text)
      }
    }
  }

  /// A sum, with its currency before or behind it or without.
  private func price(_ text: String, _ old: EntryDraft) throws(EditProblem) -> [JSONValue.Member] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let numbers = words.compactMap(DecimalText.canonical)
    let others = words.filter { DecimalText.canonical($0) == nil }
    guard numbers.count == 1, others.count <= 1,
      others.allSatisfy({ $0.utf8.count == 3 && $0.utf8.allSatisfy { (65...90).contains($0) } })
    else { throw .badAmount(text) }
    let currency = others.first ?? old.text("currency") ?? catalog.currency
    return [
      JSONValue.Member("amount", .string(numbers[0])),
      JSONValue.Member("currency", .string(currency)),
    ]
  }

  /// A number with the time that it counts for, `30/day`, or `unlimited`.
  private func limit(_ text: String, _ old: EntryDraft) throws(EditProblem) -> [JSONValue.Member] {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard (1...2).contains(parts.count) else { throw .badLimit(text) }
    let unit = parts.count == 2 ? parts[1] : old.text("per")
    guard let unit, Limit.Unit(rawValue: unit) != nil,
      let amount = parts[0] == "unlimited" ? parts[0] : DecimalText.canonical(parts[0])
    else { throw .badLimit(text) }
    var members = [
      JSONValue.Member("amount", .string(amount)), JSONValue.Member("per", .string(unit)),
    ]
    if parts.count == 1, let every = old["every"] {
      members.append(JSONValue.Member("every", every))
    }
    return members
  }
}

extension DecimalText {
  /// A number as catalogs write it: digits, a point, no needless zero in front; nil for everything else.
  static func canonical(_ text: String) -> String? {
    guard value(text) != nil else { return nil }
    let parts = text.split(whereSeparator: { $0 == "." || $0 == "," }).map(String.init)
    let whole = String(parts[0].drop { $0 == "0" })
    return ([whole.isEmpty ? "0" : whole] + parts.dropFirst()).joinedText(".")
  }
}
