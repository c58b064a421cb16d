/// Words as UTF-8 bytes, compared with one wrong letter forgiven.
enum Spelling {
  /// The least letters that a word must have for a wrong one to be forgiven.
  static let leastLetters = 4

  /// Whether a word is long enough for a wrong letter to be forgiven.
  static func isForgivable(_ word: Span<UInt8>) -> Bool {
    var letters = 0
    for place in word.indices where word[place] & 0xC0 != 0x80 { letters += 1 }
    return letters >= leastLetters
  }

  /// How many bytes of the text, from a place on, are the word with one letter wrong; nil where they are not.
  ///
  /// One letter is too many, missing, another, or swapped with its neighbour: what the optimal string alignment distance
  /// counts as 1. Wherever the two first differ, that letter must be the wrong one, so one pass finds it. Letters are scalars.
  ///
  /// - Parameter end: Where the text ends.
  static func lengthWithOneWrongLetter(
    _ word: Span<UInt8>, in text: Span<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    var place = 0
    while place < word.count, start + place < end, word[place] == text[start + place] { place += 1 }
    if place == word.count { return nil }
    // Back to the beginning of the letter, where only its last bytes differ.
    while place > 0, word[place] & 0xC0 == 0x80 { place -= 1 }
    let inText = start + place
    let afterInWord = place + letterLength(word[place])
    if afterInWord == word.count, inText == end {
      return end - start
    }
    guard inText < end else { return nil }
    let afterInText = inText + letterLength(text[inText])
    func rest(_ wordPlace: Int, _ textPlace: Int) -> Int? {
      let length = word.count - wordPlace
      guard textPlace + length <= end else { return nil }
      for offset in 0..<length where word[wordPlace + offset] != text[textPlace + offset] {
        return nil
      }
      return textPlace + length - start
    }
    if let length = rest(afterInWord, afterInText) { return length }
    if let length = rest(place, afterInText) { return length }
    if let length = rest(afterInWord, inText) { return length }
    return swapped(
      word, place..<afterInWord, in: text, inText..<afterInText, end: end
    ) ? rest(afterInWord + afterInText - inText, afterInText + afterInWord - place) : nil
  }

  /// Whether two letters that follow each other in the word stand the other way round in the text.
  private static func swapped(
    _ word: Span<UInt8>, _ inWord: Range<Int>, in text: Span<UInt8>, _ inText: Range<Int>, end: Int
  ) -> Bool {
    guard inWord.upperBound + inText.count <= word.count, inText.upperBound + inWord.count <= end
    else { return false }
    for offset in 0..<inText.count
    where word[inWord.upperBound + offset] != text[inText.lowerBound + offset] {
      return false
    }
    for offset in 0..<inWord.count
    where word[inWord.lowerBound + offset] != text[inText.upperBound + offset] {
      return false
    }
    return true
  }

  private static func letterLength(_ first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}
