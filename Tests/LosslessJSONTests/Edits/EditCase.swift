import LosslessJSON
import Testing

/// An edit of a text and the text that must come of it, both written by hand.
struct EditCase: Sendable, CustomTestStringConvertible {
  let before: String
  let edit: JSONEdit
  let after: String

  init(_ before: String, _ edit: JSONEdit, _ after: String) {
    self.before = before
    self.edit = edit
    self.after = after
  }

  var testDescription: String { "\(edit) in \(before)" }

  /// Makes the edit, compares every byte, and takes it back.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let bytes = Array(before.utf8)
    let document = try #require(
      JSONDocument.parse(bytes).document, sourceLocation: sourceLocation)
    let (changed, splice) = try document.applying(edit)
    #expect(
      String(decoding: changed.bytes, as: UTF8.self).debugDescription == after.debugDescription,
      sourceLocation: sourceLocation)
    #expect(changed.bytes == Array(after.utf8), sourceLocation: sourceLocation)
    #expect(try document.splice(for: edit) == splice, sourceLocation: sourceLocation)
    #expect(try document.verifiedSplice(for: edit) == splice, sourceLocation: sourceLocation)
    let back = splice.inverse(in: bytes).applied(to: changed.bytes)
    #expect(back == bytes, sourceLocation: sourceLocation)
  }
}

extension JSONPath: ExpressibleByStringLiteral {
  /// The path that a text of the tests stands for; the root where it is none.
  init(stringLiteral text: String) {
    self = (try? JSONPath(parsing: text)) ?? .root
  }
}

extension JSONValue: ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int) { self.init(number) }
  init(booleanLiteral isTrue: Bool) { self = .bool(isTrue) }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

func insert(
  _ key: String, _ value: JSONValue, into path: JSONPath = "",
  at placement: JSONEdit.Placement = .last
) -> JSONEdit {
  .insertMember(JSONValue.Member(key, value), into: path, at: placement)
}

func insert(
  _ value: JSONValue, into path: JSONPath = "", at placement: JSONEdit.Placement = .last
) -> JSONEdit {
  .insertElement(value, into: path, at: placement)
}
