import AltaiCatalog
import LosslessJSON
import TextScreen

/// Editing line by line: an assistant's fields with numbers, and what changes them.
extension PlainBrowser {
  /// Lists what is recorded of an assistant; each line that can be changed has a number.
  mutating func edit(_ text: String) -> Answer {
    withAssistant(text, .edit) { $0.listFields(of: $1) }
  }

  private mutating func listFields(of number: Int) -> Answer {
    select(number)
    let form = FormState(assistant: model.catalog.assistants[number].id)
    guard var builder = FormRowBuilder(model.catalog, form, [], words) else { return Answer() }
    edited = form.assistant
    fields = []
    var texts: [Text] = []
    for row in builder.build() {
      switch row.target {
      case .heading: texts.append(.line(words.plainTitle(row.label)))
      case .field(let field), .plan(_, let field): add(field.path, row, &texts)
      case .entry(_, let path): add(path, row, &texts)
      case .text, .source, .addSource, .addToPlan, .add: break
      }
    }
    texts.append(.line(words.plainSetHint))
    return sayLong(texts)
  }

  private mutating func add(_ path: JSONPath, _ row: FormRow, _ texts: inout [Text]) {
    fields.append(path)
    let value = row.value.isEmpty ? words.nothingItem : row.value
    let details = [
      row.date, row.sources.map { words.sourceCount($0) } ?? "", row.isYours ? words.yours : "",
    ].filled
    texts.append(
      .line(
        words.plainNumbered(
          fields.count,
          [words.labelled(row.label, value), words.capitalized(details.joinedText(", "))].filled)))
  }

  /// Changes a field: `12 never source https://…`, or its path instead of its number.
  mutating func set(_ text: String) -> Answer {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return sayForm(of: .set) }
    var values = parts[1].components(separatedBy: " source ")
    var request = SetRequest(path: path(parts[0]), value: values.removeFirst().trimmed)
    request.sources = values.map(\.trimmed)
    do throws(EditProblem) {
      let plan = try model.planner.set(request)
      return changedWithEffects { $0.carryOut(plan, plan.old == nil ? .add : .set) }
    } catch {
      return say(error)
    }
  }

  /// Deletes a field of the list that was said last, or an assistant.
  mutating func delete(_ text: String) -> Answer {
    if text.isEmpty { return sayForm(of: .delete) }
    if Int(text) == nil, case .success(let number) = assistant(text) {
      select(number)
      model.selected = number
      return changedWithEffects { $0.deleteSelected() }
    }
    do throws(EditProblem) {
      let plan = try model.planner.remove(path(text))
      return changedWithEffects { $0.carryOut(plan, .remove) }
    } catch {
      return say(error)
    }
  }

  /// Adds an assistant by its id, with a name where one follows.
  mutating func add(_ text: String) -> Answer {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let id = parts.first else { return sayForm(of: .add) }
    return changedWithEffects { model in
      do throws(EditTrouble) {
        return try model.addAssistant(id, named: parts.count > 1 ? parts[1].trimmed : id)
      } catch {
        model.say(model.words.capitalized(error.text), isError: true)
        return []
      }
    }
  }

  /// The path of a field by its number, or as it was said.
  private func path(_ text: String) -> String {
    if let number = Int(text), fields.indices.contains(number - 1) {
      return fields[number - 1].description
    }
    if let edited, text.first.map({ $0 != "\"" }) ?? false,
      (try? EditTarget("\(edited).\(text)", in: model.catalog)) != nil,
      (try? EditTarget(text, in: model.catalog)) == nil
    {
      return "\(edited).\(text)"
    }
    return text
  }

  private func say(_ problem: EditProblem) -> Answer {
    let (suggestion, allowed) = problem.alternatives
    var text = words.capitalized(words.plainEdit(problem)) + "."
    if let suggestion {
      text += " " + words.capitalized(words.suggestion(suggestion))
    } else if !allowed.isEmpty {
      text += " " + words.capitalized(words.allowed(Array(allowed.prefix(12)))) + "."
    }
    return say(text)
  }
}

extension Model {
  /// Makes the changes of a plan.
  mutating func carryOut(_ plan: EditPlan, _ action: EditNote.Action) -> [Effect] {
    let id = plan.target.assistant.map { catalog.assistants[$0].id } ?? ""
    let path = plan.shownPath
    let sentence =
      plan.new.map {
        words.valueNow(path, $0.shown, was: plan.old.map(\.shown))
      } ?? words.deleted(path)
    do throws(EditTrouble) {
      return try edit(
        plan.changes,
        EditName(note: plan.note(action), sentence: sentence, assistant: id))
    } catch {
      say(words.editNotSaved(error.text), isError: true)
      return []
    }
  }
}

extension String {
  /// The parts between a text.
  fileprivate func components(separatedBy text: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let range = rest.firstRange(of: text) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
