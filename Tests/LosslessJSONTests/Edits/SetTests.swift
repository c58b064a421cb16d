import LosslessJSON
import Testing

@Suite struct `Setting and renaming` {
  @Test(arguments: [
    EditCase(#"{"a" : 0.30 ,"b":1}"#, .set("a", to: 5), #"{"a" : 5 ,"b":1}"#),
    EditCase(#"{"a" : 0.30 ,"b":1}"#, .set("a", to: .number("0.3")), #"{"a" : 0.3 ,"b":1}"#),
    EditCase(#"{"a" : 0.30 ,"b":1}"#, .set("a", to: .number("0.30")), #"{"a" : 0.30 ,"b":1}"#),
    EditCase("[1,\n\n2 ]", .set("[1]", to: true), "[1,\n\ntrue ]"),
    EditCase("[1,\n\n2 ]", .set("[0]", to: .null), "[null,\n\n2 ]"),
    EditCase("\u{FEFF} 1 \r\n", .set("", to: "x"), "\u{FEFF} \"x\" \r\n"),
    EditCase("[{}]", .set("[0]", to: []), "[[]]"),
    // What is the same already keeps its escapes and layout.
    EditCase(#"["\u0061\/"]"#, .set("[0]", to: "a/"), #"["\u0061\/"]"#),
    EditCase(
      #"[ {"a":1 , "b":[ ]}]"#, .set("[0]", to: ["a": 1, "b": []]), #"[ {"a":1 , "b":[ ]}]"#),
    // Nested text far from the place stays.
    EditCase(
      #"{"x": {"y": [ {"z": "\u00e9"} ]}, "a.b": {"": 1E2}}"#, .set(#""a.b"."""#, to: 2),
      #"{"x": {"y": [ {"z": "\u00e9"} ]}, "a.b": {"": 2}}"#),
  ])
  func `changes the bytes of one value`(edit: EditCase) throws {
    try edit.check()
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\u{8}\u{C}\u{1}\u{7F}", #""\n\r\t\b\f\u0001\u007f""#),
    ("é漢😀👩‍🚀", "\"é漢😀👩‍🚀\""), ("\u{202E}\u{2028}\u{85}", #""\u202e\u2028\u0085""#),
    ("a/b", #""a/b""#), ("e\u{301}", "\"e\u{301}\""),
  ])
  func `writes strings as short as can be`(text: String, json: String) throws {
    try EditCase("[0]", .set("[0]", to: .string(text)), "[\(json)]").check()
  }

  @Test(arguments: [
    (#"["\u00e9", 0]"#, #"["\u00e9", "\u00e9\ud83d\ude00"]"#),
    (#"["\u00E9", 0]"#, #"["\u00E9", "\u00E9\uD83D\uDE00"]"#),
    (#"["\u0019", 0]"#, #"["\u0019", "é😀"]"#),
    (#"["\u00e9ü", 0]"#, #"["\u00e9ü", "é😀"]"#),
    (#"["\\u00e9", 0]"#, #"["\\u00e9", "é😀"]"#),
  ])
  func `escapes other characters than ASCII where the document does`(
    before: String, after: String
  ) throws {
    try EditCase(before, .set("[1]", to: "é😀"), after).check()
  }

  @Test(arguments: [
    (#"["\u00e9", 0, BLANKS, "é"]"#, #"["\u00e9", "\u00e9", BLANKS, "é"]"#),
    (#"["é", 0, BLANKS, "\u00e9"]"#, #"["é", "é", BLANKS, "\u00e9"]"#),
    // Nothing near it: the start counts.
    (#"["\u00e9", BLANKS, 0]"#, #"["\u00e9", BLANKS, "\u00e9"]"#),
  ])
  func `escapes as the text near it does`(before: String, after: String) throws {
    let blanks = String(repeating: " ", count: 3 << 20) + "0"
    func text(_ text: String) -> String {
      text.split(separator: "BLANKS").joined(separator: blanks)
    }
    let index = before.hasSuffix("0]") ? 2 : 1
    try EditCase(text(before), .set(JSONPath([.index(index)]), to: "é"), text(after)).check()
  }

  @Test(arguments: [
    EditCase(#"{"a" : 1, "b":2}"#, .rename("a", to: "c"), #"{"c" : 1, "b":2}"#),
    EditCase(#"{"a":{"b"  :[1]}}"#, .rename("a.b", to: ""), #"{"a":{""  :[1]}}"#),
    EditCase(#"{"\u0061":1}"#, .rename("a", to: "a"), #"{"\u0061":1}"#),
    EditCase(#"{"a":1}"#, .rename("a", to: "q\"é"), #"{"q\"é":1}"#),
    // Canonically equivalent, yet other bytes.
    EditCase("{\"\u{E9}\":1}", .rename("\u{E9}", to: "e\u{301}"), "{\"e\u{301}\":1}"),
  ])
  func `changes the bytes of one key`(edit: EditCase) throws {
    try edit.check()
  }

  @Test(arguments: [
    EditCase(
      "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": 2\n  }\n}\n",
      .set("a", to: ["x": [1, 2], "y": [:]]),
      "{\n  \"a\": {\n    \"x\": [\n      1,\n      2\n    ],\n    \"y\": {}\n  },\n"
        + "  \"b\": {\n    \"c\": 2\n  }\n}\n"),
    EditCase("{\"a\":1}", .set("a", to: ["x": [1, 2]]), "{\"a\":{\"x\":[1,2]}}"),
    EditCase(
      "{ \"a\": 1, \"b\": [ 3 ] }", .set("a", to: ["x": [1, 2]]),
      "{ \"a\": { \"x\": [ 1, 2 ] }, \"b\": [ 3 ] }"),
    EditCase(
      "[\r\n\t[1],\r\n\t[2]\r\n]", .set("[0]", to: [["a": 1]]),
      "[\r\n\t[{\"a\": 1}],\r\n\t[2]\r\n]"),
    // The old value had lines of its own.
    EditCase(
      "[\n\t[\n\t\t1\n\t],\n\t[2],\n\t[3]\n]", .set("[0]", to: [7, 8]),
      "[\n\t[\n\t\t7,\n\t\t8\n\t],\n\t[2],\n\t[3]\n]"),
    EditCase("5", .set("", to: ["a": 1]), "{\n  \"a\": 1\n}"),
  ])
  func `lays a new container out as the document does`(edit: EditCase) throws {
    try edit.check()
  }
}
