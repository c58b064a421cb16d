public import LosslessJSON

/// One gift, pledge, spending or lobbying sum.
public struct Flow: Sendable {
  /// Its id in the catalog.
  public let id: String
  /// Who gave.
  public let donor: Donor
  /// How close the donor is to the maker.
  public let closeness: Closeness
  /// Who received.
  public let recipient: Recipient
  /// Where the money goes; nil where no side is established.
  public let side: Side?
  /// On what the side rests.
  public let sideBasis: Text?
  /// What kind it is.
  public let kind: Kind
  /// The sum; nil when unknown.
  public let sum: Sum?
  /// When the money was given.
  public let date: CalendarDate
  /// How well it is established.
  public let status: Status
  /// What is said of it, in the catalog's own words.
  public let statement: Text?
  /// How firmly it stands.
  public let confidence: Confidence?
  /// Numbers of ``Catalog/sources``.
  public let sources: [Int]
  /// Where it stands in the document.
  public let element: JSONElement

  /// Who gave.
  public struct Donor: Sendable {
    /// Its name.
    public let name: Text
    /// What kind it is.
    public let kind: Kind
    /// What the donor is to the maker.
    public let role: Text?
    /// Whether the role was held when the money was given.
    public let roleHeldThen: Bool?
    /// Who gave together with the donor.
    public let jointWith: Text?

    /// What a donor is.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case person, company, committee, foundation
    }
  }

  /// Who received.
  public struct Recipient: Sendable {
    /// Its name.
    public let name: Text
    /// What kind it is.
    public let kind: Kind

    /// What a recipient is.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case candidate, party, committee, superPac, inauguralFund, nonprofit, authority, several
    }
  }

  /// A side of the catalog's own, or both of them.
  public enum Side: Hashable, Sendable {
    case one(Int)
    case both
  }

  /// What kind of money it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case gift, pledge, spending, lobbying
  }

  /// A sum with two ends; "at least" has its figure at both.
  public struct Sum: Hashable, Sendable {
    /// The low end.
    public let from: Double
    /// The high end.
    public let to: Double
    /// Whether the sum is a lower bound.
    public let isAtLeast: Bool
    /// Three capital letters (ISO 4217).
    public let currency: String
  }

  /// How well it is established.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    case filed, reported, pledged, alleged, denied
  }
}

/// How close a donor is to the maker, closest first.
public enum Closeness: String, CaseIterable, Hashable, Sendable, Comparable {
  case own, committee, control, office, founder, stake

  var rank: Int {
    switch self {
    case .own: 0
    case .committee: 1
    case .control: 2
    case .office: 3
    case .founder: 4
    case .stake: 5
    }
  }

  /// Closer comes first.
  public static func < (first: Closeness, second: Closeness) -> Bool { first.rank < second.rank }
}

/// The record of a search for political money: what makes "none found" sayable.
public struct MoneySearch: Sendable {
  /// After how many days a search confirms nothing any more, as with policies.
  public static let maxAgeInDays = 730

  /// Its id in the catalog.
  public let id: String
  /// Who was searched for.
  public let names: [Text]
  /// Where was searched.
  public let place: Text
  /// Which donors the search covers.
  public let reaches: [Closeness]
  /// Which kinds of money the search covers.
  public let kinds: [Flow.Kind]
  /// Until when the search reaches.
  public let until: CalendarDate
  /// What was found.
  public let result: Text
  /// Numbers of ``Catalog/sources``.
  public let sources: [Int]
  /// Where it stands in the document.
  public let element: JSONElement
}
