public import LosslessJSON

/// One place at which two catalogs differ: a whole entry such as a fact, or a value that is in none.
public struct CatalogDifference: Hashable, Sendable {
  /// The place.
  public let path: JSONPath
  /// What is there in the first; nil where nothing is.
  public let old: JSONValue?
  /// What is there in the second; nil where nothing is.
  public let new: JSONValue?

  /// The change that makes the second of the first.
  public var change: CatalogChange {
    new.map { .set(path, to: $0) } ?? .remove(path)
  }

  /// All differences, in the order in which they can be made: what others name comes first.
  public static func all(from old: JSONValue, to new: JSONValue) -> [CatalogDifference] {
    var found: [CatalogDifference] = []
    compare(old.withoutReplaced, new.withoutReplaced, at: .root, &found)
    return found.inOrder { $0.path }
  }

  private static func compare(
    _ old: JSONValue?, _ new: JSONValue?, at path: JSONPath, _ found: inout [CatalogDifference]
  ) {
    if let old, let new, old.isEqualInAnyOrder(to: new) { return }
    guard case .object(let olds)? = old, case .object(let news)? = new,
      CatalogEntry.length(of: path) == nil
    else {
      found.append(CatalogDifference(path: path, old: old, new: new))
      return
    }
    let places = JSONValue.places(of: news)
    for member in olds {
      let other = places[Array(member.key.utf8)].map { news[$0].value }
      compare(member.value, other, at: path.appending(member.key), &found)
    }
    let known = JSONValue.places(of: olds)
    for member in news where known[Array(member.key.utf8)] == nil {
      compare(nil, member.value, at: path.appending(member.key), &found)
    }
  }
}

/// One change that a patch asks for.
public struct PatchedValue: Hashable, Sendable {
  /// The place.
  public let path: JSONPath
  /// What the patch says that it takes the place of.
  public let expected: Expectation
  /// What it puts there; nil where it takes something out.
  public let new: JSONValue?

  /// What a patch says of what was there.
  public enum Expectation: Hashable, Sendable {
    /// Nothing: such a value does not keep what it replaces.
    case unsaid
    /// This value, or nothing.
    case value(JSONValue?)
  }

  /// The change itself.
  public var change: CatalogChange { new.map { .set(path, to: $0) } ?? .remove(path) }

  /// Whether it fits a catalog that has a value at its place.
  public func fits(_ current: JSONValue?) -> Bool {
    guard case .value(let expected) = expected else { return true }
    guard let expected, let current else { return expected == current }
    return expected.isEqualInAnyOrder(to: current)
  }

  /// Whether a catalog that has a value at its place has the change already.
  public func isMade(in current: JSONValue?) -> Bool {
    guard let new, let current else { return new == current }
    return new.isEqualInAnyOrder(to: current)
  }

  /// The changes that a patch asks for, in the order in which they can be made.
  public static func all(in patch: JSONValue) -> [PatchedValue] {
    var found: [PatchedValue] = []
    walk(patch, at: .root, &found)
    return found.inOrder { $0.path }
  }

  private static func walk(
    _ patch: JSONValue, at path: JSONPath, _ found: inout [PatchedValue]
  ) {
    guard case .object(let members) = patch else {
      found.append(
        PatchedValue(path: path, expected: .unsaid, new: patch == .null ? nil : patch))
      return
    }
    let was = patch[CatalogLayers.replacedKey]
    guard was == nil, CatalogEntry.length(of: path) == nil else {
      let expected: Expectation =
        was.map { .value($0 == .object([]) ? nil : $0) } ?? .unsaid
      found.append(
        PatchedValue(
          path: path, expected: expected,
          new: JSONValue.object([]).merged(with: patch).withoutReplaced))
      return
    }
    for member in members { walk(member.value, at: path.appending(member.key), &found) }
  }
}

extension [CatalogDifference] {
  /// The patch that makes the second catalog of the first.
  ///
  /// - Parameter base: The first catalog.
  public func patch(over base: JSONDocument) throws(JSONEditError) -> [UInt8] {
    try CatalogLayers(over: base).applying(map(\.change)).after
  }
}

extension Array {
  /// Those that others name before those that name them: sources, then makers and criteria, then assistants.
  fileprivate func inOrder(_ path: (Element) -> JSONPath) -> [Element] {
    let first = ["asOf", "sources", "makers", "sides", "rates", "criteria"]
    func rank(_ element: Element) -> Int {
      guard case .key(let key)? = path(element).steps.first else { return first.count }
      return first.firstIndex(of: key) ?? first.count
    }
    return (0...first.count).flatMap { wanted in filter { rank($0) == wanted } }
  }
}

extension JSONValue {
  /// The value without what its objects keep of what they took the place of.
  public var withoutReplaced: JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.filter { $0.key != CatalogLayers.replacedKey }
          .map { Member($0.key, $0.value.withoutReplaced) })
    case .array(let elements): .array(elements.map(\.withoutReplaced))
    default: self
    }
  }
}
