public import LosslessJSON

/// What reading a catalog gives: the catalog where it is valid, and all findings in file order.
public struct CatalogReading: Sendable {
  /// The catalog, or nil when there is an error among the findings.
  public private(set) var catalog: Catalog?
  /// What could be read, valid or not: to be counted, never to be ranked.
  public private(set) var readable: Catalog?
  /// Everything found, in file order.
  public let findings: [Finding]

  /// The findings that make the catalog invalid.
  public var errors: [Finding] { findings.filter { $0.severity == .error } }
  /// The findings that do not.
  public var warnings: [Finding] { findings.filter { $0.severity == .warning } }
}

/// What to look for while reading.
public struct ReadingOptions: Hashable, Sendable {
  /// The day from which ages count; without it no fact is reported as expired.
  public let today: CalendarDate?
  /// Whether warnings are collected, and every text is searched for loaded words and invisible characters.
  public let isThorough: Bool
  /// How much of the catalog is read.
  public let scope: Scope

  /// How much of a catalog is read.
  public enum Scope: Hashable, Sendable {
    /// All of it.
    case everything
    /// What a ranking needs: no sources, ways, notes, opinions or dependencies, and no findings about them. Only for a
    /// catalog that is known to be valid.
    case ranking
  }

  /// What to look for.
  public init(
    today: CalendarDate? = nil, isThorough: Bool = true, scope: Scope = .everything
  ) {
    self.today = today
    self.isThorough = isThorough
    self.scope = scope
  }
}

extension Catalog {
  /// Reads a catalog and collects every finding with its place.
  public static func read(
    _ document: JSONDocument, options: ReadingOptions = ReadingOptions()
  ) -> CatalogReading {
    var reader = CatalogReader(document: document, options: options)
    let catalog = reader.readCatalog()
    let findings = reader.findings.enumerated().sorted { first, second in
      first.element.range.lowerBound == second.element.range.lowerBound
        ? first.offset < second.offset
        : first.element.range.lowerBound < second.element.range.lowerBound
    }.map(\.element)
    let isValid = !findings.contains { $0.severity == .error }
    return CatalogReading(
      catalog: isValid ? catalog : nil, readable: catalog, findings: findings)
  }
}

extension CatalogReading {
  /// Reads the catalog that layers make, which then knows what in it is the user's own.
  public init(_ layers: CatalogLayers, options: ReadingOptions = ReadingOptions()) {
    var reading = Catalog.read(layers.document, options: options)
    reading.keep(layers)
    self = reading
  }

  private mutating func keep(_ layers: CatalogLayers) {
    catalog?.layers = layers
    readable?.layers = layers
  }
}

/// Turns a JSON document into a catalog, one place after another, and keeps what is wrong.
///
/// It goes through the file in the order in which one part names another: sources, makers and sides, then
/// criteria, then assistants. The parts live in extensions, one file each.
struct CatalogReader {
  let document: JSONDocument
  let options: ReadingOptions
  var findings: [Finding] = []

  // What later parts refer to.
  var asOf: CalendarDate?
  var sourceIDs = JSONNames()
  var sources: [Source] = []
  var makerIDs = JSONNames()
  var makers: [Maker] = []
  var sides: [Catalog.Side] = []
  var criteria: [Criterion] = []
  var factDefinitions: [FactDefinition] = []
  var factIDs = JSONNames()
  /// The options of each fact.
  var optionIDs: [JSONNames] = []
  /// Facts that were declared, but not so that they could be read.
  var unreadFacts: Set<String> = []
  var nextFact = 0

  init(document: JSONDocument, options: ReadingOptions) {
    self.document = document
    self.options = options
  }

  mutating func report(_ problem: Problem, at element: JSONElement) {
    findings.append(Finding(problem: problem, range: document.range(of: element)))
  }

  /// Reports at the first byte of an object or array, where something is missing inside.
  mutating func report(_ problem: Problem, atOpeningOf element: JSONElement) {
    let start = document.range(of: element).lowerBound
    findings.append(Finding(problem: problem, range: start..<start + 1))
  }

