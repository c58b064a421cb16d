import Scoring

/// What can be said about a row: why it stands where it stands, and what is not known.
extension Assessment {
  /// One criterion's part in a comparison.
  public struct Part: Hashable, Sendable {
    /// A number of ``Catalog/criteria``.
    public let criterion: Int
    /// In points of the score, on 0…1.
    public let points: Double
  }

  /// The weighted criteria in which a row is ahead of another, the largest part first.
  public func advantages(of row: Int, over other: Int) -> [Part] {
    let own = contributions(row: row)
    let others = contributions(row: other)
    return columns.indices.map { Part(criterion: columns[$0], points: own[$0] - others[$0]) }
      .filter { $0.points > Ranking.tieWidth }
      .sorted { $0.points > $1.points }
  }

  /// The criterion that gives a row the most points, of those of which anything is known; nil where that is none.
  public func strongestPoint(of row: Int) -> Part? {
    let parts = contributions(row: row)
    return columns.indices.filter { table[row, $0].width < 1 }
      .map { Part(criterion: columns[$0], points: parts[$0]) }
      .max { $0.points < $1.points }
  }

  /// The weighed criterion with the lowest value, of equal ones the heaviest, and the points that it costs.
  public func weakestPoint(of row: Int) -> Part? {
    let parts = contributions(row: row)
    let weak = columns.indices.filter { weights.values[$0] - parts[$0] > Ranking.tieWidth }
    let weakest = weak.min { first, second in
      let (low, high) = (value(row, first), value(row, second))
      return low == high ? weights.values[first] > weights.values[second] : low < high
    }
    return weakest.map {
      Part(criterion: columns[$0], points: weights.values[$0] - parts[$0])
    }
  }

  private func value(_ row: Int, _ column: Int) -> Double {
    table[row, column].value(preferences.unknown)
  }

  /// What keeps a row from the next level of a graded criterion.
  public struct Obstacles: Hashable, Sendable {
    /// The index of the level that it has for certain.
    public let level: Int
    /// The index of the next better level.
    public let next: Int
    /// The facts in the way, as numbers of ``Catalog/factDefinitions``: wrong for it, or unknown.
    public let facts: [Int]
  }

  /// What keeps a row from the next level, or nil at the best level and for other kinds of criteria.
  public func obstacles(row: Int, criterion: Int) -> Obstacles? {
    guard case .graded(let possible, let levels) = rows[row].outcomes[criterion],
      case .graded(let graded) = catalog.criteria[criterion].kind, levels.upperBound > 0
    else { return nil }
    let next = levels.upperBound - 1
    let facts = graded.rule.obstacles(to: next, possible: possible)
    return Obstacles(
      level: levels.upperBound, next: next, facts: facts.map { graded.facts.lowerBound + $0 })
  }

  /// Something that is not known.
  public struct Unknown: Hashable, Sendable {
    /// A number of ``Assessment/rows``.
    public let row: Int
    /// A number of ``Catalog/criteria``.
    public let criterion: Int
    /// The fact to find out; nil where the criterion has none, as with prices and money.
    public let fact: Int?
  }

  /// The unknown that widens the score of a row most, or nil when its score is known.
  public func widestUnknown(of row: Int) -> Unknown? {
    var widest: (column: Int, width: Double)?
    for column in columns.indices {
      let width = weights.values[column] * table[row, column].width
      if width > max(widest?.width ?? 0, Ranking.tieWidth) { widest = (column, width) }
    }
    guard let column = widest?.column else { return nil }
    let criterion = columns[column]
    return Unknown(row: row, criterion: criterion, fact: widestFact(row: row, criterion))
  }

  private func widestFact(row: Int, _ criterion: Int) -> Int? {
    switch (rows[row].outcomes[criterion], catalog.criteria[criterion].kind) {
    case (.graded(let possible, _), .graded(let graded)):
      graded.rule.widestUnknown(possible: possible).map { graded.facts.lowerBound + $0 }
    case (.amount, .amount(let amount)): amount.fact
    default: nil
    }
  }
}

extension Assessment {
  /// The facts that keep a row from being confirmed at a level or better, as numbers of ``Catalog/factDefinitions``.
  ///
  /// Answers that are undated, or older than their question allows, confirm nothing.
  ///
  /// - Parameter atBest: Only those that stand in the way even at their best.
  public func obstacles(
    row: Int, criterion: Int, toConfirm level: Int, atBest: Bool = false
  ) -> [Int] {
    guard case .graded(let graded) = catalog.criteria[criterion].kind,
      level < graded.levels.count - 1
    else { return [] }
    let assistant = catalog.assistants[rows[row].assistant]
    let possible = graded.facts.map { number in
      catalog.possibleOptions(
        assistant.fact(number, at: rows[row].plan), definition: catalog.factDefinitions[number],
        confirmedOn: today)
    }
    let ends = atBest ? possible.map { $0.lowerBound...$0.lowerBound } : possible
    return graded.rule.obstacles(to: level, possible: ends)
      .map { graded.facts.lowerBound + $0 }
  }
}
