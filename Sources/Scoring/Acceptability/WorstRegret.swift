extension ValueTable {
  /// Gives the most that each alternative can be behind the best one, over weights and unknowns.
  ///
  /// At each corner of the weights: the highest score another one can have minus the lowest of its
  /// own; at least 0. Exact, as a difference of scores is largest at a corner and the values of
  /// different alternatives do not hang together. O(corners · n · m).
  ///
  /// - Parameter corners: Of the set of possible weights, one weight per column each.
  /// - Returns: One number per row; the smallest is the choice that can be regretted least.
  /// - Precondition: At least one corner, with as many weights as columns.
  ///
  /// Source: Savage 1951, The theory of statistical decision, Journal of the American Statistical
  /// Association 46; Boutilier, Patrascu, Poupart and Schuurmans 2006, Constraint-based optimization
  /// and utility elicitation using the minimax decision criterion, Artificial Intelligence 170.
  public func worstRegrets(corners: [[Double]]) -> [Double] {
    precondition(!corners.isEmpty, "some weights")
    precondition(corners.allSatisfy { $0.count == columnCount }, "one weight per criterion")
    var regrets = [Double](repeating: 0, count: rowCount)
    for corner in corners {
      let (low, high) = ends(corner)
      var (best, second) = (-Double.infinity, -Double.infinity)
      for score in high {
        if score > best { (best, second) = (score, best) } else { second = max(second, score) }
      }
      for row in regrets.indices {
        // Its own high end is no rival: of two equal best ones, the second is as good.
        let rival = high[row] == best ? second : best
        regrets[row] = max(regrets[row], rival - low[row])
      }
    }
    return regrets
  }

  /// The lowest and the highest score of each row with these weights.
  func ends(_ weights: [Double]) -> (low: [Double], high: [Double]) {
    var (low, high) = (
      [Double](repeating: 0, count: rowCount), [Double](repeating: 0, count: rowCount)
    )
    for (column, weight) in weights.enumerated() where weight > 0 {
      for row in 0..<rowCount {
        low[row] += weight * lows[column * rowCount + row]
        high[row] += weight * highs[column * rowCount + row]
      }
    }
    return (low, high)
  }
}
