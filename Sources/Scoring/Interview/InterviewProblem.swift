/// What an interview is about: the alternatives that can be chosen, and what imagined ones can be
/// made of.
public struct InterviewProblem: Hashable, Sendable {
  /// The values, one row per alternative; all known.
  public let values: ValueTable
  /// Who chooses one of its rows, chooses it: the plans of one offer share a number. One per row.
  public let groups: [Int]
  /// For each criterion the values that an imagined alternative can have, best first.
  public let levels: [[Double]]

  /// Makes the problem.
  ///
  /// - Parameters:
  ///   - values: Spans are taken at the value that `reading` gives.
  ///   - groups: One number per row; nil when each row is an alternative of its own.
  ///   - levels: Values of each criterion, in any order; fewer than two of them, and nothing is
  ///     imagined about the criterion.
  /// - Precondition: There is a row and a criterion; one group per row; one list of levels per
  ///   criterion, all in 0…1.
  public init(
    values: ValueTable, reading: UnknownReading = .middle, groups: [Int]? = nil, levels: [[Double]]
  ) {
    precondition(values.rowCount > 0 && values.columnCount > 0, "somebody to choose, by something")
    precondition(groups.map { $0.count == values.rowCount } ?? true, "one group per row")
    precondition(levels.count == values.columnCount, "levels for each criterion")
    precondition(
      levels.allSatisfy { $0.allSatisfy { 0 <= $0 && $0 <= 1 } }, "a level's value lies in 0...1")
    self.values = values.settled(reading)
    self.groups = groups ?? Array(0..<values.rowCount)
    self.levels = levels.map { Array(Set($0)).sorted(by: >) }
  }
}
