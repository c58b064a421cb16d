extension ValueTable {
  /// The same table with only some rows.
  ///
  /// - Parameter rows: The rows to keep, in the order in which they are to stand.
  /// - Precondition: Each row exists.
  public func keeping(rows: [Int]) -> ValueTable {
    ValueTable(
      rowCount: rows.count,
      columns: (0..<columnCount).map { column in rows.map { self[$0, column] } })
  }

  /// The same table with only some columns.
  ///
  /// - Parameter columns: The columns to keep, in the order in which they are to stand.
  /// - Precondition: Each column exists.
  public func keeping(columns: [Int]) -> ValueTable {
    ValueTable(
      rowCount: rowCount,
      columns: columns.map { column in (0..<rowCount).map { self[$0, column] } })
  }

  /// The table in which every value is known: the one that stands for its span under `reading`.
  public func settled(_ reading: UnknownReading) -> ValueTable {
    let values = lows.indices.map { ValueSpan(lows[$0], highs[$0]).value(reading) }
    return ValueTable(
      rowCount: rowCount, columnCount: columnCount, lows: values, highs: values)
  }
}
