/// The share of the weights with which one alternative is above another one, exactly.
///
/// The differences of their values split the set of weights, a simplex, by a plane. Start with a₀ = 1
/// and all other a at 0; for each positive difference x, and in turn for each other one −y, replace
/// aₕ by (yₕ·aₕ + x·aₕ₋₁)/(x + yₕ). The last a is the share where the weighted sum of the
/// differences is above 0. Only sums of positive numbers: nothing cancels. O(m²).
///
/// Source: Varsi 1973, The multidimensional content of the frustum of the simplex, Pacific Journal of
/// Mathematics 46(1); Ali 1973, Content of the frustum of a simplex, Pacific Journal of Mathematics
/// 48(2).
public enum PairwiseShare {
  /// Orders of equally important criteria that are looked at: beyond, `share` gives no number.
  private static let mostOrders = 1000

  /// Gives the share of all weights with which a weighted sum of differences is above 0.
  ///
  /// A half where there is no difference. What differs by no more than `Ranking.tieWidth` is equal.
  ///
  /// - Precondition: At least one difference, each finite.
  public static func free(_ differences: [Double]) -> Double {
    precondition(
      !differences.isEmpty && differences.allSatisfy(\.isFinite), "finite differences, and some")
    let differences = differences.map { abs($0) <= Ranking.tieWidth ? 0 : $0 }
    let gains = differences.filter { $0 > 0 }
    let losses = differences.filter { $0 <= 0 }
    guard !gains.isEmpty else { return losses.allSatisfy { $0 == 0 } ? 0.5 : 0 }
    guard losses.contains(where: { $0 < 0 }) else { return 1 }
    return share(gains: gains, losses: losses)
  }

  /// Gives the same share among the weights that do not rise from one criterion to the next.
  ///
  /// These are the mixes of the means of the first one, two, three … weights, so that the running
  /// means of the differences take the place of the differences.
  ///
  /// - Parameter differences: By the importance of their criteria, falling.
  /// - Precondition: At least one difference, each finite.
  public static func ranked(_ differences: [Double]) -> Double {
    var sum = 0.0
    return free(
      differences.enumerated().map { place, difference in
        sum += difference
        return sum / Double(place + 1)
      })
  }

  private static func share(gains: [Double], losses: [Double]) -> Double {
    var parts = [Double](repeating: 0, count: losses.count + 1)
    parts[0] = 1
    for gain in gains {
      for (place, loss) in losses.enumerated() {
        parts[place + 1] = (-loss * parts[place + 1] + gain * parts[place]) / (gain - loss)
      }
    }
    return parts[losses.count]
  }

  /// Gives the share of the weights a reading leaves possible with which `row` is above `other`.
  ///
  /// Equally important criteria are unordered: the mean over all of their orders.
  ///
  /// - Returns: `nil` where there is no such formula: for the reading `stated`, when a value is
  ///   unknown, or with too many equally important criteria.
  /// - Precondition: Two rows of the table; as many importances as columns, one of them above 0.
  public static func share(
    _ table: ValueTable, row: Int, over other: Int, importances: [Double], reading: WeightReading
  ) -> Double? {
    precondition(importances.count == table.columnCount, "one importance per criterion")
    precondition(importances.contains { $0 > 0 }, "something to weigh")
    let columns = importances.indices.filter { importances[$0] > 0 }
    guard columns.allSatisfy({ table[row, $0].isKnown && table[other, $0].isKnown }) else {
      return nil
    }
    let difference = { (column: Int) in table[row, column].low - table[other, column].low }
    let levels = Set(columns.map { importances[$0] }).sorted(by: >)
    switch reading {
    case .stated: return nil
    case .free: return free(columns.map(difference))
    case .order where levels.count == 1: return free(columns.map(difference))
    case .order:
      let groups = levels.map { level in columns.filter { importances[$0] == level } }
      guard let orders = orders(of: groups) else { return nil }
      let shares = orders.map { ranked($0.map(difference)) }
      return shares.reduce(0, +) / Double(shares.count)
    }
  }

  /// Every order that keeps the groups in theirs; `nil` when there are too many.
  private static func orders(of groups: [[Int]]) -> [[Int]]? {
    var orders: [[Int]] = [[]]
    for group in groups {
      var arranged: [[Int]] = [[]]
      for member in group {
        arranged = arranged.flatMap { done in
          (0...done.count).map { place in
            var longer = done
            longer.insert(member, at: place)
            return longer
          }
        }
        guard arranged.count * orders.count <= mostOrders else { return nil }
      }
      orders = orders.flatMap { order in arranged.map { order + $0 } }
    }
    return orders
  }
}
