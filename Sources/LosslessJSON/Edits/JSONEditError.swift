/// Why an edit cannot be made. Nothing has changed then.
public enum JSONEditError: Error, Hashable, Sendable {
  /// The object has no such key; `object` is as far as the path leads, `keys` are those it has.
  case noMember(key: String, object: JSONPath, keys: [String])
  /// The array has no such place; `array` is as far as the path leads.
  case noElement(index: Int, array: JSONPath, count: Int)
  /// A new item cannot come at this place, because the container has only `count`.
  case noPlace(index: Int, container: JSONPath, count: Int)
  /// A key is asked for where there is no object.
  case notAnObject(JSONPath, JSONKind)
  /// A place in an array is asked for where there is no array.
  case notAnArray(JSONPath, JSONKind)
  /// The object has the new key already.
  case keyExists(key: String, object: JSONPath)
  /// The whole text's value can be replaced, but not taken out or renamed.
  case isRoot
  /// An element of an array has no key to rename.
  case hasNoKey(JSONPath)
  /// Part of the new value, at this path within it, cannot be written.
  case unwritable(JSONValueFlaw, JSONPath)
  /// The new text would not be read as the value intended.
  ///
  /// `problems` are those of the new text, for example that it is too deep or too large; none where
  /// it can be read, but as something else.
  case verificationFailed(problems: [JSONProblem])
}

/// Why a value cannot be written as JSON.
public enum JSONValueFlaw: Hashable, Sendable {
  /// The text is not a number by the grammar of JSON.
  case badNumber(String)
  /// The number is too large for a double.
  case numberOutOfRange(String)
  /// An object has a key twice.
  case duplicateKey(String)
  /// More containers inside each other than the limit.
  case tooDeep(limit: Int)
}

extension JSONEditError {
  /// Throws where a value, or a part of it, cannot be written.
  static func check(_ value: JSONValue, limit: Int, at path: JSONPath = .root) throws(Self) {
    switch value {
    case .number(let text):
      let digits = Array(text.utf8)
      guard !digits.isEmpty, digits.span.scanNumber(from: 0) == digits.count else {
        throw .unwritable(.badNumber(text), path)
      }
      guard digits.span.fitsDouble(digits.indices) else {
        throw .unwritable(.numberOutOfRange(text), path)
      }
    case .object(let members):
      guard path.steps.count < limit else { throw .unwritable(.tooDeep(limit: limit), path) }
      var keys: Set<[UInt8]> = []
      for member in members {
        guard keys.insert(Array(member.key.utf8)).inserted else {
          throw .unwritable(.duplicateKey(member.key), path)
        }
        try check(member.value, limit: limit, at: path.appending(member.key))
      }
    case .array(let elements):
      guard path.steps.count < limit else { throw .unwritable(.tooDeep(limit: limit), path) }
      for (index, element) in elements.enumerated() {
        try check(element, limit: limit, at: path.appending(index))
      }
    case .string, .bool, .null:
      break
    }
  }
}
