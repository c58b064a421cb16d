import AltaiCatalog
import LosslessJSON
import TextScreen

/// An edit on its way into the file: the screen shows it once it is there.
struct PendingEdit: Hashable, Sendable {
  /// How the history follows.
  enum Step: Hashable, Sendable { case new, undo, redo }

  let step: Step
  let edit: CatalogEdit
  let sentence: String
  /// The draft that it saves.
  var draft: JSONPath?
  /// The assistant to go to.
  var selects: String?
}

/// What an edit is to be called.
struct EditName {
  let note: EditNote
  /// What was done, as a sentence.
  let sentence: String
  /// The id of the assistant that it is about.
  let assistant: String
  /// The assistant to go to afterwards.
  var selects: String?
}

/// Why an edit is not made, in words.
struct EditTrouble: Error {
  let text: String
  var findings: [Finding] = []
  var layers: CatalogLayers?
}

/// Edits of the catalog: computed, checked, saved, taken back.
extension Model {
  /// Makes changes if the catalog stays valid, and asks for them to be saved.
  mutating func edit(
    _ changes: [CatalogChange], _ name: EditName, draft: JSONPath? = nil
  ) throws(EditTrouble) -> [Effect] {
    let preview: EditPreview
    do throws(EditRefusal) {
      preview = try catalog.editable.preview(of: changes, today: today)
    } catch {
      throw trouble(error)
    }
    var pending = PendingEdit(
      step: .new,
      edit: CatalogEdit(
        preview, from: catalog, note: name.note, assistant: name.assistant,
        picks: choices.picks.map { catalog.assistants[$0].id }),
      sentence: name.sentence, draft: draft)
    pending.selects = name.selects
    return try save(preview.text, preview.catalog, pending)
  }

  private func trouble(_ refusal: EditRefusal) -> EditTrouble {
    switch refusal {
    case .text(let error): EditTrouble(text: words.edit(EditProblem.edit(error)))
    case .layer(let problem): EditTrouble(text: words.layer(problem))
    case .invalid(let findings, let layers):
      EditTrouble(
        text: findings.first.map { words.formProblem($0.problem) ?? words.finding($0.problem) }
          ?? "", findings: findings,
        layers: layers)
    }
  }

  /// Asks for a text to be saved whose catalog can be ranked.
  private mutating func save(
    _ text: EditedText, _ catalog: Catalog, _ pending: PendingEdit
  ) throws(EditTrouble) -> [Effect] {
    guard self.pending == nil else { throw EditTrouble(text: words.stillSaving) }
    do throws(UsageProblem) {
      _ = try Self.assess(catalog, choices.request, today: today, after: nil)
    } catch {
      throw EditTrouble(text: usage(error))
    }
    self.pending = pending
    edited = catalog
    let note = pending.edit.note
    // The journal takes an undo out, so that no later one makes the edit again.
    let isUndo = pending.step == .undo
    return [
      .saveEdit(
        text,
        isUndo ? EditNote(.undo, paths: note.paths, old: note.new, new: note.old) : note)
    ]
  }

  /// The edit is in the file: now the screen shows it.
  mutating func editSaved(at path: String) {
    guard let pending, let edited else { return }
    self.pending = nil
    self.edited = nil
    let before = listing.places
    let ids = catalog.assistants.map(\.id)
    adopt(edited)
    isTypingFilter = false
    switch pending.step {
    case .new: history.record(choices, pending.sentence, edit: pending.edit)
    case .undo:
      _ = history.undo()
      // Who is there again is picked again.
      var choices = history.state
      choices.picks = pending.edit.picks.compactMap { id in
        self.catalog.assistants.firstIndex { $0.id == id }
      }
      history.amend(choices)
    case .redo: _ = history.redo()
    }
    if let draft = pending.draft { drafts.removeAll { $0.path == draft } }
    relist(choices)
    if let id = pending.selects ?? (pending.step == .new ? nil : pending.edit.assistant),
      let number = self.catalog.assistants.firstIndex(where: { $0.id == id }),
      listing.lineOfAssistant[number] >= 0
    {
      selected = number
      detailed = number
      keepSelectionInView()
    }
    earlierPlaces = self.catalog.assistants.map { assistant in
      ids.firstIndex(of: assistant.id).map { before[$0] } ?? 0
    }
    // Somebody new is there to be filled in.
    if pending.step == .new, words.medium == .screen, let id = pending.selects {
      openForm(of: id)
    }
    sayEdited(pending, at: path)
  }

