import Scoring
import Testing

struct ScoreDifferenceTests {
  /// Values and weights of the running example: quality, privacy, price.
  let table = ValueTable(
    rowCount: 4,
    columns: [
      [0.9, 0.6, 0.3, 0.5], [0.3, 0.8, 0.5, 0.5], [0.5, 0.4, 1, 0.5],
    ].map { $0.map { ValueSpan($0) } })

  func weights(_ raw: [Double] = [5, 3, 2]) throws -> Weights { try Weights(normalizing: raw) }

  /// Worked by hand: 0.5 · 0.3 = 3/20, 0.3 · −0.5 = −3/20, 0.2 · 0.1 = 1/50; together 1/50.
  @Test func `the parts are those worked by hand`() throws {
    let difference = ScoreDifference(
      of: 0, over: 1, table: table, weights: try weights(), reading: .middle)
    let expected = [0.15, -0.15, 0.02]
    for (part, points) in zip(difference.parts, expected) {
      #expect(abs(part.points - points) < 1e-12)
      #expect(part.least == part.points && part.most == part.points)
    }
    #expect(abs(difference.points - 0.02) < 1e-12)
    #expect(difference.decidingAdvantages.map(\.column) == [0, 2])
    #expect(difference.disadvantages.map(\.column) == [1])
    #expect(!difference.isNowhereWorse)
  }

  @Test func `the largest part comes first, equal ones in column order`() throws {
    let table = ValueTable(
      rowCount: 2,
      columns: [[0.5, 0], [1, 0], [0, 1], [0.5, 0]].map { $0.map { ValueSpan($0) } })
    let difference = ScoreDifference(
      of: 0, over: 1, table: table, weights: try weights([1, 1, 1, 1]), reading: .middle)
    #expect(difference.bySize.map(\.column) == [1, 2, 0, 3])
    #expect(difference.advantages.map(\.column) == [1, 0, 3])
    #expect(difference.decidingAdvantages.map(\.column) == [1, 0])
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `parts add up to the difference of scores and of the ends of spans`(seed: UInt64) throws {
    let random = try RandomTable(
      seed: seed, rowCount: 5, columnCount: 6, unknowns: 9, onGrid: seed % 2 == 0)
    let spans = random.table.scoreSpans(random.weights)
    for reading in UnknownReading.allCases {
      let scores = random.table.scores(random.weights, reading: reading)
      for row in 0..<5 {
        for other in 0..<5 {
          let difference = ScoreDifference(
            of: row, over: other, table: random.table, weights: random.weights, reading: reading)
          #expect(difference.parts.map(\.points).reduce(0, +) == difference.points)
          #expect(abs(difference.points - (scores[row] - scores[other])) < 1e-12)
          #expect(abs(difference.least - (spans[row].low - spans[other].high)) < 1e-12)
          #expect(abs(difference.most - (spans[row].high - spans[other].low)) < 1e-12)
        }
      }
    }
  }

  @Test func `who is nowhere worse at both ends stays above under all weights`() throws {
    let table = ValueTable(
      rowCount: 3,
      columns: [
        [ValueSpan(0.5, 1), ValueSpan(0.5, 0.75), ValueSpan(0.25)],
        [ValueSpan(0.5), ValueSpan(0.25), ValueSpan(0.5)],
      ])
    func difference(_ other: Int, _ raw: [Double]) throws -> ScoreDifference {
      ScoreDifference(
        of: 0, over: other, table: table, weights: try weights(raw), reading: .middle)
    }
    #expect(try difference(1, [1, 0]).isNowhereWorse)
    #expect(try !difference(1, [1, 0]).isNowhereWorseForCertain)
    #expect(try difference(2, [0, 1]).isNowhereWorseForCertain)
    for raw in [[1.0, 0], [0, 1], [2, 3]] { #expect(try difference(1, raw).points >= 0) }
  }

  @Test func `a criterion of weight 0 can be what keeps them from being nowhere worse`() throws {
    let difference = ScoreDifference(
      of: 0, over: 1, table: table, weights: try weights([1, 0, 1]), reading: .middle)
    #expect(difference.disadvantages.isEmpty)
    #expect(!difference.isNowhereWorse)
  }

  /// All sets of advantages are tried: none of fewer outweighs the disadvantages.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `no smaller set of advantages outweighs the disadvantages`(seed: UInt64) throws {
    let random = try RandomTable(
      seed: seed, rowCount: 2, columnCount: 8, unknowns: 0, onGrid: seed % 2 == 0)
    let difference = ScoreDifference(
      of: 0, over: 1, table: random.table, weights: random.weights, reading: .middle)
    let against = -difference.disadvantages.map(\.points).reduce(0, +)
    let advantages = difference.advantages.map(\.points)
    var fewest = advantages.count
    for mask in 0..<(1 << advantages.count) {
      let chosen = advantages.indices.filter { mask & (1 << $0) != 0 }
      if chosen.map({ advantages[$0] }).reduce(0, +) > against + 1e-9 {
        fewest = min(fewest, chosen.count)
      }
    }
    #expect(difference.decidingAdvantages.count == fewest)
  }
}
