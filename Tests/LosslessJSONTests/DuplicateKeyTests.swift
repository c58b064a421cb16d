import LosslessJSON
import Testing

@Suite struct `Keys that an object has already` {
  @Test(arguments: [
    #"{⟦"a"⟧: 1, ⟦"a"⟧: 2}"#, #"{⟦"a"⟧: 1, ⟦"\u0061"⟧: 2}"#, #"{⟦"\u00e9"⟧: 1, ⟦"é"⟧: 1}"#,
    #"{⟦"\/"⟧: 1, "b": 2, ⟦"/"⟧: 3}"#, #"[{"b": {⟦""⟧: 1, ⟦""⟧: 1}}]"#,
    #"{⟦"😀"⟧: 1, ⟦"\uD83D\ude00"⟧: 2}"#,
    #"{⟦"same long key"⟧: {"same long key": 1}, ⟦"same long key"⟧: 2}"#,
  ])
  func `are named with the first of them`(marked: String) {
    let text = MarkedText(marked)
    let problems = JSONDocument.parse(text.bytes).problems
    #expect(problems == [JSONProblem(.duplicateKey(first: text.ranges[0]), text.ranges[1])])
  }

  @Test func `are each named with the very first`() {
    let text = MarkedText(#"{⟦"a"⟧: 1, "b": 2, ⟦"a"⟧: 3, "c": {}, ⟦"a"⟧: 4}"#)
    let first = JSONProblemKind.duplicateKey(first: text.ranges[0])
    let problems = JSONDocument.parse(text.bytes).problems
    #expect(problems == [JSONProblem(first, text.ranges[1]), JSONProblem(first, text.ranges[2])])
  }

  @Test(arguments: [
    "{\"é\": 1, \"e\u{301}\": 2}", #"{"a": 1, "A": 2}"#, #"{"a": {"a": 1}, "b": {"a": 1}}"#,
    #"{"a": 1, "a ": 2, "": 3, "\\u0061": 4}"#, #"{"a\u0000": 1, "a": 2}"#,
    "{\"Å\": 1, \"\u{212B}\": 2}",
  ])
  func `are told by their bytes and not by what Unicode calls equal`(text: String) {
    #expect(JSONDocument.parse(Array(text.utf8)).problems == [])
  }

  @Test(arguments: [2, 40, 41, 1_000])
  func `are found in objects of any size`(count: Int) {
    var text = "{"
    for key in 0..<count { text += "\"key-\(key)\":\(key)," }
    let first = 1..<8
    let start = text.utf8.count
    text += "\"key-0\":0}"
    let problems = JSONDocument.parse(Array(text.utf8)).problems
    #expect(problems == [JSONProblem(.duplicateKey(first: first), start..<start + 7)])
  }

  @Test func `are looked for among a million members`() {
    var bytes: [UInt8] = Array("{".utf8)
    for key in 0..<1_000_000 {
      bytes += "\"\(key)\":0,".utf8
    }
    let start = bytes.count
    bytes += Array("\"777777\":0}".utf8)
    let problems = JSONDocument.parse(bytes).problems
    #expect(problems.map(\.range) == [start..<start + 8])
  }
}
