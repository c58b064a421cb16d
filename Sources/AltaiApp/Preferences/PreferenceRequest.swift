/// Preferences as a user writes them, on the command line or in a profile, before anybody knows the catalog.
public struct PreferenceRequest: Hashable, Sendable {
  /// Criterion ids and importances, as written.
  public var importances: [Named] = []
  /// Requirements, as written: `privacy>=strong`.
  public var requirements: [String] = []
  /// Features, as written.
  public var needs: [String] = []
  public var budget: String?
  public var messages: String?
  public var currency: String?
  public var avoid: String?
  public var prefer: String?
  public var reach: String?
  public var since: String?
  public var unknown: String?
  public var leaving: String?

  public init() {}

  /// A value under a name.
  public struct Named: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
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
