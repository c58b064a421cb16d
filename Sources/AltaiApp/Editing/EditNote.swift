/// What an edit did, as it is told afterwards.
public struct EditNote: Hashable, Sendable {
  /// In which way the catalog was edited.
  public let action: Action
  /// The places, as `altai set` takes them.
  public let paths: [String]
  /// What stood there, in a few words; nil where nothing did, or there were several.
  public let old: String?
  /// What stands there now.
  public let new: String?

  /// The ways in which a catalog is edited.
  public enum Action: String, CaseIterable, Hashable, Sendable {
    case set, add, remove, edit, apply, undo
  }

  /// A note.
  public init(_ action: Action, paths: [String], old: String? = nil, new: String? = nil) {
    self.action = action
    self.paths = paths
    self.old = old
    self.new = new
  }
}
