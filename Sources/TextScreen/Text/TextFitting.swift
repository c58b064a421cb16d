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
    fitted(to: columns, mark: mark).text
  }

  /// The text on one line of exactly so many columns: clipped, or filled up with spaces.
  ///
  /// - Parameters:
  ///   - alignment: The side that the text stands at; the spaces go to the other.
  ///   - mark: Safe text that stands for what was cut.
  public func padded(
    to columns: Int, alignment: TextAlignment = .left, mark: String = "…"
  ) -> String {
    let (text, width) = fitted(to: columns, mark: mark)
    if width >= columns { return text }
    let blanks = Self.blanks(columns - width)
    return alignment == .left ? text + blanks : blanks + text
  }

  /// The clipped text and its width.
  private func fitted(to columns: Int, mark: String) -> (text: String, width: Int) {
    // Text that is as wide as it has bytes is ASCII on one line.
    let isPlain = width == string.utf8.count
    let hasNewlines = !isPlain && string.utf8.contains(UInt8(ascii: "\n"))
    let line = hasNewlines ? String(string.map { $0 == "\n" ? " " : $0 }) : string
    let lineWidth = hasNewlines ? Self.width(of: line) : width
    if lineWidth <= columns { return (line, lineWidth) }
    let markWidth = Self.width(of: mark)
    let room = markWidth < columns ? columns - markWidth : max(columns, 0)
    let end: String.Index
    var width = 0
    if isPlain {
      end = line.utf8.index(line.startIndex, offsetBy: room)
      width = room
    } else {
      var position = line.startIndex
      while position < line.endIndex {
        let cluster = SafeCluster(in: line, at: position)
        if width + cluster.width > room { break }
        width += cluster.width
        position = cluster.end
      }
      end = position
    }
    let text = String(line[..<end])
    return markWidth < columns ? (text + mark, width + markWidth) : (text, width)
  }

  static func blanks(_ count: Int) -> String {
    // Much faster than `String(repeating:count:)`, and each field of each row has some.
    String(decoding: [UInt8](repeating: 0x20, count: count), as: UTF8.self)
  }
}
