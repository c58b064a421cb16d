import Scoring

/// Four alternatives under three criteria (quality, privacy, price) whose regions of weights are known
/// as fractions: from clipping the triangle of weights in exact arithmetic.
enum DecisionExample {
  static let rows = [[0.9, 0.3, 0.5], [0.6, 0.8, 0.4], [0.3, 0.5, 1.0], [0.5, 0.5, 0.5]]
  static let table = table(rows)
  /// The shares of all weights with which A, B, C and D are first.
  static let firstShares = [25.0 / 88, 1.0 / 3, 101.0 / 264, 0]

  static func table(_ rows: [[Double]]) -> ValueTable {
    self.table(rows.map { $0.map { ValueSpan($0) } })
  }

  static func table(_ rows: [[ValueSpan]]) -> ValueTable {
    ValueTable(
      rowCount: rows.count, columns: rows[0].indices.map { column in rows.map { $0[column] } })
  }
}

/// Runs parts in the opposite order, as many as it is told.
struct ReversedLoop: PartLoop {
  let partCount: Int

  func results<Result: Sendable>(
    count: Int, _ part: @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    Array((0..<count).reversed().map { part($0) }.reversed())
  }
}
