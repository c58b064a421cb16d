import AltaiCatalog
import LosslessJSON
import TextScreen

/// The lists that the form's fields are chosen from.
extension Model {
  private var shown: FormWords { FormWords(catalog: catalog, words: words) }

  private mutating func openMenu(
    _ title: String, _ items: [Menu.Item], _ purpose: Menu.Purpose = .form
  ) {
    push(.menu(Menu(purpose: purpose, title: title, items: items)))
  }

  /// The possible answers of the open entry with what they mean, and the ways in which an answer can be unknown.
  mutating func openAnswers() {
    guard let draft = openDraft else { return }
    func item(_ label: String, _ detail: String, _ members: [JSONValue.Member], _ id: String)
      -> Menu.Item
    {
      let isCurrent =
        !members.isEmpty
        && AnswerText.keys.filter { $0 != "range" && $0 != "every" }.allSatisfy { key in
          draft.value[key] == members.first { $0.key == key }?.value
        }
      return Menu.Item(
        label: words.capitalized(label), detail: detail, isCurrent: isCurrent, words: [id],
        action: .form(.answer(members)))
    }
    var items: [Menu.Item] = []
    var states: [FactState] = [.undisclosed, .unresearched]
    var typed = true
    if case .fact(let number) = draft.entry {
      states.append(.notApplicable)
      switch catalog.factDefinitions[number].answers {
      case .options(let options):
        typed = false
        items = options.map { option in
          item(
            string(option.name), option.means.map(string) ?? "",
            [JSONValue.Member("value", .string(option.id))], option.id)
        }
      case .yesOrNo:
        typed = false
        items = [true, false].map {
          item($0 ? words.yes : words.no, "", [JSONValue.Member("value", .bool($0))], "\($0)")
        }
      case .amount: break
      }
    }
    if typed {
      items.append(Menu.Item(label: words.typeAnswerItem, action: .form(.typeAnswer)))
    }
    items += states.map { state in
      item(
        words.state(state), words.stateMeans(state),
        [JSONValue.Member("state", .string(state.rawValue))], state.rawValue)
    }
    openMenu(formEntryName(draft), items)
  }

  /// What the open entry is called.
  func formEntryName(_ draft: FormDraft) -> String {
    formRows?.key.form.opened == nil
      ? formRow?.label ?? "" : entryLabel(draft.entry, at: draft.path)
  }

  /// What an entry is called.
  func entryLabel(_ entry: FormEntry, at path: JSONPath) -> String {
    words.capitalized(shown.label(of: entry, at: path, catalog.value(at: path)))
  }

  /// The options that are still possible where nobody knows the answer; Enter takes one in or out.
  mutating func openPossible(_ field: FormField) {
    guard let draft = openDraft, case .fact(let number) = draft.entry else { return }
    let definition = catalog.factDefinitions[number]
    if case .amount = definition.answers {
      startTyping(.field(field), text: draft.value["range"]?.wordList.joinedText("-") ?? "")
      return
    }
    var range: [JSONValue] = []
    if case .array(let items)? = draft.value["range"] { range = items }
    let values: [(JSONValue, String)] =
      definition.options.isEmpty
      ? [(.bool(true), ""), (.bool(false), "")]
      : definition.options.map { (.string($0.id), $0.means.map(string) ?? "") }
    openMenu(
      words.possibleTitle,
      values.map { value, means in
        Menu.Item(
          label: words.capitalized(shown.answer(value, number)), detail: means,
          isCurrent: range.contains(value), action: .form(.togglePossible(value)))
      })
  }

  mutating func openMakers(_ field: FormField) {
    let now = value(of: field)?.word
    openMenu(
      words.field(.maker),
      [
        Menu.Item(
          label: words.nothingItem, isCurrent: now == nil, action: .form(.put(field, nil)))
      ]
        + catalog.makers.map { maker in
          Menu.Item(
            label: string(maker.name), detail: maker.country ?? "", isCurrent: maker.id == now,
            words: [maker.id], action: .form(.put(field, .string(maker.id))))
        })
  }

