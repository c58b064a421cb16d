extension Span<UInt8> {
  /// The place after the number that starts at a place, or -1 when it is none by the grammar.
  @inline(__always)
  func scanNumber(from start: Int) -> Int {
    var place = start
    if self[place] == Byte.minus { place &+= 1 }
    guard place < count else { return -1 }
    if self[place] == Byte.zero {
      place &+= 1
    } else {
      place = skipDigits(from: place)
      if place < 0 { return -1 }
    }
    if place < count, self[place] == Byte.dot {
      place = skipDigits(from: place &+ 1)
      if place < 0 { return -1 }
    }
    if place < count, self[place] | 0x20 == 0x65 {
      place &+= 1
      if place < count, self[place] == Byte.plus || self[place] == Byte.minus { place &+= 1 }
      place = skipDigits(from: place)
      if place < 0 { return -1 }
    }
    return place < count && self[place].isWord ? -1 : place
  }

  /// The place after one digit or more, or -1 when there is none.
  @inline(__always)
  private func skipDigits(from start: Int) -> Int {
    var place = start
    while place < count, self[place].isDigit { place &+= 1 }
    return place == start ? -1 : place
  }

  /// Whether a sound number fits a double.
  ///
  /// Underflow to zero counts as fitting.
  @inline(__always)
  func fitsDouble(_ range: Range<Int>) -> Bool {
    // Without an exponent it takes 309 digits to reach the largest double.
    if range.count < 300 {
      var hasExponent = false
      for place in range where self[place] | 0x20 == 0x65 { hasExponent = true }
      if !hasExponent { return true }
    }
    return double(range).isFinite
  }

  /// The double nearest to a sound number, infinite where it is too large.
  func double(_ range: Range<Int>) -> Double {
    var text = ""
    text.reserveCapacity(range.count)
    for place in range { text.unicodeScalars.append(Unicode.Scalar(self[place])) }
    return Double(text) ?? .infinity
  }
}
