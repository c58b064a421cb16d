import AltaiCatalog
import LosslessJSON
import TextScreen

/// What becomes of changes made in the form: saved at once where they are whole, drafts where they are not.
extension Model {
  /// The name of the assistant of the form.
  private var formName: String {
    guard let form, let assistant = catalog.assistants.first(where: { $0.id == form.assistant })
    else { return "" }
    return string(assistant.name)
  }

  private func name(
    _ action: EditNote.Action, _ path: JSONPath, old: JSONValue?, new: JSONValue?,
    _ sentence: String
  ) -> EditName {
    EditName(
      note: EditNote(
        action, paths: [path.shown], old: old.map(\.shown), new: new.map(\.shown)),
      sentence: sentence, assistant: form?.assistant ?? "")
  }

  /// Keeps a draft, and saves it where it is whole.
  mutating func keep(_ draft: FormDraft) -> [Effect] {
    let saved = catalog.value(at: draft.path)
    drafts.removeAll { $0.path == draft.path }
    if draft.value == (saved ?? .object([])) {
      say(words.asBefore)
      return []
    }
    var draft = draft
    let shown = FormWords(catalog: catalog, words: words)
    let label = shown.label(of: draft.entry, at: draft.path, saved ?? draft.value)
    let new = shown.text(of: draft.value, draft.entry)
    let old = saved.map { shown.text(of: $0, draft.entry) }
    let sentence =
      new == old
      ? words.detailEdited(formName, label) : words.edited(formName, label, new, was: old)
    drafts.append(draft)
    do throws(EditTrouble) {
      return try edit(
        changes(of: draft),
        name(saved == nil ? .add : .set, draft.path, old: saved, new: draft.value, sentence),
        draft: draft.path)
    } catch {
      let place = place(of: error, in: draft)
      draft.problem = error.text
      draft.place = place
      drafts[drafts.count - 1] = draft
      hasWarnedOfDrafts = false
      say(words.notSavedYet(error.text))
      return []
    }
  }

  /// The field that a reason is about.
  private func place(of trouble: EditTrouble, in draft: FormDraft) -> FormLabel {
    let first = draft.entry.fields(of: draft.value).first?.label ?? .answer
    guard let finding = trouble.findings.first else { return first }
    switch finding.problem {
    case .noSource, .notMakersOwn: return .source
    case .noReason: return .statement
    case .missingKey("sources"): return .source
    case .missingKey(let key):
      return draft.entry.fields(of: draft.value).first { $0.keys.last == key }?.label ?? first
    default: break
    }
    guard let layers = trouble.layers else { return first }
    for field in draft.entry.fields(of: draft.value) {
      let path = JSONPath(draft.path.steps + field.path.steps)
      if let element = try? layers.document.element(at: path),
        layers.document.range(of: element).contains(finding.range.lowerBound)
      {
        return field.label
      }
    }
    return first
  }

  /// Sets a field of the assistant's own.
  mutating func setOwn(
    _ field: FormField, _ value: JSONValue?
  ) throws(FormParsing.Trouble) -> [Effect] {
    let old = catalog.value(at: field.path)
    if old == value {
      say(words.asBefore)
      return []
    }
    let shown = FormWords(catalog: catalog, words: words)
    func text(_ value: JSONValue?) -> String? {
      value.map { shown.text(of: $0, field, in: nil, whole: $0) }
    }
    let sentence = words.edited(
      formName, words.field(field.label), text(value) ?? words.nothingItem, was: text(old))
    do throws(EditTrouble) {
      return try edit(
        [value.map { .set(field.path, to: $0) } ?? .remove(field.path)],
        name(
          value == nil ? .remove : old == nil ? .add : .set, field.path, old: old, new: value,
          sentence))
    } catch {
      throw FormParsing.Trouble(text: error.text)
    }
  }

