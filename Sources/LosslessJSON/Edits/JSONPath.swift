/// The way from a document's root to one value: keys and places in arrays.
///
/// Keys are compared by their bytes, as ``JSONDocument/member(_:of:)`` does.
public struct JSONPath: Hashable, Sendable {
  /// One step of the way, into an object or into an array.
  public enum Step: Sendable {
    case key(String)
    /// A place in an array, from 0.
    case index(Int)
  }

  /// The steps from the root; none is the root itself.
  public var steps: [Step]

  /// Makes a path of steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The way to the whole text's value.
  public static let root = JSONPath()

  /// Whether it is the way to the whole text's value.
  public var isRoot: Bool { steps.isEmpty }

  /// The path of the container around the value, nil for the root.
  public var parent: JSONPath? {
    isRoot ? nil : JSONPath(Array(steps.dropLast()))
  }

  /// The path of the member with a key in the object at this path.
  public func appending(_ key: String) -> JSONPath {
    JSONPath(steps + [.key(key)])
  }

  /// The path of an element, counted from 0, in the array at this path.
  public func appending(_ index: Int) -> JSONPath {
    JSONPath(steps + [.index(index)])
  }
}

extension JSONPath.Step: Hashable {
  /// Compares keys by their bytes.
  public static func == (one: Self, other: Self) -> Bool {
    switch (one, other) {
    case (.key(let one), .key(let other)): one.hasSameBytes(as: other)
    case (.index(let one), .index(let other)): one == other
    default: false
    }
  }

  /// Hashes a key by its bytes.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .key(let key): hasher.combine(Array(key.utf8))
    case .index(let index): hasher.combine(index)
    }
  }
}

extension JSONPath: CustomStringConvertible {
  /// The path as people write it, read back by ``init(parsing:)``: `plans.plus.steps[3]."a.b"`.
  ///
  /// A key is quoted like a JSON string where it would not be read back as it is, or holds anything
  /// but letters, digits, `_`, `-`, `$` and characters other than ASCII. The root is an empty text.
  public var description: String {
    var text: [UInt8] = []
    for step in steps {
      switch step {
      case .index(let index):
        text += "[\(index)]".utf8
      case .key(let key):
        if !text.isEmpty { text.append(Byte.dot) }
        if Self.isPlain(key) {
          text += key.utf8
        } else {
          text.appendJSONString(key, escaping: JSONEscaping())
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty
      && key.unicodeScalars.allSatisfy { scalar in
        guard scalar.isASCII else { return !scalar.isUnseen && !scalar.properties.isWhitespace }
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        return byte.isWord && byte != Byte.dot && byte != Byte.plus
      }
  }
}

extension String {
  /// Whether both are the same in UTF-8, which `==` does not tell: it folds equivalent characters.
  func hasSameBytes(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }
}
