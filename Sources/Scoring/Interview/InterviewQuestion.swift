/// A choice between two alternatives.
public struct InterviewQuestion: Hashable, Sendable {
  /// What is to be chosen between.
  public enum Kind: Hashable, Sendable {
    /// Two rows of the table.
    case real(first: Int, second: Int)
    /// Two that nobody offers and that differ in two criteria only.
    case imagined(TradeOff)
  }

  /// The first has the better level of one criterion, the second that of another.
  public struct TradeOff: Hashable, Sendable {
    /// The criterion under which the first is better.
    public let firstCriterion: Int
    /// The better level of the first criterion, then the worse: indices into the problem's levels.
    public let firstLevels: [Int]
    /// The criterion under which the second is better.
    public let secondCriterion: Int
    /// The better level of the second criterion, then the worse.
    public let secondLevels: [Int]
  }

  /// What is to be chosen between.
  public let kind: Kind
  /// The first alternative's value minus the second's, one per criterion.
  public let differences: [Double]
}

/// What somebody says to a question.
public enum InterviewAnswer: String, Hashable, Sendable, CaseIterable {
  case first, second
  /// They are worth about the same.
  case equal
  /// No answer: it tells nothing, and the question isn't asked again.
  case cannotSay
}
