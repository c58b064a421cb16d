/// How an alternative that is at least as good on every criterion as another is known to be so.
public enum Dominance: Hashable, Sendable, CaseIterable {
  /// Whatever is unknown.
  case necessary
  /// For some of the values that are still possible.
  case possible
}

extension ValueTable {
  /// Tells whether one row is at least as good as another on every criterion, so that no weights put it
  /// behind.
  ///
  /// Necessarily: on each criterion its low end is no lower than the other's high end. Possibly: its
  /// high end is no lower than the other's low end. Two rows of the same known values dominate neither
  /// each other nor themselves. Values that differ by no more than `Ranking.tieWidth` are equal.
  ///
  /// - Parameter columns: The criteria that count; all of them when `nil`.
  /// - Returns: `nil` where it is worse on some criterion, or the same on all.
  /// - Precondition: Both rows and all columns exist.
  ///
  /// Source: Hazen 1986, Partial information, dominance, and potential optimality in multiattribute
  /// utility theory, Operations Research 34(2).
  public func dominance(of row: Int, over other: Int, columns: [Int]? = nil) -> Dominance? {
    var isNecessary = true
    var canBeBetter = false
    for column in columns ?? Array(0..<columnCount) {
      let (own, others) = (self[row, column], self[other, column])
      if own.high < others.low - Ranking.tieWidth { return nil }
      if own.low < others.high - Ranking.tieWidth { isNecessary = false }
      if own.high > others.low + Ranking.tieWidth { canBeBetter = true }
    }
    guard row != other, canBeBetter else { return nil }
    return isNecessary ? .necessary : .possible
  }
}
