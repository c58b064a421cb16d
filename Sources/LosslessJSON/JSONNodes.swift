/// The values and keys of a text in file order, eight bytes for a scalar and sixteen for a container.
///
/// A node's first word holds, from the top: kind (3 bits), whether a string has escapes (1),
/// where the text starts (32), and the length of a scalar's text or the number of a container's
/// items (28). A container's second word holds where its text ends (32) and the index of the node
/// that follows all its content (32). A key is a string node that stands right before its value.
struct JSONNodes: Sendable {
  /// The longest text of a scalar, and the most items that a container's first word can count.
  static let longest = 1 << 28 - 1

  private(set) var words: [UInt64] = []

  var count: Int { words.count }

  mutating func reserve(_ count: Int) {
    words.reserveCapacity(count)
  }

  @inline(__always)
  mutating func append(_ kind: JSONKind, from start: Int, to end: Int, escaped: Bool = false) {
    words.append(
      UInt64(kind.rawValue) << 61 | (escaped ? 1 << 60 : 0)
        | UInt64(truncatingIfNeeded: start) << 28 | UInt64(truncatingIfNeeded: end &- start))
  }

  /// Appends a container that is still open.
  @inline(__always)
  mutating func appendOpening(_ kind: JSONKind, at start: Int) {
    words.append(UInt64(kind.rawValue) << 61 | UInt64(truncatingIfNeeded: start) << 28)
    words.append(0)
  }

  @inline(__always)
  mutating func close(_ index: Int, at end: Int, count: Int) {
    words[index] |= UInt64(truncatingIfNeeded: Swift.min(count, Self.longest))
    words[index &+ 1] =
      UInt64(truncatingIfNeeded: end) << 32 | UInt64(truncatingIfNeeded: words.count)
  }

  @inline(__always)
  func kind(_ index: Int) -> JSONKind {
    JSONKind(rawValue: UInt8(truncatingIfNeeded: words[index] >> 61)) ?? .null
  }

  @inline(__always)
  func isKind(_ index: Int, _ kind: JSONKind) -> Bool {
    words[index] >> 61 == UInt64(kind.rawValue)
  }

  @inline(__always)
  func isContainer(_ index: Int) -> Bool {
    words[index] >> 62 == 0
  }

  @inline(__always)
  func isEscaped(_ index: Int) -> Bool {
    words[index] >> 60 & 1 == 1
  }

  @inline(__always)
  func start(_ index: Int) -> Int {
    Int(UInt32(truncatingIfNeeded: words[index] >> 28))
  }

  @inline(__always)
  func range(_ index: Int) -> Range<Int> {
    let start = start(index)
    let end =
      isContainer(index)
      ? Int(words[index + 1] >> 32) : start + Int(words[index] & UInt64(Self.longest))
    return start..<Swift.max(start, end)
  }

  /// The index of the node after this one and all its content.
  @inline(__always)
  func after(_ index: Int) -> Int {
    isContainer(index) ? Int(UInt32(truncatingIfNeeded: words[index + 1])) : index + 1
  }

  /// How many items a container has, or nil where there are too many for the first word.
  func itemCount(_ index: Int) -> Int? {
    let count = Int(words[index] & UInt64(Self.longest))
    return count < Self.longest ? count : nil
  }
}
