import LosslessJSON
import Testing

@Suite struct `A value` {
  @Test func `comes from a document and goes to a text`() throws {
    let text = #"{"a":[1.50,"\u00e9\n",true,false,null,{},[]],"":-0}"#
    let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
    let value: JSONValue = [
      "a": [.number("1.50"), "é\n", true, false, .null, [:], []], "": .number("-0"),
    ]
    #expect(document.value(of: document.root) == value)
    #expect(document.isEqual(document.root, value))
    #expect(value["a"].map { document.isEqual(document.root, $0) } == false)
    #expect(value[""] == .number("-0") && value["b"] == nil && JSONValue.null[""] == nil)
    var writer = JSONWriter(layout: .compact)
    value.write(to: &writer)
    #expect(writer.text == #"{"a":[1.50,"é\n",true,false,null,{},[]],"":-0}"#)
    let kinds: [JSONKind] = [.number, .string, .true, .false, .null, .object, .array]
    guard case .array(let elements)? = value["a"] else { return }
    #expect(elements.map(\.kind) == kinds)
    let member = try #require(document.members(of: document.root).first { _ in true })
    #expect(document.value(of: member.key) == "a")
  }

  @Test func `is not made of more containers than the standard limit`() throws {
    func nested(_ depth: Int) throws -> JSONDocument {
      let brackets = Array(repeating: UInt8(ascii: "["), count: depth)
      let bytes = brackets + Array(repeating: UInt8(ascii: "]"), count: depth)
      return try #require(JSONDocument.parse(bytes, limits: JSONLimits(depth: 10_000)).document)
    }
    let allowed = try nested(512)
    #expect(allowed.value(of: allowed.root) != nil)
    let deep = try nested(10_000)
    #expect(deep.value(of: deep.root) == nil)
    let object = Array((String(repeating: #"{"":"#, count: 513) + "1").utf8)
    let objects = object + Array(repeating: UInt8(ascii: "}"), count: 513)
    let deepObject = try #require(
      JSONDocument.parse(objects, limits: JSONLimits(depth: 513)).document)
    #expect(deepObject.value(of: deepObject.root) == nil)
    // An edit there needs no such value.
    let path = JSONPath(Array(repeating: .index(0), count: 9_999))
    let (changed, splice) = try deep.applying(
      insert(1, into: path), limits: JSONLimits(depth: 10_000))
    #expect(splice == Splice(10_000..<10_000, [UInt8(ascii: "1")]))
    #expect(changed.bytes.count == 20_001)
  }

  @Test(
    arguments: [
      (JSONValue(1.5), "1.5"), (JSONValue(3.0), "3"), (JSONValue(1e300), "1e+300"),
      (JSONValue(0.1), "0.1"), (JSONValue(-7), "-7"),
      (JSONValue(UInt64.max), "18446744073709551615"),
    ] as [(JSONValue, String)])
  func `writes numbers in their shortest text`(value: JSONValue, text: String) {
    #expect(value == .number(text))
  }

  @Test func `compares strings by bytes, numbers by text, members by order unless told not to`() {
    #expect(JSONValue.string("\u{E9}") != .string("e\u{301}"))
    #expect(JSONValue.number("1.0") != .number("1"))
    #expect(JSONValue(Double.infinity) == .null)
    let one: JSONValue = ["a": [["x": 1, "y": 2]], "b": .null]
    let other: JSONValue = ["b": .null, "a": [["y": 2, "x": 1]]]
    #expect(one != other)
    #expect(one.isEqualInAnyOrder(to: other))
    let others: [JSONValue] = [
      ["a": [["x": 1, "y": 2]]], ["a": [["x": 1, "y": 3]], "b": .null],
      ["a": [["x": 1, "z": 2]], "b": .null], ["a": [], "b": .null], [], 1,
    ]
    for other in others { #expect(!one.isEqualInAnyOrder(to: other)) }
    #expect(Set([one, other, one, true, false, "1", 1, .null]).count == 7)
  }
}
