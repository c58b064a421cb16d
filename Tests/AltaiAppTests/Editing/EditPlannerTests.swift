import AltaiApp
import AltaiCatalog
import LosslessJSON
import Testing

@Suite struct `What a user wants to set` {
  @Test(arguments: [
    // A new answer makes a new entry, of today.
    (
      "aigle.boats", "half", ["log"], nil, nil,
      #"{"value":"half","asOf":"2026-03-31","sources":["log"]}"#
    ),
    // By the option's name in any language.
    (
      "aigle.boats", "pour peu", ["log"], "2026-02", nil,
      #"{"value":"few","asOf":"2026-02","sources":["log"]}"#
    ),
    (
      "aigle.boats", "undisclosed", ["log"], "2026", "It does not say.",
      #"{"state":"undisclosed","asOf":"2026","statement":"It does not say.","sources":["log"]}"#
    ),
    ("aigle.boats", "unresearched", [], nil, nil, #"{"state":"unresearched","asOf":"2026-03-31"}"#),
    // The same answer keeps what is not said anew.
    (
      "aigle.boats", "all", [], "2026-03-01", nil,
      #"{"value":"all","asOf":"2026-03-01","sources":["log"]}"#
    ),
    (
      "aigle.speed", "31,50", ["log"], nil, nil,
      #"{"value":"31.50","asOf":"2026-03-31","sources":["log"]}"#
    ),
    (
      "aigle.dogs", "non", ["log"], nil, nil,
      #"{"value":false,"asOf":"2026-03-31","sources":["log"]}"#
    ),
    (
      "calypso.dogs", "yes", ["log"], nil, nil,
      #"{"value":true,"asOf":"2026-03-31","sources":["log"]}"#
    ),
    // A price keeps its currency unless another is said.
    (
      "dolphin.plans.pass.prices.month", "019,90", ["log"], nil, nil,
      #"{"amount":"19.90","currency":"USD","asOf":"2026-03-31","sources":["log"]}"#
    ),
    (
      "dolphin.plans.pass.prices.month", "CHF 7", ["log"], nil, nil,
      #"{"amount":"7","currency":"CHF","asOf":"2026-03-31","sources":["log"]}"#
    ),
    (
      "calypso.plans.pass.prices.month", "7", ["log"], nil, nil,
      #"{"amount":"7","currency":"EUR","asOf":"2026-03-31","sources":["log"]}"#
    ),
    (
      "calypso.plans.pass.limits.trips", "30/week", ["log"], nil, nil,
      #"{"amount":"30","per":"week","asOf":"2026-03-31","sources":["log"]}"#
    ),
  ])
  func `becomes a whole entry`(
    path: String, value: String, sources: [String], asOf: String?, statement: String?, entry: String
  ) throws {
    var request = SetRequest(path: path, value: value)
    request.sources = sources
    request.asOf = asOf
    request.statement = statement
    let plan = try planner().set(request)
    #expect(plan.changes == [.set(plan.target.path, to: try json(entry))])
    #expect(plan.newSources.isEmpty)
  }

  @Test(arguments: [
    (
      "aigle.boats", "haf", ["log"], nil,
      EditProblem.unknownOption(
        "haf", fact: "boats", suggestion: "half",
        options: ["all", "half", "few", "undisclosed", "unresearched", "notApplicable"])
    ),
    ("aigle.boats", "half", [], nil, .needsSource("aigle.boats")),
    ("aigle.boats", "all", [], nil, .nothingToChange("aigle.boats")),
    ("aigle.boats", "half", ["lag"], nil, .unknownSource("lag", suggestion: "log")),
    ("aigle.boats", "half", ["http://example.org"], nil, .badAddress("http://example.org")),
    ("aigle.boats", "half", ["https://me@example.org"], nil, .badAddress("https://me@example.org")),
    ("aigle.boats", "half", ["log"], "2026-13", .badDate("2026-13")),
    ("aigle.boats", "half", ["log"], "2026-04-01", .dateToCome("2026-04-01")),
    ("aigle.speed", "fast", ["log"], nil, .badAmount("fast")),
    ("aigle.dogs", "maybe", ["log"], nil, .badYesOrNo("maybe")),
    ("aigle.plans.full.prices.month", "5 euro", ["log"], nil, .badAmount("5 euro")),
    ("aigle.plans.full.prices.month", "notApplicable", ["log"], nil, .badAmount("notApplicable")),
    ("calypso.plans.pass.limits.trips", "30", ["log"], nil, .badLimit("30")),
    ("aigle.plans", "x", [], nil, .hasParts("aigle.plans", parts: ["free", "full"])),
  ])
  func `can be wrong`(
    path: String, value: String, sources: [String], asOf: String?, problem: EditProblem
  ) throws {
    var request = SetRequest(path: path, value: value)
    request.sources = sources
    request.asOf = asOf
    let planner = try planner()
    #expect(throws: problem) { try planner.set(request) }
  }

  @Test(arguments: [
    (
      "https://www.ferries.example/Faq/Boats?x=1", "ferries-example-faq-boats-x-1",
      "ferries.example"
    ),
    ("https://1.example/", "source-1-example", "1.example"),
    ("https://log", "log-2", "log"),
  ])
  func `can come from an address that is new`(address: String, id: String, publisher: String) throws
  {
    var request = SetRequest(path: "aigle.boats", value: "half")
    request.sources = [address]
    let plan = try planner().set(request)
    #expect(plan.newSources == [id])
    let source = try json(
      #"{"publisher":"\#(publisher)","title":"\#(address)","url":"\#(address)","kind":"reference"}"#
    )
    #expect(plan.changes.first == .set(JSONPath([.key("sources"), .key(id)]), to: source))
  }

  @Test func `can come from an address that the catalog has`() throws {
    var request = SetRequest(path: "aigle.boats", value: "half")
    request.sources = ["https://example.org/log"]
    #expect(try planner().set(request).newSources.isEmpty)
  }

  @Test func `moves the catalog's date where it is later`() throws {
    var request = SetRequest(path: "aigle.boats", value: "half")
    request.sources = ["log"]
    let catalog = try FerryCatalog.catalog()
    let today = try #require(CalendarDate("2026-05-02"))
    let plan = try EditPlanner(catalog, today: today, .english).set(request)
    let preview = try CatalogLayers(file: catalog.document).preview(of: plan.changes, today: today)
    #expect(preview.catalog.asOf.text == "2026-05-02")
    let early = try #require(CalendarDate("2026-05-01"))
    #expect(throws: EditRefusal.self) {
      try CatalogLayers(file: catalog.document).preview(of: plan.changes, today: early)
    }
  }

