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
  /// - Returns: At least one line. A cluster wider than the room shows as `?`.
  public func wrapped(to columns: Int, firstIndent: Int = 0, indent: Int = 0) -> [String] {
    let room = max(columns, 1)
    let firstIndent = (0...room / 2).contains(firstIndent) ? firstIndent : 0
    let indent = (0...room / 2).contains(indent) ? indent : 0
    var lines: [String] = []
    var position = string.startIndex
    while true {
      let blanks = lines.isEmpty ? firstIndent : indent
      let line = LineBreaker(text: string, room: room - blanks).line(from: position)
      lines.append(line.text.isEmpty ? "" : Self.blanks(blanks) + line.text)
      guard let next = line.next else { return lines }
      position = next
    }
  }
}

/// Finds the ends of lines in safe text.
private struct LineBreaker {
  let text: String
  let room: Int

  /// The line that starts at an index, and where the next one starts, if there is one.
  func line(from start: String.Index) -> (text: String, next: String.Index?) {
    var position = start
    var width = 0
    var firstWord: String.Index?
    /// The end of the last cluster that is no space, if there was one.
    var wordEnd: String.Index?
    /// Where the line could end, and the next one start.
    var lastBreak: (end: String.Index, next: String.Index)?
    var before: SafeCluster?
    var beforeThat: SafeCluster?
    while position < text.endIndex {
      let cluster = SafeCluster(in: text, at: position)
      if cluster.first == "\n" { return (line(start, wordEnd), cluster.end) }
      if let wordEnd, let before, mayBreak(beforeThat, before, cluster) {
        lastBreak = (wordEnd, position)
      }
      if !cluster.isSpace {
        let word = firstWord ?? position
        if width + cluster.width > room {
          if let lastBreak { return (line(start, lastBreak.end), lastBreak.next) }
          // Spaces before the first word leave it too little room; without them it may fit.
          if word > start { return line(from: word) }
          if let wordEnd { return (line(start, wordEnd), position) }
          return ("?", nextWord(from: cluster.end))
        }
        firstWord = word
        wordEnd = cluster.end
      }
      width += cluster.width
      position = cluster.end
      (beforeThat, before) = (before, cluster)
    }
    return (line(start, wordEnd), nil)
  }

  private func line(_ start: String.Index, _ end: String.Index?) -> String {
    end.map { String(text[start..<$0]) } ?? ""
  }

  /// Where the spaces end that start at an index; nil if the text ends there.
  private func nextWord(from start: String.Index) -> String.Index? {
    var position = start
    while position < text.endIndex {
      let cluster = SafeCluster(in: text, at: position)
      if !cluster.isSpace { return cluster.first == "\n" ? cluster.end : position }
      position = cluster.end
    }
    return nil
  }

  /// Whether a line may end between two clusters.
  private func mayBreak(
    _ beforeThat: SafeCluster?, _ before: SafeCluster, _ after: SafeCluster
  ) -> Bool {
    if after.isSpace { return false }
    if before.isSpace { return true }
    if before.isHyphen { return after.isLetter && beforeThat?.isLetter == true }
    guard before.width == 2 || after.width == 2 else { return false }
    return !before.opens && !after.closes && !before.isFixedSpace && !after.isFixedSpace
  }
}

extension SafeCluster {
  /// Whether a line may end after it, and leave it out: a space with nothing on it.
  fileprivate var isSpace: Bool {
    let value = first.value
    if value < 0x1680 { return value == 0x20 && width == 1 }
    return value <= 0x3000 && width == SafeText.columns(of: first)
      && first.properties.generalCategory == .spaceSeparator && !isFixedSpace
  }

  fileprivate var isFixedSpace: Bool {
    first == "\u{a0}" || first == "\u{2007}" || first == "\u{202f}"
  }

  fileprivate var isHyphen: Bool {
    first == "-" || first == "\u{2010}" || first == "–" || first == "—"
  }

  fileprivate var isLetter: Bool { first.properties.isAlphabetic }

  fileprivate var opens: Bool { "([{«“‘（［｛「『【〔〈《".unicodeScalars.contains(first) }

  fileprivate var closes: Bool {
    ")]}»”’,.:;!?%…）］｝」』】〕〉》、。，．：；！？・ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ".unicodeScalars
      .contains(first)
  }
}
