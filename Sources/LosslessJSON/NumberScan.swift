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
    // Without an exponent it takes 309 digits to reach the largest double, and 310 exceed it.
    var wholeDigits: Int?
    for place in range {
      if self[place] | 0x20 == 0x65 { return double(range).isFinite }
      if self[place] == Byte.dot { wholeDigits = place &- range.lowerBound }
    }
    let digits = wholeDigits ?? range.count
    if digits < 300 { return true }
    return digits < 320 && double(range).isFinite
  }

  /// The double nearest to a sound number, infinite where it is too large.
  func double(_ range: Range<Int>) -> Double {
    if let value = exactDouble(range) { return value }
    guard let text = try? UTF8Span(validating: extracting(range)) else { return .infinity }
    return Double(String(copying: text)) ?? .infinity
  }

  /// The value of a short number without an exponent, nil for others.
  ///
  /// Up to 15 digits and a power of ten up to 10^15 are doubles without error, and the one
  /// division rounds once. Source: Clinger 1990, How to read floating point numbers accurately.
  private func exactDouble(_ range: Range<Int>) -> Double? {
    guard range.count <= 16 else { return nil }
    var digits: Int64 = 0
    var scale = 1.0
    var isFraction = false
    for place in range {
      let byte = self[place]
      if byte.isDigit {
        digits = digits &* 10 &+ Int64(byte &- Byte.zero)
        if isFraction { scale *= 10 }
      } else if byte == Byte.dot {
        isFraction = true
      } else if byte != Byte.minus {
        return nil
      }
    }
    guard digits < 1_000_000_000_000_000 else { return nil }
    let value = Double(digits) / scale
    return self[range.lowerBound] == Byte.minus ? -value : value
  }
}