  var isReadingAll: Bool { options.scope == .everything }

  mutating func warn(_ problem: Problem, at element: JSONElement) {
    if options.isThorough { report(problem, at: element) }
  }
}

private enum CatalogKey: Int, KeyList {
  case schema, format, title, asOf, currency, rates, licence, sides, criteria, assistants, makers
  case sources
  static let spellings: [String] = [
    "$schema", "format", "title", "asOf", "currency", "rates", "licence", "sides", "criteria",
    "assistants", "makers", "sources",
  ]
  static let keyNames = JSONNames(spellings)
}

private enum LicenceKey: Int, KeyList {
  case name, url
  static let spellings: [String] = ["name", "url"]
  static let keyNames = JSONNames(spellings)
}

private enum RateKey: Int, KeyList {
  case rate, asOf, sources
  static let spellings: [String] = ["rate", "asOf", "sources"]
  static let keyNames = JSONNames(spellings)
}

extension CatalogReader {
  mutating func readCatalog() -> Catalog? {
    guard
      let fields = fields(
        of: document.root, CatalogKey.self,
        required: .format, .title, .asOf, .currency, .licence, .criteria, .assistants, .sources)
    else { return nil }
    if let schema = fields[.schema] { _ = plainString(schema) }
    if let format = fields[.format] {
      if document.kind(of: format) != .number || document.number(of: format) != 1 {
        report(.unknownFormat(document.text(of: format)), at: format)
      }
    }
    let title = fields[.title].flatMap { text($0) }
    asOf = fields[.asOf].flatMap { date($0, isCatalogs: true) }
    let currency = fields[.currency].flatMap { self.currency($0) }
    let licence = fields[.licence].flatMap { readLicence($0) }

    if isReadingAll, let element = fields[.sources] { readSources(element) }
    if let element = fields[.makers] { readMakers(element) }
    if let element = fields[.sides] { readSides(element) }
    let rates = fields[.rates].map { readRates($0) } ?? []
    if let element = fields[.criteria] { readCriteria(element) }
    let assistants = fields[.assistants].map { readAssistants($0) } ?? []

    guard let title, let asOf, let currency, let licence else { return nil }
    return Catalog(
      document: document, title: title, asOf: asOf, currency: currency, rates: rates,
      licence: licence, sides: sides, criteria: criteria, factDefinitions: factDefinitions,
      assistants: assistants, makers: makers, sources: sources)
  }

  private mutating func readLicence(_ element: JSONElement) -> Catalog.Licence? {
    guard let fields = fields(of: element, LicenceKey.self, required: .name, .url) else {
      return nil
    }
    let name = fields[.name].flatMap { plainText($0) }
    let url = fields[.url].flatMap { address($0, httpsOnly: true) }
    guard let name, let url else { return nil }
    return Catalog.Licence(name: name, url: url)
  }

  private mutating func readRates(_ element: JSONElement) -> [Catalog.Rate] {
    guard document.isKind(.object, element) else {
      report(.wrongType(expected: .object, found: document.kind(of: element)), at: element)
      return []
    }
    var rates: [Catalog.Rate] = []
    for member in document.members(of: element) where !isExtension(member.key) {
      let currency = document.string(of: member.key)
      if !Self.isCurrency(currency) { report(.badCurrency(currency), at: member.key) }
      guard
        let fields = fields(
          of: member.value, RateKey.self, required: .rate, .asOf, .sources)
      else { continue }
      let worth = fields[.rate].flatMap { decimal($0) }
      let asOf = fields[.asOf].flatMap { date($0) }
      let sources = fields[.sources].map { sourceList($0, least: 1) } ?? []
      if let worth, let asOf {
        rates.append(Catalog.Rate(currency: currency, worth: worth, asOf: asOf, sources: sources))
      }
    }
    return rates
  }
}
