// What holds after each call, whatever was written:
// - The widths of a row's cells add up to its columns; a wide character is followed by its right half,
//   in the same style.
// - A cell shows what `SafeText` lets pass, and in an ASCII screen U+0020 to U+007E alone.
// - Marks lie on visible characters; `markCount` says how many there are in `marks`.

extension CellBuffer {
  /// Writes a text into one line, cut with a mark where it is too long.
  ///
  /// A text that would start outside the screen is not written.
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
    guard room > 0 else { return 0 }
    if let width = NarrowText.width(of: text, isASCII: isASCII) {
      return putNarrow(text, width, row, column, room, style)
    }
    let safe = safe(text)
    if let width = NarrowText.width(of: safe.string, isASCII: isASCII) {
      return putNarrow(safe.string, width, row, column, room, style)
    }
    if safe.width <= room { return putClusters(safe.string, row, column, room, style) }
    let used = putClusters(safe.clipped(to: room, mark: cutMark), row, column, room, style)
    // Where a wide character does not fit, there is a blank instead.
    if used < room { putNarrow(" ", 1, row, column + used, 1, style) }
    return room
  }

  /// Writes a text against the right end of its room.
  public mutating func writeRight(
    _ text: String, row: Int, column: Int, columns: Int, style: Style = .plain
  ) {
    guard columns > 0 else { return }
    let width = min(safe(text).width, columns)
    let (end, isTooLarge) = column.addingReportingOverflow(columns)
    if isTooLarge { return }
    write(text, row: row, column: end - width, columns: width, style: style)
  }

  /// Makes an area empty, or fills it with one character.
  ///
  /// - Parameter scalar: What is not one column wide counts as `?`.
  public mutating func fill(
    _ area: Rectangle, with scalar: Unicode.Scalar = " ", style: Style = .plain
  ) {
    let columns = Self.overlap(area.column, area.columns, size.columns)
    guard !columns.isEmpty else { return }
    let cell = Cell(fillable(scalar), style)
    for row in Self.overlap(area.row, area.rows, size.rows) {
      makeRoom(row, columns)
      let start = row * size.columns
      for index in (start + columns.lowerBound)..<(start + columns.upperBound) {
        cells[index] = cell
      }
    }
  }

  /// Gives the cells of an area another style and keeps what they show.
  ///
  /// A wide character is in the area if its left half is.
  public mutating func restyle(_ area: Rectangle, _ change: (inout Style) -> Void) {
    let columns = Self.overlap(area.column, area.columns, size.columns)
    var codeBefore = Style.plain.code
    var code: UInt8?
    for row in Self.overlap(area.row, area.rows, size.rows) {
      let start = row * size.columns
      for column in columns {
        let cell = cells[start + column]
        if cell.width == 0 { continue }
        // Neighbours mostly share a style.
        if code == nil || cell.styleCode != codeBefore {
          var style = cell.style
          change(&style)
          codeBefore = cell.styleCode
          code = style.code
        }
        let new = code ?? codeBefore
        cells[start + column].styleCode = new
        if cell.width == 2 { cells[start + column + 1].styleCode = new }
      }
    }
  }

  // MARK: Inside

  /// The part of a stretch that lies within `0..<limit`.
  private static func overlap(_ start: Int, _ count: Int, _ limit: Int) -> Range<Int> {
    let (sum, isTooLarge) = start.addingReportingOverflow(count)
    let end = isTooLarge ? limit : min(max(sum, 0), limit)
    let first = min(max(start, 0), end)
    return first..<end
  }

  private func fillable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if isASCII && !scalar.isASCII { return "?" }
    return switch ScalarClass(scalar) {
    case .plain(width: 1), .space(width: 1): scalar
    default: "?"
    }
  }

  /// Writes text of characters that take one column each.
  @discardableResult
  private mutating func putNarrow(
    _ text: String, _ width: Int, _ row: Int, _ column: Int, _ room: Int, _ style: Style
  ) -> Int {
    if width == 0 { return 0 }
    let used = min(width, room)
    makeRoom(row, column..<(column + used))
    let code = style.code
    let mark = Cell(cutScalar, width: 1, markCount: 0, styleCode: code)
    let hasMark = width > room && room > 1
    var index = row * size.columns + column
    let end = hasMark ? index + used - 1 : index + used
    let bytes = text.utf8.span
    var position = 0
    var target = cells.mutableSpan
    while index < end, let scalar = NarrowText.scalar(of: bytes, at: &position) {
      target[index] = Cell(scalar, width: 1, markCount: 0, styleCode: code)
      index += 1
    }
    if hasMark { target[index] = mark }
    return used
  }

  /// Writes safe text.
  private mutating func putClusters(
    _ text: String, _ row: Int, _ first: Int, _ room: Int, _ style: Style
  ) -> Int {
    let start = row * size.columns
    let end = first + room
    let code = style.code
    var column = first
    for scalar in text.unicodeScalars {
      let width = SafeText.columns(of: scalar)
      if width == 0 {
        if column > first { add(scalar, before: start + column) }
        continue
      }
      guard column + width <= end else { break }
      makeRoom(row, column..<(column + width))
      cells[start + column] = Cell(
        scalar, width: UInt8(truncatingIfNeeded: width), markCount: 0, styleCode: code)
      if width == 2 {
        cells[start + column + 1] = Cell("\0", width: 0, markCount: 0, styleCode: code)
      }
      column += width
    }
    return column - first
  }

  /// Lays a mark on the cell before an index.
  ///
  /// U+200C tells letters of running text how to join; in cells there is nothing to join.
  private mutating func add(_ mark: Unicode.Scalar, before index: Int) {
    if mark == "\u{200C}" { return }
    let index = cells[index - 1].width == 0 ? index - 2 : index - 1
    guard cells[index].markCount < 4 else { return }
    marks[index, default: []].append(mark)
    cells[index].markCount += 1
  }

  /// Takes away the marks of some cells, and blanks wide characters that reach into them from outside.
  private mutating func makeRoom(_ row: Int, _ columns: Range<Int>) {
    let start = row * size.columns
    let first = start + columns.lowerBound
    let end = start + columns.upperBound
    if cells[first].width == 0 { blank(first - 1) }
    if columns.upperBound < size.columns, cells[end].width == 0 { blank(end) }
    if marks.isEmpty { return }
    for index in first..<end where cells[index].markCount > 0 { marks[index] = nil }
  }

  private mutating func blank(_ index: Int) {
    if cells[index].markCount > 0 { marks[index] = nil }
    cells[index] = Cell(" ", width: 1, markCount: 0, styleCode: cells[index].styleCode)
  }
}
