import AltaiApp
import AltaiCatalog
import LosslessJSON
import Testing

/// A catalog of invented radio stations, small enough to be ranked by hand.
///
/// With calm and price medium (3 each) and power low (1):
///
/// | id | adverts | data | calm | power | price a month | gifts | score |
/// |---|---|---|---|---|---|---|---|
/// | ardent | none | none | silent | 50 | 0 | none found | 93 |
/// | fable | few | week | quiet | unresearched | 0 | 50,000 south | 64 to 79 |
/// | cobalt | none | undisclosed | loud to silent | 20 | 0 | 500,000 south | 46 to 89 |
/// | brisk | few | week | quiet | 100 | 5 | 500,000 north | 57 |
/// | dune | many | year | loud | 10 | 2 | 2,000,000 north | 36 |
/// | ember | unknown | unknown | unknown | unknown | unknown | not checked | too little known |
struct RadioCatalog {
  /// Whether flows to the north go to the south, and the other way round.
  var isMirrored = false
  var hasLedger = true
  /// Whether there are levels, amounts and features beside the price.
  var hasFacts = true
  var hasStations = true
  /// What is said of each station.
  var about = "A station."
  /// The ids in file order.
  var ids = ["ardent", "brisk", "cobalt", "dune", "ember", "fable"]

  /// The day on which the tests look at it.
  static let today = CalendarDate("2026-04-01")

  /// The user's own changes over the stations, as a patch, empty where there is none yet; nil where the stations are a file
  /// of their own.
  var changes: String?

  enum Failure: Error {
    case notJSON([JSONProblem])
    case noLayers(LayerProblem)
    case notACatalog([Finding])
    case noDay
  }

  func catalog() throws(Failure) -> Catalog {
    let base = try Self.document(text)
    let reading =
      if let changes { CatalogReading(try Self.layers(base, changes)) } else { Catalog.read(base) }
    guard let catalog = reading.catalog else { throw .notACatalog(reading.errors) }
    return catalog
  }

  private static func layers(
    _ base: JSONDocument, _ changes: String
  ) throws(Failure) -> CatalogLayers {
    if changes.isEmpty { return CatalogLayers(over: base) }
    let patch = try document(changes)
    do { return try CatalogLayers(base: base, patch: patch) } catch { throw .noLayers(error) }
  }

  private static func document(_ text: String) throws(Failure) -> JSONDocument {
    let parsing = JSONDocument.parse(Array(text.utf8))
    guard let document = parsing.document else { throw .notJSON(parsing.problems) }
    return document
  }

  var text: String {
    let criteria =
      (hasFacts ? [Self.calm, Self.power] : []) + [Self.price] + (hasLedger ? [Self.gifts] : [])
      + (hasFacts ? [Self.extras] : [])
    let stations = hasStations ? ids.compactMap(station) : []
    return Self.head + "\"criteria\": {\(criteria.joined(separator: ",\n"))},\n"
      + "\"assistants\": {\(stations.joined(separator: ",\n"))},\n" + Self.tail
  }

  private static let head = """
    {"format": 1, "title": {"en": "Stations", "fr": "Stations"}, "asOf": "2026-03-31",
    "currency": "EUR", "rates": {}, "licence": {"name": "CC0", "url": "https://example.org/cc0"},
    "sides": {"north": {"name": {"en": "North", "fr": "Nord"}},
      "south": {"name": {"en": "South", "fr": "Sud"}}},

    """

  private static let tail = """
    "makers": {"wave": {"name": "Wave Ltd", "country": "CH", "site": "https://wave.example"}},
    "sources": {
      "log": {"publisher": "Wave", "title": "Log book", "url": "https://wave.example/log",
        "date": "2026-01", "kind": "terms"},
      "roll": {"publisher": "Office", "title": "Roll of gifts", "url": "https://example.org/roll",
        "kind": "filing"}}}
    """

  private static let calm = """
    "calm": {"kind": "graded", "name": {"en": "calm", "fr": "calme"},
      "question": {"en": "How calm is it?", "fr": "Est-ce calme ?"}, "importance": "medium",
      "must": "quiet", "facts": {
        "adverts": {"name": {"en": "adverts", "fr": "réclames"}, "maxAgeDays": 730, "options": [
          {"id": "none", "name": {"en": "none", "fr": "aucune"}},
          {"id": "few", "name": {"en": "few", "fr": "peu"}},
          {"id": "many", "name": {"en": "many", "fr": "beaucoup"}}]},
        "data": {"name": {"en": "records", "fr": "traces"}, "maxAgeDays": 730, "options": [
          {"id": "nothing", "name": {"en": "nothing", "fr": "rien"}},
          {"id": "week", "name": {"en": "a week", "fr": "une semaine"}},
          {"id": "year", "name": {"en": "a year", "fr": "un an"}}]}},
      "levels": [
        {"id": "silent", "name": {"en": "silent", "fr": "muet"},
          "gates": [{"adverts": "none", "data": "nothing"}]},
        {"id": "quiet", "name": {"en": "quiet", "fr": "posé"},
          "gates": [{"adverts": "few", "data": "week"}]},
        {"id": "loud", "name": {"en": "loud", "fr": "bruyant"}}]}
    """

  private static let power = """
    "power": {"kind": "amount", "name": {"en": "power", "fr": "puissance"},
      "question": {"en": "How strong?", "fr": "Quelle force ?"}, "importance": "low",
      "unit": "kW", "best": 100, "worst": 0, "maxAgeDays": 730, "must": 10}
    """

