import AltaiCatalog
import Scoring
import Testing

/// Numbers worked out by hand: secrecy, space and price weigh 9, 1 and 3 of 13.
struct ChangeAnalysisTests {
  private static let providers = [
    Provider(
      "auk", ["scan": .known("never"), "logs": .known("none"), "storage": .known("25")],
      plans: [PlanText("only", .month("5"))]),
    Provider(
      "bat", ["scan": .known("spam"), "logs": .known("week"), "storage": .known("75")],
      plans: [PlanText("only", .month("0"))]),
    Provider(
      "cow", ["scan": .known("ads"), "logs": .known("year"), "storage": .known("90")],
      plans: [PlanText("only", .month("10"))]),
  ]

  private func analysis(
    _ providers: [Provider] = Self.providers, requiring requirements: [Requirement] = []
  ) throws -> ChangeAnalysis {
    let assessment = try MailCatalog.catalog(providers).assessed(
      ["secrecy": .high, "storage": .low, "cost": .medium], requiring: requirements)
    return try #require(ChangeAnalysis(assessment))
  }

  private func names(_ rows: [Int], _ analysis: ChangeAnalysis) -> [String] {
    rows.map { analysis.assessment.name(ofRow: $0) }
  }

  @Test func `importances turn where the rival draws level`() throws {
    let analysis = try analysis()
    #expect(names(analysis.rows, analysis) == ["auk only", "bat only", "cow only"])
    let all = analysis.oneAtATime()
    // Money has no direction, so it is not among them.
    #expect(
      all.map { analysis.assessment.catalog.criteria[$0.criterion].id } == [
        "secrecy", "storage", "cost",
      ])
    // auk 10.75 and bat 8.25 of 13: 2.5 apart, by halves.
    #expect(all.map { $0.below?.importance } == [4, nil, nil])
    #expect(all.map { $0.above?.importance } == [nil, 6, 8])
    #expect(names(all[1].above?.takers ?? [], analysis) == ["bat only"])
    #expect(
      names(analysis.leaders(criterion: all[0].criterion, importance: 3), analysis) == ["bat only"])
    // Secrecy at 4 of 8, the others as 1 to 3.
    #expect(isClose(all[0].interval?.leaderStays.lowerBound ?? 0, 0.5))
    #expect(all[0].interval?.leaderStays.upperBound == 1)
  }

  @Test func `rivals have their distances, chances and needs`() throws {
    let analysis = try analysis()
    let rivals = analysis.rivals()
    #expect(names(rivals.map(\.row), analysis) == ["bat only", "cow only"])
    #expect(rivals.map(\.chance) == [.canWin, .canWin])
    #expect(isClose(rivals[0].change?.distance ?? 0, 5.0 / 13))
    #expect(isClose(rivals[0].lead, 2.5 / 13))
    #expect(analysis.nearestRival()?.row == rivals[0].row)
    // The weight of money, which is ignored, stays 0.
    #expect(rivals[0].change?.weights.last == 0)
    let needs = analysis.needs(of: rivals[0].row)
    #expect(needs.map(\.outcome) == [.level(0)])
    #expect(areClose(needs.map(\.value), [0.5 + 2.5 / 9]))
    #expect(analysis.dominating(rivals[1].row) == [])
    #expect(analysis.rival(analysis.leader) == nil)
  }

  @Test func `a price and an amount that are needed are told in their units`() throws {
    let near = Provider(
      "dog", ["scan": .known("never"), "logs": .known("none"), "storage": .known("5")],
      plans: [PlanText("only", .month("5.50"))])
    let analysis = try analysis(Self.providers + [near])
    let row = try analysis.assessment.row("dog only")
    // Behind by 0.2 for space and 0.15 for the price, of 13; the price helps with 0.35 / 3.
    let needs = analysis.needs(of: row)
    let criteria = needs.map { analysis.assessment.catalog.criteria[$0.criterion].id }
    #expect(criteria == ["storage", "cost"])
    guard needs.count == 2, case .amount(let space) = needs[0].outcome,
      case .yearlyCost(let cost) = needs[1].outcome
    else {
      Issue.record("an amount and a price are needed")
      return
    }
    #expect(abs(space - 40) < 1e-9)
    #expect(abs(cost - (66 - 120 * 0.35 / 3)) < 1e-9)
    // On everything auk is at least as good, so that no weights put dog ahead.
    #expect(analysis.dominating(row) == [analysis.leader])
    #expect(analysis.rival(row)?.chance == .canTie)
  }

  @Test func `the weakest answers that are enough are told`() throws {
    let open = Provider(
      "elk", ["scan": .unresearched(), "logs": .known("none"), "storage": .known("50")],
      plans: [PlanText("only", .month("5"))])
    let analysis = try analysis([Self.providers[1], open])
    // bat 8.25; elk secrecy 0 to 1, at the middle 4.5, space 0.5, price 1.5: 6.5. With scanning known to be never, 11.
    let flips = analysis.factFlips()
    let scan = try analysis.assessment.catalog.fact("scan")
    #expect(flips.map { names($0.takers, analysis) } == [["elk only"]])
    #expect(flips.map { $0.answers.map(\.unknown.fact) } == [[scan]])
    #expect(flips.map { $0.answers.map(\.limit) } == [[.option(0)]])
    #expect(flips.map { $0.answers.map(\.isAtLeast) } == [[true]])
  }

  @Test func `bad news about the first are answers too`() throws {
    let first = Provider(
      "auk",
      [
        "scan": .known("never"), "logs": .disputed("none", "week", "year"),
        "storage": .known("25"),
      ], plans: [PlanText("only", .month("0"))])
    let analysis = try analysis([first, Self.providers[1]])
    // auk 4.5 + 0.25 + 3 = 7.75 is behind bat's 8.25; read the other way round.
    #expect(names([analysis.leader], analysis) == ["bat only"])
    let flips = analysis.factFlips()
    let logs = try analysis.assessment.catalog.fact("logs")
    #expect(flips.map { $0.answers.map(\.unknown.fact) } == [[logs]])
    #expect(flips.map { $0.answers.map(\.limit) } == [[.option(0)]])
  }

  @Test func `an amount is told by the place where the two are level`() throws {
    let open = Provider(
      "elk", ["scan": .known("spam"), "logs": .known("week"), "storage": .unresearched()],
      plans: [PlanText("only", .month("0"))])
    let analysis = try analysis([Self.providers[1], open])
    let flips = analysis.factFlips()
    guard case .outcome(.amount(let amount)) = flips.first?.answers.first?.limit else {
      Issue.record("one amount is enough")
      return
    }
    #expect(abs(amount - 75) < 1e-9)
    #expect(flips.map(\.answers.count) == [1])
  }

  @Test func `nobody with a place means nothing to change`() throws {
    let assessment = try MailCatalog.catalog([Provider("auk")]).assessed(["secrecy": .high])
    #expect(ChangeAnalysis(assessment) == nil)
  }

  @Test func `a requirement tells its price, whom it keeps out, and what less would do`() throws {
    let catalog = try MailCatalog.catalog(Self.providers)
    let secrecy = try catalog.criterion("secrecy")
    let storage = try catalog.criterion("storage")
    let assessment = try catalog.assessed(
      ["secrecy": .high, "storage": .low, "cost": .medium],
      requiring: [
        .amount(criterion: storage, isAtLeast: true, 50), .level(criterion: secrecy, atLeast: 1),
      ])
    let effects = assessment.requirementEffects()
    #expect(
      effects.map { $0.nearMisses.map { assessment.name(ofRow: $0) } } == [
        ["auk only"], ["cow only"],
      ])
    #expect(isClose(effects[0].price ?? 0, 2.5 / 13))
    #expect(effects[1].price == 0)
    #expect(
      effects[0].loosening?.requirement
        == .amount(criterion: storage, isAtLeast: true, 25))
    #expect(effects[0].loosening?.row == (try assessment.row("auk only")))
    #expect(effects[1].loosening == nil)
  }
}
