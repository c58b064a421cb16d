import Scoring
import Testing

/// The running example: four alternatives, three criteria, weights 5, 3, 2.
private struct Example {
  let weights: Weights
  let known: [[ValueSpan]] = [
    [0.9, 0.6, 0.3, 0.5].map { ValueSpan($0) },
    [0.3, 0.8, 0.5, 0.5].map { ValueSpan($0) },
    [0.5, 0.4, 1.0, 0.5].map { ValueSpan($0) },
  ]

  init() throws { weights = try Weights(normalizing: [5, 3, 2]) }

  func ranking(_ columns: [[ValueSpan]], _ reading: UnknownReading = .middle) -> Ranking {
    Ranking(
      table: ValueTable(rowCount: 4, columns: columns), weights: weights,
      alternatives: unrelated(4), reading: reading)
  }
}

struct RankingTests {
  /// Expected numbers: computed apart with rational arithmetic, 16/25, 31/50 and twice 1/2.
  @Test func `alternatives stand in the order of their scores, and equal ones share a place`()
    throws
  {
    let example = try Example()
    let ranked = example.ranking(example.known).ranked
    #expect(ranked.map(\.row) == [0, 1, 2, 3])
    #expect(ranked.map(\.place) == [1, 2, 3, 3])
    #expect(ranked.map(\.isTied) == [false, false, true, true])
    for (entry, score) in zip(ranked, [0.64, 0.62, 0.5, 0.5]) {
      #expect(abs(entry.score - score) < 1e-12)
    }
    #expect(ranked.map(\.rankSpan) == [1...1, 2...2, 3...3, 3...3])
  }

  /// Expected numbers: computed apart with rational arithmetic. The third alternative's first value
  /// and the fourth's second are unknown.
  @Test func `unknown values give ranks from best to worst`() throws {
    let example = try Example()
    var columns = example.known
    columns[0][2] = .unknown
    columns[1][3] = .unknown
    let ranked = example.ranking(columns).ranked.sorted { $0.row < $1.row }
    #expect(ranked.map(\.rankSpan) == [1...3, 2...4, 1...4, 1...4])
    let ends = [(0.64, 0.64), (0.62, 0.62), (0.35, 0.85), (0.35, 0.65)]
    for (entry, (low, high)) in zip(ranked, ends) {
      #expect(abs(entry.span.low - low) < 1e-12)
      #expect(abs(entry.span.high - high) < 1e-12)
    }
    #expect(example.ranking(columns, .cautious).ranked.map(\.row) == [0, 1, 2, 3])
    #expect(example.ranking(columns, .middle).ranked.map(\.row) == [0, 1, 2, 3])
    #expect(example.ranking(columns, .hopeful).ranked.map(\.row) == [2, 3, 0, 1])
  }

  @Test func `a tie lists the higher low end first, then goes by name`() throws {
    let ranking = Ranking(
      table: ValueTable(
        rowCount: 4,
        columns: [[ValueSpan(0.25, 0.75), ValueSpan(0.5), ValueSpan(0.5), ValueSpan(0, 1)]]),
      weights: try Weights(normalizing: [1]),
      alternatives: [0, 3, 2, 1].map {
        Alternative(group: $0, verdicts: [], tieBreak: 0, nameOrder: $0)
      }, reading: .middle, leastKnown: 0)
    #expect(ranking.ranked.map(\.row) == [2, 1, 0, 3])
    #expect(ranking.ranked.map(\.place) == [1, 1, 1, 1])
    #expect(ranking.ranked.map(\.rankSpan) == [1...3, 1...3, 1...4, 1...4])
  }

  @Test func `a chain of small steps is a tie only as far as the first of the tie reaches`() throws
  {
    let scores = [0.5, 0.5 - 0.8e-9, 0.5 - 1.6e-9]
    let ranking = Ranking(
      table: ValueTable(rowCount: 3, columns: [scores.map { ValueSpan($0) }]),
      weights: try Weights(normalizing: [1]),
      alternatives: [2, 1, 0].map {
        Alternative(group: $0, verdicts: [], tieBreak: 0, nameOrder: $0)
      }, reading: .middle)
    #expect(ranking.ranked.map(\.row) == [1, 0, 2])
    #expect(ranking.ranked.map(\.place) == [1, 1, 3])
    #expect(ranking.ranked.map(\.isTied) == [true, true, false])
    #expect(ranking.ranked.allSatisfy { $0.rankSpan.contains($0.place) })
  }

  @Test func `what is too little known is left out, at the limit it is ranked`() throws {
    let columns = [
      [ValueSpan(0.5), .unknown, .unknown, .unknown],
      [ValueSpan(0.5), ValueSpan(0.5), ValueSpan(0, 0.99), .unknown],
    ]
    let ranking = Ranking(
      table: ValueTable(rowCount: 4, columns: columns),
      weights: try Weights(normalizing: [3, 1]), alternatives: unrelated(4), reading: .middle)
    #expect(ranking.ranked.map(\.row) == [0, 1])
    #expect(ranking.ranked.map(\.known) == [1, 0.25])
    #expect(ranking.tooLittleKnown.map(\.row) == [3, 2])
    #expect(ranking.tooLittleKnown.map(\.requirement) == [nil, nil])
    #expect(ranking.tooLittleKnown[0].span == ScoreSpan(0, 1))
    #expect(ranking.ranked.map(\.rankSpan) == [1...2, 1...2])
  }

  @Test func `as many alternatives as rows and as many verdicts each, or it is a mistake`() async {
    await #expect(processExitsWith: .failure) {
      _ = Ranking(
        table: ValueTable(rowCount: 2, columns: [[ValueSpan(0), ValueSpan(1)]]),
        weights: try Weights(normalizing: [1]),
        alternatives: [Alternative(group: 0, verdicts: [], tieBreak: 0, nameOrder: 0)],
        reading: .middle)
    }
    await #expect(processExitsWith: .failure) {
      _ = Ranking(
        table: ValueTable(rowCount: 2, columns: [[ValueSpan(0), ValueSpan(1)]]),
        weights: try Weights(normalizing: [1]),
        alternatives: [
          Alternative(group: 0, verdicts: [], tieBreak: 0, nameOrder: 0),
          Alternative(group: 1, verdicts: [.met], tieBreak: 0, nameOrder: 1),
        ], reading: .middle)
    }
    await #expect(processExitsWith: .failure) {
      _ = Alternative(group: 0, verdicts: [], tieBreak: .nan, nameOrder: 0)
    }
  }
}
