import LosslessJSON

private enum PlanKey: Int, KeyList {
  case name, prices, limits, facts, notes
  static let spellings: [String] = ["name", "prices", "limits", "facts", "notes"]
  static let keyNames = JSONNames(spellings)
}

private enum PriceKey: Int, KeyList {
  case period, amount, currency, tax, state, asOf, statement, confidence, sources
  static let spellings: [String] = [
    "period", "amount", "currency", "tax", "state", "asOf", "statement", "confidence", "sources",
  ]
  static let keyNames = JSONNames(spellings)
}

private enum LimitKey: Int, KeyList {
  case amount, per, every, state, asOf, statement, confidence, sources
  static let spellings: [String] = [
    "amount", "per", "every", "state", "asOf", "statement", "confidence", "sources",
  ]
  static let keyNames = JSONNames(spellings)
}

private enum TaxWord: String, CaseIterable {
  case included, excluded
}

extension CatalogReader {
  mutating func readPlans(_ element: JSONElement) -> [Plan] {
    var plans: [Plan] = []
    for (id, _, value) in entries(of: element) {
      guard let fields = fields(of: value, PlanKey.self, required: .name, .prices) else {
        continue
      }
      let name = fields[.name].flatMap { plainText($0) }
      var prices: [Price] = []
      if let element = fields[.prices] {
        for (id, _, value) in entries(of: element) {
          if let price = readPrice(id, value) { prices.append(price) }
        }
      }
      var limits: [Limit] = []
      if let element = fields[.limits] {
        for (id, _, value) in entries(of: element) {
          if let limit = readLimit(id, value) { limits.append(limit) }
        }
      }
      plans.append(
        Plan(
          id: id, name: name ?? Text(english: value, french: nil), prices: prices, limits: limits,
          facts: fields[.facts].map { readFacts($0) } ?? [],
          notes: fields[.notes].map { readNotes($0) } ?? [], element: value))
    }
    return plans
  }

  private mutating func readPrice(_ id: String, _ element: JSONElement) -> Price? {
    guard let fields = fields(of: element, PriceKey.self) else { return nil }
    var period = Price.Period(rawValue: id)
    if let element = fields[.period] {
      if period != nil { report(.keyNotHere("period"), at: element) }
      period = word(element, .period, Price.Period.self) ?? period
    } else if period == nil {
      report(.missingKey("period"), atOpeningOf: element)
    }
    let state = fields[.state].flatMap { readUnknownState($0) }
    var amount: Amount?
    if let state {
      for key in [PriceKey.amount, .tax] {
        if let element = fields[key] {
          let name = PriceKey.spellings[key.rawValue]
          report(.keyNotWithState(name, state: state.rawValue), at: element)
        }
      }
      if let element = fields[.currency] { _ = currency(element) }
    } else if fields[.state] == nil {
      for key in [PriceKey.amount, .currency, .sources] where fields[key] == nil {
        report(.missingKey(PriceKey.spellings[key.rawValue]), atOpeningOf: element)
      }
      let value = fields[.amount].flatMap { decimal($0) }
      let currency = fields[.currency].flatMap { self.currency($0) }
      if let value, let currency { amount = Amount(value: value, currency: currency) }
    }
    let tax = fields[.tax].flatMap { word($0, .tax, TaxWord.self) }
    let asOf = fields[.asOf].flatMap { date($0) }
    let sources = fields[.sources].map { sourceList($0, least: state == nil ? 1 : 0) } ?? []
    let statement = fields[.statement].flatMap { text($0) }
    let confidence = fields[.confidence].flatMap { word($0, .confidence, Confidence.self) }
    if options.isThorough, state == nil {
      let allowed = criteria.lazy.compactMap(\.priceAgeInDays).first ?? Int.max
      inspect(
        age: asOf, at: fields[.asOf], isAnswered: true, isExempt: false,
        allowed: allowed, in: element)
      inspect(sources: sources, at: element)
    }
    checkMakersOwn(state, sources, listedAt: fields[.sources], in: element)
    guard let period else { return nil }
    return Price(
      id: id, period: period, amount: amount, state: state ?? .known,
      taxIncluded: tax.map { $0 == .included }, asOf: asOf, statement: statement,
      confidence: confidence, sources: sources, element: element)
  }

  private mutating func readLimit(_ id: String, _ element: JSONElement) -> Limit? {
    guard let fields = fields(of: element, LimitKey.self) else { return nil }
    let state = fields[.state].flatMap { readUnknownState($0) }
    let count = fields[.every].flatMap { wholeNumber($0, least: 1) } ?? 1
    let unit = fields[.per].flatMap { word($0, .limitUnit, Limit.Unit.self) }
    var allowance = Limit.Allowance.unknown(state ?? .unresearched)
    if let state {
      for key in [LimitKey.amount, .per, .every] {
        if let element = fields[key] {
          let name = LimitKey.spellings[key.rawValue]
          report(.keyNotWithState(name, state: state.rawValue), at: element)
        }
      }
    } else if fields[.state] == nil {
      for key in [LimitKey.amount, .per, .sources] where fields[key] == nil {
        report(.missingKey(LimitKey.spellings[key.rawValue]), atOpeningOf: element)
      }
      if let amount = fields[.amount] {
        if document.stringEquals(amount, "unlimited") {
          allowance = .unlimited
        } else if let number = decimal(amount), let unit {
          allowance = .atMost(number, per: Limit.Span(unit: unit, count: count))
        }
      }
    }
    let sources = fields[.sources].map { sourceList($0, least: state == nil ? 1 : 0) } ?? []
    checkMakersOwn(state, sources, listedAt: fields[.sources], in: element)
    let asOf = fields[.asOf].flatMap { date($0) }
    if options.isThorough, fields[.state] == nil {
      inspect(
        age: asOf, at: fields[.asOf], isAnswered: true, isExempt: false,
        allowed: criteria.lazy.compactMap(\.priceAgeInDays).first ?? .max, in: element)
      inspect(sources: sources, at: element)
    }
    return Limit(
      id: id, allowance: allowance, asOf: asOf,
      statement: fields[.statement].flatMap { text($0) },
      confidence: fields[.confidence].flatMap { word($0, .confidence, Confidence.self) },
      sources: sources, element: element)
  }
}

extension Criterion {
  /// After how many days a price no longer confirms anything, where this criterion is about prices.
  var priceAgeInDays: Int? {
    if case .cost(let cost) = kind { cost.maxAgeInDays } else { nil }
  }
}
