import LosslessJSON
import Testing

/// Which mistakes are named, and at which bytes.
@Suite struct `The problems of a text` {
  @Test(
    arguments: [
      // Commas.
      (#"[1⟦⟧ 2]"#, [.expectedComma]),
      ("[1⟦⟧\n 2]", [.expectedComma]),
      (#"{"a": 1⟦⟧ "b": 2}"#, [.expectedComma]),
      ("{\n  \"a\": \"x\"⟦⟧\n  \"b\": {}⟦⟧\n  \"c\": 3\n}", [.expectedComma, .expectedComma]),
      (#"[1, 2⟦,⟧]"#, [.trailingComma]),
      ("{\"a\": 1⟦,⟧\n}", [.trailingComma]),
      (#"{"a": [1⟦,⟧ ]⟦,⟧ }"#, [.trailingComma, .trailingComma]),
      (#"[⟦,⟧ 1]"#, [.expectedValue]),
      (#"[1,⟦,⟧ 2]"#, [.expectedValue]),
      (#"{⟦,⟧ "a": 1}"#, [.expectedKey]),
      (#"{"a": 1,⟦,⟧ "b": 2}"#, [.expectedKey]),
      (#"{"a": 1⟦;⟧ "b": 2}"#, [.expectedComma]),
      // Keys, colons, values.
      (#"{"a"⟦⟧ 1, "b": 2}"#, [.expectedColon]),
      (#"{"a" ⟦=⟧ 1, "b" ⟦=⟧> 2}"#, [.expectedColon, .expectedColon]),
      (#"{"a"⟦⟧, "b"}"#, [.expectedColon]),
      (#"{"a": ⟦,⟧ "b": 2}"#, [.expectedValue]),
      (#"{"a": ⟦}⟧"#, [.expectedValue]),
      ("{\n  \"a\":⟦⟧\n}", [.expectedValue]),
      ("{\n  \"a\":⟦⟧\n  \"b\": 2\n}", [.expectedValue]),
      (#"{"a":⟦:⟧ 1}"#, [.expectedValue]),
      (#"{⟦:⟧ 1}"#, [.expectedKey]),
      (#"{⟦a⟧: 1, ⟦b-c⟧: 2}"#, [.expectedKey, .expectedKey]),
      (#"{⟦1⟧: 1, ⟦null⟧: 2}"#, [.expectedKey, .expectedKey]),
      (#"{⟦é⟧: 1}"#, [.expectedKey]),
      // Quotes.
      (#"{⟦'a'⟧: ⟦'it\'s'⟧, "b": 1}"#, [.singleQuotes, .singleQuotes]),
      ("{⟦“a”⟧: ⟦“b”⟧}", [.curlyQuotes, .curlyQuotes]),
      (#"{⟦a"⟧: 1, "b": 2}"#, [.expectedKey]),
      ("{\n  \"a\": ⟦Lumo⟧ by Proton\",\n  \"b\": 2\n}", [.badLiteral]),
      ("{\n  \"a\": ⟦\"Lumo,⟧\n  \"b\": 2\n}", [.unterminatedString]),
      ("{\n  \"a\": [⟦\"Lumo],⟧\n  \"b\": 2\n}", [.unterminatedString]),
      ("{\n  \"a\": \"Lu\"⟦mo⟧\",\n  \"b\": 2\n}", [.expectedComma]),
      ("{\n  \"a\": \"Lumo\"⟦\"⟧,\n  \"b\": 2\n}", [.expectedComma]),
      ("{\n  \"a: \"⟦⟧Lumo\",\n  \"b\": 2\n}", [.expectedColon]),
      ("[\"one⟦\n⟧two\", 3]", [.controlInString]),
      ("[\"one⟦\r\n⟧two\", 3]", [.controlInString]),
      (#"[1, ⟦"a⟧"#, [.unterminatedString]),
      // Comments and foreign characters.
      (
        "⟦// one⟧\n{⟦/* two */⟧\"a\": 1, ⟦# three⟧\n\"b\": 2⟦/**/⟧}⟦//⟧",
        Array(repeating: .comment, count: 5)
      ),
      (#"[1, ⟦/* 2]⟧"#, [.comment]),
      ("[⟦\u{A0}⟧1,⟦\u{2003}\u{FEFF}⟧ 2]", [.wrongSpace, .wrongSpace]),
      ("[1, ⟦@⟧ 2]", [.unexpectedCharacter]),
      ("[1⟦\0⟧, ⟦\u{1}⟧2]", [.unexpectedCharacter, .unexpectedCharacter]),
      // Words and numbers.
      (#"[⟦True⟧, ⟦None⟧, ⟦nulls⟧, ⟦NaN⟧, true]"#, Array(repeating: .badLiteral, count: 4)),
      (
        #"[⟦01⟧, ⟦+1⟧, ⟦.5⟧, ⟦1.⟧, ⟦0x1F⟧, ⟦1e⟧, ⟦-⟧, ⟦1.2.3⟧]"#,
        Array(repeating: .badNumber, count: 8)
      ),
      (#"[⟦1e400⟧, 1e-400, ⟦-2e308⟧]"#, [.numberOutOfRange, .numberOutOfRange]),
      // Inside strings.
      (
        #"["a⟦\x⟧b⟦\u12⟧g⟦\udc00⟧⟦\ud800⟧\n"]"#,
        [.badEscape, .badEscape, .loneSurrogate, .loneSurrogate]
      ),
      ("[\"a⟦\t⟧b⟦\u{1F}⟧\"]", [.controlInString, .controlInString]),
      // The ends.
      ("⟦⟧", [.empty]),
      (" \n⟦⟧", [.empty]),
      (#"{"a": 1} ⟦x⟧"#, [.textAfterEnd]),
      ("[1]\n⟦[2]⟧\n", [.textAfterEnd]),
      ("[1]⟦]⟧", [.unopenedClose]),
      ("⟦]⟧ 1", [.unopenedClose]),
    ] as [(String, [JSONProblemKind])])
  func `each mistake is named at its place and nothing else`(
    marked: String, kinds: [JSONProblemKind]
  ) {
    let text = MarkedText(marked)
    let problems = JSONDocument.parse(text.bytes).problems
    #expect(problems.map(\.kind) == kinds)
    #expect(problems.map(\.range) == text.ranges)
  }

  @Test(
    arguments: [
      // ⟦⟧ first marks the opening that is named, then the place.
      ("⟦[⟧1, 2⟦⟧", .unexpectedEnd(open: nil)),
      ("{\"a\": ⟦[⟧1, {\"b\": 2}⟦⟧\n", .unexpectedEnd(open: nil)),
      ("⟦{⟧\"a\":⟦⟧ ", .unexpectedEnd(open: nil)),
      ("{\n  \"a\": ⟦{⟧\n    \"b\": 1\n  ⟦⟧,\n  \"c\": 2\n}", .missingClose(open: 0..<0)),
      ("{\n  \"a\": ⟦{⟧\n    \"b\": 1⟦⟧\n  \"c\": 2\n}", .missingClose(open: 0..<0)),
      ("{\n  \"a\": ⟦[⟧\n    1,\n    2⟦⟧\n  \"c\": 2\n}", .missingClose(open: 0..<0)),
      ("{\n  \"a\": ⟦[⟧\n    1,\n    2\n  ⟦x⟧\n}", .missingClose(open: 0..<0)),
      ("[⟦{⟧\"a\": 1⟦⟧, {\"a\": 2}]", .missingClose(open: 0..<0)),
      ("⟦[⟧1, 2⟦}⟧", .mismatchedClose(open: 0..<0)),
      ("{\n  \"a\": ⟦[⟧1, 2⟦}⟧,\n  \"b\": 2\n}", .mismatchedClose(open: 0..<0)),
      ("{\"a\": ⟦[⟧1, 2⟦}⟧", .mismatchedClose(open: 0..<0)),
    ] as [(String, JSONProblemKind)])
  func `what is not closed is named with the place where it was opened`(
    marked: String, kind: JSONProblemKind
  ) throws {
    let text = MarkedText(marked)
    let problems = JSONDocument.parse(text.bytes).problems
    let open = text.ranges[0]
    let expected: JSONProblemKind =
      switch kind {
      case .missingClose: .missingClose(open: open)
      case .mismatchedClose: .mismatchedClose(open: open)
      default: .unexpectedEnd(open: open)
      }
    #expect(problems == [JSONProblem(expected, text.ranges[1])])
  }

  @Test(
    arguments: [
      ("⟦⟧\n  \"a\": 1,\n  \"b\": 2\n}", .missingOpen),
      ("{\n  \"a\":⟦⟧\n    \"b\": 1\n  },\n  \"c\": 2\n}", .missingOpen),
      ("{\n  \"a\": ⟦[⟧\n    \"b\": 1\n  },\n  \"c\": 2\n}", .wrongOpen),
      ("{\n  \"a\": ⟦{⟧\n    \"b\",\n    \"c\"\n  ],\n  \"d\": 2\n}", .wrongOpen),
      ("{\n  \"a\": {\n    \"b\": {}⟦}⟧,\n    \"c\": 1\n  },\n  \"d\": 2\n}", .unopenedClose),
      ("[\n  1,\n  ⟦]⟧2\n]", .unopenedClose),
    ] as [(String, JSONProblemKind)])
  func `a bracket that is missing, wrong or too many is found by the layout`(
    marked: String, kind: JSONProblemKind
  ) throws {
    let text = MarkedText(marked)
    let problems = JSONDocument.parse(text.bytes).problems
    #expect(problems == [JSONProblem(kind, text.ranges[0])])
  }

  @Test func `several mistakes are all named in one pass, in file order`() {
    let text = MarkedText(
      """
      {
        ⟦// made by hand⟧
        "a": [1⟦⟧ 2⟦,⟧],
        ⟦'b'⟧: ⟦True⟧,
        "c": "x⟦\\q⟧",
        "c2"⟦⟧ 1⟦⟧
        "d": ⟦007⟧,
        "a": 1⟦,⟧
      }
      """)
    let problems = JSONDocument.parse(text.bytes).problems
    #expect(
      problems.map(\.kind) == [
        .comment, .expectedComma, .trailingComma, .singleQuotes, .badLiteral, .badEscape,
        .expectedColon, .expectedComma, .badNumber, .duplicateKey(first: 22..<25), .trailingComma,
      ])
    #expect(
      problems.filter { $0.kind != .duplicateKey(first: 22..<25) }.map(\.range) == text.ranges)
  }

  @Test func `the search stops after a hundred problems`() {
    let text = "[" + String(repeating: "x,", count: 1_000) + "1]"
    #expect(JSONDocument.parse(Array(text.utf8)).problems.count == 100)
  }

  @Test func `every beginning of a text is refused at its end or earlier and never traps`() {
    for length in 0..<Sample.bytes.count - 2 {
      let parsing = JSONDocument.parse(Array(Sample.bytes[..<length]))
      #expect(parsing.document == nil)
      #expect(!parsing.problems.isEmpty)
      #expect(parsing.problems.allSatisfy { $0.range.upperBound <= length })
    }
    #expect(JSONDocument.parse(Sample.bytes).problems == [])
  }

  @Test(arguments: 0..<20)
  func `random bytes never trap`(seed: UInt64) {
    var random = LinearCongruence(state: seed)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u", "d800", "\n", " ", "  ", "/*", "//",
      "#", "1", "-", "e", "true", "a", "é", "“", "\u{A0}", "\u{FEFF}", "\0",
    ]
    for _ in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<random.next(60) {
        bytes += pieces[random.next(pieces.count)].utf8
        if random.next(30) == 0 { bytes.append(UInt8(random.next(256))) }
      }
      let parsing = JSONDocument.parse(bytes)
      #expect(parsing.problems.isEmpty == (parsing.document != nil))
      #expect(parsing.problems.count <= 100)
      for problem in parsing.problems {
        #expect(problem.range.lowerBound >= 0 && problem.range.upperBound <= bytes.count)
      }
    }
  }
}

/// Numbers that look random and are the same for the same seed.
struct LinearCongruence {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
