/// What a fast look at a string found.
struct StringScan {
  /// The place after the closing quote, or -1 when something is wrong with the string.
  let end: Int
  /// Whether the string has escapes.
  let isEscaped: Bool

  static let wrong = StringScan(end: -1, isEscaped: false)
}

extension Span<UInt8> {
  /// Checks a string from the place after its opening quote.
  @inline(__always)
  func scanString(from start: Int) -> StringScan {
    var place = start
    while place &+ 8 <= count {
      let marks = Self.specialBytes(in: eightBytes(at: place))
      if marks == 0 {
        place &+= 8
        continue
      }
      place &+= marks.trailingZeroBitCount >> 3
      if self[place] == Byte.quote { return StringScan(end: place &+ 1, isEscaped: false) }
      break
    }
    return scanStringClosely(from: place)
  }

  /// The high bit of each byte of a word that needs a closer look; only the lowest one is exact.
  ///
  /// A quote, a backslash, a control character, or a byte that is not ASCII.
  @inline(__always)
  private static func specialBytes(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let control = word &- ones &* 0x20
    let quote = (word ^ (ones &* UInt64(Byte.quote))) &- ones
    let backslash = (word ^ (ones &* UInt64(Byte.backslash))) &- ones
    return (control | quote | backslash | word) & (ones &* 0x80)
  }

  /// Checks the rest of a string that has escapes, other than ASCII, or the end of the text near.
  private func scanStringClosely(from start: Int) -> StringScan {
    var place = start
    var isEscaped = false
    while place < count {
      let byte = self[place]
      switch byte {
      case Byte.quote:
        return StringScan(end: place + 1, isEscaped: isEscaped)
      case Byte.backslash:
        guard let length = escapeLength(at: place) else { return .wrong }
        isEscaped = true
        place += length
      case 0x20..<0x80:
        place += 1
      case 0x80...:
        guard let length = scalarLength(at: place) else { return .wrong }
        place += length
      default:
        return .wrong
      }
      while place &+ 8 <= count {
        let marks = Self.specialBytes(in: eightBytes(at: place))
        if marks != 0 {
          place &+= marks.trailingZeroBitCount >> 3
          break
        }
        place &+= 8
      }
    }
    return .wrong
  }

  /// The length of the escape at a backslash, both halves of a surrogate pair together, or nil.
  func escapeLength(at backslash: Int) -> Int? {
    guard backslash + 1 < count else { return nil }
    switch self[backslash + 1] {
    case Byte.quote, Byte.backslash, Byte.slash, 0x62, 0x66, 0x6E, 0x72, 0x74:
      return 2
    case 0x75:
      guard let first = fourHexDigits(at: backslash + 2) else { return nil }
      if first & 0xF800 != 0xD800 { return 6 }
      guard first < 0xDC00, backslash + 8 < count, self[backslash + 6] == Byte.backslash,
        self[backslash + 7] == 0x75, let second = fourHexDigits(at: backslash + 8)
      else { return nil }
      return second & 0xFC00 == 0xDC00 ? 12 : nil
    default:
      return nil
    }
  }

  /// The content of a sound string, between its quotes, with its escapes undone.
  func unescaped(_ content: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var place = content.lowerBound
    while place < content.upperBound {
      let byte = self[place]
      guard byte == Byte.backslash, let length = escapeLength(at: place) else {
        result.append(byte)
        place += 1
        continue
      }
      switch self[place + 1] {
      case 0x62: result.append(0x08)
      case 0x66: result.append(0x0C)
      case 0x6E: result.append(0x0A)
      case 0x72: result.append(0x0D)
      case 0x74: result.append(0x09)
      case 0x75: result += unescapedScalar(at: place, length: length)
      case let character: result.append(character)
      }
      place += length
    }
    return result
  }

  private func unescapedScalar(at place: Int, length: Int) -> [UInt8] {
    guard var value = fourHexDigits(at: place + 2) else { return [] }
    if length == 12, let low = fourHexDigits(at: place + 8) {
      value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
    }
    guard let scalar = Unicode.Scalar(value) else { return [] }
    return Array(String(scalar).utf8)
  }
}
