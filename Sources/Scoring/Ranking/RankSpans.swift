extension ScoreSpan {
  /// Gives the ranks each alternative can have among all of them: best to worst.
  ///
  /// Best is 1 + how many others' low end is above one's own high end; worst is 1 + how many
  /// others' high end is above one's own low end; above means by more than `Ranking.tieWidth`.
  /// Exact when the unknowns of different alternatives do not hang together. O(n).
  ///
  /// - Parameter loop: Runs parts of the work side by side; the result does not depend on it.
  ///
  /// Source: Salo and Punkka 2011, Ranking intervals and dominance relations for ratio-based
  /// efficiency analysis, Management Science 57(1), for fixed weights.
  public static func rankSpans(
    of spans: [ScoreSpan], loop: some PartLoop = SerialLoop()
  ) -> [ClosedRange<Int>] {
    let ends = loop.results(count: 2) { end in
      SortedEnds(end == 0 ? spans.map(\.low) : spans.map(\.high))
    }
    let (lows, highs) = (ends[0], ends[1])
    let counts = loop.results(count: 2) { end in
      end == 0 ? lows.countsAbove(highs) : highs.countsAbove(lows)
    }
    return spans.indices.map { place in
      let span = spans[place]
      let isAboveItself = span.high > span.low + Ranking.tieWidth
      return 1 + counts[0][place]...1 + counts[1][place] - (isAboveItself ? 1 : 0)
    }
  }

  /// One end of each span, the largest first, and the place that it comes from.
  private struct SortedEnds: Sendable {
    private let places: [Int]
    private let numbers: [Double]

    init(_ ends: [Double]) {
      var sorter = RowSorter()
      var places = Array(ends.indices)
      sorter.sort(&places, places.indices, byFalling: { ends[$0] })
      self.places = places
      numbers = places.map { ends[$0] }
    }

    /// How many of these are above each of the other ends, in the order of their places.
    func countsAbove(_ others: SortedEnds) -> [Int] {
      var counts = [Int](repeating: 0, count: numbers.count)
      // Limits fall from one to the next, so that each count goes on from the one before.
      var count = 0
      for index in others.numbers.indices {
        let limit = others.numbers[index] + Ranking.tieWidth
        while count < numbers.count, numbers[count] > limit { count += 1 }
        counts[others.places[index]] = count
      }
      return counts
    }
  }
}
