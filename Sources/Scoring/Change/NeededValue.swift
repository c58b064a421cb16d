extension ValueTable {
  /// Gives the value that a rival would need on one criterion, all else unchanged, to draw level with
  /// the leader.
  ///
  /// With w the weights and d the leader's values minus the rival's, that is u_k + (Σ w·d) / w_k, with
  /// u_k the rival's present value. O(columns).
  ///
  /// - Parameters:
  ///   - leader: A row that stands first under these weights.
  ///   - reading: Which value of a span counts.
  /// - Returns: One per column; `nil` where even 1 is not enough.
  /// - Precondition: Both rows exist; as many weights as columns.
  ///
  /// Source: Barron and Schmidt 1988, Sensitivity analysis of additive multiattribute value models,
  /// Operations Research 36(1).
  public func neededValues(
    leader: Int, rival: Int, weights: Weights, reading: UnknownReading = .middle
  ) -> [Double?] {
    check(weights)
    let own = (0..<columnCount).map { self[rival, $0].value(reading) }
    let lead = weights.values.indices.reduce(0) {
      $0 + weights.values[$1] * (self[leader, $1].value(reading) - own[$1])
    }
    return zip(own, weights.values).map { value, weight in
      if lead <= Ranking.tieWidth { return value }
      let missing = 1 - value
      // Compared as scores, so that a tie is what it is elsewhere.
      guard weight > 0, lead - weight * missing <= Ranking.tieWidth else { return nil }
      return min(1, value + lead / weight)
    }
  }
}
