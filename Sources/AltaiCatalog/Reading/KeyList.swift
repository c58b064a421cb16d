import LosslessJSON

/// The keys that an object may have, in the order of its cases.
protocol KeyList: RawRepresentable<Int>, CaseIterable, Sendable {
  /// Their names in the file, case by case.
  static var spellings: [String] { get }
  /// The same names, ready to be looked up.
  static var keyNames: JSONNames { get }
}

/// The members of one object, found by key.
struct Fields<Key: KeyList> {
  /// The object that they stand in.
  let object: JSONElement
  /// The place of each value; the object's own stands for none.
  fileprivate var slots: InlineArray<24, JSONElement>

  fileprivate init(object: JSONElement) {
    self.object = object
    slots = InlineArray(repeating: object)
  }

  subscript(key: Key) -> JSONElement? {
    let element = slots[key.rawValue]
    return element == object ? nil : element
  }

  /// Whether any of the keys is there.
  func hasAny(of keys: Key...) -> Bool { keys.contains { self[$0] != nil } }
}

extension CatalogReader {
  /// The members of an object with fixed keys; unknown keys are findings, keys that start with `x-` are passed over.
  ///
  /// - Returns: nil, with a finding, when the element is no object.
  mutating func fields<Key: KeyList>(
    of element: JSONElement, _: Key.Type, required: Key...
  ) -> Fields<Key>? {
    guard document.isKind(.object, element) else {
      report(.wrongType(expected: .object, found: document.kind(of: element)), at: element)
      return nil
    }
    var fields = Fields<Key>(object: element)
    let names = Key.keyNames
    for member in document.members(of: element) {
      if let index = document.place(of: member.key, in: names) {
        fields.slots[index] = member.value
      } else if !isExtension(member.key) {
        let allowed = Key.spellings
        report(.unknownKey(document.string(of: member.key), allowed: allowed), at: member.key)
      }
    }
    for key in required where fields[key] == nil {
      report(.missingKey(Key.spellings[key.rawValue]), atOpeningOf: element)
    }
    return fields
  }

  /// Whether a key is one that the format sets aside for others.
  func isExtension(_ key: JSONElement) -> Bool {
    let range = document.range(of: key)
    return range.count >= 4 && document.bytes[range.lowerBound + 1] == UInt8(ascii: "x")
      && document.bytes[range.lowerBound + 2] == UInt8(ascii: "-")
  }

  /// The members of an object keyed by id, in file order.
  mutating func entries(of element: JSONElement) -> [(id: String, key: JSONElement, JSONElement)] {
    guard document.isKind(.object, element) else {
      report(.wrongType(expected: .object, found: document.kind(of: element)), at: element)
      return []
    }
    var entries: [(id: String, key: JSONElement, JSONElement)] = []
    entries.reserveCapacity(document.count(of: element))
    for member in document.members(of: element) where !isExtension(member.key) {
      checkID(member.key)
      entries.append((document.string(of: member.key), member.key, member.value))
    }
    return entries
  }

  mutating func checkID(_ key: JSONElement) {
    if !content(of: key, Self.isID) { report(.badID(document.string(of: key)), at: key) }
  }

  /// Whether a text can be an id: a small letter, then letters, digits and hyphens.
  static func isID(_ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty, (97...122).contains(text[0]) else { return false }
    for offset in 1..<text.count {
      switch text[offset] {
      case 97...122, 65...90, 48...57, 45: continue
      default: return false
      }
    }
    return true
  }
}
