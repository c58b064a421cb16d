/// Looks for the place where brackets and indentation stop agreeing.
///
/// In a text whose lines are indented by depth, a bracket that is missing or too many shows at the
/// first line that is not indented as its brackets say, long before the end of the text where the
/// grammar notices.
private struct LayoutReader {
  private struct Opening {
    let place: Int
    let line: Int
    let indentation: Int
  }

  private var openings: [Opening] = []
  private var line = 0
  private var lineStart = 0
  private var indentation = 0
  private var hasTokenOnLine = false
  /// The end of the last thing that is not blank.
  private var end = 0
  /// Closing brackets behind something else on a line, of containers opened on an earlier line.
  private var closesAtLineEnd: [Range<Int>] = []

  mutating func firstBreak(_ text: Span<UInt8>, from start: Int, to limit: Int) -> JSONProblem? {
    indentation = text.indentation(at: start)
    hasTokenOnLine = !text.isFirstOnLine(start)
    end = start
    var place = start
    while place < limit {
      let byte = text[place]
      if byte == Byte.lineFeed {
        line += 1
        lineStart = place + 1
        hasTokenOnLine = false
        place += 1
        continue
      }
      if byte.isBlank {
        place += 1
        continue
      }
      let isClose = byte == Byte.closeBrace || byte == Byte.closeBracket
      if !hasTokenOnLine {
        if line > 0 { indentation = place - lineStart }
        if let opening = openings.last, opening.line < line {
          if indentation < opening.indentation || !isClose && indentation == opening.indentation {
            // A first item that is not indented: this text has no layout to go by.
            if !isClose, end == opening.place + 1 { return nil }
            return oddClose ?? missingClose(opening, text, before: place)
          }
          if isClose, indentation > opening.indentation {
            return oddClose ?? JSONProblem(.unopenedClose, place..<place + 1)
          }
        }
      }
      if byte == Byte.openBrace || byte == Byte.openBracket {
        openings.append(Opening(place: place, line: line, indentation: indentation))
      } else if isClose {
        guard let opening = openings.popLast() else {
          return oddClose ?? JSONProblem(.unopenedClose, place..<place + 1)
        }
        if hasTokenOnLine, opening.line < line { closesAtLineEnd.append(place..<place + 1) }
      }
      hasTokenOnLine = true
      place = byte == Byte.quote ? Self.endOfString(text, from: place) : place + 1
      end = place
    }
    return oddClose
  }

  /// A closing bracket at a line's end, where hardly any other stands so.
  private var oddClose: JSONProblem? {
    guard closesAtLineEnd.count <= 2 else { return nil }
    return closesAtLineEnd.first.map { JSONProblem(.unopenedClose, $0) }
  }

  private func missingClose(
    _ opening: Opening, _ text: Span<UInt8>, before place: Int
  ) -> JSONProblem {
    var missing = place
    if text[place] != Byte.comma {
      missing = text.blankLine(between: end, place, indentation: opening.indentation) ?? end
    }
    return JSONProblem(
      .missingClose(open: opening.place..<opening.place + 1), missing..<missing)
  }

  private static func endOfString(_ text: Span<UInt8>, from start: Int) -> Int {
    var place = start + 1
    while place < text.count, text[place] != Byte.quote, text[place] != Byte.lineFeed {
      place += text[place] == Byte.backslash ? 2 : 1
    }
    if place < text.count, text[place] == Byte.quote { return place + 1 }
    return min(place, text.count)
  }
}

extension Span<UInt8> {
  /// The first place in a part of the text where brackets and indentation do not agree.
  func firstBreakInLayout(from start: Int, to end: Int) -> JSONProblem? {
    var reader = LayoutReader()
    return reader.firstBreak(self, from: start, to: end)
  }
}
