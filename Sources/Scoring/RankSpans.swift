extension ScoreSpan {
  /// Gives the ranks each alternative can have among all of them: best to worst.
  ///
  /// Best is 1 + how many others' low end is above one's own high end; worst is 1 + how many
  /// others' high end is above one's own low end; above means by more than `Ranking.tieWidth`.
  /// Exact when the unknowns of different alternatives do not hang together. O(n log n).
  ///
  /// Source: Salo and Punkka 2011, Ranking intervals and dominance relations for ratio-based
  /// efficiency analysis, Management Science 57(1), for fixed weights.
  public static func rankSpans(of spans: [ScoreSpan]) -> [ClosedRange<Int>] {
    let lows = spans.map(\.low).sorted()
    let highs = spans.map(\.high).sorted()
    return spans.map { span in
      let best = 1 + count(in: lows, above: span.high)
      let isAboveItself = span.high > span.low + Ranking.tieWidth
      let worst = 1 + count(in: highs, above: span.low) - (isAboveItself ? 1 : 0)
      return best...worst
    }
  }

  /// How many of the rising numbers are above the limit by more than the tie width.
  private static func count(in rising: [Double], above limit: Double) -> Int {
    var low = 0
    var high = rising.count
    while low < high {
      let middle = (low + high) / 2
      if rising[middle] > limit + Ranking.tieWidth { high = middle } else { low = middle + 1 }
    }
    return rising.count - low
  }
}
