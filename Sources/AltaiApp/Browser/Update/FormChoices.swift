import AltaiCatalog
import LosslessJSON
import TextScreen

/// What is chosen in the form's lists.
extension Model {
  /// Does what a choice stands for.
  mutating func choose(_ choice: FormChoice, in menu: Menu) -> [Effect] {
    switch choice {
    case .answer, .put, .source, .removeSource:
      if let draft = drafted(choice) {
        let effects = keep(draft)
        if case .answer(let members) = choice,
          members.contains(JSONValue.Member("state", .string(FactState.notApplicable.rawValue)))
        {
          askReason(of: draft)
        }
        return effects
      }
      guard case .put(let field, let value) = choice else { return [] }
      do throws(FormParsing.Trouble) {
        return try setOwn(field, value)
      } catch {
        say(words.capitalized(error.text), isError: true)
      }
    case .typeAnswer:
      guard let draft = openDraft, let field = answerField else { return [] }
      startTyping(.field(field), text: FormParsing.typedAnswer(draft.value, draft.entry))
    case .togglePossible:
      guard let draft = drafted(choice) else { return [] }
      let effects = keep(draft)
      refreshForm()
      if let field = draft.entry.fields(of: draft.value).first(where: { $0.kind == .possible }) {
        openPossible(field)
        if case .menu(var open) = screen {
          open.selected = menu.selected
          replaceScreen(.menu(open))
        }
      }
      return effects
    case .typeSource: startTyping(.source, text: "")
    case .editSource(let id, let field): editSource(id, field)
    case .putSource(let id, let field, let value):
      do throws(FormParsing.Trouble) {
        return try putSource(id, field, value)
      } catch {
        say(words.capitalized(error.text), isError: true)
      }
    case .openSource(let id):
      if let number = catalog.sources.firstIndex(where: { $0.id == id }) {
        push(.source(number, Reading()))
      }
    case .add(let addition): return add(addition)
    }
    return []
  }

  /// Takes what was typed in the list of sources as an id or an address.
  mutating func takeTypedSource(_ menu: Menu) -> [Effect] {
    do throws(FormParsing.Trouble) {
      let draft = try addingSource(menu.field.text)
      closeScreen()
      return keep(draft)
    } catch {
      say(words.capitalized(error.text), isError: true)
      return []
    }
  }

  /// The field that the open entry is answered in.
  private var answerField: FormField? {
    openDraft.flatMap { $0.entry.fields(of: $0.value).first { $0.kind == .answer } }
  }

  /// What does not apply needs its reason: the cursor goes there.
  private mutating func askReason(of draft: FormDraft) {
    refreshForm()
    guard var form,
      let line = formRows?.rows.firstIndex(where: { row in
        if case .field(let field) = row.target { field.label == .statement } else { false }
      }), case .field(let field)? = formRows?.rows[line].target
    else { return }
    form.current.line = line
    self.form = form
    settleForm()
    if draft.value["statement"] == nil { startTyping(.field(field), text: "") }
    say(words.reasonNeeded)
  }

  /// The open entry with a choice made; nil for a choice that is about something else.
  func drafted(_ choice: FormChoice) -> FormDraft? {
    guard let draft = openDraft else { return nil }
    switch choice {
    case .answer(let members): return answering(members, draft)
    case .put(let field, let value): return putting(value, field, into: draft)
    case .source(let id):
      let ids = draft.value["sources"]?.wordList ?? []
      return ids.contains(id)
        ? withSources(ids.filter { $0 != id }, draft) : withSource(id, draft)
    case .removeSource(let id):
      return withSources((draft.value["sources"]?.wordList ?? []).filter { $0 != id }, draft)
    case .togglePossible(let value):
      var items: [JSONValue] = []
      if case .array(let old)? = draft.value["range"] { items = old }
      if let place = items.firstIndex(of: value) {
        items.remove(at: place)
      } else {
        items.append(value)
      }
      var changed = draft
      changed.value = draft.entry.putting(
        items.isEmpty ? nil : .array(items), at: ["range"], into: draft.value)
      return changed
    case .typeAnswer, .typeSource, .editSource, .putSource, .openSource, .add: return nil
    }
  }

  /// The changes that a choice would make; nil where it makes none.
  func changes(of choice: FormChoice) -> [CatalogChange]? {
    if let draft = drafted(choice) { return changes(of: draft) }
    guard openDraft == nil, case .put(let field, let value) = choice else { return nil }
    return [value.map { .set(field.path, to: $0) } ?? .remove(field.path)]
  }

  func putting(_ value: JSONValue?, _ field: FormField, into draft: FormDraft) -> FormDraft {
    var draft = draft
    draft.value = draft.entry.putting(value, at: field.keys, into: draft.value)
    return draft
  }

  /// A draft with another answer.
  ///
  /// What stood there before says nothing about a new answer: its date, statement and sources go. The old answer has them
  /// again.
  func answering(_ members: [JSONValue.Member], _ draft: FormDraft) -> FormDraft {
    let saved = catalog.value(at: draft.path) ?? .object([])
    func isAnswer(of value: JSONValue) -> Bool {
      AnswerText.keys.allSatisfy { key in
        key == "range" || key == "every" || value[key] == members.first { $0.key == key }?.value
      }
    }
    var draft = draft
    if isAnswer(of: draft.value) { return draft }
    if isAnswer(of: saved) {
      draft.value = saved
      return draft
    }
    // What was filled in since the last new answer belongs to the draft.
    let isFresh = drafts.contains { $0.path == draft.path } && !isSameAnswer(draft.value, saved)
    var kept = isFresh ? draft.value : .object([])
    for key in AnswerText.keys { kept = draft.entry.putting(nil, at: [key], into: kept) }
    if !isFresh {
      for key in ["period", "tax"] where members.contains(where: { $0.key == "amount" }) {
        kept = draft.entry.putting(saved[key], at: [key], into: kept)
      }
      kept = draft.entry.putting(.string(today.text), at: ["asOf"], into: kept)
    }
    for member in members {
      kept = draft.entry.putting(member.value, at: [member.key], into: kept)
    }
    draft.value = kept
    return draft
  }

  private func isSameAnswer(_ value: JSONValue, _ other: JSONValue) -> Bool {
    AnswerText.keys.allSatisfy { value[$0] == other[$0] }
  }
}
