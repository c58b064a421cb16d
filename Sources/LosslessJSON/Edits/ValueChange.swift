extension JSONValue {
  /// The value at a path in this one, nil where there is none.
  public func value(at path: JSONPath) -> JSONValue? {
    var value = self
    for step in path.steps {
      switch (step, value) {
      case (.key(let key), .object):
        guard let next = value[key] else { return nil }
        value = next
      case (.index(let index), .array(let elements)):
        guard elements.indices.contains(index) else { return nil }
        value = elements[index]
      default: return nil
      }
    }
    return value
  }

  /// The value with another at a path, or without what is there.
  ///
  /// A new member comes last in its object, a new element last in its array.
  ///
  /// - Parameter new: What is put there; nil takes out what is there.
  /// - Returns: nil where the path leads nowhere.
  public func changing(_ path: JSONPath, to new: JSONValue?) -> JSONValue? {
    guard let step = path.steps.first else { return new }
    let rest = JSONPath(Array(path.steps.dropFirst()))
    switch (step, self) {
    case (.key(let key), .object(var members)):
      let place = members.firstIndex { $0.key.hasSameBytes(as: key) }
      guard place != nil || rest.isRoot && new != nil else { return nil }
      let old = place.map { members[$0].value } ?? .null
      let changed = old.changing(rest, to: new)
      if let changed {
        if let place {
          members[place].value = changed
        } else {
          members.append(Member(key, changed))
        }
      } else if rest.isRoot, let place {
        members.remove(at: place)
      } else {
        return nil
      }
      return .object(members)
    case (.index(let index), .array(var elements)):
      guard elements.indices.contains(index) || index == elements.count && rest.isRoot else {
        return nil
      }
      let old = index < elements.count ? elements[index] : .null
      if let changed = old.changing(rest, to: new) {
        if index < elements.count { elements[index] = changed } else { elements.append(changed) }
      } else if rest.isRoot, index < elements.count {
        elements.remove(at: index)
      } else {
        return nil
      }
      return .array(elements)
    default: return nil
    }
  }
}
