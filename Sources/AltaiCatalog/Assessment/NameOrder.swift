extension Catalog {
  /// The places of the assistants when sorted by name, then by id.
  func nameOrder() -> [Int] {
    let keys = assistants.indices.map { NameKey(string(assistants[$0].name, in: .english)) }
    // Strings are made only where the keys do not tell all.
    let areTelling = keys.allSatisfy(\.isWhole)
    let names =
      areTelling ? [] : assistants.map { string($0.name, in: .english).lowercased() }
    let areASCII = keys.allSatisfy(\.isASCII)
    let sorted = keys.indices.sorted { first, second in
      if areASCII, keys[first] != keys[second] { return keys[first] < keys[second] }
      if !areTelling, names[first] != names[second] { return names[first] < names[second] }
      return assistants[first].id < assistants[second].id
    }
    var order = [Int](repeating: 0, count: keys.count)
    for (place, number) in sorted.enumerated() { order[number] = place }
    return order
  }
}

/// The first bytes of a name in small letters, as numbers that are quick to compare.
private struct NameKey: Comparable {
  private let first: UInt64
  private let second: UInt64
  /// Whether there is nothing but ASCII in the name, and no byte that looks like the end of it.
  let isASCII: Bool
  /// Whether the key says all.
  let isWhole: Bool

  init(_ name: String) {
    var parts: (UInt64, UInt64) = (0, 0)
    var count = 0
    var isASCII = true
    for byte in name.utf8 {
      if byte == 0 || byte >= 0x80 { isASCII = false }
      let small = UInt64((65...90).contains(byte) ? byte | 0x20 : byte)
      if count < 8 {
        parts.0 |= small << UInt64(56 - 8 * count)
      } else if count < 16 {
        parts.1 |= small << UInt64(120 - 8 * count)
      }
      count += 1
    }
    first = parts.0
    second = parts.1
    self.isASCII = isASCII
    isWhole = isASCII && count <= 16
  }

  static func == (one: NameKey, other: NameKey) -> Bool {
    one.first == other.first && one.second == other.second
  }

  static func < (one: NameKey, other: NameKey) -> Bool {
    one.first == other.first ? one.second < other.second : one.first < other.first
  }
}
