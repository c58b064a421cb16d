public import LosslessJSON

/// Where a fact comes from.
public struct Source: Sendable {
  /// Its id in the catalog.
  public let id: String
  /// Who published it.
  public let publisher: Text
  /// Its title.
  public let title: Text
  /// Its address.
  public let url: Text
  /// When; nil where it is undated.
  public let date: CalendarDate?
  /// What kind it is.
  public let kind: Kind
  /// What to know about it.
  public let note: Text?
  /// Where it stands in the document.
  public let element: JSONElement

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
