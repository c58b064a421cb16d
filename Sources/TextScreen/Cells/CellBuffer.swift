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
  /// Row after row.
  private(set) var cells: [Cell]
  /// The marks of the cells that have some, by the cell's index.
  private(set) var marks: [Int: [Unicode.Scalar]] = [:]

  /// An empty screen.
  public init(size: ScreenSize, isASCII: Bool = false) {
    self.size = size
    self.isASCII = isASCII
    cells = [Cell](repeating: .blank, count: size.rows * size.columns)
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
  public var cutMark: String { isASCII ? "~" : "…" }

  /// A text as it will stand here: safe, and in ASCII where that is all there is.
  public func safe(_ text: String) -> SafeText {
    isASCII ? SafeText(ASCIIText.transliterated(text)) : SafeText(text)
  }

  // MARK: Writing

  /// Writes a text into one line, cut with a mark where it is too long.
  ///
  /// What lies outside the screen is left out.
  ///
  /// - Parameters:
  ///   - columns: How much room there is; nil takes all up to the right edge.
  /// - Returns: The columns that were used.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, columns: Int? = nil, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return 0 }
    let room = min(columns ?? size.columns, size.columns - column)
    guard room > 0, !text.isEmpty else { return 0 }
    let safe = safe(text)
    if safe.width <= room { return put(safe.string, row, column, style) }
    return put(safe.clipped(to: room, mark: cutMark), row, column, style)
  }

  /// Writes a text against the right end of its room.
  public mutating func writeRight(
    _ text: String, row: Int, column: Int, columns: Int, style: Style = .plain
  ) {
    let width = min(safe(text).width, columns)
    write(text, row: row, column: column + columns - width, columns: width, style: style)
  }

  /// Makes an area empty, in a style.
  public mutating func fill(
    _ area: Rectangle, with scalar: Unicode.Scalar = " ", style: Style = .plain
  ) {
    guard CharacterWidth.of(scalar) == 1 else { return }
    let first = max(area.column, 0)
    let end = min(area.column + area.columns, size.columns)
    guard first < end else { return }
    let cell = Cell(isASCII && !scalar.isASCII ? "?" : scalar, style)
    for row in max(area.row, 0)..<max(min(area.row + area.rows, size.rows), max(area.row, 0)) {
      free(row, first)
      if end < size.columns { free(row, end) }
      let start = row * size.columns
      for index in (start + first)..<(start + end) {
        cells[index] = cell
      }
      if !marks.isEmpty {
        for index in (start + first)..<(start + end) { marks[index] = nil }
      }
    }
  }

  /// Gives the cells of an area another style and keeps what they show.
  public mutating func restyle(_ area: Rectangle, _ change: (inout Style) -> Void) {
    let first = max(area.column, 0)
    let end = min(area.column + area.columns, size.columns)
    guard first < end else { return }
    for row in max(area.row, 0)..<max(min(area.row + area.rows, size.rows), max(area.row, 0)) {
      for column in first..<end {
        let cell = cells[row * size.columns + column]
        var style = cell.style
        change(&style)
        cells[row * size.columns + column] = Cell(
          cell.scalar, width: cell.width, markCount: cell.markCount, style)
      }
    }
  }

  /// Puts safe text that fits.
  private mutating func put(_ text: String, _ row: Int, _ column: Int, _ style: Style) -> Int {
    let start = row * size.columns
    let code = style.code
    var column = column
    let first = column
    free(row, column)
    let utf8 = text.utf8
    if SafeText.isPrintableASCII(text) {
      for byte in utf8 {
        if column >= size.columns { break }
        cells[start + column] = Cell(
          Unicode.Scalar(byte), width: 1, markCount: 0, styleCode: code)
        if !marks.isEmpty { marks[start + column] = nil }
        column += 1
      }
    } else {
      column = putClusters(text, row, column, code)
    }
    if column < size.columns { freeRightHalf(row, column) }
    return column - first
  }

  private mutating func putClusters(
    _ text: String, _ row: Int, _ first: Int, _ code: UInt8
  ) -> Int {
    let start = row * size.columns
    var column = first
    for scalar in text.unicodeScalars {
      let width = SafeText.columns(of: scalar)
      if width == 0 {
        guard column > first else { continue }
        add(scalar, before: start + column)
        continue
      }
      guard column + width <= size.columns else { break }
      marks[start + column] = nil
      cells[start + column] = Cell(
        scalar, width: UInt8(width), markCount: 0, styleCode: code)
      if width == 2 {
        marks[start + column + 1] = nil
        cells[start + column + 1] = Cell("\0", width: 0, markCount: 0, styleCode: code)
      }
      column += width
    }
    return column
  }

  /// Lays a mark on the cell before an index.
  private mutating func add(_ mark: Unicode.Scalar, before index: Int) {
    var index = index - 1
    if cells[index].width == 0 { index -= 1 }
    let cell = cells[index]
    guard cell.markCount < 4 else { return }
    marks[index, default: []].append(mark)
    cells[index] = Cell(
      cell.scalar, width: cell.width, markCount: cell.markCount + 1, styleCode: cell.styleCode)
  }

  /// Blanks the left half of a wide character of which this column is the right half.
  private mutating func free(_ row: Int, _ column: Int) {
    let index = row * size.columns + column
    guard cells[index].width == 0, column > 0 else { return }
    marks[index - 1] = nil
    cells[index - 1] = Cell(
      " ", width: 1, markCount: 0, styleCode: cells[index - 1].styleCode)
    cells[index] = Cell(" ", width: 1, markCount: 0, styleCode: cells[index].styleCode)
  }

  /// Blanks a right half whose left half was written over.
  private mutating func freeRightHalf(_ row: Int, _ column: Int) {
    let index = row * size.columns + column
    guard cells[index].width == 0 else { return }
    cells[index] = Cell(" ", width: 1, markCount: 0, styleCode: cells[index].styleCode)
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
