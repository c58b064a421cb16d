/// Finds sequences of bytes that follow no rule, such as `^A @ CR`, by their beginnings.
struct SequenceMatcher {
  enum Result {
    /// The bytes so far may become a sequence.
    case waits
    /// A key, and bytes behind it that have been taken and belong to something else.
    case found(Key, [UInt8])
    /// The bytes so far are no sequence.
    case isNone([UInt8])
  }

  private var names: [[UInt8]: Key] = [:]
  private var beginnings: Set<[UInt8]> = []
  private var held: [UInt8] = []
  /// The longest sequence that the held bytes start with.
  private var match: (key: Key, count: Int)?

  init(_ names: [[UInt8]: Key] = [:]) {
    self.names = names
    for name in names.keys {
      for count in 1..<max(name.count, 1) { beginnings.insert(Array(name.prefix(count))) }
    }
  }

  /// Whether there is nothing to find.
  var isEmpty: Bool { names.isEmpty }

  /// Whether bytes wait for more.
  var isHolding: Bool { !held.isEmpty }

  mutating func take(_ byte: UInt8) -> Result {
    held.append(byte)
    if let key = names[held] { match = (key, held.count) }
    if beginnings.contains(held) { return .waits }
    let (key, rest) = giveUp()
    if let key { return .found(key, rest) }
    return .isNone(rest)
  }

  /// Stops waiting: the key that was found, if any, and the bytes that do not belong to it.
  mutating func giveUp() -> (key: Key?, rest: [UInt8]) {
    defer {
      held = []
      match = nil
    }
    return (match?.key, Array(held.dropFirst(match?.count ?? 0)))
  }
}
