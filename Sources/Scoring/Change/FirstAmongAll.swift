extension ValueTable {
  /// Finds the smallest change of the weights after which one row is first among all, or level with the
  /// first.
  ///
  /// The distance is that of `smallestWeightChange`. With n taken from and p given to each criterion,
  /// the new weights are w − n + p. A linear program: the smallest Σ n + Σ p such that Σ n = Σ p, no
  /// criterion loses more than it has, and the row's values minus each other row's, times the new
  /// weights, sum to at least 0. The rows come in one by one: the program is solved with some of them,
  /// the row that is then furthest ahead is added, until none is ahead. A program with fewer rows can
  /// only have a smaller optimum, so the last one is that of all. Each round costs O(rows · columns),
  /// and the number of rounds is small.
  ///
  /// - Parameter reading: Which value of a span counts.
  /// - Returns: `nil` where no weights make it first. `canLead` tells whether some weights put it
  ///   ahead of all.
  /// - Precondition: The row exists; as many weights as columns.
  ///
  /// Source: Ringuest 1997, LP-metric sensitivity analysis for single and multiple attribute decision
  /// analysis, European Journal of Operational Research 98(3); adding rows as they are needed: Kelley
  /// 1960, The cutting-plane method for solving convex programs, SIAM Journal 8(4).
  public func smallestChangeToFirst(
    _ row: Int, weights: Weights, reading: UnknownReading = .middle
  ) -> WeightChange? {
    precondition(0 <= row && row < rowCount, "a row of the table")
    check(weights)
    let leads = leads(of: row, reading: reading)
    guard let reached = Self.nearestWeights(leads, rowCount: rowCount, from: weights.values) else {
      return nil
    }
    let distance = zip(reached, weights.values).reduce(0) { $0 + abs($1.0 - $1.1) }
    return WeightChange(
      distance: distance, weights: reached,
      canLead: Self.bestMargin(leads, rowCount: rowCount, except: row).margin > Ranking.tieWidth)
  }

  /// The nearest weights under which no sum of leads is below 0.
  ///
  /// - Parameter leads: A row's values minus each row's, column after column.
  static func nearestWeights(
    _ leads: [Double], rowCount: Int, from weights: [Double]
  ) -> [Double]? {
    let columns = weights.indices
    var constraints = [
      Simplex.Constraint(columns.map { _ in -1 } + columns.map { _ in 1 }, .equal, 0)
    ]
    for column in columns {
      constraints.append(
        Simplex.Constraint(
          (0..<2 * columns.count).map { $0 == column ? 1 : 0 }, .atMost, weights[column]))
    }
    let costs = [Double](repeating: 1, count: 2 * columns.count)
    var reached = weights
    var known: Set<Int> = []
    while let ahead = furthestAhead(leads, rowCount: rowCount, reached, width: 1e-12),
      known.insert(ahead).inserted
    {
      let own = columns.map { leads[$0 * rowCount + ahead] }
      let need = -columns.reduce(0) { $0 + weights[$1] * own[$1] }
      constraints.append(Simplex.Constraint(own.map { -$0 } + own, .atLeast, need))
      guard case .optimal(_, let moves) = Simplex.minimize(costs, constraints) else { return nil }
      reached = columns.map { min(1, max(0, weights[$0] - moves[$0] + moves[columns.count + $0])) }
    }
    return reached
  }

  /// The row whose sum of leads is lowest, if it is below 0 by more than `width`.
  private static func furthestAhead(
    _ leads: [Double], rowCount: Int, _ weights: [Double], width: Double
  ) -> Int? {
    let sums = weightedSums(leads, rowCount: rowCount, weights)
    guard let row = sums.indices.min(by: { sums[$0] < sums[$1] }), sums[row] < -width else {
      return nil
    }
    return row
  }
}
