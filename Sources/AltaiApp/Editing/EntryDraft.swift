public import LosslessJSON

/// A fact, a price or a limit while it is edited: its members, in the order of the catalog.
public struct EntryDraft: Hashable, Sendable {
  /// The members, in the order in which they are written.
  public private(set) var members: [JSONValue.Member]

  /// The keys of entries, in the order in which catalogs write them.
  private static let order = [
    "period", "value", "values", "state", "range", "amount", "currency", "tax", "per", "every",
    "asOf", "statement", "confidence", "sources", "after",
  ]

  /// A draft of what stands there; an empty one of anything but an object.
  public init(_ value: JSONValue? = nil) {
    if case .object(let members)? = value { self.members = members } else { members = [] }
  }

  /// The draft as it is written.
  public var json: JSONValue { .object(members) }

  /// What stands under a key; a new key comes where catalogs have it, and nil takes it out.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let place = members.firstIndex { $0.key == key }
      guard let newValue else {
        if let place { members.remove(at: place) }
        return
      }
      if let place {
        members[place].value = newValue
        return
      }
      let rank = Self.order.firstIndex(of: key) ?? Self.order.count
      let next = members.firstIndex {
        (Self.order.firstIndex(of: $0.key) ?? Self.order.count) > rank
      }
      members.insert(JSONValue.Member(key, newValue), at: next ?? members.count)
    }
  }

  /// The ids of its sources.
  public var sources: [String] {
    get {
      guard case .array(let items)? = self["sources"] else { return [] }
      return items.compactMap { if case .string(let id) = $0 { id } else { nil } }
    }
    set { self["sources"] = newValue.isEmpty ? nil : .array(newValue.map { .string($0) }) }
  }

  /// A text that stands under a key, nil where there is none or it is no plain text.
  public func text(_ key: String) -> String? {
    if case .string(let text)? = self[key] { text } else { nil }
  }
}
