import Scoring

extension Assessment {
  /// What one requirement does to the ranking.
  public struct RequirementEffect: Hashable, Sendable {
    /// A number of ``Assessment/requirements``.
    public let requirement: Int
    /// The best row without it, the other requirements kept; nil where there is none.
    public let bestWithout: Int?
    /// The score of that row minus the best with it; nil where nobody meets all requirements.
    public let price: Double?
    /// Those that it alone keeps out: the best row of each, the best score first.
    public let nearMisses: [Int]
    /// The nearest loosening that lets one in that is better than the first now; nil where none is.
    public let loosening: Loosening?
  }

  /// A requirement that asks for less, and whom it lets in.
  public struct Loosening: Hashable, Sendable {
    /// What is asked for then; nil where it has to go altogether.
    public let requirement: Requirement?
    /// The best row that comes in.
    public let row: Int
  }

  /// What each requirement costs, whom it alone keeps out, and how much less would change the first place.
  ///
  /// Those of whom too little is known to rank count nowhere.
  public func requirementEffects() -> [RequirementEffect] {
    guard !requirements.isEmpty else { return [] }
    let scores = table.scores(weights, reading: preferences.unknown)
    let isKnown = (0..<rows.count).map {
      table.known(row: $0, weights: weights) >= Ranking.leastKnown - Ranking.tieWidth
    }
    let prices = alternatives.requirementPrices(scores: scores, isKnown: isKnown)
    let best = ranking.ranked.map { scores[$0.row] }.max()
    return prices.enumerated().map { number, price in
      let better = price.onlyFailures.filter {
        scores[$0] > (best ?? -.infinity) + Ranking.tieWidth
      }
      return RequirementEffect(
        requirement: number, bestWithout: price.bestWithout, price: price.price,
        nearMisses: price.nearMisses, loosening: nearest(requirements[number], better, scores))
    }
  }

  /// The loosening that asks for least less, at a tie the one that lets in the best.
  private func nearest(
    _ requirement: Requirement, _ candidates: [Int], _ scores: [Double]
  ) -> Loosening? {
    let steps = candidates.map { (row: $0, step: loosened(requirement, for: $0)) }
    let nearest = steps.min { first, second in
      let (step, other) = (first.step?.size ?? .infinity, second.step?.size ?? .infinity)
      return (step, scores[second.row]) < (other, scores[first.row])
    }
    return nearest.map { Loosening(requirement: $0.step?.requirement, row: $0.row) }
  }

  /// The requirement that a row would just be confirmed to meet, and how much less it asks; nil where only none would do.
  private func loosened(
    _ requirement: Requirement, for row: Int
  ) -> (requirement: Requirement, size: Double)? {
    let plan = rows[row].plan.map { catalog.assistants[rows[row].assistant].plans[$0] }
    switch requirement {
    case .level(let criterion, let wanted):
      guard !rows.confirmedLevels[criterion].isEmpty,
        case .graded(let graded) = catalog.criteria[criterion].kind
      else { return nil }
      let level = rows.confirmedLevels[criterion][row].upperBound
      // The last level is no requirement.
      guard level < graded.levels.count - 1 else { return nil }
      return (.level(criterion: criterion, atLeast: level), Double(level - wanted))
    case .amount(let criterion, let isAtLeast, let bound):
      guard case .amount(let amount) = catalog.criteria[criterion].kind,
        let amounts = catalog.possibleAmounts(
          catalog.assistants[rows[row].assistant].fact(amount.fact, at: rows[row].plan),
          definition: catalog.factDefinitions[amount.fact], best: amount.scale.best,
          confirmedOn: today)
      else { return nil }
      let end = isAtLeast ? amounts.lowerBound : amounts.upperBound
      return (.amount(criterion: criterion, isAtLeast: isAtLeast, end), abs(end - bound))
    case .yearlyCost(let criterion, let bound):
      return plan.flatMap { catalog.confirmedYearlyCost(of: $0, on: today) }
        .map { (.yearlyCost(criterion: criterion, atMost: $0), $0 - bound) }
    case .monthlyPrice(let bound):
      let currency = preferences.currency ?? catalog.currency
      return plan.flatMap { catalog.monthlyPrice(of: $0, in: currency, freshOn: today) }
        .map { (.monthlyPrice(atMost: $0.value), $0.value - bound) }
    case .messages(let perDay):
      guard let limit = plan?.limits.first(where: { $0.id == "messages" }),
        case .atMost(let count, let span) = limit.allowance
      else { return nil }
      return (.messages(perDay: count / span.days), perDay - count / span.days)
    case .noMoney, .someMoney, .feature: return nil
    }
  }
}
