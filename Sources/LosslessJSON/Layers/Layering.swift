extension JSONDocument {
  /// Lays a merge patch over this text.
  ///
  /// The value is that of ``JSONValue/merged(with:)``, and all bytes that are not replaced stay as they
  /// are. Takes time in the size of both texts.
  ///
  /// - Parameters:
  ///   - patch: The patch; where it is no object, it is the whole result.
  ///   - wholeKey: An object of the patch that has this key takes the place of what is there, instead of
  ///     being merged with it; so what the base adds later does not mix with it.
  ///   - leavingOut: Values of members of the patch that count as if they were not there.
  ///
  /// Source: RFC 7396, JSON Merge Patch.
  public func layered(
    with patch: JSONDocument, wholeKey: String? = nil, leavingOut: Set<JSONElement> = []
  ) -> LayeredText {
    var layering = Layering(base: self, patch: patch, wholeKey: wholeKey, leavingOut: leavingOut)
    let root = range(of: self.root)
    layering.copyBase(0..<root.lowerBound)
    layering.merge(self.root, patch.root)
    layering.copyBase(root.upperBound..<bytes.count)
    return layering.result
  }
}

/// Writes the merged text from its start to its end.
private struct Layering {
  let base: JSONDocument
  let patch: JSONDocument
  let wholeKey: String?
  let leavingOut: Set<JSONElement>
  var result = LayeredText()

  mutating func copyBase(_ range: Range<Int>) { result.append(range, of: base, .base) }

  mutating func copyPatch(_ range: Range<Int>) { result.append(range, of: patch, .patch) }

  /// Writes a value of the base with one of the patch over it.
  mutating func merge(_ old: JSONElement, _ new: JSONElement) {
    let isMerged =
      base.isKind(.object, old) && patch.isKind(.object, new)
      && wholeKey.flatMap { patch.member($0, of: new) } == nil
    if isMerged { mergeObjects(old, new) } else { write(new) }
  }

  private mutating func mergeObjects(_ old: JSONElement, _ new: JSONElement) {
    let items = JSONItems(base, of: old)
    var changes: [[UInt8]: JSONMember] = [:]
    for member in patch.members(of: new) where !leavingOut.contains(member.value) {
      changes[key(of: member.key, in: patch)] = member
    }
    copyBase(items.range.lowerBound..<items.range.lowerBound + 1)
    var count = 0
    for item in 0..<items.count {
      let change =
        changes.isEmpty ? nil : changes.removeValue(forKey: key(of: items.firsts[item], in: base))
      if let change, patch.isKind(.null, change.value) { continue }
      if count == 0 {
        copyBase(items.openingBlanks)
      } else {
        copyBase(items.gap(after: item - 1))
      }
      count += 1
      guard let change else {
        copyBase(items.range(item))
        continue
      }
      copyBase(items.range(item).lowerBound..<base.range(of: items.value(item)).lowerBound)
      merge(items.value(item), change.value)
    }
    for member in patch.members(of: new)
    where changes[key(of: member.key, in: patch)] != nil && !patch.isKind(.null, member.value) {
      writeDivider(before: member.key, in: new, isFirst: count == 0, items)
      count += 1
      write(member)
    }
    let end = items.count > 0 ? items.range(items.count - 1).upperBound : items.range.lowerBound + 1
    if count > 0 && items.count == 0 {
      copyPatch(closingBlanks(of: new))
    } else if count > 0 || items.count == 0 {
      copyBase(end..<items.range.upperBound - 1)
    }
    copyBase(items.range.upperBound - 1..<items.range.upperBound)
  }

  /// What stands before a new member: as between the last two of the base, else as in the patch.
  private mutating func writeDivider(
    before key: JSONElement, in new: JSONElement, isFirst: Bool, _ items: JSONItems
  ) {
    if items.count > 0 {
      if isFirst {
        copyBase(items.openingBlanks)
      } else {
        result.append(
          items.divider(at: items.count, style: JSONStyle()), .base,
          at: items.range(items.count - 1).upperBound)
      }
      return
    }
    let start = patch.range(of: new).lowerBound + 1
    if !isFirst { result.append([Byte.comma], .patch, at: start) }
    let blanks = patch.bytes.span.startOfBlanks(before: patch.range(of: key).lowerBound)
    copyPatch(blanks..<patch.range(of: key).lowerBound)
  }

  private func closingBlanks(of object: JSONElement) -> Range<Int> {
    let end = patch.range(of: object).upperBound - 1
    return patch.bytes.span.startOfBlanks(before: end)..<end
  }

  private mutating func write(_ member: JSONMember) {
    copyPatch(patch.range(of: member.key).lowerBound..<patch.range(of: member.value).lowerBound)
    write(member.value)
  }

  /// Writes a value of the patch without the members that are null.
  private mutating func write(_ new: JSONElement) {
    guard patch.hasNullMember(new) else {
      copyPatch(patch.range(of: new))
      return
    }
    let range = patch.range(of: new)
    copyPatch(range.lowerBound..<range.lowerBound + 1)
    var isFirst = true
    for member in patch.members(of: new) where !patch.isKind(.null, member.value) {
      let start = patch.range(of: member.key).lowerBound
      if !isFirst { result.append([Byte.comma], .patch, at: start) }
      copyPatch(patch.bytes.span.startOfBlanks(before: start)..<start)
      write(member)
      isFirst = false
    }
    if !isFirst { copyPatch(closingBlanks(of: new)) }
    copyPatch(range.upperBound - 1..<range.upperBound)
  }

  private func key(of element: JSONElement, in document: JSONDocument) -> [UInt8] {
    Array(document.string(of: element).utf8)
  }
}

extension JSONDocument {
  /// Whether an object, or one that is a member in it, has a member that is null.
  fileprivate func hasNullMember(_ element: JSONElement) -> Bool {
    for member in members(of: element) {
      if isKind(.null, member.value) || hasNullMember(member.value) { return true }
    }
    return false
  }
}
