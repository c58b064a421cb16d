import AltaiApp
import AltaiCatalog
import Testing

/// A catalog ready to be filtered.
struct Filtering {
  let index: FilterIndex
  /// A filter that nobody has used yet.
  let started: ListFilter

  init(
    _ catalog: Catalog, _ language: Language = .english, currency: String? = nil,
    onePerAssistant: Bool = true
  ) throws {
    var preferences = Preferences(defaultsOf: catalog)
    preferences.currency = currency
    let today = try #require(CalendarDate("2026-04-01"))
    let assessment = try Assessment(
      catalog, preferences, today: today, onePerAssistant: onePerAssistant)
    index = FilterIndex(catalog, language)
    started = ListFilter(index, assessment)
  }

  static func ferries(
    _ language: Language = .english, currency: String? = nil, onePerAssistant: Bool = true
  ) throws -> Filtering {
    try Filtering(
      FerryCatalog.catalog(), language, currency: currency, onePerAssistant: onePerAssistant)
  }

  func query(_ text: String) -> FilterQuery { FilterQuery(text, index.fields) }

  func result(_ text: String) -> FilterResult {
    var filter = started
    return filter.result(of: query(text))
  }

  /// The ids of the assistants that pass, in file order; with plans behind them where every plan stands for itself.
  func passing(_ text: String) -> [String] {
    let assistants = index.fields.catalog.assistants
    let isByPlan = started.rows.count != assistants.count
    return result(text).items.map { item in
      let row = started.assessment.rows[started.rows[item]]
      let assistant = assistants[row.assistant]
      let plan = isByPlan ? row.plan.map { "." + assistant.plans[$0].id } : nil
      return assistant.id + (plan ?? "")
    }
  }
}

extension Array where Element == String {
  /// The words apart by blanks.
  init(words text: String) { self = text.split(separator: " ").map(String.init) }
}
