/// Preferences as a user writes them, on the command line or in a profile, before anybody knows the catalog.
public struct PreferenceRequest: Hashable, Sendable {
  /// Criterion ids and importances, as written.
  public var importances: [Named] = []
  /// Requirements, as written: `privacy>=strong`.
  public var requirements: [String] = []
  /// Features, as written.
  public var needs: [String] = []
  /// The most that a month may cost, as written.
  public var budget: String?
  /// Messages a day, as written.
  public var messages: String?
  /// The user's currency, as written.
  public var currency: String?
  /// The target of money that counts against.
  public var avoid: String?
  /// The target of money that counts for.
  public var prefer: String?
  /// How far from the maker a donor may stand.
  public var reach: String?
  /// The first year of money that counts, as written.
  public var since: String?
  /// How to read what is not known.
  public var unknown: String?
  /// The assistant that the user has now.
  public var leaving: String?

  /// A request that says nothing.
  public init() {}

  /// A value under a name.
  public struct Named: Hashable, Sendable {
    /// A criterion's id.
    public let name: String
    /// An importance.
    public let value: String

    /// A value under a name.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }

    /// An importance as `--weigh` takes it: `privacy=high`; without the sign the value is empty.
    public init(weight text: String) {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      self.init(name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : "")
    }
  }

  /// This request with another one over it: what the other says counts.
  public func overridden(by other: PreferenceRequest) -> PreferenceRequest {
    var result = self
    for named in other.importances {
      result.importances.removeAll { $0.name == named.name }
      result.importances.append(named)
    }
    result.requirements += other.requirements.filter { !result.requirements.contains($0) }
    result.needs += other.needs.filter { !result.needs.contains($0) }
    result.budget = other.budget ?? budget
    result.messages = other.messages ?? messages
    result.currency = other.currency ?? currency
    if other.avoid != nil || other.prefer != nil {
      result.avoid = other.avoid
      result.prefer = other.prefer
    }
    result.reach = other.reach ?? reach
    result.since = other.since ?? since
    result.unknown = other.unknown ?? unknown
    result.leaving = other.leaving ?? leaving
    return result
  }
}