  private static let price = """
    "price": {"kind": "cost", "name": {"en": "price", "fr": "prix"},
      "question": {"en": "What is it?", "fr": "Combien ?"}, "importance": "medium",
      "best": 0, "worst": 120, "maxAgeDays": 730, "must": 0}
    """

  private static let gifts = """
    "gifts": {"kind": "ledger", "name": {"en": "gifts", "fr": "dons"},
      "question": {"en": "Which?", "fr": "Lesquels ?"}, "importance": "ignore", "bands": [
        {"id": "none", "name": {"en": "none found", "fr": "rien trouvé"}},
        {"id": "under100k", "name": {"en": "little", "fr": "peu"}, "below": "100000"},
        {"id": "under1m", "name": {"en": "some", "fr": "assez"}, "below": "1000000"},
        {"id": "over1m", "name": {"en": "much", "fr": "beaucoup"}}]}
    """

  private static let extras = """
    "extras": {"kind": "features", "name": {"en": "extras", "fr": "suppléments"},
      "question": {"en": "What else?", "fr": "Quoi d'autre ?"}, "importance": "ignore", "facts": {
        "app": {"name": {"en": "app", "fr": "appli"}, "maxAgeDays": 730},
        "music": {"name": {"en": "music", "fr": "musique"}, "maxAgeDays": 730}}}
    """

  private func station(_ id: String) -> String? {
    switch id {
    case "ardent":
      station(
        id, "Ardent FM", adverts: "none", data: "nothing", power: "50", price: "0", app: true)
    case "brisk":
      station(
        id, "Brisk Radio", adverts: "few", data: "week", power: "100", price: "5", app: true,
        gift: ("500000", "north"))
    case "cobalt":
      station(
        id, "Cobalt", adverts: "none", data: nil, power: "20", price: "0",
        gift: ("500000", "south"))
    case "dune":
      station(
        id, "Dune 101", adverts: "many", data: "year", power: "10", price: "2",
        gift: ("2000000", "north"))
    case "fable":
      station(
        id, "Fable", adverts: "few", data: "week", power: nil, price: "0",
        gift: ("50000", "south"))
    case "ember":
      #""ember": {"name": "Ember", "about": "A station.", "facts": {}, "plans": {}}"#
    default: nil
    }
  }

  private func station(
    _ id: String, _ name: String, adverts: String, data: String?, power: String?, price: String,
    app: Bool? = nil, gift: (sum: String, side: String)? = nil
  ) -> String {
    var facts: [String] = []
    if hasFacts {
      facts.append(known("adverts", "\"\(adverts)\""))
      facts.append(
        data.map { known("data", "\"\($0)\"") }
          ?? #""data": {"state": "undisclosed", "asOf": "2026-01", "sources": ["log"]}"#)
      facts.append(
        power.map { known("power", "\"\($0)\"") } ?? #""power": {"state": "unresearched"}"#)
      if let app { facts.append(known("app", "\(app)")) }
    }
    var flows = ""
    if hasLedger, let gift {
      let side = isMirrored ? (gift.side == "north" ? "south" : "north") : gift.side
      flows = """
        "gift": {"donor": {"name": "Wave Ltd", "kind": "company"}, "closeness": "own",
          "recipient": {"name": "Harbour Fund", "kind": "committee"}, "side": "\(side)",
          "sideBasis": "Its charter.", "kind": "gift", "amount": {"value": "\(gift.sum)",
          "currency": "EUR"}, "date": "2025-11", "status": "filed", "confidence": "high",
          "sources": ["roll"]}
        """
    }
    let searches =
      hasLedger
      ? """
      , "searches": {"all": {"names": ["Wave Ltd"], "where": "The roll.",
        "reaches": ["own", "committee", "control", "office"], "until": "2026-03",
        "result": "As listed.", "sources": ["roll"]}}
      """ : ""
    return """
      "\(id)": {"name": "\(name)", "aliases": ["\(name) One"], "maker": "wave",
        "site": "https://\(id).example", "about": "\(about)",
        "facts": {\(facts.joined(separator: ", "))},
        "plans": {"plain": {"name": "Plain", "prices": {"month": {"amount": "\(price)",
          "currency": "EUR", "asOf": "2026-02", "sources": ["log"]}}}}
        \(flows.isEmpty ? "" : ", \"flows\": {\(flows)}")\(searches),
        "leave": [{"kind": "export", "statement": "As a file.", "steps": ["Open the menu."],
          "asOf": "2026-01", "confidence": "high", "sources": ["log"]}]}
      """
  }

  private func known(_ id: String, _ value: String) -> String {
    #""\#(id)": {"value": \#(value), "asOf": "2026-01", "sources": ["log"]}"#
  }
}

extension RadioCatalog {
  /// The stations ranked on the tests' day; what is not named keeps the catalog's importance.
  func assessed(_ importances: [(String, String)]) throws -> Assessment {
    let catalog = try catalog()
    var request = PreferenceRequest()
    request.importances = importances.map { PreferenceRequest.Named(name: $0.0, value: $0.1) }
    guard let today = Self.today else { throw Failure.noDay }
    let preferences = try PreferenceResolver(catalog).preferences(for: request)
    return try Assessment(catalog, preferences, today: today)
  }
}

extension Assessment {
  /// The row with which an assistant stands, by its id.
  func row(_ id: String) throws -> Int {
    try #require(rows.indices.first { catalog.assistants[rows[$0].assistant].id == id })
  }
}
