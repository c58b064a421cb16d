import AltaiCatalog
import LosslessJSON
import TextScreen

/// What a user wants to add, as written.
public struct AddRequest: Hashable, Sendable {
  /// The kind of thing.
  public var kind: String
  /// The assistant where the thing belongs to one, its id, and its fields as `field=value`.
  public var words: [String]
  /// Ids or addresses of sources.
  public var sources: [String]

  /// What can be added.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case assistant, plan, source, maker, flow, search, note, dependency, opinion

    /// The part of an assistant that it goes into; nil for what belongs to none.
    var part: String? {
      switch self {
      case .assistant, .source, .maker: nil
      case .plan: "plans"
      case .flow: "flows"
      case .search: "searches"
      case .note: "notes"
      case .dependency: "dependsOn"
      case .opinion: "secondOpinions"
      }
    }

    /// The part of the catalog that it goes into where it belongs to no assistant.
    var list: String { self == .assistant ? "assistants" : self == .source ? "sources" : "makers" }
  }

  /// A request.
  public init(kind: String, words: [String], sources: [String] = []) {
    self.kind = kind
    self.words = words
    self.sources = sources
  }
}

extension EditPlanner {
  /// The changes that add something.
  ///
  /// Fields go by the catalog's own keys: `about=…`, `donor.name=…`; `amount=1000 USD`, `>=1000 USD` and `10-20 USD` are
  /// sums, and lists are divided by commas.
  public func add(_ request: AddRequest) throws(EditProblem) -> EditPlan {
    guard let kind = AddRequest.Kind(rawValue: request.kind) else {
      let kinds = AddRequest.Kind.allCases.map(\.rawValue)
      throw .unknownPart(
        request.kind, of: "altai add",
        suggestion: Suggestion.nearest(to: request.kind, among: kinds), parts: kinds)
    }
    var names = request.words.prefix { !$0.contains("=") }
    let fields = request.words.dropFirst(names.count)
    var assistant: Int?
    if kind.part != nil {
      guard let name = names.popFirst() else { throw .missingOption("ASSISTANT") }
      assistant = try EditTarget(name, in: catalog).assistant
    }
    guard let id = names.popFirst() else { throw .missingOption("ID") }
    guard names.isEmpty, Self.isID(id) else { throw .badID(names.first ?? id) }
    let path = try path(of: id, kind, assistant)
    guard value(at: path) == nil else { throw .exists(path.shown) }
    var (changes, newSources) = ([CatalogChange](), [String]())
    var entry = try entry(of: fields, kind, id: id)
    if !request.sources.isEmpty {
      var ids: [JSONValue] = []
      for text in request.sources {
        let source = try source(text, taken: newSources)
        if let new = source.entry {
          newSources.append(source.id)
          changes.append(.set(JSONPath([.key("sources"), .key(source.id)]), to: new))
        }
        ids.append(.string(source.id))
      }
      entry = entry.changing(JSONPath([.key("sources")]), to: .array(ids)) ?? entry
    }
    changes.append(.set(path, to: entry))
    var plan = EditPlan(
      target: EditTarget(path: path, kind: .other, assistant: assistant), changes: changes,
      old: nil, new: entry)
    plan.newSources = newSources
    return plan
  }

  private func path(
    of id: String, _ kind: AddRequest.Kind, _ assistant: Int?
  ) throws(EditProblem) -> JSONPath {
    guard let part = kind.part else { return JSONPath([.key(kind.list), .key(id)]) }
    guard let assistant else { throw .missingOption("ASSISTANT") }
    return JSONPath([
      .key("assistants"), .key(catalog.assistants[assistant].id), .key(part), .key(id),
    ])
  }

  /// The new thing, with what every thing of its kind starts with.
  private func entry(
    of fields: ArraySlice<String>, _ kind: AddRequest.Kind, id: String
  ) throws(EditProblem) -> JSONValue {
    var entry = JSONValue.object([])
    for field in fields {
      guard let equals = field.firstIndex(of: "="), equals > field.startIndex,
        let path = try? JSONPath(parsing: String(field[..<equals]))
      else { throw .badPath(field) }
      let text = String(field[field.index(after: equals)...])
      entry = Self.putting(try fieldValue(text, of: path), at: path, into: entry)
    }
    func start(with value: JSONValue, at key: String) {
      guard entry[key] == nil, case .object(let members) = entry else { return }
      let member = JSONValue.Member(key, value)
      entry = .object(key == "name" ? [member] + members : members + [member])
    }
    switch kind {
    case .assistant:
      start(with: .string(id), at: "name")
      guard entry["about"] != nil else { throw .missingOption("about=…") }
      start(with: .object([]), at: "facts")
      start(with: .object([]), at: "plans")
    case .plan:
      start(with: .string(id), at: "name")
      start(with: .object([]), at: "prices")
    case .maker: start(with: .string(id), at: "name")
    case .source, .flow, .search, .note, .dependency, .opinion: break
    }
    return entry
  }

  /// The value with another at a path, and the objects on the way.
  private static func putting(
    _ value: JSONValue, at path: JSONPath, into whole: JSONValue
  ) -> JSONValue {
    var value = value
    var path = path
    while true {
      if let changed = whole.changing(path, to: value) { return changed }
      guard let parent = path.parent, case .key(let key)? = path.steps.last else { return whole }
      value = .object([JSONValue.Member(key, value)])
      path = parent
    }
  }

  private func fieldValue(_ text: String, of path: JSONPath) throws(EditProblem) -> JSONValue {
    guard case .key(let key)? = path.steps.last else { return .string(text) }
    switch key {
    case "aliases", "names", "reaches", "kinds", "sources":
      return .array(text.split(separator: ",").map { .string(String($0).trimmed) })
    case "roleHeldThen":
      switch FoldedText.folded(text) {
      case "yes", "true", "oui": return .bool(true)
      case "no", "false", "non": return .bool(false)
      default: throw .badYesOrNo(text)
      }
    case "amount": return try sum(text)
    default: return .string(text)
    }
  }

  /// A sum of money: `1000 USD`, `>=1000 USD`, `1000-3000 USD`.
  private func sum(_ text: String) throws(EditProblem) -> JSONValue {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard (1...2).contains(words.count), let first = words.first else { throw .badAmount(text) }
    let currency = JSONValue.Member(
      "currency", .string(words.count > 1 ? words[1] : catalog.currency))
    func number(_ text: some StringProtocol) throws(EditProblem) -> JSONValue {
      guard let decimal = DecimalText.canonical(String(text)) else {
        throw .badAmount(String(text))
      }
      return .string(decimal)
    }
    if first.hasPrefix(">=") {
      return .object([JSONValue.Member("atLeast", try number(first.dropFirst(2))), currency])
    }
    let ends = first.split(separator: "-", omittingEmptySubsequences: false)
    if ends.count == 2 {
      return .object([
        JSONValue.Member("from", try number(ends[0])), JSONValue.Member("to", try number(ends[1])),
        currency,
      ])
    }
    return .object([JSONValue.Member("value", try number(first)), currency])
  }

  static func isID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, (97...122).contains(first) else { return false }
    return bytes.allSatisfy {
      (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || $0 == 45
    }
  }
}
