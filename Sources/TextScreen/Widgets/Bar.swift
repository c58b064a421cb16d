/// A score as a bar: a sure part, and an open part that what is not known may add.
public struct Bar: Hashable, Sendable {
  /// Where the sure part ends, from 0 to 1.
  public let low: Double
  /// Where the open part ends, from `low` to 1.
  public let high: Double

  /// A bar for a span.
  ///
  /// What lies outside 0 to 1 is cut off; what is no number counts as 0.
  public init(low: Double, high: Double) {
    let low = low.isNaN ? 0 : min(max(low, 0), 1)
    self.low = low
    self.high = high.isNaN ? low : min(max(high, low), 1)
  }

  /// How many columns each part takes.
  ///
  /// Ends are rounded to the nearest column. A part that is not empty takes a column all the same, if
  /// there is one to spare, and a bar that is not full leaves one free.
  public func columns(of columns: Int) -> (sure: Int, open: Int) {
    let columns = Self.drawable(columns)
    guard columns > 0 else { return (0, 0) }
    let end = Self.rounded(high, columns)
    var sure = min(Self.rounded(low, columns), end)
    if high > low, sure == end {
      // The open part takes the place of a sure column, or stands beside the only one.
      if end == 1 { return (1, columns > 2 ? 1 : 0) }
      sure -= 1
    }
    return (sure, end - sure)
  }

  /// No more columns than any screen has.
  private static func drawable(_ columns: Int) -> Int {
    min(max(columns, 0), ScreenSize.largest.columns)
  }

  private static func rounded(_ share: Double, _ columns: Int) -> Int {
    let nearest = Int(share * Double(columns) + 0.5)
    if share > 0, nearest == 0 { return 1 }
    if share < 1, nearest == columns, columns > 1 { return columns - 1 }
    return nearest
  }

  /// The signs of the two parts and of what is left; they take one column each in every terminal.
  public static func signs(isASCII: Bool) -> (sure: String, open: String, rest: String) {
    isASCII ? ("#", ":", " ") : ("█", "░", " ")
  }

  /// The bar as text of so many columns.
  public func text(columns: Int, isASCII: Bool = false) -> String {
    let parts = self.columns(of: columns)
    let signs = Self.signs(isASCII: isASCII)
    return String(repeating: signs.sure, count: parts.sure)
      + String(repeating: signs.open, count: parts.open)
      + String(repeating: signs.rest, count: Self.drawable(columns) - parts.sure - parts.open)
  }

  /// Draws the bar into one line.
  ///
  /// - Parameter style: What lies over its roles, such as the selection.
  public func draw(
    into buffer: inout CellBuffer, row: Int, column: Int, columns: Int, style: Style = .plain
  ) {
    let parts = self.columns(of: columns)
    let signs = Self.signs(isASCII: buffer.isASCII)
    var sure = style
    sure.role = .sure
    var open = style
    open.role = .open
    buffer.write(
      String(repeating: signs.sure, count: parts.sure), row: row, column: column, style: sure)
    buffer.write(
      String(repeating: signs.open, count: parts.open), row: row, column: column + parts.sure,
      style: open)
    buffer.write(
      String(repeating: signs.rest, count: Self.drawable(columns) - parts.sure - parts.open),
      row: row,
      column: column + parts.sure + parts.open, style: style)
  }
}
