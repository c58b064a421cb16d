/// The side of a field that text is set against.
public enum TextAlignment: Hashable, Sendable {
  case left, right
}

extension SafeText {
  /// The text on one line of at most so many columns, with a mark at the end if something was cut.
  ///
  /// Cuts between clusters only, so the result may be a column short where a wide one would not fit.
  /// Newlines count as spaces. In fewer columns than the mark needs, there is text without a mark.
  ///
  /// - Parameter mark: Safe text that stands for what was cut.
  public func clipped(to columns: Int, mark: String = "…") -> String {
    if width <= columns, !hasNewlines { return string }
    let line = hasNewlines ? String(string.map { $0 == "\n" ? " " : $0 }) : string
    if Self.width(of: line) <= columns { return line }
    let markWidth = Self.width(of: mark)
    if markWidth >= columns { return String(Self.prefix(of: line, columns: columns).text) }
    return Self.prefix(of: line, columns: columns - markWidth).text + mark
  }

  /// The text on one line of exactly so many columns: clipped, or filled up with spaces.
  ///
  /// - Parameter mark: Safe text that stands for what was cut.
  public func padded(
    to columns: Int, alignment: TextAlignment = .left, mark: String = "…"
  ) -> String {
    if width == columns, !hasNewlines { return string }
    let text = clipped(to: columns, mark: mark)
    let missing = columns - Self.width(of: text)
    if missing <= 0 { return text }
    let blanks = String(repeating: " ", count: missing)
    return alignment == .left ? text + blanks : blanks + text
  }

  /// Whether the text has more than one line.
  private var hasNewlines: Bool {
    // Text that is as wide as it has bytes is ASCII on one line.
    width != string.utf8.count && string.utf8.contains(UInt8(ascii: "\n"))
  }

  /// The longest beginning that takes at most so many columns.
  static func prefix(of line: String, columns: Int) -> (text: Substring, width: Int) {
    if columns <= 0 { return ("", 0) }
    var width = 0
    for index in line.indices {
      let next = width + Self.columns(of: line[index])
      if next > columns { return (line[..<index], width) }
      width = next
    }
    return (line[...], width)
  }
}
