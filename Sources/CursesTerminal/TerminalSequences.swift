import CCurses

/// What is sent when the screen is taken and when it is given back.
///
/// ncurses is not asked for either: the bytes that give the screen back must be ready for a crash,
/// when nothing can be asked any more, and one list that is tested serves all ways of leaving.
struct TerminalSequences {
  /// Whether modes that only terminals like xterm know are switched at all.
  let isLikeXterm: Bool
  private let hasAlternateScreen: Bool
  private let start: [UInt8]
  private let attributesOff: [UInt8]
  private let showCursor: [UInt8]
  private let end: [UInt8]

  /// Reads the description of the open screen's terminal.
  init(family: TerminalChoice.Family, hasColours: Bool) {
    let mouse = Self.capability("kmous")
    isLikeXterm =
      family == .xterm || Self.capability("XM") != nil || mouse == Array("\u{1b}[<".utf8)
    let enter = Self.capability("smcup")
    let leave = Self.capability("rmcup")
    hasAlternateScreen = enter != nil && leave != nil
    // xterm's description would also stop the cursor's blinking, which is the user's to choose.
    showCursor = isLikeXterm ? Array("\u{1b}[?25h".utf8) : Self.capability("cnorm") ?? []
    // An application mode of the keys is asked for only where the usual keys are not known anyway.
    let keypad = isLikeXterm ? nil : Self.capability("smkx")
    start = (enter ?? []) + (keypad ?? []) + showCursor
    attributesOff =
      (Self.capability("sgr0") ?? []) + (hasColours ? Self.capability("op") ?? [] : [])
    end = (keypad == nil ? [] : Self.capability("rmkx") ?? []) + showCursor + (leave ?? [])
  }

  /// Takes the screen, whatever state it is in.
  func entering(mouse: Bool) -> [UInt8] {
    let start = start + attributesOff
    guard isLikeXterm else { return start }
    return start + Array("\u{1b}[?2004h".utf8) + (mouse ? mouseOn : [])
  }

  /// Gives the screen back, whatever state it is in.
  func leaving(rows: Int) -> [UInt8] {
    var bytes = attributesOff
    if isLikeXterm { bytes += mouseOff + Array("\u{1b}[?2004l".utf8) }
    if !hasAlternateScreen {
      // The prompt comes below what was shown.
      bytes += Self.withoutPadding(altai_screen_motion(CInt(rows - 1), 0)) ?? []
      bytes += Array("\r\n".utf8)
    }
    return bytes + end
  }

  /// Reports presses, releases and the wheel, with coordinates in digits.
  var mouseOn: [UInt8] { isLikeXterm ? Array("\u{1b}[?1000h\u{1b}[?1006h".utf8) : [] }
  var mouseOff: [UInt8] { isLikeXterm ? Array("\u{1b}[?1006l\u{1b}[?1000l".utf8) : [] }

  private static func capability(_ name: String) -> [UInt8]? {
    withoutPadding(altai_screen_string(name))
  }

  /// A sequence without the delays `$<5/>`, which no terminal of today needs.
  private static func withoutPadding(_ pointer: UnsafePointer<CChar>?) -> [UInt8]? {
    guard let pointer else { return nil }
    var bytes: [UInt8] = []
    var rest = String(cString: pointer).utf8[...]
    while let first = rest.first {
      if rest.starts(with: "$<".utf8), let close = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[rest.index(after: close)...]
      } else {
        bytes.append(first)
        rest = rest.dropFirst()
      }
    }
    return bytes.isEmpty ? nil : bytes
  }
}
