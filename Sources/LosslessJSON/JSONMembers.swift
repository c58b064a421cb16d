/// The members of an object in file order.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let nodes: JSONNodes
  private var place: Int
  private let end: Int

  init(_ nodes: JSONNodes, of index: Int) {
    self.nodes = nodes
    place = index + 2
    end = nodes.isKind(index, .object) ? nodes.after(index) : 0
  }

  /// The next member, in constant time.
  public mutating func next() -> JSONMember? {
    guard place < end else { return nil }
    let member = JSONMember(key: JSONElement(place), value: JSONElement(place + 1))
    place = nodes.after(place + 1)
    return member
  }
}

/// The elements of an array in file order.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let nodes: JSONNodes
  private var place: Int
  private let end: Int

  init(_ nodes: JSONNodes, of index: Int) {
    self.nodes = nodes
    place = index + 2
    end = nodes.isKind(index, .array) ? nodes.after(index) : 0
  }

  /// The next element, in constant time.
  public mutating func next() -> JSONElement? {
    guard place < end else { return nil }
    defer { place = nodes.after(place) }
    return JSONElement(place)
  }
}
