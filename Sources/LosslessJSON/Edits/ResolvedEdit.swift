/// An edit whose path was followed through a document.
struct ResolvedEdit {
  enum Action {
    case set(JSONValue)
    /// The key is nil in arrays. The new item keeps to the one before it or to the one after it.
    case insert(key: String?, JSONValue, into: JSONItems, at: Int, keepsToNext: Bool)
    case remove(item: Int, of: JSONItems)
    case rename(item: Int, of: JSONItems, to: String)
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
      let items = JSONItems(self, of: place.value)
      try requireNew(member.key, in: items, path)
      try JSONEditError.check(member.value, limit: limits.depth)
      let index = try index(of: placement, in: items, path)
      return ResolvedEdit(
        place: place,
        action: .insert(
          key: member.key, member.value, into: items, at: index,
          keepsToNext: placement.keepsToNext(index)))
    case .insertElement(let value, into: let path, at: let placement):
      let place = try place(at: path)
      try requireArray(place.value, path)
      try JSONEditError.check(value, limit: limits.depth)
      let items = JSONItems(self, of: place.value)
      let index = try index(of: placement, in: items, path)
      return ResolvedEdit(
        place: place,
        action: .insert(
          key: nil, value, into: items, at: index, keepsToNext: placement.keepsToNext(index)))
    case .remove(let path):
      let (container, items, item) = try item(at: path)
      return ResolvedEdit(place: container, action: .remove(item: item, of: items))
    case .rename(let path, to: let key):
      let (container, items, item) = try item(at: path)
      guard case .key(let oldKey)? = path.steps.last else { throw .hasNoKey(path) }
      if !oldKey.hasSameBytes(as: key) { try requireNew(key, in: items, container.path) }
      return ResolvedEdit(place: container, action: .rename(item: item, of: items, to: key))
    }
  }

  private func requireNew(
    _ key: String, in items: JSONItems, _ path: JSONPath
  ) throws(JSONEditError) {
    guard items.place(of: .key(key)) == nil else { throw .keyExists(key: key, object: path) }
  }

  /// The container around the value at a path, its items, and which of them the value is.
  private func item(
    at path: JSONPath
  ) throws(JSONEditError) -> (container: JSONPlace, items: JSONItems, item: Int) {
    guard let parent = path.parent, let step = path.steps.last else { throw .isRoot }
    let container = try place(at: parent)
    let items = JSONItems(self, of: container.value)
    guard let item = items.place(of: step) else {
      throw noChild(step, of: container.value, at: parent)
    }
    return (container, items, item)
  }

  private func index(
    of placement: JSONEdit.Placement, in items: JSONItems, _ path: JSONPath
  ) throws(JSONEditError) -> Int {
    switch placement {
    case .first: return 0
    case .last: return items.count
    case .index(let index):
      guard index >= 0, index <= items.count else {
        throw .noPlace(index: index, container: path, count: items.count)
      }
      return index
    case .before(let key): return try place(of: key, in: items, path)
    case .after(let key): return try place(of: key, in: items, path) + 1
    }
  }

  private func place(
    of key: String, in items: JSONItems, _ path: JSONPath
  ) throws(JSONEditError) -> Int {
    guard let item = items.place(of: .key(key)) else {
      throw noChild(.key(key), of: items.container, at: path)
    }
    return item
  }
}

extension JSONEdit.Placement {
  fileprivate func keepsToNext(_ index: Int) -> Bool {
    if case .before = self { true } else { index == 0 }
  }
}
