import AltaiCatalog
import TextScreen

/// Lists from which one thing is chosen.
extension Model {
  mutating func typeInMenu(_ key: Key) {
    guard case .menu(var menu) = screen, menu.field.handle(key) else { return }
    menu.selected = 0
    menu.top = 0
    replaceScreen(.menu(menu))
    // Not one of the messages that are kept, or those before would be gone after ten letters.
    if menu.matches.isEmpty { notice = Notice(words.nothingMatches(menu.field.text)) }
    sayIfCut(menu.field)
  }

  /// Does what the chosen item stands for, and closes the list.
  mutating func choose(in menu: Menu) -> [Effect] {
    guard let item = menu.chosen else {
      if menu.purpose == .formSources { return takeTypedSource(menu) }
      say(words.nothingMatches(menu.field.text))
      return []
    }
    closeScreen()
    switch item.action {
    case .run(let command): return run(command)
    case .sort(let column): sort(by: column)
    case .theme(let theme):
      self.theme = theme
      say(words.themeNow(words.theme(theme)))
      return [.setTheme(theme)]
    case .form(let choice): return choose(choice, in: menu)
    case .loadProfile(let name):
      guard let name else {
        return load(PreferenceRequest(), profile: nil)
      }
      return [.loadProfile(name)]
    case .removeProfile(let name): return [.removeProfile(name)]
    case .renameProfile(let name): ask(.renameProfile(name), name)
    case .askProfileName: ask(.saveProfile, choices.profile ?? "")
    case .chooseProfile(let action): push(.menu(profileNamesMenu(for: action)))
    case .requireLevel(let criterion, let level): requireLevel(criterion, level)
    case .importance(let criterion, let importance):
      setImportance(of: criterion, to: importance)
    case .moneyDirection(let direction): setMoney(direction)
    case .moneyTarget(let target): setMoneyTarget(target)
    case .moneyReach(let reach): setMoneyReach(reach)
    case .moneySince(let year): setMoneySince(year.map(String.init))
    case .ask(let purpose): ask(purpose, "")
    case .toggleNeed(let id): toggleNeed(id)
    case .unknown(let reading):
      var request = choices.request
      request.unknown = reading
      setRequest(request, saying: words.unknownReadNow(reading))
    case .leaving(let id):
      var request = choices.request
      request.leaving = id
      let name = id.flatMap { id in catalog.assistants.first { $0.id == id } }.map {
        string($0.name)
      }
      setRequest(request, saying: words.leavingNow(name))
    }
    return []
  }

  // MARK: Sorting

  mutating func openSortMenu() {
    var columns: [ListOrder.Column] = [.place, .name, .known]
    columns += assessment.columns.map { .criterion($0) }
    push(
      .menu(
        Menu(
          purpose: .sort, title: words.sortTitle,
          items: columns.map { column in
            Menu.Item(
              label: words.capitalized(name(of: column)),
              detail: column == choices.order.column ? words.sortAgain : "",
              isCurrent: column == choices.order.column, action: .sort(column))
          })))
  }

  func name(of column: ListOrder.Column) -> String {
    switch column {
    case .place: words.placeColumn
    case .name: words.nameColumn
    case .known: words.knownColumn
    case .criterion(let number): string(catalog.criteria[number].name)
    }
  }

  /// Sorts by a column; by the same one again the other way round.
  mutating func sort(by column: ListOrder.Column) {
    var choices = choices
    let isSame = choices.order.column == column
    choices.order = ListOrder(
      column: column, isReversed: isSame ? !choices.order.isReversed : false)
    setChoices(
      choices,
      saying: words.sortedBy(name(of: column), isReversed: choices.order.isReversed))
  }

  // MARK: Commands

  /// All commands, or those that mean something on this screen.
  mutating func openCommands(forScreenOnly: Bool) {
    let kind = kind
    let here = BrowserCommand.allCases.filter { $0.entry.kinds.contains(kind) }
    let rest = BrowserCommand.allCases.filter { !here.contains($0) && $0.entry.isGlobal }
    let commands = forScreenOnly ? here : here + rest
    push(
      .menu(
        Menu(
          purpose: .commands, title: forScreenOnly ? words.helpTitle : words.paletteTitle,
          items: commands.map { command in
            let text = words.command(command)
            return Menu.Item(
              label: text.name, detail: text.help, key: command.keyNames(words),
              words: text.words + [command.rawValue], action: .run(command))
          })))
  }

  mutating func openThemes() -> [Effect] {
    push(
      .menu(
        Menu(
          purpose: .themes, title: words.themesTitle,
          items: Theme.ID.allCases.map { id in
            Menu.Item(
              label: words.capitalized(words.theme(id)), detail: words.themeMeans(id),
              isCurrent: id == theme, words: [id.rawValue], action: .theme(id))
          })))
    return []
  }

