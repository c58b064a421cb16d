import TextScreen

/// The folded words of a text, as a filter looks for them.
enum FilterWords {
  /// The words of a text, each once: what stands between blanks, the parts of it between other signs, and at last the text
  /// as one word.
  ///
  /// `Duck.ai Chat` gives `duckai`, `duck`, `ai`, `chat` and `duckaichat`, so that it is found with its blank and dot, without
  /// them, and by its parts.
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    func add(_ word: String) {
      if !word.isEmpty, !words.contains(word) { words.append(word) }
    }
    let tokens = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    for token in tokens {
      let token = String(String.UnicodeScalarView(token))
      add(FoldedText.folded(token))
      if token.unicodeScalars.contains(where: { !isLetter($0) }) {
        for part in token.unicodeScalars.split(whereSeparator: { !isLetter($0) }) {
          add(FoldedText.folded(String(String.UnicodeScalarView(part))))
        }
      }
    }
    if tokens.count > 1 { add(FoldedText.folded(text)) }
    return words
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
