public import LosslessJSON

/// One checkable answer about an assistant.
public struct Fact: Sendable {
  public let state: FactState
  /// The answers given: one when known, several when disputed, else none.
  public let answers: [SourcedAnswer]
  /// The answers that are still possible where it is unknown; empty when all are.
  public let range: [Answer]
  public let asOf: CalendarDate?
  public let statement: Text?
  public let confidence: Confidence?
  /// Numbers of ``Catalog/sources``.
  public let sources: [Int]
  /// The answer once the user has used a switch; shown, never counted.
  public let after: After?
  public let element: JSONElement

  /// An answer with what supports it.
  public struct SourcedAnswer: Sendable {
    public let answer: Answer
    public let sources: [Int]
    public let statement: Text?
    public let asOf: CalendarDate?
  }

  /// What the answer becomes once a switch is used, and how.
  public struct After: Sendable {
    public let answer: Answer
    public let steps: Text
  }
}

/// The value of a fact.
public enum Answer: Hashable, Sendable {
  /// An option, as an index; 0 is the best.
  case option(Int)
  case amount(Double)
  case yes(Bool)
}

/// How far a fact is known.
public enum FactState: String, CaseIterable, Hashable, Sendable {
  case known, disputed, undisclosed, unresearched, notApplicable

  /// Whether nobody has an answer.
  public var isUnknown: Bool { self == .undisclosed || self == .unresearched }
}

/// How firmly a statement stands.
public enum Confidence: String, CaseIterable, Hashable, Sendable {
  case high, medium, low
}
