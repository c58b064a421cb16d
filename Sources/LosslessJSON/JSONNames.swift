/// Names in which strings of documents are looked up, byte by byte and without making strings.
///
/// A look-up takes constant time. Names that crowd at one place, as only names made to do so will,
/// go to a dictionary, whose places nobody can foresee.
public struct JSONNames: Sendable {
  /// How far from its own place a name may stand.
  private static let reach = 16

  /// The bytes of all names, one after another.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// A power of two of places: 1 + the number of a name, or 0.
  private var slots: [UInt32] = []
  private var crowded: [[UInt8]: Int] = [:]

  /// Makes a list of names; their places count from 0.
  public init(_ names: [String] = []) {
    bytes.reserveCapacity(names.reduce(0) { $0 + $1.utf8.count })
    ends.reserveCapacity(names.count)
    slots = [UInt32](repeating: 0, count: Self.slotCount(for: names.count))
    for name in names { append(name) }
  }

  /// How many names there are.
  public var count: Int { ends.count }

  /// Adds a name at the end; one that is there keeps its first place.
  public mutating func append(_ name: String) {
    let number = ends.count
    bytes += name.utf8
    ends.append(bytes.count)
    if slots.count < 2 * ends.count {
      slots = [UInt32](repeating: 0, count: 2 * Self.slotCount(for: ends.count))
      crowded = [:]
      for number in ends.indices { enter(number) }
    } else {
      enter(number)
    }
  }

  private static func slotCount(for count: Int) -> Int {
    var slotCount = 16
    while slotCount < 2 * count { slotCount *= 2 }
    return slotCount
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private mutating func enter(_ number: Int) {
    let range = range(number)
    var slot = self.slot(bytes.span, range)
    for _ in 0..<Self.reach {
      if slots[slot] == 0 {
        slots[slot] = UInt32(number + 1)
        return
      }
      if isName(Int(slots[slot]) - 1, bytes.span, range) { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    let name = Array(bytes[range])
    if crowded[name] == nil { crowded[name] = number }
  }

  /// The place of a name, or nil when it is not there.
  public func place(of name: String) -> Int? {
    place(of: name.utf8.span, 0..<name.utf8.count)
  }

  @inline(__always)
  func place(of text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var slot = self.slot(text, range)
    for _ in 0..<Self.reach {
      let number = Int(slots[slot]) - 1
      if number < 0 { return nil }
      if isName(number, text, range) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    if crowded.isEmpty { return nil }
    return crowded[range.map { text[$0] }]
  }

  @inline(__always)
  private func slot(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    // The highest bits: every byte of a name has a say in them.
    Int(JSONScanner.hash(text, range) >> UInt64(slots.count.leadingZeroBitCount + 1))
  }

  @inline(__always)
  private func isName(_ number: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let own = self.range(number)
    guard own.count == range.count else { return false }
    let bytes = bytes.span
    var offset = 0
    while offset &+ 8 <= own.count {
      let word = bytes.eightBytes(at: own.lowerBound &+ offset)
      if word != text.eightBytes(at: range.lowerBound &+ offset) { return false }
      offset &+= 8
    }
    if offset == own.count { return true }
    return bytes.fewBytes(from: own.lowerBound &+ offset, to: own.upperBound)
      == text.fewBytes(from: range.lowerBound &+ offset, to: range.upperBound)
  }
}

extension JSONDocument {
  /// The place of the name that a string or key is, escapes undone, or nil when it is none of them.
  public func place(of element: JSONElement, in names: JSONNames) -> Int? {
    let index = Int(element.index)
    guard nodes.isKind(index, .string) else { return nil }
    let content = content(index)
    if nodes.isEscaped(index) {
      let bytes = bytes.span.unescaped(content)
      return names.place(of: bytes.span, 0..<bytes.count)
    }
    return names.place(of: bytes.span, content)
  }

  /// Whether a string or key is written with escapes.
  public func isEscaped(_ element: JSONElement) -> Bool {
    let index = Int(element.index)
    return nodes.isKind(index, .string) && nodes.isEscaped(index)
  }
}
