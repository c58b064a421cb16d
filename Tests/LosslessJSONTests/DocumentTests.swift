import LosslessJSON
import Testing

@Suite struct `A document` {
  @Test func `gives kinds, counts and places of all values`() throws {
    let text = MarkedText(
      #"⟦{⟦"a"⟧: ⟦[⟦1⟧, ⟦true⟧, ⟦false⟧, ⟦null⟧, ⟦"x\n"⟧, ⟦{}⟧, ⟦[ ]⟧]⟧, ⟦"b"⟧: ⟦-1.5e3⟧}⟧"#)
    let document = try #require(JSONDocument.parse(text.bytes).document)
    var found: [JSONElement] = []
    func walk(_ element: JSONElement) {
      found.append(element)
      for member in document.members(of: element) {
        found.append(member.key)
        walk(member.value)
      }
      for element in document.elements(of: element) { walk(element) }
    }
    walk(document.root)
    #expect(found.map { document.range(of: $0) } == text.ranges)
    #expect(
      found.map { document.kind(of: $0) } == [
        .object, .string, .array, .number, .true, .false, .null, .string, .object, .array, .string,
        .number,
      ])
    #expect(found.map { document.count(of: $0) } == [2, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(Set(found).count == found.count)
  }

  @Test func `keeps a byte-order mark and counts places from the text's start`() throws {
    let bytes = Array("\u{FEFF} [1]".utf8)
    let document = try #require(JSONDocument.parse(bytes).document)
    #expect(document.hasByteOrderMark)
    #expect(document.bytes == bytes)
    #expect(document.range(of: document.root) == 4..<7)
    #expect(try #require(JSONDocument.parse(Array("1".utf8)).document).hasByteOrderMark == false)
  }

  @Test func `finds members by the bytes of their keys`() throws {
    let text = #"{"a": 1, "b\u0063": 2, "é": 3, "": 4, "a long key with \"quotes\"": 5}"#
    let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
    let keys: [(String, Double?)] = [
      ("a", 1), ("bc", 2), ("é", 3), ("e\u{301}", nil), ("", 4), ("b", nil), ("aa", nil),
      ("a long key with \"quotes\"", 5), ("b\\u0063", nil),
    ]
    for (key, value) in keys {
      let element = document.member(key, of: document.root)
      #expect(element.flatMap { document.number(of: $0) } == value, "\(key)")
    }
  }

  @Test(arguments: [
    (#""""#, ""), (#""abc""#, "abc"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0061\u00E9\u20ac""#, "aé€"),
    (#""\uD834\uDD1e x""#, "\u{1D11E} x"), (#""\u0000""#, "\0"), (#""e\u0301é""#, "e\u{301}é"),
    (#""l’été 𝄞 \\u0061""#, "l’été 𝄞 \\u0061"),
    (#""\uFFFF\udbff\udfff""#, "\u{FFFF}\u{10FFFF}"),
    (#""12345678\n12345678""#, "12345678\n12345678"),
  ])
  func `decodes strings`(text: String, content: String) throws {
    let document = try #require(JSONDocument.parse(Array("[\(text)]".utf8)).document)
    let element = try #require(document.elements(of: document.root).first { _ in true })
    #expect(Array(document.string(of: element).utf8) == Array(content.utf8))
    #expect(document.text(of: element) == text)
    #expect(document.stringEquals(element, content))
    #expect(document.stringEquals(element, Array(content.utf8)))
    #expect(!document.stringEquals(element, content + "x"))
    #expect(!document.stringEquals(element, "x" + content.dropFirst()) || content.isEmpty)
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", -0.0), ("1.10", 1.1), ("1E2", 100), ("0.1e-1", 0.01),
      ("9007199254740993", 9007199254740992),
      ("4.9e-324", .leastNonzeroMagnitude), ("1e-400", 0),
      ("1.7976931348623157e308", Double.greatestFiniteMagnitude),
      ("123456789012345678901234567890", 1.2345678901234568e29),
    ] as [(String, Double)])
  func `reads numbers and keeps their text`(text: String, value: Double) throws {
    let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
    let number = try #require(document.number(of: document.root))
    #expect(number == value && number.sign == value.sign)
    #expect(document.text(of: document.root) == text)
  }

  @Test(arguments: [
    (308, "", true), (309, "", false), (400, "", false), (400, "e-100", true), (400, ".5", false),
    (400, "e-91", false),
  ])
  func `refuses long numbers only beyond the largest double`(
    zeros: Int, ending: String, isAccepted: Bool
  ) {
    let text = "1" + String(repeating: "0", count: zeros) + ending
    for text in [text, "-" + text] {
      #expect((JSONDocument.parse(Array(text.utf8)).document != nil) == isAccepted)
    }
    let small = "0." + String(repeating: "0", count: zeros) + "1"
    #expect(JSONDocument.parse(Array(small.utf8)).document != nil)
  }

  @Test func `reads short decimals exactly as the standard library does`() throws {
    var random = LinearCongruence(state: 7)
    for _ in 0..<3_000 {
      let sign = ["", "-"][random.next(2)]
      let whole = random.next(1 << random.next(31) + 1)
      let fraction = String(random.next(1 << 30)).prefix(random.next(11))
      let text = "\(sign)\(whole)" + (fraction.isEmpty ? "" : ".\(fraction)")
      let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
      #expect(document.number(of: document.root) == Double(text))
    }
  }

  @Test(arguments: ["{\"a\": 1}", "[1]", "\"a\"", "1", "true", "null"])
  func `answers questions about another kind without ending the program`(text: String) throws {
    let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
    let root = document.root
    let kind = document.kind(of: root)
    #expect((document.number(of: root) != nil) == (kind == .number))
    #expect(document.stringEquals(root, "a") == (kind == .string))
    #expect((document.member("a", of: root) != nil) == (kind == .object))
    #expect(Array(document.members(of: root)).isEmpty == (kind != .object))
    #expect(Array(document.elements(of: root)).isEmpty == (kind != .array))
    #expect(document.string(of: root) == (kind == .string ? "a" : text))
  }
}
