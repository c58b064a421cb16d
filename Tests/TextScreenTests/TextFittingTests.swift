import Testing
import TextScreen

/// Texts of many scripts and lengths, some of them hostile.
let oddTexts = [
  "", "a", "plain words", "L’été à Orléans, 12,50 € « œ »", "日本語の文章とwords", "한국어 문장",
  "e\u{301}e\u{301}\u{302}e", "a\u{1B}[2Jb", "👍🏽 ❤️ 🇫🇷 👨‍👩‍👧 end", "नमस्ते दुनिया", "שלום עולם",
  "Donaudampfschifffahrtsgesellschaft", "two\nlines\n\nand 日本", "  led by blanks  ", "日",
  "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", "x\u{A0}\u{202F}y", "ab cd \u{AA30}ef",
]

struct `Fitting text` {
  @Test(arguments: oddTexts)
  func `clipped text never exceeds its room nor cuts a cluster`(raw: String) {
    for contested in [SafeText.ContestedClusters.standIns, .whole] {
      let text = SafeText(raw, keepingNewlines: true, contested: contested)
      let line = String(text.string.map { $0 == "\n" ? " " : $0 })
      for columns in -1...40 {
        let clipped = text.clipped(to: columns)
        #expect(SafeText.width(of: clipped) <= max(columns, 0))
        let kept = clipped == line || !clipped.hasSuffix("…") ? clipped : String(clipped.dropLast())
        #expect(line.starts(with: kept))
        // A mark only where something is missing, and no more missing than must be.
        if SafeText.width(of: line) <= columns { #expect(clipped == line) }
        if SafeText.width(of: line) > columns, columns > 1 {
          let next = line.dropFirst(kept.count).first.map(String.init) ?? ""
          #expect(clipped.hasSuffix("…"))
          #expect(SafeText.width(of: kept + next) > columns - 1)
        }
      }
    }
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "a"), ("abcdef", 0, ""),
    ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 1, ""),
    ("e\u{301}a\u{300}b", 2, "e\u{301}…"), ("été ici", 4, "été…"), ("a\u{1B}b", 5, "a\\u{…"),
  ])
  func `text is clipped by columns`(raw: String, columns: Int, clipped: String) {
    #expect(SafeText(raw).clipped(to: columns) == clipped)
  }

  @Test func `the mark of a cut may be another`() {
    #expect(SafeText("abcdefgh").clipped(to: 6, mark: "...") == "abc...")
    #expect(SafeText("abcdefgh").clipped(to: 3, mark: "...") == "abc")
    #expect(SafeText("abcdefgh").clipped(to: 3, mark: "") == "abc")
  }

  @Test func `lines become one line when clipped`() {
    let text = SafeText("one\ntwo\nthree", keepingNewlines: true)
    #expect(text.clipped(to: 20) == "one two three")
    #expect(text.clipped(to: 8) == "one two…")
    #expect(text.padded(to: 5) == "one …")
  }

  @Test(arguments: oddTexts, [TextAlignment.left, .right])
  func `padded text fills its room exactly`(raw: String, alignment: TextAlignment) {
    let text = SafeText(raw, keepingNewlines: true)
    for columns in 0...40 {
      #expect(SafeText.width(of: text.padded(to: columns, alignment: alignment)) == columns)
    }
  }

  @Test(arguments: [
    ("ab", TextAlignment.left, "ab   "), ("ab", .right, "   ab"), ("日本語", .left, "日本…"),
    ("日日", .right, " 日日"), ("日x日", .left, "日x日"), ("x日日x", .left, "x日… "), ("", .left, "     "),
  ])
  func `text stands at the side asked for`(raw: String, alignment: TextAlignment, padded: String) {
    #expect(SafeText(raw).padded(to: 5, alignment: alignment) == padded)
  }
}
