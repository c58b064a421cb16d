import AltaiCatalog
import LosslessJSON
import TextScreen

/// The form in which an assistant is edited: opening, moving, what Enter does.
extension Model {
  /// The form, open or under a list that was opened from it.
  var form: FormState? {
    get {
      for case .form(let form) in screens { return form }
      return nil
    }
    set {
      guard let newValue,
        let place = screens.firstIndex(where: { if case .form = $0 { true } else { false } })
      else { return }
      screens[place] = .form(newValue)
    }
  }

  var planner: EditPlanner { EditPlanner(catalog, today: today, language) }

  mutating func openForm() {
    guard let selected = selectedOrSaid() else { return }
    openForm(of: catalog.assistants[selected].id)
  }

  mutating func openForm(of id: String) {
    screens.removeAll { if case .form = $0 { true } else { false } }
    push(.form(FormState(assistant: id)))
    refreshForm()
    let waiting = drafts.filter { $0.path.isInside(assistantPath(id)) }.count
    say(waiting == 0 ? words.formHelp : words.draftsWait(waiting))
  }

  func assistantPath(_ id: String) -> JSONPath { JSONPath([.key("assistants"), .key(id)]) }

  /// The row that has the cursor.
  var formRow: FormRow? {
    guard let form, let rows = formRows?.rows, rows.indices.contains(form.current.line) else {
      return nil
    }
    return rows[form.current.line]
  }

  // MARK: Moving

  mutating func moveForm(by count: Int) {
    guard var form, let rows = formRows?.rows, !rows.isEmpty else { return }
    let step = count < 0 ? -1 : 1
    var line = min(max(form.current.line + count, 0), rows.count - 1)
    // Headings are passed over, in the direction of the move, and back where that ends.
    while rows[line].isHeading, rows.indices.contains(line + step) { line += step }
    while rows[line].isHeading, rows.indices.contains(line - step) { line -= step }
    form.current.line = line
    self.form = form
    settleForm()
  }

  /// Goes to the first row below the next heading, or the one before.
  mutating func moveFormSection(_ step: Int) {
    guard var form, form.typing == nil, let rows = formRows?.rows else { return }
    let headings = rows.indices.filter { rows[$0].isHeading }
    let line = form.current.line
    let own = headings.last { $0 < line } ?? -1
    let next = step > 0 ? headings.first { $0 > line } : headings.last { $0 < own }
    guard let next else {
      moveForm(by: step * 1_000_000)
      return
    }
    form.current.line = next + 1
    form.current.top = next
    self.form = form
    settleForm()
  }

  /// Keeps the cursor on a row, and the row on the screen.
  mutating func settleForm() {
    guard var form, let rows = formRows?.rows, !rows.isEmpty else { return }
    let height = FormView.height(self, area(of: .form(form)))
    var reading = form.current
    reading.line = min(max(reading.line, 0), rows.count - 1)
    if rows[reading.line].isHeading {
      let after = rows[reading.line...].firstIndex { !$0.isHeading }
      reading.line = after ?? rows[..<reading.line].lastIndex { !$0.isHeading } ?? reading.line
    }
    let line = reading.line
    reading.settle(count: rows.count, height: height)
    // The heading stays in view with the first row below it.
    if line > 0, rows[line - 1].isHeading, reading.top == line, height > 1 {
      reading.top = line - 1
    }
    form.current = reading
    self.form = form
  }

  /// Makes rows and places follow what has changed; nothing is computed where nothing has.
  mutating func refreshForm() {
    guard let form else {
      formRows = nil
      formPreview = nil
      return
    }
    let key = FormRows.Key(form: form.withoutPlace, drafts: drafts, revision: revision)
    if formRows?.key != key {
      guard var builder = FormRowBuilder(catalog, form, drafts, words) else {
        screens.removeAll { if case .form = $0 { true } else { false } }
        formRows = nil
        formPreview = nil
        return
      }
      formRows = FormRows(key: key, rows: builder.build())
      settleForm()
    }
    refreshPreview()
  }

  // MARK: Opening

  /// What Enter does in the form.
  mutating func openFormRow() -> [Effect] {
    guard var form, let row = formRow else { return [] }
    switch row.target {
    case .heading, .text: say(words.onlyRead)
    case .field(let field), .plan(_, let field): openField(field)
    case .entry(let entry, let path):
      form.opened = FormState.OpenedEntry(path: path, entry: entry)
      self.form = form
      refreshForm()
      if let draft = drafts.first(where: { $0.path == path }) {
        say(words.notSavedYet(draft.problem))
      }
    case .source(let id): openSourceMenu(id)
    case .addSource: openSources()
    case .addToPlan(let plan): openPlanAdditions(plan)
    case .add(let addition): return add(addition)
    }
    return []
  }

  /// Opens what a field is changed with: a list to choose from, or a line to type in.
  private mutating func openField(_ field: FormField) {
    switch field.kind {
    case .answer: openAnswers()
    case .possible: openPossible(field)
    case .maker: openMakers(field)
    case .choice(let choice): openChoices(field, choice)
    case .shown: say(words.onlyRead)
    default: startTyping(.field(field), text: typedText(of: field))
    }
  }

  mutating func startTyping(_ purpose: FormTyping.Purpose, text: String) {
    guard var form else { return }
    form.typing = FormTyping(purpose: purpose, field: TextField(text, limit: 5000))
    self.form = form
    say("")
  }

  /// One step back: from what is typed, from an entry, from the form. Drafts stay.
  mutating func leaveForm() {
    guard var form else { return }
    if form.typing != nil {
      form.typing = nil
      self.form = form
      say(words.givenBack)
      return
    }
    if let opened = form.opened {
      form.opened = nil
      self.form = form
      if let draft = drafts.first(where: { $0.path == opened.path }) {
        say(words.draftKept(draft.problem))
      }
      return
    }
    let waiting = drafts.filter { $0.path.isInside(assistantPath(form.assistant)) }.count
    closeScreen()
    if waiting > 0 { say(words.draftsWait(waiting)) }
  }

  // MARK: Drafts

  /// The entry that is open, as it would be saved.
  var openDraft: FormDraft? {
    guard let opened = form?.opened else { return nil }
    return draft(of: opened.entry, at: opened.path)
  }

  func draft(of entry: FormEntry, at path: JSONPath) -> FormDraft {
    drafts.first { $0.path == path }
      ?? FormDraft(path: path, entry: entry, value: catalog.value(at: path) ?? .object([]))
  }

  /// The value of a field, of the open entry or of the assistant.
  func value(of field: FormField) -> JSONValue? {
    openDraft.map { $0.value[field.keys] } ?? catalog.value(at: field.path)
  }

  /// A field's value as it is typed.
  private func typedText(of field: FormField) -> String {
    let value = value(of: field)
    switch field.kind {
    case .text(let own):
      if case .string(let text)? = value { return own == .french ? "" : text }
      return value?[(own ?? language).rawValue]?.word ?? ""
    case .words: return value?.wordList.joinedText(", ") ?? ""
    case .count: if case .number(let text)? = value { return text } else { return "" }
    case .sum: return value.map(FormParsing.typed) ?? ""
    default: return value?.word ?? ""
    }
  }
}

extension FormField {
  /// The keys that lead to it.
  var keys: [String] {
    path.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
  }
}

extension JSONPath {
  /// Whether it is a container's own path or leads into it.
  func isInside(_ container: JSONPath) -> Bool { steps.starts(with: container.steps) }
}