  /// Sets a field of a source, in the catalog or in the draft that brings it.
  mutating func putSource(
    _ id: String, _ field: FormField, _ value: JSONValue?
  ) throws(FormParsing.Trouble) -> [Effect] {
    if var draft = openDraft, let place = draft.newSources.firstIndex(where: { $0.id == id }) {
      let source = draft.newSources[place].value
      draft.newSources[place].value = draft.entry.putting(value, at: field.keys, into: source)
      return keep(draft)
    }
    let path = JSONPath([.key("sources"), .key(id)] + field.path.steps)
    let old = catalog.value(at: path)
    if old == value {
      say(words.asBefore)
      return []
    }
    let sentence = words.edited(
      words.field(.source), words.field(field.label), value?.word ?? words.nothingItem,
      was: old?.word)
    do throws(EditTrouble) {
      return try edit(
        [value.map { .set(path, to: $0) } ?? .remove(path)],
        name(.set, path, old: old, new: value, sentence))
    } catch {
      throw FormParsing.Trouble(text: error.text)
    }
  }

  // MARK: Adding

  func planPath(_ plan: String) -> JSONPath {
    assistantPath(form?.assistant ?? "").appending("plans").appending(plan)
  }

  /// Opens something new: what it needs to be saved is filled in there.
  mutating func openNew(_ entry: FormEntry, at path: JSONPath, _ value: JSONValue) {
    guard var form else { return }
    if !drafts.contains(where: { $0.path == path }) {
      drafts.append(FormDraft(path: path, entry: entry, value: value, problem: words.nothingYet))
      hasWarnedOfDrafts = false
    }
    form.opened = FormState.OpenedEntry(path: path, entry: entry)
    self.form = form
    refreshForm()
    say(words.notSavedYet(words.nothingYet))
  }

  mutating func add(_ addition: FormAddition) -> [Effect] {
    guard let form else { return [] }
    let root = assistantPath(form.assistant)
    let dated = JSONValue.object([JSONValue.Member("asOf", .string(today.text))])
    switch addition {
    case .plan: startTyping(.newPlan, text: "")
    case .limit(let plan): startTyping(.newLimit(plan: plan), text: "")
    case .price(let plan, let id):
      openNew(
        .price(id: id), at: planPath(plan).appending("prices").appending(id), .object([]))
    case .planFact(let plan, let number):
      let id = catalog.factDefinitions[number].id
      openNew(.fact(number), at: planPath(plan).appending("facts").appending(id), .object([]))
    case .planNote(let plan): openNew(.note, at: free("note", in: planPath(plan), "notes"), dated)
    case .note: openNew(.note, at: free("note", in: root, "notes"), dated)
    case .dependency: openNew(.dependency, at: free("part", in: root, "dependsOn"), dated)
    case .opinion: openNew(.opinion, at: free("opinion", in: root, "secondOpinions"), dated)
    case .flow: openNew(.flow, at: free("flow", in: root, "flows"), .object([]))
    case .search: openNew(.search, at: free("search", in: root, "searches"), .object([]))
    case .leave: openNew(.way([.export, .optOut, .cancel, .delete]), at: next("leave"), dated)
    case .join: openNew(.way([.signUp, .import]), at: next("join"), dated)
    }
    return []
  }

  /// A path whose id is not taken.
  private func free(_ id: String, in root: JSONPath, _ list: String) -> JSONPath {
    let path = root.appending(list)
    var number = 1
    while catalog.value(at: path.appending("\(id)-\(number)")) != nil { number += 1 }
    return path.appending("\(id)-\(number)")
  }

  /// The place behind the last element of a list.
  private func next(_ list: String) -> JSONPath {
    let path = assistantPath(form?.assistant ?? "").appending(list)
    guard case .array(let items)? = catalog.value(at: path) else { return path.appending(0) }
    return path.appending(items.count)
  }

  mutating func addPlan(_ name: String) throws(FormParsing.Trouble) -> [Effect] {
    let id = Self.id(for: name)
    guard !name.isEmpty, EditPlanner.isID(id) else {
      throw FormParsing.Trouble(text: words.edit(.badID(name)))
    }
    let path = planPath(id)
    guard catalog.value(at: path) == nil else {
      throw FormParsing.Trouble(text: words.edit(.exists(path.shown)))
    }
    let plan = JSONValue.object([
      JSONValue.Member("name", .string(name)), JSONValue.Member("prices", .object([])),
    ])
    do throws(EditTrouble) {
      return try edit(
        [.set(path, to: plan)],
        self.name(
          .add, path, old: nil, new: plan,
          words.edited(formName, words.planLabel, name, was: nil)))
    } catch {
      throw FormParsing.Trouble(text: error.text)
    }
  }

