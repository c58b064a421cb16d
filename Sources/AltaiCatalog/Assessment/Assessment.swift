public import Scoring

/// A catalog ranked by a user's preferences on a day.
///
/// Each assistant is scored at each of its plans and stands with the best one that meets the requirements.
public struct Assessment: Sendable {
  /// The catalog that was ranked.
  public let catalog: Catalog
  /// What the user asked for.
  public let preferences: Preferences
  /// The day from which ages count.
  public let today: CalendarDate
  /// One row per assistant and plan, in file order; the numbers in ``ranking`` are indices into it.
  public let rows: [Row]
  /// What must hold; ``Ranking/Left/requirement`` is an index into it.
  public let requirements: [Requirement]
  /// The numbers of the criteria that have a column: all that can be weighed, in display order.
  public let columns: [Int]
  /// One weight per column, summing to 1.
  public let weights: Weights
  /// The values of all rows, one column per weighed criterion.
  public let table: ValueTable
  /// The order that follows, and who is left out.
  public private(set) var ranking: Ranking

  /// An assistant at one of its plans.
  public struct Row: Sendable {
    /// A number of ``Catalog/assistants``.
    public let assistant: Int
    /// A number of ``Assistant/plans``; nil when no plan is known.
    public let plan: Int?
    /// One per criterion of the catalog.
    public let outcomes: [Outcome]
    /// One per requirement.
    public let verdicts: [Verdict]
    /// Whether the user asked for messages a day and the plan's limit is not known.
    public let hasUnknownMessageLimit: Bool
  }

  /// Assesses a catalog.
  ///
  /// - Parameter onePerAssistant: Whether an assistant stands with its best plan; otherwise every plan stands for itself.
  /// - Throws: When no criterion weighs anything.
  public init(
    _ catalog: Catalog, _ preferences: Preferences, today: CalendarDate,
    onePerAssistant: Bool = true
  ) throws(WeightsError) {
    self.catalog = catalog
    self.preferences = preferences
    self.today = today
    let columns = catalog.criteria.indices.filter { catalog.criteria[$0].isWeighed }
    self.columns = columns
    weights = try Weights(normalizing: columns.map { preferences.importances[$0].number })
    let requirements = preferences.allRequirements(in: catalog)
    self.requirements = requirements
    var assessor = Assessor(
      catalog: catalog, preferences: preferences, today: today, requirements: requirements)
    let rows = assessor.rows()
    self.rows = rows
    table = ValueTable(
      rowCount: rows.count,
      columns: columns.map { column in
        rows.map { catalog.value(of: $0.outcomes[column], column, preferences) }
      })
    let nameOrder = catalog.nameOrder()
    ranking = Ranking(
      table: table, weights: weights,
      alternatives: rows.enumerated().map { index, row in
        Alternative(
          group: row.assistant, verdicts: row.verdicts, tieBreak: assessor.costs[index],
          nameOrder: nameOrder[row.assistant])
      }, reading: preferences.unknown, onePerGroup: onePerAssistant)
  }

  /// The same assessment with only some rows in its ranking, which keep their places among all.
  public func keeping(_ isKept: (_ row: Int) -> Bool) -> Assessment {
    var kept = self
    kept.ranking = ranking.keeping(isKept)
    return kept
  }

  /// The value span of a criterion at a row, or nil for one that is not weighed.
  public func value(row: Int, criterion: Int) -> ValueSpan? {
    columns.firstIndex(of: criterion).map { table[row, $0] }
  }

  /// The weight of a criterion, 0 for one that is not weighed.
  public func weight(ofCriterion criterion: Int) -> Double {
    columns.firstIndex(of: criterion).map { weights.values[$0] } ?? 0
  }

  /// The parts of the point score of a row, one per column; they add up to it.
  public func contributions(row: Int) -> [Double] {
    table.contributions(row: row, weights: weights, reading: preferences.unknown)
  }
}

extension Catalog {
  /// The places of the assistants when sorted by name, then by id.
  func nameOrder() -> [Int] {
    let names = assistants.map { (string($0.name, in: .english).lowercased(), $0.id) }
    let sorted = names.indices.sorted { names[$0] < names[$1] }
    var order = [Int](repeating: 0, count: names.count)
    for (place, number) in sorted.enumerated() { order[number] = place }
    return order
  }

  /// The value span of an outcome.
  func value(
    of outcome: Outcome, _ criterion: Int, _ preferences: Preferences
  ) -> ValueSpan {
    switch (outcome, criteria[criterion].kind) {
    case (.graded(_, let levels), .graded(let graded)):
      ValueSpan(
        graded.rule.levels[levels.upperBound].value, graded.rule.levels[levels.lowerBound].value)
    case (.amount(let amounts?), .amount(let criterion)): criterion.scale.span(of: amounts)
    case (.cost(let cost?), .cost(let criterion)): ValueSpan(criterion.scale.value(of: cost))
    case (.money(let finding), .ledger(let ledger)):
      if preferences.money?.direction == .prefer {
        ledger.scale.span(ofBands: finding.bands).mirrored()
      } else {
        ledger.scale.span(ofBands: finding.bands)
      }
    default: .unknown
    }
  }
}
