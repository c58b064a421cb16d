/// A value or a key in a ``JSONDocument``, as a handle of four bytes.
///
/// It means something only together with the document it came from; handles of one document are
/// equal when they stand for the same place in its text.
public struct JSONElement: Hashable, Sendable {
  let index: UInt32

  init(_ index: Int) {
    self.index = UInt32(truncatingIfNeeded: index)
  }
}

/// A key and its value in an object.
public struct JSONMember: Hashable, Sendable {
  /// The key; ``JSONDocument/string(of:)`` and ``JSONDocument/range(of:)`` take it like a string.
  public let key: JSONElement
  /// The value that stands under the key.
  public let value: JSONElement
}
