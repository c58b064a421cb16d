import Testing
import TextScreen

struct `Safe text` {
  /// What is shown for a scalar between two letters, worked out from the rules alone.
  private func expected(_ scalar: Unicode.Scalar) -> String {
    let width = CharacterWidth.of(scalar)
    switch scalar.value {
    case 0x09: return " "
    case 0x20e3, 0x1f3fb...0x1f3ff: return scalar.escape
    case 0x1f1e6...0x1f1ff: return String(Unicode.Scalar(UInt8(scalar.value - 0x1f1e6 + 0x41)))
    // The latter parts of Hangul syllables need a first part.
    case 0x1160...0x11ff, 0xd7b0...0xd7fb: return scalar.escape
    default: return width < 0 || scalar.isHidden ? scalar.escape : String(scalar)
    }
  }

  @Test func `no scalar that is hidden or steers a terminal comes through`() {
    var block = ""
    var expectedBlock = ""
    var wrong: [String] = []
    func check() {
      let safe = SafeText(block)
      var width = 0
      var hidesNothing = true
      for scalar in safe.string.unicodeScalars {
        if (0x20...0x7e).contains(scalar.value) {
          width += 1
        } else {
          width += CharacterWidth.of(scalar)
          hidesNothing = hidesNothing && !scalar.isHidden
        }
      }
      let isExpected = Array(safe.string.utf8) == Array(expectedBlock.utf8)
      if !isExpected || !hidesNothing || safe.width != width || SafeText(safe.string) != safe
        || SafeText.width(of: safe.string) != width
      {
        wrong.append(block)
      }
      block = ""
      expectedBlock = ""
    }
    for scalar in allScalars {
      block += "x\(scalar)y"
      expectedBlock += "x\(expected(scalar))y"
      if scalar.value % 64 == 63 { check() }
    }
    check()
    #expect(wrong.prefix(3) == [])
  }

  @Test func `nothing hidden stays at the start and the end of text`() {
    let hidden = allScalars.lazy.filter { $0.value < 0x3000 && $0.isHidden && $0 != "\t" }
    let wrong = hidden.filter { SafeText(String($0)).string != $0.escape }
    #expect(Array(wrong) == [])
  }

