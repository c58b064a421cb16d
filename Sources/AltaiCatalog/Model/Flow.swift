/// One gift, pledge, spending or lobbying sum.
public struct Flow: Sendable {
  public let id: String
  public let donor: Donor
  public let closeness: Closeness
  public let recipient: Recipient
  /// Where the money goes; nil where no side is established.
  public let side: Side?
  public let sideBasis: Text?
  public let kind: Kind
  /// The sum; nil when unknown.
  public let sum: Sum?
  public let date: CalendarDate
  public let status: Status
  public let statement: Text?
  public let confidence: Confidence?
  public let sources: [Int]

  /// Who gave.
  public struct Donor: Sendable {
    public let name: Text
    public let kind: Kind
    public let role: Text?
    /// Whether the role was held when the money was given.
    public let roleHeldThen: Bool?
    public let jointWith: Text?

    /// What a donor is.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case person, company, committee, foundation
    }
  }

  /// Who received.
  public struct Recipient: Sendable {
    public let name: Text
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
    public let from: Double
    public let to: Double
    public let isAtLeast: Bool
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
  public let id: String
  public let names: [Text]
  public let place: Text
  public let reaches: [Closeness]
  public let kinds: [Flow.Kind]
  public let until: CalendarDate
  public let result: Text
  public let sources: [Int]
}
