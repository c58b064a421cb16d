public import Scoring

/// Why a row scores above another: the parts of the difference, and the facts behind the largest.
extension Assessment {
  /// The difference of the scores of two rows, criterion by criterion; its columns are those of ``columns``.
  public func difference(of row: Int, over other: Int) -> ScoreDifference {
    ScoreDifference(
      of: row, over: other, table: table, weights: weights, reading: preferences.unknown)
  }

  /// Something that makes a difference between two rows.
  public struct DecidingFact: Hashable, Sendable {
    /// A number of ``Catalog/criteria``.
    public let criterion: Int
    /// A number of ``Catalog/factDefinitions``; nil where the criterion has none, as with prices and money.
    public let fact: Int?
    /// Whether it speaks for the first of the two rows.
    public let isForFirst: Bool
  }

  /// The facts behind the largest parts of a difference: for each criterion in turn those that keep the one who is worse
  /// from the level of the other.
  ///
  /// Whoever is ahead has the first word, so that one of the facts speaks for the other where something does.
  ///
  /// - Parameter count: At most so many.
  public func decidingFacts(of row: Int, over other: Int, atMost count: Int = 3) -> [DecidingFact] {
    let difference = difference(of: row, over: other)
    let (ahead, behind) =
      difference.points >= 0
      ? (difference.advantages, difference.disadvantages)
      : (difference.disadvantages, difference.advantages)
    let forAhead = ahead.flatMap { decidingFacts($0, row, other) }
    let forBehind = behind.flatMap { decidingFacts($0, row, other) }
    let kept = forBehind.isEmpty ? count : count - 1
    let first = forAhead.prefix(max(kept, count - forBehind.count))
    return Array(first + forBehind.prefix(count - first.count))
  }

  private func decidingFacts(
    _ part: ScoreDifference.Part, _ row: Int, _ other: Int
  ) -> [DecidingFact] {
    let criterion = columns[part.column]
    let isForFirst = part.points > 0
    let facts: [Int?] =
      switch catalog.criteria[criterion].kind {
      case .graded(let graded):
        isForFirst
          ? factsBehind(row, ahead: other, graded, criterion)
          : factsBehind(other, ahead: row, graded, criterion)
      case .amount(let amount): [amount.fact]
      case .cost, .ledger: [nil]
      case .features: []
      }
    return facts.map { DecidingFact(criterion: criterion, fact: $0, isForFirst: isForFirst) }
  }

  /// The facts that keep a worse row from the level of a better one, and in which the better one is better.
  private func factsBehind(
    _ better: Int, ahead worse: Int, _ graded: GradedCriterion, _ criterion: Int
  ) -> [Int] {
    guard case .graded(let own, let levels) = rows[better].outcomes[criterion],
      case .graded(let possible, let its) = rows[worse].outcomes[criterion]
    else { return [] }
    let target = levels.upperBound < its.upperBound ? levels.upperBound : levels.lowerBound
    let facts = graded.rule.obstacles(to: target, possible: possible).filter {
      own[$0].upperBound < possible[$0].upperBound || own[$0].lowerBound < possible[$0].lowerBound
    }
    // What is sure comes first.
    let sure = facts.filter { own[$0].upperBound < possible[$0].lowerBound }
    return (sure + facts.filter { !sure.contains($0) }).map { graded.facts.lowerBound + $0 }
  }
}
