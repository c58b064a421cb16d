/// One word for how sure a first place is, from how often it holds.
public enum Sureness: String, Hashable, Sendable, CaseIterable {
  /// First in at least 95 of 100 weightings like the stated ones, and in at least 50 of 100 in which
  /// only their order is kept.
  case clear
  /// First in at least 60 of 100 weightings like the stated ones.
  case likely
  /// Anything else: who is first hangs on what exactly is weighed, or on what is unknown.
  case open

  /// The share under the reading `stated` from which a first place is clear.
  public static let clearWhenStated = 0.95
  /// The share under the reading `order` from which a first place is clear.
  public static let clearInOrder = 0.5
  /// The share under the reading `stated` from which a first place is likely.
  public static let likelyWhenStated = 0.6

  /// Judges the shares of first places under the two readings that keep what was stated.
  public init(stated: Double, order: Double) {
    if stated >= Self.clearWhenStated && order >= Self.clearInOrder {
      self = .clear
    } else {
      self = stated >= Self.likelyWhenStated ? .likely : .open
    }
  }
}
