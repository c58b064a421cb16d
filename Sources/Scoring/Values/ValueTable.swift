/// The values of all alternatives, one row each, under all criteria, one column each.
///
/// Kept column after column, so that a weighted sum is one pass over contiguous numbers. Every sum
/// over criteria runs in column order from 0, so the same table gives the same digits everywhere.
public struct ValueTable: Hashable, Sendable {
  /// The number of alternatives.
  public let rowCount: Int
  /// The number of criteria.
  public let columnCount: Int
  /// The low ends: column after column, each in row order.
  public let lows: [Double]
  /// The high ends: column after column, each in row order.
  public let highs: [Double]

  /// Makes a table from the spans of each criterion.
  ///
  /// - Parameter columns: One array per criterion, each in row order.
  /// - Precondition: Each column has `rowCount` spans.
  public init(rowCount: Int, columns: [[ValueSpan]]) {
    precondition(rowCount >= 0, "a table has no negative number of rows")
    precondition(columns.allSatisfy { $0.count == rowCount }, "one span per row in each column")
    self.rowCount = rowCount
    columnCount = columns.count
    lows = columns.flatMap { $0.map(\.low) }
    highs = columns.flatMap { $0.map(\.high) }
  }

  /// Makes a table from flat arrays, column after column.
  ///
  /// - Precondition: Both arrays have `rowCount` numbers per column, and `0 <= low <= high <= 1` in
  ///   each place.
  public init(rowCount: Int, columnCount: Int, lows: [Double], highs: [Double]) {
    precondition(rowCount >= 0 && columnCount >= 0, "a table has no negative size")
    precondition(
      lows.count == rowCount * columnCount && highs.count == lows.count, "one span per place")
    precondition(
      zip(lows, highs).allSatisfy { 0 <= $0 && $0 <= $1 && $1 <= 1 },
      "a value span lies in 0...1, low end first")
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.lows = lows
    self.highs = highs
  }

  /// The same table with another column in one place.
  ///
  /// - Precondition: The column exists, and there is one span per row.
  public func replacing(column: Int, with spans: [ValueSpan]) -> ValueTable {
    precondition(0 <= column && column < columnCount, "a column of the table")
    precondition(spans.count == rowCount, "one span per row")
    var (lows, highs) = (lows, highs)
    for (row, span) in spans.enumerated() {
      lows[column * rowCount + row] = span.low
      highs[column * rowCount + row] = span.high
    }
    return ValueTable(rowCount: rowCount, columnCount: columnCount, lows: lows, highs: highs)
  }

  /// The span of one alternative under one criterion.
  public subscript(row: Int, column: Int) -> ValueSpan {
    let place = place(row, column)
    return ValueSpan(lows[place], highs[place])
  }

  func place(_ row: Int, _ column: Int) -> Int {
    precondition(0 <= row && row < rowCount, "a row of the table")
    precondition(0 <= column && column < columnCount, "a column of the table")
    return column * rowCount + row
  }

  func check(_ weights: Weights) {
    precondition(weights.values.count == columnCount, "one weight per criterion")
  }
}
