import LosslessJSON
import Testing

/// What RFC 8259 lets pass and what it does not, by the categories of the public JSONTestSuite.
@Suite struct `The grammar` {
  @Test(arguments: [
    "[]", "{}", "[[]]", "[{}]", "{\"a\":[]}", "[[],[[]]]", " [] ", "\t\r\n[]\r\n\t ", "\u{FEFF}[]",
    "null", "true", "false", "0", "\"\"", " 1 ", "\"a\"\n", "-0", "[null, true, false]",
    "[1,2,3]", "[1 , 2\n,\t3]", "[1,\r\n2]", "[null,null,null,null,2]", "{\"a\":1,\"b\":2}",
    "{\"\":0}", "{\"a\\u0000b\":0}", "{\n\"a\": \"b\"\n}",
    "{\"a\":{\"a\":{\"a\":1}},\"b\":{\"a\":2}}",
    "{\"e\":1,\"E\":2}", "{\"é\":1,\"e\u{301}\":2}",
  ])
  func `sound structures are taken`(text: String) {
    expectAccepted(Array(text.utf8))
  }

  @Test(arguments: [
    "0", "-0", "1", "-1", "10", "123456789", "0.5", "-0.0", "1.5e3", "1E22", "1e+2", "1E-2", "0e1",
    "0e+1", "0E+0", "1.000000000000005", "123.456e78", "-123123123123123123123123123123",
    "1e-400", "1e308", "-1.7976931348623157e308", "4.9e-324",
    "-0.000000000000000000000000000000000000000000000000000000000000000000000000000001",
  ])
  func `sound numbers are taken with their text`(text: String) throws {
    for around in [("", ""), ("[", "]"), ("{\"a\": ", "}"), (" ", "\n")] {
      expectAccepted(Array((around.0 + text + around.1).utf8))
    }
    let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
    #expect(document.kind(of: document.root) == .number)
    #expect(document.text(of: document.root) == text)
    #expect(document.number(of: document.root) == Double(text))
  }

  @Test(arguments: [
    #""a""#, #"" ""#, #""\"\\\/\b\f\n\r\t""#, #""\u0000\u001f\u007F""#, #""\uD834\uDD1E""#,
    #""\ud83d\ude39\ud83d\udc8d""#, #""\uFDD0\uFFFE\uDBFF\uDFFE""#, #""\u2028\u200B\u2064""#,
    #""\\u0000""#, #""\\\u0061""#, #""a/*b*/c//d#e""#, "\"\u{7F}\"", "\"\u{80}\u{2028}\u{FEFF}\"",
    "\"\u{FFFF}\u{1FFFF}\u{10FFFF}\u{1BFFF}\"", "\"π €𝄞 ⍂㈴⍂\"",
    "\"\u{7FF}\u{800}\u{D7FF}\u{E000}\"",
  ])
  func `sound strings are taken`(text: String) {
    for around in [("", ""), ("[", "]"), ("{\"a\":", "}"), ("{", ":0}"), ("[\"12345\",", "]")] {
      expectAccepted(Array((around.0 + text + around.1).utf8))
    }
  }

