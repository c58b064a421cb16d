import Scoring

/// Works out what is known of each criterion and requirement at each plan.
struct Assessor {
  let catalog: Catalog
  let preferences: Preferences
  let today: CalendarDate
  let requirements: [Requirement]
  /// What a year costs at each row, infinite when unknown; fills up as ``rows()`` goes.
  private(set) var costs: [Double] = []

  init(
    catalog: Catalog, preferences: Preferences, today: CalendarDate, requirements: [Requirement]
  ) {
    self.catalog = catalog
    self.preferences = preferences
    self.today = today
    self.requirements = requirements
  }

  mutating func rows() -> [Assessment.Row] {
    var rows: [Assessment.Row] = []
    for (number, assistant) in catalog.assistants.enumerated() {
      let money = moneyFindings(of: assistant)
      let plans: [Int?] = assistant.plans.isEmpty ? [nil] : assistant.plans.indices.map { $0 }
      for plan in plans {
        let row = Assessment.Row(
          assistant: number, plan: plan,
          outcomes: catalog.criteria.indices.map {
            outcome($0, assistant: assistant, plan: plan, money: money[$0])
          },
          verdicts: requirements.map {
            verdict($0, assistant: assistant, plan: plan, money: money)
          },
          hasUnknownMessageLimit: hasUnknownMessageLimit(assistant, plan))
        rows.append(row)
        costs.append(plan.flatMap { catalog.yearlyCost(of: assistant.plans[$0]) } ?? .infinity)
      }
    }
    return rows
  }

  /// One per criterion; nil where it is no ledger.
  private func moneyFindings(of assistant: Assistant) -> [MoneyFinding?] {
    catalog.criteria.map { criterion in
      guard case .ledger(let ledger) = criterion.kind else { return nil }
      return catalog.moneyFinding(
        of: assistant, wish: preferences.money ?? MoneyWish(), scale: ledger.scale)
    }
  }

  private func outcome(
    _ criterion: Int, assistant: Assistant, plan: Int?, money: MoneyFinding?
  ) -> Outcome {
    switch catalog.criteria[criterion].kind {
    case .graded(let graded):
      let possible = possibleOptions(graded, assistant, plan, confirmedOn: nil)
      return .graded(possible: possible, levels: graded.rule.levels(of: possible))
    case .amount(let amount):
      return .amount(
        catalog.possibleAmounts(
          assistant.fact(amount.fact, at: plan),
          definition: catalog.factDefinitions[amount.fact], best: amount.scale.best,
          confirmedOn: nil))
    case .cost: return .cost(plan.flatMap { catalog.yearlyCost(of: assistant.plans[$0]) })
    case .ledger: return money.map { .money($0) } ?? .features
    case .features: return .features
    }
  }

  private func possibleOptions(
    _ graded: GradedCriterion, _ assistant: Assistant, _ plan: Int?,
    confirmedOn today: CalendarDate?
  ) -> [ClosedRange<Int>] {
    graded.facts.map { number in
      catalog.possibleOptions(
        assistant.fact(number, at: plan), definition: catalog.factDefinitions[number],
        confirmedOn: today)
    }
  }

  // MARK: Requirements

  private func verdict(
    _ requirement: Requirement, assistant: Assistant, plan: Int?, money: [MoneyFinding?]
  ) -> Verdict {
    switch requirement {
    case .level(let criterion, let wanted):
      guard case .graded(let graded) = catalog.criteria[criterion].kind else { return .unconfirmed }
      let levels = graded.rule.levels(
        of: possibleOptions(graded, assistant, plan, confirmedOn: today))
      return verdict(isMet: levels.upperBound <= wanted, isMissed: levels.lowerBound > wanted)
    case .amount(let criterion, let isAtLeast, let bound):
      guard case .amount(let amount) = catalog.criteria[criterion].kind else { return .unconfirmed }
      let fact = assistant.fact(amount.fact, at: plan)
      if fact?.state == .notApplicable { return .met }
      guard
        let amounts = catalog.possibleAmounts(
          fact, definition: catalog.factDefinitions[amount.fact], best: amount.scale.best,
          confirmedOn: today)
      else { return .unconfirmed }
      return isAtLeast
        ? verdict(isMet: amounts.lowerBound >= bound, isMissed: amounts.upperBound < bound)
        : verdict(isMet: amounts.upperBound <= bound, isMissed: amounts.lowerBound > bound)
    case .yearlyCost(_, let bound):
      let cost = plan.flatMap {
        catalog.confirmedYearlyCost(of: assistant.plans[$0], on: today)
      }
      return cost.map { verdict(isMet: $0 <= bound, isMissed: $0 > bound) } ?? .unconfirmed
    case .monthlyPrice(let bound):
      let currency = preferences.currency ?? catalog.currency
      let price = plan.flatMap {
        catalog.monthlyPrice(of: assistant.plans[$0], in: currency, freshOn: today)
      }
      return price.map { verdict(isMet: $0.value <= bound, isMissed: $0.value > bound) }
        ?? .unconfirmed
    case .noMoney(let criterion):
      guard let finding = money[criterion] else { return .unconfirmed }
      return verdict(
        isMet: finding.bands.upperBound == 0 && isFresh(finding),
        isMissed: finding.bands.lowerBound > 0)
    case .someMoney(let criterion):
      guard let finding = money[criterion] else { return .unconfirmed }
      return verdict(
        isMet: finding.bands.lowerBound > 0,
        isMissed: finding.bands.upperBound == 0 && isFresh(finding))
    case .feature(let fact):
      let yes = catalog.confirmedYes(
        assistant.fact(fact, at: plan), definition: catalog.factDefinitions[fact], on: today)
      return yes.map { $0 ? .met : .missed } ?? .unconfirmed
    case .messages(let perDay):
      switch messageAllowance(assistant, plan) {
      case .atMost(let count, let span): return count / span.days >= perDay ? .met : .missed
      case .unlimited, .unknown: return .met
      }
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
  private func messageAllowance(_ assistant: Assistant, _ plan: Int?) -> Limit.Allowance {
    guard let plan,
      let limit = assistant.plans[plan].limits.first(where: { $0.id == "messages" }),
      let asOf = limit.asOf, asOf.days(until: today) <= catalog.priceAgeInDays
    else { return .unknown(.unresearched) }
    return limit.allowance
  }

  private func hasUnknownMessageLimit(_ assistant: Assistant, _ plan: Int?) -> Bool {
    let isAsked = requirements.contains { if case .messages = $0 { true } else { false } }
    guard isAsked, case .unknown = messageAllowance(assistant, plan) else { return false }
    return true
  }
}
