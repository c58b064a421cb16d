/// Why no merge patch leads from one value to another.
public enum JSONPatchError: Error, Hashable, Sendable {
  /// A null would have to be written under a key, and in a patch that means to remove it.
  case nullMember(JSONPath)
}

// Source for both functions: RFC 7396, JSON Merge Patch.
extension JSONValue {
  /// The value with a merge patch laid over it.
  ///
  /// Where both are objects, members are merged, those that are null in the patch removed; members
  /// keep their places and new ones come after them. Anything else the patch replaces, arrays whole.
  public func merged(with patch: JSONValue) -> JSONValue {
    guard case .object(let changes) = patch else { return patch }
    var members: [Member?] = []
    if case .object(let own) = self { members = own }
    var places = Self.places(of: members.compactMap { $0 })
    for change in changes {
      let key = Array(change.key.utf8)
      let place = places[key]
      if change.value == .null {
        if let place { members[place] = nil }
      } else {
        let old = place.flatMap { members[$0]?.value }
        let member = Member(change.key, (old ?? .null).merged(with: change.value))
        if let place {
          members[place] = member
        } else {
          places[key] = members.count
          members.append(member)
        }
      }
    }
    return .object(members.compactMap { $0 })
  }

  /// The smallest merge patch that makes one value the other, but for the order of members.
  ///
  /// Where both are objects it names only members that differ; an empty object says that nothing
  /// does. An array that differs is in it whole. A null member that both have alike needs no word.
  public static func mergePatch(
    from old: JSONValue, to new: JSONValue
  ) throws(JSONPatchError) -> JSONValue {
    try mergePatch(from: old, to: new, at: .root)
  }

  private static func mergePatch(
    from old: JSONValue?, to new: JSONValue, at path: JSONPath
  ) throws(JSONPatchError) -> JSONValue {
    guard case .object(let members) = new else { return new }
    var oldMembers: [Member] = []
    if case .object(let own)? = old { oldMembers = own }
    let oldPlaces = places(of: oldMembers)
    let newPlaces = places(of: members)
    var changes: [Member] = []
    for member in oldMembers where newPlaces[Array(member.key.utf8)] == nil {
      changes.append(Member(member.key, .null))
    }
    for member in members {
      let own = oldPlaces[Array(member.key.utf8)].map { oldMembers[$0].value }
      if let own, own.isEqualInAnyOrder(to: member.value) { continue }
      let place = path.appending(member.key)
      if member.value == .null { throw .nullMember(place) }
      changes.append(Member(member.key, try mergePatch(from: own, to: member.value, at: place)))
    }
    return .object(changes)
  }
}
