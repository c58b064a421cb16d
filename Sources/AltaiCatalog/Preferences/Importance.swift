/// How much a criterion matters to the user.
public enum Importance: Hashable, Sendable {
  case ignore, low, medium, high, must
  /// A weight of the user's own: 0 or more, finite.
  case number(Double)

  /// The words, least first.
  public static let words = ["ignore", "low", "medium", "high", "must"]

  /// An importance from its word.
  public init?(word: String) {
    switch word {
    case "ignore": self = .ignore
    case "low": self = .low
    case "medium": self = .medium
    case "high": self = .high
    case "must": self = .must
    default: return nil
    }
  }

  /// An importance from a word or a number, or nil when the text is neither.
  public init?(_ text: String) {
    if let word = Importance(word: text) {
      self = word
    } else if let first = text.utf8.first, (48...57).contains(first) || first == 46,
      text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
      let number = Double(text), number.isFinite
    {
      self = .number(number)
    } else {
      return nil
    }
  }

  /// What it weighs before the sum is scaled to 1; each word counts three times the one before, and "must" weighs as high.
  public var number: Double {
    switch self {
    case .ignore: 0
    case .low: 1
    case .medium: 3
    case .high, .must: 9
    case .number(let number): number
    }
  }

  /// The word, or the number in its shortest form.
  public var text: String {
    switch self {
    case .ignore: "ignore"
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    case .must: "must"
    case .number(let number):
      number == number.rounded() && number < 1e15 ? String(Int(number)) : String(number)
    }
  }
}
