extension JSONScanner {
  /// A number that is the same for equal keys, computed over their decoded bytes.
  @inline(__always)
  static func hash(_ text: Span<UInt8>, _ content: Range<Int>, isEscaped: Bool) -> UInt64 {
    if isEscaped {
      let bytes = text.unescaped(content)
      return hash(bytes.span, 0..<bytes.count)
    }
    return hash(text, content)
  }

  @inline(__always)
  private static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    let end = range.upperBound
    var place = range.lowerBound
    var hash = UInt64(truncatingIfNeeded: end &- place) &* factor
    while place &+ 8 <= end {
      hash = (hash ^ text.eightBytes(at: place)) &* factor
      hash ^= hash >> 29
      place &+= 8
    }
    if place < end {
      hash = (hash ^ text.fewBytes(from: place, to: end)) &* factor
    }
    return hash ^ hash >> 32
  }

  /// Reports the keys of one object, from the given one on, that it has already.
  ///
  /// Few keys are compared each with each; many are sorted by their hashes. Only keys that share a
  /// hash are looked at, so keys made to collide cost n log n and no more.
  @inline(__always)
  mutating func reportDuplicateKeys(_ text: Span<UInt8>, from first: Int) {
    guard keyCount &- first > 1 else { return }
    if hasRepeatedHash(from: first) { reportRepeatedKeys(text, from: first) }
  }

  private func hasRepeatedHash(from first: Int) -> Bool {
    let count = keyCount
    if count &- first <= 40 {
      let hashes = keyHashes.span
      for one in first..<count {
        let hash = hashes[one]
        var isRepeated = false
        for other in first..<one where hashes[other] == hash { isRepeated = true }
        if isRepeated { return true }
      }
      return false
    }
    let sorted = keyHashes[first..<keyCount].sorted()
    return zip(sorted, sorted.dropFirst()).contains { $0 == $1 }
  }

  private mutating func reportRepeatedKeys(_ text: Span<UInt8>, from first: Int) {
    let hashes = keyHashes
    var order = Array(first..<keyCount)
    order.sort { (hashes[$0], $0) < (hashes[$1], $1) }
    // Keys of one hash stand together now; among them the content decides.
    var repeated: [(key: Int, first: Int)] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, hashes[order[end]] == hashes[order[start]] { end += 1 }
      if end - start > 1 { repeated += repeatedKeys(text, order[start..<end]) }
      start = end
    }
    repeated.sort { $0.key < $1.key }
    for pair in repeated.prefix(Self.mostProblems) {
      report(
        .duplicateKey(first: nodes.range(Int(keyNodes[pair.first]))),
        nodes.range(Int(keyNodes[pair.key])))
    }
  }

  /// Pairs each key with the first of the same content, among keys in file order.
  private func repeatedKeys(
    _ text: Span<UInt8>, _ keys: ArraySlice<Int>
  ) -> [(key: Int, first: Int)] {
    var contents: [[UInt8]: Int] = [:]
    var repeated: [(key: Int, first: Int)] = []
    for key in keys {
      let node = Int(keyNodes[key])
      let range = nodes.range(node)
      let content = text.unescaped(range.lowerBound + 1..<range.upperBound - 1)
      if let first = contents[content] {
        repeated.append((key, first))
        if repeated.count == Self.mostProblems { break }
      } else {
        contents[content] = key
      }
    }
    return repeated
  }
}
