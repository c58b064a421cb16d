/// The modes that a stream of bytes has switched on and not off again.
struct TerminalModes: Hashable {
  private(set) var numbers: Set<Int> = []
  private(set) var isCursorHidden = false
  private(set) var hasKeypad = false

  /// Nothing that a shell would have to live with.
  var isClean: Bool { numbers.isEmpty && !isCursorHidden && !hasKeypad }

  init(_ bytes: [UInt8]) {
    var index = 0
    while index + 1 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == 0x1b else { continue }
      if bytes[index + 1] == UInt8(ascii: "=") { hasKeypad = true }
      if bytes[index + 1] == UInt8(ascii: ">") { hasKeypad = false }
      guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "["),
        bytes[index + 2] == UInt8(ascii: "?")
      else {
        continue
      }
      let rest = bytes[(index + 3)...].prefix(40)
      guard let end = rest.firstIndex(where: { $0 >= 0x40 }) else { continue }
      for part in String(decoding: rest[..<end], as: UTF8.self).split(separator: ";") {
        if let number = Int(part) { take(number, bytes[end]) }
      }
    }
  }

  private mutating func take(_ number: Int, _ end: UInt8) {
    let isOn = end == UInt8(ascii: "h")
    guard isOn || end == UInt8(ascii: "l") else { return }
    switch number {
    // Line wrap is on anyway; a blinking cursor is a matter of taste.
    case 7, 12: break
    case 25: isCursorHidden = !isOn
    default:
      if isOn { numbers.insert(number) } else { numbers.remove(number) }
    }
  }
}
