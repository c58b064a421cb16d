import LosslessJSON
import Testing

@Suite struct `An edit that cannot be made` {
  private static let text =
    #"{"plans": {"free": {"price": 0}, "plus": {}}, "leave": [1, 2], "é": 1}"#

  @Test(
    arguments: [
      (
        .set("plans.fre", to: 1),
        .noMember(key: "fre", object: "plans", keys: ["free", "plus"])
      ),
      (.remove("plans.free.cost"), .noMember(key: "cost", object: "plans.free", keys: ["price"])),
      (
        .remove("plan.free.price"),
        .noMember(key: "plan", object: "", keys: ["plans", "leave", "é"])
      ),
      (.remove("plans.plus.x"), .noMember(key: "x", object: "plans.plus", keys: [])),
      (
        .remove(JSONPath([.key("e\u{301}")])),
        .noMember(key: "e\u{301}", object: "", keys: ["plans", "leave", "é"])
      ),
      (.rename("x", to: "y"), .noMember(key: "x", object: "", keys: ["plans", "leave", "é"])),
      (
        insert("x", 1, into: "plans", at: .after("fee")),
        .noMember(key: "fee", object: "plans", keys: ["free", "plus"])
      ),
      (.set("leave[2]", to: 1), .noElement(index: 2, array: "leave", count: 2)),
      (
        .remove(JSONPath([.key("leave"), .index(-1)])),
        .noElement(index: -1, array: "leave", count: 2)
      ),
      (insert(3, into: "leave[7].a"), .noElement(index: 7, array: "leave", count: 2)),
      (insert(3, into: "leave", at: .index(3)), .noPlace(index: 3, container: "leave", count: 2)),
      (insert(3, into: "leave", at: .index(-1)), .noPlace(index: -1, container: "leave", count: 2)),
      (
        insert("x", 3, into: "plans", at: .index(3)),
        .noPlace(index: 3, container: "plans", count: 2)
      ),
      (.set("leave.a", to: 1), .notAnObject("leave", .array)),
      (.set("plans.free.price.month", to: 1), .notAnObject("plans.free.price", .number)),
      (insert("a", 1, into: "leave"), .notAnObject("leave", .array)),
      (insert("a", 1, into: "é"), .notAnObject("é", .number)),
      (insert(1, into: "leave", at: .before("a")), .notAnObject("leave", .array)),
      (.remove("plans[0]"), .notAnArray("plans", .object)),
      (insert(1, into: "plans"), .notAnArray("plans", .object)),
      (insert(1, into: "leave[0]"), .notAnArray("leave[0]", .number)),
      (insert("free", 1, into: "plans"), .keyExists(key: "free", object: "plans")),
      (.rename("plans.free", to: "plus"), .keyExists(key: "plus", object: "plans")),
      (.remove(""), .isRoot),
      (.rename("", to: "a"), .isRoot),
      (.rename("leave[0]", to: "a"), .hasNoKey("leave[0]")),
      (.set("é", to: .number("01")), .unwritable(.badNumber("01"), "")),
      (.set("é", to: .number("")), .unwritable(.badNumber(""), "")),
      (.set("é", to: .number("1, 2")), .unwritable(.badNumber("1, 2"), "")),
      (.set("é", to: ["a": [1, .number("nan")]]), .unwritable(.badNumber("nan"), "a[1]")),
      (insert(.number("1e400"), into: "leave"), .unwritable(.numberOutOfRange("1e400"), "")),
      (
        insert("x", [["a": 1, "b": 2, "a": 3]]), .unwritable(.duplicateKey("a"), "[0]")
      ),
    ] as [(JSONEdit, JSONEditError)])
  func `says where and what is there`(edit: JSONEdit, error: JSONEditError) throws {
    let document = try #require(JSONDocument.parse(Array(Self.text.utf8)).document)
    #expect(throws: error) { try document.splice(for: edit) }
    #expect(throws: error) { try document.applying(edit) }
    #expect(throws: error) { try document.verifiedSplice(for: edit) }
    // One that can be made before it does not help.
    #expect(throws: error) { try document.applying([.set("leave[0]", to: 9), edit]) }
  }

