import Scoring

/// Four alternatives under three criteria, worked out in fractions by an independent program.
///
/// Quality, privacy and price weigh 5, 3 and 2; the scores are 0.64, 0.62, 0.50 and 0.50.
enum WorkedExample {
  static let importances = [5.0, 3, 2]

  static let table = known([
    [0.9, 0.3, 0.5], [0.6, 0.8, 0.4], [0.3, 0.5, 1], [0.5, 0.5, 0.5],
  ])

  /// A table of known values, given row after row.
  static func known(_ rows: [[Double]]) -> ValueTable {
    ValueTable(
      rowCount: rows.count,
      columns: (rows.first ?? []).indices.map { column in rows.map { ValueSpan($0[column]) } })
  }
}

/// Whether two numbers are equal up to `width`, or both missing.
func isClose(_ number: Double?, _ other: Double?, within width: Double = 1e-9) -> Bool {
  guard let number, let other else { return number == nil && other == nil }
  return abs(number - other) <= width
}
