/// A piece of a filter before anybody knows what it means.
struct FilterToken {
  /// The letters without quotes.
  private(set) var letters: [Character] = []
  /// One per letter: whether it stood in quotes.
  private(set) var isQuoted: [Bool] = []
  /// Where it stands, in characters of the text, quotes included.
  private(set) var range: Range<Int>
  /// As it was typed.
  private(set) var source = ""

  /// The pieces of a text: apart by blanks that stand in no quotes, blanks around a comparison left out.
  ///
  /// A quote that nobody closed goes to the end.
  ///
  /// - Parameter isSense: Whether a condition whose value stands apart from its comparison makes sense; otherwise the two are
  ///   a half-typed condition and a term of its own, so that nobody who goes back to change a number loses the next term.
  static func tokens(
    of text: String, where isSense: (FilterToken) -> Bool
  ) -> [FilterToken] {
    let characters = Array(text)
    var tokens: [FilterToken] = []
    var token: FilterToken?
    var isInQuotes = false
    for (place, character) in characters.enumerated() {
      if character.isWhitespace, !isInQuotes {
        if let last = token { tokens.append(last) }
        token = nil
        continue
      }
      var current = token ?? FilterToken(range: place..<place)
      if character == "\"" {
        isInQuotes.toggle()
      } else {
        current.letters.append(character)
        current.isQuoted.append(isInQuotes)
      }
      current.range = current.range.lowerBound..<place + 1
      token = current
    }
    if let token { tokens.append(token) }
    return joinedAtComparisons(tokens, isSense).map { token in
      var token = token
      token.source = String(characters[token.range])
      return token
    }
  }

  /// `price < 10` is one token, as `price<10` is.
  private static func joinedAtComparisons(
    _ tokens: [FilterToken], _ isSense: (FilterToken) -> Bool
  ) -> [FilterToken] {
    var joined: [FilterToken] = []
    for token in tokens {
      guard let last = joined.last else {
        joined.append(token)
        continue
      }
      var whole = last
      whole.letters += token.letters
      whole.isQuoted += token.isQuoted
      whole.range = last.range.lowerBound..<token.range.upperBound
      let isOne =
        token.beginsWithComparison && !last.hasComparison
        || last.endsWithComparison && !token.hasComparison && isSense(whole)
      if isOne {
        joined[joined.count - 1] = whole
      } else {
        joined.append(token)
      }
    }
    return joined
  }

  private var hasComparison: Bool { comparison != nil }

  private var endsWithComparison: Bool {
    comparison.map { $0.value.isEmpty && isQuoted.last == false } ?? false
  }

  private var beginsWithComparison: Bool { comparison?.name.isEmpty ?? false }

  /// Its name, comparison and value, where it has a comparison outside of quotes.
  var comparison: ComparisonText? { ComparisonText(letters) { !isQuoted[$0] } }

  /// Takes the sign that turns a term round off its beginning.
  ///
  /// - Returns: Whether there was one.
  mutating func takeNegation() -> Bool {
    guard let first = letters.first, !isQuoted[0], first == "-" || first == "!",
      !(first == "!" && letters.count > 1 && letters[1] == "=")
    else { return false }
    letters.removeFirst()
    isQuoted.removeFirst()
    return true
  }
}