  /// An id made of a name.
  static func id(for name: String) -> String {
    name.split { !$0.isLetter && !$0.isNumber }.map { word in
      String(
        String.UnicodeScalarView(
          FoldedText.folded(String(word)).unicodeScalars.filter { scalar in
            ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
          }))
    }.filled.joinedText("-")
  }

  // MARK: Assistants

  /// Takes the answer of what a new assistant is to be called, or its id.
  mutating func addAssistant(_ id: String, named name: String) throws(EditTrouble) -> [Effect] {
    guard EditPlanner.isID(id) else { throw EditTrouble(text: words.edit(.badID(id))) }
    let path = assistantPath(id)
    guard catalog.value(at: path) == nil else {
      throw EditTrouble(text: words.edit(.exists(id)))
    }
    let entry = JSONValue.object([
      JSONValue.Member("name", .string(name)), JSONValue.Member("about", .string(name)),
      JSONValue.Member("facts", .object([])), JSONValue.Member("plans", .object([])),
    ])
    let note = EditNote(.add, paths: [path.shown], new: name)
    return try edit(
      [.set(path, to: entry)],
      EditName(note: note, sentence: words.assistantAdded(name), assistant: id, selects: id))
  }

  /// Takes out what the cursor stands on: an entry, a plan, a source; on the list the assistant.
  mutating func deleteSelected() -> [Effect] {
    guard case .form(let form) = screen else {
      guard let selected = selectedOrSaid() else { return [] }
      let name = name(ofAssistant: selected)
      let id = catalog.assistants[selected].id
      return deleting(
        [.remove(assistantPath(id))], assistantPath(id), words.deleted(name), assistant: id)
    }
    guard form.typing == nil, let row = formRow else { return [] }
    switch row.target {
    case .heading, .text, .add, .addToPlan, .addSource: say(words.nothingToDelete, isError: true)
    case .source(let id): if let draft = drafted(.removeSource(id)) { return keep(draft) }
    case .field(let field):
      if let draft = drafted(.put(field, nil)) { return keep(draft) }
      do throws(FormParsing.Trouble) {
        return try setOwn(field, nil)
      } catch {
        say(words.capitalized(error.text), isError: true)
      }
    case .plan(let id, _):
      return deleting(
        [.remove(planPath(id))], planPath(id), words.deleted("\(formName), \(row.value)"),
        assistant: form.assistant)
    case .entry(_, let path): return deleteEntry(at: path, row, form)
    }
    return []
  }

  private mutating func deleteEntry(
    at path: JSONPath, _ row: FormRow, _ form: FormState
  ) -> [Effect] {
    drafts.removeAll { $0.path == path }
    guard catalog.value(at: path) != nil else {
      say(row.isDraft ? words.draftDropped : words.nothingToDelete, isError: !row.isDraft)
      return []
    }
    var changes: [CatalogChange] = [.remove(path)]
    // A list is written whole, so that taking out and putting back are one another's opposite.
    if case .index(let index)? = path.steps.last, let parent = path.parent,
      case .array(var items)? = catalog.value(at: parent)
    {
      items.remove(at: index)
      changes = [items.isEmpty ? .remove(parent) : .set(parent, to: .array(items))]
    }
    return deleting(
      changes, path, words.deleted("\(formName), \(row.label)"), assistant: form.assistant)
  }

  private mutating func deleting(
    _ changes: [CatalogChange], _ path: JSONPath, _ sentence: String, assistant: String
  ) -> [Effect] {
    let note = EditNote(
      .remove, paths: [path.shown], old: catalog.value(at: path).map(\.shown))
    do throws(EditTrouble) {
      return try edit(
        changes, EditName(note: note, sentence: sentence, assistant: assistant))
    } catch {
      say(words.capitalized(error.text), isError: true)
      return []
    }
  }
}
