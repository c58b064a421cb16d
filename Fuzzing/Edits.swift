// Edits at places chosen by the input: the value that comes of one is the one intended, no other byte changes, undo
// gives the bytes back, and the verification by what is around agrees with the one that reads everything.
//
// An input is a JSON text, a zero, and the choices; without a zero the text is chosen too.

import LosslessJSON

let longInput = 1 << 16

func check(_ input: [UInt8]) -> Bool {
  var choices: Choices
  let text: [UInt8]
  if let (first, second) = halves(input) {
    (text, choices) = (first, Choices(second))
  } else {
    choices = Choices(input)
    let value = choices.value(depth: 4)
    text = choices.layout(of: value)
  }
  guard var document = JSONDocument.parse(text).document else { return false }
  guard var value = document.value(of: document.root) else { return false }
  for _ in 0..<1 + choices.next(3) {
    let edit = choices.edit(of: value)
    checkPath(of: edit)
    guard let changed = changed(document, value, by: edit, &choices) else { return true }
    (document, value) = changed
  }
  return true
}

private func checkPath(of edit: JSONEdit) {
  switch edit {
  case .set(let path, to: _), .insertMember(_, into: let path, at: _),
    .insertElement(_, into: let path, at: _), .remove(let path), .rename(let path, to: _):
    law((try? JSONPath(parsing: path.description)) == path, "a path is read as it is written")
  }
}

private func changed(
  _ document: JSONDocument, _ value: JSONValue, by edit: JSONEdit, _ choices: inout Choices
) -> (JSONDocument, JSONValue)? {
  let result: Result<(document: JSONDocument, splice: Splice), JSONEditError>
  result = Result { () throws(JSONEditError) in try document.applying(edit) }
  let verified = Result { () throws(JSONEditError) in try document.verifiedSplice(for: edit) }
  law(result.map(\.splice) == verified, "the verified splice is that of the new document")
  guard case .success(let (after, splice)) = result else { return nil }
  law((try? document.isSoundNearby(splice, as: edit)) == true, "what is around it is enough")
  let intended = value.edited(by: edit)
  law(after.value(of: after.root) == intended, "the value is the one intended")
  law(PlainReader.value(of: after.bytes) == intended, "for another reader too")
  law(after.bytes == splice.applied(to: document.bytes), "the new bytes are those of the splice")
  let back = splice.inverse(in: document.bytes)
  law(back.applied(to: after.bytes) == document.bytes, "undo gives the bytes back")
  checkOutside(splice, document.bytes, after.bytes)
  for _ in 0..<2 { checkBroken(splice, of: document, as: edit, &choices) }
  return (after, intended)
}

private func checkOutside(_ splice: Splice, _ before: [UInt8], _ after: [UInt8]) {
  law(
    before[..<splice.range.lowerBound] == after[..<splice.range.lowerBound]
      && before[splice.range.upperBound...].elementsEqual(
        after[splice.rangeAfterwards.upperBound...]),
    "no other bytes change")
}

/// A splice that a mistake in the program could make is refused for the same reason by both verifications.
private func checkBroken(
  _ splice: Splice, of document: JSONDocument, as edit: JSONEdit, _ choices: inout Choices
) {
  let bytes = Array(#"[]{},:""\ 012e-t"#.utf8) + [0x01, 0x0A, 0xC3, 0xEF, 0xBB, 0xBF]
  var replacement = splice.replacement
  var (start, end) = (splice.range.lowerBound, splice.range.upperBound)
  let place = choices.next(replacement.count + 1)
  switch choices.next(6) {
  case 0: start = max(0, start - choices.next(4))
  case 1: end = min(document.bytes.count, end + choices.next(4))
  case 2: end = max(start, end - 1 - choices.next(2))
  case 3 where place < replacement.count: replacement[place] = choices.element(of: bytes)
  case 4 where place < replacement.count: replacement.remove(at: place)
  default: replacement.insert(choices.element(of: bytes), at: place)
  }
  let broken = Splice(start..<end, replacement)
  let whole = Result { () throws(JSONEditError) in _ = try document.applying(broken, as: edit) }
  let nearby = Result { () throws(JSONEditError) in try document.verify(broken, as: edit) }
  law(whole.refusal == nearby.refusal, "what reading everything refuses is refused nearby")
}

extension Result {
  fileprivate var refusal: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
