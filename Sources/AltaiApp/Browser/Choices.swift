public import AltaiCatalog

/// What the user chose and can take back: preferences, filter, order, picks.
public struct Choices: Hashable, Sendable {
  /// What matters, as the command line would take it.
  public var request: PreferenceRequest
  /// The profile that the preferences come from; nil is the built-in one.
  public var profile: String?
  /// The preferences of the profile, which are gone back to.
  public var baseline: PreferenceRequest
  /// The words that the list is filtered by.
  public var filter = ""
  /// How the list is sorted.
  public var order = ListOrder()
  /// The assistants to compare, at most ``mostPicks``, in the order of picking.
  public var picks: [Int] = []

  /// How many assistants can be compared at once.
  public static let mostPicks = 4

  /// Choices that start from preferences.
  ///
  /// - Parameter baseline: The preferences of the profile, where the request goes beyond them.
  public init(
    request: PreferenceRequest = PreferenceRequest(), profile: String? = nil,
    baseline: PreferenceRequest? = nil
  ) {
    self.request = request
    self.profile = profile
    self.baseline = baseline ?? request
  }
}

/// By which column the list is sorted, and which way round.
public struct ListOrder: Hashable, Sendable {
  /// What decides.
  public enum Column: Hashable, Sendable {
    /// The place in the ranking.
    case place
    case name
    /// How much of the score is known.
    case known
    /// The value on a criterion, best first.
    case criterion(Int)
  }
  /// What decides.
  public var column = Column.place
  /// Whether the last comes first.
  public var isReversed = false

  /// An order.
  public init(column: Column = .place, isReversed: Bool = false) {
    self.column = column
    self.isReversed = isReversed
  }

  /// The order as `--sort` takes it: a criterion's id, `name`, `known`, `place`; a leading `-` turns it round.
  public init?(_ text: String, in catalog: Catalog) {
    let isReversed = text.hasPrefix("-")
    let name = isReversed ? String(text.dropFirst()) : text
    switch name {
    case "place": self.init(column: .place, isReversed: isReversed)
    case "name": self.init(column: .name, isReversed: isReversed)
    case "known": self.init(column: .known, isReversed: isReversed)
    default:
      guard let number = catalog.criteria.firstIndex(where: { $0.id == name && $0.isWeighed })
      else { return nil }
      self.init(column: .criterion(number), isReversed: isReversed)
    }
  }

  /// The words that `--sort` takes.
  public static func words(in catalog: Catalog) -> [String] {
    ["place", "name", "known"] + catalog.criteria.filter(\.isWeighed).map(\.id)
  }

  /// The order as `--sort` takes it.
  public func text(in catalog: Catalog) -> String {
    let name =
      switch column {
      case .place: "place"
      case .name: "name"
      case .known: "known"
      case .criterion(let number): catalog.criteria[number].id
      }
    return isReversed ? "-" + name : name
  }
}
