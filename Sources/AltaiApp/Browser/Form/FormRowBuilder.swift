import AltaiCatalog
import LosslessJSON
import TextScreen

/// Makes the rows of a form: all that is known of an assistant, or the fields of one entry.
struct FormRowBuilder {
  let catalog: Catalog
  let form: FormState
  let drafts: [FormDraft]
  let words: any Wording
  private let number: Int
  private let assistant: JSONValue
  private let shown: FormWords
  private var rows: [FormRow] = []

  /// A builder, nil where the assistant is not in the catalog.
  init?(_ catalog: Catalog, _ form: FormState, _ drafts: [FormDraft], _ words: any Wording) {
    guard let number = catalog.assistants.firstIndex(where: { $0.id == form.assistant }),
      let value = catalog.document.value(of: catalog.assistants[number].element)
    else { return nil }
    self.catalog = catalog
    self.form = form
    self.drafts = drafts
    self.words = words
    self.number = number
    assistant = value
    shown = FormWords(catalog: catalog, words: words)
  }

  private var root: JSONPath { JSONPath([.key("assistants"), .key(form.assistant)]) }

  /// The rows from top to bottom.
  mutating func build() -> [FormRow] {
    rows = []
    if let opened = form.opened {
      addFields(of: opened)
      return rows
    }
    addIdentity()
    for (index, criterion) in catalog.criteria.enumerated() { addFacts(of: criterion, index) }
    addPlans()
    heading(words.moneyTitle)
    addEntries("flows", .flow, .flow)
    addEntries("searches", .search, .search)
    heading(words.dependsTitle)
    addEntries("dependsOn", .dependency, .dependency)
    addWays("leave", words.leaveTitle, [.export, .optOut, .cancel, .delete], .leave)
    addWays("join", words.joinTitle, [.signUp, .import], .join)
    heading(words.notesTitle)
    addEntries("notes", .note, .note)
    heading(words.opinionsTitle)
    addEntries("secondOpinions", .opinion, .opinion)
    return rows
  }

  private mutating func heading(_ title: String) {
    rows.append(FormRow(label: words.capitalized(title), target: .heading))
  }

  /// The value at a path below the assistant.
  private func value(at path: JSONPath) -> JSONValue? {
    var value: JSONValue? = assistant
    for step in path.steps.dropFirst(2) {
      switch step {
      case .key(let key): value = value?[key]
      case .index(let index):
        guard case .array(let items)? = value, items.indices.contains(index) else { return nil }
        value = items[index]
      }
    }
    return value.map { $0.changing(JSONPath([.key(CatalogLayers.replacedKey)]), to: nil) ?? $0 }
  }

  private func isYours(_ path: JSONPath) -> Bool {
    guard catalog.layers?.isLayered ?? false,
      let element = try? catalog.document.element(at: path)
    else { return false }
    return catalog.isYours(element)
  }

  // MARK: The assistant

  private mutating func addIdentity() {
    heading(words.identityTitle)
    for field in FormState.identity(below: root) {
      rows.append(
        FormRow(
          label: words.field(field.label),
          value: shown.text(of: value(at: field.path), field, in: nil, whole: assistant),
          isYours: isYours(field.path), indent: 1, target: .field(field)))
    }
  }

  private mutating func addFacts(of criterion: Criterion, _ index: Int) {
    let numbers = catalog.factDefinitions.indices.filter {
      catalog.factDefinitions[$0].criterion == index
    }
    if numbers.isEmpty { return }
    heading(shown.string(criterion.name))
    for number in numbers {
      add(.fact(number), at: root.appending("facts").appending(catalog.factDefinitions[number].id))
    }
  }

  private mutating func add(_ entry: FormEntry, at path: JSONPath, indent: Int = 1) {
    let draft = drafts.first { $0.path == path }
    let value = draft?.value ?? value(at: path)
    var row = FormRow(
      label: words.capitalized(shown.label(of: entry, at: path, value)), indent: indent,
      target: .entry(entry, path))
    row.value = value.map { shown.text(of: $0, entry) } ?? words.state(.unresearched)
    row.date = date(of: value)
    row.sources = sources(of: value)
    row.isYours = isYours(path)
    row.isDraft = draft != nil
    row.problem = draft?.problem ?? ""
    row.isUnknown = value.map { $0["state"] != nil && $0["value"] == nil } ?? true
    rows.append(row)
  }

  private func sources(of value: JSONValue?) -> Int? {
    guard let value else { return nil }
    var count = value["sources"]?.wordList.count ?? 0
    if case .array(let values)? = value["values"] {
      count += values.reduce(0) { $0 + ($1["sources"]?.wordList.count ?? 0) }
    }
    return count
  }

  private func date(of value: JSONValue?) -> String {
    let text = value?.word("asOf") ?? value?.word("date") ?? value?.word("until")
    return text.flatMap { CalendarDate($0) }.map { words.date($0) } ?? ""
  }

  // MARK: Plans

