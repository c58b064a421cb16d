/// What a fact leaves possible, for wishes and for requirements.
///
/// For a wish an old answer counts. For a requirement it must be confirmed: an answer older than its question allows, or one without a date, leaves everything possible.
extension Catalog {
  /// The options that a fact leaves possible; options are monotone, so the hull of a set says all.
  func possibleOptions(
    _ fact: Fact?, definition: FactDefinition, confirmedOn today: CalendarDate?
  ) -> ClosedRange<Int> {
    let all = 0...(definition.options.count - 1)
    guard let fact else { return all }
    if let today, !fact.isFresh(on: today, maxAgeInDays: definition.maxAgeInDays) { return all }
    return fact.optionsLeft ?? all
  }

  /// The amounts that a fact leaves possible, or nil when it can be anything.
  ///
  /// - Parameter best: What counts where the question does not arise.
  func possibleAmounts(
    _ fact: Fact?, definition: FactDefinition, best: Double, confirmedOn today: CalendarDate?
  ) -> ClosedRange<Double>? {
    guard let fact else { return nil }
    if fact.state == .notApplicable { return best...best }
    if let today, !fact.isFresh(on: today, maxAgeInDays: definition.maxAgeInDays) { return nil }
    var hull: ClosedRange<Double>?
    fact.forEachPossibleAnswer { answer in
      guard case .amount(let amount) = answer else { return }
      hull = hull.map { min($0.lowerBound, amount)...max($0.upperBound, amount) } ?? amount...amount
    }
    return hull
  }

  /// Whether a yes/no fact is yes, or does not arise; nil when unknown, disputed, old or undated.
  func confirmedYes(
    _ fact: Fact?, definition: FactDefinition, on today: CalendarDate
  ) -> Bool? {
    if fact?.state == .notApplicable { return true }
    guard let fact, fact.state == .known,
      fact.isFresh(on: today, maxAgeInDays: definition.maxAgeInDays),
      case .yes(let yes) = fact.answer
    else { return nil }
    return yes
  }
}

extension Fact {
  /// The options that it leaves possible, or nil where all are; options are monotone, so the hull of a set says all.
  var optionsLeft: ClosedRange<Int>? {
    if state == .notApplicable { return 0...0 }
    var hull: ClosedRange<Int>?
    forEachPossibleAnswer { answer in
      guard case .option(let option) = answer else { return }
      hull = hull.map { min($0.lowerBound, option)...max($0.upperBound, option) } ?? option...option
    }
    return hull
  }

  /// Goes through the answers given, or, where it is unknown, those that are left.
  fileprivate func forEachPossibleAnswer(_ body: (Answer) -> Void) {
    if state.isUnknown {
      for answer in range { body(answer) }
    } else {
      if let answer { body(answer) }
      for answer in disputed { body(answer.answer) }
    }
  }

  /// Whether its date is known and not longer ago than allowed; a fact that does not apply is always fresh.
  public func isFresh(on today: CalendarDate, maxAgeInDays: Int) -> Bool {
    if state == .notApplicable { return true }
    guard let asOf else { return false }
    return asOf.days(until: today) <= maxAgeInDays
  }
}

/// What is known of one criterion at one alternative.
public enum Outcome: Sendable {
  /// The options that each fact leaves possible, and the levels that follow, best first.
  case graded(possible: [ClosedRange<Int>], levels: ClosedRange<Int>)
  /// The amounts that are possible; nil when nothing is known.
  case amount(ClosedRange<Double>?)
  /// What a year costs in the catalog's currency; nil when unknown.
  case cost(Double?)
  case money(MoneyFinding)
  /// Features are asked for, not graded.
  case features
}
