/// What a user wants to set, as written.
public struct SetRequest: Hashable, Sendable {
  /// The place, as `altai set` takes it.
  public var path: String
  /// The value.
  public var value: String
  /// Ids or addresses of sources.
  public var sources: [String] = []
  /// The day from which it holds.
  public var asOf: String?
  /// What is said of it.
  public var statement: String?

  /// A request for a value alone.
  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }
}
