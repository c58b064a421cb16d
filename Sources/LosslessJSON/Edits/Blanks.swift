/// What stands between the tokens of a document: blanks, and line breaks among them.
extension Span<UInt8> {
  /// The number of line breaks in a range: a line feed, a carriage return, or both as one.
  func lineBreakCount(in range: Range<Int>) -> Int {
    var count = 0
    for place in range {
      if self[place] == Byte.lineFeed {
        count += 1
      } else if self[place] == Byte.carriageReturn {
        let next = place + 1
        if next == self.count || self[next] != Byte.lineFeed { count += 1 }
      }
    }
    return count
  }

  /// Whether a range has a line break in it.
  func isBroken(_ range: Range<Int>) -> Bool {
    for place in range where self[place].isLineBreak { return true }
    return false
  }

  /// The last line break in a range, with what follows it there; nil without one.
  func lastLine(of range: Range<Int>) -> (lineBreak: [UInt8], indentation: [UInt8])? {
    var start = range.upperBound
    while start > range.lowerBound, !self[start - 1].isLineBreak { start -= 1 }
    guard start > range.lowerBound else { return nil }
    var lineBreak = [self[start - 1]]
    if start - 2 >= range.lowerBound, self[start - 1] == Byte.lineFeed,
      self[start - 2] == Byte.carriageReturn
    {
      lineBreak.insert(self[start - 2], at: 0)
    }
    var end = start
    while end < range.upperBound, self[end].isBlank { end += 1 }
    return (lineBreak, copy(start..<end))
  }

  /// The blanks that the line of a place starts with; none where it starts far away.
  func lineIndentation(at place: Int) -> [UInt8] {
    let farthest = Swift.max(0, place - 1 << 16)
    var start = place
    while start > farthest, !self[start - 1].isLineBreak { start -= 1 }
    if start > 0, start == farthest, !self[start - 1].isLineBreak { return [] }
    if start == 0 { start = JSONScanner.startOfText(self) }
    var end = start
    while end < place, self[end].isBlank { end += 1 }
    return copy(start..<Swift.max(start, end))
  }

  /// The start of the blanks before a place.
  func startOfBlanks(before place: Int) -> Int {
    var start = place
    while start > 0, self[start - 1].isBlank { start -= 1 }
    return start
  }

  func copy(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for place in range { bytes.append(self[place]) }
    return bytes
  }
}

extension UInt8 {
  var isLineBreak: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }
}
