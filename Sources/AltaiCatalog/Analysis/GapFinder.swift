import Scoring

/// Finds the gaps of the rows that have a place, or would have one if more were known, and what each is worth to know.
///
/// One fact at a time: each answer that is still possible is equally likely, the levels that follow are worked out again, and what
/// else is unknown stays as the ranking reads it. Where anything between two ends is possible (an amount, a price), the value
/// is uniform between them.
struct GapFinder {
  let assessment: Assessment
  private let ranked: [Ranking.Entry]

  /// A row whose gaps are looked at.
  private struct Candidate {
    let row: Int
    let isFirst: Bool
    let isRanked: Bool
    let known: Double
  }

  init(_ assessment: Assessment) {
    self.assessment = assessment
    ranked = assessment.ranking.ranked
  }

  private var catalog: Catalog { assessment.catalog }

  /// The gaps on what is weighed: of all ranked rows, then of those of which too little is known; row after row, criterion after
  /// criterion.
  func gaps() -> [Gap] {
    let competing = ranked.enumerated().map { place, entry in
      Candidate(row: entry.row, isFirst: place == 0, isRanked: true, known: entry.known)
    }
    let waiting = assessment.ranking.tooLittleKnown.map {
      Candidate(row: $0.row, isFirst: false, isRanked: false, known: $0.known)
    }
    return (competing + waiting).flatMap(gaps(of:))
  }

  /// Only the gaps of the first and of those that could stand above it; in a large catalog these are few.
  func gapsOfContenders() -> [Gap] {
    guard let first = ranked.first else { return [] }
    func canLead(_ span: ScoreSpan) -> Bool { span.high > first.score + Ranking.tieWidth }
    let competing = ranked.enumerated().filter { $0.offset == 0 || canLead($0.element.span) }
      .map { place, entry in
        Candidate(row: entry.row, isFirst: place == 0, isRanked: true, known: entry.known)
      }
    let waiting = assessment.ranking.tooLittleKnown.filter { canLead($0.span) }.map {
      Candidate(row: $0.row, isFirst: false, isRanked: false, known: $0.known)
    }
    return (competing + waiting).flatMap(gaps(of:))
  }

  private func gaps(of candidate: Candidate) -> [Gap] {
    assessment.columns.indices.flatMap { gaps(of: candidate, column: $0) }
  }

  private func gaps(of candidate: Candidate, column: Int) -> [Gap] {
    let row = candidate.row
    let criterion = assessment.columns[column]
    guard assessment.weights.values[column] > 0, !assessment.table[row, column].isKnown else {
      return []
    }
    switch (assessment.rows[row].outcomes[criterion], catalog.criteria[criterion].kind) {
    case (.graded(let possible, _), .graded(let graded)):
      return graded.facts.compactMap { fact in
        optionGap(candidate, column, fact, graded, possible: possible)
      }
    case (.amount, .amount(let amount)):
      return [amountGap(candidate, column, amount)]
    case (.money(let finding), .ledger(let ledger)):
      let isMirrored = assessment.preferences.money?.direction == .prefer
      let outcomes = finding.bands.map { band in
        let value = ledger.scale.values[band]
        return (Gap.What.band(band), ValueSpan(isMirrored ? 1 - value : value))
      }
      return [gap(candidate, column, nil, outcomes)]
    default: return [uniformGap(candidate, column, fact: nil)]
    }
  }

  /// A fact with options, of which several are possible.
  private func optionGap(
    _ candidate: Candidate, _ column: Int, _ fact: Int, _ graded: GradedCriterion,
    possible: [ClosedRange<Int>]
  ) -> Gap? {
    let number = fact - graded.facts.lowerBound
    guard possible[number].count > 1 else { return nil }
    let row = assessment.rows[candidate.row]
    let options = catalog.assistants[row.assistant].fact(fact, at: row.plan)
      .possibleOptions(of: catalog.factDefinitions[fact])
    let outcomes = options.map { option in
      var settled = possible
      settled[number] = option...option
      return (Gap.What.option(option), graded.rule.span(of: settled))
    }
    return gap(candidate, column, fact, outcomes)
  }

  /// A number: one of those named where it is disputed, else anything between the ends.
  private func amountGap(
    _ candidate: Candidate, _ column: Int, _ amount: AmountCriterion
  ) -> Gap {
    let row = assessment.rows[candidate.row]
    let fact = catalog.assistants[row.assistant].fact(amount.fact, at: row.plan)
    guard let fact, fact.state == .disputed else {
      return uniformGap(candidate, column, fact: amount.fact)
    }
    var amounts: [Double] = []
    for case .amount(let number) in fact.answers.map(\.answer) where !amounts.contains(number) {
      amounts.append(number)
    }
    let outcomes = amounts.map { (Gap.What.amount($0), ValueSpan(amount.scale.value(of: $0))) }
      .sorted { $0.1.low > $1.1.low }
    return gap(candidate, column, amount.fact, outcomes)
  }

  // MARK: Worth

