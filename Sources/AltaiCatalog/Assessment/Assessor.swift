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
  func yearlyCosts(outcomes: [[Outcome]]) -> [Double] {
    for column in outcomes {
      guard case .cost = column.first else { continue }
      return column.map { if case .cost(let cost?) = $0 { cost } else { .infinity } }
    }
    return seats.map { yearlyCost($0) ?? .infinity }
  }

  private func yearlyCost(_ seat: Assessment.Seat) -> Double? {
    seat.plan.flatMap { catalog.yearlyCost(of: catalog.assistants[seat.assistant].plans[$0]) }
  }

  /// The outcomes of a criterion, one per row; none where it has no outcome.
  func outcomes(of criterion: Int) -> [Outcome] {
    switch catalog.criteria[criterion].kind {
    case .graded(let graded): return gradedOutcomes(graded).outcomes
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
      let inquiry = MoneyInquiry(
        preferences.money ?? MoneyWish(), scale: ledger.scale, in: catalog)
      let nothing = Outcome.money(inquiry.findingOfNothing)
      return perAssistant { number in
        // Most have no record; they are not even copied.
        let isEmpty =
          catalog.assistants[number].flows.isEmpty && catalog.assistants[number].searches.isEmpty
        return isEmpty ? nothing : .money(inquiry.finding(of: catalog.assistants[number]))
      }
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

  /// The outcomes of a graded criterion, and the levels that today's answers confirm, one per row.
  ///
  /// A plan without facts of its own for the criterion shares the outcome of its assistant.
  func gradedOutcomes(
    _ graded: GradedCriterion
  ) -> (outcomes: [Outcome], confirmed: [ClosedRange<Int>]) {
    var outcomes: [Outcome] = []
    var confirmed: [ClosedRange<Int>] = []
    outcomes.reserveCapacity(seats.count)
    confirmed.reserveCapacity(seats.count)
    let questions = graded.facts.map { number in
      let definition = catalog.factDefinitions[number]
      return Question(
        number: number, all: 0...(definition.options.count - 1),
        oldest: today.order(daysBefore: definition.maxAgeInDays))
    }
    var certain = questions.map(\.all)
    var shared: (assistant: Int, row: Int)?
    for (row, seat) in seats.enumerated() {
      let isOwn = hasOwnFacts(seat, graded.facts)
      if !isOwn, let shared, shared.assistant == seat.assistant {
        outcomes.append(outcomes[shared.row])
        confirmed.append(confirmed[shared.row])
        continue
      }
      var possible: [ClosedRange<Int>] = []
      possible.reserveCapacity(questions.count)
      var isAllFresh = true
      for (index, question) in questions.enumerated() {
        let (options, isFresh) = possibleOptions(question, seat)
        possible.append(options)
        certain[index] = isFresh ? options : question.all
        if !isFresh { isAllFresh = false }
      }
      let levels = graded.rule.levels(of: possible)
      outcomes.append(.graded(possible: possible, levels: levels))
      confirmed.append(isAllFresh ? levels : graded.rule.levels(of: certain))
      if !isOwn { shared = (seat.assistant, row) }
    }
    return (outcomes, confirmed)
  }

  /// What to know of a fact with options.
  private struct Question {
    let number: Int
    let all: ClosedRange<Int>
    /// The oldest date that confirms something; dates are compared by their order, which is quick.
    let oldest: UInt32
  }

  /// The options that a fact leaves possible at a row, and whether it confirms them today.
  @inline(__always)
  private func possibleOptions(
    _ question: Question, _ seat: Assessment.Seat
  ) -> (options: ClosedRange<Int>, isFresh: Bool) {
    let own = seat.plan.flatMap { plan in
      catalog.assistants[seat.assistant].plans[plan].facts.first { $0.number == question.number }
    }
    let gist =
      own.map { FactGist($0.number, $0.fact) }
      ?? catalog.assistants[seat.assistant].facts.gist(question.number)
    guard let gist else { return (question.all, true) }
    return (gist.possibleOptions(of: question.all), gist.isFresh(since: question.oldest))
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
}
