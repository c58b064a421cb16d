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
  static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
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
  /// hash are looked at, so keys made to collide cost no more than a second look.
  @inline(__always)
  mutating func reportDuplicateKeys(_ text: Span<UInt8>, from first: Int) {
    guard keyCount &- first > 1 else { return }
    let repeated =
      keyCount &- first <= 40 ? repeatedHashesOfFew(from: first) : repeatedHashes(from: first)
    if !repeated.isEmpty { reportRepeatedKeys(text, from: first, amongHashes: repeated) }
  }

  private func repeatedHashesOfFew(from first: Int) -> [UInt64] {
    var repeated: [UInt64] = []
    let hashes = keyHashes.span
    for one in first..<keyCount {
      let hash = hashes[one]
      var isRepeated = false
      for other in first..<one where hashes[other] == hash { isRepeated = true }
      if isRepeated { repeated.append(hash) }
    }
    return repeated
  }

  private func repeatedHashes(from first: Int) -> [UInt64] {
    var repeated: [UInt64] = []
    let sorted = Array(keyHashes[first..<keyCount]).sorted()
    for index in 1..<sorted.count where sorted[index] == sorted[index - 1] {
      repeated.append(sorted[index])
    }
    return repeated
  }

  private mutating func reportRepeatedKeys(
    _ text: Span<UInt8>, from first: Int, amongHashes hashes: [UInt64]
  ) {
    let repeated = Set(hashes)
    var firstPlaces: [[UInt8]: Range<Int>] = [:]
    for key in first..<keyCount where repeated.contains(keyHashes[key]) && !isStopped {
      let range = nodes.range(Int(keyNodes[key]))
      let content = text.unescaped(range.lowerBound + 1..<range.upperBound - 1)
      if let first = firstPlaces[content] {
        report(.duplicateKey(first: first), range)
      } else {
        firstPlaces[content] = range
      }
    }
  }
}
