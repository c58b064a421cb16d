/// Words, each once, with the numbers of what they stand in.
///
/// The words lie one after another in one piece of memory, apart by a zero byte, so that looking for letters in all of them is
/// one walk through it.
struct WordTable: Sendable {
  private let bytes: [UInt8]
  /// Where each word begins; one more at the end.
  private let starts: [UInt32]
  private let postings: Postings

  /// Words from ``WordTableBuilder``.
  init(bytes: [UInt8], starts: [UInt32], postings: Postings) {
    self.bytes = bytes
    self.starts = starts
    self.postings = postings
  }

  /// How many different words there are.
  var wordCount: Int { starts.count - 1 }

  /// Calls with the number of everything in which a word with these letters stands, some of them several times.
  /// No letters, as a lone full stop folds to, stand nowhere.
  ///
  /// - Parameter anywhere: Whether the letters may stand inside of a word; else only at its beginning.
  func forEachTarget(of letters: [UInt8], anywhere: Bool, _ body: (Int) -> Void) {
    if letters.isEmpty { return }
    if anywhere {
      forEachWord(containing: letters.span) { postings.forEach(of: $0, body) }
    } else {
      forEachWord(beginningWith: letters.span) { postings.forEach(of: $0, body) }
    }
  }

  /// Calls with the number of everything in which a word begins with these letters, one of them wrong.
  func forEachTarget(ofMisspelt letters: [UInt8], _ body: (Int) -> Void) {
    let (letters, bytes) = (letters.span, bytes.span)
    for word in 0..<wordCount {
      let end = Int(starts[word + 1]) - 1
      let length = Spelling.lengthWithOneWrongLetter(
        letters, in: bytes, from: Int(starts[word]), to: end)
      if length != nil { postings.forEach(of: word, body) }
    }
  }

  /// Calls with the number of each word that begins with these letters.
  func forEachWord(beginningWith letters: Span<UInt8>, _ body: (Int) -> Void) {
    let bytes = bytes.span
    for word in 0..<wordCount {
      let start = Int(starts[word])
      guard bytes[start] == letters[0], Int(starts[word + 1]) - start > letters.count else {
        continue
      }
      if Self.matches(letters, in: bytes, at: start) { body(word) }
    }
  }

  private func forEachWord(containing letters: Span<UInt8>, _ body: (Int) -> Void) {
    let bytes = bytes.span
    let first = letters[0]
    let last = bytes.count - letters.count
    var place = 0
    var word = 0
    while place <= last {
      if bytes[place] == first, Self.matches(letters, in: bytes, at: place) {
        while Int(starts[word + 1]) <= place { word += 1 }
        body(word)
        place = Int(starts[word + 1])
      } else {
        place += 1
      }
    }
  }

  @inline(__always)
  private static func matches(
    _ letters: Span<UInt8>, in bytes: Span<UInt8>, at place: Int
  ) -> Bool {
    for offset in 1..<max(letters.count, 1) where bytes[place &+ offset] != letters[offset] {
      return false
    }
    return true
  }
}

/// Lists of numbers, one list per key, in two pieces of memory.
struct Postings: Sendable {
  private let starts: [UInt32]
  private let targets: [UInt32]

  /// Lists in the making.
  struct Builder {
    private var keys: [UInt32] = []
    private var targets: [UInt32] = []

    mutating func add(_ key: UInt32, _ target: UInt32) {
      keys.append(key)
      targets.append(target)
    }

    /// The lists, each in the order in which it was filled: a counting sort.
    func postings(keyCount: Int) -> Postings {
      var starts = [UInt32](repeating: 0, count: keyCount + 1)
      for key in keys { starts[Int(key) + 1] += 1 }
      for key in 0..<keyCount { starts[key + 1] += starts[key] }
      var next = starts
      var sorted = [UInt32](repeating: 0, count: targets.count)
      for (key, target) in zip(keys, targets) {
        sorted[Int(next[Int(key)])] = target
        next[Int(key)] += 1
      }
      return Postings(starts: starts, targets: sorted)
    }
  }

  /// Calls with each number in the list of a key.
  @inline(__always)
  func forEach(of key: Int, _ body: (Int) -> Void) {
    for place in Int(starts[key])..<Int(starts[key + 1]) { body(Int(targets[place])) }
  }
}
