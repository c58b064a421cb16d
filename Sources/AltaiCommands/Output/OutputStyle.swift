import TextScreen

/// How text for people looks where it goes.
struct OutputStyle: Hashable, Sendable {
  /// Columns of the terminal; nil in a pipe, where nothing is cut.
  var width: Int?
  /// Whether only ASCII can be shown.
  var isASCII = false
  var hasColour = false
  /// One fact a line, without tables, bars or colour.
  var isPlain = false

  /// A text that is safe to print here, whatever it was.
  ///
  /// Everything that is printed for people goes through this.
  func clean(_ text: String) -> String {
    let safe = SafeText(text).string
    return isASCII ? ASCIIText.transliterated(safe) : safe
  }
}

/// What stands out, in the codes of ECMA-48.
enum Emphasis {
  case none, strong, quiet

  func applied(to text: String, _ style: OutputStyle) -> String {
    guard style.hasColour, !text.isEmpty else { return text }
    switch self {
    case .none: return text
    case .strong: return "\u{1B}[1m\(text)\u{1B}[0m"
    case .quiet: return "\u{1B}[2m\(text)\u{1B}[0m"
    }
  }
}