  mutating func openChoices(_ field: FormField, _ choice: FormField.Choice) {
    let now = value(of: field)
    var items = shown.values(of: choice).map { value in
      Menu.Item(
        label: words.capitalized(shown.name(of: value, in: choice)), isCurrent: value == now,
        words: [value.word ?? ""], action: .form(.put(field, value)))
    }
    if shown.isOptional(choice) {
      items.append(
        Menu.Item(
          label: words.nothingItem, isCurrent: now == nil, action: .form(.put(field, nil))))
    }
    openMenu(words.field(field.label), items)
  }

  // MARK: Sources

  /// The sources of the catalog, those that the entry had before first.
  mutating func openSources() {
    guard let draft = openDraft else { return }
    let used = draft.value["sources"]?.wordList ?? []
    let before = catalog.value(at: draft.path)?["sources"]?.wordList ?? []
    let numbers =
      catalog.sources.indices.filter { before.contains(catalog.sources[$0].id) }
      + catalog.sources.indices.filter { !before.contains(catalog.sources[$0].id) }
    var items = [Menu.Item(label: words.typeSourceItem, action: .form(.typeSource))]
    items += numbers.map { number in
      let source = catalog.sources[number]
      let date = source.date.map { words.date($0) } ?? words.undated
      return Menu.Item(
        label: "\(string(source.publisher)), \(string(source.title))",
        detail: "\(words.sourceKind(source.kind)), \(date)", isCurrent: used.contains(source.id),
        words: [source.id, string(source.url)], action: .form(.source(source.id)))
    }
    openMenu(words.addSourceRow, items, .formSources)
  }

  /// What can be done with one source of the open entry.
  mutating func openSourceMenu(_ id: String) {
    var items: [Menu.Item] = []
    if catalog.sources.contains(where: { $0.id == id }) {
      items.append(Menu.Item(label: words.showSourceItem, action: .form(.openSource(id))))
    }
    items += Self.sourceFields.map { field in
      Menu.Item(
        label: words.changeItem(words.field(field.label)),
        detail: shown.text(of: sourceValue(id)?[field.keys], field, in: nil, whole: .null),
        action: .form(.editSource(id, field)))
    }
    items.append(Menu.Item(label: words.removeSourceItem, action: .form(.removeSource(id))))
    openMenu(words.field(.source), items)
  }

  private static let sourceFields = [
    FormField(.publisher, ["publisher"], .plain), FormField(.title, ["title"], .plain),
    FormField(.date, ["date"], .date), FormField(.kind, ["kind"], .choice(.sourceKind)),
    FormField(.address, ["url"], .address),
  ]

  /// A source as it stands in the catalog, or in the open draft.
  func sourceValue(_ id: String) -> JSONValue? {
    openDraft?.newSources.first { $0.id == id }?.value
      ?? catalog.value(at: JSONPath([.key("sources"), .key(id)]))
  }

  mutating func editSource(_ id: String, _ field: FormField) {
    guard case .choice(let choice) = field.kind else {
      startTyping(
        .sourceField(id: id, field), text: sourceValue(id)?[field.keys]?.word ?? "")
      return
    }
    let now = sourceValue(id)?[field.keys]
    openMenu(
      words.field(field.label),
      shown.values(of: choice).map { value in
        Menu.Item(
          label: words.capitalized(shown.name(of: value, in: choice)), isCurrent: value == now,
          words: [value.word ?? ""], action: .form(.putSource(id, field, value)))
      })
  }

  // MARK: Adding

  /// What a plan can have besides.
  mutating func openPlanAdditions(_ plan: String) {
    let path = planPath(plan)
    var items: [Menu.Item] = []
    for period in Price.Period.allCases
    where catalog.value(at: path.appending("prices").appending(period.rawValue)) == nil {
      items.append(
        Menu.Item(
          label: words.capitalized(words.priceLabel(words.period(period))),
          action: .form(.add(.price(plan: plan, id: period.rawValue)))))
    }
    for (thing, addition) in [
      (FormThing.limit, FormAddition.limit(plan: plan)), (.note, .planNote(plan: plan)),
    ] {
      items.append(
        Menu.Item(label: words.capitalized(words.thing(thing)), action: .form(.add(addition))))
    }
    for (number, definition) in catalog.factDefinitions.enumerated()
    where catalog.value(at: path.appending("facts").appending(definition.id)) == nil {
      items.append(
        Menu.Item(
          label: words.factHere(string(definition.name)), words: [definition.id],
          action: .form(.add(.planFact(plan: plan, number)))))
    }
    openMenu(words.addToPlan, items)
  }
}
