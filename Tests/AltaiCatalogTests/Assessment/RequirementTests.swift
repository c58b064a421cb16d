import AltaiCatalog
import Scoring
import Testing

@Suite struct `Requirements` {
  private func verdict(
    _ provider: Provider, _ requirement: (Catalog) throws -> Requirement,
    currency: String? = nil, money: MoneyWish? = nil
  ) throws -> Verdict {
    let catalog = try MailCatalog.catalog([provider])
    var preferences = try catalog.preferences(["secrecy": .high])
    preferences.requirements = [try requirement(catalog)]
    preferences.currency = currency
    preferences.money = money
    let assessment = try Assessment(catalog, preferences, today: try MailCatalog.today())
    return try #require(assessment.rows[0].verdicts.first)
  }

  /// Scanning decides; logs are none. Two years are 730 days: back to 2024-04-01.
  @Test(arguments: [
    (FactText.known("never"), Verdict.met), (.known("spam"), .met), (.known("ads"), .missed),
    (.disputed("never", "spam"), .met), (.disputed("spam", "ads"), .unconfirmed),
    (.undisclosed(), .unconfirmed), (.undisclosed("never", "spam"), .met),
    (.unresearched("ads"), .missed), (.notApplicable, .met),
    (.known("never", asOf: nil), .unconfirmed), (.known("ads", asOf: nil), .unconfirmed),
    (.known("never", asOf: "2024-04-01"), .met), (.known("never", asOf: "2024-04"), .met),
    (.known("never", asOf: "2024-03-31"), .unconfirmed),
    (.known("ads", asOf: "2024"), .unconfirmed),
    (.undisclosed("never", "spam", asOf: nil), .unconfirmed),
  ])
  func `a level is confirmed by fresh facts only`(scan: FactText, expected: Verdict) throws {
    let provider = Provider("heron", ["scan": scan, "logs": .known("none")])
    #expect(
      try verdict(provider) { .level(criterion: try $0.criterion("secrecy"), atLeast: 1) }
        == expected)
  }

  /// A year is 365 days: back to 2025-04-01.
  @Test(arguments: [
    (FactText.known("20"), Verdict.met), (.known("10"), .met), (.known("9.99"), .missed),
    (.disputed("5", "20"), .unconfirmed), (.disputed("10", "20"), .met),
    (.unresearched("1", "2"), .missed), (.undisclosed(), .unconfirmed),
    (.known("20", asOf: "2025-03-31"), .unconfirmed), (.known("5", asOf: nil), .unconfirmed),
    (.known("20", asOf: "2025-04-01"), .met), (.notApplicable, .met),
  ])
  func `an amount is at least a number`(storage: FactText, expected: Verdict) throws {
    #expect(
      try verdict(Provider("heron", ["storage": storage])) {
        .amount(criterion: try $0.criterion("storage"), isAtLeast: true, 10)
      } == expected)
  }

  @Test(arguments: [
    (FactText.known("10"), Verdict.met), (.known("11"), .missed),
    (.disputed("5", "20"), .unconfirmed), (.notApplicable, .met),
  ])
  func `an amount is at most a number`(storage: FactText, expected: Verdict) throws {
    #expect(
      try verdict(Provider("heron", ["storage": storage])) {
        .amount(criterion: try $0.criterion("storage"), isAtLeast: false, 10)
      } == expected)
  }

  @Test func `what does not arise is met even beyond the best anchor`() throws {
    #expect(
      try verdict(Provider("heron", ["storage": .notApplicable])) {
        .amount(criterion: try $0.criterion("storage"), isAtLeast: true, 500)
      } == .met)
  }

  @Test(arguments: [
    (FactText.feature(true), Verdict.met), (.feature(false), .missed),
    (.undisclosed(), .unconfirmed),
    (.feature(true, asOf: nil), .unconfirmed), (.feature(false, asOf: "2024-03-31"), .unconfirmed),
    (.feature(true, asOf: "2024-04-01"), .met), (.notApplicable, .met),
  ])
  func `a feature is there`(imap: FactText, expected: Verdict) throws {
    #expect(
      try verdict(Provider("heron", ["imap": imap])) { .feature(fact: try $0.fact("imap")) }
        == expected)
  }

  @Test func `a feature that nobody has looked for cannot be confirmed`() throws {
    #expect(
      try verdict(Provider("heron")) { .feature(fact: try $0.fact("imap")) } == .unconfirmed)
  }

  @Test(arguments: [
    ([PriceText.year("48")], Verdict.met), ([.month("5")], .missed), ([.month("4")], .met),
    ([.month("5"), .year("48", asOf: nil)], .missed),
    ([.month("5", asOf: "2025-03-31"), .year("48")], .met),
    ([.month("1", asOf: nil)], .unconfirmed), ([.month("5", "GBP")], .unconfirmed),
    ([.month("0", "GBP")], .met), ([], .unconfirmed),
  ])
  func `a year costs at most a sum`(prices: [PriceText], expected: Verdict) throws {
    var plan = PlanText("only")
    plan.prices = prices
    #expect(
      try verdict(Provider("heron", plans: [plan])) {
        .yearlyCost(criterion: try $0.criterion("cost"), atMost: 48)
      } == expected)
  }

  @Test(
    arguments: [
      ([PriceText.month("5")], nil, Verdict.met), ([.month("5.01")], nil, .missed),
      ([.year("12")], nil, .unconfirmed), ([.month("6"), .year("12")], nil, .missed),
      ([.month("5", asOf: nil)], nil, .unconfirmed),
      ([.month("6", asOf: "2025-03-31")], nil, .unconfirmed),
      ([.month("6", asOf: "2025-03-31"), .further("new", "month", "5")], nil, .met),
      ([.month("5", "GBP")], nil, .unconfirmed), ([.month("0", "GBP")], nil, .met),
      ([.month("5", "GBP")], "GBP", .met), ([.month("6", "GBP")], "GBP", .missed),
      ([.month("2.5")], "USD", .met), ([.month("3")], "USD", .missed), ([], nil, .unconfirmed),
    ] as [([PriceText], String?, Verdict)])
  func `a budget asks for a fresh price paid month by month`(
    prices: [PriceText], currency: String?, expected: Verdict
  ) throws {
    var plan = PlanText("only")
    plan.prices = prices
    let provider = Provider("heron", plans: [plan])
    #expect(
      try verdict(provider, { _ in .monthlyPrice(atMost: 5) }, currency: currency) == expected)
  }

  /// Ten a day are asked for.
  @Test(
    arguments: [
      (#""amount": "10", "per": "day", "asOf": "2026-03""#, Verdict.met, false),
      (#""amount": "9", "per": "day", "asOf": "2026-03""#, .missed, false),
      (#""amount": "70", "per": "week", "asOf": "2026-03""#, .met, false),
      (#""amount": "69", "per": "week", "asOf": "2026-03""#, .missed, false),
      (#""amount": "1", "per": "hour", "asOf": "2026-03""#, .met, false),
      (#""amount": "2", "per": "hour", "every": 5, "asOf": "2026-03""#, .missed, false),
      (#""amount": "300", "per": "month", "asOf": "2026-03""#, .missed, false),
      (#""amount": "305", "per": "month", "asOf": "2026-03""#, .met, false),
      (#""amount": "unlimited", "per": "day", "asOf": "2026-03""#, .met, false),
      (#""amount": "1", "per": "day""#, .met, true),
      (#""amount": "1", "per": "day", "asOf": "2025-03-31""#, .met, true),
      (#""state": "undisclosed""#, .met, true), (nil, .met, true),
    ] as [(String?, Verdict, Bool)])
  func `a known lower limit excludes, an unknown one is marked`(
    limit: String?, expected: Verdict, isUnknown: Bool
  ) throws {
    let json = limit.map { "{\($0), \"sources\": [\"terms\"]}" }
    let plan = PlanText("only", .month("0"), messages: json)
    let catalog = try MailCatalog.catalog([Provider("heron", plans: [plan])])
    let assessment = try catalog.assessed(
      ["secrecy": .high], requiring: [.messages(perDay: 10)])
    #expect(assessment.rows[0].verdicts == [expected])
    #expect(assessment.rows[0].hasUnknownMessageLimit == isUnknown)
    #expect(try !catalog.assessed(["secrecy": .high]).rows[0].hasUnknownMessageLimit)
  }

  @Test(
    arguments: [
      ([], [SearchText.everywhere], Verdict.met, Verdict.missed),
      ([], [], .unconfirmed, .unconfirmed),
      ([.gift("1", to: "north")], [.everywhere], .missed, .met),
      ([.gift("1", to: "north", status: .reported)], [.everywhere], .unconfirmed, .unconfirmed),
      ([.gift("1", to: "north", status: .alleged)], [.everywhere], .met, .missed),
    ] as [([FlowText], [SearchText], Verdict, Verdict)])
  func `money is found or not found`(
    flows: [FlowText], searches: [SearchText], none: Verdict, some: Verdict
  ) throws {
    let provider = Provider("heron", flows: flows, searches: searches)
    #expect(try verdict(provider) { .noMoney(criterion: try $0.criterion("money")) } == none)
    #expect(try verdict(provider) { .someMoney(criterion: try $0.criterion("money")) } == some)
  }
}
