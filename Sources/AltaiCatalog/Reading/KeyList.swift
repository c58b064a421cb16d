import LosslessJSON

/// The keys that an object may have, in the order of its cases.
protocol KeyList: RawRepresentable<Int>, CaseIterable, Sendable {
  /// Their names in the file, case by case.
  static var spellings: [String] { get }
  /// The same names, ready to be compared.
  static var matcher: KeyMatcher { get }
}

/// Finds a key among a few names by its length and first bytes, and looks at the rest only then.
struct KeyMatcher: Sendable {
  private let names: [Name]

  private struct Name {
    let start: UInt64
    let bytes: [UInt8]
  }

  init(_ spellings: [String]) {
    names = spellings.map {
      Name(start: Self.start(of: Array($0.utf8)[...]), bytes: Array($0.utf8))
    }
  }

  /// The index of a key, or nil when it is none of the names.
  func index(of key: ArraySlice<UInt8>) -> Int? {
    let start = Self.start(of: key)
    return names.firstIndex {
      $0.start == start && $0.bytes.count == key.count
        && (key.count <= 8 || $0.bytes.elementsEqual(key))
    }
  }

  /// The first eight bytes as a number.
  private static func start(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// The members of one object, found by key.
struct Fields<Key: KeyList> {
  /// The object that they stand in.
  let object: JSONElement
  fileprivate var slots = InlineArray<24, JSONElement?>(repeating: nil)

  fileprivate init(object: JSONElement) {
    self.object = object
  }

  subscript(key: Key) -> JSONElement? { slots[key.rawValue] }

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
    guard document.kind(of: element) == .object else {
      report(.wrongType(expected: .object, found: document.kind(of: element)), at: element)
      return nil
    }
    var fields = Fields<Key>(object: element)
    for member in document.members(of: element) {
      if let index = content(of: member.key, Key.matcher.index(of:)) {
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
    guard document.kind(of: element) == .object else {
      report(.wrongType(expected: .object, found: document.kind(of: element)), at: element)
      return []
    }
    var entries: [(id: String, key: JSONElement, JSONElement)] = []
    entries.reserveCapacity(document.count(of: element))
    for member in document.members(of: element) where !isExtension(member.key) {
      let id = document.string(of: member.key)
      if !Self.isID(id) { report(.badID(id), at: member.key) }
      entries.append((id, member.key, member.value))
    }
    return entries
  }

  /// Whether a text can be an id: a small letter, then letters, digits and hyphens.
  static func isID(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next(), (97...122).contains(first) else { return false }
    while let byte = bytes.next() {
      switch byte {
      case 97...122, 65...90, 48...57, 45: continue
      default: return false
      }
    }
    return true
  }
}
