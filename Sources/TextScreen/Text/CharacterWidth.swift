/// How many columns of a terminal one scalar takes.
public enum CharacterWidth {
  /// The version of glibc whose `wcwidth` the widths were read from.
  public static var glibcVersion: String { WidthTable.glibcVersion }

  /// The width of a scalar in columns, as glibc's `wcwidth` has it in a UTF-8 locale.
  ///
  /// - Returns: 0, 1 or 2; -1 for a control, a line or paragraph separator and what glibc does not
  ///   know. U+0000 has 0.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value &- 0x20 < 0x5f || value &- 0xa0 < 0x260 { return 1 }
    let runs = WidthTable.runs.span
    // The key is above every run that starts at or before the scalar, whatever that run's width.
    let key = value << 2 | 3
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) >> 1
      if runs[middle] <= key {
        low = middle
      } else {
        high = middle
      }
    }
    let code = runs[low] & 3
    return code == 3 ? -1 : Int(code)
  }
}
