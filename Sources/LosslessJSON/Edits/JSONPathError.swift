/// Why a text is no path, with the place in it.
public struct JSONPathError: Error, Hashable, Sendable {
  /// What is wrong with the text of a path.
  public enum Kind: Hashable, Sendable {
    /// A key is missing: before, between or after dots.
    case missingKey
    /// A quoted key without its closing quote.
    case unclosedQuote
    /// A quoted key with a control character or something after a backslash that is no escape.
    case badEscape
    /// Brackets with anything but a whole number from 0 in them.
    case badIndex
    /// A bracket that is not closed.
    case unclosedBracket
    /// A character that cannot stand there; in a key it needs quotes around the key.
    case unexpectedCharacter
  }

  /// What is wrong.
  public let kind: Kind
  /// Where, in bytes of the text in UTF-8; empty where something is missing.
  public let range: Range<Int>

  /// Makes an error.
  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension JSONPath {
  /// Reads the text form of a path: `plans.plus.prices.month`, `steps[3]`, `hosts."a.b"`.
  ///
  /// Keys are divided by dots and may hold any characters but dots, brackets, quotes, backslashes
  /// and controls; others are quoted and escaped like JSON strings. An empty text is the root.
  public init(parsing text: String) throws(JSONPathError) {
    let bytes = Array(text.utf8)
    var parser = JSONPathParser()
    try parser.parse(bytes.span)
    self.init(parser.steps)
  }
}

private struct JSONPathParser {
  private(set) var steps: [JSONPath.Step] = []

  mutating func parse(_ text: Span<UInt8>) throws(JSONPathError) {
    var place = 0
    while place < text.count {
      if text[place] == Byte.openBracket {
        place = try readIndex(text, from: place)
      } else {
        if !steps.isEmpty {
          guard text[place] == Byte.dot else { throw unexpected(text, at: place) }
          place += 1
        }
        place = try readKey(text, from: place)
      }
    }
  }

  private mutating func readKey(
    _ text: Span<UInt8>, from start: Int
  ) throws(JSONPathError) -> Int {
    guard start < text.count else { throw JSONPathError(.missingKey, start..<start) }
    if text[start] == Byte.quote { return try readQuotedKey(text, from: start) }
    var end = start
    while end < text.count, text[end] != Byte.dot, text[end] != Byte.openBracket {
      switch text[end] {
      case Byte.closeBracket, Byte.quote, Byte.backslash, 0..<Byte.space, 0x7F:
        throw unexpected(text, at: end)
      default:
        end += 1
      }
    }
    guard end > start else { throw JSONPathError(.missingKey, start..<start) }
    steps.append(.key(String(decoding: (start..<end).map { text[$0] }, as: UTF8.self)))
    return end
  }

  private mutating func readQuotedKey(
    _ text: Span<UInt8>, from start: Int
  ) throws(JSONPathError) -> Int {
    let end = text.scanString(from: start + 1).end
    if end > 0 {
      steps.append(
        .key(String(decoding: text.unescaped(start + 1..<end - 1), as: UTF8.self)))
      return end
    }
    var place = start + 1
    while place < text.count, text[place] >= Byte.space {
      if text[place] == Byte.backslash {
        guard let length = text.escapeLength(at: place) else { break }
        place += length
      } else {
        place += 1
      }
    }
    guard place < text.count else { throw JSONPathError(.unclosedQuote, start..<start + 1) }
    throw JSONPathError(.badEscape, place..<place + 1)
  }

  private mutating func readIndex(
    _ text: Span<UInt8>, from start: Int
  ) throws(JSONPathError) -> Int {
    var end = start + 1
    while end < text.count, text[end] != Byte.closeBracket { end += 1 }
    guard end < text.count else { throw JSONPathError(.unclosedBracket, start..<start + 1) }
    let digits = (start + 1..<end).map { text[$0] }
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit),
      digits.count == 1 || digits.first != Byte.zero,
      let index = Int(String(decoding: digits, as: UTF8.self))
    else { throw JSONPathError(.badIndex, start + 1..<end) }
    steps.append(.index(index))
    return end + 1
  }

  private func unexpected(_ text: Span<UInt8>, at place: Int) -> JSONPathError {
    JSONPathError(.unexpectedCharacter, place..<place + (text.scalarLength(at: place) ?? 1))
  }
}
