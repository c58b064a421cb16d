import Testing
import TextScreen

struct `Wrapping text` {
  @Test(arguments: oddTexts)
  func `wrapped lines fit and lose nothing but spaces`(raw: String) {
    let text = SafeText(raw, keepingNewlines: true)
    for columns in 2...40 {
      let lines = text.wrapped(to: columns)
      for line in lines {
        #expect(SafeText.width(of: line) <= columns)
        #expect(!line.contains("\n"))
        #expect(line.last != " ")
      }
      // One Hindi cluster here takes three columns.
      if columns >= 3 {
        #expect(
          lines.joined().filter { $0 != " " }
            == text.string.filter { $0 != " " && $0 != "\n" })
      }
    }
  }

  @Test(arguments: oddTexts)
  func `one column is room enough to go on`(raw: String) {
    for columns in -1...1 {
      let lines = SafeText(raw).wrapped(to: columns)
      #expect(!lines.isEmpty)
      #expect(lines.allSatisfy { SafeText.width(of: $0) <= 1 })
    }
  }

  @Test(arguments: [
    ("the quick brown fox", 9, ["the quick", "brown fox"]),
    ("the quick brown fox", 8, ["the", "quick", "brown", "fox"]),
    ("the quick  brown", 10, ["the quick", "brown"]),
    ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
    ("ab abcdefgh", 4, ["ab", "abcd", "efgh"]),
    ("open-source code", 7, ["open-", "source", "code"]),
    ("use --privacy or -1", 6, ["use", "--priv", "acy or", "-1"]),
    ("12,50\u{A0}€ par mois", 7, ["12,50\u{A0}€", "par", "mois"]),
    ("日本語の文章。終", 12, ["日本語の文", "章。終"]),
    ("日本\u{A0}語", 5, ["日", "本\u{A0}語"]), ("日本\u{202F}語", 5, ["日", "本\u{202F}語"]),
    ("日本「語」の", 6, ["日本", "「語」", "の"]),
    ("use 日本語 now", 8, ["use 日本", "語 now"]),
    ("a\nb\n\nc", 5, ["a", "b", "", "c"]), ("a\n", 5, ["a", ""]), ("", 5, [""]), ("   ", 2, [""]),
    ("  ab cd", 5, ["  ab", "cd"]), ("   abcd", 4, ["abcd"]), ("日a", 1, ["?", "a"]),
    ("日 \nb", 1, ["?", "b"]),
    // A vowel sign that takes a column of its own lies on the space before it.
    ("abc \u{AA30}de", 4, ["abc", " \u{AA30}de"]), ("ab \u{AA30}", 2, ["ab", " \u{AA30}"]),
  ])
  func `lines end between words`(raw: String, columns: Int, lines: [String]) {
    #expect(SafeText(raw, keepingNewlines: true).wrapped(to: columns) == lines)
  }

  @Test func `lines are indented, the first one on its own`() {
    let text = SafeText("one two three\nfour", keepingNewlines: true)
    #expect(text.wrapped(to: 9, indent: 2) == ["one two", "  three", "  four"])
    #expect(
      text.wrapped(to: 9, firstIndent: 3, indent: 1) == ["   one", " two", " three", " four"])
    // There is no room for so much of it.
    #expect(text.wrapped(to: 5, indent: 3) == ["one", "two", "three", "four"])
    #expect(text.wrapped(to: 5, indent: -3) == ["one", "two", "three", "four"])
  }
}
