extension JSONScanner {
  /// Names what is wrong in a string, from its opening quote, and gives the place after it.
  mutating func recoverString(_ text: Span<UInt8>, from start: Int, isKey: Bool) -> Int {
    var place = start + 1
    while place < text.count, !isStopped {
      let byte = text[place]
      switch byte {
      case Byte.quote:
        if place - start >= JSONNodes.longest {
          report(.tooLarge(limit: JSONNodes.longest), start..<place + 1)
        }
        return place + 1
      case Byte.backslash:
        place = recoverEscape(text, from: place)
      case Byte.lineFeed, Byte.carriageReturn:
        let next = Self.skipBlanks(text, from: place)
        if next == text.count || Self.startsItem(text[next]) {
          report(.unterminatedString, start..<place)
          return isKey
            ? text.endOfUnclosedKey(from: start) : text.endOfGarble(from: start + 1)
        }
        let isPair =
          byte == Byte.carriageReturn && place + 1 < text.count
          && text[place + 1] == Byte.lineFeed
        report(.controlInString, place..<place + (isPair ? 2 : 1))
        place += isPair ? 2 : 1
      case 0..<0x20:
        report(.controlInString, place..<place + 1)
        place += 1
      default:
        if let length = text.scalarLength(at: place) {
          place += length
        } else {
          let length = text.illFormedLength(at: place)
          report(.invalidUTF8, place..<place + length)
          place += length
        }
      }
    }
    if !isStopped { report(.unterminatedString, start..<text.count) }
    isStopped = true
    return text.count
  }

  /// Whether a line that starts so is one of its own rather than the rest of a string.
  private static func startsItem(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.quote, Byte.comma, Byte.openBrace, Byte.closeBrace, Byte.openBracket,
      Byte.closeBracket:
      true
    default: false
    }
  }

  /// Passes over an escape, naming what is wrong with it.
  private mutating func recoverEscape(_ text: Span<UInt8>, from place: Int) -> Int {
    if let length = text.escapeLength(at: place) { return place + length }
    guard place + 1 < text.count, text[place + 1] >= Byte.space else {
      report(.badEscape, place..<place + 1)
      return place + 1
    }
    guard text[place + 1] == 0x75 else {
      let end = place + 1 + (text.scalarLength(at: place + 1) ?? 0)
      report(.badEscape, place..<end)
      return end
    }
    if text.fourHexDigits(at: place + 2) != nil {
      report(.loneSurrogate, place..<place + 6)
      return place + 6
    }
    var end = place + 2
    while end < text.count, text[end].hexValue != nil { end += 1 }
    report(.badEscape, place..<end)
    return end
  }

  /// Passes over a comment, a blank or a character that has no place in JSON, and names it.
  mutating func skipForeign(_ text: Span<UInt8>, from place: Int) -> Int? {
    let byte = text[place]
    if byte == Byte.hash || byte == Byte.slash { return skipComment(text, from: place) }
    var end = place
    while let length = text.lengthOfWrongSpace(at: end) { end += length }
    if end > place {
      report(.wrongSpace, place..<end)
      return end
    }
    if byte < Byte.space || byte == 0x7F {
      report(.unexpectedCharacter, place..<place + 1)
      return place + 1
    }
    if text.scalarLength(at: place) == nil {
      let end = place + text.illFormedLength(at: place)
      report(.invalidUTF8, place..<end)
      return end
    }
    return nil
  }

  private mutating func skipComment(_ text: Span<UInt8>, from place: Int) -> Int {
    let second = place + 1 < text.count ? text[place + 1] : 0
    var end = place + 1
    if text[place] == Byte.slash, second == Byte.star {
      end = place + 2
      while end < text.count,
        !(text[end] == Byte.slash && text[end - 1] == Byte.star && end > place + 2)
      {
        end += 1
      }
      if end == text.count {
        // All that follows is comment: what is missing after it goes without saying.
        isStopped = true
      } else {
        end += 1
      }
    } else if text[place] == Byte.hash || second == Byte.slash {
      end = text.endOfLine(from: place)
    } else {
      report(.unexpectedCharacter, place..<place + 1)
      return end
    }
    report(.comment, place..<end)
    return end
  }

  /// Passes over a string in quotes that JSON does not have, and names it; nil for a lone quote.
  mutating func skipWrongString(_ text: Span<UInt8>, from start: Int) -> Int? {
    let isSingle = text[start] == Byte.apostrophe
    guard isSingle || text.isCurlyQuote(at: start) else { return nil }
    let limit = text.endOfLineNearby(from: start)
    var end = start + (isSingle ? 1 : 3)
    var firstQuote: Int?
    var isClosed = false
    while end < limit, !isClosed {
      if text[end] == Byte.quote, firstQuote == nil { firstQuote = end }
      isClosed = isSingle ? text[end] == Byte.apostrophe : text.isCurlyQuote(at: end)
      end += isClosed ? (isSingle ? 1 : 3) : text[end] == Byte.backslash ? 2 : 1
    }
    if !isClosed {
      end = firstQuote.map { $0 + 1 } ?? text.endOfGarble(from: start + 1)
      if end <= start + (isSingle ? 1 : 3) || firstQuote == start + 1 {
        return nil
      }
    }
    report(isSingle ? .singleQuotes : .curlyQuotes, start..<end)
    return end
  }
}
