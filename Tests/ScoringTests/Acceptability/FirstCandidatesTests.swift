import Scoring
import Testing

struct FirstCandidatesTests {
  @Test(arguments: 1...10)
  func `nobody who was ever first is left out`(seed: UInt64) throws {
    let table = try RandomTable(
      seed: seed, rowCount: 60, columnCount: 3, unknowns: 20, onGrid: seed.isMultiple(of: 2)
    ).table
    let importances = [9.0, 3, 3]
    let candidates = table.firstCandidates(importances: importances)
    #expect(candidates == candidates.sorted())
    for reading in WeightReading.allCases {
      let sampled = RankAcceptability(
        of: table, importances: importances, reading: reading, sampleCount: 2000, seed: seed,
        countsWins: false)
      for row in 0..<60 where sampled.firstShare(row: row) > 0 {
        #expect(candidates.contains(row))
      }
    }
  }

  @Test func `those who are certainly behind one other are left out`() {
    let table = DecisionExample.table([
      [ValueSpan(0.9), ValueSpan(0.5)], [ValueSpan(0.9), ValueSpan(0.4)],
      [ValueSpan(0.2, 0.9), ValueSpan(0.1)], [ValueSpan(0.2, 0.95), ValueSpan(0.1)],
      [ValueSpan(0.1), ValueSpan(0.8)], [ValueSpan(0.9), ValueSpan(0.5)],
    ])
    #expect(table.firstCandidates(importances: [3, 1]) == [0, 3, 4, 5])
    // What is ignored neither saves nor sinks.
    #expect(table.firstCandidates(importances: [3, 0]) == [0, 1, 2, 3, 5])
    #expect(table.firstCandidates(importances: [0, 3]) == [4])
  }

  @Test func `most of a large table is left out`() throws {
    let table = try RandomTable(
      seed: 4, rowCount: 2000, columnCount: 3, unknowns: 0, onGrid: false
    ).table
    #expect(table.firstCandidates(importances: [1, 1, 1]).count < 200)
  }
}
