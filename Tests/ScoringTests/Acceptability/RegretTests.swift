import Scoring
import Testing

struct RegretTests {
  private let table = DecisionExample.table

  private func regrets(_ table: ValueTable, _ importances: [Double], _ reading: WeightReading)
    throws -> [Double]
  {
    table.worstRegrets(
      corners: try #require(
        WeightCorners.corners(importances: importances, reading: reading)))
  }

  private static let worked: [(WeightReading, [Double])] = [
    (.free, [0.5, 0.6, 0.6, 0.5]), (.order, [0.1, 0.3, 0.6, 0.4]),
  ]

  @Test(arguments: worked)
  func `the worked example has its regrets`(reading: WeightReading, expected: [Double]) throws {
    for (regret, expected) in zip(try regrets(table, [9, 3, 1], reading), expected) {
      #expect(abs(regret - expected) < 1e-12)
    }
  }

  /// The largest loss over a fine grid of the box of importances and over both ends of the unknown
  /// values, as another way to the same number.
  @Test func `stated importances are worst at an end of their thirds`() throws {
    let table = DecisionExample.table([
      [ValueSpan(0.9), ValueSpan(0.1, 0.3), ValueSpan(0.5)],
      [ValueSpan(0.4), ValueSpan(0.8), ValueSpan(0.4, 0.9)],
      [ValueSpan(0.3), ValueSpan(0.5), ValueSpan(1)],
    ])
    let importances = [9.0, 3, 3]
    let found = try regrets(table, importances, .stated)
    let root = 3.0.squareRoot()
    var worst = [0.0, 0, 0]
    let steps = (0...24).map { 1 / root + (root - 1 / root) * Double($0) / 24 }
    for first in steps {
      for second in steps {
        for third in steps {
          let raw = [9 * first, 3 * second, 3 * third]
          let sum = raw.reduce(0, +)
          let score = { (row: Int, end: KeyPath<ValueSpan, Double>) in
            (0..<3).reduce(0) { $0 + raw[$1] / sum * table[row, $1][keyPath: end] }
          }
          for row in 0..<3 {
            for other in 0..<3 where other != row {
              worst[row] = max(worst[row], score(other, \.high) - score(row, \.low))
            }
          }
        }
      }
    }
    for (found, worst) in zip(found, worst) { #expect(abs(found - worst) < 1e-9) }
  }

  @Test func `an alternative is no rival of itself`() throws {
    let table = DecisionExample.table([[ValueSpan(0.2, 1)], [ValueSpan(0.1)]])
    #expect(try regrets(table, [1], .free) == [0, 0.9])
    #expect(try regrets(DecisionExample.table([[.unknown]]), [1], .free) == [0])
  }

  struct Corners: Sendable {
    let reading: WeightReading
    let importances: [Double]
    let corners: [[Double]]
  }

  private static let third = [1.0 / 3, 1.0 / 3, 1.0 / 3]
  private static let known = [
    Corners(reading: .free, importances: [9, 0, 3], corners: [[1, 0, 0], [0, 0, 1]]),
    Corners(
      reading: .order, importances: [9, 3, 1], corners: [[1, 0, 0], [0.5, 0.5, 0], third]),
    Corners(reading: .order, importances: [3, 3, 0], corners: [[1, 0, 0], [0, 1, 0]]),
    Corners(
      reading: .order, importances: [9, 3, 3],
      corners: [[1, 0, 0], [0.5, 0.5, 0], [0.5, 0, 0.5], third]),
    Corners(reading: .order, importances: [9, 9, 1], corners: [[1, 0, 0], [0, 1, 0], third]),
    Corners(
      reading: .stated, importances: [3, 1],
      corners: [[0.75, 0.25], [0.9, 0.1], [0.5, 0.5], [0.75, 0.25]]),
  ]

  @Test(arguments: known)
  func `corners are those of the possible weights`(known: Corners) throws {
    let corners = try #require(
      WeightCorners.corners(importances: known.importances, reading: known.reading))
    #expect(corners.count == known.corners.count)
    for corner in known.corners {
      #expect(corners.contains { zip($0, corner).allSatisfy { abs($0 - $1) < 1e-12 } })
    }
  }

  @Test func `too many corners are not listed`() {
    let many = [Double](repeating: 1, count: 15)
    #expect(WeightCorners.corners(importances: many, reading: .stated) == nil)
    #expect(WeightCorners.corners(importances: many, reading: .free)?.count == 15)
    #expect(WeightCorners.corners(importances: [9] + many, reading: .order) == nil)
  }

  /// The worked example of rank ranges: quality of C and privacy of D unknown, weights fixed.
  @Test func `one corner gives the exact rank ranges`() {
    var rows = DecisionExample.rows.map { $0.map { ValueSpan($0) } }
    rows[2][0] = .unknown
    rows[3][1] = .unknown
    let ranks = DecisionExample.table(rows).certainRanks(corners: [[0.5, 0.3, 0.2]])
    #expect(ranks == [1...3, 2...4, 1...4, 1...4])
  }

  @Test func `more weights leave more ranks, and none is left out`() throws {
    let importances = [9.0, 3, 1]
    for seed in UInt64(1)...10 {
      let table = try RandomTable(
        seed: seed, rowCount: 7, columnCount: 3, unknowns: 3, onGrid: false
      ).table
      var before = [ClosedRange<Int>](repeating: 1...1, count: 7)
      for (index, reading) in [WeightReading.stated, .order, .free].enumerated() {
        let corners = try #require(
          WeightCorners.corners(importances: importances, reading: reading))
        let ranks = table.certainRanks(corners: corners)
        let sampled = RankAcceptability(
          of: table, importances: importances, reading: reading, sampleCount: 500, seed: seed)
        for row in 0..<7 {
          if index == 2 { #expect(ranks[row].contains(before[row].lowerBound)) }
          if index == 2 { #expect(ranks[row].contains(before[row].upperBound)) }
          for rank in 1...7 where sampled.share(row: row, rank: rank) > 0 {
            #expect(ranks[row].contains(rank))
          }
        }
        before = ranks
      }
    }
  }
}
