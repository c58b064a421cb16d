extension RankAcceptability {
  /// Gives how often each alternative is first at its own central weights, when only the unknown
  /// values vary: a low factor says that too little is known to tell it from others.
  ///
  /// First is also who ties, up to `Ranking.tieWidth`. 1 or 0 where no unknown matters, else counted
  /// in samples. O(n · samples · unknowns).
  ///
  /// - Parameters:
  ///   - table: The table the shares were counted for.
  ///   - sampleCount: How many samples to draw per alternative.
  ///   - seed: What the samples follow from.
  /// - Returns: One share per row; `nil` for those that were never first.
  /// - Precondition: A table of the same size; at least one sample.
  ///
  /// Source: Lahdelma and Salminen 2001, SMAA-2: stochastic multicriteria acceptability analysis for
  /// group decision making, Operations Research 49(3).
  public func confidenceFactors(of table: ValueTable, sampleCount: Int, seed: UInt64) -> [Double?] {
    precondition(table.rowCount == rowCount && sampleCount > 0, "the same table, and some samples")
    return (0..<rowCount).map { row in
      centralWeights(row: row).map { weights in
        Confidence(table, row: row, weights: weights).share(
          sampleCount: sampleCount, seed: seed &+ UInt64(row))
      }
    }
  }
}

/// One alternative against the others with fixed weights.
private struct Confidence {
  /// A score that varies: its low end, and how much each unknown adds at most.
  struct Score {
    let low: Double
    let unknowns: [Double]

    func draw(_ generator: inout SeededGenerator) -> Double {
      unknowns.reduce(low) { $0 + $1 * generator.unit() }
    }
  }

  let own: Score
  /// Those that can be above it.
  let rivals: [Score]
  /// Whether somebody is above it whatever is unknown.
  let isLost: Bool

  init(_ table: ValueTable, row: Int, weights: [Double]) {
    let (low, high) = table.ends(weights)
    let score = { (row: Int) in
      Score(
        low: low[row],
        unknowns: weights.indices.map { weights[$0] * table[row, $0].width }.filter { $0 > 0 })
    }
    own = score(row)
    let others = low.indices.filter { $0 != row }
    rivals = others.filter { high[$0] > low[row] + Ranking.tieWidth }.map(score)
    isLost = others.contains { low[$0] > high[row] + Ranking.tieWidth }
  }

  func share(sampleCount: Int, seed: UInt64) -> Double {
    if isLost { return 0 }
    if rivals.isEmpty { return 1 }
    var seeds = SeededGenerator(seed: seed)
    var generator = SeededGenerator(seed: seeds.next())
    var count = 0
    for _ in 0..<sampleCount {
      let limit = own.draw(&generator) + Ranking.tieWidth
      // Every rival is drawn, so that each sample takes the same numbers.
      var isFirst = true
      for rival in rivals where rival.draw(&generator) > limit { isFirst = false }
      if isFirst { count += 1 }
    }
    return Double(count) / Double(sampleCount)
  }
}
