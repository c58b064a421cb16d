/// What plans cost, from prices as printed.
extension Catalog {
  /// The least that the printed prices of a plan ask for twelve months, in the catalog's currency; nil when none is known.
  public func yearlyCost(of plan: Plan) -> Double? {
    var least: Double?
    for index in plan.prices.indices {
      guard let cost = yearlyCost(of: plan.prices[index]) else { continue }
      least = least.map { min($0, cost) } ?? cost
    }
    return least
  }

  /// What a printed price asks for twelve months, in the catalog's currency; nil when unknown.
  public func yearlyCost(of price: Price) -> Double? {
    price.amount.flatMap { inCurrency(currency, $0) }.map { $0 * price.period.countPerYear }
  }

  /// The price of a plan paid month by month, in a currency; nil when none is known.
  ///
  /// A price printed in that currency goes before one that has to be converted.
  ///
  /// - Parameter today: With a day, only prices count that are fresh on it.
  public func monthlyPrice(
    of plan: Plan, in wanted: String, freshOn today: CalendarDate? = nil
  ) -> (value: Double, price: Price)? {
    var converted: (value: Double, price: Price)?
    for price in plan.prices where price.period == .month && isFresh(price, on: today) {
      guard let amount = price.amount, let value = inCurrency(wanted, amount) else { continue }
      if amount.currency == wanted { return (value, price) }
      if converted == nil { converted = (value, price) }
    }
    return converted
  }

  /// A sum in another currency, or nil when a dated rate is missing; nothing is nothing in every currency.
  public func inCurrency(_ wanted: String, _ amount: Amount) -> Double? {
    if amount.currency == wanted || amount.value == 0 { return amount.value }
    guard let worth = worth(amount), let unit = worthOfOne(wanted), unit > 0 else { return nil }
    return worth / unit
  }

  /// Whether a price is dated and no older than the catalog allows; without a day every price is.
  public func isFresh(_ price: Price, on today: CalendarDate?) -> Bool {
    guard let today else { return true }
    guard let asOf = price.asOf else { return false }
    return asOf.days(until: today) <= priceAgeInDays
  }

  /// After how many days a price no longer confirms anything.
  public var priceAgeInDays: Int {
    criteria.lazy.compactMap(\.priceAgeInDays).first ?? .max
  }

  /// The yearly cost from fresh prices only.
  func confirmedYearlyCost(of plan: Plan, on today: CalendarDate) -> Double? {
    plan.prices.filter { isFresh($0, on: today) }.compactMap { yearlyCost(of: $0) }.min()
  }
}