  private mutating func addPlans() {
    heading(words.plansTitle)
    let plans = root.appending("plans")
    for id in keys(at: plans) {
      let path = plans.appending(id)
      let name = FormField(.name, at: path.appending("name"), .plain)
      rows.append(
        FormRow(
          label: words.planLabel, value: value(at: name.path)?.word ?? id, isYours: isYours(path),
          indent: 1, target: .plan(id: id, name)))
      addList(path.appending("prices")) { .price(id: $0) }
      addList(path.appending("limits")) { _ in .limit }
      let definitions = catalog.factDefinitions
      addList(path.appending("facts")) { key in
        definitions.firstIndex { $0.id == key }.map { .fact($0) }
      }
      addList(path.appending("notes")) { _ in .note }
      rows.append(FormRow(label: words.addToPlan, indent: 2, target: .addToPlan(id)))
    }
    addRow(.plan)
  }

  private mutating func addList(_ path: JSONPath, _ entry: (String) -> FormEntry?) {
    for key in keys(at: path) {
      if let entry = entry(key) { add(entry, at: path.appending(key), indent: 2) }
    }
  }

  /// The keys of an object, and of drafts that would be in it.
  private func keys(at path: JSONPath) -> [String] {
    var keys: [String] = []
    if case .object(let members)? = value(at: path) {
      keys = members.map(\.key).filter { !$0.hasPrefix("x-") }
    }
    for draft in drafts where draft.path.parent == path {
      if case .key(let key)? = draft.path.steps.last, !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  // MARK: Lists

  private mutating func addEntries(
    _ key: String, _ entry: FormEntry, _ addition: FormAddition
  ) {
    let path = root.appending(key)
    for key in keys(at: path) { add(entry, at: path.appending(key)) }
    addRow(addition)
  }

  private mutating func addWays(
    _ key: String, _ title: String, _ kinds: [Way.Kind], _ addition: FormAddition
  ) {
    heading(title)
    let path = root.appending(key)
    var count = 0
    if case .array(let items)? = value(at: path) { count = items.count }
    for index in 0..<count { add(.way(kinds), at: path.appending(index)) }
    if drafts.contains(where: { $0.path == path.appending(count) }) {
      add(.way(kinds), at: path.appending(count))
    }
    addRow(addition)
  }

  private mutating func addRow(_ addition: FormAddition) {
    rows.append(
      FormRow(label: words.addRow(words.thing(addition.thing)), indent: 1, target: .add(addition)))
  }

  // MARK: An entry

  private mutating func addFields(of opened: FormState.OpenedEntry) {
    let draft = drafts.first { $0.path == opened.path }
    let value = draft?.value ?? value(at: opened.path) ?? .object([])
    for field in opened.entry.fields(of: value) {
      let keys = field.path.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
      var row = FormRow(
        label: words.field(field.label), target: field.kind == .shown ? .text : .field(field))
      row.value = shown.text(of: value[keys], field, in: opened.entry, whole: value)
      if field.kind == .answer, value == .object([]), case .fact = opened.entry {
        row.value = words.state(.unresearched)
      }
      row.isUnknown = field.kind == .answer && value["state"] != nil
      if let draft, draft.place == field.label { row.problem = draft.problem }
      rows.append(row)
    }
    for id in value["sources"]?.wordList ?? [] {
      rows.append(
        FormRow(
          label: words.field(.source), value: sourceText(id, draft), target: .source(id)))
    }
    if value["values"] == nil {
      var row = FormRow(label: words.addSourceRow, target: .addSource)
      if let draft, draft.place == .source { row.problem = draft.problem }
      rows.append(row)
    }
  }

  /// A source in one line: who, what, when.
  private func sourceText(_ id: String, _ draft: FormDraft?) -> String {
    if let number = catalog.sources.firstIndex(where: { $0.id == id }) {
      let source = catalog.sources[number]
      let date = source.date.map { words.date($0) } ?? words.undated
      return "\(shown.string(source.publisher)), \(shown.string(source.title)), \(date)"
    }
    guard let new = draft?.newSources.first(where: { $0.id == id })?.value else { return id }
    let date = new.word("date").flatMap { CalendarDate($0) }.map { words.date($0) }
    return [new.word("publisher"), new.word("title"), date ?? words.undated].compactMap(\.self)
      .joinedText(", ")
  }
}

extension FormState {
  /// The fields of an assistant's own.
  static func identity(below root: JSONPath) -> [FormField] {
    [
      FormField(.name, at: root.appending("name"), .plain),
      FormField(.aliases, at: root.appending("aliases"), .words),
      FormField(.maker, at: root.appending("maker"), .maker),
      FormField(.country, at: root.appending("country"), .country),
      FormField(.site, at: root.appending("site"), .address),
      FormField(.since, at: root.appending("since"), .date),
      FormField(.about, at: root.appending("about"), .text(.english)),
      FormField(.aboutInFrench, at: root.appending("about"), .text(.french)),
    ]
  }
}
