public import AltaiCatalog

/// What a check counts.
public struct CheckCounts: Hashable, Sendable {
  /// Assistants.
  public var assistants = 0
  /// Plans of all assistants.
  public var plans = 0
  /// Facts with an answer.
  public var known = 0
  /// Facts on which sources differ.
  public var disputed = 0
  /// Facts that the maker does not tell.
  public var undisclosed = 0
  /// Facts that nobody has established.
  public var unresearched = 0
  /// Facts whose question does not arise.
  public var notApplicable = 0
  /// Answers and prices without a date.
  public var undated = 0
  /// Answers and prices too old to confirm anything.
  public var expired = 0
  /// Sources.
  public var sources = 0
  /// Flows of political money.
  public var flows = 0
  /// Searches for political money.
  public var searches = 0
  /// Facts that are the user's own.
  public var own = OwnFacts()

  /// Nothing counted yet.
  public init() {}
}
