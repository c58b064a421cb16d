/// Text in the making, several times faster than appending to a `String` scalar by scalar.
struct UTF8Writer {
  private var bytes: [UInt8] = []

  /// - Parameter capacity: The bytes that are likely needed.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(ascii byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
