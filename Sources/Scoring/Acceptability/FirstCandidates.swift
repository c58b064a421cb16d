extension ValueTable {
  /// Gives the rows that could be first with some weights: the others are certainly behind one that
  /// leads with some weights.
  ///
  /// Rows are held only against the leaders of a few hundred weightings: at the low ends, over the
  /// weights of `WeightSampler` and each criterion alone. A row is left out when a leader is at least
  /// as good on all that counts, whatever is unknown, and better somewhere. So no row that could be
  /// first is left out, but some that could not be may stay. O(n · leaders · m), less in practice.
  ///
  /// - Parameter importances: One per column; those of importance 0 do not count.
  /// - Returns: Rows in table order.
  /// - Precondition: As many importances as columns, finite, none below 0 and at least one above.
  ///
  /// Source: Kung, Luccio and Preparata 1975, On finding the maxima of a set of vectors, Journal of
  /// the ACM 22(4), for dominance; the leaders as a filter are as in Bentley, Clarkson and Levine 1990,
  /// Fast linear expected-time algorithms for computing maxima and convex hulls, SODA.
  public func firstCandidates(importances: [Double], seed: UInt64 = 1) -> [Int] {
    precondition(importances.count == columnCount, "one importance per criterion")
    precondition(importances.allSatisfy { $0 >= 0 && $0.isFinite }, "finite importances from 0 on")
    let columns = importances.indices.filter { importances[$0] > 0 }
    precondition(!columns.isEmpty, "something to weigh")
    var weights = columns.map { column in importances.indices.map { $0 == column ? 1.0 : 0 } }
    for reading in WeightReading.allCases {
      let sampler = WeightSampler(importances: columns.map { importances[$0] }, reading: reading)
      for sample in sampler.samples(96, seed: seed) {
        var whole = [Double](repeating: 0, count: columnCount)
        for (column, weight) in zip(columns, sample) { whole[column] = weight }
        weights.append(whole)
      }
    }
    var leaders: [Int] = []
    for weights in weights {
      let low = ends(weights).low
      guard let leader = low.indices.max(by: { low[$0] < low[$1] }) else { return [] }
      if !leaders.contains(leader) { leaders.append(leader) }
    }
    return (0..<rowCount).filter { row in
      !leaders.contains { leader in
        columns.allSatisfy { self[leader, $0].low >= self[row, $0].high }
          && columns.contains {
            self[leader, $0].low > self[row, $0].high + Ranking.tieWidth
          }
      }
    }
  }
}

extension WeightSampler {
  /// Gives some weight vectors, each one weight per importance.
  func samples(_ wanted: Int, seed: UInt64) -> [[Double]] {
    var generator = SeededGenerator(seed: seed)
    let draws = LaneBuffer(count: drawCount)
    let weights = LaneBuffer(count: count)
    var samples: [[Double]] = []
    while samples.count < wanted {
      draws.draw(drawCount, from: &generator)
      fill(weights, draws: draws)
      for lane in 0..<min(Lanes.scalarCount, wanted - samples.count) {
        samples.append((0..<count).map { Double(weights[$0][lane]) })
      }
    }
    return samples
  }
}
