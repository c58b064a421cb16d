/// A whole sequence that starts with CSI or SS3, and what it stands for.
///
/// Sources: Xterm Control Sequences (invisible-island.net/xterm/ctlseqs), the console_codes(4) page, the
/// rxvt reference, and the comprehensive keyboard protocol of kitty.
struct ControlSequence {
  enum Meaning {
    case key(Key)
    case mouse(MouseEvent)
    /// The start of a bracketed paste.
    case pasteStart
    /// The old mouse report, which goes on with three bytes.
    case oldMouse
  }

  private let isShift3: Bool
  private let isConsole: Bool
  /// One of `< = > ?`, which makes a sequence private.
  private var mark: UInt8?
  private var hasIntermediates = false
  /// The numbers, each with its parts; what is missing is 0.
  private var parameters: [[Int]] = []
  private let final: UInt8

  /// A sequence from its ESC to its last byte.
  init(_ bytes: [UInt8]) {
    isShift3 = bytes.dropFirst().first == UInt8(ascii: "O")
    isConsole = bytes.count == 4 && bytes[2] == UInt8(ascii: "[")
    final = bytes.last ?? 0
    for byte in bytes.dropFirst(2).dropLast() {
      switch byte {
      case 0x30...0x39: addDigit(Int(byte - 0x30))
      case UInt8(ascii: ":"): addPart()
      case UInt8(ascii: ";"):
        if parameters.isEmpty { parameters.append([0]) }
        parameters.append([0])
      case 0x3c...0x3f: mark = byte
      default: hasIntermediates = true
      }
    }
  }

  private mutating func addDigit(_ digit: Int) {
    if parameters.isEmpty { parameters.append([0]) }
    let last = parameters.count - 1
    let part = parameters[last].count - 1
    // Large enough for all that has a meaning.
    parameters[last][part] = min(parameters[last][part] * 10 + digit, 10_000_000)
  }

  private mutating func addPart() {
    if parameters.isEmpty { parameters.append([0]) }
    parameters[parameters.count - 1].append(0)
  }

  private func number(_ index: Int, part: Int = 0) -> Int {
    guard index < parameters.count, part < parameters[index].count else { return 0 }
    return parameters[index][part]
  }

  /// Whether an unfinished CSI sequence holds digits and nothing else.
  static func isNumberOnly(_ bytes: [UInt8]) -> Bool {
    bytes.count > 2 && bytes.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
  }

  /// What it stands for; nil for what is to be swallowed.
  var meaning: Meaning? {
    if isConsole { return consoleKey.map { .key($0) } }
    if isShift3 { return shift3Key.map { .key($0) } }
    if hasIntermediates { return nil }
    if mark == UInt8(ascii: "<") { return mouse.map { .mouse($0) } }
    if mark != nil { return nil }
    if final == UInt8(ascii: "M"), parameters.isEmpty { return .oldMouse }
    if final == UInt8(ascii: "~"), parameters == [[200]] { return .pasteStart }
    // A key that is let go reports that as the third kind of event.
    if number(1, part: 1) == 3 { return nil }
    return key.map { .key($0) }
  }

  // MARK: Keys

  private var consoleKey: Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) ? .function(Int(final) - 0x40) : nil
  }

  private var key: Key? {
    switch final {
    case UInt8(ascii: "~"):
      if number(0) == 27, parameters.count == 3 {
        return TextKey(code: number(2), modifiers: number(1)).key
      }
      return Self.key(ofNumber: number(0))
    // What rxvt ends a number with while Ctrl, Shift or both are held.
    case UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      return parameters.count == 1 ? Self.key(ofNumber: number(0)) : nil
    case UInt8(ascii: "u"):
      if parameters.isEmpty { return nil }
      return TextKey(code: number(0), shifted: number(0, part: 1), modifiers: number(1)).key
    case UInt8(ascii: "Z"): return .backTab
    // The same as the answer to where the cursor is, but that one has other numbers.
    case UInt8(ascii: "R"): return number(0) <= 1 && number(1) <= 16 ? .function(3) : nil
    default: return Self.key(ofLetter: final)
    }
  }

  private var shift3Key: Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "X"): .character("=")
    // The keypad: `* + , - . /` and the digits.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Unicode.Scalar(final - 0x40))
    default: Self.key(ofLetter: final)
    }
  }

  /// A cursor key or one of the first function keys.
  private static func key(ofLetter letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "S"): .function(4)
    default: nil
    }
  }

  /// The key of `CSI number ~`, numbered as the VT220 did, with gaps between its blocks of keys.
  private static func key(ofNumber number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    case 42...45: .function(number - 21)
    default: nil
    }
  }

  /// The key that a byte below 0x80 stands for by itself.
  static func key(ofByte byte: UInt8) -> Key? {
    switch byte {
    case 0x1b: .escape
    case 0x0a, 0x0d: .enter
    case 0x09: .tab
    case 0x08, 0x7f: .backspace
    case 0x01...0x1a: .control(Unicode.Scalar(byte + 0x60))
    case 0x00, 0x1c...0x1f: .control(Unicode.Scalar(byte + 0x40))
    case 0x20...0x7e: .character(Unicode.Scalar(byte))
    default: nil
    }
  }

  // MARK: Mouse

  private var mouse: MouseEvent? {
    guard parameters.count == 3 else { return nil }
    let column = number(1)
    let row = number(2)
    guard (1...ScreenSize.largest.columns).contains(column),
      (1...ScreenSize.largest.rows).contains(row)
    else { return nil }
    let place = Position(row: row - 1, column: column - 1)
    let isPress = final == UInt8(ascii: "M")
    guard isPress || final == UInt8(ascii: "m") else { return nil }
    // 4, 8 and 16 stand for Shift, Alt and Ctrl.
    switch number(0) & ~28 {
    case 0: return MouseEvent(isPress ? .press : .release, at: place)
    case 64 where isPress: return MouseEvent(.wheelUp, at: place)
    case 65 where isPress: return MouseEvent(.wheelDown, at: place)
    default: return nil
    }
  }
}