  @Test(arguments: [
    ("\u{1B}[31mred\u{1B}[0m", "\\u{1B}[31mred\\u{1B}[0m"),
    ("\u{9B}2J", "\\u{9B}2J"),
    ("a\u{0}b\u{7F}c", "a\\u{0}b\\u{7F}c"),
    ("bell\u{7}back\u{8}", "bell\\u{7}back\\u{8}"),
    ("exe\u{202E}gpj", "exe\\u{202E}gpj"),
    ("\u{2066}a\u{2069}\u{200F}", "\\u{2066}a\\u{2069}\\u{200F}"),
    ("a\u{200B}b\u{FEFF}", "a\\u{200B}b\\u{FEFF}"),
    ("soft\u{AD}hyphen", "soft\\u{AD}hyphen"),
    ("tag\u{E0041}", "tag\\u{E0041}"),
    ("a\u{FE0F}", "a\\u{FE0F}"), ("葛\u{E0100}", "葛\\u{E0100}"), ("\u{3164}", "\\u{3164}"),
    ("\u{E000}", "\\u{E000}"), ("\u{FFFF}", "\\u{FFFF}"),
    ("line\u{2028}\u{2029}", "line\\u{2028}\\u{2029}"),
    ("a\tb", "a b"), ("a\nb\r\nc", "a\\u{A}b\\u{D}\\u{A}c"),
    ("naïve café", "naïve café"), ("", ""), ("שלום", "שלום"), ("a\u{A0}b", "a\u{A0}b"),
  ])
  func `what could steer the terminal is spelled out`(raw: String, shown: String) {
    let safe = SafeText(raw)
    #expect(Array(safe.string.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    ("a\nb", "a\nb", 1), ("long\r\nb\n", "long\nb\n", 4), ("a\rb", "a\\u{D}b", 7),
    ("\t\n\u{1B}", " \n\\u{1B}", 6), ("日本\n日", "日本\n日", 4),
  ])
  func `lines stay where they are asked for, and the widest counts`(
    raw: String, shown: String, width: Int
  ) {
    let safe = SafeText(raw, keepingNewlines: true)
    #expect(Array(safe.string.unicodeScalars) == Array(shown.unicodeScalars))
    #expect(safe.width == width)
  }

  @Test(arguments: [
    // New since glibc 2.36.
    ("\u{1FAE8}", "\\u{1FAE8}"), ("\u{1FAC6}", "\\u{1FAC6}"),
    ("\u{2764}\u{FE0F}", "\u{2764}"), ("\u{263A}\u{FE0F}", "\u{263A}"),
    ("\u{26A0}\u{FE0F}", "\u{26A0}"), ("\u{26A0}\u{FE0E}", "\u{26A0}"),
    ("1\u{FE0F}\u{20E3}", "1"), ("#\u{20E3}", "#"), ("1\u{FE0F}", "1\\u{FE0F}"),
    ("\u{1F44D}\u{1F3FD}", "\u{1F44D}"), ("\u{1F3FD}", "\\u{1F3FD}"), ("a\u{20E3}", "a\\u{20E3}"),
    ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F468}"),
    ("\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}", "\u{1F3F3}"),
    ("\u{1F9D1}\u{1F3FD}\u{200D}\u{2764}\u{FE0F}\u{200D}\u{1F9D1}", "\u{1F9D1}"),
    ("\u{1FAE8}\u{200D}\u{1F525}", "\\u{1FAE8}"),
    ("\u{1F1EB}\u{1F1F7}", "FR"), ("\u{1F1EB}", "F"),
    ("\u{2066}", "\\u{2066}"), ("\u{600}", "\\u{600}"),
    ("\u{1F525}\u{200D}", "\u{1F525}\\u{200D}"), ("\u{200D}\u{1F525}", "\\u{200D}\u{1F525}"),
    // Joins have an end, lest a whole line hide behind one emoji.
    (
      "\u{1F525}\u{200D}\u{1F525}\u{200D}\u{1F525}\u{200D}\u{1F525}\u{200D}\u{1F525}",
      "\u{1F525}\\u{200D}\u{1F525}"
    ),
  ])
  func `clusters that terminals disagree on have a stand-in`(raw: String, shown: String) {
    #expect(Array(SafeText(raw).string.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    "\u{2764}\u{FE0F}", "1\u{FE0F}\u{20E3}", "\u{1F44D}\u{1F3FD}", "\u{1FAE8}",
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F1EB}\u{1F1F7}",
    "\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}", "\u{915}\u{94D}\u{200D}\u{937}",
  ])
  func `clusters stay whole where that is asked for`(cluster: String) {
    let safe = SafeText(cluster, contested: .whole)
    #expect(Array(safe.string.unicodeScalars) == Array(cluster.unicodeScalars))
    #expect(SafeText(safe.string, contested: .whole) == safe)
  }

  @Test func `whole clusters let nothing else through`() {
    let raw = "\u{1B}a\u{FE0F}\u{200D}b\u{202E}\u{1F1EB}"
    #expect(
      SafeText(raw, contested: .whole).string == "\\u{1B}a\\u{FE0F}\\u{200D}b\\u{202E}F")
  }

  @Test(arguments: [
    // Persian and Hindi: the joiner changes how the word is written.
    ("\u{645}\u{6CC}\u{200C}\u{62E}\u{648}", "\u{645}\u{6CC}\u{200C}\u{62E}\u{648}"),
    ("\u{915}\u{94D}\u{200C}\u{937}", "\u{915}\u{94D}\u{200C}\u{937}"),
    ("\u{915}\u{94D}\u{200D}\u{937}", "\u{915}\u{94D}\u{937}"),
    ("a\u{200C}b", "a\\u{200C}b"), ("a\u{200D}b", "a\\u{200D}b"),
    ("\u{645}\u{200C}a", "\u{645}\\u{200C}a"), ("\u{645}\u{200C}", "\u{645}\\u{200C}"),
    (
      "\u{645}\u{200C}\u{200C}\u{645}",
      "\u{645}\\u{200C}\\u{200C}\u{645}"
    ),
    ("\u{645}\u{200C}\u{915}", "\u{645}\\u{200C}\u{915}"),
  ])
  func `joiners stay between letters of scripts that need them`(raw: String, shown: String) {
    #expect(Array(SafeText(raw).string.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func `a letter carries four marks and spells out the others`() {
    let mark = "\u{301}"
    let four = "e" + String(repeating: "\u{301}", count: 4)
    #expect(SafeText(four).string.unicodeScalars.count == 5)
    #expect(SafeText(four).width == 1)
    #expect(SafeText(four + mark + mark + "x" + mark).string == four + "\\u{301}\\u{301}x" + mark)
  }

  @Test(arguments: ["\u{301}a", " \u{301}", "\n\u{301}", "\u{1B}\u{301}", "\u{1161}", "a\u{11A8}"])
  func `a mark with nothing to sit on is spelled out`(raw: String) throws {
    let last = try #require(raw.unicodeScalars.first { CharacterWidth.of($0) == 0 })
    #expect(SafeText(raw).string.contains(last.escape))
  }

  @Test func `a Hangul syllable may be spelled in parts`() {
    let parts = "\u{1112}\u{1161}\u{11AB}"
    #expect(Array(SafeText(parts).string.unicodeScalars) == Array(parts.unicodeScalars))
    #expect(SafeText(parts).width == 2)
  }

  @Test func `a joiner after a stand-in joins nothing`() {
    let safe = SafeText("\u{94D}\u{200D}\u{937}", contested: .whole)
    #expect(safe.string == "\\u{94D}\\u{200D}\u{937}")
    #expect(SafeText(safe.string, contested: .whole) == safe)
  }
}
