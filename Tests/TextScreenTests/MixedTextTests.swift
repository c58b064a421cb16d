import Testing
import TextScreen

/// Scalars whose meaning hangs on their neighbours, any of which may come next to any other.
private let pieces: [Unicode.Scalar] = [
  "a", "Z", "1", "#", " ", "-", "é", "日", "。", "「", "\u{A0}", "\u{3000}", "\t", "\n", "\r",
  "\u{1B}",
  "\u{9B}", "\u{301}", "\u{302}", "\u{20DD}", "\u{20E3}", "\u{FE0E}", "\u{FE0F}", "\u{200C}",
  "\u{200D}", "\u{200B}", "\u{202E}", "\u{2028}", "\u{1F525}", "\u{1F468}", "\u{2764}",
  "\u{1FAE8}", "\u{1F3FD}", "\u{1F1EB}", "\u{1F1F7}", "\u{1112}", "\u{1161}", "\u{11AB}", "한",
  "\u{915}", "\u{94D}", "\u{93F}", "\u{645}", "\u{600}", "\u{E0041}", "\u{3164}", "\u{D4E}",
]

struct `Mixed text` {
  private func texts(seed: UInt64) -> [String] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<1500).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &numbers) {
        if let piece = pieces.randomElement(using: &numbers) { text.append(piece) }
      }
      return String(text)
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `any neighbours give safe text of known width`(seed: UInt64) {
    for raw in texts(seed: seed) {
      for keepsNewlines in [false, true] {
        let safe = SafeText(raw, keepingNewlines: keepsNewlines)
        let scalars = safe.string.unicodeScalars.filter { !keepsNewlines || $0 != "\n" }
        #expect(!scalars.contains { $0.isHidden && $0 != "\u{200C}" }, "\(raw.debugDescription)")
        #expect(!scalars.contains { CharacterWidth.of($0) < 0 }, "\(raw.debugDescription)")
        #expect(SafeText(safe.string, keepingNewlines: keepsNewlines) == safe)
      }
      let whole = SafeText(raw, contested: .whole)
      #expect(SafeText(whole.string, contested: .whole) == whole)
      #expect(ASCIIText.transliterated(raw).utf8.allSatisfy { (0x20...0x7e).contains($0) })
    }
  }

  @Test(arguments: [3] as [UInt64])
  func `any neighbours fit where they are put`(seed: UInt64) {
    for raw in texts(seed: seed) {
      let text = SafeText(raw, keepingNewlines: true)
      let line = String(text.string.map { $0 == "\n" ? " " : $0 })
      for columns in [1, 2, 5, 9] {
        #expect(SafeText.width(of: text.padded(to: columns)) == columns)
        #expect(text.wrapped(to: columns).allSatisfy { SafeText.width(of: $0) <= columns })
        #expect(line.starts(with: text.clipped(to: columns, mark: "")))
      }
    }
  }
}
