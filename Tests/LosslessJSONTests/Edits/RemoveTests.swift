import LosslessJSON
import Testing

@Suite struct `Removing` {
  @Test(arguments: [
    EditCase("[1, 2, 3]", .remove("[0]"), "[2, 3]"),
    EditCase("[1, 2, 3]", .remove("[1]"), "[1, 3]"),
    EditCase("[1, 2, 3]", .remove("[2]"), "[1, 2]"),
    EditCase("[1]", .remove("[0]"), "[]"),
    EditCase("[ 1 ]", .remove("[0]"), "[]"),
    EditCase("[1,2,3]", .remove("[2]"), "[1,2]"),
    EditCase("[1 ,2 , 3 ]", .remove("[0]"), "[2 , 3 ]"),
    EditCase("[1 ,2 , 3 ]", .remove("[1]"), "[1 , 3 ]"),
    EditCase("[1 ,2 , 3 ]", .remove("[2]"), "[1 ,2 ]"),
    EditCase(#"{ "a": 1, "b": 2 }"#, .remove("a"), #"{ "b": 2 }"#),
    EditCase(#"{ "a": 1, "b": 2 }"#, .remove("b"), #"{ "a": 1 }"#),
    EditCase(#"{ "a": { "b": [1, 2] } }"#, .remove("a"), "{}"),
    EditCase(#"[[1, 2], {"a": [3]}]"#, .remove("[1].a[0]"), #"[[1, 2], {"a": []}]"#),
    EditCase(#"[[1, 2], {"a": [3]}]"#, .remove("[0]"), #"[{"a": [3]}]"#),
  ])
  func `from one line takes its comma along`(edit: EditCase) throws {
    try edit.check()
  }

  @Test(arguments: [
    ("[0]", "[\n  2,\n\n  3\n]\n"), ("[1]", "[\n  1,\n\n  3\n]\n"), ("[2]", "[\n  1,\n  2\n]\n"),
  ])
  func `from lines takes the line`(path: String, after: String) throws {
    let before = "[\n  1,\n  2,\n\n  3\n]\n"
    let path = try JSONPath(parsing: path)
    try EditCase(before, .remove(path), after).check()
    let windows = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n")
    }
    try EditCase(windows(before), .remove(path), windows(after)).check()
    try EditCase("\u{FEFF}" + before, .remove(path), "\u{FEFF}" + after).check()
  }

  @Test(arguments: [
    // A group's blank line stays, whichever side of the item it is on.
    EditCase("[\n 1,\n\n 2,\n 3\n]", .remove("[1]"), "[\n 1,\n\n 3\n]"),
    EditCase("[\n 1,\n 2,\n\n 3\n]", .remove("[1]"), "[\n 1,\n\n 3\n]"),
    // Several on a line.
    EditCase("[\n 1, 2,\n 3, 4\n]", .remove("[1]"), "[\n 1,\n 3, 4\n]"),
    EditCase("[\n 1, 2,\n 3, 4\n]", .remove("[2]"), "[\n 1, 2,\n 4\n]"),
    EditCase("[\n 1, 2,\n 3, 4\n]", .remove("[0]"), "[\n 2,\n 3, 4\n]"),
    EditCase("[\n 1, 2,\n 3, 4\n]", .remove("[3]"), "[\n 1, 2,\n 3\n]"),
    // Commas first.
    EditCase("[ 1\n, 2\n, 3\n]", .remove("[0]"), "[ 2\n, 3\n]"),
    EditCase("[ 1\n, 2\n, 3\n]", .remove("[1]"), "[ 1\n, 3\n]"),
    EditCase("[ 1\n, 2\n, 3\n]", .remove("[2]"), "[ 1\n, 2\n]"),
    // The only item of a container with lines of its own.
    EditCase("{\n  \"a\": {\n    \"b\": 1\n  }\n}", .remove("a.b"), "{\n  \"a\": {}\n}"),
    EditCase("\n{\"a\"\n:\n1\n}\n", .remove("a"), "\n{}\n"),
    EditCase("[\t1\r,\r2\r]", .remove("[0]"), "[\t2\r]"),
  ])
  func `keeps groups, lines and odd layouts`(edit: EditCase) throws {
    try edit.check()
  }
}
