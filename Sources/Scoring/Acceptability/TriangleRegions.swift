/// Where among the weights of three criteria each alternative is first, exactly.
///
/// All weights are the points of a triangle; those with which one alternative is at least as good as
/// another one lie on one side of a line. Cutting the triangle with the lines of all others leaves
/// the alternative's region, a polygon. O(n²).
///
/// Source: Charnetski and Soland 1978, Multiple-attribute decision making with partial information:
/// the comparative hypervolume criterion, Naval Research Logistics Quarterly 25(2); for the cutting,
/// Sutherland and Hodgman 1974, Reentrant polygon clipping, Communications of the ACM 17(1).
public struct TriangleRegions: Hashable, Sendable {
  /// Where one alternative is first.
  public struct Region: Hashable, Sendable {
    /// The share of the weights; alternatives that are equal on all that counts share it equally.
    public let share: Double
    /// The corners, each three weights; those of a point or a line where the share is 0 but a tie is
    /// possible, and none where others are always above.
    public let corners: [[Double]]
    /// The mean of the weights: who weighs like this, chooses it. `nil` where the share is 0.
    public let centre: [Double]?

    /// Whether it can tie for the first place, but never has it alone or with an equal one.
    public var isKnifeEdge: Bool { share == 0 && !corners.isEmpty }
  }

  /// One region per row.
  public let regions: [Region]

  /// Cuts the triangle.
  ///
  /// - Parameter importances: Which weights are possible: any, or those that keep their order (equal
  ///   ones in any order); `nil` for any.
  /// - Precondition: Three columns, every value known; three importances above 0, if any.
  public init(_ table: ValueTable, keepingOrderOf importances: [Double]? = nil) {
    precondition(table.columnCount == 3, "three criteria")
    precondition(table.lows == table.highs, "known values")
    precondition(importances.map { $0.count == 3 && $0.allSatisfy { $0 > 0 } } ?? true, "three")
    var all: [[Double]] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    for (first, second) in [(0, 1), (0, 2), (1, 2), (1, 0), (2, 0), (2, 1)] {
      guard let importances, importances[first] > importances[second] else { continue }
      all = Self.cut(all) { $0[first] - $0[second] }
    }
    let rows = (0..<table.rowCount).map { row in (0..<3).map { table[row, $0].low } }
    let whole = Self.area(all)
    regions = rows.map { row in
      var polygon = all
      var equals = 1
      for other in rows where other != row {
        let differences = zip(row, other).map { $0 - $1 }
        if differences.allSatisfy({ abs($0) <= Ranking.tieWidth }) { continue }
        polygon = Self.cut(polygon) { point in
          zip(point, differences).reduce(0) { $0 + $1.0 * $1.1 }
        }
      }
      equals = rows.count { zip($0, row).allSatisfy { abs($0 - $1) <= Ranking.tieWidth } }
      let area = Self.area(polygon)
      guard area > Ranking.tieWidth * whole else {
        return Region(share: 0, corners: polygon, centre: nil)
      }
      return Region(
        share: area / whole / Double(equals), corners: polygon, centre: Self.centre(polygon))
    }
  }

  /// The part of a polygon where a linear function is at least 0, up to the width of a tie.
  private static func cut(_ polygon: [[Double]], by function: ([Double]) -> Double) -> [[Double]] {
    var kept: [[Double]] = []
    let add = { (point: [Double]) in
      let isNew = !kept.contains { zip($0, point).allSatisfy { abs($0 - $1) <= Ranking.tieWidth } }
      if isNew { kept.append(point) }
    }
    for (place, point) in polygon.enumerated() {
      let next = polygon[(place + 1) % polygon.count]
      let (here, there) = (function(point), function(next))
      if here >= -Ranking.tieWidth { add(point) }
      let isCrossed =
        min(here, there) < -Ranking.tieWidth && max(here, there) > Ranking.tieWidth
      if isCrossed {
        let part = here / (here - there)
        add(zip(point, next).map { $0 + part * ($1 - $0) })
      }
    }
    return kept
  }

  /// Twice the area in the plane of the first two weights, in which the whole triangle has 1.
  private static func area(_ polygon: [[Double]]) -> Double {
    guard polygon.count > 2 else { return 0 }
    return abs(sum(polygon) { first, second, part in part })
  }

  private static func centre(_ polygon: [[Double]]) -> [Double] {
    let whole = 3 * sum(polygon) { _, _, part in part }
    return (0..<3).map { weight in
      // Around the first corner: sums of whole coordinates would lose digits in small polygons.
      let start = polygon[0][weight]
      return start
        + sum(polygon) { ($0[weight] - start + $1[weight] - start) * $2 } / whole
    }
  }

  /// Adds up something over the triangles between the first corner and each side.
  private static func sum(
    _ polygon: [[Double]],
    _ term: (_ first: [Double], _ second: [Double], _ area: Double) -> Double
  ) -> Double {
    let start = polygon[0]
    return zip(polygon, polygon.dropFirst() + [start]).reduce(0) { sum, side in
      let (first, second) = side
      let part =
        (first[0] - start[0]) * (second[1] - start[1])
        - (second[0] - start[0]) * (first[1] - start[1])
      return sum + term(first, second, part)
    }
  }
}
