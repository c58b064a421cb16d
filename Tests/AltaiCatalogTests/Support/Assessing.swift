import AltaiCatalog
import Scoring
import Testing

extension Catalog {
  /// The number of a criterion.
  func criterion(_ id: String) throws -> Int {
    try #require(criteria.firstIndex { $0.id == id })
  }

  /// The number of a fact.
  func fact(_ id: String) throws -> Int {
    try #require(factDefinitions.firstIndex { $0.id == id })
  }

  /// Preferences in which all criteria are ignored but these.
  func preferences(_ importances: KeyValuePairs<String, Importance>) throws -> Preferences {
    var preferences = Preferences(defaultsOf: self)
    preferences.importances = criteria.map { _ in .ignore }
    for (id, importance) in importances {
      preferences.importances[try criterion(id)] = importance
    }
    return preferences
  }

  /// Assesses on the catalog's test day with all criteria ignored but these.
  func assessed(
    _ importances: KeyValuePairs<String, Importance>, requiring requirements: [Requirement] = [],
    money: MoneyWish? = nil, unknown: UnknownReading = .middle
  ) throws -> Assessment {
    var preferences = try preferences(importances)
    preferences.requirements = requirements
    preferences.money = money
    preferences.unknown = unknown
    return try Assessment(self, preferences, today: try MailCatalog.today())
  }
}

extension Assessment {
  /// The ids of an assistant and its plan.
  func name(ofRow row: Int) -> String {
    let assistant = catalog.assistants[rows[row].assistant]
    return rows[row].plan.map { "\(assistant.id) \(assistant.plans[$0].id)" } ?? assistant.id
  }

  var rankedNames: [String] { ranking.ranked.map { name(ofRow: $0.row) } }

  /// The row of an assistant at a plan.
  func row(_ name: String) throws -> Int {
    try #require(rows.indices.first { self.name(ofRow: $0) == name })
  }

  /// The value span of a criterion.
  func value(_ criterion: String, of name: String) throws -> ValueSpan {
    try #require(value(row: try row(name), criterion: try catalog.criterion(criterion)))
  }
}

/// Whether two numbers are the same up to rounding.
func isClose(_ first: Double, _ second: Double) -> Bool { abs(first - second) < 1e-12 }

/// Whether two lists hold the same numbers up to rounding.
func areClose(_ first: [Double], _ second: [Double]) -> Bool {
  first.count == second.count && zip(first, second).allSatisfy(isClose)
}
