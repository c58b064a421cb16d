public import LosslessJSON

/// What a change of the user's took the place of.
public struct ReplacedValue: Hashable, Sendable {
  /// Where the change is.
  public let path: JSONPath
  /// What stood there when it was made; nil where nothing did.
  public let then: JSONValue?
  /// What the base has there now; nil where it has nothing.
  public let now: JSONValue?

  /// Whether the base has changed since.
  public var isOutdated: Bool {
    guard let then, let now else { return then != now }
    return !then.isEqualInAnyOrder(to: now)
  }
}

extension CatalogLayers {
  /// What all changes took the place of, in the order of the changes; none without a base.
  public func replacedValues() -> [ReplacedValue] {
    guard let base, let own else { return [] }
    var found: [ReplacedValue] = []
    func look(at element: JSONElement, _ path: JSONPath, _ under: JSONElement?) {
      guard own.isKind(.object, element) else { return }
      if let was = own.member(Self.replacedKey, of: element) {
        let then = own.value(of: was)
        found.append(
          ReplacedValue(
            path: path, then: then == .object([]) ? nil : then,
            now: under.flatMap { base.value(of: $0) }))
        return
      }
      for member in own.members(of: element) {
        let key = own.string(of: member.key)
        look(at: member.value, path.appending(key), under.flatMap { base.member(key, of: $0) })
      }
    }
    look(at: own.root, .root, base.root)
    return found
  }
}

extension CatalogLayers {
  /// The changes under which the base has changed since, by what stands there in ``document``.
  ///
  /// Where an assistant or a plan was changed as a whole, those of its entries too of which the base says something else now.
  func outdatedValues() -> [JSONElement: ReplacedValue] {
    guard text != nil else { return [:] }
    var found: [JSONElement: ReplacedValue] = [:]
    for value in replacedValues() where value.isOutdated {
      for part in [value] + value.parts {
        if let element = try? document.element(at: part.path) { found[element] = part }
      }
    }
    return found
  }
}

extension ReplacedValue {
  /// The entries in it that differ, each by itself; none where it is an entry.
  fileprivate var parts: [ReplacedValue] {
    if CatalogEntry.length(of: path) != nil { return [] }
    func whole(_ value: JSONValue?) -> JSONValue {
      path.steps.reversed().reduce(value ?? .object([])) { inner, step in
        if case .key(let key) = step { .object([JSONValue.Member(key, inner)]) } else { inner }
      }
    }
    return CatalogDifference.all(from: whole(then), to: whole(now)).map {
      ReplacedValue(path: $0.path, then: $0.old, now: $0.new)
    }
  }
}
