/// The sequences that set a colour.
enum Colours {
  /// What stands between `ESC [` and `m` wherever a colour is named.
  static func sequences(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    let text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var index = 0
    while index + 1 < text.count {
      defer { index += 1 }
      guard text[index] == "\u{1b}", text[index + 1] == "[" else { continue }
      let rest = text[(index + 2)...].prefix { $0 == ";" || $0 == ":" || ("0"..."9").contains($0) }
      guard rest.endIndex < text.count, text[rest.endIndex] == "m" else { continue }
      let parameters = String(String.UnicodeScalarView(rest))
      let numbers = parameters.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) }
      let hasColour = numbers.contains {
        (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0)
      }
      if hasColour { found.append(parameters) }
    }
    return found
  }
}