  @Test func `is refused where the text would be too deep or too large`() throws {
    let limits = JSONLimits(depth: 3, size: 40)
    let document = try #require(
      JSONDocument.parse(Array(#"{"a": [[1]]}"#.utf8), limits: limits).document)
    #expect(throws: JSONEditError.unwritable(.tooDeep(limit: 3), "[0][0][0]")) {
      try document.applying(.set("a", to: [[[[]]]]), limits: limits)
    }
    let long = String(repeating: "x", count: 30)
    for (edit, problem) in [
      (.set("a[0]", to: [[]]), JSONProblem(.tooDeep(limit: 3), 8..<9)),
      (insert([], into: "a[0]", at: .first), JSONProblem(.tooDeep(limit: 3), 8..<9)),
      (insert("b", [[[]]]), JSONProblem(.tooDeep(limit: 3), 20..<21)),
      (.set("a[0]", to: .string(long)), JSONProblem(.tooLarge(limit: 40), 0..<41)),
      (insert(.string(long), into: "a"), JSONProblem(.tooLarge(limit: 40), 0..<46)),
      (.rename("a", to: long), JSONProblem(.tooLarge(limit: 40), 0..<41)),
    ] as [(JSONEdit, JSONProblem)] {
      let error = JSONEditError.verificationFailed(problems: [problem])
      #expect(throws: error) { try document.applying(edit, limits: limits) }
      #expect(throws: error) { try document.verifiedSplice(for: edit, limits: limits) }
    }
    for edit in [.set("a[0]", to: [2]), insert("b", [[]]), .set("", to: [[[]]])] as [JSONEdit] {
      let splice = try document.applying(edit, limits: limits).splice
      #expect(try document.isSoundNearby(splice, as: edit, limits: limits))
    }
  }
}

@Suite struct `The verification of an edit` {
  /// Splices that a mistake in the program could make.
  @Test(
    arguments: [
      ("[1, 2, 3]", .remove("[2]"), 4..<8, ""),  // [1, 3]
      ("[1, 2, 3]", .remove("[2]"), 6..<7, ""),
      ("[1, 2, 3]", .remove("[2]"), 5..<7, ""),  // [1, 23]
      ("[1, 2, 3]", .remove("[2]"), 3..<8, ""),
      ("[1, 2, 3]", .remove("[0]"), 0..<0, ""),
      ("[1, 2, 3]", .set("[1]", to: 5), 4..<5, "6"),
      ("[1, 2, 3]", .set("[1]", to: 5), 4..<5, "5.0"),
      ("[1, 2, 3]", .set("[1]", to: 5), 1..<5, "5, 2"),
      ("[1, 2, 3]", .set("[1]", to: "5"), 4..<5, "5"),
      ("[1, 2, 3]", .set("[1]", to: "5"), 4..<5, #""5 ""#),
      ("[1, 2, 3]", .set("[1]", to: [5]), 4..<5, "[5, 5]"),
      ("[1, 2, 3]", .set("[1]", to: [5]), 4..<5, "[[5]]"),
      ("[1, 2, 3]", .set("[1]", to: [:]), 4..<5, "[]"),
      ("[1, 2, 3]", .set("[1]", to: ["a": 1]), 4..<5, #"{"a": 2}"#),
      ("[1, 2, 3]", .set("[1]", to: ["a": 1]), 4..<5, #"{"b": 1}"#),
      ("[1, 2, 3]", .set("[1]", to: true), 4..<5, "false"),
      ("[1, 2, 3]", .set("[1]", to: .null), 4..<5, "true"),
      ("[1, 2, [3]]", .set("[1]", to: 5), 4..<10, "5, [4]"),
      ("[1, 2, [3]]", .set("[1]", to: 5), 4..<10, "5, [3, 4]"),
      ("[1, [2]]", insert(3), 6..<6, ", 3"),
      ("[1, [2]]", insert(3, into: "[1]"), 7..<7, ", 3"),
      ("[1, 2]", insert(3), 5..<5, ", 4"),
      ("[1, 2]", insert(3), 1..<1, "3, "),
      (#"{"a": 1}"#, .rename("a", to: "b"), 1..<4, #""c""#),
      (#"{"a": 1}"#, .rename("a", to: "b"), 1..<7, #""b": 2"#),
      (#"{"a": 1}"#, insert("b", 2), 7..<7, #", "b": 3"#),
      (#"{"a": 1}"#, insert("b", 2), 7..<7, #", "c": 2"#),
      (#"{"a": 1}"#, insert("b", 2), 7..<7, #", "b": 2, "c": 2"#),
      ("[1]", .set("[0]", to: 2), 0..<3, #"{"a": 2}"#),
      ("[1]", .set("", to: 2), 0..<3, "[2]"),
      // What runs into its neighbours, swallows them, or ends the container and begins another.
      ("[1, 3]", insert(2, at: .index(1)), 2..<2, "2"),
      ("[1, 3]", insert(2, at: .index(1)), 4..<4, "2, 4"),
      ("[1, 3]", insert(2, at: .index(1)), 2..<2, ", 2 ,"),
      (#"["a", "b"]"#, insert("c", at: .index(1)), 4..<6, #", "c", "\"#),
      (#"["a", ""]"#, insert("c", at: .index(1)), 4..<6, #", "c", "\"#),
      (#"["a", "b"]"#, insert("c", at: .index(1)), 6..<6, #""c", ""#),
      (#"{"a": 1, "b": 2}"#, insert("c", 3, at: .index(1)), 7..<9, #", "c": 3, "x"#),
      (#"{"a": 1, "b": 2}"#, insert("c", 3, at: .index(1)), 7..<9, #", "c": 3, "x": "#),
      (#"{"a": 1}"#, insert("b", 2), 7..<7, #", "a": 2"#),
      ("[1]", insert(2), 2..<2, "], [2"),
      ("[[1]]", insert(2, into: "[0]"), 3..<3, "], [2"),
      ("[[1]]", insert(2, into: "[0]"), 3..<3, ", 2]"),
      ("[[1], [2]]", .remove("[0][0]"), 2..<7, ""),
      ("[1, 3]", .set("[1]", to: 2), 4..<5, "\u{FEFF}2"),
      ("[1, 3]", .set("[1]", to: 2), 4..<5, "2], [2"),
      (#"{"a": 1}"#, .rename("a", to: "b"), 1..<4, #""b": {"c""#),
      (#"{"a": 1}"#, .rename("a", to: "b"), 1..<4, #""b\"#),
    ] as [(String, JSONEdit, Range<Int>, String)])
  func `notices any other value`(
    text: String, edit: JSONEdit, range: Range<Int>, replacement: String
  ) throws {
    let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
    let splice = Splice(range, Array(replacement.utf8))
    let problems = JSONDocument.parse(splice.applied(to: document.bytes)).problems
    let isSame = splice.applied(to: document.bytes) == (try document.applying(edit).document.bytes)
    #expect(!isSame)
    #expect(throws: JSONEditError.verificationFailed(problems: problems)) {
      try document.applying(splice, as: edit)
    }
    #expect(throws: JSONEditError.verificationFailed(problems: problems)) {
      try document.verify(splice, as: edit)
    }
    #expect(try !document.isSoundNearby(splice, as: edit))
  }

  @Test func `takes another layout of the same value`() throws {
    let document = try #require(JSONDocument.parse(Array("[1, [2]]".utf8)).document)
    let splice = Splice(0..<8, Array("[ 1,[2 , 3]\n]".utf8))
    let changed = try document.applying(splice, as: insert(3, into: "[1]"))
    #expect(changed.bytes == splice.replacement)
    try document.verify(splice, as: insert(3, into: "[1]"))
  }
}
