public import LosslessJSON

/// What in a catalog is the user's own.
///
/// Where nobody has changed anything, all of this is known without a look at the text.
extension Catalog {
  /// Whether anything can be the user's own: there are changes over a base.
  public var hasOwnChanges: Bool { layers?.hasOwnChanges ?? false }

  /// Whether a value of ``document``, or something in it, is the user's own.
  public func isYours(_ element: JSONElement) -> Bool { layers?.isYours(element) ?? false }

  /// Whether a member of an object of ``document``, or something in it, is the user's own.
  public func isYours(_ key: String, of object: JSONElement) -> Bool {
    guard hasOwnChanges, let value = document.member(key, of: object) else { return false }
    return isYours(value)
  }

  /// Whether the answer to a question at a plan is the user's own; also where the user has taken out the base's.
  public func isYours(fact number: Int, of assistant: Assistant, at plan: Int? = nil) -> Bool {
    guard hasOwnChanges else { return false }
    if let plan {
      let offer = assistant.plans[plan]
      if let own = offer.facts.first(where: { $0.number == number }) {
        return isYours(own.fact.element)
      }
      if base(number, at: ["assistants", assistant.id, "plans", offer.id]) != nil { return true }
    }
    if let fact = assistant.facts[number] { return isYours(fact.element) }
    return base(number, at: ["assistants", assistant.id]) != nil
  }

  /// What the base says of a question, where the user has taken that out; nil elsewhere.
  public func takenOut(fact number: Int, of assistant: Assistant) -> JSONValue? {
    guard hasOwnChanges, assistant.facts[number] == nil else { return nil }
    return base(number, at: ["assistants", assistant.id]).flatMap { layers?.base?.value(of: $0) }
  }

  /// The base's own answer to a question.
  ///
  /// - Parameter owner: The keys that lead to the assistant or the plan whose fact it is.
  private func base(_ number: Int, at owner: [String]) -> JSONElement? {
    guard let base = layers?.base else { return nil }
    var element = base.root
    for key in owner + ["facts", factDefinitions[number].id] {
      guard let next = base.member(key, of: element) else { return nil }
      element = next
    }
    return element
  }

  /// What a value of ``document`` took the place of, where the base has changed there since; nil elsewhere.
  public func outdated(at element: JSONElement) -> ReplacedValue? {
    outdated.isEmpty ? nil : outdated[element]
  }
}

/// How many facts of a catalog are the user's own.
///
/// Whatever has a date and sources counts: facts, prices, limits, flows, searches, ways and notes.
public struct OwnFacts: Hashable, Sendable {
  /// How many are the user's own, those that were taken out among them.
  public internal(set) var count: Int
  /// Under how many of them the base has changed since.
  public internal(set) var outdated: Int

  /// So many facts; none where nothing is said.
  public init(count: Int = 0, outdated: Int = 0) {
    self.count = count
    self.outdated = outdated
  }
}

extension Catalog {
  /// How many facts are the user's own; looks at all of them where anything is.
  public var ownFacts: OwnFacts {
    var found = OwnFacts()
    guard hasOwnChanges, let base = layers?.base else { return found }
    let others = base.member("assistants", of: base.root).map { base.members(of: $0) }
    let names = Set((others.map(Array.init) ?? []).map { base.string(of: $0.key) })
    for assistant in assistants {
      if isYours(assistant.element) {
        for element in assistant.entries where isYours(element) {
          found.count += 1
          if outdated(at: element) != nil { found.outdated += 1 }
        }
      }
      guard names.contains(assistant.id) else { continue }
      found.count += factDefinitions.indices.count {
        assistant.facts[$0] == nil && isYours(fact: $0, of: assistant)
      }
    }
    return found
  }
}

extension Assistant {
  /// Everything in it that has a date and sources.
  fileprivate var entries: [JSONElement] {
    let own =
      facts.compactMap { $0?.element } + flows.map(\.element) + searches.map(\.element)
      + (leave + join).map(\.element) + (dependsOn + notes + secondOpinions).map(\.element)
    return own
      + plans.flatMap { plan in
        plan.facts.map(\.fact.element) + plan.prices.map(\.element) + plan.limits.map(\.element)
          + plan.notes.map(\.element)
      }
  }
}
