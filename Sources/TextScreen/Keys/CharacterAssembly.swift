/// Puts UTF-8 characters together, byte by byte.
struct CharacterAssembly {
  /// What a byte leads to.
  enum Result {
    case waits
    case scalar(Unicode.Scalar)
    /// A C1 control, as UTF-8 or as a lone byte.
    case control(UInt8)
    /// The byte belongs to no character.
    case invalid
    /// What came before was no character; the byte is still to be taken.
    case invalidBefore
  }

  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte may be; narrower behind some first bytes, so that nothing is spelled too
  /// long, half of a surrogate pair, or above U+10FFFF.
  private var next: ClosedRange<UInt8> = 0x80...0xbf

  /// Whether a character has begun.
  var isUnfinished: Bool { missing > 0 }

  mutating func take(_ byte: UInt8) -> Result {
    if missing == 0 { return start(byte) }
    guard next.contains(byte) else {
      missing = 0
      // No C1 control either: a part of a broken character must not swallow what follows.
      return (0x80...0xbf).contains(byte) ? .invalid : .invalidBefore
    }
    value = value << 6 | UInt32(byte & 0x3f)
    missing -= 1
    next = 0x80...0xbf
    if missing > 0 { return .waits }
    if value < 0xa0 { return .control(UInt8(truncatingIfNeeded: value)) }
    return Unicode.Scalar(value).map { .scalar($0) } ?? .invalid
  }

  private mutating func start(_ byte: UInt8) -> Result {
    next = 0x80...0xbf
    switch byte {
    case 0x80...0x9f: return .control(byte)
    case 0xc2...0xdf: missing = 1
    case 0xe0...0xef:
      missing = 2
      if byte == 0xe0 { next = 0xa0...0xbf }
      if byte == 0xed { next = 0x80...0x9f }
    case 0xf0...0xf4:
      missing = 3
      if byte == 0xf0 { next = 0x90...0xbf }
      if byte == 0xf4 { next = 0x80...0x8f }
    default: return .invalid
    }
    value = UInt32(byte) & (0x3f >> UInt32(missing))
    return .waits
  }
}
