/// What one requirement costs, and whom it alone keeps out.
public struct RequirementPrice: Hashable, Sendable {
  /// The best row without it, the other requirements kept; `nil` when there is none.
  public let bestWithout: Int?
  /// The score of that row minus the best score with it; `nil` when nothing meets all requirements.
  ///
  /// At least 0.
  public let price: Double?
  /// The rows that fail nothing else, one for each group none of whose rows meets all requirements:
  /// the group's best, the best score first, then by name.
  public let nearMisses: [Int]
  /// All rows that fail nothing else, in row order.
  public let onlyFailures: [Int]
}

extension AlternativeColumns {
  /// Gives for each requirement what it costs and whom it alone keeps out.
  ///
  /// A requirement that is unconfirmed is failed, as in a ranking. O(rows · requirements).
  ///
  /// - Parameters:
  ///   - scores: One point score per row.
  ///   - isKnown: Whether enough is known of a row to rank it; the others count nowhere.
  /// - Returns: One per requirement.
  /// - Precondition: One score and one answer per row.
  public func requirementPrices(scores: [Double], isKnown: [Bool]) -> [RequirementPrice] {
    precondition(scores.count == rowCount && isKnown.count == rowCount, "one answer per row")
    var bestWith: Int?
    var groupsMet: Set<Int> = []
    var failing: [[Int]] = Array(repeating: [], count: verdicts.count)
    for row in 0..<rowCount where isKnown[row] {
      switch onlyFailure(row) {
      case .none:
        groupsMet.insert(groups[row])
        if isBefore(row, bestWith, scores) { bestWith = row }
      case .one(let requirement): failing[requirement].append(row)
      case .several: break
      }
    }
    return failing.map { rows in
      var bestWithout = bestWith
      var bestOfGroup: [Int: Int] = [:]
      for row in rows {
        if isBefore(row, bestWithout, scores) { bestWithout = row }
        let group = groups[row]
        if !groupsMet.contains(group), isBefore(row, bestOfGroup[group], scores) {
          bestOfGroup[group] = row
        }
      }
      let price = bestWith.flatMap { with in bestWithout.map { max(0, scores[$0] - scores[with]) } }
      return RequirementPrice(
        bestWithout: bestWithout, price: price,
        nearMisses: bestOfGroup.values.sorted { isBefore($0, $1, scores) }, onlyFailures: rows)
    }
  }

  private enum Failures {
    case none
    case one(Int)
    case several
  }

  private func onlyFailure(_ row: Int) -> Failures {
    var failures = Failures.none
    for requirement in verdicts.indices where verdicts[requirement][row] != .met {
      guard case .none = failures else { return .several }
      failures = .one(requirement)
    }
    return failures
  }

  /// Whether a row stands before another: by score, then by what stands for a group, then by name.
  private func isBefore(_ row: Int, _ other: Int?, _ scores: [Double]) -> Bool {
    guard let other else { return true }
    // Rounded, and not compared with a width: that would not be an order.
    let (score, others) = (
      (scores[row] / Ranking.tieWidth).rounded(), (scores[other] / Ranking.tieWidth).rounded()
    )
    return (others, tieBreaks[row], namePlaces[row]) < (score, tieBreaks[other], namePlaces[other])
  }
}
