/// The corners of the set of weights that a reading of the importances leaves possible.
///
/// What is linear in the weights, or a ratio of two such things, is largest and smallest at corners.
/// Any weights: one criterion alone has all. Kept order: all criteria of some upper levels, and some
/// of the next level, have equal weights (the upper sets of the order; one level alone gives the unit
/// vectors, several the running means). Stated: each importance is at one end of its third.
///
/// Source: Salo and Hämäläinen 1992, Preference assessment by imprecise ratio statements, Operations
/// Research 40(6), and Carrizosa, Conde, Fernández and Puerto 1995, Multi-criteria analysis with
/// partial information about the weighting coefficients, European Journal of Operational Research 81,
/// for the corners of ordered weights.
public enum WeightCorners {
  /// The most corners that are listed.
  public static let mostCorners = 1 << 14

  /// Gives the corners, each one weight per column; `nil` when there are more than `mostCorners`.
  ///
  /// - Precondition: Importances are finite, none below 0, at least one above.
  public static func corners(importances: [Double], reading: WeightReading) -> [[Double]]? {
    precondition(importances.allSatisfy { $0 >= 0 && $0.isFinite }, "finite importances from 0 on")
    precondition(importances.contains { $0 > 0 }, "something to weigh")
    let columns = importances.indices.filter { importances[$0] > 0 }
    switch reading {
    case .free: return columns.map { even([$0], importances.count) }
    case .order:
      var corners: [[Double]] = []
      var above: [Int] = []
      for level in Set(columns.map { importances[$0] }).sorted(by: >) {
        let group = columns.filter { importances[$0] == level }
        if above.isEmpty {
          corners += group.map { even([$0], importances.count) }
        } else {
          guard let subsets = subsets(of: group) else { return nil }
          corners += subsets.dropFirst().map { even(above + $0, importances.count) }
        }
        above += group
      }
      return corners.count <= mostCorners ? corners : nil
    case .stated:
      let root = 3.0.squareRoot()
      return subsets(of: columns)?.map { raised in
        var weights = importances.map { $0 / root }
        for column in raised { weights[column] = importances[column] * root }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
      }
    }
  }

  private static func even(_ columns: [Int], _ count: Int) -> [Double] {
    var weights = [Double](repeating: 0, count: count)
    for column in columns { weights[column] = 1 / Double(columns.count) }
    return weights
  }

  /// The empty one first; `nil` when there are too many.
  private static func subsets(of columns: [Int]) -> [[Int]]? {
    guard columns.count <= mostCorners.trailingZeroBitCount else { return nil }
    return (0..<1 << columns.count).map { bits in
      columns.indices.filter { bits >> $0 & 1 == 1 }.map { columns[$0] }
    }
  }
}
