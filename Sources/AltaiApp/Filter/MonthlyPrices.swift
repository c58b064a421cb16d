import AltaiCatalog

/// The printed prices of a month of all plans, as flat columns.
struct MonthlyPrices: Sendable {
  /// Where the prices of a plan begin; one more at the end.
  private var starts: [UInt32] = [0]
  private var amounts: [Double] = []
  /// Numbers of ``currencies``, one per amount.
  private var currencyNumbers: [UInt32] = []
  private var currencies: [String] = []

  /// Notes the prices of the next plan.
  mutating func add(_ plan: Plan) {
    for price in plan.prices where price.period == .month {
      guard let amount = price.amount else { continue }
      amounts.append(amount.value)
      currencyNumbers.append(UInt32(truncatingIfNeeded: number(of: amount.currency)))
    }
    starts.append(UInt32(truncatingIfNeeded: amounts.count))
  }

  private mutating func number(of currency: String) -> Int {
    if let number = currencies.firstIndex(of: currency) { return number }
    currencies.append(currency)
    return currencies.count - 1
  }

  /// The prices of plans in one currency.
  struct InCurrency {
    let prices: MonthlyPrices
    private let wanted: Int?
    /// One per currency: what a unit of it is worth, nil without a dated rate.
    private let worths: [Double?]
    private let unit: Double?

    init(_ prices: MonthlyPrices, _ currency: String, _ catalog: Catalog) {
      self.prices = prices
      wanted = prices.currencies.firstIndex(of: currency)
      worths = prices.currencies.map { catalog.worthOfOne($0) }
      unit = catalog.worthOfOne(currency)
    }

    /// What ``Catalog/monthlyPrice(of:in:freshOn:)`` says of a plan, whatever the age of its prices.
    subscript(plan: Int) -> Double? {
      var converted: Double?
      for place in Int(prices.starts[plan])..<Int(prices.starts[plan + 1]) {
        let currency = Int(prices.currencyNumbers[place])
        if currency == wanted { return prices.amounts[place] }
        if converted == nil { converted = inCurrency(prices.amounts[place], worths[currency]) }
      }
      return converted
    }

    /// Nothing is nothing in every currency.
    private func inCurrency(_ amount: Double, _ worth: Double?) -> Double? {
      if amount == 0 { return 0 }
      guard let worth, let unit, unit > 0 else { return nil }
      return amount * worth / unit
    }
  }
}
