import AltaiCatalog
import Scoring
import Testing

/// One dollar is half a euro; no rate for the pound is known.
@Suite struct `What plans cost` {
  private func plan(_ prices: [PriceText]) throws -> (catalog: Catalog, plan: Plan) {
    var plan = PlanText("only")
    plan.prices = prices
    let catalog = try MailCatalog.catalog([Provider("heron", plans: [plan])])
    return (catalog, catalog.assistants[0].plans[0])
  }

  @Test(
    arguments: [
      ([PriceText.month("5")], 60.0), ([.year("48")], 48), ([.month("5"), .year("48")], 48),
      ([.month("3"), .year("48")], 36), ([.month("4"), .year("48")], 48),
      ([.month("5"), .further("pupil", "month", "2.50")], 30),
      ([.month("5"), .further("pupil", "year", "12")], 12),
      ([.month("5", "USD")], 30), ([.year("50", "USD"), .month("5")], 25),
      ([.month("0", "GBP")], 0), ([.month("5", "GBP")], nil),
      ([.month("5", "GBP"), .year("48")], 48),
      ([], nil), ([.year("48", asOf: nil)], 48), ([.year("48", asOf: "1999")], 48),
    ] as [([PriceText], Double?)])
  func `a year costs the least that the prices ask for twelve months`(
    prices: [PriceText], cost: Double?
  ) throws {
    let (catalog, plan) = try plan(prices)
    #expect(catalog.yearlyCost(of: plan) == cost)
  }

  /// Best 0, worst 120.
  @Test(arguments: [
    ([PriceText.month("0")], 1.0, 1.0), ([.month("5")], 0.5, 0.5), ([.year("120")], 0, 0),
    ([.month("20")], 0, 0), ([.year("30")], 0.75, 0.75), ([.month("5", "GBP")], 0, 1),
    ([.month("0", "GBP")], 1, 1), ([], 0, 1), ([.month("5", "USD")], 0.75, 0.75),
  ])
  func `the value falls in a line from the best to the worst cost`(
    prices: [PriceText], low: Double, high: Double
  ) throws {
    let assessment = try plan(prices).catalog.assessed(["cost": .high])
    #expect(try assessment.value("cost", of: "heron only") == ValueSpan(low, high))
  }

  @Test func `without a plan the cost is unknown`() throws {
    let catalog = try MailCatalog.catalog([Provider("heron", plans: [])])
    let assessment = try catalog.assessed(["cost": .high])
    #expect(try assessment.value("cost", of: "heron") == ValueSpan(0, 1))
  }

  @Test(
    arguments: [
      ([PriceText.month("5"), .year("48")], "EUR", 5.0), ([.year("48")], "EUR", nil),
      ([.month("5")], "USD", 10), ([.month("5", "USD")], "EUR", 2.5),
      ([.month("5", "USD"), .further("euro", "month", "3")], "EUR", 3),
      ([.month("5"), .further("dollar", "month", "8", "USD")], "USD", 8),
      ([.month("5", "GBP")], "EUR", nil), ([.month("5", "GBP")], "GBP", 5),
      ([.month("5")], "GBP", nil), ([.month("0")], "GBP", 0), ([.month("0", "GBP")], "USD", 0),
      ([], "EUR", nil),
    ] as [([PriceText], String, Double?)])
  func `a month costs what is printed, before what is converted`(
    prices: [PriceText], currency: String, price: Double?
  ) throws {
    let (catalog, plan) = try plan(prices)
    #expect(catalog.monthlyPrice(of: plan, in: currency)?.value == price)
  }

  /// 2026-04-01 is 365 days after 2025-04-01.
  @Test(arguments: [
    ("2026-03-01" as String?, true), ("2025-04-01", true), ("2025-04", true),
    ("2025-03-31", false), ("2025", false), (nil, false),
  ])
  func `a price is fresh for as long as the catalog says`(date: String?, isFresh: Bool) throws {
    let (catalog, plan) = try plan([.month("5", asOf: date)])
    let today = try MailCatalog.today()
    #expect(catalog.priceAgeInDays == 365)
    #expect(catalog.isFresh(plan.prices[0], on: today) == isFresh)
    #expect(catalog.isFresh(plan.prices[0], on: nil))
    #expect((catalog.monthlyPrice(of: plan, in: "EUR", freshOn: today) != nil) == isFresh)
    #expect(catalog.monthlyPrice(of: plan, in: "EUR")?.value == 5)
  }

  @Test(
    arguments: [
      (3.0, "EUR", "EUR", 3.0), (3, "USD", "EUR", 1.5), (3, "EUR", "USD", 6),
      (3, "GBP", "EUR", nil),
      (3, "EUR", "GBP", nil), (3, "GBP", "GBP", 3), (0, "GBP", "EUR", 0), (0, "EUR", "GBP", 0),
    ] as [(Double, String, String, Double?)])
  func `sums need a rate, nothing needs none`(
    value: Double, from: String, to: String, expected: Double?
  ) throws {
    let catalog = try MailCatalog.catalog([Provider("heron")])
    #expect(catalog.inCurrency(to, Amount(value: value, currency: from)) == expected)
  }
}
