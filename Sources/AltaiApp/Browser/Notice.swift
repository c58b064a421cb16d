/// The one line that says what just happened.
public struct Notice: Hashable, Sendable {
  /// What happened, in a sentence or two.
  public var text: String
  /// Whether it tells of something that went wrong.
  public var isError: Bool

  /// A line that says what happened.
  public init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}
