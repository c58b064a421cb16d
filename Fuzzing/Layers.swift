// One text laid over another: the merged text is sound, has the merged value, and tells rightly where each of its
// bytes comes from; the patch between two values leads from one to the other.
//
// An input is a JSON text, a zero, and a patch; without a zero both are chosen.

import LosslessJSON

let longInput = 1 << 16

func check(_ input: [UInt8]) -> Bool {
  var choices: Choices
  let texts: ([UInt8], [UInt8])
  if let (first, second) = halves(input) {
    (texts, choices) = ((first, second), Choices(second.suffix(4)))
  } else {
    choices = Choices(input)
    let base = choices.value(depth: 4)
    let patch = choices.next(2) == 0 ? choices.value(depth: 4) : choices.change(of: base)
    texts = (choices.layout(of: base), choices.layout(of: patch))
  }
  guard let base = JSONDocument.parse(texts.0).document,
    let patch = JSONDocument.parse(texts.1).document,
    let old = base.value(of: base.root), let new = patch.value(of: patch.root)
  else { return false }
  checkLayers(base, patch, value: old.merged(with: new))
  checkWholeKey(base, patch, old, new)
  checkLeavingOut(base, patch, old, new, &choices)
  checkPatch(from: old, to: new)
  checkPatch(from: new, to: old)
  return true
}

private func checkLayers(_ base: JSONDocument, _ patch: JSONDocument, value: JSONValue) {
  let merged = base.layered(with: patch)
  law(PlainReader.value(of: merged.bytes) == value, "the merged text has the merged value")
  checkPieces(of: merged, base, patch)
}

private func checkPieces(of merged: LayeredText, _ base: JSONDocument, _ patch: JSONDocument) {
  var end = 0
  for piece in merged.pieces {
    law(piece.range.lowerBound == end && !piece.range.isEmpty, "pieces follow each other")
    end = piece.range.upperBound
    let source = piece.layer == .base ? base.bytes : patch.bytes
    let same = piece.start..<piece.start + piece.range.count
    law(piece.start >= 0 && piece.start <= source.count, "a piece begins in its text")
    let isCopy =
      same.upperBound <= source.count && source[same].elementsEqual(merged.bytes[piece.range])
    // What neither text has between its items are commas and blanks.
    law(
      isCopy || merged.bytes[piece.range].allSatisfy { " ,\n\r\t".utf8.contains($0) },
      "a piece is a copy or divides items")
    for place in [piece.range.lowerBound, piece.range.upperBound - 1] {
      let origin = merged.origin(ofByte: place)
      law(
        origin.layer == piece.layer && origin.place == piece.start + place - piece.range.lowerBound,
        "a byte comes from its piece")
    }
    law(
      merged.hasPatch(in: piece.range) == (piece.layer == .patch), "a piece is of one layer")
  }
  law(end == merged.bytes.count, "pieces cover all")
}

/// Merges as `layered` does with a whole key.
private func merged(_ old: JSONValue, _ new: JSONValue, wholeKey: String) -> JSONValue {
  guard case .object(let members) = old, case .object(let changes) = new, new[wholeKey] == nil
  else { return JSONValue.null.merged(with: new) }
  var left: [[UInt8]: JSONValue] = [:]
  for change in changes { left[Array(change.key.utf8)] = change.value }
  var result: [JSONValue.Member] = []
  for member in members {
    guard let change = left.removeValue(forKey: Array(member.key.utf8)) else {
      result.append(member)
      continue
    }
    if change == .null { continue }
    result.append(
      JSONValue.Member(member.key, merged(member.value, change, wholeKey: wholeKey)))
  }
  for change in changes where left[Array(change.key.utf8)] != nil && change.value != .null {
    result.append(JSONValue.Member(change.key, JSONValue.null.merged(with: change.value)))
  }
  return .object(result)
}

private func checkWholeKey(
  _ base: JSONDocument, _ patch: JSONDocument, _ old: JSONValue, _ new: JSONValue
) {
  let layers = base.layered(with: patch, wholeKey: "key")
  law(
    PlainReader.value(of: layers.bytes) == merged(old, new, wholeKey: "key"),
    "objects with the whole key take the place of others")
  checkPieces(of: layers, base, patch)
}

private func checkLeavingOut(
  _ base: JSONDocument, _ patch: JSONDocument, _ old: JSONValue, _ new: JSONValue,
  _ choices: inout Choices
) {
  guard case .object(let members) = new, !members.isEmpty else { return }
  let left = choices.next(members.count)
  var rest = members
  rest.remove(at: left)
  let values = patch.members(of: patch.root).map(\.value)
  let layers = base.layered(with: patch, leavingOut: [values[left]])
  guard case .object = old else { return }
  law(
    PlainReader.value(of: layers.bytes) == old.merged(with: .object(rest)),
    "what is left out counts as not there")
  checkPieces(of: layers, base, patch)
}

private func checkPatch(from old: JSONValue, to new: JSONValue) {
  guard let patch = try? JSONValue.mergePatch(from: old, to: new) else { return }
  law(
    old.merged(with: patch).isEqualInAnyOrder(to: new), "the patch leads from one to the other")
}

extension Choices {
  /// A patch that has much in common with a value.
  fileprivate mutating func change(of value: JSONValue) -> JSONValue {
    guard case .object(let members) = value, !members.isEmpty else { return self.value(depth: 3) }
    var changes = self.members(next(3), depth: 2)
    for member in members where next(2) == 0 {
      if changes.contains(where: { $0.key.utf8.elementsEqual(member.key.utf8) }) { continue }
      changes.append(
        JSONValue.Member(member.key, next(3) == 0 ? .null : change(of: member.value)))
    }
    return .object(changes)
  }
}
