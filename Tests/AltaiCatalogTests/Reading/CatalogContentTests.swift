import AltaiCatalog
import LosslessJSON
import Scoring
import Testing

@Suite struct `What was read` {
  let catalog: Catalog
  let heron: Assistant
  let plover: Assistant

  init() throws {
    catalog = try MailCatalog.catalog(MailCatalog.text)
    heron = try #require(catalog.assistants.first)
    plover = try #require(catalog.assistants.last)
  }

  private func english(_ text: Text?) -> String? { text.map { catalog.string($0, in: .english) } }

  @Test func `the top is there`() throws {
    #expect(english(catalog.title) == "E-mail providers")
    #expect(catalog.string(catalog.title, in: .french) == "Messageries")
    #expect(catalog.asOf.text == "2026-03-31")
    #expect(catalog.currency == "EUR")
    #expect(catalog.rates.map(\.currency) == ["USD"])
    #expect(catalog.rates.map(\.worth) == [0.5])
    #expect(english(catalog.licence.name) == "CC0")
    #expect(catalog.sides.map(\.id) == ["north", "south"])
    #expect(catalog.makers.map(\.id) == ["birds"])
    #expect(catalog.sources.map(\.id) == ["terms", "register", "paper", "board", "bank"])
    #expect(catalog.sources.map(\.kind) == [.terms, .filing, .press, .forum, .reference])
  }

