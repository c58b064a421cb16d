/// The weights of one criterion, the others kept in proportion, for which an answer stays.
public struct WeightInterval: Hashable, Sendable {
  /// The weights for which the leader stands first; at the ends another may be level with it.
  public let leaderStays: ClosedRange<Double>
  /// The rows that stand first just below the interval, in row order; empty where it starts at 0
  /// and nobody draws level there.
  public let takersBelow: [Int]
  /// The rows that stand first just above the interval, in row order; empty where it ends at 1 and
  /// nobody draws level there.
  public let takersAbove: [Int]
  /// The weights for which each row keeps its place; at the ends some may be level.
  public let orderStays: ClosedRange<Double>
}

extension ValueTable {
  /// Gives for each criterion the weights for which the leader stays first, and for which the whole
  /// order stays.
  ///
  /// When criterion k has the weight x, each other keeps its part of what is left, 1 − x. A score is
  /// then x·u_k + (1 − x)·r, with r the weighted sum of the others divided by 1 − w_k: a straight
  /// line in x, so that two rows swap at most once. Leaving the present, the first rows to swap
  /// stand side by side in the order: it is enough to look at neighbours. A tie at present that
  /// another weight would break makes an interval of one weight. O(rows · columns).
  ///
  /// - Parameters:
  ///   - leader: A row that stands first under these weights.
  ///   - reading: Which value of a span counts.
  /// - Returns: One per column; `nil` for a column that has the whole weight, since the others then
  ///   have no proportion.
  /// - Precondition: The row exists; as many weights as columns.
  ///
  /// Source: Triantaphyllou and Sanchez 1997, A sensitivity analysis approach for some deterministic
  /// multi-criteria decision making methods, Decision Sciences 28(1).
  public func weightIntervals(
    leader: Int, weights: Weights, reading: UnknownReading = .middle
  ) -> [WeightInterval?] {
    precondition(0 <= leader && leader < rowCount, "a row of the table")
    check(weights)
    let values = settled(reading).lows
    let scores = Self.weightedSums(values, rowCount: rowCount, weights.values)
    var sorter = RowSorter()
    var order = Array(0..<rowCount)
    sorter.sort(&order, order.indices, byFalling: { scores[$0] })
    return weights.values.enumerated().map { column, weight in
      let rest = 1 - weight
      guard rest > Ranking.tieWidth else { return nil }
      let slopes = (0..<rowCount).map { row in
        let value = values[column * rowCount + row]
        return value - (scores[row] - weight * value) / rest
      }
      return Self.interval(
        weight: weight, scores: scores, slopes: slopes, leader: leader, order: order)
    }
  }

  /// The interval around one weight from the scores there, their slopes and their order.
  static func interval(
    weight: Double, scores: [Double], slopes: [Double], leader: Int, order: [Int]
  ) -> WeightInterval {
    let lines = LeadLines(
      leads: scores.map { scores[leader] - $0 }, slopes: slopes.map { slopes[leader] - $0 })
    let down = lines.turn(isUp: false, limit: weight)
    let up = lines.turn(isUp: true, limit: 1 - weight)
    let neighbours = LeadLines(
      leads: zip(order, order.dropFirst()).map { scores[$0] - scores[$1] },
      slopes: zip(order, order.dropFirst()).map { slopes[$0] - slopes[$1] })
    let breaksTie = zip(neighbours.leads, neighbours.slopes).contains {
      $0 <= Ranking.tieWidth && abs($1) > Ranking.tieWidth
    }
    // Sums of weights are 1 up to rounding; what is said of them is not beyond.
    func weights(_ lines: LeadLines) -> ClosedRange<Double> {
      let down = lines.turn(isUp: false, limit: weight)?.distance ?? weight
      let up = lines.turn(isUp: true, limit: 1 - weight)?.distance ?? 1 - weight
      return max(0, weight - down)...min(1, weight + up)
    }
    return WeightInterval(
      leaderStays: weights(lines), takersBelow: down?.takers ?? [], takersAbove: up?.takers ?? [],
      orderStays: breaksTie ? weight...weight : weights(neighbours))
  }
}
