/// Text of everyday characters, each of which is safe, takes one column and joins no other.
///
/// Most of what stands on a screen is such text. It needs neither ``SafeText`` nor clusters.
enum NarrowText {
  /// The columns of a text, or nil if it holds other characters.
  static func width(of text: String, isASCII: Bool) -> Int? {
    if SafeText.isPrintableASCII(text) { return text.utf8.count }
    if isASCII { return nil }
    let bytes = text.utf8.span
    var position = 0
    var width = 0
    while position < bytes.count {
      if scalar(of: bytes, at: &position) == nil { return nil }
      width += 1
    }
    return width
  }

  /// The next character, and the step behind it; nil at the end and for other characters.
  static func scalar(of bytes: Span<UInt8>, at position: inout Int) -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    if byte < 0x80 {
      position += 1
      return byte &- 0x20 < 0x5f ? Unicode.Scalar(byte) : nil
    }
    let value: UInt32
    if byte < 0xe0, position + 1 < bytes.count {
      value = UInt32(byte & 0x1f) << 6 | UInt32(bytes[position + 1] & 0x3f)
      position += 2
    } else if byte == 0xe2, position + 2 < bytes.count {
      value =
        0x2000 | UInt32(bytes[position + 1] & 0x3f) << 6 | UInt32(bytes[position + 2] & 0x3f)
      position += 3
    } else {
      return nil
    }
    switch value {
    case 0xa0...0xac, 0xae...0x2ff, 0x2010...0x2027, 0x202f...0x205e, 0x20ac, 0x2264, 0x2265,
      0x2500...0x257f, 0x2588, 0x2591:
      return Unicode.Scalar(value)
    default:
      return nil
    }
  }
}
