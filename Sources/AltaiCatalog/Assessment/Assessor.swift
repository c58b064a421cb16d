import Scoring

/// Works out what is known of each criterion at each plan, a column at a time.
///
/// The verdicts on requirements are in an extension, in a file of their own.
struct Assessor {
  let catalog: Catalog
  let preferences: Preferences
  let today: CalendarDate
  /// One per row.
  let seats: [Assessment.Seat]

  init(catalog: Catalog, preferences: Preferences, today: CalendarDate) {
    var seats: [Assessment.Seat] = []
    for number in catalog.assistants.indices {
      let count = catalog.assistants[number].plans.count
      if count == 0 { seats.append(Assessment.Seat(assistant: number, plan: nil)) }
      for plan in 0..<count { seats.append(Assessment.Seat(assistant: number, plan: plan)) }
    }
    self.init(catalog: catalog, preferences: preferences, today: today, seats: seats)
  }

  init(
    catalog: Catalog, preferences: Preferences, today: CalendarDate, seats: [Assessment.Seat]
  ) {
    self.catalog = catalog
    self.preferences = preferences
    self.today = today
    self.seats = seats
  }

  /// What a year costs at each row, infinite when unknown.
  func yearlyCosts() -> [Double] {
    seats.map { yearlyCost($0) ?? .infinity }
  }

  private func yearlyCost(_ seat: Assessment.Seat) -> Double? {
    seat.plan.flatMap { catalog.yearlyCost(of: catalog.assistants[seat.assistant].plans[$0]) }
  }

  /// The outcomes of a criterion, one per row; none where it has no outcome.
  func outcomes(of criterion: Int) -> [Outcome] {
    switch catalog.criteria[criterion].kind {
    case .graded(let graded): return gradedOutcomes(graded)
    case .amount(let amount):
      let definition = catalog.factDefinitions[amount.fact]
      return seats.map { seat in
        .amount(
          catalog.possibleAmounts(
            fact(amount.fact, seat), definition: definition, best: amount.scale.best,
            confirmedOn: nil))
      }
    case .cost: return seats.map { .cost(yearlyCost($0)) }
    case .ledger(let ledger):
      let search = MoneyInquiry(preferences.money ?? MoneyWish(), scale: ledger.scale, in: catalog)
      return perAssistant { .money(search.finding(of: catalog.assistants[$0])) }
    case .features: return []
    }
  }

  /// One outcome per assistant, at each of its rows.
  private func perAssistant(_ outcome: (_ assistant: Int) -> Outcome) -> [Outcome] {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(seats.count)
    for row in seats.indices {
      if row > 0, seats[row].assistant == seats[row - 1].assistant {
        outcomes.append(outcomes[row - 1])
      } else {
        outcomes.append(outcome(seats[row].assistant))
      }
    }
    return outcomes
  }

  /// A plan without facts of its own for the criterion shares the outcome of its assistant.
  private func gradedOutcomes(_ graded: GradedCriterion) -> [Outcome] {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(seats.count)
    var shared: (assistant: Int, outcome: Outcome)?
    for seat in seats {
      let isOwn = hasOwnFacts(seat, graded.facts)
      if !isOwn, let shared, shared.assistant == seat.assistant {
        outcomes.append(shared.outcome)
        continue
      }
      let possible = possibleOptions(graded, seat, confirmedOn: nil)
      let outcome = Outcome.graded(possible: possible, levels: graded.rule.levels(of: possible))
      if !isOwn { shared = (seat.assistant, outcome) }
      outcomes.append(outcome)
    }
    return outcomes
  }

  private func hasOwnFacts(_ seat: Assessment.Seat, _ facts: Range<Int>) -> Bool {
    guard let plan = seat.plan else { return false }
    return catalog.assistants[seat.assistant].plans[plan].facts.contains {
      facts.contains($0.number)
    }
  }

  func fact(_ number: Int, _ seat: Assessment.Seat) -> Fact? {
    catalog.assistants[seat.assistant].fact(number, at: seat.plan)
  }

  func possibleOptions(
    _ graded: GradedCriterion, _ seat: Assessment.Seat, confirmedOn today: CalendarDate?
  ) -> [ClosedRange<Int>] {
    graded.facts.map { number in
      catalog.possibleOptions(
        fact(number, seat), definition: catalog.factDefinitions[number], confirmedOn: today)
    }
  }
}
