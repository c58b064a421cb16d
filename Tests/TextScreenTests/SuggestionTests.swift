import Testing
import TextScreen

struct `Folded text` {
  @Test(arguments: [
    ("ChatGPT", "chatgpt"), ("Chat GPT", "chatgpt"), ("chat-gpt", "chatgpt"), ("Duck.ai", "duckai"),
    ("Café au lait", "cafeaulait"), ("CAFE\u{301}-AU_LAIT", "cafeaulait"), ("Œuvre", "oeuvre"),
    ("ÉLÉPHANT", "elephant"), ("a\u{A0}–\u{202F}b", "ab"), ("L’été", "l'ete"),
    ("Straße", "strasse"),
    ("Ёлка, Ένα", "елка,ενα"), ("日本", "日本"), ("", ""), (" .-", ""), ("\u{200B}a\u{1B}", "a"),
  ])
  func `case, accents, spaces, dots and hyphens do not count`(text: String, folded: String) {
    #expect(FoldedText.folded(text) == folded)
  }

  @Test func `folding twice is folding once`() {
    let wrong = assignedScalars.filter {
      let text = String($0)
      let folded = FoldedText.folded(text)
      return folded != text && FoldedText.folded(folded) != folded
    }
    #expect(wrong.prefix(20) == [])
  }
}

struct `Suggestions` {
  private static let commands = [
    "recommend", "list", "show", "compare", "why", "sure", "ask", "leave", "sources", "check",
    "money", "edit", "set", "add", "remove", "diff", "apply", "undo", "profile",
  ]
  private static let words = [
    "privacy", "openness", "price", "donations", "chatgpt", "Duck.ai", "Lumo", "Confer", "Grok",
    "strong", "never", "optOut",
  ]

  @Test(arguments: [
    ("chagpt", "chatgpt"), ("Chat GPT", "chatgpt"), ("privcy", "privacy"), ("pirvacy", "privacy"),
    ("privaçy", "privacy"), ("recomend", "recommend"), ("reccomend", "recommend"),
    ("duckai", "Duck.ai"), ("luma", "Lumo"), ("gork", "Grok"), ("opt-out", "optOut"),
    ("donation", "donations"), ("comapre", "compare"), ("priv", "privacy"), ("c", "compare"),
    ("stron", "strong"), ("nevr", "never"), ("shwo", "show"), ("wyh", "why"),
  ])
  func `a slip of the keys finds the word`(typed: String, meant: String) {
    #expect(Suggestion.nearest(to: typed, among: Self.commands + Self.words) == meant)
  }

  @Test(arguments: ["xyz", "", "-", "banana", "q", "zz", "chatterbox"])
  func `what is near to nothing finds nothing`(typed: String) {
    #expect(Suggestion.nearest(to: typed, among: Self.commands + Self.words) == nil)
  }

  @Test func `several near words come nearest first`() {
    let words = ["prize", "prices", "price", "privacy", "pricing"]
    #expect(Suggestion.nearest(to: "price", among: words, limit: 2) == ["price", "prices"])
    #expect(
      Suggestion.nearest(to: "price", among: words, limit: 9) == ["price", "prices", "prize"])
    #expect(Suggestion.nearest(to: "pr", among: words, limit: 3) == ["prize", "prices", "price"])
    // Three letters of a word are as good as one slip; two are not.
    #expect(Suggestion.nearest(to: "conf", among: ["cone", "confer"]) == "confer")
    #expect(Suggestion.nearest(to: "co", among: ["confer", "cot"]) == "cot")
    #expect(Suggestion.nearest(to: "price", among: words, limit: 0) == [])
    #expect(Suggestion.nearest(to: "price", among: []) == nil)
  }

  @Test func `a word of more than 100 letters is near only to what starts with it`() {
    for (count, isNear) in [(99, true), (100, false)] {
      let word = String(repeating: "ab", count: count / 2) + (count % 2 == 0 ? "" : "a")
      for other in [word + "c", word.dropLast() + "é\u{301}c", "c" + word] {
        #expect((Suggestion.nearest(to: other, among: [word]) == word) == isNear)
      }
      #expect(Suggestion.nearest(to: word, among: [word + "c"]) == word + "c")
      #expect(Suggestion.nearest(to: word, among: ["x", word.uppercased()]) == word.uppercased())
    }
    let long = String(repeating: "a", count: 1 << 16)
    let near = Suggestion.nearest(to: long, among: ["b" + long, long + "b"], limit: 2)
    #expect(near == [long + "b"])
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("saturday", "sunday", 3),
    ("ab", "ba", 1), ("abcd", "badc", 2), ("ca", "abc", 3), ("é", "e", 1), ("same", "same", 0),
  ])
  func `the distance counts slips, swaps among them`(a: String, b: String, distance: Int) {
    for limit in -1...8 {
      let expected = limit >= distance ? distance : nil
      #expect(Suggestion.distance(a, b, limit: limit) == expected)
      #expect(Suggestion.distance(b, a, limit: limit) == expected)
    }
  }
}
