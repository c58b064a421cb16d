/// Collects what comes between the marks of a bracketed paste.
struct PasteCollector {
  private static let end = Array("\u{1B}[201~".utf8)

  private let limit: Int
  private var bytes: [UInt8] = []
  /// How many bytes of the end mark have come.
  private var matched = 0
  /// How many bytes went beyond the limit.
  private(set) var droppedCount = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether the end has come.
  var isComplete: Bool { matched == Self.end.count }

  /// Takes bytes up to the end of the paste and gives the index behind what was taken.
  mutating func take(_ input: [UInt8], from start: Int) -> Int {
    let input = input.span
    var index = start
    while index < input.count, !isComplete {
      if matched > 0 {
        if input[index] == Self.end[matched] {
          matched += 1
          index += 1
          continue
        }
        for byte in Self.end.prefix(matched) { append(byte) }
        matched = 0
      }
      var next = index
      while next < input.count, input[next] != 0x1b { next += 1 }
      append(input.extracting(index..<next))
      if next < input.count {
        matched = 1
        next += 1
      }
      index = next
    }
    return index
  }

  private mutating func append(_ byte: UInt8) {
    if bytes.count < limit { bytes.append(byte) } else { droppedCount += 1 }
  }

  private mutating func append(_ part: Span<UInt8>) {
    let kept = min(part.count, limit - bytes.count)
    droppedCount += part.count - kept
    for index in 0..<kept { bytes.append(part[index]) }
  }

  /// The text, with U+FFFD for what is no UTF-8; a character that the limit cut is left out.
  var text: String {
    var end = bytes.count
    if droppedCount > 0 {
      let start = bytes.suffix(3).lastIndex { $0 >= 0xc0 }
      if let start, end - start < UTF8.width(ofLead: bytes[start]) { end = start }
    }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}

extension UTF8 {
  /// The bytes of the character that starts with a byte above 0xbf.
  fileprivate static func width(ofLead byte: UInt8) -> Int {
    byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
  }
}
