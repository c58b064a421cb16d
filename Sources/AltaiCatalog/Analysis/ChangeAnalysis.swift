import Scoring

/// What would change the first place of a ranking: importances, weights altogether, facts.
///
/// Plans are chosen already and stay, and only those with a place compete. Weight moves between the
/// criteria that count: what the user ignores stays ignored, except where one importance at a time is
/// looked at. Money for which no direction was chosen is left out there too.
public struct ChangeAnalysis: Sendable {
  /// The assessment that is looked at.
  public let assessment: Assessment
  /// The row that stands first.
  public let leader: Int
  /// Those that share the first place with the leader, rows in ranking order; mostly nobody.
  public let sharing: [Int]
  /// The rows that compete, in ranking order.
  public let rows: [Int]
  /// The columns of the assessment that count: those with a weight above 0.
  public let columns: [Int]
  /// The values of those that compete, under the criteria that count.
  let table: ValueTable
  /// The weights of the criteria that count.
  let weights: Weights
  /// The scores of those that compete, as they are read.
  let scores: [Double]

  /// Looks at the first place of an assessment; nil where nobody has a place.
  public init?(_ assessment: Assessment) {
    let ranked = assessment.ranking.ranked
    let columns = assessment.columns.indices.filter { assessment.weights.values[$0] > 0 }
    let raw = columns.map { assessment.preferences.importances[assessment.columns[$0]].number }
    guard let first = ranked.min(by: { $0.place < $1.place }),
      let weights = try? Weights(normalizing: raw)
    else { return nil }
    self.assessment = assessment
    self.weights = weights
    self.columns = columns
    leader = first.row
    sharing = ranked.filter { $0.place == first.place && $0.row != first.row }.map(\.row)
    rows = ranked.map(\.row)
    table = assessment.table.keeping(rows: rows).keeping(columns: columns)
    scores = table.scores(weights, reading: assessment.preferences.unknown)
  }

  /// Which value of a span counts.
  var reading: UnknownReading { assessment.preferences.unknown }

  /// The place of the leader among ``rows``.
  var leaderPlace: Int { rows.firstIndex(of: leader) ?? 0 }

  /// The criterion of a column of the assessment.
  func criterion(_ column: Int) -> Int { assessment.columns[column] }
}

extension ChangeAnalysis {
  /// An importance at which the first place changes hands.
  public struct Turn: Hashable, Sendable {
    /// The importance, as a number.
    public let importance: Double
    /// The rows that stand first just beyond it; at 0, those that are only level with the leader.
    public let takers: [Int]
  }

  /// What the importance of one criterion, and its weight, decide.
  public struct OneAtATime: Hashable, Sendable {
    /// A number of ``Catalog/criteria``.
    public let criterion: Int
    /// What was said of it, as a number.
    public let importance: Double
    /// The nearest turn when it counts less, the others unchanged.
    public let below: Turn?
    /// The nearest turn when it counts more, the others unchanged.
    public let above: Turn?
    /// Its weight, and the weights for which leader and order stay, the others in proportion; nil where it has the whole weight.
    public let interval: Interval?
  }

  /// The weights of a criterion for which an answer stays, the others in proportion.
  public struct Interval: Hashable, Sendable {
    /// The weight at present.
    public let weight: Double
    /// The weights for which the leader stays first.
    public let leaderStays: ClosedRange<Double>
    /// The rows that are first just below, and just above; none where nobody draws level.
    public let takersBelow: [Int]
    /// The rows that are first just above; none where nobody draws level.
    public let takersAbove: [Int]
    /// The weights for which the whole order stays.
    public let orderStays: ClosedRange<Double>
  }

  /// What each importance decides alone: one for each criterion, money without a direction left out.
  public func oneAtATime() -> [OneAtATime] {
    let table = assessment.table.keeping(rows: rows)
    let importances = assessment.columns.map { assessment.preferences.importances[$0].number }
    let flips = table.importanceFlips(
      leader: leaderPlace, importances: importances, reading: reading)
    let intervals = table.weightIntervals(
      leader: leaderPlace, weights: assessment.weights, reading: reading)
    return assessment.columns.indices.compactMap { column in
      if isSilent(column) { return nil }
      return OneAtATime(
        criterion: criterion(column), importance: importances[column],
        below: turn(flips[column].below), above: turn(flips[column].above),
        interval: intervals[column].map { interval in
          Interval(
            weight: assessment.weights.values[column], leaderStays: interval.leaderStays,
            takersBelow: interval.takersBelow.map { rows[$0] },
            takersAbove: interval.takersAbove.map { rows[$0] }, orderStays: interval.orderStays)
        })
    }
  }

  /// The rows that would stand first with another importance of one criterion; none where nothing would count.
  public func leaders(criterion: Int, importance: Double) -> [Int] {
    var importances = assessment.columns.map { assessment.preferences.importances[$0].number }
    guard let column = assessment.columns.firstIndex(of: criterion) else { return [] }
    importances[column] = importance
    guard let weights = try? Weights(normalizing: importances) else { return [] }
    let scores = assessment.table.keeping(rows: rows).scores(weights, reading: reading)
    let best = scores.max() ?? 0
    return rows.indices.filter { best - scores[$0] <= Ranking.tieWidth }.map { rows[$0] }
  }

  private func turn(_ flip: ImportanceFlip?) -> Turn? {
    flip.map { Turn(importance: $0.importance, takers: $0.takers.map { rows[$0] }) }
  }

  /// Whether a column is about money, ignored, and the user has chosen no direction.
  private func isSilent(_ column: Int) -> Bool {
    assessment.preferences.money == nil && assessment.weights.values[column] == 0
      && assessment.catalog.isLedger(criterion(column))
  }
}
