import AltaiApp
import AltaiCatalog
import Testing

/// What is made of the pieces of a filter while somebody types it.
struct FilterQueryTests {
  private func meanings(_ text: String) throws -> [FilterQuery.Meaning] {
    try Filtering.ferries().query(text).pieces.map(\.meaning)
  }

  @Test(arguments: [
    "safety>", "safety>=", "safety>=m", "safety>=hig", "safety!", "fare<", "fare<fr", "fare<9,",
    "fare<9.", "bikes=", "bikes=y", "bikes=n", "country=", "country=f", "maker=", "gifts<und", "-",
    "!", "<", ">=10", "gifts >= ", "speed>=", "rank<", "boats=\"for h",
  ])
  func `a half-typed condition hides nobody and is no problem`(_ text: String) throws {
    let ferries = try Filtering.ferries()
    let query = ferries.query(text)
    #expect(query.pieces.count == 1)
    if case .pending = query.pieces.first?.meaning {} else { Issue.record("\(query.pieces)") }
    #expect(query.isEmpty)
    #expect(ferries.result(text).count == 4)
    if text.first?.isLetter == true { #expect(ferries.passing("aigle \(text)") == ["aigle"]) }
  }

  @Test(arguments: [
    (
      "safety>=hihg",
      FilterProblem.unknownValue(
        "hihg", field: "safety", suggestion: "high", ids: ["high", "middle", "low"])
    ),
    (
      "boats=non",
      .unknownValue("non", field: "boats", suggestion: nil, ids: ["all", "half", "few"])
    ),
    (
      "boats=hlaf",
      .unknownValue("hlaf", field: "boats", suggestion: "half", ids: ["all", "half", "few"])
    ),
    ("bikes=maybe", .unknownValue("maybe", field: "bikes", suggestion: nil, ids: ["yes", "no"])),
    ("bikes>yes", .wrongComparison(">", field: "bikes", allowed: [.equal, .notEqual])),
    ("country<fr", .wrongComparison("<", field: "country", allowed: [.equal, .notEqual])),
    ("safety>=?", .wrongComparison(">=?", field: "safety", allowed: [.equal, .notEqual])),
    ("country=france", .badCountry("france")),
    ("country=f1", .badCountry("f1")),
    ("fare<1x", .badNumber("1x", field: "fare")),
    ("speed>fast", .badNumber("fast", field: "speed")),
    ("rank<-1", .badNumber("-1", field: "rank")),
    ("rank<first", .badNumber("first", field: "rank")),
    ("fare<cheap", .unknownValue("cheap", field: "fare", suggestion: nil, ids: ["free"])),
  ])
  func `a wrong condition hides nobody and says what was meant`(
    _ text: String, _ problem: FilterProblem
  ) throws {
    let ferries = try Filtering.ferries()
    #expect(ferries.query(text).pieces.map(\.meaning) == [.problem(problem)])
    #expect(ferries.query(text).firstProblem == problem)
    #expect(ferries.result(text).count == 4)
  }

  @Test(arguments: [
    ("saftey>=high", "safety"), ("pricee<10", "fare"), ("contry=fr", "country"),
    ("bike=yes", "bikes"),
  ])
  func `a field that does not exist is answered with the nearest`(
    _ text: String, _ suggestion: String
  ) throws {
    let problem = try #require(try Filtering.ferries().query(text).firstProblem)
    #expect(problem.alternatives.suggestion == suggestion)
  }

  @Test func `pieces know where they stand`() throws {
    let text = "  é -\"aigle bleu\"  price  <  10 safety>="
    let pieces = try Filtering.ferries().query(text).pieces
    #expect(pieces.map(\.text) == ["é", "-\"aigle bleu\"", "price  <  10", "safety>="])
    #expect(pieces.map(\.range) == [2..<3, 4..<17, 19..<31, 32..<40])
    #expect(pieces.map(\.isNegated) == [false, true, false, false])
    #expect(pieces.map(\.isTerm) == [true, true, true, false])
  }

  @Test func `signs in quotes compare nothing`() throws {
    #expect(try meanings("\"price<10\"") == [.word("price<10")])
    #expect(try meanings("\"-aigle\"") == [.word("aigle")])
    #expect(try meanings("\"aigle") == [.word("aigle")])
    #expect(try Filtering.ferries().query("\"-aigle\"").pieces.map(\.isNegated) == [false])
  }

  @Test func `what cannot be typed on is unfinished`() throws {
    let ferries = try Filtering.ferries()
    #expect(
      ferries.query("aigle safety>").firstProblem
        == .unfinished("safety>", allowed: ["high", "middle", "low"]))
    #expect(ferries.query("fare<").firstProblem == .unfinished("fare<", allowed: ["0…", "free"]))
    #expect(ferries.query("safety>=h").firstProblem == .unfinished("safety>=h", allowed: ["high"]))
    #expect(ferries.query("aigle fare<10").firstProblem == nil)
  }

  @Test(arguments: [
    ("fare< dogs", "aigle dolphin"), ("fare< -dogs", "borealis calypso"),
    ("safety>= aigle", "aigle"), ("fare < 10", "aigle borealis"), ("fare <10", "aigle borealis"),
    ("fare< 10", "aigle borealis"), ("maker = nord", "borealis calypso"),
    ("fare< safety>=high", "aigle"), ("fare < fr nord", "borealis calypso"),
  ])
  func `blanks around a comparison do not count where the value makes sense`(
    _ filter: String, _ ids: String
  ) throws {
    #expect(try Filtering.ferries().passing(filter) == [String](words: ids))
  }

  @Test func `the criteria of conditions can be marked`() throws {
    let query = try Filtering.ferries().query("price<10 safety>=high price>2 aigle gifts=?")
    #expect(query.criteria == [2, 0, 3])
  }

  @Test func `the beginning of a field's name hides nobody while it finds nothing`() throws {
    let ferries = try Filtering.ferries()
    for typed in ["saf", "safe", "safet", "safety", "fa", "fare", "gif"] {
      let result = ferries.result(typed)
      #expect(result.standings == [.ignored])
      #expect(result.count == 4)
    }
    #expect(ferries.passing("nord safet") == ["borealis", "calypso"])
    #expect(ferries.passing("safet nord") == ["borealis", "calypso"])
    // "se" begins "sécurité", but it stands somewhere.
    #expect(ferries.passing("se") == ["calypso"])
  }
}
