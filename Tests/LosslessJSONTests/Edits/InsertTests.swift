import LosslessJSON
import Testing

@Suite struct `Inserting` {
  @Test(arguments: [
    EditCase("[1, 2]", insert(3), "[1, 2, 3]"),
    EditCase("[1, 2]", insert(3, at: .first), "[3, 1, 2]"),
    EditCase("[1, 2]", insert(3, at: .index(1)), "[1, 3, 2]"),
    EditCase("[1, 2]", insert(3, at: .index(2)), "[1, 2, 3]"),
    EditCase("[1]", insert(3), "[1, 3]"),
    EditCase("[1,2]", insert(3), "[1,2,3]"),
    EditCase("[ 1 , 2 ]", insert(3), "[ 1 , 2 , 3 ]"),
    EditCase("[]", insert(3), "[\n  3\n]"),
    EditCase("[[], [1]]", insert(3, into: "[0]"), "[[3], [1]]"),
    EditCase("[[ ], [ 1 ]]", insert(3, into: "[0]"), "[[ 3 ], [ 1 ]]"),
    EditCase(#"{"a":1}"#, insert("b", 2), #"{"a":1,"b":2}"#),
    EditCase(#"{"a": 1}"#, insert("b", 2), #"{"a": 1, "b": 2}"#),
    EditCase(#"{ "a" : 1 }"#, insert("b", 2), #"{ "a" : 1, "b" : 2 }"#),
    EditCase(#"{"a": 1, "c": 3}"#, insert("b", 2, at: .after("a")), #"{"a": 1, "b": 2, "c": 3}"#),
    EditCase(#"{"a": 1, "c": 3}"#, insert("b", 2, at: .before("c")), #"{"a": 1, "b": 2, "c": 3}"#),
    EditCase(#"{"a": 1, "c": 3}"#, insert("b", 2, at: .first), #"{"b": 2, "a": 1, "c": 3}"#),
    EditCase(#"{"a": 1, "c": 3}"#, insert("b", 2, at: .before("a")), #"{"b": 2, "a": 1, "c": 3}"#),
    EditCase(#"{"a": 1, "c": 3}"#, insert("b", 2, at: .after("c")), #"{"a": 1, "c": 3, "b": 2}"#),
  ])
  func `on one line stays on it`(edit: EditCase) throws {
    try edit.check()
  }

  @Test(arguments: [
    EditCase("{\n  \"a\": 1\n}\n", insert("b", 2), "{\n  \"a\": 1,\n  \"b\": 2\n}\n"),
    EditCase("{\r\n\t\"a\":1\r\n}", insert("b", 2), "{\r\n\t\"a\":1,\r\n\t\"b\":2\r\n}"),
    EditCase("[\n    1,\n    2\n]", insert(3, at: .first), "[\n    3,\n    1,\n    2\n]"),
    EditCase("[\n    1,\n    2\n]", insert(3, at: .index(1)), "[\n    1,\n    3,\n    2\n]"),
    // A blank line only where there is always one.
    EditCase("[\n 1,\n\n 2,\n\n 3\n]", insert(4), "[\n 1,\n\n 2,\n\n 3,\n\n 4\n]"),
    EditCase("[\n 1,\n\n 2,\n 3\n]", insert(4), "[\n 1,\n\n 2,\n 3,\n 4\n]"),
    // Behind its neighbour, before the blank line that ends a group; or at the head of the next.
    EditCase(
      "{\n \"a\": 1,\n\n \"b\": 2,\n \"c\": 3\n}", insert("d", 4, at: .after("a")),
      "{\n \"a\": 1,\n \"d\": 4,\n\n \"b\": 2,\n \"c\": 3\n}"),
    EditCase(
      "{\n \"a\": 1,\n\n \"b\": 2,\n \"c\": 3\n}", insert("d", 4, at: .before("b")),
      "{\n \"a\": 1,\n\n \"d\": 4,\n \"b\": 2,\n \"c\": 3\n}"),
    // Commas first.
    EditCase("{ \"a\": 1\n, \"b\": 2\n}", insert("c", 3), "{ \"a\": 1\n, \"b\": 2\n, \"c\": 3\n}"),
    // Filled lines.
    EditCase("[\n 1, 2, 3,\n 4, 5, 6\n]", insert(7), "[\n 1, 2, 3,\n 4, 5, 6, 7\n]"),
    EditCase("[\n 1, 2,\n 3,\n 4\n]", insert(7), "[\n 1, 2,\n 3,\n 4,\n 7\n]"),
    // A container that is closed on the line of its last item.
    EditCase("[\n  1,\n  2]", insert(3), "[\n  1,\n  2,\n  3]"),
    EditCase("[1,\n 2]", insert(3), "[1,\n 2,\n 3]"),
    // The root of a file that has nothing yet.
    EditCase("{}\n", insert("a", 1), "{\n  \"a\": 1\n}\n"),
    EditCase("{\n}\n", insert("a", 1), "{\n  \"a\": 1\n}\n"),
    EditCase("{\r\n\r\n}\r\n", insert("a", 1), "{\r\n  \"a\": 1\r\n}\r\n"),
    EditCase("\u{FEFF}{ }", insert("a", [1]), "\u{FEFF}{\n  \"a\": [\n    1\n  ]\n}"),
    EditCase("[\r\t1\r]", insert(2), "[\r\t1,\r\t2\r]"),
  ])
  func `on lines gets a line`(edit: EditCase) throws {
    try edit.check()
  }

  @Test func `among thousands of items keeps to the layout near it`() throws {
    let start = "[" + (0..<900).map { "\($0)," }.joined()
    let end = (900..<3_000).map { "\n  \($0)" }.joined(separator: ",") + "\n]"
    try EditCase(
      start + end, insert("new", at: .index(10)),
      "[" + (0..<10).map { "\($0)," }.joined() + "\"new\","
        + (10..<900).map { "\($0)," }.joined() + end
    ).check()
    try EditCase(
      start + end, insert("new", at: .index(2_999)),
      start + end.dropLast(9) + "\n  \"new\",\n  2999\n]"
    ).check()
    // Most of all gaps are on lines, and where it comes in it is as at the start.
    try EditCase(
      start + end, insert("new", at: .first), "[\"new\"," + start.dropFirst() + end
    ).check()
  }

  @Test(arguments: [65_000, 66_000])
  func `takes no indentation from the start of a line that is far away`(length: Int) throws {
    let start = "[\n  " + String(repeating: "0,", count: length / 2)
    let indentation = length < 1 << 16 ? "  " : ""
    try EditCase(
      start + "[]\n]", insert(["a": 1], into: JSONPath([.index(length / 2)])),
      start
        + "[\n\(indentation)  {\n\(indentation)    \"a\": 1\n\(indentation)  }\n\(indentation)]\n]"
    ).check()
  }

  @Test(arguments: [
    // As the cousins under the same key.
    EditCase(
      """
      {
        "lumo": { "facts": {}, "plans": [] },
        "grok": {
          "facts": {
            "train": { "value": "never" }
          },
          "plans": []
        },
        "mona": {
          "facts": {},
          "plans": []
        }
      }
      """, insert("keep", ["value": "d30"], into: "mona.facts"),
      """
      {
        "lumo": { "facts": {}, "plans": [] },
        "grok": {
          "facts": {
            "train": { "value": "never" }
          },
          "plans": []
        },
        "mona": {
          "facts": {
            "keep": { "value": "d30" }
          },
          "plans": []
        }
      }
      """),
    // A sibling of objects on one line is on one line, and of others is not.
    EditCase(
      "{\n  \"a\": [\n    {\"id\": 1},\n    {\"id\": 2}\n  ],\n  \"b\": {\n    \"c\": 1\n  }\n}",
      insert(["id": 3], into: "a"),
      "{\n  \"a\": [\n    {\"id\": 1},\n    {\"id\": 2},\n    {\"id\": 3}\n  ],\n  \"b\": {\n"
        + "    \"c\": 1\n  }\n}"),
    EditCase(
      "{\n\t\"a\": [\n\t\t{\n\t\t\t\"id\": 1\n\t\t}\n\t],\n\t\"b\": {\"c\": 1}, \"d\": {\"c\": 1}\n}",
      insert(["id": 3], into: "a"),
      "{\n\t\"a\": [\n\t\t{\n\t\t\t\"id\": 1\n\t\t},\n\t\t{\n\t\t\t\"id\": 3\n\t\t}\n\t],\n"
        + "\t\"b\": {\"c\": 1}, \"d\": {\"c\": 1}\n}"),
    // On one line everything stays on it.
    EditCase(
      #"{"a": {"b": [1]}}"#, insert("c", ["d": [["e": .null]]], into: "a"),
      #"{"a": {"b": [1], "c": {"d": [{"e": null}]}}}"#),
    EditCase(
      #"[{"a":1,"b":[2,3]}]"#, insert(["a": 4, "b": [5, 6], "c": ""]),
      #"[{"a":1,"b":[2,3]},{"a":4,"b":[5,6],"c":""}]"#),
    // Line breaks and indentation of the container, where the rest of the text has others.
    EditCase(
      "{\n \"a\": {\n  \"x\": 1\n },\n \"b\": {\r\n\t\t\"y\": {\r\n\t\t\t\"z\": 1\r\n\t\t}\r\n },\n"
        + " \"c\": {\n  \"x\": 1\n }\n}",
      insert("n", ["q": 2], into: "b.y"),
      "{\n \"a\": {\n  \"x\": 1\n },\n \"b\": {\r\n\t\t\"y\": {\r\n\t\t\t\"z\": 1,\r\n\t\t\t\"n\": {\r\n"
        + "\t\t\t\t\"q\": 2\r\n\t\t\t}\r\n\t\t}\r\n },\n \"c\": {\n  \"x\": 1\n }\n}"),
    // Objects in braces without a line of their own keep the indentation of the line.
    EditCase(
      "{\"a\": {\n  \"b\": 1\n}}", insert("c", ["d": 2], into: "a"),
      "{\"a\": {\n  \"b\": 1,\n  \"c\": {\n    \"d\": 2\n  }\n}}"),
  ])
  func `a container is laid out as its like`(edit: EditCase) throws {
    try edit.check()
  }

  @Test(arguments: [
    (insert("s", ["x": 2], into: "b"), #""s": { "x": 2 }"#),
    (insert("v", ["x": 2], into: "b"), "\"v\": {\n      \"x\": 2\n    }"),
    (.set("b.w", to: ["x": 2]), #""w": { "x": 2 }"#),
  ])
  func `a container is laid out as those under its key before those around it`(
    edit: JSONEdit, member: String
  ) throws {
    let before = """
      {
        "a": {
          "s": { "x": 1 },
          "t": {
            "y": 1
          },
          "u": {
            "y": 1
          },
          "w": { "y": 1 }
        },
        "b": {
          "t": {
            "y": 1
          },
          "w": 0
        }
      }
      """
    let document = try #require(JSONDocument.parse(Array(before.utf8)).document)
    let changed = try document.applying(edit).document
    let after: String
    if case .set = edit {
      after = String(before.dropLast(12)) + member + "\n  }\n}"
      #expect(before.hasSuffix("    \"w\": 0\n  }\n}"))
    } else {
      after = String(before.dropLast(6)) + ",\n    " + member + "\n  }\n}"
    }
    #expect(String(decoding: changed.bytes, as: UTF8.self) == after)
  }

  @Test func `a line that would be too long is broken where others are`() throws {
    let long = String(repeating: "x", count: 90)
    let before = "{\n  \"a\": { \"en\": \"x\" },\n  \"b\": { \"en\": \"x\" }\n}\n"
    try EditCase(
      before, insert("c", ["en": "y"]),
      "{\n  \"a\": { \"en\": \"x\" },\n  \"b\": { \"en\": \"x\" },\n  \"c\": { \"en\": \"y\" }\n}\n"
    ).check()
    try EditCase(
      before, insert("c", ["en": .string(long)]),
      "{\n  \"a\": { \"en\": \"x\" },\n  \"b\": { \"en\": \"x\" },\n  \"c\": {\n"
        + "    \"en\": \"\(long)\"\n  }\n}\n"
    ).check()
  }
}
