/// A JSON value by itself, without a text it stands in.
///
/// Keys and strings are compared by their bytes, numbers by their text, members with their order.
public indirect enum JSONValue: Sendable {
  /// Members in order; no key stands twice.
  case object([Member])
  case array([JSONValue])
  case string(String)
  /// The text of a number by the grammar of JSON.
  case number(String)
  case bool(Bool)
  case null

  /// A key and its value.
  public struct Member: Sendable {
    /// The key.
    public var key: String
    /// What stands under it.
    public var value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Makes a number of a double, in its shortest text; null of one that is not finite.
  public init(_ number: Double) {
    var writer = JSONWriter(layout: .compact)
    writer.number(number)
    self = number.isFinite ? .number(writer.text) : .null
  }

  /// Makes a whole number.
  public init(_ number: some BinaryInteger) {
    self = .number(number.description)
  }
}

extension JSONValue {
  /// What it is.
  public var kind: JSONKind {
    switch self {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .bool(let isTrue): isTrue ? .true : .false
    case .null: .null
    }
  }

  /// The value of an object's member with a key, compared by its bytes; nil without one.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.hasSameBytes(as: key) }?.value
  }

  /// Whether it is an object or an array with something in it.
  var isFilledContainer: Bool {
    switch self {
    case .object(let members): !members.isEmpty
    case .array(let elements): !elements.isEmpty
    default: false
    }
  }

  /// Writes the value, as any other value is written.
  ///
  /// - Precondition: Each number's text is one by the grammar of JSON.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.key)
        member.value.write(to: &writer)
      }
      writer.endObject()
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .string(let text): writer.string(text)
    case .number(let text): writer.rawNumber(text)
    case .bool(let isTrue): writer.bool(isTrue)
    case .null: writer.null()
    }
  }
}

extension JSONValue: Hashable {
  /// Compares strings and numbers by their bytes and members with their order.
  public static func == (one: JSONValue, other: JSONValue) -> Bool {
    switch (one, other) {
    case (.object(let one), .object(let other)): one == other
    case (.array(let one), .array(let other)): one == other
    case (.string(let one), .string(let other)): one.hasSameBytes(as: other)
    case (.number(let one), .number(let other)): one.hasSameBytes(as: other)
    case (.bool(let one), .bool(let other)): one == other
    case (.null, .null): true
    default: false
    }
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    switch self {
    case .object(let members): hasher.combine(members)
    case .array(let elements): hasher.combine(elements)
    case .string(let text), .number(let text): hasher.combine(Array(text.utf8))
    case .bool, .null: break
    }
  }

  /// Whether both are the same when the order of members does not count.
  public func isEqualInAnyOrder(to other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object(let members), .object(let others)):
      guard members.count == others.count else { return false }
      let places = Self.places(of: others)
      return members.allSatisfy { member in
        places[Array(member.key.utf8)].map {
          member.value.isEqualInAnyOrder(to: others[$0].value)
        } ?? false
      }
    case (.array(let elements), .array(let others)):
      return elements.count == others.count
        && zip(elements, others).allSatisfy { $0.isEqualInAnyOrder(to: $1) }
    default:
      return self == other
    }
  }

  /// Where each key stands among members.
  public static func places(of members: [Member]) -> [[UInt8]: Int] {
    var places: [[UInt8]: Int] = [:]
    places.reserveCapacity(members.count)
    for (place, member) in members.enumerated() { places[Array(member.key.utf8)] = place }
    return places
  }
}

extension JSONValue.Member: Hashable {
  /// Compares the key by its bytes.
  public static func == (one: Self, other: Self) -> Bool {
    one.key.hasSameBytes(as: other.key) && one.value == other.value
  }

  /// Hashes the key by its bytes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(Array(key.utf8))
    hasher.combine(value)
  }
}

extension JSONDocument {
  /// The value of an element by itself, nil where it is nested deeper than 512 containers.
  ///
  /// A key is taken like a string. No more than the standard limit, because such values are made,
  /// compared and freed container within container.
  public func value(of element: JSONElement) -> JSONValue? {
    value(of: element, depth: JSONLimits.standard.depth)
  }

  private func value(of element: JSONElement, depth: Int) -> JSONValue? {
    switch kind(of: element) {
    case .string: return .string(string(of: element))
    case .number: return .number(text(of: element))
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .null: return .null
    case .object:
      guard depth > 0 else { return nil }
      var members: [JSONValue.Member] = []
      for member in self.members(of: element) {
        guard let value = value(of: member.value, depth: depth - 1) else { return nil }
        members.append(JSONValue.Member(string(of: member.key), value))
      }
      return .object(members)
    case .array:
      guard depth > 0 else { return nil }
      var elements: [JSONValue] = []
      for element in self.elements(of: element) {
        guard let value = value(of: element, depth: depth - 1) else { return nil }
        elements.append(value)
      }
      return .array(elements)
    }
  }
}
