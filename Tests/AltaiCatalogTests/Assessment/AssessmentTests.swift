import AltaiCatalog
import Scoring
import Testing

@Suite struct `An assessment` {
  private static func provider(_ id: String, _ scan: FactText, storage: FactText) -> Provider {
    Provider(id, ["scan": scan, "logs": .known("none"), "storage": storage])
  }

  @Test func `weights are importances divided by their sum`() throws {
    let assessment = try MailCatalog.catalog([Provider("heron")]).assessed([
      "secrecy": .high, "storage": .medium, "cost": .low, "money": .number(5),
    ])
    let weights: [Double] = [0.5, 3.0 / 18, 1.0 / 18, 5.0 / 18]
    #expect(assessment.weights.values == weights)
    #expect(assessment.weight(ofCriterion: 1) == 3.0 / 18)
  }

  /// Secrecy 3 of 4, storage 1 of 4: heron 0.75 · 1 + 0.25 · 0.2, plover 0.75 · 0.5 + 0.25 · 1,
  /// knot 0.75 · 0…0.5 + 0.25 · 0.4.
  @Test(arguments: [
    (UnknownReading.middle, [0.8, 0.625, 0.2875]), (.cautious, [0.8, 0.625, 0.1]),
    (.hopeful, [0.8, 0.625, 0.475]),
  ])
  func `a score is the weighted sum of values`(reading: UnknownReading, scores: [Double]) throws {
    let catalog = try MailCatalog.catalog([
      Self.provider("knot", .disputed("spam", "ads"), storage: .known("40")),
      Self.provider("plover", .known("spam"), storage: .known("300")),
      Self.provider("heron", .known("never"), storage: .known("20")),
    ])
    let assessment = try catalog.assessed(
      ["secrecy": .medium, "storage": .low], unknown: reading)
    #expect(assessment.rankedNames == ["heron only", "plover only", "knot only"])
    #expect(areClose(assessment.ranking.ranked.map(\.score), scores))
    for entry in assessment.ranking.ranked {
      #expect(assessment.contributions(row: entry.row).reduce(0, +) == entry.score)
    }
    let knot = try #require(assessment.ranking.ranked.last)
    #expect(isClose(knot.span.low, 0.1) && isClose(knot.span.high, 0.475))
    #expect(isClose(knot.known, 0.625))
    #expect(assessment.ranking.ranked.map(\.place) == [1, 2, 3])
    #expect(assessment.ranking.ranked.map(\.rankSpan) == [1...1, 2...2, 3...3])
  }