  @Test(arguments: [
    "", " ", "\u{FEFF}", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,]", "[,1]", "[1,,2]", "[1,,]",
    "[1 2]", "[1 true]", "[\"a\" 1]", "[\"\": 1]", "[1:2]", "[1}", "{\"a\":1]", "[[1]", "[1]]",
    "[1],", "[1]x", "[]]", "[][]", "{}{}", "{}}", "{}#", "{}//", "{}/**/", "1 2", "nullnull",
    "[3[4]]", "[\"a\",\n4\n,1,", "[{}", "[{\"a\":1},", "[\"a\"", "[1,\n1\n,1", "[*]", "[-]",
    "[ , \"\"]",
    "[\u{B}]", "[\u{C}]", "[\u{A0}1]", "[\u{2060}]", "[\u{FEFF}]", "[]\0", "[\0]", "\0", "<null>",
    "[<null>]",
    "{,}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{\"a\":1,,}",
    "{\"a\":1,,\"b\":2}",
    "{\"a\" 1}", "{\"a\",1}", "{\"a\"}", "{\"a\"::1}", "{:1}", "{1:1}", "{null:1}", "{a:1}",
    "{a: 1, b: 2}",
    "{'a':1}", "{\"a\":1 \"b\":2}", "{\"a\":1}}", "{\"a\":1;}", "{\"a\"=1}", "{[1]:1}",
    "{\"a\":\"b\"}/**/",
    "{\"a\":/*c*/1}", "{\"a\":1}//c", "{\"a\":1}/", "[\"a\", // c\n1]", "{\"a\" \"b\"}",
    "{\"a\":\"b\",\"c\":",
    "{\"a\": true \"b\"}", "{9999E9999:1}", "{é:1}", "{\"id\":0,,,,,}", "{ \"a\" : \"b\" } \"c\"",
    "[a",
    "[True]", "[TRUE]", "[nul]", "[nulls]", "[fals]", "[tru", "[truth]", "[nan]", "[NaN]",
    "[Infinity]", "[undefined]",
    "\u{E5}", "[⚠]", "*", "{\"a\":\"a", "[\"asd]", "abc", "\u{201C}a\u{201D}",
  ])
  func `broken structures are refused`(text: String) {
    expectRefused(Array(text.utf8))
  }

  @Test(arguments: [
    "+1", "++1", "-", "--1", "-a", "- 1", "01", "-01", "00", "012", ".5", "-.5", "1.", "-2.",
    "0.e1", "2.e3",
    "2.e+3", "2.e-3", "1e", "1E", "1e+", "1e-", "0e", "0e+", "0E", "1eE2", "1.0e", "1.0e+", "1.0e-",
    "1.2.3",
    "1a", "1_000", "1 000", "0x1", "0x42", "0xF.p1", "1e1.5", "1-1", "1+2", "0.1.2", "0.3e",
    "0.3e+", "9.e+", "Inf", "-Inf",
    "NaN", "-NaN", "Infinity", "-Infinity", "+Inf", "-1.0.", "1ea", "\u{FF11}", "1\u{FF10}", "-foo",
    "1e400", "-1e309",
    "123e+1000000", "0.4e00669999999999999999999999999999999999999", "1.8e308",
  ])
  func `broken numbers are refused`(text: String) {
    for around in [("", ""), ("[", "]"), ("{\"a\":", "}")] {
      expectRefused(Array((around.0 + text + around.1).utf8))
    }
  }

  @Test(arguments: [
    #""\a""#, #""\x00""#, #""\'""#, #""\0""#, #""\u""#, #""\u1""#, #""\u12""#, #""\u123""#,
    #""\u00g0""#, #""\U0061""#,
    #""\u 061""#, #""\""#, #""\\\""#, #""\uD800""#, #""\uDC00""#, #""\uD800a""#, #""\uD800\n""#,
    #""\uD800\u""#,
    #""\uD800\u1""#, #""\uD800\uD800""#, #""\uD800\uE000""#, #""\uDC00\uD800""#, #""\uD8""#,
    #""\uD834\uDd""#,
    #""\uD800\uDC0""#, #""\u{61}""#, #""\🌀""#, #""\ ""#, "\"\\\n\"", "\"\n\"", "\"\t\"", "\"\0\"",
    "\"a\u{1F}b\"", "\"",
    "\"a", "'a'", "\\n", "\"\\", "\"\\u00A\"", "a\"", "\"a\" b\"", "\"\u{8}\"", "\"12345678\u{1}\"",
    "\\u0020\"a\"",
  ])
  func `broken strings are refused`(text: String) {
    for around in [("", ""), ("[", "]"), ("{\"a\":", "}"), ("{", ":1}")] {
      expectRefused(Array((around.0 + text + around.1).utf8))
    }
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC2], [0xC2, 0x41],
      [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC], [0xFE], [0xFF], [0xE9],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused everywhere`(bytes: [UInt8]) {
    let places: [([UInt8], [UInt8])] = [
      ([], []), (Array("[".utf8), Array("]".utf8)), (Array("[\"".utf8), Array("\"]".utf8)),
      (Array("{\"".utf8), Array("\":1}".utf8)), (Array("[1".utf8), Array("]".utf8)),
      (Array("[\"".utf8), []), (Array("[]".utf8), []),
      (Array("[\"".utf8), Array("12345678\"]".utf8)),
      (Array("[\"\\".utf8), Array("\"]".utf8)), (Array("[\"\\u".utf8), Array("\"]".utf8)),
    ]
    for (before, after) in places {
      expectRefused(before + bytes + after)
    }
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x5B, 0, 0x5D, 0], [0xFE, 0xFF, 0, 0x5B, 0, 0x5D], [0x5B, 0, 0x5D, 0],
      [0, 0x5B, 0, 0x5D],
      [0xEF, 0xBB], [0xEF], [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x31],
    ] as [[UInt8]])
  func `other encodings and broken byte-order marks are refused`(bytes: [UInt8]) {
    expectRefused(bytes)
  }
}

private func expectAccepted(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
  let parsing = JSONDocument.parse(bytes)
  #expect(
    parsing.document != nil && parsing.problems.isEmpty,
    "\(String(decoding: bytes, as: UTF8.self)): \(parsing.problems)", sourceLocation: sourceLocation
  )
}

private func expectRefused(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
  let parsing = JSONDocument.parse(bytes)
  #expect(
    parsing.document == nil && !parsing.problems.isEmpty,
    "\(String(decoding: bytes, as: UTF8.self))", sourceLocation: sourceLocation)
  for problem in parsing.problems {
    #expect(
      problem.range.lowerBound >= 0 && problem.range.upperBound <= bytes.count,
      "\(problem) in \(bytes.count) bytes", sourceLocation: sourceLocation)
  }
}
