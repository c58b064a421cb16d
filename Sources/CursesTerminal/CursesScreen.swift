import CCurses
import TextScreen

/// The screen as ncurses has it: takes buffers and makes bytes of them.
struct CursesScreen: ~Copyable {
  let sequences: TerminalSequences
  /// Whether only ASCII can be sent.
  let isASCII: Bool
  private var styles: StyleTable
  private var size: ScreenSize
  /// What the terminal shows once all bytes have arrived; nil when that is not known.
  private var shown: CellBuffer?
  private var line: [altai_cell] = []

  init(_ options: TerminalOptions, size: ScreenSize) throws(TerminalError) {
    guard let choice = TerminalChoice(term: options.term) else {
      throw .notCapable(options.term)
    }
    let isUTF8 = options.isUTF8 && altai_screen_set_utf8(true)
    if !isUTF8 { _ = altai_screen_set_utf8(false) }
    guard
      choice.names.contains(where: {
        altai_screen_open($0, isUTF8, CInt(size.rows), CInt(size.columns))
      })
    else { throw .notCapable(options.term) }
    guard altai_screen_string("cup") != nil, altai_screen_string("clear") != nil else {
      altai_screen_close()
      throw .notCapable(options.term)
    }
    styles = StyleTable(theme: options.theme, usesColour: options.usesColour)
    sequences = TerminalSequences(family: choice.family, hasColours: styles.hasColours)
    isASCII = !isUTF8
    self.size = size
  }

  deinit {
    altai_screen_close()
  }

  /// Nothing is known any more of what the terminal shows: the next update clears it.
  mutating func forget() {
    shown = nil
    altai_screen_forget()
  }

  mutating func resize(to size: ScreenSize) {
    self.size = size
    _ = altai_screen_resize(CInt(size.rows), CInt(size.columns))
    forget()
  }

  mutating func use(_ theme: Theme) {
    styles.change(to: theme)
    shown = nil
  }

  /// Makes the bytes that turn what is shown into a buffer; they are good until the next call.
  mutating func update(to buffer: CellBuffer) -> UnsafeBufferPointer<UInt8> {
    if shown == nil { altai_screen_erase() }
    for run in buffer.changes(from: shown) { put(run, of: buffer) }
    altai_screen_update(
      CInt(max(0, min(buffer.cursor.row, size.rows - 1))),
      CInt(max(0, min(buffer.cursor.column, size.columns - 1))))
    shown = buffer
    var count = 0
    let bytes = altai_screen_take(&count)
    return UnsafeBufferPointer(start: bytes, count: count)
  }

  private mutating func put(_ run: CellRun, of buffer: CellBuffer) {
    guard run.row < size.rows, run.columns.lowerBound < size.columns else { return }
    line.removeAll(keepingCapacity: true)
    var column = run.columns.lowerBound
    while column < min(run.columns.upperBound, size.columns) {
      let cell = buffer[run.row, column]
      styles.prepare(cell.styleCode)
      var made = altai_cell()
      made.width = UInt8(max(cell.width, 1))
      made.style = cell.styleCode
      made.scalars.0 = cell.width == 0 ? 0x20 : cell.scalar.value
      if cell.markCount > 0 {
        let marks = buffer.marks(row: run.row, column: column)
        if marks.count > 0 { made.scalars.1 = marks[0].value }
        if marks.count > 1 { made.scalars.2 = marks[1].value }
        if marks.count > 2 { made.scalars.3 = marks[2].value }
        if marks.count > 3 { made.scalars.4 = marks[3].value }
      }
      column += Int(made.width)
      // A wide character at the edge of a terminal that is narrower than the buffer.
      if column > size.columns {
        made.width = 1
        made.scalars = (0x20, 0, 0, 0, 0)
      }
      line.append(made)
    }
    altai_screen_put(CInt(run.row), CInt(run.columns.lowerBound), line, line.count)
  }
}
