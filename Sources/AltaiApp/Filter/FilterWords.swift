import TextScreen

/// The folded words of one text after another, as a filter looks for them, in memory that is used again.
struct FilterWords {
  /// The text that was read last, folded: its words are parts of it.
  private(set) var bytes: [UInt8] = []
  /// Where its words stand, some of them perhaps twice.
  private(set) var ranges: [Range<Int>] = []

  /// Reads a text: its words are what stands between blanks, the parts of that between other signs, and at last the text as
  /// one word.
  ///
  /// `Duck.ai Chat` gives `duckai`, `duck`, `ai`, `chat` and `duckaichat`, so that it is found with its blank and dot, without
  /// them, and by its parts.
  mutating func read(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    var token = 0
    var part = 0
    var tokenCount = 0
    var isWhole = true
    for scalar in text.unicodeScalars {
      if Self.isBlank(scalar) {
        if endToken(from: token, part: part, isWhole: isWhole) { tokenCount += 1 }
        (token, part, isWhole) = (bytes.count, bytes.count, true)
      } else if Self.isLetter(scalar) {
        append(scalar)
      } else {
        if isWhole || part < bytes.count { addPart(from: part) }
        isWhole = false
        append(scalar)
        part = bytes.count
      }
    }
    if endToken(from: token, part: part, isWhole: isWhole) { tokenCount += 1 }
    if tokenCount > 1 { ranges.append(0..<bytes.count) }
  }

  /// - Returns: Whether there is anything in the token.
  private mutating func endToken(from token: Int, part: Int, isWhole: Bool) -> Bool {
    if !isWhole { addPart(from: part) }
    addPart(from: token)
    return token < bytes.count
  }

  private mutating func addPart(from start: Int) {
    if start < bytes.count { ranges.append(start..<bytes.count) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    default: bytes.append(contentsOf: FoldedText.folded(String(scalar)).utf8)
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// Whether a scalar is a part of a word: a letter, a digit, or a mark on one.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": return true
      default: return false
      }
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
      .format:
      return false
    default: return true
    }
  }
}
