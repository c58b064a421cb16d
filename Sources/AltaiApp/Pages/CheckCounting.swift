public import AltaiCatalog

extension Catalog {
  /// How many facts are in which state, and what else there is. A question that an assistant does not answer counts as unresearched.
  public func counts(on today: CalendarDate) -> CheckCounts {
    var counts = CheckCounts()
    counts.assistants = assistants.count
    counts.sources = sources.count
    counts.own = ownFacts
    for assistant in assistants {
      counts.plans += assistant.plans.count
      for plan in assistant.plans {
        for price in plan.prices where price.amount != nil { counts.add(price.asOf, self, today) }
        for limit in plan.limits where limit.allowance.isKnown {
          counts.add(limit.asOf, self, today)
        }
      }
      counts.flows += assistant.flows.count
      counts.searches += assistant.searches.count
      for (number, fact) in assistant.facts.enumerated() {
        counts.add(fact, factDefinitions[number], today)
      }
      for (number, fact) in assistant.plans.flatMap(\.facts) {
        counts.add(fact, factDefinitions[number], today)
      }
    }
    return counts
  }
}

extension CheckCounts {
  /// Counts a price or a limit that confirms nothing.
  fileprivate mutating func add(
    _ asOf: CalendarDate?, _ catalog: Catalog, _ today: CalendarDate
  ) {
    guard let asOf else {
      undated += 1
      return
    }
    if asOf.days(until: today) > catalog.priceAgeInDays { expired += 1 }
  }

  fileprivate mutating func add(
    _ fact: Fact?, _ definition: FactDefinition, _ today: CalendarDate
  ) {
    guard let fact else {
      unresearched += 1
      return
    }
    switch fact.state {
    case .known: known += 1
    case .disputed: disputed += 1
    case .undisclosed: undisclosed += 1
    case .unresearched: unresearched += 1
    case .notApplicable: notApplicable += 1
    }
    guard fact.state == .known || fact.state == .disputed else { return }
    if fact.asOf == nil {
      undated += 1
    } else if !fact.isFresh(on: today, maxAgeInDays: definition.maxAgeInDays) {
      expired += 1
    }
  }
}
