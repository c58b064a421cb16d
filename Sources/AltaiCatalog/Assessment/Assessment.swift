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
  public let rows: Rows
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
  let alternatives: AlternativeColumns
  private let isOnePerAssistant: Bool

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
    isOnePerAssistant = onePerAssistant
    columns = catalog.criteria.indices.filter { catalog.criteria[$0].isWeighed }
    weights = try Self.weights(columns, preferences)
    requirements = preferences.allRequirements(in: catalog)
    let assessor = Assessor(catalog: catalog, preferences: preferences, today: today)
    var outcomes: [[Outcome]] = []
    var levels = [[ClosedRange<Int>]](repeating: [], count: catalog.criteria.count)
    for criterion in catalog.criteria.indices {
      if case .graded(let graded) = catalog.criteria[criterion].kind {
        let found = assessor.gradedOutcomes(graded)
        outcomes.append(found.outcomes)
        levels[criterion] = found.confirmed
      } else {
        outcomes.append(assessor.outcomes(of: criterion))
      }
    }
    let verdicts = requirements.map {
      assessor.verdicts(on: $0, outcomes: outcomes, confirmedLevels: levels)
    }
    rows = Rows(
      seats: assessor.seats, outcomes: outcomes, confirmedLevels: levels, verdicts: verdicts,
      unknownMessageLimits: assessor.unknownMessageLimits(requirements))
    table = ValueTable(
      rowCount: rows.count,
      columns: columns.map { catalog.values(of: outcomes[$0], $0, preferences) })
    let nameOrder = catalog.nameOrder()
    alternatives = AlternativeColumns(
      groups: rows.seats.map(\.assistant), tieBreaks: assessor.yearlyCosts(outcomes: outcomes),
      nameOrders: rows.seats.map { nameOrder[$0.assistant] }, verdicts: verdicts)
    ranking = Ranking(
      table: table, weights: weights, alternatives: alternatives, reading: preferences.unknown,
      onePerGroup: onePerAssistant)
  }

  /// The same catalog on the same day under other preferences.
  ///
  /// Gives exactly what a new assessment would give, and works out again only what the change
  /// touches: after a change of importances that is the ranking alone.
  ///
  /// - Throws: When no criterion weighs anything.
  public func changing(to preferences: Preferences) throws(WeightsError) -> Assessment {
    try Assessment(self, changedTo: preferences)
  }

  private init(_ old: Assessment, changedTo preferences: Preferences) throws(WeightsError) {
    catalog = old.catalog
    self.preferences = preferences
    today = old.today
    isOnePerAssistant = old.isOnePerAssistant
    columns = old.columns
    weights = try Self.weights(columns, preferences)
    requirements = preferences.allRequirements(in: catalog)
    let assessor = Assessor(
      catalog: catalog, preferences: preferences, today: today, seats: old.rows.seats)
    let change = PreferenceChange(from: old.preferences, to: preferences)
    var rows = old.rows
    var table = old.table
    if change.movesMoney || change.turnsMoney {
      for (column, criterion) in columns.enumerated() where catalog.isLedger(criterion) {
        if change.movesMoney { rows.outcomes[criterion] = assessor.outcomes(of: criterion) }
        let values = catalog.values(of: rows.outcomes[criterion], criterion, preferences)
        table = table.replacing(column: column, with: values)
      }
    }
    let isSameVerdicts = requirements == old.requirements && !change.touches(requirements)
    if isSameVerdicts {
      alternatives = old.alternatives
    } else {
      rows.verdicts = requirements.map { requirement in
        if !change.touches([requirement]),
          let place = old.requirements.firstIndex(of: requirement)
        {
          return old.rows.verdicts[place]
        }
        return assessor.verdicts(
          on: requirement, outcomes: rows.outcomes, confirmedLevels: rows.confirmedLevels)
      }
      rows.unknownMessageLimits = assessor.unknownMessageLimits(requirements)
      alternatives = old.alternatives.withVerdicts(rows.verdicts)
    }
    self.rows = rows
    self.table = table
    let isSameRanking =
      isSameVerdicts && !change.movesMoney && !change.turnsMoney && weights == old.weights
      && preferences.unknown == old.preferences.unknown
    ranking =
      isSameRanking
      ? old.ranking
      : Ranking(
        table: table, weights: weights, alternatives: alternatives, reading: preferences.unknown,
        onePerGroup: isOnePerAssistant)
  }

  private static func weights(
    _ columns: [Int], _ preferences: Preferences
  ) throws(WeightsError) -> Weights {
    try Weights(normalizing: columns.map { preferences.importances[$0].number })
  }

  /// The same assessment with only some rows in its ranking, which keep their places among all.
  public func keeping(_ isKept: (_ row: Int) -> Bool) -> Assessment {
    var kept = self
    kept.ranking = ranking.keeping(isKept)
    return kept
  }

  /// The same assessment with its ranking listed in another order; places stay.
  public func listed(by isBefore: (_ row: Int, _ other: Int) -> Bool) -> Assessment {
    var listed = self
    listed.ranking = ranking.listed(by: isBefore)
    return listed
  }

  /// The value span of a criterion at a row, or nil for one that is not weighed.
  public func value(row: Int, criterion: Int) -> ValueSpan? {
    columns.firstIndex(of: criterion).map { table[row, $0] }
  }

  /// The weight of a criterion, 0 for one that is not weighed.
  public func weight(ofCriterion criterion: Int) -> Double {
    columns.firstIndex(of: criterion).map { weights.values[$0] } ?? 0
  }

  /// The place of a row's assistant when all are sorted by name, then by id.
  public func nameOrder(ofRow row: Int) -> Int { alternatives.namePlaces[row] }

  /// The parts of the point score of a row, one per column; they add up to it.
  public func contributions(row: Int) -> [Double] {
    table.contributions(row: row, weights: weights, reading: preferences.unknown)
  }
}

extension Catalog {
  func isLedger(_ criterion: Int) -> Bool {
    if case .ledger = criteria[criterion].kind { true } else { false }
  }

  /// The value spans of a column of outcomes.
  func values(
    of outcomes: [Outcome], _ criterion: Int, _ preferences: Preferences
  ) -> [ValueSpan] {
    switch criteria[criterion].kind {
    case .graded(let graded):
      let values = graded.rule.levels.map(\.value)
      return outcomes.map { outcome in
        guard case .graded(_, let levels) = outcome else { return .unknown }
        return ValueSpan(values[levels.upperBound], values[levels.lowerBound])
      }
    case .amount(let amount):
      return outcomes.map { outcome in
        guard case .amount(let amounts?) = outcome else { return .unknown }
        return amount.scale.span(of: amounts)
      }
    case .cost(let cost):
      return outcomes.map { outcome in
        guard case .cost(let yearly?) = outcome else { return .unknown }
        return ValueSpan(cost.scale.value(of: yearly))
      }
    case .ledger(let ledger):
      let prefersMoney = preferences.money?.direction == .prefer
      return outcomes.map { outcome in
        guard case .money(let finding) = outcome else { return .unknown }
        let span = ledger.scale.span(ofBands: finding.bands)
        return prefersMoney ? span.mirrored() : span
      }
    case .features: return outcomes.map { _ in .unknown }
    }
  }
}