  @Test func `criteria and facts stand in the order of the file`() {
    #expect(catalog.criteria.map(\.id) == ["secrecy", "storage", "cost", "money", "extras"])
    #expect(catalog.criteria.map(\.isWeighed) == [true, true, true, true, false])
    #expect(
      catalog.criteria.map(\.importance) == [.medium, .low, .medium, .ignore, .ignore])
    #expect(catalog.factDefinitions.map(\.id) == ["scan", "logs", "storage", "imap", "tags"])
    #expect(catalog.factDefinitions.map(\.criterion) == [0, 0, 1, 4, 4])
    #expect(catalog.factDefinitions.map(\.maxAgeInDays) == [730, 730, 365, 730, 730])
    #expect(catalog.factDefinitions[0].options.map(\.id) == ["never", "spam", "ads"])
    #expect(catalog.factDefinitions[2].options.isEmpty)
  }

  @Test func `levels without values are evenly spaced`() throws {
    guard case .graded(let graded) = catalog.criteria[0].kind else {
      Issue.record("secrecy is graded")
      return
    }
    #expect(graded.rule.levels.map(\.value) == [1, 0.5, 0])
    #expect(graded.levels.map(\.id) == ["tight", "fair", "loose"])
    #expect(graded.must == 1)
    #expect(graded.facts == 0..<2)
  }

  @Test func `texts fall back to English`() {
    #expect(catalog.hasWords(heron.about, in: .french))
    #expect(catalog.string(heron.about, in: .french) == "Un service de courrier.")
    #expect(!catalog.hasWords(plover.about, in: .french))
    #expect(catalog.string(plover.about, in: .french) == "Another mail service.")
    #expect(catalog.hasWords(plover.about, in: .english))
  }

  @Test func `facts keep their state and what is said of them`() throws {
    let scan = try #require(heron.facts[0])
    #expect(scan.state == .known)
    #expect(scan.answers.map(\.answer) == [.option(0)])
    #expect(scan.asOf?.text == "2026-01-15")
    #expect(scan.confidence == .high)
    #expect(scan.sources == [0])
    #expect(scan.after?.answer == .option(1))
    #expect(english(scan.after?.steps) == "Switch the filter on.")
    let logs = try #require(heron.facts[1])
    #expect(logs.state == .disputed)
    #expect(logs.answers.map(\.answer) == [.option(0), .option(1)])
    #expect(logs.answers.map(\.sources) == [[0], [2]])
    #expect(english(logs.answers.last?.statement) == "Logs were seen.")
    #expect(heron.facts[2]?.answers.map(\.answer) == [.amount(50)])
    #expect(heron.facts[3]?.answers.map(\.answer) == [.yes(true)])
    #expect(heron.facts[4]?.state == .notApplicable)
    #expect(plover.facts.map(\.?.state) == [.undisclosed, nil, .unresearched, nil, nil])
    #expect(plover.facts[0]?.range == [.option(0), .option(1)])
    #expect(plover.facts[2]?.range == [.amount(5), .amount(15)])
  }

  @Test func `a plan's fact stands over the assistant's`() {
    #expect(heron.fact(2, at: nil)?.answers.map(\.answer) == [.amount(50)])
    #expect(heron.fact(2, at: 0)?.answers.map(\.answer) == [.amount(1)])
    #expect(heron.fact(2, at: 1)?.answers.map(\.answer) == [.amount(50)])
    #expect(heron.fact(0, at: 0)?.state == .known)
    #expect(plover.fact(1, at: 0) == nil)
  }

  @Test func `prices and limits are as printed`() throws {
    let full = heron.plans[1]
    #expect(full.prices.map(\.id) == ["month", "year", "pupil"])
    #expect(full.prices.map(\.period) == [.month, .year, .month])
    #expect(
      full.prices.map(\.amount) == [
        Amount(value: 5, currency: "EUR"), Amount(value: 48, currency: "EUR"),
        Amount(value: 2.5, currency: "USD"),
      ])
    #expect(full.prices.map(\.taxIncluded) == [true, nil, nil])
    #expect(plover.plans[0].prices.map(\.state) == [.undisclosed])
    #expect(plover.plans[0].prices.map(\.amount) == [nil])
    let limits = heron.plans[0].limits
    #expect(limits.map(\.id) == ["messages", "folders"])
    guard case .atMost(70, let span)? = limits.first?.allowance else {
      Issue.record("70 messages are allowed")
      return
    }
    #expect(span.unit == .week && span.count == 2 && span.days == 14)
    #expect(limits.last?.allowance == .unlimited)
    #expect(full.limits.map(\.allowance) == [.unknown(.unresearched)])
  }

  @Test(arguments: [
    (Limit.Unit.hour, 1.0 / 24), (.day, 1), (.week, 7), (.month, 30.4375),
  ])
  func `units of time are counted in days`(unit: Limit.Unit, days: Double) {
    #expect(unit.days == days)
  }

  @Test func `flows and searches keep donor, side and sum`() throws {
    let flow = try #require(heron.flows.first)
    #expect(english(flow.donor.name) == "Ada Teal")
    #expect(flow.donor.roleHeldThen == true)
    #expect(flow.closeness == .founder)
    #expect(flow.side == .one(0))
    #expect(flow.sum == heron.flows.first?.sum)
    #expect(flow.sum?.from == 2000 && flow.sum?.to == 3000 && flow.sum?.isAtLeast == false)
    let search = try #require(heron.searches.first)
    #expect(search.reaches == [.own, .committee])
    #expect(search.kinds == [.gift, .spending])
  }

  @Test func `a search covers all but lobbying unless it says otherwise`() throws {
    let provider = Provider("heron", searches: [SearchText(reaches: [.own])])
    let catalog = try MailCatalog.catalog([provider])
    #expect(catalog.assistants[0].searches[0].kinds == [.gift, .pledge, .spending])
  }

  @Test(arguments: [
    ("heron", 0), ("Heron Mail", 0), ("heron-mail", 0), ("HERONMAIL", 0), ("the grey one", 0),
    ("thegreyone", 0), ("Plover", 1), ("PLOVER.", 1), ("plo-ver", 1),
  ])
  func `an assistant is found by id, name and alias in any writing`(name: String, number: Int) {
    #expect(catalog.assistantNumber(called: name) == number)
  }

  @Test(arguments: ["", "hero", "heron mail 2", "birds"])
  func `nothing else is found`(name: String) {
    #expect(catalog.assistantNumber(called: name) == nil)
  }

  @Test func `ways and notes are there`() {
    #expect(heron.leave.map(\.kind) == [.export, .cancel])
    #expect(heron.leave.map(\.state) == [.known, .unresearched])
    #expect(heron.join.map(\.kind) == [.signUp])
    #expect(heron.dependsOn.map { english($0.subject) } == ["Cloud Ltd"])
    #expect(heron.secondOpinions.map { english($0.subject) } == ["Mail Review"])
    #expect(heron.notes.map { english($0.statement) } == ["The office moved."])
    #expect(heron.plans[1].notes.map(\.id) == ["sale"])
  }
}
