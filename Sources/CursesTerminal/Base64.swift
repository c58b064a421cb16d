/// Bytes as terminals take them for the clipboard (RFC 4648, section 4).
enum Base64 {
  static func encoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var encoded: [UInt8] = []
    var group: UInt32 = 0
    var count = 0
    for byte in bytes {
      group = group << 8 | UInt32(byte)
      count += 1
      if count == 3 {
        append(group, digits: 4, to: &encoded)
        (group, count) = (0, 0)
      }
    }
    if count > 0 {
      append(group << UInt32(8 * (3 - count)), digits: count + 1, to: &encoded)
      encoded += [UInt8](repeating: UInt8(ascii: "="), count: 3 - count)
    }
    return encoded
  }

  private static func append(_ group: UInt32, digits: Int, to encoded: inout [UInt8]) {
    for digit in 0..<digits {
      encoded.append(character(UInt8(truncatingIfNeeded: group >> UInt32(18 - 6 * digit)) & 63))
    }
  }

  private static func character(_ value: UInt8) -> UInt8 {
    switch value {
    case 0..<26: UInt8(ascii: "A") + value
    case 26..<52: UInt8(ascii: "a") + value - 26
    case 52..<62: UInt8(ascii: "0") + value - 52
    case 62: UInt8(ascii: "+")
    default: UInt8(ascii: "/")
    }
  }
}
