/// A screen's content, cell by cell, before any terminal shows it.
///
/// Whatever is written is made safe first and clipped by columns: no text, however hostile, leaves
/// its place or reaches the terminal as anything but characters. A wide character is never cut in half.
public struct CellBuffer: Hashable, Sendable {
  /// How large it is.
  public let size: ScreenSize
  /// Whether it takes ASCII only; other text is transliterated.
  public let isASCII: Bool
  /// Where the terminal's cursor stands.
  public var cursor = Position(row: 0, column: 0)
  /// Row after row; only the writing in `CellWriting.swift` changes them.
  var cells: [Cell]
  /// The marks of the cells that have some, by the cell's index.
  var marks: [Int: [Unicode.Scalar]] = [:]

  /// An empty screen.
  ///
  /// - Parameter size: What exceeds ``ScreenSize/largest`` is not drawn.
  public init(size: ScreenSize, isASCII: Bool = false) {
    let rows = min(size.rows, ScreenSize.largest.rows)
    let columns = min(size.columns, ScreenSize.largest.columns)
    self.size = ScreenSize(rows: rows, columns: columns)
    self.isASCII = isASCII
    cells = [Cell](repeating: .blank, count: rows * columns)
  }

  /// The whole screen.
  public var bounds: Rectangle { Rectangle(size) }

  /// A cell.
  ///
  /// - Precondition: The place lies on the screen.
  public subscript(row: Int, column: Int) -> Cell { cells[index(row, column)] }

  /// The marks that lie on a cell.
  public func marks(row: Int, column: Int) -> [Unicode.Scalar] {
    marks[index(row, column)] ?? []
  }

  private func index(_ row: Int, _ column: Int) -> Int {
    precondition(
      row >= 0 && row < size.rows && column >= 0 && column < size.columns, "a place on the screen")
    return row * size.columns + column
  }

  /// The sign that stands where text was cut.
  public var cutMark: String { String(cutScalar) }

  var cutScalar: Unicode.Scalar { isASCII ? "~" : "…" }

  /// A text as it will stand here: safe, and in ASCII where that is all there is.
  public func safe(_ text: String) -> SafeText { Self.safe(text, isASCII: isASCII) }

  /// A text as it will stand on a screen: safe, and in ASCII where that is all there is.
  public static func safe(_ text: String, isASCII: Bool) -> SafeText {
    isASCII ? SafeText(ASCIIText.transliterated(text)) : SafeText(text)
  }

  // MARK: Reading

  /// One line as text, without the blanks at its end.
  public func text(row: Int) -> String {
    precondition(row >= 0 && row < size.rows, "a row of the screen")
    var text = String.UnicodeScalarView()
    var end = 0
    for column in 0..<size.columns {
      let index = row * size.columns + column
      let cell = cells[index]
      if cell.width == 0 { continue }
      text.append(cell.scalar)
      if let marks = marks[index] { text.append(contentsOf: marks) }
      if cell.scalar != " " { end = text.count }
    }
    return String(String.UnicodeScalarView(text.prefix(end)))
  }

  /// All lines as text, without the blanks at their ends.
  public var text: String {
    (0..<size.rows).map { text(row: $0) }.joinedText("\n")
  }
}
