public import LosslessJSON

/// A product that can be chosen.
public struct Assistant: Sendable {
  /// Its id in the catalog.
  public let id: String
  /// Its name.
  public let name: Text
  /// Other names by which users may call it.
  public let aliases: [Text]
  /// The number of its maker in ``Catalog/makers``.
  public let maker: Int?
  /// Two capital letters (ISO 3166), where it differs from the maker's.
  public let country: String?
  /// Its own web address.
  public let site: Text?
  /// When it was launched.
  public let since: CalendarDate?
  /// What it is, in one sentence.
  public let about: Text
  /// One place per ``Catalog/factDefinitions``; nil where nobody has looked.
  public let facts: FactList
  /// Its offers, in file order.
  public let plans: [Plan]
  /// The political money on record.
  public let flows: [Flow]
  /// The searches for political money.
  public let searches: [MoneySearch]
  /// Other makers' products that it runs on.
  public let dependsOn: [Note]
  /// How to get out.
  public let leave: [Way]
  /// How to get in.
  public let join: [Way]
  /// Dated events, orders and disputes.
  public let notes: [Note]
  /// What others concluded.
  public let secondOpinions: [Note]
  /// Where it stands in the document.
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
  /// Its id in the catalog.
  public let id: String
  /// Its name.
  public let name: Text
  /// Its prices as printed.
  public let prices: [Price]
  /// What it allows in a time.
  public let limits: [Limit]
  /// The facts that differ on this plan, with their number in ``Catalog/factDefinitions``.
  public let facts: [(number: Int, fact: Fact)]
  /// Dated events, orders and disputes.
  public let notes: [Note]
  /// Where it stands in the document.
  public let element: JSONElement
}

/// A price as printed, or the record that none was found.
public struct Price: Sendable {
  /// Its id in the catalog.
  public let id: String
  /// What it pays for.
  public let period: Period
  /// The sum for the period; nil when unknown.
  public let amount: Amount?
  /// How far it is known.
  public let state: FactState
  /// Whether tax is in it; nil where the source does not say.
  public let taxIncluded: Bool?
  /// When it held; nil where it is undated.
  public let asOf: CalendarDate?
  /// What is said of it, in the catalog's own words.
  public let statement: Text?
  /// How firmly it stands.
  public let confidence: Confidence?
  /// Numbers of ``Catalog/sources``.
  public let sources: [Int]
  /// Where it stands in the document.
  public let element: JSONElement

  /// What a price pays for.
  public enum Period: String, CaseIterable, Hashable, Sendable {
    case month, year
    /// How many of them make a year.
    public var countPerYear: Double { self == .month ? 12 : 1 }
  }
}

/// A sum of money in one currency.
public struct Amount: Hashable, Sendable {
  /// The value.
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
  /// Its id in the catalog.
  public let id: String
  /// How much it allows.
  public let allowance: Allowance
  /// When it held; nil where it is undated.
  public let asOf: CalendarDate?
  /// What is said of it, in the catalog's own words.
  public let statement: Text?
  /// How firmly it stands.
  public let confidence: Confidence?
  /// Numbers of ``Catalog/sources``.
  public let sources: [Int]
  /// Where it stands in the document.
  public let element: JSONElement

  /// The number allowed, if it is known.
  public enum Allowance: Hashable, Sendable {
    case atMost(Double, per: Span)
    case unlimited
    case unknown(FactState)
  }

  /// A time in which a limit counts.
  public struct Span: Hashable, Sendable {
    /// The unit of the amounts.
    public let unit: Unit
    /// How many units.
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
  /// Its id in the catalog.
  public let id: String
  /// Who says it, or what it is about, where the place asks for that.
  public let subject: Text?
  /// What is said of it, in the catalog's own words.
  public let statement: Text
  /// When it held; nil where it is undated.
  public let asOf: CalendarDate?
  /// How firmly it stands.
  public let confidence: Confidence?
  /// Numbers of ``Catalog/sources``.
  public let sources: [Int]
  /// Where it stands in the document.
  public let element: JSONElement
}

/// A way in or out: how to export, cancel, delete, sign up …
public struct Way: Sendable {
  /// What kind it is.
  public let kind: Kind
  /// What is said of it, in the catalog's own words.
  public let statement: Text
  /// How to use the switch.
  public let steps: [Text]
  /// Undisclosed or unresearched where the way is not known.
  public let state: FactState
  /// When it held; nil where it is undated.
  public let asOf: CalendarDate?
  /// How firmly it stands.
  public let confidence: Confidence?
  /// Numbers of ``Catalog/sources``.
  public let sources: [Int]
  /// Where it stands in the document.
  public let element: JSONElement

  /// What the way leads to.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case export, optOut, cancel, delete, signUp, `import`
  }
}

/// Who makes an assistant.
public struct Maker: Sendable {
  /// Its id in the catalog.
  public let id: String
  /// Its name.
  public let name: Text
  /// Two capital letters (ISO 3166).
  public let country: String?
  /// Its own web address.
  public let site: Text?
  /// What it is, in one sentence.
  public let about: Text?
  /// Where it stands in the document.
  public let element: JSONElement
}
