/// Source of the weighted sum: Fishburn 1967, Additive utilities with incomplete product sets,
/// Operations Research 15(3), 537–542.
extension ValueTable {
  /// Scores each alternative by the weighted sum of its values.
  ///
  /// A low value on one criterion can be made good by a high value on another.
  ///
  /// - Parameters:
  ///   - weights: One weight per column.
  ///   - reading: Which value of a span counts.
  /// - Returns: One score per row, in row order, each in 0…1 up to rounding.
  /// - Precondition: As many weights as columns.
  public func scores(_ weights: Weights, reading: UnknownReading) -> [Double] {
    switch reading {
    case .cautious: weightedSums(weights) { lows[$0] }
    case .middle: weightedSums(weights) { (lows[$0] + highs[$0]) / 2 }
    case .hopeful: weightedSums(weights) { highs[$0] }
    }
  }

  /// Gives the scores each alternative can have: the weighted sums of the low and of the high ends.
  ///
  /// Exact when the unknowns of different criteria do not hang together. The score under each
  /// reading lies inside.
  ///
  /// - Returns: One span per row, in row order.
  /// - Precondition: As many weights as columns.
  public func scoreSpans(_ weights: Weights) -> [ScoreSpan] {
    zip(scores(weights, reading: .cautious), scores(weights, reading: .hopeful)).map {
      ScoreSpan($0, $1)
    }
  }

  /// Gives what each criterion adds to the score of one alternative: weight times value.
  ///
  /// - Returns: One number per column. Summed in column order, starting from 0, they give exactly
  ///   the score.
  /// - Precondition: The row exists, and there are as many weights as columns.
  public func contributions(row: Int, weights: Weights, reading: UnknownReading) -> [Double] {
    check(weights)
    return weights.values.enumerated().map { column, weight in
      weight * self[row, column].value(reading)
    }
  }

  /// Gives how much of an alternative's score is known: 1 − Σ weight · width, so 1 when no unknown
  /// counts.
  ///
  /// - Precondition: The row exists, and there are as many weights as columns.
  public func known(row: Int, weights: Weights) -> Double {
    check(weights)
    return 1
      - weights.values.enumerated().reduce(0) { sum, next in
        sum + next.element * self[row, next.offset].width
      }
  }

  /// Gives how much of each alternative's score is known, as `known(row:weights:)` does.
  ///
  /// - Returns: One number per row, in row order.
  func known(_ weights: Weights) -> [Double] {
    var known = weightedSums(weights) { highs[$0] - lows[$0] }
    for row in known.indices { known[row] = 1 - known[row] }
    return known
  }

  private func weightedSums(_ weights: Weights, value: (Int) -> Double) -> [Double] {
    check(weights)
    var sums = [Double](repeating: 0, count: rowCount)
    for (column, weight) in weights.values.enumerated() {
      let start = column * rowCount
      for row in 0..<rowCount {
        sums[row] += weight * value(start + row)
      }
    }
    return sums
  }
}
