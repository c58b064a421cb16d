public import AltaiCatalog

extension Catalog {
  /// How many facts are in which state, and what else there is. A question that an assistant does not answer counts as unresearched.
  public func counts(on today: CalendarDate) -> CheckCounts {
    var counts = CheckCounts()
    counts.assistants = assistants.count
    counts.sources = sources.count
    for assistant in assistants {
      counts.plans += assistant.plans.count
      for price in assistant.plans.lazy.flatMap(\.prices) where price.amount != nil {
        if price.asOf == nil {
          counts.undated += 1
        } else if !isFresh(price, on: today) {
          counts.expired += 1
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
