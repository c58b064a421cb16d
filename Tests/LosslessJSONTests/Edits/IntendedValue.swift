import LosslessJSON

// What edits mean, told without any text.
extension JSONValue {
  /// The paths of all values in this one, the root's first.
  var paths: [JSONPath] { paths(from: .root) }

  private func paths(from path: JSONPath) -> [JSONPath] {
    switch self {
    case .object(let members):
      [path] + members.flatMap { $0.value.paths(from: path.appending($0.key)) }
    case .array(let elements):
      [path] + elements.enumerated().flatMap { $1.paths(from: path.appending($0)) }
    default: [path]
    }
  }

  func value(at path: JSONPath) -> JSONValue? {
    path.steps.reduce(self as JSONValue?) { value, step in
      switch (value, step) {
      case (.object(let members)?, .key(let key)):
        members.first { Array($0.key.utf8) == Array(key.utf8) }?.value
      case (.array(let elements)?, .index(let index)):
        elements.indices.contains(index) ? elements[index] : nil
      default: nil
      }
    }
  }

  /// The value with the one at a path changed.
  func changing(
    _ steps: ArraySlice<JSONPath.Step>, _ change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    switch (self, steps.first) {
    case (_, nil):
      return change(self)
    case (.object(var members), .key(let key)?):
      for index in members.indices where Array(members[index].key.utf8) == Array(key.utf8) {
        members[index].value = members[index].value.changing(steps.dropFirst(), change)
      }
      return .object(members)
    case (.array(var elements), .index(let index)?):
      elements[index] = elements[index].changing(steps.dropFirst(), change)
      return .array(elements)
    default:
      return self
    }
  }

  func edited(by edit: JSONEdit) -> JSONValue {
    switch edit {
    case .set(let path, to: let value):
      return changing(path.steps[...]) { _ in value }
    case .insertMember(let member, into: let path, at: let placement):
      return changing(path.steps[...]) { object in
        guard case .object(var members) = object else { return object }
        members.insert(member, at: placement.index(members.count, members.map(\.key)))
        return .object(members)
      }
    case .insertElement(let value, into: let path, at: let placement):
      return changing(path.steps[...]) { array in
        guard case .array(var elements) = array else { return array }
        elements.insert(value, at: placement.index(elements.count, []))
        return .array(elements)
      }
    case .remove(let path), .rename(let path, to: _):
      return changing(path.steps.dropLast()) { container in
        switch (container, path.steps.last) {
        case (.array(var elements), .index(let index)?):
          elements.remove(at: index)
          return .array(elements)
        case (.object(let members), .key(let key)?):
          return .object(
            members.compactMap { member in
              guard Array(member.key.utf8) == Array(key.utf8) else { return member }
              if case .rename(_, to: let new) = edit { return Member(new, member.value) }
              return nil
            })
        default: return container
        }
      }
    }
  }
}

extension JSONEdit.Placement {
  fileprivate func index(_ count: Int, _ keys: [String]) -> Int {
    func place(_ key: String) -> Int {
      keys.firstIndex { Array($0.utf8) == Array(key.utf8) } ?? 0
    }
    return switch self {
    case .first: 0
    case .last: count
    case .index(let index): index
    case .before(let key): place(key)
    case .after(let key): place(key) + 1
    }
  }
}
