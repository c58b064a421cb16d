/// A set of items, one bit each.
struct ItemMask: Hashable, Sendable {
  /// How many items there are, in the set or not.
  let itemCount: Int
  private var bits: [UInt64]

  /// The empty set, or all items.
  init(itemCount: Int, isFull: Bool = false) {
    self.itemCount = itemCount
    bits = [UInt64](repeating: isFull ? .max : 0, count: (itemCount + 63) / 64)
    if isFull { clearTail() }
  }

  /// Bits past the last item are always 0, so that they are never counted.
  private mutating func clearTail() {
    if itemCount % 64 != 0, let last = bits.indices.last {
      bits[last] &= (1 << UInt64(itemCount % 64)) - 1
    }
  }

  /// How many items are in the set.
  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

  func contains(_ item: Int) -> Bool { bits[item >> 6] & (1 << UInt64(item & 63)) != 0 }

  mutating func insert(_ item: Int) { bits[item >> 6] |= 1 << UInt64(item & 63) }

  mutating func formUnion(_ other: ItemMask) {
    for place in bits.indices { bits[place] |= other.bits[place] }
  }

  mutating func formIntersection(_ other: ItemMask) {
    for place in bits.indices { bits[place] &= other.bits[place] }
  }

  mutating func invert() {
    for place in bits.indices { bits[place] = ~bits[place] }
    clearTail()
  }

  /// The items of the set, in order.
  var items: [Int] {
    var items: [Int] = []
    items.reserveCapacity(count)
    for (place, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        items.append(place << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return items
  }
}
