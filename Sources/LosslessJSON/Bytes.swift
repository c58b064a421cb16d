/// The characters that the grammar of JSON names.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let apostrophe: UInt8 = 0x27
  static let star: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let equals: UInt8 = 0x3D
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D
}

extension UInt8 {
  @inline(__always)
  var isDigit: Bool { self &- Byte.zero < 10 }

  @inline(__always)
  var isBlank: Bool {
    self == Byte.space || self == Byte.lineFeed || self == Byte.carriageReturn || self == Byte.tab
  }

  /// Whether it can be part of a number, a literal or a bare word.
  var isWord: Bool {
    isDigit || (self | 0x20) &- 0x61 < 26 || self == 0x5F || self == 0x24 || self == Byte.plus
      || self == Byte.minus || self == Byte.dot
  }

  /// The value of a hexadecimal digit.
  var hexValue: UInt32? {
    if isDigit { return UInt32(self &- Byte.zero) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}

extension Span<UInt8> {
  /// Eight bytes, the first one lowest.
  ///
  /// - Precondition: Eight bytes are left at the place.
  @inline(__always)
  func eightBytes(at place: Int) -> UInt64 {
    // Any eight bytes are a valid UInt64, and the load checks its bounds.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// One to seven bytes, the first one lowest, zeros above them.
  @inline(__always)
  func fewBytes(from start: Int, to end: Int) -> UInt64 {
    if start &+ 8 <= count {
      return eightBytes(at: start) & ~0 >> (64 &- 8 &* UInt64(end &- start))
    }
    var word: UInt64 = 0
    for place in (start..<end).reversed() { word = word << 8 | UInt64(self[place]) }
    return word
  }

  /// The value of the four hexadecimal digits at a place.
  func fourHexDigits(at place: Int) -> UInt32? {
    guard place >= 0, place + 4 <= count else { return nil }
    var value: UInt32 = 0
    for offset in 0..<4 {
      guard let digit = self[place + offset].hexValue else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  /// The length of the UTF-8 scalar at a place, or nil where the bytes are ill-formed.
  ///
  /// Source: the Unicode Standard, table 3-7.
  @inline(__always)
  func scalarLength(at place: Int) -> Int? {
    let first = self[place]
    if first < 0x80 { return 1 }
    guard first >= 0xC2, first <= 0xF4, place + 1 < count else { return nil }
    let second = self[place + 1]
    if first < 0xE0 { return second & 0xC0 == 0x80 ? 2 : nil }
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest, place + 2 < count else { return nil }
    guard self[place + 2] & 0xC0 == 0x80 else { return nil }
    if first < 0xF0 { return 3 }
    guard place + 3 < count else { return nil }
    return self[place + 3] & 0xC0 == 0x80 ? 4 : nil
  }

  /// The length of the ill-formed bytes at a place: what a decoder replaces by one U+FFFD.
  func illFormedLength(at place: Int) -> Int {
    let first = self[place]
    guard first >= 0xC2, first <= 0xF4, place + 1 < count else { return 1 }
    let second = self[place + 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard first >= 0xE0, second >= lowest, second <= highest else { return 1 }
    guard first >= 0xF0, place + 2 < count, self[place + 2] & 0xC0 == 0x80 else { return 2 }
    return 3
  }
}