  @Test func `all ignored is an error`() throws {
    let catalog = try MailCatalog.catalog([Provider("heron")])
    let preferences = try catalog.preferences([:])
    let today = try MailCatalog.today()
    #expect(throws: WeightsError.allZero(count: 4)) {
      try Assessment(catalog, preferences, today: today)
    }
  }

  @Test func `a features criterion cannot be the only thing that counts`() throws {
    let catalog = try MailCatalog.catalog([Provider("heron")])
    #expect(throws: WeightsError.allZero(count: 4)) { try catalog.assessed(["extras": .high]) }
  }

  // MARK: Plans

  @Test func `an assistant stands with its best plan`() throws {
    let catalog = try MailCatalog.catalog([
      Provider(
        "heron", ["logs": .known("none")],
        plans: [
          PlanText("a", .month("1"), facts: ["scan": .known("ads")]),
          PlanText("b", .month("2"), facts: ["scan": .known("never")]),
          PlanText("c", .month("3"), facts: ["scan": .known("spam")]),
        ]),
      Provider("plover", ["scan": .known("spam"), "logs": .known("none")]),
    ])
    #expect(
      try catalog.assessed(["secrecy": .high]).rankedNames == ["heron b", "plover only"])
    let all = try Assessment(
      catalog, try catalog.preferences(["secrecy": .high]), today: try MailCatalog.today(),
      onePerAssistant: false)
    #expect(all.rankedNames == ["heron b", "heron c", "plover only", "heron a"])
    #expect(all.ranking.ranked.map(\.place) == [1, 2, 2, 4])
    #expect(all.ranking.ranked.map(\.isTied) == [false, true, true, false])
  }

  @Test(
    arguments: [
      (["5", "3", "4"], "b"), (["5", nil, "4"], "c"), (["3", "3", "4"], "a"),
      ([nil, nil, "900"], "c"), ([nil, nil, nil], "a"),
    ] as [([String?], String)])
  func `at a tie the cheapest plan stands`(prices: [String?], plan: String) throws {
    let plans = zip(["a", "b", "c"], prices).map { id, price in
      var plan = PlanText(id)
      plan.prices = price.map { [.month($0)] } ?? []
      return plan
    }
    let catalog = try MailCatalog.catalog([
      Provider("heron", ["scan": .known("never"), "logs": .known("none")], plans: plans)
    ])
    #expect(try catalog.assessed(["secrecy": .high]).rankedNames == ["heron \(plan)"])
  }

  @Test func `a plan that meets the requirements goes before a better one that does not`() throws {
    let catalog = try MailCatalog.catalog([
      Provider(
        "heron", ["logs": .known("none")],
        plans: [
          PlanText("dear", .month("9"), facts: ["scan": .known("never")]),
          PlanText("free", .month("0"), facts: ["scan": .known("spam")]),
          PlanText("vague", facts: ["scan": .known("never")]),
        ])
    ])
    let assessment = try catalog.assessed(
      ["secrecy": .high], requiring: [.monthlyPrice(atMost: 5)])
    #expect(assessment.rankedNames == ["heron free"])
  }

  // MARK: Requirements

  @Test func `must asks for what the catalog says, in the order of the criteria`() throws {
    let catalog = try MailCatalog.catalog([Provider("heron")])
    let assessment = try catalog.assessed(
      ["secrecy": .must, "storage": .must, "cost": .must, "money": .must],
      requiring: [.feature(fact: 3)])
    #expect(
      assessment.requirements == [
        .level(criterion: 0, atLeast: 1), .amount(criterion: 1, isAtLeast: true, 10),
        .yearlyCost(criterion: 2, atMost: 0), .noMoney(criterion: 3), .feature(fact: 3),
      ])
    #expect(assessment.weights.values == [0.25, 0.25, 0.25, 0.25], "must weighs as high")
  }

  @Test(arguments: [
    (MoneyWish.Direction.avoid, Requirement.noMoney(criterion: 3)),
    (.prefer, .someMoney(criterion: 3)),
  ])
  func `must on money follows the direction`(
    direction: MoneyWish.Direction, requirement: Requirement
  ) throws {
    let catalog = try MailCatalog.catalog([Provider("heron")])
    let wish = MoneyWish(direction: direction)
    #expect(
      try catalog.assessed(["money": .must], money: wish).requirements == [requirement])
  }

  @Test(arguments: [
    ("secrecy", Requirement.level(criterion: 0, atLeast: 0)),
    ("storage", .amount(criterion: 1, isAtLeast: false, 90)),
    ("cost", .yearlyCost(criterion: 2, atMost: 100)), ("cost", .monthlyPrice(atMost: 5)),
    ("money", .someMoney(criterion: 3)),
  ])
  func `a requirement of the user's takes the place of the catalog's`(
    criterion: String, requirement: Requirement
  ) throws {
    let catalog = try MailCatalog.catalog([Provider("heron")])
    #expect(
      try catalog.assessed([criterion: .must], requiring: [requirement]).requirements == [
        requirement
      ])
  }

  @Test func `a requirement on another criterion leaves must alone`() throws {
    let catalog = try MailCatalog.catalog([Provider("heron")])
    let own = Requirement.level(criterion: 0, atLeast: 0)
    #expect(
      try catalog.assessed(["cost": .must], requiring: [own]).requirements == [
        .yearlyCost(criterion: 2, atMost: 0), own,
      ])
  }

  // MARK: Those left out

  /// Missed: ads. Unconfirmed: an old fact. Too little known: 1 of 9 + 1, the level unknown.
  private static let mixed = [
    provider("heron", .known("never"), storage: .known("20")),
    provider("gull", .known("ads"), storage: .known("100")),
    provider("tern", .known("never", asOf: "2020"), storage: .known("100")),
    provider("plover", .known("spam"), storage: .known("100")),
  ]

  @Test func `those that miss a requirement and those that cannot be confirmed stand apart`() throws
  {
    let catalog = try MailCatalog.catalog(Self.mixed)
    let assessment = try catalog.assessed(
      ["secrecy": .high, "storage": .low],
      requiring: [.amount(criterion: 1, isAtLeast: true, 10), .level(criterion: 0, atLeast: 1)])
    #expect(assessment.rankedNames == ["heron only", "plover only"])
    #expect(assessment.ranking.missed.map { assessment.name(ofRow: $0.row) } == ["gull only"])
    #expect(assessment.ranking.missed.map(\.requirement) == [1])
    #expect(assessment.ranking.unconfirmed.map { assessment.name(ofRow: $0.row) } == ["tern only"])
    #expect(assessment.ranking.unconfirmed.map(\.requirement) == [1])
    #expect(assessment.ranking.tooLittleKnown.isEmpty)
  }

  /// Known = 1 − Σ w·(high − low): secrecy unknown with weight 3/4 leaves 1/4, with 9/10 leaves 1/10.
  @Test(arguments: [(Importance.medium, true), (.high, false), (.number(3.01), false)])
  func `less than a quarter known is too little to rank`(
    importance: Importance, isRanked: Bool
  ) throws {
    let catalog = try MailCatalog.catalog([
      Self.provider("heron", .undisclosed(), storage: .known("50"))
    ])
    let assessment = try catalog.assessed(["secrecy": importance, "storage": .low])
    #expect(assessment.ranking.ranked.count == (isRanked ? 1 : 0))
    #expect(assessment.ranking.tooLittleKnown.map(\.row) == (isRanked ? [] : [0]))
    #expect(assessment.ranking.tooLittleKnown.map(\.requirement) == (isRanked ? [] : [nil]))
  }

  @Test func `those left out change no place, score or rank span`() throws {
    let requirement = Requirement.level(criterion: 0, atLeast: 1)
    let importances: KeyValuePairs<String, Importance> = ["secrecy": .high, "storage": .low]
    let unknown = Self.provider("auk", .undisclosed(), storage: .known("100"))
    let with = try MailCatalog.catalog([unknown] + Self.mixed)
      .assessed(importances, requiring: [requirement])
    let without = try MailCatalog.catalog([Self.mixed[0], Self.mixed[3]])
      .assessed(importances, requiring: [requirement])
    #expect(with.ranking.ranked.count == 2)
    #expect(with.rankedNames == without.rankedNames)
    #expect(with.ranking.ranked.map(\.score) == without.ranking.ranked.map(\.score))
    #expect(with.ranking.ranked.map(\.place) == without.ranking.ranked.map(\.place))
    #expect(with.ranking.ranked.map(\.rankSpan) == without.ranking.ranked.map(\.rankSpan))
  }

  @Test func `a tie shares a place and is listed by low end, then by name`() throws {
    let catalog = try MailCatalog.catalog([
      Self.provider("wren", .known("spam"), storage: .known("0")),
      Self.provider("auk", .disputed("never", "ads"), storage: .known("0")),
      Self.provider("tern", .known("spam"), storage: .known("0")),
    ])
    let assessment = try catalog.assessed(["secrecy": .high])
    #expect(assessment.ranking.ranked.isEmpty == false)
    #expect(assessment.rankedNames == ["tern only", "wren only"])
    #expect(assessment.ranking.tooLittleKnown.count == 1)
  }
}
