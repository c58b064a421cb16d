extension SampledTable {
  /// Scores every row in sixteen samples: one place of `scores` per row.
  ///
  /// Sums run in column order, and every step rounds the larger of two numbers to no less than the
  /// smaller: a row that is nowhere worse is never scored lower.
  ///
  /// - Parameter draws: One place per unknown span, row after row.
  @inline(__always) func scores(
    _ scores: borrowing LaneBuffer, weights: borrowing LaneBuffer, draws: borrowing LaneBuffer
  ) {
    let columnCount = columnCount
    var start = 0
    for row in 0..<rowCount {
      var sum = Lanes()
      if unknowns[row] == unknowns[row &+ 1] {
        for column in 0..<columnCount { sum += weights[column] * lows[start &+ column] }
      } else {
        var draw = unknowns[row]
        for column in 0..<columnCount {
          let (low, high) = (lows[start &+ column], highs[start &+ column])
          if low == high {
            sum += weights[column] * low
          } else {
            let value = (draws[draw] - 1) * (high - low) + low
            let top = Lanes(repeating: high)
            sum += weights[column] * value.replacing(with: top, where: value .> top)
            draw &+= 1
          }
        }
      }
      scores[row] = sum
      start &+= columnCount
    }
  }
}
