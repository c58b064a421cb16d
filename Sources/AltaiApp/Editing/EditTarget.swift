public import AltaiCatalog
public import LosslessJSON
import TextScreen

/// The place in a catalog that a user wants to change.
public struct EditTarget: Hashable, Sendable {
  /// Where it is in the catalog.
  public let path: JSONPath
  /// What stands there.
  public let kind: Kind

  /// What can stand at a place.
  public enum Kind: Hashable, Sendable {
    /// A fact, by its number in ``Catalog/factDefinitions``.
    case fact(Int)
    case price, limit
    /// Anything else.
    case other
  }

  /// The assistant that it belongs to, as a number of ``Catalog/assistants``; nil where it belongs to none.
  public let assistant: Int?

  /// Makes a target whose path is known to be right.
  public init(path: JSONPath, kind: Kind, assistant: Int?) {
    self.path = path
    self.kind = kind
    self.assistant = assistant
  }
}

extension EditTarget {
  /// The parts of a catalog that a path can start with, besides an assistant.
  static let starts = [
    "title", "asOf", "currency", "rates", "licence", "sides", "criteria", "assistants", "makers",
    "sources",
  ]
  /// The parts of an assistant.
  static let assistantParts = [
    "name", "aliases", "maker", "country", "site", "since", "about", "facts", "plans", "flows",
    "searches", "dependsOn", "leave", "join", "notes", "secondOpinions",
  ]
  /// The parts of a plan.
  static let planParts = ["name", "prices", "limits", "facts", "notes"]

  /// Reads a path as users write it: `lumo.plans.plus.prices.month`, `lumo.train`, `sources.faq.date`.
  ///
  /// An assistant goes by id, name or alias, and the word `facts` may be left out before a fact.
  public init(_ text: String, in catalog: Catalog) throws(EditProblem) {
    guard let parsed = try? JSONPath(parsing: text), case .key(let first)? = parsed.steps.first
    else { throw .badPath(text) }
    var steps = parsed.steps
    var assistant: Int?
    if Self.starts.contains(first) {
      if first == "assistants", steps.count > 1, case .key(let id) = steps[1] {
        assistant = catalog.assistants.firstIndex { $0.id == id }
      }
    } else {
      let number = try Self.assistant(first, in: catalog)
      assistant = number
      steps[0] = .key(catalog.assistants[number].id)
      steps.insert(.key("assistants"), at: 0)
    }
    if let assistant {
      try Self.complete(&steps, of: catalog.assistants[assistant], in: catalog)
    }
    let path = JSONPath(steps)
    self.init(path: path, kind: Self.kind(of: path, in: catalog), assistant: assistant)
  }

  private static func assistant(_ name: String, in catalog: Catalog) throws(EditProblem) -> Int {
    if let number = catalog.assistantNumber(called: name) { return number }
    let ids = catalog.assistants.map(\.id)
    let near = Suggestion.nearest(to: name, among: catalog.assistantNames + starts)
    let suggestion = near.map { near in
      catalog.assistantNumber(called: near).map { catalog.assistants[$0].id } ?? near
    }
    throw .unknownStart(name, suggestion: suggestion, names: ids)
  }

  /// Puts in the word `facts` where a fact follows without it, and refuses parts that there cannot be.
  private static func complete(
    _ steps: inout [JSONPath.Step], of assistant: Assistant, in catalog: Catalog
  ) throws(EditProblem) {
    let facts = catalog.factDefinitions.map(\.id)
    func part(at place: Int, parts: [String], of name: String) throws(EditProblem) {
      guard place < steps.count, case .key(let key) = steps[place], !parts.contains(key) else {
        return
      }
      if facts.contains(key) {
        steps.insert(.key("facts"), at: place)
        return
      }
      throw .unknownPart(
        key, of: name, suggestion: Suggestion.nearest(to: key, among: facts + parts),
        parts: parts)
    }
    try part(at: 2, parts: assistantParts, of: assistant.id)
    guard steps.count > 3, case .key(let id) = steps[3] else { return }
    let plans = assistant.plans.map(\.id)
    switch steps[2] {
    case .key("plans"):
      guard plans.contains(id) else {
        throw .unknownPart(
          id, of: "\(assistant.id).plans", suggestion: Suggestion.nearest(to: id, among: plans),
          parts: plans)
      }
      try part(at: 4, parts: planParts, of: "\(assistant.id).plans.\(id)")
      if steps.count > 5, case .key("facts") = steps[4], case .key(let fact) = steps[5] {
        try known(fact, facts, of: "\(assistant.id).plans.\(id).facts")
      }
    case .key("facts"): try known(id, facts, of: "\(assistant.id).facts")
    default: break
    }
  }

  private static func known(
    _ fact: String, _ facts: [String], of name: String
  ) throws(EditProblem) {
    if facts.contains(fact) { return }
    throw .unknownPart(
      fact, of: name, suggestion: Suggestion.nearest(to: fact, among: facts), parts: facts)
  }

  private static func kind(of path: JSONPath, in catalog: Catalog) -> Kind {
    let keys = path.steps.map { if case .key(let key) = $0 { key } else { "" } }
    guard keys.first == "assistants", keys.count == 4 || keys.count == 6, let id = keys.last else {
      return .other
    }
    let list = keys[keys.count - 2]
    if keys.count == 4 ? keys[2] != "facts" : keys[2] != "plans" { return .other }
    switch list {
    case "facts":
      return catalog.factDefinitions.firstIndex { $0.id == id }.map { .fact($0) } ?? .other
    case "prices": return .price
    case "limits": return .limit
    default: return .other
    }
  }
}
