extension JSONDocument {
  /// Makes an edit and gives the new document and the splice that leads to it.
  ///
  /// The new text is read again, and its value compared with the one intended: if they are not the
  /// same, nothing is given but an error. The text is copied once.
  ///
  /// - Parameter limits: The limits by which this document was read.
  public func applying(
    _ edit: JSONEdit, limits: JSONLimits = .standard
  ) throws(JSONEditError) -> (document: JSONDocument, splice: Splice) {
    let resolved = try resolve(edit, limits: limits)
    let splice = splice(for: resolved)
    return (try applying(splice, as: resolved, limits: limits), splice)
  }

  /// Makes edits one after another, each on what the one before left.
  ///
  /// - Returns: The last document and one splice for each edit; their inverses, the last one first,
  ///   lead back.
  public func applying(
    _ edits: [JSONEdit], limits: JSONLimits = .standard
  ) throws(JSONEditError) -> (document: JSONDocument, splices: [Splice]) {
    var document = self
    var splices: [Splice] = []
    for edit in edits {
      let (next, splice) = try document.applying(edit, limits: limits)
      document = next
      splices.append(splice)
    }
    return (document, splices)
  }

  /// Makes a change of bytes and verifies that it is what an edit means.
  ///
  /// - Precondition: The splice's range lies in the text.
  public func applying(
    _ splice: Splice, as edit: JSONEdit, limits: JSONLimits = .standard
  ) throws(JSONEditError) -> JSONDocument {
    try applying(splice, as: try resolve(edit, limits: limits), limits: limits)
  }

  func applying(
    _ splice: Splice, as edit: ResolvedEdit, limits: JSONLimits
  ) throws(JSONEditError) -> JSONDocument {
    let parsing = JSONDocument.parse(splice.applied(to: bytes), limits: limits)
    guard let document = parsing.document else {
      throw .verificationFailed(problems: parsing.problems)
    }
    guard Verification(edit, in: self).isMade(by: splice, in: document) else {
      throw .verificationFailed(problems: [])
    }
    return document
  }
}

/// What an edit means for the values and keys of a document, taken in file order.
///
/// Kinds, the counts of items, strings and numbers in this order say all about a value.
private struct Verification {
  enum Content {
    case key(String)
    case value(JSONValue)
  }

  let old: JSONDocument
  /// The nodes that go.
  let removed: Range<Int>
  /// What comes in their place.
  let inserted: [Content]
  /// The container that gets more or fewer items.
  let container: Int
  let countChange: Int

  init(_ edit: ResolvedEdit, in document: JSONDocument) {
    old = document
    let nodes = document.nodes
    let index = Int(edit.place.value.index)
    container = index
    switch edit.action {
    case .set(let value):
      removed = index..<nodes.after(index)
      inserted = [.value(value)]
      countChange = 0
    case .insert(let key, let value, let items, let place, _):
      let start = items.node(place)
      removed = start..<start
      inserted = (key.map { [.key($0)] } ?? []) + [.value(value)]
      countChange = 1
    case .remove(let item, let items):
      removed = items.node(item)..<items.node(item + 1)
      inserted = []
      countChange = -1
    case .rename(let item, let items, let key):
      let start = items.node(item)
      removed = start..<start + 1
      inserted = [.key(key)]
      countChange = 0
    }
  }

  /// Whether a document is the old one with the edit made.
  func isMade(by splice: Splice, in new: JSONDocument) -> Bool {
    var place = removed.lowerBound
    guard isSame(0..<place, as: 0, in: new, splice) else { return false }
    for content in inserted {
      guard let next = new.nodeAfter(content, at: place) else { return false }
      place = next
    }
    let rest = removed.upperBound..<old.nodes.count
    return isSame(rest, as: place, in: new, splice) && place + rest.count == new.nodes.count
  }

  /// Whether nodes that the edit leaves alone are the same in the new document.
  private func isSame(
    _ range: Range<Int>, as start: Int, in new: JSONDocument, _ splice: Splice
  ) -> Bool {
    guard start + range.count <= new.nodes.count else { return false }
    let shift = splice.replacement.count - splice.range.count
    var index = range.lowerBound
    while index < range.upperBound {
      let place = start + index - range.lowerBound
      let kind = old.nodes.kind(index)
      guard new.nodes.isKind(place, kind) else { return false }
      if old.nodes.isContainer(index) {
        let change = index == container ? countChange : 0
        guard let count = old.nodes.itemCount(index), let newCount = new.nodes.itemCount(place)
        else { return false }
        guard newCount == count + change else { return false }
        index += 2
        continue
      }
      let bytes = old.nodes.range(index)
      let newBytes = new.nodes.range(place)
      let isUntouched =
        bytes.upperBound <= splice.range.lowerBound && bytes == newBytes
        || bytes.lowerBound >= splice.range.upperBound && bytes.count == newBytes.count
          && bytes.lowerBound + shift == newBytes.lowerBound
      guard isUntouched || old.bytes[bytes] == new.bytes[newBytes] else { return false }
      index += 1
    }
    return true
  }
}

extension JSONDocument {
  /// Whether an element is this value, keys and strings compared by bytes, numbers by their text.
  public func isEqual(_ element: JSONElement, _ value: JSONValue) -> Bool {
    node(after: value, at: Int(element.index)) != nil
  }

  /// The node after some content, nil where the node is something else.
  fileprivate func nodeAfter(_ content: Verification.Content, at node: Int) -> Int? {
    switch content {
    case .key(let key): self.node(after: .string(key), at: node)
    case .value(let value): self.node(after: value, at: node)
    }
  }

  private func node(after value: JSONValue, at node: Int) -> Int? {
    guard node < nodes.count, nodes.isKind(node, value.kind) else { return nil }
    let element = JSONElement(node)
    switch value {
    case .bool, .null:
      return node + 1
    case .string(let text):
      return stringEquals(element, text) ? node + 1 : nil
    case .number(let text):
      return bytes[range(of: element)].elementsEqual(text.utf8) ? node + 1 : nil
    case .object(let members):
      guard nodes.itemCount(node) == members.count else { return nil }
      var next = node + 2
      for member in members {
        guard let value = self.node(after: .string(member.key), at: next),
          let after = self.node(after: member.value, at: value)
        else { return nil }
        next = after
      }
      return next
    case .array(let elements):
      guard nodes.itemCount(node) == elements.count else { return nil }
      var next = node + 2
      for element in elements {
        guard let after = self.node(after: element, at: next) else { return nil }
        next = after
      }
      return next
    }
  }
}
