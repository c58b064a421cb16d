/// Whether weights of any kind can make an alternative first.
public enum FirstPlaceChance: Hashable, Sendable, CaseIterable {
  /// Some weights put it ahead of all others.
  case canWin
  /// Some weights put it level with the first, none ahead of all others.
  case canTie
  /// Whatever the weights, another is ahead.
  case never
}

/// How far ahead of all others weights of any kind can put an alternative.
public struct PotentialOptimality: Hashable, Sendable {
  /// The largest lead over the best of the others; below 0 when it is never first.
  public let margin: Double
  /// Weights that give this lead, one per criterion.
  public let weights: [Double]

  /// Whether it can be first.
  ///
  /// Scores that differ by no more than `Ranking.tieWidth` are equal.
  public var chance: FirstPlaceChance {
    margin > Ranking.tieWidth ? .canWin : margin >= -Ranking.tieWidth ? .canTie : .never
  }
}

extension ValueTable {
  /// Finds the weights that put a row furthest ahead of all others.
  ///
  /// A linear program: the largest t such that the row's values minus each other row's, times the
  /// weights, sum to at least t, over weights that are at least 0 and sum to 1. The rows come in one by
  /// one, as in `smallestChangeToFirst`.
  ///
  /// With `own` hopeful and `others` cautious it tells who can possibly be first, for some values of
  /// what is unknown; with `own` cautious and `others` hopeful who can be first whatever they are.
  ///
  /// - Parameters:
  ///   - columns: The criteria that may have a weight; all of them when `nil`.
  ///   - own: Which value of a span counts for the row.
  ///   - others: Which value of a span counts for the other rows.
  /// - Returns: For the only row of a table a margin of 1.
  /// - Precondition: The row and all columns exist, and there is a column.
  ///
  /// Source: Hazen 1986, Partial information, dominance, and potential optimality in multiattribute
  /// utility theory, Operations Research 34(2).
  public func potentialOptimality(
    of row: Int, columns: [Int]? = nil, own: UnknownReading = .middle,
    others: UnknownReading = .middle
  ) -> PotentialOptimality {
    let columns = columns ?? Array(0..<columnCount)
    precondition(!columns.isEmpty, "there is something to weigh")
    var leads: [Double] = []
    leads.reserveCapacity(columns.count * rowCount)
    for column in columns {
      let value = self[row, column].value(own)
      for other in 0..<rowCount { leads.append(value - self[other, column].value(others)) }
    }
    let best = Self.bestMargin(leads, rowCount: rowCount, except: row)
    var weights = [Double](repeating: 0, count: columnCount)
    for (place, column) in columns.enumerated() { weights[column] = best.weights[place] }
    return PotentialOptimality(margin: best.margin, weights: weights)
  }

  /// The largest margin that some weights give, from a row's values minus each row's.
  static func bestMargin(
    _ leads: [Double], rowCount: Int, except row: Int
  ) -> (margin: Double, weights: [Double]) {
    let count = leads.count / rowCount
    var weights = [Double](repeating: 1 / Double(count), count: count)
    // Differences of values are at least −1, so t + 1 is a variable that is at least 0.
    var constraints = [Simplex.Constraint([Double](repeating: 1, count: count) + [0], .equal, 1)]
    let costs = [Double](repeating: 0, count: count) + [-1]
    var margin = Double.infinity
    var known: Set<Int> = []
    while let nearest = nearest(leads, rowCount: rowCount, weights, except: row),
      nearest.lead < margin - 1e-12, known.insert(nearest.row).inserted
    {
      let own = (0..<count).map { leads[$0 * rowCount + nearest.row] }
      constraints.append(Simplex.Constraint(own + [-1], .atLeast, -1))
      guard case .optimal(let cost, let variables) = Simplex.minimize(costs, constraints) else {
        preconditionFailure("some weights always give the largest margin")
      }
      weights = Array(variables.prefix(count))
      margin = -cost - 1
    }
    return (min(margin, 1), weights)
  }

  /// The other row that is least behind under some weights, and how far it is behind.
  private static func nearest(
    _ leads: [Double], rowCount: Int, _ weights: [Double], except row: Int
  ) -> (row: Int, lead: Double)? {
    let sums = weightedSums(leads, rowCount: rowCount, weights)
    return sums.indices.filter { $0 != row }.min { sums[$0] < sums[$1] }.map { ($0, sums[$0]) }
  }
}
