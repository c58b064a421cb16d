import Scoring

extension ChangeAnalysis {
  /// An answer to something unknown, told by its limit.
  public struct OpenAnswer: Hashable, Sendable {
    /// What is unknown, and of whom.
    public let unknown: Assessment.Unknown
    /// The limit.
    public let limit: Limit
    /// Whether the answer has to be at least as good as the limit; otherwise at least as bad.
    public let isAtLeast: Bool

    /// What an answer is held against.
    public enum Limit: Hashable, Sendable {
      /// An option of a fact, as its index.
      case option(Int)
      /// An outcome of the criterion, for what is no fact with options.
      case outcome(OutcomeBound)
    }
  }

  /// The smallest set of answers after which a rival is ahead of the leader.
  public struct FactFlip: Hashable, Sendable {
    /// The rival that passes the leader, a number of ``Assessment/rows``.
    public let rival: Int
    /// The answers, those about the rival first; all of them are needed.
    public let answers: [OpenAnswer]
    /// The rows that stand first with these answers.
    public let takers: [Int]
  }

  /// Of how many unknown facts of one criterion all sets are tried; more are answered one after another.
  static let factLimit = 10

  /// The smallest sets of answers to what is unknown or disputed after which the first place changes hands, one for each
  /// rival that could take it, the smallest set first.
  ///
  /// Exact: a score is a sum over criteria, so for each number of answers the best answers are found criterion by
  /// criterion, among all sets of its unknown facts, and put together by adding up. Answers that are not given are read
  /// as before. An answer is told by the weakest limit that is still enough, the others at theirs.
  ///
  /// - Returns: Rivals for whom no answers are enough are left out, and so are other plans of the leader's assistant.
  ///   Of those with a set of equal size, the ranking's order.
  public func factFlips() -> [FactFlip] {
    let losses = openColumns(leader, isUp: false)
    let flips = rows.prefix(rivalLimit + 1).compactMap { row in
      factFlip(of: row, against: leader, losses: losses)
    }
    return flips.enumerated().sorted {
      ($0.element.answers.count, $0.offset) < ($1.element.answers.count, $1.offset)
    }.map(\.element)
  }

  /// The smallest set of answers after which a row is ahead of another; nil where no answers are enough.
  ///
  /// - Parameter other: A row that stands above it; the leader when nil.
  public func factFlip(of row: Int, against other: Int? = nil) -> FactFlip? {
    let other = other ?? leader
    guard rows.contains(row), rows.contains(other) else { return nil }
    return factFlip(of: row, against: other, losses: openColumns(other, isUp: false))
  }

  private func factFlip(of row: Int, against other: Int, losses: [OpenColumn]) -> FactFlip? {
    guard assessment.rows[row].assistant != assessment.rows[other].assistant else { return nil }
    return fewest(openColumns(row, isUp: true) + losses, toGain: score(other) - score(row)).map {
      FactFlip(rival: row, answers: $0.map(\.answer), takers: leaders(with: $0))
    }
  }

  private func score(_ row: Int) -> Double {
    assessment.contributions(row: row).reduce(0, +)
  }

  /// What answers to the unknowns of one column of one row can add to the lead of a rival.
  private func openColumns(_ row: Int, isUp: Bool) -> [OpenColumn] {
    columns.compactMap { column in
      OpenColumn(
        assessment, row: row, column: column, isUp: isUp, factLimit: Self.factLimit)
    }
  }

  /// The fewest answers that gain more than a lead, then made as weak as possible; nil where all together do not.
  private func fewest(_ open: [OpenColumn], toGain lead: Double) -> [GivenAnswer]? {
    // The best gain for each number of answers, and how many of them each column so far takes.
    var best: [(gain: Double, taken: [Int])] = [(0, [])]
    for column in open {
      var next: [(gain: Double, taken: [Int])] = []
      for (used, entry) in best.enumerated() {
        for count in column.gains.indices {
          let gain = entry.gain + column.gains[count]
          let taken = entry.taken + [count]
          if used + count == next.count {
            next.append((gain, taken))
          } else if gain > next[used + count].gain {
            next[used + count] = (gain, taken)
          }
        }
      }
      best = next
    }
    guard let enough = best.first(where: { $0.gain > lead + Ranking.tieWidth }) else { return nil }
    var spare = enough.gain - lead
    var answers: [GivenAnswer] = []
    for (column, count) in zip(open, enough.taken) where count > 0 {
      answers += column.weakestAnswers(count: count, spare: &spare)
    }
    return answers
  }

  /// Who stands first when some values are others.
  private func leaders(with answers: [GivenAnswer]) -> [Int] {
    var scores = scores
    var isSet: Set<[Int]> = []
    for answer in answers where isSet.insert([answer.row, answer.column]).inserted {
      guard let place = rows.firstIndex(of: answer.row) else { continue }
      scores[place] +=
        assessment.weights.values[answer.column]
        * (answer.value - assessment.table[answer.row, answer.column].value(reading))
    }
    let best = scores.max() ?? 0
    return rows.indices.filter { best - scores[$0] <= Ranking.tieWidth }.map { rows[$0] }
  }
}
