public import LosslessJSON

/// One checkable answer about an assistant.
public struct Fact: Sendable {
  /// How far it is known.
  public let state: FactState
  /// The one answer where it is known.
  let answer: Answer?
  /// The answers where they are disputed.
  let disputed: [SourcedAnswer]
  /// The answers that are still possible where it is unknown; empty when all are.
  public let range: [Answer]
  /// When it held; nil where it is undated.
  public let asOf: CalendarDate?
  /// What is said of it, in the catalog's own words.
  public let statement: Text?
  /// How firmly it stands.
  public let confidence: Confidence?
  /// Numbers of ``Catalog/sources``.
  public let sources: [Int]
  /// Few facts have one, so that it is kept aside.
  private let afters: [After]
  /// Where it stands in the document.
  public let element: JSONElement

  init(
    state: FactState, answer: Answer?, disputed: [SourcedAnswer], range: [Answer],
    asOf: CalendarDate?, statement: Text?, confidence: Confidence?, sources: [Int], after: After?,
    element: JSONElement
  ) {
    self.state = state
    self.answer = answer
    self.disputed = disputed
    self.range = range
    self.asOf = asOf
    self.statement = statement
    self.confidence = confidence
    self.sources = sources
    afters = after.map { [$0] } ?? []
    self.element = element
  }

  /// The answers given: one when known, several when disputed, else none.
  public var answers: [SourcedAnswer] {
    guard let answer else { return disputed }
    return [SourcedAnswer(answer: answer, sources: sources, statement: nil, asOf: nil)] + disputed
  }

  /// The answer once the user has used a switch; shown, never counted.
  public var after: After? { afters.first }

  /// An answer with what supports it.
  public struct SourcedAnswer: Sendable {
    /// The answer.
    public let answer: Answer
    /// Numbers of ``Catalog/sources``.
    public let sources: [Int]
    /// What is said of it, in the catalog's own words.
    public let statement: Text?
    /// When it held; nil where it is undated.
    public let asOf: CalendarDate?
  }

  /// What the answer becomes once a switch is used, and how.
  public struct After: Sendable {
    /// The answer.
    public let answer: Answer
    /// How to use the switch.
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
