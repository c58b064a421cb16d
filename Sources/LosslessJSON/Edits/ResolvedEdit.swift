/// An edit whose path was followed through a document.
struct ResolvedEdit {
  enum Action {
    case set(JSONValue)
    /// The key is nil in arrays. The new item keeps to the one before it or to the one after it.
    case insert(key: String?, JSONValue, at: Int, keepsToNext: Bool)
    case remove(item: Int)
    case rename(item: Int, to: String)
  }

  /// What is set, or the container that is changed.
  let place: JSONPlace
  let action: Action
}

/// A value in a document and the containers around it.
struct JSONPlace {
  let path: JSONPath
  /// From the root to the value, one more than the path has steps.
  let trail: [JSONElement]

  /// The value itself.
  var value: JSONElement { trail[trail.count - 1] }

  /// The container around the value.
  var container: JSONElement? { trail.count > 1 ? trail[trail.count - 2] : nil }

  /// The container around that.
  var outerContainer: JSONElement? { trail.count > 2 ? trail[trail.count - 3] : nil }

  /// The key of the value, if it is a member.
  var key: String? {
    if case .key(let key)? = path.steps.last { key } else { nil }
  }
}

extension JSONDocument {
  /// The value at a path.
  ///
  /// Looks at the items of each container on the way in turn.
  public func element(at path: JSONPath) throws(JSONEditError) -> JSONElement {
    try place(at: path).value
  }

  func place(at path: JSONPath) throws(JSONEditError) -> JSONPlace {
    var trail = [root]
    var value = root
    for step in path.steps {
      guard let next = child(step, of: value) else {
        // The place before the step is as far as the path leads.
        throw noChild(step, of: value, at: JSONPath(Array(path.steps.prefix(trail.count - 1))))
      }
      value = next
      trail.append(value)
    }
    return JSONPlace(path: path, trail: trail)
  }

  private func child(_ step: JSONPath.Step, of element: JSONElement) -> JSONElement? {
    switch step {
    case .key(let key):
      return member(key, of: element)
    case .index(let index):
      guard index >= 0, index < count(of: element) else { return nil }
      return elements(of: element).dropFirst(index).first { _ in true }
    }
  }

  private func noChild(
    _ step: JSONPath.Step, of element: JSONElement, at path: JSONPath
  ) -> JSONEditError {
    let kind = kind(of: element)
    switch step {
    case .key(let key):
      guard kind == .object else { return .notAnObject(path, kind) }
      let keys = members(of: element).map { string(of: $0.key) }
      return .noMember(key: key, object: path, keys: keys)
    case .index(let index):
      guard kind == .array else { return .notAnArray(path, kind) }
      return .noElement(index: index, array: path, count: count(of: element))
    }
  }

  private func requireObject(_ element: JSONElement, _ path: JSONPath) throws(JSONEditError) {
    guard isKind(.object, element) else { throw .notAnObject(path, kind(of: element)) }
  }

  private func requireArray(_ element: JSONElement, _ path: JSONPath) throws(JSONEditError) {
    guard isKind(.array, element) else { throw .notAnArray(path, kind(of: element)) }
  }

  /// Follows an edit's path and checks that the edit can be made there.
  func resolve(_ edit: JSONEdit, limits: JSONLimits) throws(JSONEditError) -> ResolvedEdit {
    switch edit {
    case .set(let path, to: let value):
      let place = try place(at: path)
      try JSONEditError.check(value, limit: limits.depth)
      return ResolvedEdit(place: place, action: .set(value))
    case .insertMember(let member, into: let path, at: let placement):
      let place = try place(at: path)
      try requireObject(place.value, path)
      try requireNew(member.key, in: place)
      try JSONEditError.check(member.value, limit: limits.depth)
      let index = try index(of: placement, in: place)
      return ResolvedEdit(
        place: place,
        action: .insert(
          key: member.key, member.value, at: index, keepsToNext: placement.keepsToNext(index)))
    case .insertElement(let value, into: let path, at: let placement):
      let place = try place(at: path)
      try requireArray(place.value, path)
      try JSONEditError.check(value, limit: limits.depth)
      let index = try index(of: placement, in: place)
      return ResolvedEdit(
        place: place,
        action: .insert(key: nil, value, at: index, keepsToNext: placement.keepsToNext(index)))
    case .remove(let path):
      let (container, item) = try item(at: path)
      return ResolvedEdit(place: container, action: .remove(item: item))
    case .rename(let path, to: let key):
      let (container, item) = try item(at: path)
      guard case .key(let oldKey)? = path.steps.last else { throw .hasNoKey(path) }
      if !oldKey.hasSameBytes(as: key) { try requireNew(key, in: container) }
      return ResolvedEdit(place: container, action: .rename(item: item, to: key))
    }
  }

  private func requireNew(_ key: String, in object: JSONPlace) throws(JSONEditError) {
    guard member(key, of: object.value) == nil else {
      throw .keyExists(key: key, object: object.path)
    }
  }

  /// The container around the value at a path, and the value's place in it.
  private func item(at path: JSONPath) throws(JSONEditError) -> (JSONPlace, Int) {
    let place = try place(at: path)
    guard let parent = path.parent, let container = place.container, let step = path.steps.last
    else { throw .isRoot }
    let outer = JSONPlace(path: parent, trail: Array(place.trail.dropLast()))
    switch step {
    case .index(let index): return (outer, index)
    case .key:
      var item = 0
      for member in members(of: container) {
        if member.value == place.value { break }
        item += 1
      }
      return (outer, item)
    }
  }

  private func index(
    of placement: JSONEdit.Placement, in container: JSONPlace
  ) throws(JSONEditError) -> Int {
    let count = count(of: container.value)
    switch placement {
    case .first: return 0
    case .last: return count
    case .index(let index):
      guard index >= 0, index <= count else {
        throw .noPlace(index: index, container: container.path, count: count)
      }
      return index
    case .before(let key): return try item(at: container.path.appending(key)).1
    case .after(let key): return try item(at: container.path.appending(key)).1 + 1
    }
  }
}

extension JSONEdit.Placement {
  fileprivate func keepsToNext(_ index: Int) -> Bool {
    if case .before = self { true } else { index == 0 }
  }
}
