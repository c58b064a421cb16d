/// What can be wrong with a condition of a filter. The words are made from it in one place a language.
public enum FilterProblem: Error, Hashable, Sendable {
  /// Nothing goes by this name.
  case unknownField(String, suggestion: String?, ids: [String])
  /// A field has no such worded value.
  case unknownValue(String, field: String, suggestion: String?, ids: [String])
  /// Not a number.
  case badNumber(String, field: String)
  /// Not two letters.
  case badCountry(String)
  /// A comparison that the field does not have.
  case wrongComparison(String, field: String, allowed: [Comparison])
  /// A condition that ends before its value does; told only where nobody is typing any more.
  case unfinished(String, allowed: [String])

  /// What was probably meant, and what is allowed, where the case knows.
  public var alternatives: (suggestion: String?, allowed: [String]) {
    switch self {
    case .unknownField(_, let suggestion, let ids), .unknownValue(_, _, let suggestion, let ids):
      (suggestion, ids)
    case .wrongComparison(_, _, let allowed): (nil, allowed.map(\.sign))
    case .unfinished(_, let allowed): (nil, allowed)
    case .badNumber, .badCountry: (nil, [])
    }
  }
}
