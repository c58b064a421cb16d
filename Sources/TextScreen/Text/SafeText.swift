/// Text that is safe to print, made from any text, with its width in columns.
///
/// Whatever a terminal could obey, and whatever it would show as nothing, is shown as an escape such
/// as `\u{1B}` or `\u{202E}`: controls, format characters, private and unassigned ones, line and
/// paragraph separators, fillers, variation selectors, what glibc has no width for, more than four
/// marks on one letter, and marks with nothing below them. Nothing of that is left out without a trace.
/// A tab becomes one space. Between letters of the scripts whose spelling needs them U+200C stays, and
/// U+200D does where whole clusters are asked for. Right-to-left text stays in its logical order.
///
/// The escapes are for the eye: text that already holds `\u{1B}` in letters looks the same.
/// Making safe text of safe text, the same way, changes nothing.
public struct SafeText: Hashable, Sendable {
  /// What becomes of clusters that terminals disagree on the width of: emoji with a variation
  /// selector, joiner, skin tone or box, flags, and emoji newer than glibc's table.
  public enum ContestedClusters: Sendable {
    /// The first emoji alone, the letters of a flag, or an escape, so that columns stay straight.
    case standIns
    /// As they are, for text that nothing follows on its line; the width is an estimate.
    case whole
  }

  /// The text to print.
  public let string: String

  /// The columns that the text takes, or its widest line if it has several.
  public let width: Int

  /// Makes text safe.
  ///
  /// Costs one pass, and no copy when nothing has to change.
  ///
  /// - Parameters:
  ///   - raw: Any text.
  ///   - keepingNewlines: Whether U+000A stays, and U+000D U+000A becomes U+000A, as the ends of
  ///     lines. Otherwise they are escaped.
  ///   - contested: What becomes of clusters whose width depends on the terminal.
  public init(
    _ raw: String, keepingNewlines: Bool = false, contested: ContestedClusters = .standIns
  ) {
    if Self.isPrintableASCII(raw) {
      string = raw
      width = raw.utf8.count
    } else if let width = Self.widthIfSafe(raw) {
      string = raw
      self.width = width
    } else {
      var cleaner = TextCleaner(
        raw, keepsNewlines: keepingNewlines, keepsClusters: contested == .whole)
      let cleaned = cleaner.cleaned()
      string = cleaned
      width = Self.width(of: cleaned)
    }
  }

  /// The columns that text takes which is already safe, or its widest line if it has several.
  public static func width(of safe: String) -> Int {
    if isPrintableASCII(safe) { return safe.utf8.count }
    var widest = 0
    var width = 0
    for scalar in safe.unicodeScalars {
      if scalar == "\n" {
        widest = max(widest, width)
        width = 0
      } else {
        width += columns(of: scalar)
      }
    }
    return max(widest, width)
  }

  /// The columns of a scalar of safe text.
  ///
  /// Only whole clusters hold scalars that glibc does not know; terminals that know them use two.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let width = CharacterWidth.of(scalar)
    return width < 0 ? 2 : width
  }

  /// Whether text is made of U+0020 to U+007E alone.
  static func isPrintableASCII(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var strange = false
    for index in bytes.indices where bytes[index] &- 0x20 > 0x5e {
      strange = true
    }
    return !strange
  }

  /// The width of text in which nothing has to change, or nil.
  ///
  /// Nil too for text that only a look at its neighbours can tell about.
  private static func widthIfSafe(_ raw: String) -> Int? {
    var width = 0
    var stack = MarkStack()
    for scalar in raw.unicodeScalars {
      switch ScalarClass(scalar) {
      case .plain(let columns):
        width += columns
        stack.start(on: scalar)
      case .space(let columns):
        width += columns
        stack.clear()
      case .mark:
        guard stack.takesMark() else { return nil }
      case .syllableTail:
        guard stack.takesSyllableTail(scalar) else { return nil }
      case .joiner, .formSelector, .keycap, .skinTone, .regionalIndicator, .unsafe:
        return nil
      }
    }
    return width
  }
}

/// What lies on the cell that was shown last.
struct MarkStack {
  /// The four that ncurses keeps on a cell.
  private static let limit = 4

  private var base: Unicode.Scalar?
  private var count = 0

  mutating func start(on scalar: Unicode.Scalar) {
    base = scalar
    count = 0
  }

  mutating func clear() {
    base = nil
  }

  /// Adds a mark, if there is something to draw it on and room for it.
  mutating func takesMark() -> Bool {
    guard base != nil, count < Self.limit else { return false }
    count += 1
    return true
  }

  /// Adds a part of a Hangul syllable, if what lies there is such a syllable's beginning.
  mutating func takesSyllableTail(_ scalar: Unicode.Scalar) -> Bool {
    switch base?.value {
    case .some(0x1100...0x115f), .some(0xa960...0xa97c), .some(0xac00...0xd7a3): takesMark()
    default: false
    }
  }
}
