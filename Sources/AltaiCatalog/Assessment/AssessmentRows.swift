public import Scoring

extension Assessment {
  /// The rows of an assessment: one per assistant and plan, in file order.
  ///
  /// Kept as columns, so that a change of preferences replaces the columns that it touches and
  /// shares the others.
  public struct Rows: RandomAccessCollection, Sendable {
    let seats: [Seat]
    /// One column per criterion; empty for features, which have no outcome.
    var outcomes: [[Outcome]]
    /// For each graded criterion the levels that today's answers confirm: old and undated ones leave all open.
    let confirmedLevels: [[ClosedRange<Int>]]
    /// One column per requirement.
    var verdicts: [[Verdict]]
    /// Empty when the user did not ask for messages.
    var unknownMessageLimits: [Bool]

    /// 0.
    public var startIndex: Int { 0 }
    /// The number of rows.
    public var endIndex: Int { seats.count }
    /// The row of a number.
    public subscript(position: Int) -> Row { Row(rows: self, number: position) }
  }

  /// An assistant at one of its plans.
  public struct Row: Sendable {
    let rows: Rows
    let number: Int

    /// A number of ``Catalog/assistants``.
    public var assistant: Int { rows.seats[number].assistant }
    /// A number of ``Assistant/plans``; nil when no plan is known.
    public var plan: Int? { rows.seats[number].plan }
    /// One per criterion of the catalog.
    public var outcomes: Outcomes { Outcomes(rows: rows, number: number) }
    /// One per requirement.
    public var verdicts: [Verdict] { rows.verdicts.map { $0[number] } }
    /// Whether the user asked for messages a day and the plan's limit is not known.
    public var hasUnknownMessageLimit: Bool {
      !rows.unknownMessageLimits.isEmpty && rows.unknownMessageLimits[number]
    }
  }

  /// The outcomes of one row, one per criterion of the catalog.
  public struct Outcomes: RandomAccessCollection, Sendable {
    let rows: Rows
    let number: Int

    /// 0.
    public var startIndex: Int { 0 }
    /// The number of criteria.
    public var endIndex: Int { rows.outcomes.count }
    /// The outcome of a criterion.
    public subscript(position: Int) -> Outcome {
      let column = rows.outcomes[position]
      return column.isEmpty ? .features : column[number]
    }
  }

  /// An assistant and one of its plans.
  struct Seat: Sendable {
    private let assistantNumber: Int32
    /// -1 where no plan is known.
    private let planNumber: Int32

    init(assistant: Int, plan: Int?) {
      assistantNumber = Int32(assistant)
      planNumber = Int32(plan ?? -1)
    }

    var assistant: Int { Int(assistantNumber) }
    var plan: Int? { planNumber < 0 ? nil : Int(planNumber) }
  }
}
