import AltaiCatalog
import LosslessJSON
import TextScreen

/// What is typed in the form.
extension Model {
  private var parsing: FormParsing {
    FormParsing(catalog: catalog, planner: planner, words: words)
  }

  mutating func typeInForm(_ key: Key) {
    guard var form, var typing = form.typing else { return }
    if case .field(let field) = typing.purpose, field.kind == .date, key == Self.todayKey {
      typing.field = TextField(today.text)
    } else if !typing.field.handle(key) {
      return
    }
    typing.problem = nil
    form.typing = typing
    self.form = form
    sayIfCut(typing.field)
  }

  /// The letter that is no part of a date, and stands for today's.
  static let todayKey = Key.character("t")

  mutating func pasteInForm(_ text: String) {
    guard var form, var typing = form.typing else { return }
    typing.field.insert(text)
    typing.problem = nil
    form.typing = typing
    self.form = form
    sayIfCut(typing.field)
  }

  /// Takes what was typed; where it is wrong, it stays with the reason below it.
  mutating func endTyping() -> [Effect] {
    guard var form, let typing = form.typing else { return [] }
    form.typing = nil
    self.form = form
    do throws(FormParsing.Trouble) {
      return try take(typing)
    } catch {
      form.typing = typing
      form.typing?.problem = error.text
      self.form = form
      say(words.capitalized(error.text), isError: true)
      return []
    }
  }

  private mutating func take(_ typing: FormTyping) throws(FormParsing.Trouble) -> [Effect] {
    let text = typing.field.text
    switch typing.purpose {
    case .field(let field):
      guard let draft = openDraft else {
        let value = try parsing.value(text, field, old: catalog.value(at: field.path))
        return try setOwn(field, value)
      }
      return keep(try put(text, field, into: draft))
    case .source: return keep(try addingSource(text))
    case .sourceField(let id, let field):
      let value = try parsing.value(text, field, old: nil)
      return try putSource(id, field, value)
    case .newPlan: return try addPlan(text.trimmed)
    case .newLimit(let plan):
      let id = text.trimmed
      guard EditPlanner.isID(id) else { throw FormParsing.Trouble(text: words.edit(.badID(id))) }
      let path = planPath(plan).appending("limits").appending(id)
      guard catalog.value(at: path) == nil else {
        throw FormParsing.Trouble(text: words.edit(.exists(path.shown)))
      }
      openNew(.limit, at: path, .object([]))
      return []
    }
  }

  /// A draft with what was typed in a field.
  private func put(
    _ text: String, _ field: FormField, into draft: FormDraft
  ) throws(FormParsing.Trouble) -> FormDraft {
    switch field.kind {
    case .answer:
      let members = try parsing.answer(text, draft.entry, at: draft.path, old: draft.value)
      return answering(members, draft)
    case .possible:
      return putting(try parsing.range(text), field, into: draft)
    default:
      let value = try parsing.value(text, field, old: draft.value[field.keys])
      return putting(value, field, into: draft)
    }
  }

  /// A draft with a source that was named by id or address.
  func addingSource(_ text: String) throws(FormParsing.Trouble) -> FormDraft {
    guard var draft = openDraft else { throw FormParsing.Trouble(text: "") }
    do throws(EditProblem) {
      let source = try planner.source(text, taken: draft.newSources.map(\.id))
      if let entry = source.entry {
        draft.newSources.append(FormDraft.NewSource(id: source.id, value: entry))
      }
      return withSource(source.id, draft)
    } catch {
      throw FormParsing.Trouble(text: words.edit(error))
    }
  }

  func withSource(_ id: String, _ draft: FormDraft) -> FormDraft {
    var ids = draft.value["sources"]?.wordList ?? []
    if !ids.contains(id) { ids.append(id) }
    return withSources(ids, draft)
  }

  func withSources(_ ids: [String], _ draft: FormDraft) -> FormDraft {
    var draft = draft
    draft.value = draft.entry.putting(
      ids.isEmpty ? nil : .array(ids.map { .string($0) }), at: ["sources"], into: draft.value)
    return draft
  }

  // MARK: What it would come to

  /// The changes that what is being typed would make; nil where it makes none yet.
  var typedChanges: [CatalogChange]? {
    guard let typing = form?.typing, case .field(let field) = typing.purpose else { return nil }
    let text = typing.field.text
    if let draft = openDraft {
      guard let changed = try? put(text, field, into: draft) else { return nil }
      return changes(of: changed)
    }
    do throws(FormParsing.Trouble) {
      let value = try parsing.value(text, field, old: catalog.value(at: field.path))
      return [value.map { .set(field.path, to: $0) } ?? .remove(field.path)]
    } catch {
      return nil
    }
  }

  func changes(of draft: FormDraft) -> [CatalogChange] {
    let isElement = if case .index? = draft.path.steps.last { true } else { false }
    let lacksList = isElement && draft.path.parent.flatMap { catalog.value(at: $0) } == nil
    return draft.changes(lacksList: lacksList)
  }
}
