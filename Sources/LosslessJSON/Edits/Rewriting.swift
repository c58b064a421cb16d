extension JSONDocument {
  /// The edits that make one value another and leave alone all that both have.
  ///
  /// Objects are compared member by member; what is new comes after the member that it follows in the new value. An array
  /// that differs is replaced whole.
  ///
  /// - Parameters:
  ///   - path: Where the value is.
  ///   - keeping: Whether a member that the new value lacks stays all the same, by its key.
  /// - Returns: Edits to be made in turn; none where the values are equal.
  public func edits(
    toMake element: JSONElement, at path: JSONPath, _ value: JSONValue,
    keeping isKept: (String) -> Bool = { _ in false }
  ) -> [JSONEdit] {
    guard case .object(let members) = value, isKind(.object, element) else {
      return isEqual(element, value) ? [] : [.set(path, to: value)]
    }
    var edits: [JSONEdit] = []
    var wanted: Set<[UInt8]> = []
    for member in members { wanted.insert(Array(member.key.utf8)) }
    var own: [[UInt8]: JSONElement] = [:]
    for member in self.members(of: element) {
      let key = string(of: member.key)
      own[Array(key.utf8)] = member.value
      if !wanted.contains(Array(key.utf8)), !isKept(key) {
        edits.append(.remove(path.appending(key)))
      }
    }
    var placement = JSONEdit.Placement.first
    for member in members {
      if let old = own[Array(member.key.utf8)] {
        edits += self.edits(
          toMake: old, at: path.appending(member.key), member.value, keeping: isKept)
      } else {
        edits.append(.insertMember(member, into: path, at: placement))
      }
      placement = .after(member.key)
    }
    return edits
  }
}
