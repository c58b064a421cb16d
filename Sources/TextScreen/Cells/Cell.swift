/// What one column of a screen shows.
public struct Cell: Hashable, Sendable {
  /// The character; U+0000 in the right half of a wide one.
  public let scalar: Unicode.Scalar
  /// How many columns it takes: 1 or 2, and 0 in the right half of a wide one.
  public let width: UInt8
  /// How many marks lie on it; ``CellBuffer/marks(row:column:)`` has them.
  public internal(set) var markCount: UInt8
  /// The code of its ``Style``.
  public internal(set) var styleCode: UInt8

  init(_ scalar: Unicode.Scalar, width: UInt8 = 1, markCount: UInt8 = 0, _ style: Style) {
    self.init(scalar, width: width, markCount: markCount, styleCode: style.code)
  }

  init(_ scalar: Unicode.Scalar, width: UInt8, markCount: UInt8, styleCode: UInt8) {
    self.scalar = scalar
    self.width = width
    self.markCount = markCount
    self.styleCode = styleCode
  }

  /// Whether two cells are the same but for which marks lie on them.
  ///
  /// As one number each, since screens are compared cell by cell at every key.
  public static func == (one: Cell, other: Cell) -> Bool { one.bits == other.bits }

  private var bits: UInt64 {
    UInt64(scalar.value) | UInt64(width) << 32 | UInt64(markCount) << 40 | UInt64(styleCode) << 48
  }

  /// How it looks.
  public var style: Style { Style(code: styleCode) }

  /// An empty column.
  public static let blank = Cell(" ", .plain)
}
