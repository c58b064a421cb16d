extension RowSorter {
  /// Sorts a part of the rows by a key, the largest first, and finds the groups with equal keys.
  ///
  /// Equal means within `Ranking.tieWidth` of the largest key of the group. Comparing neighbours
  /// instead would let a chain of small steps join rows that are far apart, and depend on who else is
  /// there in between.
  ///
  /// - Parameter body: Is given each group as a range of `rows`, in order, and may sort it further.
  @inline(__always)
  mutating func forEachTie(
    _ rows: inout [Int], _ part: Range<Int>, key: (Int) -> Double,
    _ body: (inout RowSorter, inout [Int], Range<Int>) -> Void
  ) {
    sort(&rows, part, byFalling: key)
    var start = part.lowerBound
    while start < part.upperBound {
      let largest = key(rows[start])
      var end = start + 1
      while end < part.upperBound, largest - key(rows[end]) <= Ranking.tieWidth { end += 1 }
      body(&self, &rows, start..<end)
      start = end
    }
  }
}
