/// What lines and indentation tell about a text that does not follow the grammar.
extension Span<UInt8> {
  /// The end of the line a place is in, before its ending.
  func endOfLine(from place: Int) -> Int {
    var end = place
    while end < count, self[end] != Byte.lineFeed, self[end] != Byte.carriageReturn { end += 1 }
    return end
  }

  /// The end of the line a place is in, or a place far on in a line that is very long.
  ///
  /// What is looked up once a problem must not take as long as the whole text.
  func endOfLineNearby(from place: Int) -> Int {
    let limit = Swift.min(count, place + 100_000)
    var end = place
    while end < limit, self[end] != Byte.lineFeed, self[end] != Byte.carriageReturn { end += 1 }
    return end
  }

  /// The place after the last thing before a place that is not blank.
  func endOfToken(before place: Int) -> Int {
    var end = place
    while end > 0, self[end - 1].isBlank { end -= 1 }
    return end
  }

  /// The end of the bare word that starts at a place; the place itself where there is none.
  func endOfWord(from place: Int) -> Int {
    var end = place
    while end < count {
      if self[end] < 0x80 {
        guard self[end].isWord || self[end] == Byte.backslash else { break }
        end += 1
      } else {
        guard let length = scalarLength(at: end), lengthOfWrongSpace(at: end) == nil,
          !isCurlyQuote(at: end)
        else { break }
        end += length
      }
    }
    return end
  }

  func isLiteral(_ range: Range<Int>) -> Bool {
    ["true", "false", "null"].contains { word in
      word.utf8.elementsEqual(range.map { self[$0] })
    }
  }

  func hasLineBreak(_ range: Range<Int>) -> Bool {
    if range.count > 1_000_000 { return true }
    for place in range where self[place] == Byte.lineFeed { return true }
    return false
  }

  /// Whether the quotes from a place to the end of its line do not pair up.
  func hasOddQuotes(from start: Int) -> Bool {
    let end = endOfLineNearby(from: start)
    var isOdd = false
    var place = start
    while place < end {
      if self[place] == Byte.backslash {
        place += 1
      } else if self[place] == Byte.quote {
        isOdd.toggle()
      }
      place += 1
    }
    return isOdd
  }

  /// The end of a line, without the commas and closing brackets at it.
  func endOfGarble(from start: Int) -> Int {
    var end = endOfLineNearby(from: start)
    while end > start {
      switch self[end - 1] {
      case Byte.comma, Byte.closeBrace, Byte.closeBracket, Byte.space, Byte.tab: end -= 1
      default: return end
      }
    }
    return end
  }

  /// Where the key of an unclosed string ends: before its line's first colon.
  func endOfUnclosedKey(from start: Int) -> Int {
    let end = endOfLineNearby(from: start)
    for place in start + 1..<Swift.max(end, start + 1) where self[place] == Byte.colon {
      return place
    }
    return endOfGarble(from: start + 1)
  }

  func isColonNext(after place: Int) -> Bool {
    let next = JSONScanner.skipBlanks(self, from: place)
    return next < count && self[next] == Byte.colon
  }

  /// Whether a comma, a closing bracket or the text's end follows the character at a place.
  func isItemsEnd(after place: Int) -> Bool {
    let next = JSONScanner.skipBlanks(self, from: place + 1)
    return next == count || self[next] == Byte.comma || self[next] == Byte.closeBrace
      || self[next] == Byte.closeBracket
  }

  func isLastOnLine(_ place: Int) -> Bool {
    let next = JSONScanner.skipBlanks(self, from: place + 1)
    return next == count || hasLineBreak(place..<next)
  }

  /// How many more brackets are opened than closed from a place to the end of its line.
  func bracketBalanceOfLine(from start: Int) -> Int {
    let end = endOfLineNearby(from: start)
    var balance = 0
    var isInString = false
    var place = start
    while place < end {
      switch self[place] {
      case Byte.backslash where isInString: place += 1
      case Byte.quote: isInString.toggle()
      case Byte.openBrace where !isInString, Byte.openBracket where !isInString: balance += 1
      case Byte.closeBrace where !isInString, Byte.closeBracket where !isInString: balance -= 1
      default: break
      }
      place += 1
    }
    return balance
  }

  /// Whether a key or value follows a closing bracket on its line.
  func isFollowedByItem(_ place: Int) -> Bool {
    var next = place + 1
    while next < count, self[next] == Byte.space || self[next] == Byte.tab { next += 1 }
    guard next < count else { return false }
    return switch self[next] {
    case Byte.quote, Byte.openBrace, Byte.openBracket: true
    default: endOfWord(from: next) > next
    }
  }

  /// The end of a character or word that has a line for itself but for commas and closing brackets.
  func endOfLoneToken(at place: Int) -> Int? {
    guard isFirstOnLine(place), self[place] != Byte.closeBrace, self[place] != Byte.closeBracket
    else { return nil }
    let end = Swift.max(endOfWord(from: place), place + 1)
    return endOfGarble(from: end) == end ? end : nil
  }

  /// The number of blanks at the start of the line a place is in.
  func indentation(at place: Int) -> Int {
    var start = place
    let limit = Swift.max(0, place - 100_000)
    while start > limit, self[start - 1] != Byte.lineFeed { start -= 1 }
    var end = start
    while end < count, self[end] == Byte.space || self[end] == Byte.tab { end += 1 }
    return end - start
  }

  func isFirstOnLine(_ place: Int) -> Bool {
    let end = endOfToken(before: place)
    return end == 0 || hasLineBreak(end..<place)
  }

  /// The wrong thing itself if it stands on the line of what came before it, else the place after that.
  func placeOfMissing(before place: Int) -> Range<Int> {
    let end = endOfToken(before: place)
    return hasLineBreak(end..<place) ? end..<end : place..<place + 1
  }

  /// The end of an indented line with nothing on it between two places.
  func blankLine(between start: Int, _ end: Int, indentation: Int? = nil) -> Int? {
    var place = endOfLine(from: start)
    while place < end {
      if self[place] == Byte.carriageReturn { place += 1 }
      guard place < end else { return nil }
      let line = place + 1
      place = endOfLine(from: line)
      if place < end, place > line, indentation == nil || place - line == indentation {
        return place
      }
    }
    return nil
  }

  /// The length of a blank that JSON does not know, nil where there is none.
  func lengthOfWrongSpace(at place: Int) -> Int? {
    guard place < count else { return nil }
    let first = self[place]
    if first == 0x0B || first == 0x0C { return 1 }
    guard first >= 0x80, let length = scalarLength(at: place), length < 4 else { return nil }
    let second = self[place + 1]
    if length == 2 { return first == 0xC2 && (second == 0xA0 || second == 0x85) ? 2 : nil }
    let third = self[place + 2]
    let isSpace =
      switch (first, second) {
      case (0xE1, 0x9A): third == 0x80  // U+1680
      case (0xE2, 0x80): third <= 0x8D || third == 0xA8 || third == 0xA9 || third == 0xAF
      case (0xE2, 0x81): third == 0x9F || third == 0xA0  // U+205F, U+2060
      case (0xE3, 0x80): third == 0x80  // U+3000
      case (0xEF, 0xBB): third == 0xBF  // U+FEFF
      default: false
      }
    return isSpace ? 3 : nil
  }

  /// Whether one of U+2018 to U+201F stands at a place.
  func isCurlyQuote(at place: Int) -> Bool {
    place + 2 < count && self[place] == 0xE2 && self[place + 1] == 0x80
      && self[place + 2] >= 0x98 && self[place + 2] <= 0x9F
  }
}
