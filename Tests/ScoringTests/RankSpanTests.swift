import Scoring
import Testing

struct RankSpanTests {
  /// The decision page's example with two unknown values; worked out by an independent program.
  @Test func `spans of scores give spans of ranks`() {
    let spans = [ScoreSpan(0.64), ScoreSpan(0.62), ScoreSpan(0.35, 0.85), ScoreSpan(0.35, 0.65)]
    #expect(ScoreSpan.rankSpans(of: spans) == [1...3, 2...4, 1...4, 1...4])
  }

  @Test(arguments: [1, 5, 40, 3_000])
  func `parts in any order give the same as counting`(count: Int) {
    var numbers = SeededNumbers(seed: UInt64(count))
    let spans = (0..<count).map { _ in
      let ends = [numbers.number(in: 0...50), numbers.number(in: 0...50)].sorted()
      return ScoreSpan(Double(ends[0]) / 50, Double(ends[1]) / 50)
    }
    let ranks = ScoreSpan.rankSpans(of: spans, loop: ThreeParts())
    #expect(ranks == ScoreSpan.rankSpans(of: spans))
    for place in stride(from: 0, to: count, by: 1 + count / 50) {
      let others = spans.indices.filter { $0 != place }
      let best = 1 + others.count { spans[$0].low > spans[place].high + 1e-9 }
      let worst = 1 + others.count { spans[$0].high > spans[place].low + 1e-9 }
      #expect(ranks[place] == best...worst)
    }
  }
}
