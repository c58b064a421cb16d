public import LosslessJSON

/// What can be wrong with what a user wants to change. The words are made from it in one place a language.
public enum EditProblem: Error, Hashable, Sendable {
  /// The text is no path.
  case badPath(String)
  /// Nothing in the catalog starts so; `names` are the assistants' ids.
  case unknownStart(String, suggestion: String?, names: [String])
  /// What the path leads to has no such part.
  case unknownPart(String, of: String, suggestion: String?, parts: [String])
  /// The path leads to something with parts of its own.
  case hasParts(String, parts: [String])
  case unknownOption(String, fact: String, suggestion: String?, options: [String])
  case badAmount(String)
  case badLimit(String)
  case badYesOrNo(String)
  case badDate(String)
  case dateToCome(String)
  case needsSource(String)
  case unknownSource(String, suggestion: String?)
  case badAddress(String)
  case badID(String)
  case exists(String)
  case notThere(String)
  case nothingToChange(String)
  case missingOption(String)
  /// The text cannot be changed so.
  case edit(JSONEditError)
}

extension EditProblem {
  /// What was probably meant, and what is allowed, where the case knows.
  public var alternatives: (suggestion: String?, allowed: [String]) {
    switch self {
    case .unknownStart(_, let suggestion, let names): (suggestion, names)
    case .unknownPart(_, _, let suggestion, let parts): (suggestion, parts)
    case .unknownOption(_, _, let suggestion, let options): (suggestion, options)
    case .unknownSource(_, let suggestion): (suggestion, [])
    case .hasParts(_, let parts): (nil, parts)
    default: (nil, [])
    }
  }

  /// Whether something was named that does not exist, rather than the call being wrong.
  public var isAboutSomethingMissing: Bool {
    switch self {
    case .unknownStart, .notThere: true
    default: false
    }
  }
}
