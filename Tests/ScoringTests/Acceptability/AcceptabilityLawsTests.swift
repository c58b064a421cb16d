import Scoring
import Testing

/// What holds for rank acceptability in every table, tried on random ones.
struct AcceptabilityLawsTests {
  private static let importances = [9.0, 3, 3, 1]

  private func table(_ seed: UInt64) throws -> ValueTable {
    try RandomTable(seed: seed, rowCount: 9, columnCount: 4, unknowns: 8, onGrid: true).table
  }

  private func sampled(
    _ table: ValueTable, _ reading: WeightReading, importances: [Double] = importances,
    samples: Int = 2000, loop: some PartLoop = SerialLoop()
  ) -> RankAcceptability {
    RankAcceptability(
      of: table, importances: importances, reading: reading, sampleCount: samples, seed: 21,
      loop: loop)
  }

  @Test(arguments: WeightReading.allCases, 1...5)
  func `the shares of each alternative and of each rank add up to one`(
    reading: WeightReading, seed: UInt64
  ) throws {
    let result = sampled(try table(seed), reading)
    for number in 0..<9 {
      let shares = (1...9).map { result.share(row: number, rank: $0) }
      #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
      let places = (0..<9).map { result.share(row: $0, rank: number + 1) }
      #expect(abs(places.reduce(0, +) - 1) < 1e-12)
      for other in 0..<9 where other != number {
        let both =
          result.winningShare(row: number, over: other)
          + result.winningShare(row: other, over: number)
        #expect(abs(both - 1) < 1e-12)
      }
    }
  }

  /// The mean rank is 1 + how many others are above, in the mean.
  @Test(arguments: WeightReading.allCases)
  func `ranks and wins tell the same`(reading: WeightReading) throws {
    let result = sampled(try table(3), reading)
    for row in 0..<9 {
      let mean = (1...9).reduce(0) { $0 + Double($1) * result.share(row: row, rank: $1) }
      let above = (0..<9).filter { $0 != row }.reduce(0) {
        $0 + result.winningShare(row: $1, over: row)
      }
      #expect(abs(mean - 1 - above) < 1e-9)
    }
  }

  @Test(arguments: WeightReading.allCases, 1...5)
  func `the order of rows does not matter`(reading: WeightReading, seed: UInt64) throws {
    let table = try table(seed)
    var numbers = SeededNumbers(seed: seed)
    let order = Array(0..<9).shuffled(using: &numbers)
    let (one, other) = (sampled(table, reading), sampled(table.keeping(rows: order), reading))
    for (new, old) in order.enumerated() {
      for rank in 1...9 {
        #expect(other.share(row: new, rank: rank) == one.share(row: old, rank: rank))
      }
      #expect(other.centralWeights(row: new) == one.centralWeights(row: old))
    }
  }

  @Test(arguments: WeightReading.allCases, [1, 2, 3, 7])
  func `the number of parts changes no digit`(reading: WeightReading, parts: Int) throws {
    let table = try table(8)
    let alone = sampled(table, reading, samples: 20_001)
    #expect(sampled(table, reading, samples: 20_001, loop: ReversedLoop(partCount: parts)) == alone)
  }

  @Test(arguments: WeightReading.allCases)
  func `an ignored criterion changes nothing`(reading: WeightReading) throws {
    let table = try table(5)
    let other = table.replacing(column: 2, with: (0..<9).map { ValueSpan(Double($0) / 9) })
    let importances = [9.0, 3, 0, 1]
    let result = sampled(table, reading, importances: importances)
    #expect(sampled(other, reading, importances: importances) == result)
    #expect(result.centralWeights(row: 0)?[2] ?? 0 == 0)
  }

  @Test(arguments: WeightReading.allCases, 1...10)
  func `a dominated alternative is never above its better`(
    reading: WeightReading, seed: UInt64
  ) throws {
    let random = try table(seed)
    let rows = (0..<9).map { row in (0..<4).map { random[row, $0] } }
    // The last is nowhere better than the first.
    let table = DecisionExample.table(rows + [rows[0].map { ValueSpan($0.low / 2) }])
    let result = sampled(table, reading)
    var pairs = 0
    for better in 0..<10 {
      for worse in 0..<10 where better != worse {
        let isBetter = (0..<4).allSatisfy { table[better, $0].low >= table[worse, $0].high }
        guard isBetter, (0..<4).contains(where: { table[better, $0] != table[worse, $0] })
        else { continue }
        pairs += 1
        #expect(result.winningShare(row: worse, over: better) == 0)
        #expect(result.firstShare(row: worse) == 0)
      }
    }
    #expect(pairs > 0)
  }

  @Test(arguments: WeightReading.allCases)
  func `equal alternatives share what they get`(reading: WeightReading) {
    let rows = DecisionExample.rows + [DecisionExample.rows[1], DecisionExample.rows[1]]
    let table = DecisionExample.table(rows)
    let result = RankAcceptability(
      of: table, importances: [3, 3, 1], reading: reading, sampleCount: 3000, seed: 2)
    let alone = RankAcceptability(
      of: DecisionExample.table, importances: [3, 3, 1], reading: reading, sampleCount: 3000,
      seed: 2)
    for row in [1, 4, 5] {
      #expect(abs(result.firstShare(row: row) - alone.firstShare(row: 1) / 3) < 1e-12)
      #expect(result.centralWeights(row: row) == alone.centralWeights(row: 1))
    }
    #expect(result.winningShare(row: 4, over: 1) == 0.5)
  }

  @Test func `another seed gives other samples`() throws {
    let table = try table(1)
    let one = sampled(table, .free)
    let other = RankAcceptability(
      of: table, importances: Self.importances, reading: .free, sampleCount: 2000, seed: 22)
    #expect(one != other)
  }
}
