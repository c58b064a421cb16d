import TextScreen

extension FilterResult {
  /// Where a displayed text holds what was looked for, in characters of the text, in order and apart from each other.
  ///
  /// Words only: what a condition found stands in the column of its criterion, see ``FilterQuery/criteria``. Terms that are
  /// turned round mark nothing.
  public func marks(in text: String) -> [Range<Int>] {
    let letters = FoldedLetters(text)
    var marks: [Range<Int>] = []
    for (piece, standing) in zip(query.pieces, standings)
    where !piece.isNegated && standing != .ignored {
      switch piece.meaning {
      case .word(let word), .feature(_, let word):
        marks += standing == .forgiven ? letters.near(word) : letters.places(of: word)
      case .condition, .pending, .problem: continue
      }
    }
    return Self.joined(marks)
  }

  private static func joined(_ marks: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for mark in marks.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    ) {
      if let last = joined.last, mark.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, mark.upperBound)
      } else {
        joined.append(mark)
      }
    }
    return joined
  }
}

/// A text as folded bytes, each with the character that it came from.
private struct FoldedLetters {
  private var bytes: [UInt8] = []
  private var characters: [Int] = []
  /// The places in the bytes where a word begins.
  private var wordStarts: [Int] = []

  init(_ text: String) {
    var wasLetter = false
    for (number, character) in text.enumerated() {
      let isLetter = character.unicodeScalars.first.map { FilterWords.isLetter($0) } ?? false
      let folded = Array(FoldedText.folded(String(character)).utf8)
      if !folded.isEmpty, !wasLetter || !isLetter { wordStarts.append(bytes.count) }
      wasLetter = isLetter
      bytes += folded
      characters += [Int](repeating: number, count: folded.count)
    }
  }

  /// Where a word stands; a single letter only at the beginning of a word.
  func places(of word: String) -> [Range<Int>] {
    let letters = Array(word.utf8)
    guard !letters.isEmpty, letters.count <= bytes.count else { return [] }
    let starts =
      word.unicodeScalars.count == 1 ? wordStarts : Array(0...bytes.count - letters.count)
    var places: [Range<Int>] = []
    var end = 0
    for start in starts where start >= end && bytes[start...].starts(with: letters) {
      end = start + letters.count
      places.append(characters[start]..<characters[end - 1] + 1)
    }
    return places
  }

  /// Where a word stands with one letter wrong, at the beginning of a word.
  func near(_ word: String) -> [Range<Int>] {
    let letters = Array(word.utf8)
    return wordStarts.compactMap { start in
      let length = Spelling.lengthWithOneWrongLetter(
        letters.span, in: bytes.span, from: start, to: bytes.count)
      return length.map { characters[start]..<characters[start + max($0, 1) - 1] + 1 }
    }
  }
}
