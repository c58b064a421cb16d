/// How two values stand to each other, as in `privacy>=strong`.
public enum Comparison: Hashable, Sendable, CaseIterable {
  case atLeast, more, atMost, less, equal, notEqual

  /// The sign that stands for it, in ASCII.
  public var sign: String {
    switch self {
    case .atLeast: ">="
    case .more: ">"
    case .atMost: "<="
    case .less: "<"
    case .equal: "="
    case .notEqual: "!="
    }
  }

  /// The comparison whose sign begins at a place, and how many letters the sign has.
  static func begins(
    at place: Int, of letters: [Character]
  ) -> (comparison: Comparison, length: Int)? {
    let isFollowedByEquals = place + 1 < letters.count && letters[place + 1] == "="
    switch letters[place] {
    case ">": return isFollowedByEquals ? (.atLeast, 2) : (.more, 1)
    case "<": return isFollowedByEquals ? (.atMost, 2) : (.less, 1)
    case "=": return (.equal, isFollowedByEquals ? 2 : 1)
    case "!": return isFollowedByEquals ? (.notEqual, 2) : nil
    case "≥": return (.atLeast, 1)
    case "≤": return (.atMost, 1)
    case "≠": return (.notEqual, 1)
    default: return nil
    }
  }
}

/// A name, a comparison and a value, as users write them: `privacy>=strong`, `price<10`.
struct ComparisonText: Hashable {
  /// What stands before the sign, without blanks at its ends; may be empty.
  let name: String
  /// The first comparison of the text.
  let comparison: Comparison
  /// What stands after the sign, without blanks at its ends; may be empty.
  let value: String

  /// Splits a text at its first comparison; nil where there is none.
  ///
  /// - Parameter isPlain: Whether a letter can be a sign; those in quotes cannot.
  init?(_ letters: [Character], isPlain: (Int) -> Bool = { _ in true }) {
    for place in letters.indices where isPlain(place) {
      guard let (comparison, length) = Comparison.begins(at: place, of: letters) else { continue }
      name = String(letters[..<place]).trimmed
      self.comparison = comparison
      value = String(letters[(place + length)...]).trimmed
      return
    }
    return nil
  }
}
