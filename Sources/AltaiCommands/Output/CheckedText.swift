import LosslessJSON

/// A text in which something is found, under its name.
struct CheckedText {
  let name: String
  let bytes: [UInt8]
  let index: LineIndex

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    index = LineIndex(bytes)
  }

  /// The text of a range whose ends may cut a character, which is then left out.
  func decoded(_ range: Range<Int>) -> String {
    var slice = bytes[range]
    while let first = slice.first, first & 0xC0 == 0x80 { slice.removeFirst() }
    var tail = slice.endIndex - 1
    while tail >= slice.startIndex, slice.endIndex - tail < 4, bytes[tail] & 0xC0 == 0x80 {
      tail -= 1
    }
    if tail >= slice.startIndex, bytes[tail] >= 0xC0, range.upperBound < bytes.count {
      slice = slice[..<tail]
    }
    while let last = slice.last, last == 10 || last == 13 { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}

extension CatalogLoader {
  /// Everything that is found in the catalog, wherever it stands.
  func report() throws(Failure) -> CheckReport {
    switch try parsedTexts() {
    case .sound(let texts): return CheckReport(texts, session: session)
    case .broken(let text): return CheckReport(text, words: session.words)
    case .notLayered(let problem, let name): throw failure(problem, name: name)
    }
  }
}
