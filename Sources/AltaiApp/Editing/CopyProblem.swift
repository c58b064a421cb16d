public import AltaiCatalog
public import LosslessJSON

/// What is wrong with a text that was edited.
public struct CopyProblem: Hashable, Sendable {
  /// What is wrong. The words are made from it in one place a language.
  public enum Reason: Hashable, Sendable {
    case json(JSONProblemKind)
    case finding(Problem)
    case layer(LayerProblem)
    /// One assistant is an object.
    case notAnObject(JSONKind)
    /// Changes of one's own can only make the catalog's date later.
    case dateGoesBack(base: String)
    /// The changes cannot be written so.
    case edit(JSONEditError)
  }

  /// What is wrong.
  public let reason: Reason
  /// The bytes of the text that it is about; nil where it is about another part of the catalog.
  public let range: Range<Int>?

  init(_ reason: Reason, at range: Range<Int>?) {
    self.reason = reason
    self.range = range
  }
}
