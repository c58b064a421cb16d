import Scoring
import Testing

struct RankingGroupsTests {
  /// One row: its group, value, verdicts, tie break and place in the order of names.
  typealias Row = (group: Int, value: Double, verdicts: [Verdict], tieBreak: Double, name: Int)

  private func ranking(_ rows: [Row], onePerGroup: Bool = true) throws -> Ranking {
    Ranking(
      table: ValueTable(rowCount: rows.count, columns: [rows.map { ValueSpan($0.value) }]),
      weights: try Weights(normalizing: [1]),
      alternatives: rows.map {
        Alternative(
          group: $0.group, verdicts: $0.verdicts, tieBreak: $0.tieBreak, nameOrder: $0.name)
      }, reading: .middle, onePerGroup: onePerGroup)
  }

  @Test func `a group stands with its best row that meets all requirements`() throws {
    let ranking = try ranking([
      (7, 0.9, [.met, .missed], 0, 0), (7, 0.4, [.met, .met], 0, 1), (7, 0.6, [.met, .met], 0, 2),
      (7, 0.8, [.unconfirmed, .met], 0, 3), (2, 0.5, [.met, .met], 0, 4),
    ])
    #expect(ranking.ranked.map(\.row) == [2, 4])
    #expect(ranking.ranked.map(\.rankSpan) == [1...1, 2...2])
    #expect(ranking.unconfirmed.isEmpty && ranking.missed.isEmpty)
  }

  @Test func `at a tie the smallest tie break stands, then the first by name`() throws {
    let byTieBreak = try ranking([
      (1, 0.5, [], 3, 0), (1, 0.5 - 1e-12, [], 1, 2), (1, 0.5, [], 2, 1), (1, 0.4, [], 0, 3),
    ])
    #expect(byTieBreak.ranked.map(\.row) == [1])
    let byName = try ranking([(1, 0.5, [], .infinity, 1), (1, 0.5, [], .infinity, 0)])
    #expect(byName.ranked.map(\.row) == [1])
  }

  @Test func `a group that meets nothing for sure is unconfirmed, or missed when all rows miss`()
    throws
  {
    let ranking = try ranking([
      (1, 0.9, [.met, .missed], 0, 0), (1, 0.5, [.met, .unconfirmed], 0, 1),
      (1, 0.6, [.unconfirmed, .unconfirmed], 0, 2),
      (2, 0.3, [.missed, .met], 0, 3), (2, 0.7, [.unconfirmed, .missed], 0, 4),
      (3, 0.1, [.met, .met], 0, 5),
    ])
    #expect(ranking.ranked.map(\.row) == [5])
    #expect(ranking.ranked.map(\.place) == [1])
    #expect(ranking.ranked.map(\.rankSpan) == [1...1])
    #expect(ranking.unconfirmed.map(\.row) == [2])
    #expect(ranking.unconfirmed.map(\.requirement) == [0])
    #expect(ranking.missed.map(\.row) == [4])
    #expect(ranking.missed.map(\.requirement) == [1])
    #expect(ranking.missed.map(\.score) == [0.7])
  }

  @Test func `without groups each row stands for itself`() throws {
    let ranking = try ranking(
      [
        (1, 0.2, [.met], 0, 0), (1, 0.9, [.missed], 0, 1), (1, 0.6, [.met], 0, 2),
        (1, 0.8, [.unconfirmed], 0, 3),
      ], onePerGroup: false)
    #expect(ranking.ranked.map(\.row) == [2, 0])
    #expect(ranking.missed.map(\.row) == [1])
    #expect(ranking.unconfirmed.map(\.row) == [3])
  }
}
