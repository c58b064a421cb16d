import LosslessJSON

/// A second reader of JSON, as plain as can be, to hold the first one against.
///
/// Source: RFC 8259, with the limits that LosslessJSON adds: no key twice, numbers that fit a double, 512
/// containers inside each other, a byte-order mark skipped.
struct PlainReader {
  private var bytes: ArraySlice<UInt8>

  /// The value of a text, or nil where it is no JSON.
  static func value(of text: [UInt8]) -> JSONValue? {
    guard String(validating: text, as: UTF8.self) != nil else { return nil }
    var reader = PlainReader(bytes: text[...])
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { reader.bytes.removeFirst(3) }
    guard let value = reader.value(depth: 512) else { return nil }
    reader.skipBlanks()
    return reader.bytes.isEmpty ? value : nil
  }

  private mutating func skipBlanks() {
    bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  private mutating func takes(_ word: String) -> Bool {
    guard bytes.starts(with: word.utf8) else { return false }
    bytes.removeFirst(word.utf8.count)
    return true
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipBlanks()
    switch bytes.first {
    case UInt8(ascii: "{"): return depth > 0 ? object(depth: depth - 1) : nil
    case UInt8(ascii: "["): return depth > 0 ? array(depth: depth - 1) : nil
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return takes("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return takes("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return takes("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    var members: [JSONValue.Member] = []
    var keys: Set<[UInt8]> = []
    bytes.removeFirst()
    skipBlanks()
    if takes("}") { return .object([]) }
    while true {
      skipBlanks()
      guard let key = string(), keys.insert(Array(key.utf8)).inserted else { return nil }
      skipBlanks()
      guard takes(":"), let value = value(depth: depth) else { return nil }
      members.append(JSONValue.Member(key, value))
      skipBlanks()
      if takes("}") { return .object(members) }
      guard takes(",") else { return nil }
    }
  }

  private mutating func array(depth: Int) -> JSONValue? {
    var elements: [JSONValue] = []
    bytes.removeFirst()
    skipBlanks()
    if takes("]") { return .array([]) }
    while true {
      guard let element = value(depth: depth) else { return nil }
      elements.append(element)
      skipBlanks()
      if takes("]") { return .array(elements) }
      guard takes(",") else { return nil }
    }
  }

  private mutating func number() -> JSONValue? {
    let start = bytes
    _ = takes("-")
    if !takes("0") {
      guard let first = bytes.first, (0x31...0x39).contains(first) else { return nil }
      _ = digits()
    }
    if takes("."), digits() == 0 { return nil }
    if takes("e") || takes("E") {
      _ = takes("+") || takes("-")
      if digits() == 0 { return nil }
    }
    let text = String(decoding: start[..<bytes.startIndex], as: UTF8.self)
    guard let double = Double(text), double.isFinite else { return nil }
    return .number(text)
  }

  /// Takes digits and says how many.
  private mutating func digits() -> Int {
    let rest = bytes.drop { (0x30...0x39).contains($0) }
    defer { bytes = rest }
    return bytes.count - rest.count
  }

  private mutating func string() -> String? {
    guard takes("\"") else { return nil }
    var units: [UInt8] = []
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case 0..<0x20: return nil
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        units += Array(String(scalar).utf8)
      default: units.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    switch bytes.popFirst() {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = fourDigits() else { return nil }
      guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
      guard takes("\\u"), let low = fourDigits(), (0xDC00...0xDFFF).contains(low) else {
        return nil
      }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func fourDigits() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = bytes.popFirst(),
        let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80
      else { return nil }
      value = value * 16 + UInt32(digit)
    }
    return value
  }
}
