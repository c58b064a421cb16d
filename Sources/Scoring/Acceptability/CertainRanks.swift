extension ValueTable {
  /// Gives bounds of the ranks each alternative can have, whatever the weights and the unknowns.
  ///
  /// One is certainly above another one when at every corner of the weights its lowest score is above
  /// the highest of the other one by more than `Ranking.tieWidth`. The best rank is then 1 + how many
  /// are certainly above it, the worst is how many rows are not certainly below it. No rank outside
  /// is possible; one inside may not be, unless there is one corner: then it is exact.
  /// O(corners · n · (m + n)).
  ///
  /// - Parameter corners: Of the set of possible weights, one weight per column each.
  /// - Returns: One range per row.
  /// - Precondition: At least one corner, with as many weights as columns.
  ///
  /// Source: Salo and Punkka 2011, Ranking intervals and dominance relations for ratio-based
  /// efficiency analysis, Management Science 57(1), for the relation; Kadziński, Greco and Słowiński
  /// 2012, Extreme ranking analysis in robust ordinal regression, Omega 40(4).
  public func certainRanks(corners: [[Double]]) -> [ClosedRange<Int>] {
    precondition(!corners.isEmpty, "some weights")
    precondition(corners.allSatisfy { $0.count == columnCount }, "one weight per criterion")
    var isAbove = [Bool](repeating: true, count: rowCount * rowCount)
    for corner in corners {
      let (low, high) = ends(corner)
      for row in 0..<rowCount {
        for other in 0..<rowCount where low[row] <= high[other] + Ranking.tieWidth {
          isAbove[row * rowCount + other] = false
        }
      }
    }
    return (0..<rowCount).map { row in
      let above = (0..<rowCount).count { isAbove[$0 * rowCount + row] }
      let below = (0..<rowCount).count { isAbove[row * rowCount + $0] }
      return 1 + above...rowCount - below
    }
  }
}
