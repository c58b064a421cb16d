extension ScoreSpan {
  /// Gives the ranks each alternative can have among all of them: best to worst.
  ///
  /// Best is 1 + how many others' low end is above one's own high end; worst is 1 + how many
  /// others' high end is above one's own low end; above means by more than `Ranking.tieWidth`.
  /// Exact when the unknowns of different alternatives do not hang together. O(n).
  ///
  /// Source: Salo and Punkka 2011, Ranking intervals and dominance relations for ratio-based
  /// efficiency analysis, Management Science 57(1), for fixed weights.
  public static func rankSpans(of spans: [ScoreSpan]) -> [ClosedRange<Int>] {
    var sorter = RowSorter()
    var byLow = Array(spans.indices)
    sorter.sort(&byLow, byLow.indices, byFalling: { spans[$0].low })
    var byHigh = Array(spans.indices)
    sorter.sort(&byHigh, byHigh.indices, byFalling: { spans[$0].high })
    // Limits fall from one alternative to the next, so that each count goes on from the one before.
    var bests = [Int](repeating: 1, count: spans.count)
    var count = 0
    for place in byHigh {
      let limit = spans[place].high + Ranking.tieWidth
      while count < byLow.count, spans[byLow[count]].low > limit { count += 1 }
      bests[place] = 1 + count
    }
    var ranks = [ClosedRange<Int>](repeating: 1...1, count: spans.count)
    count = 0
    for place in byLow {
      let limit = spans[place].low + Ranking.tieWidth
      while count < byHigh.count, spans[byHigh[count]].high > limit { count += 1 }
      let isAboveItself = spans[place].high > limit
      ranks[place] = bests[place]...(1 + count - (isAboveItself ? 1 : 0))
    }
    return ranks
  }
}