  @Test(arguments: [
    ("maker", ["isles", "country=IS"], "makers.isles", #"{"name":"isles","country":"IS"}"#),
    (
      "assistant", ["erik", "about=A line.", "aliases=Red, The Old One"], "assistants.erik",
      #"{"name":"erik","about":"A line.","aliases":["Red","The Old One"],"facts":{},"plans":{}}"#
    ),
    (
      "plan", ["aigle", "day", "name=Day"], "assistants.aigle.plans.day",
      #"{"name":"Day","prices":{}}"#
    ),
    (
      "flow",
      [
        "aigle", "two", "donor.name=Ada", "donor.kind=person", "donor.roleHeldThen=yes",
        "amount=10-20 EUR",
      ],
      "assistants.aigle.flows.two",
      #"{"donor":{"name":"Ada","kind":"person","roleHeldThen":true},"amount":{"from":"10","to":"20","currency":"EUR"}}"#
    ),
  ])
  func `can be new`(kind: String, words: [String], path: String, entry: String) throws {
    let plan = try planner().add(AddRequest(kind: kind, words: words))
    #expect(plan.changes == [.set(try JSONPath(parsing: path), to: try json(entry))])
  }

  @Test(arguments: [
    ("assistant", ["aigle", "about=x"], EditProblem.exists("aigle")),
    ("assistant", ["Erik", "about=x"], .badID("Erik")),
    ("assistant", ["erik"], .missingOption("about=…")),
    ("assistant", [], .missingOption("ID")), ("plan", [], .missingOption("ASSISTANT")),
    ("plan", ["aigle"], .missingOption("ID")),
    ("plan", ["aigle", "full"], .exists("aigle.plans.full")),
  ])
  func `can be new only where nothing is missing or there`(
    kind: String, words: [String], problem: EditProblem
  ) throws {
    let planner = try planner()
    #expect(throws: problem) { try planner.add(AddRequest(kind: kind, words: words)) }
  }

  private func planner() throws -> EditPlanner {
    EditPlanner(
      try FerryCatalog.catalog(), today: try #require(CalendarDate("2026-03-31")), .english)
  }

  private func json(_ text: String) throws -> JSONValue {
    let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
    return try #require(document.value(of: document.root))
  }
}
