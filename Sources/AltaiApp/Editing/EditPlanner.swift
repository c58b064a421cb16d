public import AltaiCatalog
import LosslessJSON
import TextScreen

/// Turns what a user wants to change into changes of the catalog, or tells what is wrong with it.
public struct EditPlanner: Sendable {
  let catalog: Catalog
  let today: CalendarDate
  let language: Language

  /// A planner for a catalog.
  ///
  /// - Parameter today: The date of a new answer that is given without one.
  public init(_ catalog: Catalog, today: CalendarDate, _ language: Language) {
    self.catalog = catalog
    self.today = today
    self.language = language
  }

  /// The changes that set a value.
  ///
  /// An answer that differs from the one that is there makes a new entry: the statement, the date and the sources of the old
  /// one say nothing about it. An answer that is the same keeps them but for what is said anew.
  public func set(_ request: SetRequest) throws(EditProblem) -> EditPlan {
    let target = try EditTarget(request.path, in: catalog)
    if case .other = target.kind { return try setOther(target, request) }
    let old = value(at: target.path)
    let oldDraft = EntryDraft(old)
    let answer = try AnswerText(catalog, target).members(request.value, old: oldDraft)
    let isSame = AnswerText.keys.allSatisfy { key in
      oldDraft[key] == answer.first { $0.key == key }?.value
        || target.kind == .limit && key == "every"
    }
    var draft = isSame ? oldDraft : EntryDraft()
    for member in answer { draft[member.key] = member.value }
    if !isSame, target.kind == .price {
      draft["tax"] = oldDraft["tax"]
      draft["period"] = oldDraft["period"]
    }
    if let asOf = try date(request.asOf) ?? (isSame ? nil : today) {
      draft["asOf"] = .string(asOf.text)
    }
    if let statement = request.statement { draft["statement"] = .string(statement) }
    var changes: [CatalogChange] = []
    var newSources: [String] = []
    if !request.sources.isEmpty {
      draft.sources = try request.sources.map { text throws(EditProblem) in
        let source = try self.source(text, taken: newSources)
        if let entry = source.entry {
          newSources.append(source.id)
          changes.append(.set(JSONPath([.key("sources"), .key(source.id)]), to: entry))
        }
        return source.id
      }
    }
    let isAnswered = draft["state"] == nil
    if isAnswered, draft.sources.isEmpty, draft["values"] == nil {
      throw .needsSource(request.path)
    }
    if draft == oldDraft { throw .nothingToChange(request.path) }
    changes.append(.set(target.path, to: draft.json))
    var plan = EditPlan(target: target, changes: changes, old: old, new: draft.json)
    plan.newSources = newSources
    if !isSame, request.statement == nil { plan.droppedStatement = statement(of: oldDraft) }
    return plan
  }

  /// The changes that take something out.
  public func remove(_ text: String) throws(EditProblem) -> EditPlan {
    let target = try EditTarget(text, in: catalog)
    guard target.path.steps.count > 1, let old = value(at: target.path) else {
      throw .notThere(text)
    }
    return EditPlan(target: target, changes: [.remove(target.path)], old: old, new: nil)
  }

  // MARK: Values that are no entries

  private func setOther(
    _ target: EditTarget, _ request: SetRequest
  ) throws(EditProblem) -> EditPlan {
    var path = target.path
    var old = value(at: path)
    if old?[Self.english] != nil {
      // A text in several languages: the one that is spoken now.
      path = path.appending(language.rawValue)
      old = value(at: path)
    }
    let new: JSONValue
    switch old {
    case .object?, .array?:
      guard let parsed = Self.json(request.value), parsed.kind == old?.kind else {
        throw .hasParts(request.path, parts: Self.parts(of: old))
      }
      new = parsed
    case .bool?, .number?:
      guard let parsed = Self.json(request.value), parsed.isSameSort(as: old) else {
        throw .badAmount(request.value)
      }
      new = parsed
    case .string?: new = .string(request.value)
    case .null?, nil:
      let parsed = Self.json(request.value)
      new = parsed?.isContainer ?? false ? parsed ?? .null : .string(request.value)
    }
    if new == old { throw .nothingToChange(request.path) }
    let shown = EditTarget(path: path, kind: .other, assistant: target.assistant)
    return EditPlan(target: shown, changes: [.set(path, to: new)], old: old, new: new)
  }

  private static let english = "en"

  private static func json(_ text: String) -> JSONValue? {
    JSONDocument.parse(Array(text.utf8)).document.flatMap { $0.value(of: $0.root) }
  }

  private static func parts(of value: JSONValue?) -> [String] {
    if case .object(let members)? = value { members.map(\.key) } else { [] }
  }

  // MARK: What is there

  func value(at path: JSONPath) -> JSONValue? { catalog.value(at: path) }

  private func statement(of draft: EntryDraft) -> String? {
    draft.text("statement")
      ?? draft["statement"].flatMap { statement in
        [language.rawValue, Self.english].compactMap { key in
          if case .string(let text)? = statement[key] { text } else { nil }
        }.first
      }
  }

  func date(_ text: String?) throws(EditProblem) -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(text) else { throw .badDate(text) }
    if date.days(until: today) < 0 { throw .dateToCome(text) }
    return date
  }
}

extension JSONValue {
  fileprivate var isContainer: Bool { kind == .object || kind == .array }

  fileprivate func isSameSort(as other: JSONValue?) -> Bool {
    switch (self, other) {
    case (.number, .number?), (.bool, .bool?): true
    default: false
    }
  }
}
