/// Why one alternative scores above another, criterion by criterion.
///
/// The score is a sum, so the difference of two scores is a sum too: weight · (value − other value)
/// per criterion. The same holds for the ends of the spans: at its least the difference takes one's
/// low ends and the other's high ends.
///
/// Sources: Klein and Shortliffe 1994, A framework for explaining decision-theoretic advice,
/// Artificial Intelligence 67(2); Carenini and Moore 2006, Generating and evaluating evaluative
/// arguments, Artificial Intelligence 170(11); the fewest reasons: Labreuche 2011, A general
/// framework for explaining the results of a multi-attribute preference model, Artificial
/// Intelligence 175(7–8).
public struct ScoreDifference: Hashable, Sendable {
  /// What one criterion adds to the difference.
  public struct Part: Hashable, Sendable {
    /// A column of the table.
    public let column: Int
    /// Weight · (value − other value): above 0 it speaks for the first alternative.
    public let points: Double
    /// The least it can be: one at its low end, the other at its high end.
    public let least: Double
    /// The most it can be.
    public let most: Double
  }

  /// One part per criterion, in column order.
  public let parts: [Part]
  /// The difference of the point scores: the sum of the parts, in column order.
  public let points: Double
  /// The least the difference can be: the low end of one span less the high end of the other.
  public let least: Double
  /// The most the difference can be.
  public let most: Double
  /// Whether the first is at least as good on every criterion at both ends of the spans, those of
  /// weight 0 included: then no weights put the other above it.
  public let isNowhereWorse: Bool
  /// Whether it stays so whatever is unknown: its low end reaches the other's high end everywhere.
  public let isNowhereWorseForCertain: Bool

  /// Takes the difference of two rows of a table.
  ///
  /// - Parameter reading: Which value of a span counts for the points.
  /// - Precondition: Both rows exist, and there are as many weights as columns.
  public init(
    of row: Int, over other: Int, table: ValueTable, weights: Weights, reading: UnknownReading
  ) {
    table.check(weights)
    var parts: [Part] = []
    var isNowhereWorse = true
    var isNowhereWorseForCertain = true
    for (column, weight) in weights.values.enumerated() {
      let (own, its) = (table[row, column], table[other, column])
      parts.append(
        Part(
          column: column, points: weight * (own.value(reading) - its.value(reading)),
          least: weight * (own.low - its.high), most: weight * (own.high - its.low)))
      if own.low < its.low || own.high < its.high { isNowhereWorse = false }
      if own.low < its.high { isNowhereWorseForCertain = false }
    }
    self.parts = parts
    self.isNowhereWorse = isNowhereWorse
    self.isNowhereWorseForCertain = isNowhereWorseForCertain
    points = parts.reduce(0) { $0 + $1.points }
    least = parts.reduce(0) { $0 + $1.least }
    most = parts.reduce(0) { $0 + $1.most }
  }

  /// The parts that speak for the first, the largest first, equal ones in column order.
  public var advantages: [Part] {
    parts.filter { $0.points > 0 }.sorted { ($0.points, $1.column) > ($1.points, $0.column) }
  }

  /// The parts that speak for the other, the largest first, equal ones in column order.
  public var disadvantages: [Part] {
    parts.filter { $0.points < 0 }.sorted { ($0.points, $0.column) < ($1.points, $1.column) }
  }

  /// All parts, the largest first whichever way they speak, equal ones in column order.
  public var bySize: [Part] {
    parts.sorted { (abs($0.points), $1.column) > (abs($1.points), $0.column) }
  }

  /// The fewest advantages that outweigh all disadvantages together.
  ///
  /// Exact: of all sets of one size the largest advantages add up to the most, so the first size at
  /// which they outweigh (by more than ``Ranking/tieWidth``) is the least. All advantages where even they
  /// don't.
  public var decidingAdvantages: [Part] {
    let against = disadvantages.reduce(0) { $0 - $1.points }
    var sum = 0.0
    var deciding: [Part] = []
    for part in advantages where sum <= against + Ranking.tieWidth {
      deciding.append(part)
      sum += part.points
    }
    return deciding
  }
}
