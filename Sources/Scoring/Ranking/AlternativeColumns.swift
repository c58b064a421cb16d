/// What a ranking needs to know of all rows besides their values, column after column.
///
/// Made once for rows that are ranked again and again: what does not hang on weights, scores or
/// verdicts (groups, order of names) is sorted here and not again.
public struct AlternativeColumns: Sendable {
  /// The number of rows.
  public let rowCount: Int
  /// One column per requirement, each in row order.
  public let verdicts: [[Verdict]]
  /// The rows, those of one group side by side.
  let rowsByGroup: [Int]
  let groups: [Int]
  let tieBreaks: [Double]
  /// The place of each row in the order of names; rows of one name follow their numbers.
  public let namePlaces: [Int]
  /// The worst of each row's verdicts; empty when nothing is required, and all rows are met.
  let overallVerdicts: [Verdict]

  /// Makes the columns.
  ///
  /// - Parameters:
  ///   - groups: Rows of one group compete, and the group stands in the ranking with one of them.
  ///   - tieBreaks: Which row of a group stands when point scores are equal: the smallest.
  ///   - nameOrders: The place of each row in the order of names.
  ///   - verdicts: One column per requirement.
  /// - Precondition: All columns are equally long, and each tie break is a number.
  public init(groups: [Int], tieBreaks: [Double], nameOrders: [Int], verdicts: [[Verdict]] = []) {
    precondition(
      tieBreaks.count == groups.count && nameOrders.count == groups.count, "one place per row")
    precondition(tieBreaks.allSatisfy { !$0.isNaN }, "a tie break is a number")
    rowCount = groups.count
    self.groups = groups
    self.tieBreaks = tieBreaks
    var sorter = RowSorter()
    var rows = Array(groups.indices)
    sorter.sort(&rows, rows.indices, byRising: { nameOrders[$0] })
    var places = [Int](repeating: 0, count: rows.count)
    for (place, row) in rows.enumerated() { places[row] = place }
    namePlaces = places
    rows = Array(groups.indices)
    sorter.sort(&rows, rows.indices, byRising: { groups[$0] })
    rowsByGroup = rows
    self.verdicts = verdicts
    overallVerdicts = Self.overall(verdicts, rowCount: groups.count)
  }

  /// Makes the columns from rows.
  ///
  /// - Precondition: As many verdicts in each row.
  public init(_ alternatives: [Alternative]) {
    let count = alternatives.first?.verdicts.count ?? 0
    precondition(
      alternatives.allSatisfy { $0.verdicts.count == count }, "one verdict per requirement")
    self.init(
      groups: alternatives.map(\.group), tieBreaks: alternatives.map(\.tieBreak),
      nameOrders: alternatives.map(\.nameOrder),
      verdicts: (0..<count).map { requirement in alternatives.map { $0.verdicts[requirement] } })
  }

  private init(_ other: AlternativeColumns, verdicts: [[Verdict]]) {
    rowCount = other.rowCount
    rowsByGroup = other.rowsByGroup
    groups = other.groups
    tieBreaks = other.tieBreaks
    namePlaces = other.namePlaces
    self.verdicts = verdicts
    overallVerdicts = Self.overall(verdicts, rowCount: other.rowCount)
  }

  /// The same rows under other requirements.
  ///
  /// - Precondition: Each column has a verdict per row.
  public func withVerdicts(_ verdicts: [[Verdict]]) -> AlternativeColumns {
    AlternativeColumns(self, verdicts: verdicts)
  }

  private static func overall(_ columns: [[Verdict]], rowCount: Int) -> [Verdict] {
    precondition(columns.allSatisfy { $0.count == rowCount }, "one verdict per row")
    guard var overall = columns.first else { return [] }
    for column in columns.dropFirst() {
      for row in overall.indices { overall[row] = overall[row].worse(column[row]) }
    }
    return overall
  }

  /// The worst of a row's verdicts; met when nothing is required.
  @inline(__always)
  func overallVerdict(_ row: Int) -> Verdict {
    overallVerdicts.isEmpty ? .met : overallVerdicts[row]
  }
}

extension Verdict {
  fileprivate func worse(_ other: Verdict) -> Verdict {
    if self == .missed || other == .missed { return .missed }
    return self == .unconfirmed || other == .unconfirmed ? .unconfirmed : .met
  }
}
