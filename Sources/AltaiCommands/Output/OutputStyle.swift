import TextScreen

/// How text for people looks where it goes.
package struct OutputStyle: Hashable, Sendable {
  /// Columns of the terminal; nil in a pipe, where nothing is cut.
  package var width: Int?
  /// Whether only ASCII can be shown.
  package var isASCII = false
  package var hasColour = false
  /// One fact a line, without tables, bars or colour.
  package var isPlain = false
  /// Whether signs stand apart from their words, as in French, and must not start a line.
  package var setsSignsApart = false

  package init(
    width: Int? = nil, isASCII: Bool = false, hasColour: Bool = false, isPlain: Bool = false,
    setsSignsApart: Bool = false
  ) {
    self.width = width
    self.isASCII = isASCII
    self.hasColour = hasColour
    self.isPlain = isPlain
    self.setsSignsApart = setsSignsApart
  }

  /// What stands between a label and its text.
  var colon: String { setsSignsApart ? (isASCII ? " : " : "\u{A0}: ") : ": " }

  /// What stands for a mark in a table.
  var markSign: String { isASCII ? "*" : "†" }

  /// A text that is safe to print here, whatever it was.
  ///
  /// Everything that is printed for people goes through this.
  package func clean(_ text: String) -> String {
    var safe = SafeText(text).string
    if setsSignsApart { safe = Self.withFixedSpaces(safe) }
    return isASCII ? ASCIIText.transliterated(safe) : safe
  }
}

extension OutputStyle {
  /// A text in which the spaces before `: ; ? ! »` and after `«` do not break.
  static func withFixedSpaces(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
    var scalars = Array(text.unicodeScalars)
    for index in scalars.indices where scalars[index] == " " {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let last = index > 0 ? scalars[index - 1] : " "
      if ":;?!»%".unicodeScalars.contains(next) && last != " " || last == "«" {
        scalars[index] = "\u{A0}"
      }
    }
    return String(String.UnicodeScalarView(scalars))
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
