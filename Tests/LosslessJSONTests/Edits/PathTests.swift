import LosslessJSON
import Testing

@Suite struct `A path` {
  @Test(
    arguments: [
      ("", []), ("a", [.key("a")]),
      (
        "lumo.plans.plus.prices.month",
        ["lumo", "plans", "plus", "prices", "month"].map { .key($0) }
      ),
      ("leave[3]", [.key("leave"), .index(3)]), ("[0][12].a", [.index(0), .index(12), .key("a")]),
      (#""a.b".c"#, [.key("a.b"), .key("c")]), (#""""#, [.key("")]),
      (#"a."".b"#, [.key("a"), .key(""), .key("b")]), (#""[0]""#, [.key("[0]")]),
      (#""q\"\\\n\u0001""#, [.key("q\"\\\n\u{1}")]), ("été.漢", [.key("été"), .key("漢")]),
      ("x-note.$ref._1", [.key("x-note"), .key("$ref"), .key("_1")]), ("3", [.key("3")]),
      (#""a b"[0]"#, [.key("a b"), .index(0)]), (#""a\u202eb""#, [.key("a\u{202E}b")]),
    ] as [(String, [JSONPath.Step])])
  func `is written and read back`(text: String, steps: [JSONPath.Step]) throws {
    #expect(JSONPath(steps).description == text)
    #expect(try JSONPath(parsing: text).steps == steps)
  }

  @Test func `of any keys is read back`() throws {
    for seed in UInt64(0)..<500 {
      var values = ValueGenerator(seed: seed)
      let steps = (0..<values.random.next(6)).map { _ in
        values.random.next(2) == 0
          ? JSONPath.Step.key(values.text()) : .index(values.random.next(1 << 40))
      }
      #expect(try JSONPath(parsing: JSONPath(steps).description).steps == steps)
    }
  }

  @Test(arguments: [("a b.c/d", ["a b", "c/d"]), (#"a."\u0062""#, ["a", "b"])])
  func `may be written more freely`(text: String, keys: [String]) throws {
    #expect(try JSONPath(parsing: text).steps == keys.map { .key($0) })
  }

  @Test(
    arguments: [
      (".a", .missingKey, 0..<0), ("a.", .missingKey, 2..<2), ("a..b", .missingKey, 2..<2),
      ("a.[0]", .missingKey, 2..<2), (#""a"#, .unclosedQuote, 0..<1),
      (#"a."\""#, .unclosedQuote, 2..<3),
      (#""a\x""#, .badEscape, 2..<3), (#""\ud800""#, .badEscape, 1..<2),
      ("\"\n\"", .badEscape, 1..<2),
      ("a[", .unclosedBracket, 1..<2), ("a[0", .unclosedBracket, 1..<2), ("a[]", .badIndex, 2..<2),
      ("a[-1]", .badIndex, 2..<4), ("a[01]", .badIndex, 2..<4), ("a[x]", .badIndex, 2..<3),
      ("a[99999999999999999999]", .badIndex, 2..<22), ("a]", .unexpectedCharacter, 1..<2),
      ("[0]a", .unexpectedCharacter, 3..<4), ("[0]é", .unexpectedCharacter, 3..<5),
      (#""a"b"#, .unexpectedCharacter, 3..<4), (#"a"b""#, .unexpectedCharacter, 1..<2),
      (#"a\b"#, .unexpectedCharacter, 1..<2), ("a\tb", .unexpectedCharacter, 1..<2),
    ] as [(String, JSONPathError.Kind, Range<Int>)])
  func `is refused with the place`(text: String, kind: JSONPathError.Kind, range: Range<Int>) {
    #expect(throws: JSONPathError(kind, range)) { try JSONPath(parsing: text) }
  }

  @Test func `compares keys by their bytes and knows its parent`() {
    let composed = JSONPath.root.appending("\u{E9}").appending(1)
    let decomposed = JSONPath.root.appending("e\u{301}").appending(1)
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, composed]).count == 2)
    #expect(composed.parent?.description == "\u{E9}")
    #expect(JSONPath.root.parent == nil && JSONPath.root.isRoot)
    #expect(JSONPath("a") != JSONPath([.index(0)]))
  }
}
