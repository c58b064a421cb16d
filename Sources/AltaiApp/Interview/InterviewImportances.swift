public import AltaiCatalog
import Scoring

/// Weights as importances that people use.
enum ImportanceWords {
  /// Turns weights into importances: a word where it comes near, else a number.
  ///
  /// Only ratios of importances matter, so the scale is free: the one in which most weights are within
  /// a seventh of a word's number, and none is above the highest.
  ///
  /// - Parameters:
  ///   - weights: One per criterion, at least 0, not all 0.
  ///   - digits: How many digits a number has; nil for all, and no words.
  ///   - fixed: The place of a weight that must become `must`.
  static func importances(_ weights: [Double], digits: Int?, fixed: Int? = nil) -> [Importance] {
    let scales: [Double]
    if let fixed, weights[fixed] > 0 {
      scales = [9 / weights[fixed]]
    } else if digits == nil {
      scales = [10]
    } else {
      // No number above what a word can be.
      let most = 9 * 7 / 6 / (weights.max() ?? 1)
      scales = weights.filter { $0 > 0 }.flatMap { weight in
        [9, 3, 1].map { $0 / weight }.filter { $0 <= most }
      }
    }
    var best: (words: Int, error: Double, importances: [Importance]) = (-1, 0, [])
    for scale in scales {
      var words = 0
      var error = 0.0
      let importances = weights.indices.map { place -> Importance in
        if place == fixed { return .must }
        let number = weights[place] * scale
        guard let digits else { return .number(number) }
        for word in [Importance.low, .medium, .high] where isNear(number, word.number) {
          words += 1
          error += abs(number / word.number - 1)
          return word
        }
        return .number(rounded(number, digits: digits))
      }
      if words > best.words || (words == best.words && error < best.error) {
        best = (words, error, importances)
      }
    }
    return best.importances
  }

  private static func isNear(_ number: Double, _ word: Double) -> Bool {
    number >= word * 6 / 7 && number <= word * 7 / 6
  }

  /// A number with so many digits that count.
  static func rounded(_ number: Double, digits: Int) -> Double {
    guard number > 0 else { return 0 }
    var limit = 1.0
    for _ in 0..<digits { limit *= 10 }
    var scale = 1.0
    while number * scale < limit / 10 && scale < 1e12 { scale *= 10 }
    return (number * scale).rounded() / scale
  }
}

extension InterviewSession {
  /// The importances that the answers speak for, one per criterion that takes part.
  ///
  /// As few digits as leave those ahead first.
  public func importances() -> [Importance] {
    let fixed = criteria.firstIndex { isMust($0) && requirementText($0) == nil }
    let ahead = Set(leaders.map { assessment.rows[$0].assistant })
    for digits in [2, 3, 4] {
      let importances = ImportanceWords.importances(
        standing.weights, digits: digits, fixed: fixed)
      if let first = assessment(importances)?.ranking.ranked.first,
        ahead.contains(assessment.rows[first.row].assistant)
      {
        return importances
      }
    }
    return ImportanceWords.importances(standing.weights, digits: nil, fixed: fixed)
  }

  /// The ranking under other importances; what must hold stays.
  private func assessment(_ importances: [Importance]) -> Assessment? {
    var preferences = assessment.preferences
    for (place, number) in criteria.enumerated() {
      preferences.importances[number] = importances[place]
      guard isMust(number), importances[place] != .must else { continue }
      // "Must" adds a requirement, which is to stay.
      preferences.requirements += assessment.requirements.filter {
        $0.criterion == number && !preferences.requirements.contains($0)
      }
    }
    return try? assessment.changing(to: preferences)
  }

  /// What was asked for, with the importances that the answers speak for.
  public func request(over request: PreferenceRequest) -> PreferenceRequest {
    var result = request
    for (place, importance) in importances().enumerated() {
      let number = criteria[place]
      result.set(importance, of: assessment.catalog.criteria[number].id)
      if isMust(number), importance != .must, let text = requirementText(number),
        !result.requirements.contains(text)
      {
        result.requirements.append(text)
      }
    }
    return result
  }

  private func isMust(_ criterion: Int) -> Bool {
    assessment.preferences.importances[criterion] == .must
  }

  /// What "must" asks of a criterion, as `--require` takes it; nil where that can't be said, or where
  /// another requirement takes its place.
  private func requirementText(_ number: Int) -> String? {
    let criterion = assessment.catalog.criteria[number]
    let own = assessment.requirements.first { $0.criterion == number }
    switch (own, criterion.kind) {
    case (.level(_, let level), .graded(let graded)):
      return "\(criterion.id)>=\(graded.levels[level].id)"
    case (.amount(_, let isAtLeast, let amount), _):
      return "\(criterion.id)\(isAtLeast ? ">=" : "<=")\(Importance.number(amount).text)"
    case (.yearlyCost(_, 0), _): return "\(criterion.id)<=free"
    default: return nil
    }
  }
}
