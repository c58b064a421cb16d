/// Something in a text that RFC 8259 or the limits don't allow, with its place.
public struct JSONProblem: Hashable, Sendable {
  /// What is wrong.
  public let kind: JSONProblemKind
  /// The bytes that are wrong; empty, at the place, where something is missing.
  public let range: Range<Int>

  /// Makes a problem.
  public init(_ kind: JSONProblemKind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// What is wrong at a place of a JSON text.
public enum JSONProblemKind: Hashable, Sendable {
  /// There is no value in the text.
  case empty
  /// The text ends where something must follow; `open` is the bracket or brace not yet closed.
  case unexpectedEnd(open: Range<Int>?)
  /// The container opened at `open` seems not to be closed before this place.
  case missingClose(open: Range<Int>)
  /// An object's members come without its `{` before them.
  case missingOpen
  /// A `{` before elements without keys, or a `[` before members.
  case wrongOpen
  /// A `}` where the bracket at `open` needs a `]`, or the other way round.
  case mismatchedClose(open: Range<Int>)
  /// A `}` or `]` for which nothing is open.
  case unopenedClose
  /// A value is missing, or something stands in its place.
  case expectedValue
  /// A key in double quotes is missing, or something stands in its place.
  case expectedKey
  /// The `:` between key and value is missing, or something stands in its place.
  case expectedColon
  /// The `,` between two items is missing, or something stands in its place.
  case expectedComma
  /// A `,` before the closing brace or bracket.
  case trailingComma
  /// A comment (`//`, `/* */` or `#`).
  case comment
  /// A string in single quotes.
  case singleQuotes
  /// A string in typographic quotes.
  case curlyQuotes
  /// A blank other than space, tab, line feed and carriage return, or a byte-order mark in the text.
  case wrongSpace
  /// A word other than `true`, `false` and `null`.
  case badLiteral
  /// Something like a number, but not as JSON writes one (`01`, `+1`, `.5`, `1.`, `0x1F`).
  case badNumber
  /// A number too large for a double.
  case numberOutOfRange
  /// A backslash with something after it that is no escape.
  case badEscape
  /// Half of a surrogate pair.
  case loneSurrogate
  /// A control character in a string, which must be written as an escape.
  case controlInString
  /// A string without its closing quote.
  case unterminatedString
  /// Bytes that are not UTF-8.
  case invalidUTF8
  /// A character that has no meaning there.
  case unexpectedCharacter
  /// A key that the object has already; `first` is where.
  case duplicateKey(first: Range<Int>)
  /// More containers inside each other than the limit.
  case tooDeep(limit: Int)
  /// More bytes than the limit, in the text or in one string or number.
  case tooLarge(limit: Int)
  /// Something after the value that is the whole text.
  case textAfterEnd
}

/// What reading a JSON text gave: a document, or the reasons why there is none.
public struct JSONParsing: Sendable {
  /// The document, nil when there is any problem.
  public let document: JSONDocument?
  /// All problems found, in the order of their places; after the hundredth the search stops.
  public let problems: [JSONProblem]
}
