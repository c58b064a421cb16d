public import AltaiCatalog
public import LosslessJSON

/// The changes that a request comes to, with what there is to say about them.
public struct EditPlan: Hashable, Sendable {
  /// What is changed.
  public let target: EditTarget
  /// The changes, in the order in which they are made.
  public var changes: [CatalogChange]
  /// What stood there; nil where nothing did.
  public let old: JSONValue?
  /// What stands there afterwards; nil where it is taken out.
  public let new: JSONValue?
  /// The ids of sources that are new in the catalog.
  public var newSources: [String] = []
  /// The statement that no longer fits and is left out.
  public var droppedStatement: String?
}
