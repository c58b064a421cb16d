/// Dots in an area of cells, two across and four down in each, shown as braille patterns.
///
/// Where only ASCII is shown, a cell with dots is a full stop.
public struct BrailleCanvas: Hashable, Sendable {
  /// How many cells from top to bottom.
  public let rows: Int
  /// How many cells from left to right.
  public let columns: Int
  private var patterns: [UInt8]

  /// An empty area.
  public init(rows: Int, columns: Int) {
    self.rows = min(max(rows, 0), ScreenSize.largest.rows)
    self.columns = min(max(columns, 0), ScreenSize.largest.columns)
    patterns = [UInt8](repeating: 0, count: self.rows * self.columns)
  }

  /// How many dots there are from left to right.
  public var width: Int { columns * 2 }
  /// How many dots there are from top to bottom.
  public var height: Int { rows * 4 }

  /// Sets a dot, counted from the top left; one outside is left out.
  public mutating func set(x: Int, y: Int) {
    guard x >= 0, x < width, y >= 0, y < height else { return }
    patterns[y / 4 * columns + x / 2] |= Self.bit(x: x % 2, y: y % 4)
  }

  /// The bits of a braille pattern: the left column from the top is 1, 2, 3 and 7, the right one 4, 5, 6 and 8.
  private static func bit(x: Int, y: Int) -> UInt8 {
    if y == 3 { return x == 0 ? 0x40 : 0x80 }
    return 1 << UInt8(x * 3 + y)
  }

  /// Sets every second dot of a line along a row.
  public mutating func setRow(y: Int, from first: Int, to last: Int) {
    var x = max(min(first, last), 0)
    x += x % 2
    while x <= min(max(first, last), width - 1) {
      set(x: x, y: y)
      x += 2
    }
  }

  /// Sets every second dot of a line along a column.
  public mutating func setColumn(x: Int, from first: Int, to last: Int) {
    var y = max(min(first, last), 0)
    y += y % 2
    while y <= min(max(first, last), height - 1) {
      set(x: x, y: y)
      y += 2
    }
  }

  /// The sign of a cell; nil where it has no dot.
  ///
  /// - Precondition: The cell lies in the area.
  public func sign(row: Int, column: Int, isASCII: Bool = false) -> Unicode.Scalar? {
    precondition(row >= 0 && row < rows && column >= 0 && column < columns, "a cell of the area")
    let pattern = patterns[row * columns + column]
    if pattern == 0 { return nil }
    return isASCII ? "." : Unicode.Scalar(0x2800 + UInt32(pattern))
  }

  /// Draws the dots into a buffer, from a place on; what stands there already stays where there is no dot.
  public func draw(
    into buffer: inout CellBuffer, row: Int, column: Int, style: Style = Style(.quiet)
  ) {
    for line in 0..<rows {
      for place in 0..<columns {
        guard let sign = sign(row: line, column: place, isASCII: buffer.isASCII) else { continue }
        buffer.fill(
          Rectangle(row: row + line, column: column + place, rows: 1, columns: 1), with: sign,
          style: style)
      }
    }
  }
}
