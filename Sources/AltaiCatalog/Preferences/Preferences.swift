public import Scoring

/// What matters to a user, and what must hold.
public struct Preferences: Hashable, Sendable {
  /// One per criterion of the catalog.
  public var importances: [Importance]
  /// What the user asked for in so many words; "must" adds its own.
  public var requirements: [Requirement]
  /// Where political money may go, or nil when no direction was chosen.
  public var money: MoneyWish?
  /// In which currency the user counts; nil is the catalog's.
  public var currency: String?
  /// Which end of a span counts.
  public var unknown: UnknownReading
  /// The assistant that the user has now.
  public var leaving: Int?

  /// The preferences of somebody who has said nothing.
  public init(defaultsOf catalog: Catalog) {
    importances = catalog.criteria.map(\.importance)
    requirements = []
    money = nil
    currency = nil
    unknown = .middle
    leaving = nil
  }
}

/// Something an alternative must meet to be ranked at all.
public enum Requirement: Hashable, Sendable {
  /// A graded criterion reaches a level, given as its index.
  case level(criterion: Int, atLeast: Int)
  /// An amount is at least or at most a number.
  case amount(criterion: Int, isAtLeast: Bool, Double)
  /// A year costs at most this, in the catalog's currency.
  case yearlyCost(criterion: Int, atMost: Double)
  /// A month, paid month by month, costs at most this, in the user's currency.
  case monthlyPrice(atMost: Double)
  /// No matching money found.
  case noMoney(criterion: Int)
  /// Matching money found.
  case someMoney(criterion: Int)
  /// A yes/no fact is yes.
  case feature(fact: Int)
  /// So many messages a day are possible; unknown limits are marked, not excluded.
  case messages(perDay: Double)

  /// The criterion that it is about, if it is about one.
  public var criterion: Int? {
    switch self {
    case .level(let criterion, _), .amount(let criterion, _, _), .yearlyCost(let criterion, _),
      .noMoney(let criterion), .someMoney(let criterion):
      criterion
    case .monthlyPrice, .feature, .messages: nil
    }
  }
}

/// Which political money the user avoids or prefers.
public struct MoneyWish: Hashable, Sendable {
  /// Whether money speaks against or for.
  public var direction: Direction
  /// Which money counts.
  public var target: Target
  /// How far from the maker a donor may stand and still count.
  public var reach: Closeness
  /// The first year that counts; nil is all years.
  public var since: Int?

  /// Whether money to the target speaks against an assistant or for it.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    case avoid, prefer
  }

  /// Which money counts.
  public enum Target: Hashable, Sendable {
    /// All but lobbying.
    case any
    case side(Int)
    /// A recipient, by its name.
    case recipient(String)
    case lobbying
  }

  /// A wish; without more words: avoid any money, up to office holders, of all years.
  public init(
    direction: Direction = .avoid, target: Target = .any, reach: Closeness = .office,
    since: Int? = nil
  ) {
    self.direction = direction
    self.target = target
    self.reach = reach
    self.since = since
  }
}

extension Preferences {
  /// All requirements: what each "must" asks for, in the order of the criteria, then the user's own.
  ///
  /// A requirement of the user's own on a criterion takes the place of the catalog's.
  public func allRequirements(in catalog: Catalog) -> [Requirement] {
    var all: [Requirement] = []
    for (number, criterion) in catalog.criteria.enumerated() where importances[number] == .must {
      if requirements.contains(where: { isAbout(number, $0, criterion) }) { continue }
      switch criterion.kind {
      case .graded(let graded):
        if let must = graded.must { all.append(.level(criterion: number, atLeast: must)) }
      case .amount(let amount):
        if let must = amount.must {
          let isAtLeast = amount.scale.best > amount.scale.worst
          all.append(.amount(criterion: number, isAtLeast: isAtLeast, must))
        }
      case .cost(let cost):
        if let must = cost.must { all.append(.yearlyCost(criterion: number, atMost: must)) }
      case .ledger:
        let prefers = money?.direction == .prefer
        all.append(prefers ? .someMoney(criterion: number) : .noMoney(criterion: number))
      case .features: break
      }
    }
    return all + requirements
  }

  private func isAbout(
    _ number: Int, _ requirement: Requirement, _ criterion: Criterion
  ) -> Bool {
    if case .cost = criterion.kind, case .monthlyPrice = requirement { return true }
    return requirement.criterion == number
  }
}
