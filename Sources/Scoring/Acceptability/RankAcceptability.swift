/// How often each alternative takes each rank when the weights vary as a reading of the importances
/// allows and unknown values vary uniformly within their spans.
///
/// Counted in random samples: of the weights, and anew in each of every unknown value. The same seed
/// gives the same numbers on every machine, however many parts work side by side. Alternatives with
/// the same spans on all that counts share equally what they get together: two that tie for the first
/// place in every sample are first in half of them each. Other alternatives are equal in so few
/// samples (some in ten million) that it does not matter how they are counted there. Neither the
/// order of the rows nor a criterion of importance 0 changes a number, and an alternative that is
/// nowhere better than another one is never above it.
///
/// Source: Lahdelma and Salminen 2001, SMAA-2: stochastic multicriteria acceptability analysis for
/// group decision making, Operations Research 49(3); Tervonen and Figueira 2008, A survey on
/// stochastic multicriteria acceptability analysis methods, Journal of Multi-Criteria Decision
/// Analysis 15, and Tervonen and Lahdelma 2007, Implementing stochastic multicriteria acceptability
/// analysis, European Journal of Operational Research 178, for the error of a count.
public struct RankAcceptability: Hashable, Sendable {
  /// The most alternatives that can be ranked in samples.
  public static let mostRows = 1024

  /// How many samples were drawn.
  public let sampleCount: Int
  /// The number of alternatives.
  public let rowCount: Int
  private let columnCount: Int
  private let ranks: [Double]
  private let wins: [Double]
  private let weights: [Double]

  /// Draws the samples and counts.
  ///
  /// - Parameters:
  ///   - table: The values of the alternatives that compete, one row each.
  ///   - importances: One per column, not yet divided by their sum.
  ///   - reading: Which weights they leave possible.
  ///   - sampleCount: How many samples to draw: 10,000 give each share to half a hundredth.
  ///   - seed: What the samples follow from.
  ///   - countsWins: Whether to count who is above whom, which takes half as long again.
  ///   - loop: How parts are run.
  /// - Precondition: 1 to `mostRows` rows; as many importances as columns, finite, none below 0 and
  ///   at least one above; 1 to 2³¹ − 1 samples.
  public init(
    of table: ValueTable, importances: [Double], reading: WeightReading, sampleCount: Int,
    seed: UInt64, countsWins: Bool = true, loop: some PartLoop = SerialLoop()
  ) {
    precondition((1...Self.mostRows).contains(table.rowCount), "some rows, but not too many")
    precondition(importances.count == table.columnCount, "one importance per criterion")
    precondition(importances.allSatisfy { $0 >= 0 && $0.isFinite }, "finite importances from 0 on")
    precondition(importances.contains { $0 > 0 }, "something to weigh")
    precondition((1...Int(Int32.max)).contains(sampleCount), "some samples, but not too many")
    let sampled = SampledTable(table, importances: importances, reading: reading)
    let counting = RankCounting(
      sampled, sampleCount: sampleCount, seed: seed, countsWins: countsWins)
    let parts = min(loop.partCount, counting.blockCount)
    let counts = loop.results(count: parts) { part in
      counting.counts(
        counting.blockCount * part / parts..<counting.blockCount * (part + 1) / parts)
    }
    self.init(
      counts.dropFirst().reduce(counts[0], +), of: sampled, columnCount: table.columnCount,
      sampleCount: sampleCount)
  }

  /// Gives each row what the rows with the same spans got together, divided by their number.
  private init(_ counts: RankCounts, of table: SampledTable, columnCount: Int, sampleCount: Int) {
    let rowCount = table.rowCount
    var ranks = [Double](repeating: 0, count: rowCount * rowCount)
    var wins = [Double](repeating: 0, count: counts.wins.count)
    var weights = [Double](repeating: 0, count: rowCount * columnCount)
    for group in table.groups {
      let size = Double(sampleCount * group.count)
      let shares = (0..<rowCount).map { rank in
        Double(group.reduce(0) { $0 + counts.ranks[$1 * rowCount + rank] }) / size
      }
      let sums = table.columns.indices.map { column in
        Double(group.reduce(0) { $0 + counts.weights[$1 * table.columnCount + column] })
      }
      let total = sums.reduce(0, +)
      for place in group {
        let row = table.rows[place]
        for rank in 0..<rowCount { ranks[row * rowCount + rank] = shares[rank] }
        guard total > 0 else { continue }
        for (column, sum) in zip(table.columns, sums) {
          weights[row * columnCount + column] = sum / total
        }
      }
    }
    if !wins.isEmpty {
      for group in table.groups {
        for others in table.groups {
          let count = group.reduce(0) { sum, place in
            others.reduce(sum) { $0 + counts.wins[place * rowCount + $1] }
          }
          let share =
            group == others
            ? 0.5 : Double(count) / Double(sampleCount * group.count * others.count)
          for place in group {
            for other in others where other != place {
              wins[table.rows[place] * rowCount + table.rows[other]] = share
            }
          }
        }
      }
    }
    self.sampleCount = sampleCount
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.ranks = ranks
    self.wins = wins
    self.weights = weights
  }
}

extension RankAcceptability {
  /// The share of the samples in which an alternative took a rank: 1 for the first.
  ///
  /// All shares of an alternative add up to 1, and so do all shares of a rank.
  ///
  /// - Precondition: The row and the rank exist.
  public func share(row: Int, rank: Int) -> Double {
    precondition((0..<rowCount).contains(row) && (1...rowCount).contains(rank), "a row and a rank")
    return ranks[row * rowCount + rank - 1]
  }

  /// The share of the samples in which an alternative was first.
  ///
  /// - Precondition: The row exists.
  public func firstShare(row: Int) -> Double { share(row: row, rank: 1) }

  /// The share of the samples in which an alternative was above another one.
  ///
  /// - Precondition: Two rows, and wins were counted.
  public func winningShare(row: Int, over other: Int) -> Double {
    precondition(wins.count == rowCount * rowCount && rowCount > 1, "wins that were counted")
    precondition((0..<rowCount).contains(row) && (0..<rowCount).contains(other), "rows")
    precondition(row != other, "two rows")
    return wins[row * rowCount + other]
  }

  /// The mean of the weights with which an alternative was first: who weighs like this, chooses it.
  ///
  /// Right to the seventh digit as a mean of the samples.
  ///
  /// - Returns: One weight per column; `nil` when it was never first.
  /// - Precondition: The row exists.
  public func centralWeights(row: Int) -> [Double]? {
    precondition((0..<rowCount).contains(row), "a row")
    let weights = weights[row * columnCount..<(row + 1) * columnCount]
    return weights.contains { $0 > 0 } ? Array(weights) : nil
  }

  /// The standard error of a share p counted in n samples: √(p(1 − p)/n), where p is taken as
  /// (pn + 1)/(n + 2).
  ///
  /// So a share of 0 or 1 has an error too: what was never seen may still be rare.
  public func standardError(of share: Double) -> Double {
    let count = Double(sampleCount)
    let share = (share * count + 1) / (count + 2)
    return (share * (1 - share) / count).squareRoot()
  }
}
