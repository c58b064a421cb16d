import AltaiCatalog
import Scoring

/// A level that an imagined alternative can have: its value and its words.
struct InterviewLevel: Hashable, Sendable {
  let value: Double
  let text: String
  /// What it means for the user, where the catalog says so.
  let means: String?

  init(value: Double, _ text: String, means: String? = nil) {
    self.value = value
    self.text = text
    self.means = means
  }
}

extension RankingWords {
  /// The levels of a criterion that can be imagined, best first, each value once.
  func interviewLevels(ofCriterion number: Int) -> [InterviewLevel] {
    let levels: [InterviewLevel]
    switch catalog.criteria[number].kind {
    case .graded(let graded):
      levels = zip(graded.levels, graded.rule.levels).map { level, rule in
        InterviewLevel(
          value: rule.value, string(level.name), means: level.means.map { string($0) })
      }
    case .amount(let amount):
      levels = [1, 0.5, 0].map { value in
        let sum = words.number(amount.scale.amount(of: value))
        return InterviewLevel(value: value, "\(sum) \(string(amount.unit))")
      }
    case .cost(let cost): levels = priceLevels(cost)
    case .ledger(let ledger):
      let prefersMoney = assessment.preferences.money?.direction == .prefer
      levels = ledger.bands.indices.map { band in
        let span = ledger.scale.span(ofBands: band...band)
        return InterviewLevel(
          value: prefersMoney ? 1 - span.low : span.low, string(ledger.bands[band].name))
      }
    case .features: levels = []
    }
    var kept: [InterviewLevel] = []
    for level in levels.sorted(by: { $0.value > $1.value }) where level.value != kept.last?.value {
      kept.append(level)
    }
    return kept
  }

  /// Nothing, and three round prices a month up to what is worth nothing.
  private func priceLevels(_ cost: CostCriterion) -> [InterviewLevel] {
    let most = max(cost.scale.best, cost.scale.worst) / 12
    var round: [Double] = []
    var step = 1.0
    while step <= most && step < 1e9 {
      round += [step, 2 * step, 5 * step].filter { $0 <= most }
      step *= 10
    }
    return ([0] + round.suffix(3)).map { month in
      InterviewLevel(
        value: cost.scale.value(of: month * 12),
        month == 0 ? words.free : words.perMonth(words.money(month, catalog.currency)))
    }
  }
}
