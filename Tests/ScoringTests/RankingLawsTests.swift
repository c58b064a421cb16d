import Scoring
import Testing

/// What holds for every ranking, tried on random tables.
struct RankingLawsTests {
  @Test(arguments: 1...100)
  func `the order of rows does not matter`(seed: UInt64) throws {
    let random = try RandomTable(
      seed: seed, rowCount: 24, columnCount: 4, unknowns: 30, onGrid: true)
    var numbers = SeededNumbers(seed: seed + 1000)
    let order = Array(0..<random.rowCount).shuffled(using: &numbers)
    let shuffled = RandomTable(random, order: order)
    for onePerGroup in [true, false] {
      let first = summary(random, onePerGroup, order: Array(0..<random.rowCount))
      #expect(first == summary(shuffled, onePerGroup, order: order))
    }
  }

  @Test(arguments: 1...100)
  func `an alternative that is at least as good everywhere never stands behind`(seed: UInt64)
    throws
  {
    let random = try RandomTable(
      seed: seed, rowCount: 30, columnCount: 3, unknowns: 30, onGrid: true)
    var pairs = 0
    for reading in UnknownReading.allCases {
      let ranked = Ranking(
        table: random.table, weights: random.weights, alternatives: unrelated(random.rowCount),
        reading: reading, leastKnown: 0
      ).ranked.sorted { $0.row < $1.row }
      for better in ranked {
        for worse in ranked where dominates(better.row, worse.row, random.columns) {
          pairs += 1
          #expect(better.place <= worse.place)
          #expect(better.rankSpan.lowerBound <= worse.rankSpan.lowerBound)
          #expect(better.rankSpan.upperBound <= worse.rankSpan.upperBound)
        }
      }
    }
    #expect(pairs > 0)
  }

  @Test(arguments: 1...60)
  func `rank spans are what trying every corner gives, and contain the place`(seed: UInt64) throws {
    let random = try RandomTable(
      seed: seed, rowCount: 6, columnCount: 3, unknowns: 8, onGrid: seed % 2 == 0)
    let ranked = Ranking(
      table: random.table, weights: random.weights, alternatives: unrelated(random.rowCount),
      reading: .middle, leastKnown: 0
    ).ranked.sorted { $0.row < $1.row }
    #expect(ranked.map(\.rankSpan) == rankSpansByCorners(random))
    #expect(ranked.allSatisfy { $0.rankSpan.contains($0.place) })
  }

  @Test(arguments: 1...40)
  func `alternatives without a place do not change the places of the others`(seed: UInt64) throws {
    let random = try RandomTable(
      seed: seed, rowCount: 24, columnCount: 4, unknowns: 20, onGrid: true)
    let ranking = ranking(random, onePerGroup: true)
    let kept = RandomTable(random, order: ranking.ranked.map(\.row).sorted())
    let again = self.ranking(kept, onePerGroup: true)
    #expect(again.ranked.map(\.place) == ranking.ranked.map(\.place))
    #expect(again.ranked.map(\.rankSpan) == ranking.ranked.map(\.rankSpan))
    #expect(again.missed.isEmpty && again.unconfirmed.isEmpty && again.tooLittleKnown.isEmpty)
  }

  /// A ranking with the rows named by their first order.
  private struct Summary: Equatable {
    var ranked: [Int] = []
    var places: [Int] = []
    var rankSpans: [ClosedRange<Int>] = []
    var left: [[Int]] = []
    var requirements: [[Int?]] = []
  }

  private func ranking(_ random: RandomTable, onePerGroup: Bool) -> Ranking {
    Ranking(
      table: random.table, weights: random.weights, alternatives: random.alternatives,
      reading: .middle, onePerGroup: onePerGroup, leastKnown: 0.7)
  }

  private func summary(_ random: RandomTable, _ onePerGroup: Bool, order: [Int]) -> Summary {
    let ranking = ranking(random, onePerGroup: onePerGroup)
    let left = [ranking.missed, ranking.unconfirmed, ranking.tooLittleKnown]
    return Summary(
      ranked: ranking.ranked.map { order[$0.row] }, places: ranking.ranked.map(\.place),
      rankSpans: ranking.ranked.map(\.rankSpan),
      left: left.map { $0.map { order[$0.row] } },
      requirements: left.map { $0.map(\.requirement) })
  }

  private func dominates(_ better: Int, _ worse: Int, _ columns: [[ValueSpan]]) -> Bool {
    better != worse
      && columns.allSatisfy { $0[better].low >= $0[worse].low && $0[better].high >= $0[worse].high }
  }

  /// Tries every combination of ends of the unknown values and ranks each by counting.
  private func rankSpansByCorners(_ random: RandomTable) -> [ClosedRange<Int>] {
    var unknown: [(column: Int, row: Int)] = []
    for column in random.columns.indices {
      for row in 0..<random.rowCount where !random.columns[column][row].isKnown {
        unknown.append((column, row))
      }
    }
    var best = [Int](repeating: .max, count: random.rowCount)
    var worst = [Int](repeating: 0, count: random.rowCount)
    for corner in 0..<(1 << unknown.count) {
      var values = random.columns.map { $0.map(\.low) }
      for (bit, place) in unknown.enumerated() where corner >> bit & 1 == 1 {
        values[place.column][place.row] = random.columns[place.column][place.row].high
      }
      let scores = (0..<random.rowCount).map { row in
        zip(random.weights.values, values).reduce(0) { $0 + $1.0 * $1.1[row] }
      }
      for row in 0..<random.rowCount {
        let rank = 1 + scores.reduce(0) { $0 + ($1 > scores[row] + 1e-9 ? 1 : 0) }
        best[row] = min(best[row], rank)
        worst[row] = max(worst[row], rank)
      }
    }
    return zip(best, worst).map { $0...$1 }
  }
}