  private func gap(
    _ candidate: Candidate, _ column: Int, _ fact: Int?,
    _ outcomes: [(what: Gap.What, value: ValueSpan)]
  ) -> Gap {
    let scores = outcomes.map { score(candidate, column, with: $0.value) }
    let possible = zip(outcomes, scores).map { outcome, score in
      Gap.Possibility(what: outcome.what, newFirst: newFirst(candidate, score))
    }
    let weight = assessment.weights.values[column]
    let values = outcomes.map { $0.value.value(assessment.preferences.unknown) }
    return Gap(
      row: candidate.row, criterion: assessment.columns[column], fact: fact,
      worth: WorthOfKnowing(
        scores: scores, against: rival(of: candidate)?.score, isChoice: candidate.isFirst),
      openPoints: weight * ((values.max() ?? 0) - (values.min() ?? 0)), possibilities: possible)
  }

  private func uniformGap(_ candidate: Candidate, _ column: Int, fact: Int?) -> Gap {
    let span = assessment.table[candidate.row, column]
    let low = score(candidate, column, with: ValueSpan(span.low))
    let high = score(candidate, column, with: ValueSpan(span.high))
    let other = rival(of: candidate)
    let isOut = low == -.infinity || high == -.infinity
    let worth = WorthOfKnowing(
      from: isOut ? 0 : low, to: isOut ? 0 : high, against: isOut ? nil : other?.score,
      isChoice: candidate.isFirst)
    let weight = assessment.weights.values[column]
    var possible: [Gap.Possibility] = []
    if worth.chance > 0, let other {
      let switching = span.low + (other.score - low) / weight
      let value = min(max(switching, span.low), span.high)
      possible = [
        candidate.isFirst
          ? Gap.Possibility(what: .valueUpTo(value), newFirst: other.row)
          : Gap.Possibility(what: .valueFrom(value), newFirst: candidate.row)
      ]
    }
    return Gap(
      row: candidate.row, criterion: assessment.columns[column], fact: fact, worth: worth,
      openPoints: weight * span.width, possibilities: possible)
  }

  /// The best of the others.
  private func rival(of candidate: Candidate) -> Ranking.Entry? {
    candidate.isFirst ? ranked.dropFirst().first : ranked.first
  }

  private func newFirst(_ candidate: Candidate, _ score: Double) -> Int? {
    guard let rival = rival(of: candidate) else { return nil }
    if candidate.isFirst { return rival.score - score > Ranking.tieWidth ? rival.row : nil }
    return score - rival.score > Ranking.tieWidth ? candidate.row : nil
  }

  /// The point score with another value in one column; below all others where still too little is known for a place.
  private func score(_ candidate: Candidate, _ column: Int, with value: ValueSpan) -> Double {
    let reading = assessment.preferences.unknown
    var sum = 0.0
    for (other, weight) in assessment.weights.values.enumerated() {
      let span = other == column ? value : assessment.table[candidate.row, other]
      sum += weight * span.value(reading)
    }
    if candidate.isRanked { return sum }
    let gained = assessment.table[candidate.row, column].width - value.width
    let known = candidate.known + assessment.weights.values[column] * gained
    return known >= Ranking.leastKnown - Ranking.tieWidth ? sum : -.infinity
  }
}

extension Assessment {
  /// Everything unknown or disputed on what is weighed, of the rows that are ranked or of which too little is known: what is worth
  /// most to know first.
  ///
  /// Of equal worth the likeliest to change the first place, then what leaves the most open, then in the order of the ranking.
  public func gaps() -> [Gap] {
    let gaps = GapFinder(self).gaps()
    return gaps.indices.sorted { gaps[$0].isWorthMore(than: gaps[$1]) ?? ($0 < $1) }
      .map { gaps[$0] }
  }

  /// The gap that is worth most to close; nil where closing none alone changes the first place.
  public var mostWorthKnowing: Gap? {
    let gaps = GapFinder(self).gapsOfContenders().filter { $0.worth.chance > 0 }
    return gaps.first.map { first in
      gaps.reduce(first) { $1.isWorthMore(than: $0) ?? false ? $1 : $0 }
    }
  }

  /// The gap that leaves the most open of the first and those that could stand above it; nil where all of them is known.
  public var widestGap: Gap? {
    let places = Set(ranking.ranked.map(\.row))
    let gaps = GapFinder(self).gapsOfContenders().filter { places.contains($0.row) }
    return gaps.first.map { first in
      gaps.reduce(first) { $1.openPoints > $0.openPoints + Ranking.tieWidth ? $1 : $0 }
    }
  }
}

extension Gap {
  /// Whether it is worth more to close than another; nil where nothing tells them apart.
  fileprivate func isWorthMore(than other: Gap) -> Bool? {
    for (own, its) in [
      (worth.worth, other.worth.worth), (worth.chance, other.worth.chance),
      (openPoints, other.openPoints),
    ] where abs(own - its) > Ranking.tieWidth {
      return own > its
    }
    return nil
  }
}

extension Fact? {
  /// The options that are possible, best first: those named, or all where none are.
  func possibleOptions(of definition: FactDefinition) -> [Int] {
    let all = Array(definition.options.indices)
    guard let fact = self else { return all }
    if fact.state == .notApplicable { return [0] }
    let answers = fact.state.isUnknown ? fact.range : fact.answers.map(\.answer)
    let named = answers.compactMap { if case .option(let option) = $0 { option } else { nil } }
    return named.isEmpty ? all : all.filter(named.contains)
  }
}
