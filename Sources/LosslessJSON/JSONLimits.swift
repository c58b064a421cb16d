/// How large and how deep a text may be before it is refused.
public struct JSONLimits: Hashable, Sendable {
  /// The most containers that may stand inside each other.
  public var depth: Int
  /// The most bytes that a text may have.
  ///
  /// Places are kept in 32 bits: more than 4,294,967,295 bytes are always refused, and so is a
  /// single string or number of 268,435,456 bytes or more.
  public var size: Int
  /// Whether keys that stand twice in an object are looked for.
  ///
  /// Only for a text that is known to have none may this be left out; it is a seventh of the work.
  public var findsDuplicateKeys: Bool

  /// Makes limits.
  public init(depth: Int = 512, size: Int = 256 << 20, findsDuplicateKeys: Bool = true) {
    self.depth = depth
    self.size = size
    self.findsDuplicateKeys = findsDuplicateKeys
  }

  /// 512 containers deep, 256 MiB long.
  public static let standard = JSONLimits()
}
