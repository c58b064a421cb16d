import AltaiCatalog
import LosslessJSON
import Scoring
import Testing

/// DESIGN 14, on generated catalogs.
@Suite struct `Neutrality` {
  private static let importances: KeyValuePairs<String, Importance> = [
    "secrecy": .medium, "storage": .low, "cost": .medium, "money": .high,
  ]

  private static func wishes(side: Int) -> [MoneyWish] {
    MoneyWish.Direction.allCases.flatMap { direction in
      [Closeness.own, .office, .stake].flatMap { reach in
        [nil, 2023].map { since in
          MoneyWish(direction: direction, target: .side(side), reach: reach, since: since)
        }
      }
    }
  }

  private static func mirrored(_ provider: Provider) -> Provider {
    var mirrored = provider
    for index in mirrored.flows.indices {
      switch mirrored.flows[index].side {
      case "north": mirrored.flows[index].side = "south"
      case "south": mirrored.flows[index].side = "north"
      default: break
      }
    }
    return mirrored
  }

  @Test(arguments: GeneratedProviders.several)
  func `swapping two sides in the ledger and in the wish changes nothing`(
    generated: GeneratedProviders
  ) throws {
    let catalog = try MailCatalog.catalog(generated.providers)
    let mirror = try MailCatalog.catalog(generated.providers.map(Self.mirrored))
    for (wish, mirrorWish) in zip(Self.wishes(side: 0), Self.wishes(side: 1)) {
      for importance in [Importance.high, .must] {
        let importances: KeyValuePairs<String, Importance> = [
          "secrecy": .medium, "storage": .low, "money": importance,
        ]
        let here = Standings(try catalog.assessed(importances, money: wish))
        let there = Standings(try mirror.assessed(importances, money: mirrorWish))
        #expect(here == there)
      }
    }
  }

  @Test(arguments: GeneratedProviders.several)
  func `the sides do make a difference`(generated: GeneratedProviders) throws {
    let catalog = try MailCatalog.catalog(generated.providers)
    let north = try catalog.assessed(["money": .high], money: Self.wishes(side: 0)[2])
    let south = try catalog.assessed(["money": .high], money: Self.wishes(side: 1)[2])
    #expect(north.table != south.table, "else the mirror would show nothing")
  }

  @Test(arguments: GeneratedProviders.several)
  func `to prefer mirrors the value of each assistant`(generated: GeneratedProviders) throws {
    let catalog = try MailCatalog.catalog(generated.providers)
    for wish in Self.wishes(side: 0) where wish.direction == .avoid {
      var opposite = wish
      opposite.direction = .prefer
      let avoiding = try catalog.assessed(["money": .high], money: wish)
      let preferring = try catalog.assessed(["money": .high], money: opposite)
      for row in avoiding.rows.indices {
        #expect(
          avoiding.value(row: row, criterion: 3)?.mirrored()
            == preferring.value(row: row, criterion: 3))
      }
    }
  }

  @Test(arguments: GeneratedProviders.several)
  func `with no direction chosen, money on record changes nothing`(
    generated: GeneratedProviders
  ) throws {
    let catalog = try MailCatalog.catalog(generated.providers)
    let silent = try MailCatalog.catalog(
      generated.providers.map { provider in
        var provider = provider
        provider.flows = []
        provider.searches = []
        return provider
      })
    let today = try MailCatalog.today()
    for onePerAssistant in [true, false] {
      for reading in UnknownReading.allCases {
        var preferences = Preferences(defaultsOf: catalog)
        preferences.unknown = reading
        let here = try Assessment(
          catalog, preferences, today: today, onePerAssistant: onePerAssistant)
        let there = try Assessment(
          silent, preferences, today: today, onePerAssistant: onePerAssistant)
        #expect(Standings(here) == Standings(there))
      }
    }
  }

  @Test(arguments: GeneratedProviders.several)
  func `the order of the file changes no score`(generated: GeneratedProviders) throws {
    let catalog = try MailCatalog.catalog(generated.providers)
    let reversed = try MailCatalog.catalog(Array(generated.providers.reversed()))
    let wish = MoneyWish(target: .side(0))
    let here = Standings(try catalog.assessed(Self.importances, money: wish))
    let there = Standings(try reversed.assessed(Self.importances, money: wish))
    #expect(here == there)
  }

  @Test(arguments: GeneratedProviders.several)
  func `who is nowhere better never stands above`(generated: GeneratedProviders) throws {
    let catalog = try MailCatalog.catalog(generated.providers)
    let wish = MoneyWish(target: .side(1), reach: .stake)
    for reading in UnknownReading.allCases {
      let assessment = try catalog.assessed(
        ["secrecy": .medium, "money": .high], money: wish, unknown: reading)
      let weighed = assessment.columns.indices.filter { assessment.weights.values[$0] > 0 }
      var pairs = 0
      for weak in assessment.ranking.ranked {
        for strong in assessment.ranking.ranked where strong.row != weak.row {
          let isNowhereBetter = weighed.allSatisfy { column in
            let (low, high) = (
              assessment.table[weak.row, column], assessment.table[strong.row, column]
            )
            return low.low <= high.low && low.high <= high.high
          }
          guard isNowhereBetter else { continue }
          pairs += 1
          #expect(strong.place <= weak.place)
          #expect(strong.score >= weak.score - Ranking.tieWidth)
        }
      }
      #expect(pairs > 0, "else the law would show nothing")
    }
  }

  @Test(arguments: GeneratedProviders.several)
  func `contributions add up exactly to the score`(generated: GeneratedProviders) throws {
    let catalog = try MailCatalog.catalog(generated.providers)
    for reading in UnknownReading.allCases {
      let assessment = try catalog.assessed(Self.importances, unknown: reading)
      for entry in assessment.ranking.ranked {
        #expect(assessment.contributions(row: entry.row).reduce(0, +) == entry.score)
        #expect(entry.rankSpan.contains(entry.place))
        #expect(entry.span.low <= entry.score + 1e-12 && entry.score <= entry.span.high + 1e-12)
      }
    }
  }
}
