public import LosslessJSON

/// A change of a catalog, wherever its layers keep it.
public enum CatalogChange: Hashable, Sendable {
  /// Puts a value at a path of the catalog; objects on the way are made where they are missing.
  case set(JSONPath, to: JSONValue)
  /// Takes out what is at a path.
  case remove(JSONPath)

  /// Where the change is.
  public var path: JSONPath {
    switch self {
    case .set(let path, _), .remove(let path): path
    }
  }
}

/// What changes make of the text that edits go into.
public struct EditedText: Hashable, Sendable {
  /// The text before, empty where there was none.
  public let before: [UInt8]
  /// The changes of its bytes, rising and apart from each other.
  public let splices: [Splice]
  /// The text afterwards.
  public let after: [UInt8]

  /// A text with changes of its bytes, rising and apart from each other.
  public init(before: [UInt8], splices: [Splice], after: [UInt8]) {
    self.before = before
    self.splices = splices
    self.after = after
  }
}

extension EditedText {
  /// A text that takes the place of another, by the smallest single change.
  public init(from before: [UInt8], to after: [UInt8]) {
    self.init(
      before: before,
      splices: [Splice(replacing: before.indices, of: before, by: after[...])], after: after)
  }
}

extension CatalogLayers {
  /// Computes what changes make of the user's own text.
  ///
  /// Nothing but the neighbourhood of each change is touched. Over a base, the patch stays as small as what differs: a value
  /// that is again as in the base leaves it, and a changed fact, price or other entry is written whole, with what it takes the
  /// place of.
  ///
  /// - Throws: Where a path leads nowhere, or a value cannot be written.
  public func applying(
    _ changes: [CatalogChange], limits: JSONLimits = .standard
  ) throws(JSONEditError) -> EditedText {
    if base != nil { return try applyingToPatch(changes, limits) }
    let before = document.bytes
    var splices: [Splice] = []
    for container in containers(of: changes) {
      var part = try JSONPart(of: document, at: container, limits: limits)
      for change in changes where change.path.isInside(container) {
        try part.make(change.relative(to: container))
      }
      splices.append(part.splice(in: before))
    }
    splices.sort { $0.range.lowerBound < $1.range.lowerBound }
    return EditedText(before: before, splices: splices, after: splices.applied(to: before))
  }

  /// The layers with another own text.
  ///
  /// - Returns: nil where the text is no JSON.
  public func replacingOwn(
    _ bytes: [UInt8], limits: JSONLimits = .standard
  ) throws(LayerProblem) -> CatalogLayers? {
    guard let document = JSONDocument.parse(bytes, limits: limits).document else { return nil }
    guard let base else { return CatalogLayers(file: document) }
    return try CatalogLayers(base: base, patch: document, limits: limits)
  }

  /// Values to be edited each alone: the entries that the changes are in, none inside another.
  private func containers(of changes: [CatalogChange]) -> [JSONPath] {
    var containers: [JSONPath] = []
    for change in changes {
      var steps = change.path.steps.dropLast().prefix(2)
      while !steps.isEmpty, (try? document.element(at: JSONPath(Array(steps)))) == nil {
        steps.removeLast()
      }
      let path = JSONPath(Array(steps))
      if containers.contains(where: { path.isInside($0) }) { continue }
      containers.removeAll { $0.isInside(path) }
      containers.append(path)
    }
    return containers
  }
}

extension JSONPart {
  /// Makes a change in a file that stands alone; its `x-` keys stay.
  fileprivate mutating func make(_ change: CatalogChange) throws(JSONEditError) {
    switch change {
    case .remove(let path): try apply([.remove(path)])
    case .set(let path, let value):
      if let old = try? document.element(at: path) {
        try apply(
          document.edits(toMake: old, at: path, value) { $0.utf8.starts(with: "x-".utf8) })
      } else {
        try apply([document.insertion(of: value, at: path)])
      }
    }
  }
}

extension JSONDocument {
  /// The edit that puts in a new value, and the objects around it that are missing.
  func insertion(of value: JSONValue, at path: JSONPath) -> JSONEdit {
    var value = value
    var path = path
    while let parent = path.parent, let step = path.steps.last {
      switch step {
      case .index(let index): return .insertElement(value, into: parent, at: .index(index))
      case .key(let key):
        if (try? element(at: parent)) != nil {
          return .insertMember(JSONValue.Member(key, value), into: parent, at: .last)
        }
        value = .object([JSONValue.Member(key, value)])
        path = parent
      }
    }
    return .set(.root, to: value)
  }
}

extension CatalogChange {
  fileprivate func relative(to container: JSONPath) -> CatalogChange {
    let path = JSONPath(Array(path.steps.dropFirst(container.steps.count)))
    return switch self {
    case .set(_, let value): .set(path, to: value)
    case .remove: .remove(path)
    }
  }
}

extension JSONPath {
  /// Whether it is a container's own path or leads into it.
  func isInside(_ container: JSONPath) -> Bool { steps.starts(with: container.steps) }
}
