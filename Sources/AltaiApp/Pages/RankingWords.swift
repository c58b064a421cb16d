public import AltaiCatalog
import Scoring

/// Turns what the engine found into words in one language, for the list, the details and the explanations alike.
public struct RankingWords: Sendable {
  /// The ranking that is put into words.
  public let assessment: Assessment
  /// All texts in the language.
  public let words: any Wording

  /// Words for an assessment.
  public init(_ assessment: Assessment, _ language: Language, _ medium: Medium = .screen) {
    self.assessment = assessment
    words = wording(for: language, medium)
  }

  var catalog: Catalog { assessment.catalog }

  func string(_ text: Text) -> String { catalog.string(text, in: words.language) }

  func name(ofCriterion number: Int) -> String { string(catalog.criteria[number].name) }

  /// "Name, Plan", or the name alone where no plan is known.
  public func name(ofRow row: Int) -> String {
    let row = assessment.rows[row]
    let assistant = catalog.assistants[row.assistant]
    return words.standing(
      string(assistant.name), plan: row.plan.map { string(assistant.plans[$0].name) })
  }

  func plan(ofRow row: Int) -> Plan? {
    let row = assessment.rows[row]
    return row.plan.map { catalog.assistants[row.assistant].plans[$0] }
  }

  /// What is known of a criterion at a row: a full form and one for narrow places.
  func outcome(row: Int, criterion: Int) -> (text: String, short: String?, isUnknown: Bool) {
    switch (assessment.rows[row].outcomes[criterion], catalog.criteria[criterion].kind) {
    case (.graded(_, let levels), .graded(let graded)): return level(levels, of: graded)
    case (.amount(let amounts), .amount(let amount)):
      guard let amounts else { return (words.unknown, nil, true) }
      let unit = string(amount.unit)
      let low = words.number(amounts.lowerBound)
      if amounts.lowerBound == amounts.upperBound { return ("\(low) \(unit)", low, false) }
      let span = words.span(low, words.number(amounts.upperBound))
      return ("\(span) \(unit)", span, false)
    case (.cost, .cost): return price(row: row)
    case (.money(let finding), .ledger(let ledger)):
      let assistant = catalog.assistants[assessment.rows[row].assistant]
      return money(finding, ledger, isSearchedInPart: !assistant.searches.isEmpty)
    default: return ("", nil, true)
    }
  }

  /// What is known of a criterion at a row, in full.
  public func outcomeText(row: Int, criterion: Int) -> String {
    outcome(row: row, criterion: criterion).text
  }

  /// What is known of a criterion at a row, in full, with the mark where it rests on something of the user's own.
  ///
  /// For places in brackets or within a sentence.
  func toldOutcome(row: Int, criterion: Int) -> String {
    words.markedInside(
      outcomeText(row: row, criterion: criterion),
      if: assessment.isYours(row: row, criterion: criterion))
  }

  private func level(
    _ levels: ClosedRange<Int>, of graded: GradedCriterion
  ) -> (text: String, short: String?, isUnknown: Bool) {
    let last = graded.levels.count - 1
    if levels == 0...last { return (words.unknown, "?", true) }
    let best = string(graded.levels[levels.lowerBound].name)
    if levels.count == 1 { return (best, nil, false) }
    let worst = string(graded.levels[levels.upperBound].name)
    return (
      words.span(worst, best),
      levels.upperBound == last
        ? words.atMost(best) : levels.lowerBound == 0 ? words.atLeast(worst) : nil, false
    )
  }

  private func price(row: Int) -> (text: String, short: String?, isUnknown: Bool) {
    guard let plan = plan(ofRow: row) else { return (words.unknown, "?", true) }
    let wanted = assessment.preferences.currency
    let known = plan.prices.filter { $0.amount != nil }
    // The price that counts: the one whose year is the cheapest; in the user's currency where it is printed.
    let shown =
      known.first { $0.amount?.currency == wanted }
      ?? known.min {
        catalog.yearlyCost(of: $0) ?? .infinity < catalog.yearlyCost(of: $1) ?? .infinity
      }
    guard let price = shown, let amount = price.amount else { return (words.unknown, "?", true) }
    if amount.value == 0 { return (words.free, nil, false) }
    let sum = words.money(amount.value, amount.currency)
    return (price.period == .month ? words.perMonth(sum) : words.perYear(sum), sum, false)
  }

  func money(
    _ finding: MoneyFinding, _ ledger: LedgerCriterion, isSearchedInPart: Bool
  ) -> (text: String, short: String?, isUnknown: Bool) {
    if finding.isUnchecked {
      return isSearchedInPart
        ? (words.checkedInPart, words.inPart, true) : (words.notChecked, nil, true)
    }
    let bands = finding.bands
    let low = string(ledger.bands[bands.lowerBound].name)
    if bands == 0...0, let until = finding.searchedUntil {
      return (words.noneFound(until: words.date(until)), low, false)
    }
    if bands.count == 1 {
      return (low, bands.lowerBound == 0 ? nil : shortBand(bands.lowerBound, ledger), false)
    }
    let high = string(ledger.bands[bands.upperBound].name)
    return (words.wideSpan(low, high), shortBand(bands.upperBound, ledger), false)
  }

  private func shortBand(_ band: Int, _ ledger: LedgerCriterion) -> String {
    let thresholds = ledger.scale.thresholds
    return band <= thresholds.count
      ? words.below(words.compact(thresholds[band - 1]))
      : words.from(words.compact(thresholds[thresholds.count - 1]))
  }

  /// A score with its ends where they differ.
  func score(_ score: Double, _ span: ScoreSpan) -> String {
    let low = words.points(span.low)
    let high = words.points(span.high)
    return low == high ? words.points(score) : words.span(low, high)
  }
}
