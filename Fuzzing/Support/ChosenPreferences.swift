import AltaiCatalog
import Scoring

extension Choices {
  /// Preferences that can be had in a catalog.
  mutating func preferences(in catalog: Catalog) -> Preferences {
    var preferences = Preferences(defaultsOf: catalog)
    let importances: [Importance] = [
      .medium, .must, .ignore, .high, .low, .number(2.5), .number(1e308), .number(0),
    ]
    for number in catalog.criteria.indices {
      preferences.importances[number] = element(of: importances)
    }
    for _ in 0..<next(3) {
      if let requirement = requirement(in: catalog) { preferences.requirements.append(requirement) }
    }
    if next(2) == 1 { preferences.money = wish(in: catalog) }
    preferences.currency = element(of: [nil, "EUR", "USD", "XXX"])
    preferences.unknown = element(of: UnknownReading.allCases)
    return preferences
  }

  private mutating func wish(in catalog: Catalog) -> MoneyWish {
    var targets: [MoneyWish.Target] = [.any, .lobbying]
    targets += catalog.sides.indices.map { .side($0) }
    targets += catalog.moneyRecipients.prefix(8).map { .recipient($0) }
    return MoneyWish(
      direction: element(of: MoneyWish.Direction.allCases), target: element(of: targets),
      reach: element(of: Closeness.allCases), since: element(of: [nil, 2024, 0, 9999]))
  }

  private mutating func requirement(in catalog: Catalog) -> Requirement? {
    let amount = element(of: [0, 1, 10, 0.5, 1e300])
    guard !catalog.criteria.isEmpty, next(3) > 0 else {
      return next(2) == 0 ? .monthlyPrice(atMost: amount) : .messages(perDay: amount)
    }
    let number = next(catalog.criteria.count)
    switch catalog.criteria[number].kind {
    case .graded(let graded):
      return .level(criterion: number, atLeast: next(graded.levels.count))
    case .amount: return .amount(criterion: number, isAtLeast: next(2) == 0, amount)
    case .cost: return .yearlyCost(criterion: number, atMost: amount)
    case .ledger: return next(2) == 0 ? .noMoney(criterion: number) : .someMoney(criterion: number)
    case .features(let facts?): return .feature(fact: facts.lowerBound + next(facts.count))
    case .features(nil): return nil
    }
  }
}