  /// What was done, where it is saved, and its undo; as much of it as the line takes.
  private mutating func sayEdited(_ pending: PendingEdit, at path: String) {
    let sentence =
      switch pending.step {
      case .new: pending.sentence
      case .undo: words.undone(pending.sentence)
      case .redo: words.redone(pending.sentence)
      }
    let hint = pending.step == .new ? words.undoHint : ""
    let saved = words.savedIn(path)
    let moved = placeWords(of: pending.edit.assistant)
    say([sentence, moved, saved, hint].filled.joinedText(" "))
    let room = max(size.columns - 2, 1)
    let short =
      switch pending.step {
      case .new: sentence
      case .undo: words.undoneShort(pending.sentence)
      case .redo: words.redoneShort(pending.sentence)
      }
    let texts = [
      [sentence, saved, hint], [short, saved, hint], [short, words.savedShort, hint],
    ].map { $0.filled.joinedText(" ") }
    if words.medium == .lines || SafeText(notice.text).width <= room { return }
    if let text = texts.first(where: { SafeText($0).width <= room }) {
      notice = Notice(text)
    } else {
      let tail = [words.savedShort, hint].filled.joinedText(" ")
      let left = room - SafeText(tail).width - 1
      notice = Notice(SafeText(short).clipped(to: max(left, 0)) + " " + tail)
    }
  }

  /// How far an assistant went by an edit; nothing where it stayed.
  private func placeWords(of id: String) -> String {
    guard let number = catalog.assistants.firstIndex(where: { $0.id == id }),
      earlierPlaces.indices.contains(number)
    else { return "" }
    let (before, now) = (earlierPlaces[number], listing.places[number])
    guard before > 0, now > 0, before != now else { return "" }
    return words.placeNow(now, was: before)
  }

  /// The edit is not in the file: nothing changes, and a draft keeps what was wanted.
  mutating func editFailed(_ reason: String) {
    guard let pending else {
      say(reason, isError: true)
      return
    }
    self.pending = nil
    edited = nil
    if let path = pending.draft, let place = drafts.firstIndex(where: { $0.path == path }) {
      drafts[place].problem = reason
    }
    say(words.editNotSaved(reason), isError: true)
  }

  // MARK: Undo and redo

  /// Takes back the edit that was the last step, or makes again the one that was undone.
  mutating func repeatEdit(_ edit: CatalogEdit, _ step: PendingEdit.Step) -> [Effect] {
    let isUndo = step == .undo
    let sentence = isUndo ? history.sentenceToUndo : history.sentenceToRedo
    let pending = PendingEdit(step: step, edit: edit, sentence: sentence)
    do throws(EditTrouble) {
      let layers = catalog.editable
      if let text = edit.text(from: layers.own?.bytes ?? [], isUndo: isUndo),
        let preview = reread(text)
      {
        return try save(preview.text, preview.catalog, pending)
      }
      guard edit.stands(in: catalog, isUndo: isUndo) else {
        throw EditTrouble(text: words.changedOutside)
      }
      let preview: EditPreview
      do throws(EditRefusal) {
        preview = try layers.preview(
          of: isUndo ? edit.inverse : edit.changes, today: today)
      } catch {
        throw trouble(error)
      }
      return try save(preview.text, preview.catalog, pending)
    } catch {
      say(words.cannotRepeat(sentence, isUndo: isUndo, error.text), isError: true)
      return []
    }
  }

  /// The catalog that a text makes; nil where it makes none.
  private func reread(_ text: EditedText) -> (text: EditedText, catalog: Catalog)? {
    var text = text
    if text.after.isEmpty {
      // Where there was no file, one without a change stands for none.
      let nothing = Array("{}\n".utf8)
      text = EditedText(
        before: text.before, splices: [Splice(text.before.indices, nothing)], after: nothing)
    }
    guard let layers = try? catalog.editable.replacingOwn(text.after),
      let catalog = CatalogReading(layers, options: ReadingOptions(isThorough: false)).catalog
    else { return nil }
    return (text, catalog)
  }

  // MARK: The catalog

  /// Shows another catalog; everything that was chosen stays with its assistant.
  private mutating func adopt(_ catalog: Catalog) {
    guard let result = try? Self.assess(catalog, choices.request, today: today, after: nil) else {
      return
    }
    let old = self.catalog.assistants.map(\.id)
    let new = catalog.assistants.map(\.id)
    let shown = listing.shownAssistants
    self.catalog = catalog
    assessment = result.assessment
    isUnranked = result.isUnranked
    columns = ListColumns(assessment, language)
    filterState = FilterState()
    revision += 1
    if old == new { return }
    var places: [String: Int] = [:]
    for (number, id) in new.enumerated() { places[id] = number }
    history.amendAll { choices in
      var choices = choices
      choices.picks = choices.picks.compactMap { places[old[$0]] }
      return choices
    }
    // Whoever goes leaves the selection to the next in the list.
    let line = selected.flatMap { shown.firstIndex(of: $0) } ?? 0
    selected =
      (shown.dropFirst(line) + shown.prefix(line).reversed()).lazy
      .compactMap { places[old[$0]] }.first
    detailed = selected
    screens = screens.filter { screen in
      if case .form(let form) = screen { return places[form.assistant] != nil }
      return screen.kind == .list
    }
    drafts.removeAll { draft in
      guard case .key(let id)? = draft.path.steps.dropFirst().first else { return true }
      return places[id] == nil
    }
  }
}

extension Model {
  /// Asks for the selected assistant to be opened in the user's editor.
  mutating func editAsText() -> [Effect] {
    guard let selected = selectedOrSaid() else { return [] }
    return [.editText(assistant: catalog.assistants[selected].id)]
  }
}
