import AltaiCatalog
import Scoring

/// Preferences that change at random, one thing at a time; the same seed gives the same ones.
struct ChangingPreferences {
  private(set) var preferences: Preferences
  private let catalog: Catalog
  private var random: SeededGenerator

  init(of catalog: Catalog, seed: UInt64) {
    preferences = Preferences(defaultsOf: catalog)
    self.catalog = catalog
    random = SeededGenerator(seed: seed)
  }

  mutating func change() {
    switch pick(10) {
    case 0..<4: changeImportance()
    case 4: preferences.requirements.append(requirement(pick(8)))
    case 5:
      if !preferences.requirements.isEmpty {
        preferences.requirements.remove(at: pick(preferences.requirements.count))
      }
    case 6: preferences.money = pick(4) == 0 ? nil : wish()
    case 7: preferences.currency = [nil, "EUR", "USD", "GBP"][pick(4)]
    case 8: preferences.unknown = UnknownReading.allCases[pick(3)]
    default: preferences.leaving = pick(2) == 0 ? nil : 0
    }
  }

  private mutating func changeImportance() {
    let importances: [Importance] = [.ignore, .low, .medium, .high, .must, .number(2.5)]
    preferences.importances[pick(catalog.criteria.count)] = importances[pick(6)]
  }

  private mutating func wish() -> MoneyWish {
    let targets: [MoneyWish.Target] = [.any, .lobbying, .side(0), .side(1), .recipient("Dam Fund")]
    return MoneyWish(
      direction: MoneyWish.Direction.allCases[pick(2)], target: targets[pick(5)],
      reach: Closeness.allCases[pick(6)], since: [nil, 2022, 2026][pick(3)])
  }

  /// A requirement, on a criterion of its kind where there is one.
  private mutating func requirement(_ kind: Int) -> Requirement {
    for (number, criterion) in catalog.criteria.enumerated() {
      switch (kind, criterion.kind) {
      case (0, .graded(let graded)) where pick(2) == 0:
        return .level(criterion: number, atLeast: pick(graded.levels.count))
      case (1, .amount(let amount)):
        let bound = Double(pick(4)) / 3 * amount.scale.best
        return .amount(criterion: number, isAtLeast: pick(2) == 0, bound)
      case (2, .cost): return .yearlyCost(criterion: number, atMost: Double(pick(4) * 60))
      case (3, .ledger): return .noMoney(criterion: number)
      case (4, .ledger): return .someMoney(criterion: number)
      case (5, .features(let facts?)): return .feature(fact: facts.lowerBound)
      default: continue
      }
    }
    return pick(2) == 0
      ? .monthlyPrice(atMost: Double(pick(4) * 5)) : .messages(perDay: Double(pick(4) * 2))
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
}
