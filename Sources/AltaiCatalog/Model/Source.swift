/// Where a fact comes from.
public struct Source: Sendable {
  public let id: String
  public let publisher: Text
  public let title: Text
  public let url: Text
  public let date: CalendarDate?
  public let kind: Kind
  public let note: Text?

  /// What sort of document it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case filing, terms, audit, test, docs, official
    case officialCopy = "official-copy"
    case statement, press
    case pressCopy = "press-copy"
    case trade, reference, code, forum

    /// Whether a fact that rests on such sources alone gets a warning.
    public var isWeak: Bool { self == .pressCopy || self == .trade || self == .forum }

    /// Whether it is the maker's own word, so that its silence can be cited.
    public var isMakersOwn: Bool {
      switch self {
      case .terms, .docs, .official, .officialCopy, .statement: true
      default: false
      }
    }
  }
}
