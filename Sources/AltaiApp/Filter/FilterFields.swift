public import AltaiCatalog
import TextScreen

/// What the conditions of a filter can be about, for one catalog and language.
///
/// A field goes by its id or by its name in any language that altai speaks; case, accents, spaces and hyphens do not count.
/// Where two would have the same name, a criterion's id goes before the program's own fields, those before a criterion's
/// name, and that before a fact's id and name.
public struct FilterFields: Sendable {
  /// The catalog whose criteria and facts these are.
  public let catalog: Catalog
  /// The language in which fields and values are explained.
  public let language: Language
  /// All fields: criteria, then the program's own, then facts.
  public let fields: [Field]
  private let numbers: [String: Int]
  private let features: [String: Int]

  /// One thing that a condition can be about.
  public struct Field: Hashable, Sendable {
    /// The name that is always understood.
    public let id: String
    /// Its name in the language.
    public let name: String
    /// What it is.
    public let subject: Subject
    /// All names under which it is found, folded, the id first.
    let foldedNames: [String]
  }

  /// What a field is.
  public enum Subject: Hashable, Sendable {
    /// A number of ``Catalog/criteria``.
    case criterion(Int)
    /// A number of ``Catalog/factDefinitions``.
    case fact(Int)
    case own(Own)
  }

  /// The fields that every catalog has.
  public enum Own: String, CaseIterable, Hashable, Sendable {
    case score, rank, country, maker, plan
  }

  /// The fields of a catalog.
  public init(_ catalog: Catalog, _ language: Language) {
    self.catalog = catalog
    self.language = language
    let criteria = catalog.criteria.indices.filter { catalog.criteria[$0].isWeighed }
    var fields = criteria.map { number in
      let criterion = catalog.criteria[number]
      return Self.field(criterion.id, criterion.name, .criterion(number), catalog, language)
    }
    let all = Language.allCases.map { wording(for: $0) }
    let words = wording(for: language)
    fields += Own.allCases.map { own in
      let names = all.flatMap { $0.filterNames(of: own) }
      return Field(
        id: own.rawValue, name: words.filterNames(of: own).first ?? own.rawValue,
        subject: .own(own), foldedNames: ([own.rawValue] + names).map { FoldedText.folded($0) })
    }
    fields += catalog.factDefinitions.indices.compactMap { number in
      let fact = catalog.factDefinitions[number]
      if case .amount = fact.answers { return nil }
      return Self.field(fact.id, fact.name, .fact(number), catalog, language)
    }
    self.fields = fields
    numbers = Self.numbers(of: fields)
    var features: [String: Int] = [:]
    for field in fields {
      guard case .fact(let number) = field.subject,
        case .yesOrNo = catalog.factDefinitions[number].answers
      else { continue }
      for name in field.foldedNames where features[name] == nil { features[name] = number }
    }
    self.features = features
  }

  private static func field(
    _ id: String, _ name: Text, _ subject: Subject, _ catalog: Catalog, _ language: Language
  ) -> Field {
    let names = Language.allCases.map { catalog.string(name, in: $0) }
    return Field(
      id: id, name: catalog.string(name, in: language), subject: subject,
      foldedNames: ([id] + names).map { FoldedText.folded($0) })
  }

  private static func numbers(of fields: [Field]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    func add(_ names: (Field) -> ArraySlice<String>, where isWanted: (Subject) -> Bool) {
      for (number, field) in fields.enumerated() where isWanted(field.subject) {
        for name in names(field) where numbers[name] == nil { numbers[name] = number }
      }
    }
    let isCriterion = { (subject: Subject) in
      if case .criterion = subject { true } else { false }
    }
    let isFact = { (subject: Subject) in if case .fact = subject { true } else { false } }
    add({ $0.foldedNames[..<1] }, where: isCriterion)
    add({ $0.foldedNames[...] }, where: { !isCriterion($0) && !isFact($0) })
    add({ $0.foldedNames[1...] }, where: isCriterion)
    add({ $0.foldedNames[..<1] }, where: isFact)
    add({ $0.foldedNames[1...] }, where: isFact)
    return numbers
  }

  /// The field that a name means.
  public func field(called name: String) -> Field? {
    numbers[FoldedText.folded(name)].map { fields[$0] }
  }

  /// The yes/no fact that a word means, as a number of ``Catalog/factDefinitions``.
  public func feature(called name: String) -> Int? { features[FoldedText.folded(name)] }

  /// Whether a folded word is how a field's name begins.
  func beginsField(_ folded: String) -> Bool {
    fields.contains { field in field.foldedNames.contains { $0.hasPrefix(folded) } }
  }

  /// The id of the field that somebody who mistyped a name probably meant.
  func nearestField(to name: String) -> String? {
    if let near = Suggestion.nearest(to: name, among: fields.map(\.id)) { return near }
    return Suggestion.nearest(to: name, among: fields.map(\.name)).flatMap { field(called: $0)?.id }
  }
}

extension FilterFields {
  /// A worded value of a field.
  public struct Value: Hashable, Sendable {
    /// The word that is always understood.
    public let id: String
    /// Its name in the language.
    public let name: String
    /// What it means for the user.
    public let means: String?
    /// All names under which it is found, folded.
    let foldedNames: [String]
    /// Where it stands in the column of its measure: more is better, for money more is more.
    let place: Double
  }

  /// The worded values of a field, best first, for money least first; none where values are numbers or names.
  public func values(of field: Field) -> [Value] {
    switch field.subject {
    case .own: return []
    case .criterion(let number):
      switch catalog.criteria[number].kind {
      case .graded(let graded):
        return graded.levels.enumerated().map { place, level in
          value(level.id, level.name, means: level.means, at: -Double(place))
        }
      case .ledger(let ledger):
        return ledger.bands.enumerated().map { place, band in
          value(band.id, band.name, means: nil, at: Double(place))
        }
      case .cost: return [own("free", at: 0) { $0.free }]
      case .amount, .features: return []
      }
    case .fact(let number):
      switch catalog.factDefinitions[number].answers {
      case .options(let options):
        return options.enumerated().map { place, option in
          value(option.id, option.name, means: option.means, at: -Double(place))
        }
      case .yesOrNo: return [own("yes", at: 1) { $0.yes }, own("no", at: 0) { $0.no }]
      case .amount: return []
      }
    }
  }

  private func value(_ id: String, _ name: Text, means: Text?, at place: Double) -> Value {
    let names = Language.allCases.map { catalog.string(name, in: $0) }
    return Value(
      id: id, name: catalog.string(name, in: language),
      means: means.map { catalog.string($0, in: language) },
      foldedNames: ([id] + names).map { FoldedText.folded($0) }, place: place)
  }

  /// A value of the program's own, under its word in every language.
  private func own(
    _ id: String, at place: Double, _ name: (any Wording) -> String
  ) -> Value {
    let names = Language.allCases.map { name(wording(for: $0)) }
    return Value(
      id: id, name: name(wording(for: language)), means: nil,
      foldedNames: ([id] + names).map { FoldedText.folded($0) }, place: place)
  }
}
