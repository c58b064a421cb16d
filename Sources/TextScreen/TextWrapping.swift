extension SafeText {
  /// The text in lines of at most so many columns.
  ///
  /// Lines end after spaces, which are left out there, after a hyphen between letters, and between wide
  /// characters, where punctuation stays with its neighbour; a word longer than a line is cut
  /// between clusters. Newlines always end a line. Spaces at the end of a line are left out.
  ///
  /// - Parameters:
  ///   - columns: The room, at least 1; less counts as 1.
  ///   - firstIndent: Spaces before the first line.
  ///   - indent: Spaces before all the others. An indent above half the room is left out.
  /// - Returns: At least one line. A wide character in a room of one column shows as `?`.
  public func wrapped(to columns: Int, firstIndent: Int = 0, indent: Int = 0) -> [String] {
    let room = max(columns, 1)
    let indents = [firstIndent, indent].map { $0 > 0 && $0 <= room / 2 ? $0 : 0 }
    var lines: [String] = []
    for paragraph in string.split(separator: "\n", omittingEmptySubsequences: false) {
      let cells = paragraph.map(WrappingCell.init)
      var start = 0
      repeat {
        let blanks = lines.isEmpty ? indents[0] : indents[1]
        let (text, next) = Self.line(of: cells, from: start, room: room - blanks)
        lines.append(text.isEmpty ? "" : String(repeating: " ", count: blanks) + text)
        start = next
      } while start < cells.count
    }
    return lines
  }

  /// The line that starts with a cell, and the cell that the next line starts with.
  private static func line(
    of cells: [WrappingCell], from start: Int, room: Int
  ) -> (text: String, next: Int) {
    var width = 0
    var lastBreak = start
    var hasWord = false
    var index = start
    while index < cells.count {
      let cell = cells[index]
      if hasWord, WrappingCell.mayBreak(cells, before: index) { lastBreak = index }
      if !cell.isSpace {
        if width + cell.width > room { break }
        hasWord = true
      }
      width += cell.width
      index += 1
    }
    if index == cells.count { return (text(of: cells[start...]), index) }
    var end = lastBreak > start ? lastBreak : index
    // Spaces before a first word that does not fit whole count against it; without them it might.
    if !hasWord {
      let word = index
      if word > start { return line(of: cells, from: word, room: room) }
      end = start + 1
      return ("?", end)
    }
    let line = text(of: cells[start..<end])
    while end < cells.count, cells[end].isSpace {
      end += 1
    }
    return (line, end)
  }

  /// The cells' text without the spaces at its end.
  private static func text(of cells: ArraySlice<WrappingCell>) -> String {
    guard let last = cells.lastIndex(where: { !$0.isSpace }) else { return "" }
    return String(cells[...last].map(\.character))
  }
}

/// A cluster as the breaking of lines sees it.
private struct WrappingCell {
  let character: Character
  let width: Int
  /// Whether a line may end after it.
  let isSpace: Bool

  init(_ character: Character) {
    self.character = character
    width = SafeText.columns(of: character)
    switch character {
    case "\u{a0}", "\u{2007}", "\u{202f}": isSpace = false
    case " ": isSpace = true
    default:
      isSpace =
        character.utf8.count > 1
        && character.unicodeScalars.allSatisfy {
          $0.properties.generalCategory == .spaceSeparator
        }
    }
  }

  /// Whether a line may end before the cell at an index above the first.
  static func mayBreak(_ cells: [WrappingCell], before index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = cells[index - 1]
    let after = cells[index]
    if after.isSpace { return false }
    if before.isSpace { return true }
    if before.isHyphen {
      return after.character.isLetter && index > 1 && cells[index - 2].character.isLetter
    }
    guard before.width == 2 || after.width == 2 else { return false }
    return !before.opens && !after.closes && !before.isFixedSpace && !after.isFixedSpace
  }

  private var isHyphen: Bool {
    character == "-" || character == "\u{2010}" || character == "–" || character == "—"
  }

  private var isFixedSpace: Bool {
    character == "\u{a0}" || character == "\u{2007}" || character == "\u{202f}"
  }

  private var opens: Bool { "([{«“‘（［｛「『【〔〈《".contains(character) }

  private var closes: Bool {
    ")]}»”’,.:;!?%…）］｝」』】〕〉》、。，．：；！？・ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ".contains(character)
  }
}
