import TextScreen

/// What is the user's own, where there is no room for the word.
extension CellBuffer {
  /// What stands for the mark.
  var markSign: String { isASCII ? "*" : "†" }

  /// Writes a text, with the sign of the mark behind it where it has one; a text that is cut keeps the sign.
  @discardableResult
  mutating func write(
    _ text: String, isYours: Bool, row: Int, column: Int, columns: Int, style: Style
  ) -> Int {
    guard isYours, columns > 1 else {
      return write(text, row: row, column: column, columns: columns, style: style)
    }
    let used = write(text, row: row, column: column, columns: columns - 1, style: style)
    return used + write(markSign, row: row, column: column + used, columns: 1, style: style)
  }
}
