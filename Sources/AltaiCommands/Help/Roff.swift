import TextScreen

/// A text for `man` in the macros of `man(7)`.
///
/// Texts are cleaned by the style and then escaped, so that nothing in them is a request.
package struct Roff {
  let style: OutputStyle
  package private(set) var text = ""

  package init(style: OutputStyle) {
    self.style = style
  }

  /// The page's title line.
  ///
  /// - Parameters:
  ///   - name: The page's name.
  ///   - date: When what it says was true.
  ///   - source: The program and its version.
  ///   - volume: What the pages together are called.
  package mutating func title(_ name: String, date: String, source: String, volume: String) {
    // Tools read the date, so its hyphens stay.
    let day = String(date.filter { $0.isASCII && ($0.isNumber || $0 == "-") })
    let parts = [escaped(name.uppercased()), "1", day, escaped(source), escaped(volume)]
    line(".TH " + parts.map { "\"" + $0 + "\"" }.joinedText(" "))
    // No justified lines and no broken words: both are hard to read between names of options.
    line(".nh")
    line(".ad l")
  }

  package mutating func section(_ title: String) {
    line(".SH \"" + escaped(title.uppercased()) + "\"")
  }

  package mutating func group(_ title: String) { line(".SS \"" + escaped(title) + "\"") }

  /// A paragraph of its own.
  package mutating func paragraph(_ words: String) {
    if !isAfterHeading { line(".PP") }
    sentence(words)
  }

  /// Words that follow the last ones.
  package mutating func sentence(_ words: String) {
    for part in Self.parts(escaped(words)) { line(Self.guarded(part)) }
  }

  /// A line of pieces, some in other letters.
  package mutating func pieces(_ pieces: [Piece]) {
    line(Self.guarded(pieces.map { $0.roff(escaped) }.joinedText()))
  }

  /// Something that has a name, and what is said about it.
  package mutating func tagged(_ name: [Piece], _ words: String) {
    line(".TP")
    pieces(name)
    sentence(words)
  }

  /// Lines that stay as they are.
  package mutating func example(_ lines: [String]) {
    if !isAfterHeading { line(".PP") }
    line(".nf")
    line(".RS 4")
    for text in lines { line(Self.guarded(escaped(text))) }
    line(".RE")
    line(".fi")
  }

  /// Some words in one kind of letters.
  package enum Piece {
    case plain(String)
    /// To be typed as it is.
    case literal(String)
    /// To be replaced by what it names.
    case placeholder(String)

    fileprivate func roff(_ escaped: (String) -> String) -> String {
      switch self {
      case .plain(let text): escaped(text)
      case .literal(let text): "\\fB" + escaped(text) + "\\fR"
      case .placeholder(let text): "\\fI" + escaped(text) + "\\fR"
      }
    }
  }

  // MARK: Lines

  private var isAfterHeading = false

  private mutating func line(_ line: String) {
    isAfterHeading = line.hasPrefix(".SH ") || line.hasPrefix(".SS ")
    text += line + "\n"
  }

  /// A line that is no request, whatever it starts with.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  /// Lines that are as short as old tools want them; a new one only where words part.
  private static func parts(_ text: String) -> [String] {
    var lines: [(text: String, bytes: Int)] = []
    for word in text.split(separator: " ") {
      // Tools put a name of some letters in the place of one that is not ASCII.
      let bytes = word.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
      if let last = lines.last, last.bytes + bytes < 78 {
        lines[lines.count - 1] = (last.text + " " + word, last.bytes + 1 + bytes)
      } else {
        lines.append((String(word), bytes))
      }
    }
    return lines.map(\.text)
  }

  /// Text in which no character means anything to roff.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in style.clean(text).unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "\u{A0}", "\u{202F}": escaped += "\\~"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
