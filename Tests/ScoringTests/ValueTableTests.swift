import Scoring
import Testing

struct ValueTableTests {
  @Test(arguments: 1...40, UnknownReading.allCases)
  func `contributions add up to the score exactly, and the span contains it`(
    seed: UInt64, reading: UnknownReading
  ) throws {
    let random = try RandomTable(
      seed: seed, rowCount: 30, columnCount: 7, unknowns: 60, onGrid: seed % 2 == 0)
    let scores = random.table.scores(random.weights, reading: reading)
    let spans = random.table.scoreSpans(random.weights)
    for row in 0..<random.rowCount {
      let parts = random.table.contributions(row: row, weights: random.weights, reading: reading)
      #expect(parts.reduce(0, +) == scores[row])
      #expect(spans[row].contains(scores[row]))
    }
  }

  @Test(arguments: 1...20)
  func `what is not known of a score is the width of its span`(seed: UInt64) throws {
    let random = try RandomTable(
      seed: seed, rowCount: 20, columnCount: 5, unknowns: 40, onGrid: false)
    for (row, span) in random.table.scoreSpans(random.weights).enumerated() {
      let known = random.table.known(row: row, weights: random.weights)
      #expect(abs(known + span.width - 1) < 1e-12)
    }
  }

  @Test func `a table from flat arrays is the same as one from columns`() throws {
    let random = try RandomTable(
      seed: 5, rowCount: 9, columnCount: 4, unknowns: 12, onGrid: false)
    let flat = ValueTable(
      rowCount: 9, columnCount: 4, lows: random.columns.flatMap { $0.map(\.low) },
      highs: random.columns.flatMap { $0.map(\.high) })
    #expect(flat == random.table)
    #expect(flat[7, 2] == random.columns[2][7])
  }

  @Test func `sizes that do not fit are a mistake`() async {
    await #expect(processExitsWith: .failure) {
      _ = ValueTable(rowCount: 2, columns: [[ValueSpan(1)]])
    }
    await #expect(processExitsWith: .failure) {
      _ = ValueTable(rowCount: 1, columnCount: 1, lows: [0, 1], highs: [0, 1])
    }
    await #expect(processExitsWith: .failure) {
      _ = ValueTable(rowCount: 1, columnCount: 1, lows: [0.5], highs: [0.25])
    }
    await #expect(processExitsWith: .failure) {
      let weights = try Weights(normalizing: [1, 1])
      _ = ValueTable(rowCount: 1, columns: [[.unknown]]).scores(weights, reading: .middle)
    }
    await #expect(processExitsWith: .failure) {
      _ = ValueTable(rowCount: 1, columns: [[.unknown]])[1, 0]
    }
  }
}
