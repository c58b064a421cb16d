import Scoring

/// How the rows stand to what the user requires.
extension Assessor {
  /// The verdicts on a requirement, one per row.
  ///
  /// - Parameters:
  ///   - outcomes: One column per criterion.
  ///   - confirmedLevels: One column per criterion, with something in it where that is graded.
  func verdicts(
    on requirement: Requirement, outcomes: [[Outcome]], confirmedLevels: [[ClosedRange<Int>]]
  ) -> [Verdict] {
    switch requirement {
    case .level(let criterion, let wanted):
      if confirmedLevels[criterion].isEmpty { return unconfirmed }
      return confirmedLevels[criterion].map { levels in
        verdict(isMet: levels.upperBound <= wanted, isMissed: levels.lowerBound > wanted)
      }
    case .amount(let criterion, let isAtLeast, let bound):
      guard case .amount(let amount) = catalog.criteria[criterion].kind else { return unconfirmed }
      return seats.map { verdict(on: amount, isAtLeast, bound, $0) }
    case .yearlyCost(_, let bound):
      return seats.map { seat in
        let cost = plan(seat).flatMap { catalog.confirmedYearlyCost(of: $0, on: today) }
        return cost.map { verdict(isMet: $0 <= bound, isMissed: $0 > bound) } ?? .unconfirmed
      }
    case .monthlyPrice(let bound):
      let currency = preferences.currency ?? catalog.currency
      return seats.map { seat in
        let price = plan(seat).flatMap {
          catalog.monthlyPrice(of: $0, in: currency, freshOn: today)
        }
        return price.map { verdict(isMet: $0.value <= bound, isMissed: $0.value > bound) }
          ?? .unconfirmed
      }
    case .noMoney(let criterion):
      return verdicts(outcomes[criterion]) { finding in
        verdict(
          isMet: finding.bands.upperBound == 0 && isFresh(finding),
          isMissed: finding.bands.lowerBound > 0)
      }
    case .someMoney(let criterion):
      return verdicts(outcomes[criterion]) { finding in
        verdict(
          isMet: finding.bands.lowerBound > 0,
          isMissed: finding.bands.upperBound == 0 && isFresh(finding))
      }
    case .feature(let number):
      let definition = catalog.factDefinitions[number]
      return seats.map { seat in
        let yes = catalog.confirmedYes(fact(number, seat), definition: definition, on: today)
        return yes.map { $0 ? .met : .missed } ?? .unconfirmed
      }
    case .messages(let perDay):
      return seats.map { seat in
        switch messageAllowance(seat) {
        case .atMost(let count, let span): count / span.days >= perDay ? .met : .missed
        case .unlimited, .unknown: .met
        }
      }
    }
  }

  /// Whether the limit of each row is unknown; empty when no messages are asked for.
  func unknownMessageLimits(_ requirements: [Requirement]) -> [Bool] {
    let isAsked = requirements.contains { if case .messages = $0 { true } else { false } }
    if !isAsked { return [] }
    return seats.map { if case .unknown = messageAllowance($0) { true } else { false } }
  }

  private var unconfirmed: [Verdict] { [Verdict](repeating: .unconfirmed, count: seats.count) }

  private func plan(_ seat: Assessment.Seat) -> Plan? {
    seat.plan.map { catalog.assistants[seat.assistant].plans[$0] }
  }

  private func verdict(
    on amount: AmountCriterion, _ isAtLeast: Bool, _ bound: Double, _ seat: Assessment.Seat
  ) -> Verdict {
    let fact = fact(amount.fact, seat)
    if fact?.state == .notApplicable { return .met }
    guard
      let amounts = catalog.possibleAmounts(
        fact, definition: catalog.factDefinitions[amount.fact], best: amount.scale.best,
        confirmedOn: today)
    else { return .unconfirmed }
    return isAtLeast
      ? verdict(isMet: amounts.lowerBound >= bound, isMissed: amounts.upperBound < bound)
      : verdict(isMet: amounts.upperBound <= bound, isMissed: amounts.lowerBound > bound)
  }

  private func verdicts(
    _ outcomes: [Outcome], _ verdict: (MoneyFinding) -> Verdict
  ) -> [Verdict] {
    if outcomes.isEmpty { return unconfirmed }
    return outcomes.map { outcome in
      if case .money(let finding) = outcome { verdict(finding) } else { .unconfirmed }
    }
  }

  /// Whether the searches behind a finding are recent enough to confirm an absence.
  private func isFresh(_ finding: MoneyFinding) -> Bool {
    finding.searchedUntil.map { $0.days(until: today) <= MoneySearch.maxAgeInDays } ?? false
  }

  private func verdict(isMet: Bool, isMissed: Bool) -> Verdict {
    isMet ? .met : isMissed ? .missed : .unconfirmed
  }

  /// What a plan allows, as far as it is known today: an old or undated limit is not.
  private func messageAllowance(_ seat: Assessment.Seat) -> Limit.Allowance {
    guard let limit = plan(seat)?.limits.first(where: { $0.id == "messages" }),
      let asOf = limit.asOf, asOf.days(until: today) <= catalog.priceAgeInDays
    else { return .unknown(.unresearched) }
    return limit.allowance
  }
}
