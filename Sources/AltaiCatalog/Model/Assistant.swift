public import LosslessJSON

/// A product that can be chosen.
public struct Assistant: Sendable {
  public let id: String
  public let name: Text
  public let aliases: [Text]
  /// The number of its maker in ``Catalog/makers``.
  public let maker: Int?
  /// Two capital letters (ISO 3166), where it differs from the maker's.
  public let country: String?
  public let site: Text?
  public let since: CalendarDate?
  public let about: Text
  /// One place per ``Catalog/factDefinitions``; nil where nobody has looked.
  public let facts: [Fact?]
  public let plans: [Plan]
  public let flows: [Flow]
  public let searches: [MoneySearch]
  public let dependsOn: [Note]
  public let leave: [Way]
  public let join: [Way]
  public let notes: [Note]
  public let secondOpinions: [Note]
  public let element: JSONElement

  /// The answer to a question at a plan: the plan's own fact, else the assistant's.
  public func fact(_ number: Int, at plan: Int?) -> Fact? {
    if let plan, let own = plans[plan].facts.first(where: { $0.number == number }) {
      return own.fact
    }
    return facts[number]
  }
}

/// One offer of an assistant.
public struct Plan: Sendable {
  public let id: String
  public let name: Text
  public let prices: [Price]
  public let limits: [Limit]
  /// The facts that differ on this plan, with their number in ``Catalog/factDefinitions``.
  public let facts: [(number: Int, fact: Fact)]
  public let notes: [Note]
}

/// A price as printed, or the record that none was found.
public struct Price: Sendable {
  public let id: String
  public let period: Period
  /// The sum for the period; nil when unknown.
  public let amount: Amount?
  public let state: FactState
  public let taxIncluded: Bool?
  public let asOf: CalendarDate?
  public let statement: Text?
  public let confidence: Confidence?
  public let sources: [Int]

  /// What a price pays for.
  public enum Period: String, CaseIterable, Hashable, Sendable {
    case month, year
    /// How many of them make a year.
    public var countPerYear: Double { self == .month ? 12 : 1 }
  }
}

/// A sum of money in one currency.
public struct Amount: Hashable, Sendable {
  public let value: Double
  /// Three capital letters (ISO 4217).
  public let currency: String

  /// A sum of money.
  public init(value: Double, currency: String) {
    self.value = value
    self.currency = currency
  }
}

/// How much a plan allows in a time.
public struct Limit: Sendable {
  public let id: String
  public let allowance: Allowance
  public let asOf: CalendarDate?
  public let statement: Text?
  public let confidence: Confidence?
  public let sources: [Int]

  /// The number allowed, if it is known.
  public enum Allowance: Hashable, Sendable {
    case atMost(Double, per: Span)
    case unlimited
    case unknown(FactState)
  }

  /// A time in which a limit counts.
  public struct Span: Hashable, Sendable {
    public let unit: Unit
    public let count: Int
    /// The time in days.
    public var days: Double { unit.days * Double(count) }
  }

  /// A unit of time.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case hour, day, week, month
    /// The unit in days; a month is a twelfth of 365.25 days.
    public var days: Double {
      switch self {
      case .hour: 1.0 / 24
      case .day: 1
      case .week: 7
      case .month: 365.25 / 12
      }
    }
  }
}

/// A dated, sourced statement.
public struct Note: Sendable {
  public let id: String
  /// Who says it, or what it is about, where the place asks for that.
  public let subject: Text?
  public let statement: Text
  public let asOf: CalendarDate?
  public let confidence: Confidence?
  public let sources: [Int]
}

/// A way in or out: how to export, cancel, delete, sign up …
public struct Way: Sendable {
  public let kind: Kind
  public let statement: Text
  public let steps: [Text]
  /// Undisclosed or unresearched where the way is not known.
  public let state: FactState
  public let asOf: CalendarDate?
  public let confidence: Confidence?
  public let sources: [Int]

  /// What the way leads to.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case export, optOut, cancel, delete, signUp, `import`
  }
}

/// Who makes an assistant.
public struct Maker: Sendable {
  public let id: String
  public let name: Text
  /// Two capital letters (ISO 3166).
  public let country: String?
  public let site: Text?
  public let about: Text?
}
