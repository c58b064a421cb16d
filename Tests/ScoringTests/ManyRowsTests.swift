import Scoring
import Testing

/// Rankings of so many rows that they are sorted in another way than a few.
struct ManyRowsTests {
  static let cases: [(rowCount: Int, onGrid: Bool)] = [
    (33, true), (33, false), (400, true), (400, false), (1_600, true), (1_600, false),
  ]

  private func random(_ rowCount: Int, onGrid: Bool) throws -> RandomTable {
    try RandomTable(
      seed: UInt64(rowCount), rowCount: rowCount, columnCount: 3, unknowns: rowCount,
      onGrid: onGrid)
  }

  @Test(arguments: cases)
  func `rows stand by score, then low end, then name`(rowCount: Int, onGrid: Bool) throws {
    let random = try random(rowCount, onGrid: onGrid)
    var numbers = SeededNumbers(seed: 5)
    let names = Array(0..<rowCount).shuffled(using: &numbers)
    let ranking = Ranking(
      table: random.table, weights: random.weights,
      alternatives: names.indices.map {
        Alternative(group: $0, verdicts: [], tieBreak: 0, nameOrder: names[$0])
      }, reading: .middle, leastKnown: 0)
    // On the grid, and off it with numbers that are all different, rounding makes no ties.
    let expected = names.indices.sorted { first, second in
      let (one, other) = (key(first, random), key(second, random))
      return one == other ? names[first] < names[second] : one > other
    }
    #expect(ranking.ranked.map(\.row) == expected)
    #expect(ranking.ranked.contains(where: \.isTied) == onGrid)
  }

  /// Point score and low end, rounded so that equal ones are equal.
  private func key(_ row: Int, _ random: RandomTable) -> (Double, Double) {
    let spans = random.columns.map { $0[row] }
    let sum = { (value: (ValueSpan) -> Double) in
      zip(random.weights.values, spans).reduce(0) { $0 + $1.0 * value($1.1) }
    }
    return ((sum(\.middle) * 1e8).rounded(), (sum(\.low) * 1e8).rounded())
  }

  @Test(arguments: cases)
  func `rank spans are what counting gives`(rowCount: Int, onGrid: Bool) throws {
    let random = try random(rowCount, onGrid: onGrid)
    let spans = random.table.scoreSpans(random.weights)
    let counted = spans.indices.map { row in
      let best = spans.reduce(1) { $0 + ($1.low > spans[row].high + 1e-9 ? 1 : 0) }
      let others = spans.indices.reduce(0) {
        $0 + ($1 != row && spans[$1].high > spans[row].low + 1e-9 ? 1 : 0)
      }
      return best...(1 + others)
    }
    #expect(ScoreSpan.rankSpans(of: spans) == counted)
  }

  @Test(arguments: [true, false])
  func `rows of a group need not follow each other`(onePerGroup: Bool) throws {
    let random = try random(400, onGrid: true)
    let rank = { (random: RandomTable) in
      Ranking(
        table: random.table, weights: random.weights,
        alternatives: AlternativeColumns(random.alternatives), reading: .middle,
        onePerGroup: onePerGroup)
    }
    let order = random.alternatives.indices.sorted {
      (random.alternatives[$0].group, $0) < (random.alternatives[$1].group, $1)
    }
    let here = rank(random)
    let there = rank(RandomTable(random, order: order))
    #expect(here.ranked.map(\.row) == there.ranked.map { order[$0.row] })
    #expect(here.missed.map(\.row) == there.missed.map { order[$0.row] })
    #expect(here.missed.map(\.requirement) == there.missed.map(\.requirement))
    #expect(here.unconfirmed.map(\.row) == there.unconfirmed.map { order[$0.row] })
  }

  @Test func `other verdicts take the place of the old ones`() async throws {
    let random = try random(400, onGrid: true)
    let columns = AlternativeColumns(random.alternatives)
    let rank = { (alternatives: AlternativeColumns) in
      Ranking(
        table: random.table, weights: random.weights, alternatives: alternatives, reading: .middle)
    }
    let missed = [[Verdict](repeating: .missed, count: 400)]
    #expect(rank(columns.withVerdicts(missed)).ranked.isEmpty)
    #expect(
      rank(columns.withVerdicts(missed).withVerdicts(columns.verdicts)).ranked
        == rank(columns).ranked)
    await #expect(processExitsWith: .failure) {
      _ = AlternativeColumns(groups: [0], tieBreaks: [0], nameOrders: [0]).withVerdicts([[]])
    }
  }

  @Test func `another column takes its place in a table`() throws {
    let table = ValueTable(
      rowCount: 2, columns: [[ValueSpan(0), ValueSpan(1)], [.unknown, .unknown]])
    let replaced = table.replacing(column: 1, with: [ValueSpan(0.5), ValueSpan(0.25, 0.75)])
    #expect(
      replaced
        == ValueTable(
          rowCount: 2,
          columns: [[ValueSpan(0), ValueSpan(1)], [ValueSpan(0.5), ValueSpan(0.25, 0.75)]]))
  }
}
