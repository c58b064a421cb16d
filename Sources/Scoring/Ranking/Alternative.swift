/// How an alternative stands to one requirement.
public enum Verdict: Hashable, Sendable, CaseIterable {
  /// It meets the requirement, whatever is unknown.
  case met
  /// It may or may not meet the requirement: that hangs on an unknown.
  case unconfirmed
  /// It does not meet the requirement, whatever is unknown.
  case missed
}

/// What a ranking needs to know of a row besides its values.
public struct Alternative: Hashable, Sendable {
  /// Rows of one group compete, and the group stands in the ranking with one of them.
  public let group: Int
  /// One verdict per requirement.
  public let verdicts: [Verdict]
  /// Which row of a group stands when point scores are equal: the smallest.
  public let tieBreak: Double
  /// The place in the order of names.
  public let nameOrder: Int

  /// Makes the description of one row.
  ///
  /// - Parameter tieBreak: May be infinite.
  /// - Precondition: `tieBreak` is a number.
  public init(group: Int, verdicts: [Verdict], tieBreak: Double, nameOrder: Int) {
    precondition(!tieBreak.isNaN, "a tie break is a number")
    self.group = group
    self.verdicts = verdicts
    self.tieBreak = tieBreak
    self.nameOrder = nameOrder
  }
}
