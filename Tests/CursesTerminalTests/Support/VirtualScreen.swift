import CVTerm

/// What a terminal shows after some bytes, by libvterm.
final class VirtualScreen {
  // A class, since libvterm's terminal is one thing, however many look at it.
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private(set) var rows: Int
  private(set) var columns: Int

  init(rows: Int, columns: Int) throws {
    guard let terminal = vterm_new(CInt(rows), CInt(columns)) else { throw CannotStart() }
    self.terminal = terminal
    self.rows = rows
    self.columns = columns
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  struct CannotStart: Error {}

  deinit {
    vterm_free(terminal)
  }

  func feed(_ bytes: some Collection<UInt8>) {
    Array(bytes).withUnsafeBytes {
      _ = vterm_input_write(
        terminal, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
  }

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(terminal, CInt(rows), CInt(columns))
  }

  var cursor: Place {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Place(row: Int(position.row), column: Int(position.col))
  }

  struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// A column as it looks.
  struct Look: Hashable {
    var text = ""
    var isBold = false
    var isUnderlined = false
    var isReverse = false
    /// Colours by number, or in red, green and blue; nil is the terminal's own.
    var foreground: Colour?
    var background: Colour?
  }

  enum Colour: Hashable {
    case number(UInt8)
    case direct(UInt8, UInt8, UInt8)
  }

  func look(row: Int, column: Int) -> Look {
    var cell = VTermScreenCell()
    guard
      vterm_screen_get_cell(screen, VTermPos(row: CInt(row), col: CInt(column)), &cell) != 0
    else { return Look() }
    var look = Look()
    let scalars = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    // A column that nothing was written to looks like a blank.
    if scalars.first == 0 { look.text = " " }
    for value in scalars.prefix(while: { $0 != 0 }) {
      if let scalar = Unicode.Scalar(value) { look.text.unicodeScalars.append(scalar) }
    }
    look.isBold = cell.attrs.bold != 0
    look.isUnderlined = cell.attrs.underline != 0
    look.isReverse = cell.attrs.reverse != 0
    look.foreground = Self.colour(cell.fg)
    look.background = Self.colour(cell.bg)
    return look
  }

  private static func colour(_ colour: VTermColor) -> Colour? {
    // The bits of VTermColorType: 1 is indexed; 2 and 4 are the default colours.
    if colour.type & 6 != 0 { return nil }
    if colour.type & 1 != 0 { return .number(colour.indexed.idx) }
    return .direct(colour.rgb.red, colour.rgb.green, colour.rgb.blue)
  }

  /// Everything that can be seen.
  var looks: [[Look]] {
    (0..<rows).map { row in (0..<columns).map { look(row: row, column: $0) } }
  }

  func text(row: Int) -> String {
    let area = VTermRect(
      start_row: CInt(row), end_row: CInt(row + 1), start_col: 0, end_col: CInt(columns))
    var buffer = [CChar](repeating: 0, count: columns * 8)
    let count = vterm_screen_get_text(screen, &buffer, buffer.count, area)
    var text = String(decoding: buffer[..<count].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    while text.last == " " { text.removeLast() }
    return text
  }

  var lines: [String] { (0..<rows).map { text(row: $0) } }
}
