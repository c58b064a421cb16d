import LosslessJSON

/// Changes that go into a patch over a base.
extension CatalogLayers {
  func applyingToPatch(
    _ changes: [CatalogChange], _ limits: JSONLimits
  ) throws(JSONEditError) -> EditedText {
    let empty = JSONDocument.parse(Array("{}\n".utf8)).document
    guard let base, let start = own ?? empty else { throw .isRoot }
    let before = own?.bytes ?? []
    var editor = PatchEditor(base: base, patch: start, limits: limits)
    var merged = self
    for change in changes {
      try editor.make(merged.whole(change))
      if changes.count > 1,
        let next = try? CatalogLayers(base: base, patch: editor.patch, limits: limits)
      {
        merged = next
      }
    }
    return EditedText(from: before, to: editor.patch.bytes)
  }

  /// The change of the entry that another change is in: patches replace arrays whole, and facts are written whole.
  private func whole(_ change: CatalogChange) throws(JSONEditError) -> CatalogChange {
    let array = change.path.steps.firstIndex { if case .index = $0 { true } else { false } }
    let entry = CatalogEntry.length(of: change.path)
    guard let count = [array, entry].compactMap(\.self).min(), count < change.path.steps.count
    else { return change }
    let path = JSONPath(Array(change.path.steps.prefix(count)))
    let rest = JSONPath(Array(change.path.steps.dropFirst(count)))
    var new: JSONValue?
    if case .set(_, let value) = change { new = value }
    guard let old = document.value(of: try document.element(at: path)),
      let changed = old.changing(rest, to: new)
    else {
      // Says how far the path leads.
      _ = try document.element(at: change.path)
      throw .isRoot
    }
    return .set(path, to: changed)
  }
}

/// Which values a patch writes whole.
enum CatalogEntry {
  /// How many steps of a path lead to such a value, nil where none is on the way.
  static func length(of path: JSONPath) -> Int? {
    let keys = path.steps.map { if case .key(let key) = $0 { key } else { "" } }
    switch keys.first {
    case "sources", "makers": return keys.count >= 2 ? 2 : nil
    case "assistants":
      guard keys.count >= 4 else { return nil }
      if keys[2] == "plans" {
        return keys.count >= 6 && ["facts", "prices", "limits", "notes"].contains(keys[4]) ? 6 : nil
      }
      let lists = ["facts", "flows", "searches", "dependsOn", "notes", "secondOpinions"]
      return lists.contains(keys[2]) ? 4 : nil
    default: return nil
    }
  }
}

private struct PatchEditor {
  let base: JSONDocument
  var patch: JSONDocument
  let limits: JSONLimits

  mutating func make(_ change: CatalogChange) throws(JSONEditError) {
    let path = change.path
    let under = standsAlone(path) ? nil : try? base.element(at: path)
    let old = under.flatMap { base.value(of: $0) }
    switch change {
    case .remove:
      if old == nil { try drop(path) } else { try write(.null, at: path) }
    case .set(_, let value):
      if standsAlone(path) {
        try write(value, at: path)
        return
      }
      let value = value.changing(JSONPath().appending(CatalogLayers.replacedKey), to: nil) ?? value
      if let old, old.isEqualInAnyOrder(to: value) {
        try drop(path)
      } else {
        try write(value.asPatch(over: old, at: path), at: path)
      }
    }
  }

  /// Whether an object around a value stands whole in the patch, so that the base does not count for it.
  private func standsAlone(_ path: JSONPath) -> Bool {
    var around = path.parent
    while let path = around {
      if let element = try? patch.element(at: path),
        patch.member(CatalogLayers.replacedKey, of: element) != nil
      {
        return true
      }
      around = path.parent
    }
    return false
  }

  private mutating func write(_ value: JSONValue, at path: JSONPath) throws(JSONEditError) {
    let edits: [JSONEdit]
    if let old = try? patch.element(at: path) {
      edits = patch.edits(toMake: old, at: path, value)
    } else {
      edits = [patch.insertion(of: value, at: path)]
    }
    patch = try patch.applying(edits, limits: limits).document
  }

  /// Takes a value out of the patch, and the objects that held nothing else.
  private mutating func drop(_ path: JSONPath) throws(JSONEditError) {
    guard (try? patch.element(at: path)) != nil else { return }
    var path = path
    while let parent = path.parent, !parent.isRoot, let element = try? patch.element(at: parent),
      patch.isKind(.object, element), patch.count(of: element) == 1
    {
      path = parent
    }
    patch = try patch.applying(.remove(path), limits: limits).document
  }
}

extension JSONValue {
  /// The value as a patch writes it over another: with what it replaces, and a null for each member that goes.
  fileprivate func asPatch(over old: JSONValue?, at path: JSONPath) -> JSONValue {
    guard case .object(let members) = withNulls(over: old),
      CatalogEntry.isEntry(path)
    else { return withNulls(over: old) }
    let replaced = Member(CatalogLayers.replacedKey, old ?? .object([]))
    return .object(members + [replaced])
  }

  private func withNulls(over old: JSONValue?) -> JSONValue {
    guard case .object(let members) = self, case .object(let olds)? = old else { return self }
    return .object(
      members.map { Member($0.key, $0.value.withNulls(over: old?[$0.key])) }
        + olds.filter { self[$0.key] == nil }.map { Member($0.key, .null) })
  }
}

extension CatalogEntry {
  /// Whether a path leads to a value that keeps what it takes the place of: those written whole, plans and assistants.
  static func isEntry(_ path: JSONPath) -> Bool {
    if length(of: path) == path.steps.count { return true }
    let keys = path.steps.map { if case .key(let key) = $0 { key } else { "" } }
    return keys.first == "assistants" && (keys.count == 2 || keys.count == 4 && keys[2] == "plans")
  }
}
