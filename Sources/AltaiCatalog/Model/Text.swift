import LosslessJSON

/// A place in the catalog where words stand, in one language or in several.
///
/// Only the place is kept: ``Catalog/string(_:in:)`` makes the string when somebody wants to see it.
public struct Text: Hashable, Sendable {
  let english: JSONElement
  let french: JSONElement?
}

extension Catalog {
  /// The words of a text, in the language asked for, or in English where that is missing.
  public func string(_ text: Text, in language: Language) -> String {
    switch language {
    case .english: document.string(of: text.english)
    case .french: document.string(of: text.french ?? text.english)
    }
  }

  /// Whether the text has words of its own in the language, or one wording for all of them.
  public func hasWords(_ text: Text, in language: Language) -> Bool {
    language == .english || text.french != nil
  }
}