  // MARK: Requirements

  /// The levels of a criterion with what they mean, to ask for one of them.
  mutating func openLevels(_ criterion: Int) {
    switch catalog.criteria[criterion].kind {
    case .graded(let graded):
      let asked = askedLevel(criterion)
      var items = [
        Menu.Item(
          label: words.noMinimumItem, isCurrent: asked == nil,
          action: .requireLevel(criterion: criterion, nil))
      ]
      for level in graded.levels.dropLast() {
        items.append(
          Menu.Item(
            label: words.atLeastLevel(string(level.name)),
            detail: level.means.map(string) ?? "", isCurrent: level.id == asked,
            words: [level.id], action: .requireLevel(criterion: criterion, level.id)))
      }
      push(
        .menu(
          Menu(
            purpose: .levels(criterion: criterion),
            title: words.levelsTitle(string(catalog.criteria[criterion].name)), items: items)))
    case .cost: ask(.budget, choices.request.budget ?? "")
    case .amount: ask(.requirement, catalog.criteria[criterion].id + ">=")
    case .ledger: openMoneyDirection()
    case .features: openRequirements()
    }
  }

  private func askedLevel(_ criterion: Int) -> String? {
    for case .level(criterion, let level) in assessment.requirements {
      guard case .graded(let graded) = catalog.criteria[criterion].kind else { return nil }
      return graded.levels[level].id
    }
    return nil
  }

  mutating func requireLevel(_ criterion: Int, _ level: String?, inWords text: String? = nil) {
    let id = catalog.criteria[criterion].id
    var request = choices.request
    request.requirements.removeAll { text in
      let name = text.prefix { !"<>=≥≤".contains($0) }
      return String(name).trimmed == id
    }
    if let level { request.requirements.append("\(id)>=\(level)") }
    if level == nil, importance(of: criterion) == .must { request.set(.high, of: id) }
    setRequest(
      request,
      saying: level.map { words.requirementAdded(text ?? "\(id)>=\($0)") }
        ?? words.requirementRemoved(text ?? id))
  }

  /// Everything that can be asked for: levels, a budget, features.
  mutating func openRequirements() {
    var items: [Menu.Item] = []
    for (number, criterion) in catalog.criteria.enumerated() {
      guard case .graded(let graded) = criterion.kind else { continue }
      for level in graded.levels.dropLast() {
        items.append(
          Menu.Item(
            label: words.requiredLevel(string(criterion.name), string(level.name)),
            detail: level.means.map(string) ?? "",
            isCurrent: askedLevel(number) == level.id, words: ["\(criterion.id)>=\(level.id)"],
            action: .requireLevel(criterion: number, level.id)))
      }
    }
    items.append(
      Menu.Item(label: words.budgetLabel, detail: words.budgetMeans, action: .ask(.budget)))
    items.append(
      Menu.Item(label: words.messagesLabel, detail: words.messagesMeans, action: .ask(.messages)))
    for definition in catalog.factDefinitions {
      guard case .yesOrNo = definition.answers else { continue }
      items.append(
        Menu.Item(
          label: words.needs(string(definition.name)),
          isCurrent: choices.request.needs.contains(definition.id), words: [definition.id],
          action: .toggleNeed(definition.id)))
    }
    items.append(
      Menu.Item(
        label: words.ownRequirement, detail: words.ownRequirementMeans, action: .ask(.requirement)))
    push(.menu(Menu(purpose: .requirements, title: words.requirementsTitle, items: items)))
  }

  mutating func toggleNeed(_ id: String) {
    var request = choices.request
    if let index = request.needs.firstIndex(of: id) {
      request.needs.remove(at: index)
      setRequest(request, saying: words.requirementRemoved(id))
    } else {
      request.needs.append(id)
      setRequest(request, saying: words.requirementAdded(id))
    }
  }

  mutating func openUnknownReading() {
    let now = choices.request.unknown ?? "middle"
    push(
      .menu(
        Menu(
          purpose: .unknownReading, title: words.unknownTitle,
          items: ["cautious", "middle", "hopeful"].map { reading in
            Menu.Item(
              label: words.unknownReading(reading), isCurrent: reading == now, words: [reading],
              action: .unknown(reading == "middle" ? nil : reading))
          })))
  }

  mutating func openLeaving() {
    let now = choices.request.leaving
    var items = [
      Menu.Item(label: words.leavingNobody, isCurrent: now == nil, action: .leaving(nil))
    ]
    items += catalog.assistants.map { assistant in
      Menu.Item(
        label: string(assistant.name), isCurrent: assistant.id == now,
        words: assistant.aliases.map(string), action: .leaving(assistant.id))
    }
    push(.menu(Menu(purpose: .leaving, title: words.leavingTitle, items: items)))
  }
}
