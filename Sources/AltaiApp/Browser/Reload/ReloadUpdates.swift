import AltaiCatalog
import TextScreen

/// A catalog that was read again, and one that cannot be.
extension Model {
  /// Takes over another catalog, and keeps where one is: all goes by id.
  ///
  /// - Parameter sentence: What is said of it.
  mutating func replaceCatalog(_ catalog: Catalog, saying sentence: String) -> [Effect] {
    let moves = CatalogMoves(from: self.catalog, to: catalog)
    let (request, leftOut) = PreferenceResolver(catalog).fitting(choices.request)
    guard let result = try? Self.assess(catalog, request, today: today, after: nil) else {
      say(words.catalogLacksCriteria, isError: true)
      return []
    }
    let before = self
    self.catalog = catalog
    revision += 1
    assessment = result.assessment
    isUnranked = result.isUnranked
    columns = ListColumns(assessment, language)
    filterState = FilterState()
    trouble = nil
    history.amendAll(moves.moved)
    if !leftOut.isEmpty { leaveOut(request, saying: words.noLongerAsked(leftOut)) }
    let gone = moveScreens(from: before, moves)
    renewInterview()
    selected = nil
    relist(choices)
    moveSelection(from: before, moves)
    moveReadings(from: before, moves)
    let places = moves.moved(before.listing.places)
    earlierPlaces = places == listing.places ? moves.moved(before.earlierPlaces) : places
    let hadFirst = before.listing.places.contains(1)
    say(
      [
        sentence, gone.isEmpty ? "" : words.noLongerInCatalog(gone),
        leftOut.isEmpty ? "" : words.noLongerAsked(leftOut),
        movement(from: places, hadFirst: hadFirst),
      ].filled.joinedText(" "))
    return []
  }

  /// What the user asks for without what the catalog no longer has; the whole can be gone back to.
  private mutating func leaveOut(_ request: PreferenceRequest, saying sentence: String) {
    var choices = choices
    choices.request = request
    choices.baseline = PreferenceResolver(catalog).fitting(choices.baseline).request
    history.record(choices, sentence)
    isTypingFilter = false
  }

  // MARK: Screens

  /// Moves all screens; those are closed of which nothing is left.
  ///
  /// - Returns: The names of what is gone and was selected, picked or open.
  private mutating func moveScreens(from before: Model, _ moves: CatalogMoves) -> [String] {
    var gone: [String] = []
    func note(_ name: String) { if !gone.contains(name) { gone.append(name) } }
    let assistants = [before.selected].compactMap(\.self) + before.choices.picks
    for number in assistants where moves.assistants[number] == nil {
      note(before.name(ofAssistant: number))
    }
    screens = before.screens.compactMap { screen -> Screen? in
      guard let moved = moves.moved(screen) else {
        if let name = before.subject(of: screen) { note(name) }
        return nil
      }
      switch moved {
      case .menu(let menu): return menuAnew(menu, moves).map { .menu($0) }
      case .weights(let pane): return .weights(movedPane(pane, from: before, moves))
      default: return moved
      }
    }
    return gone
  }

  /// The name of what a screen is about.
  private func subject(of screen: Screen) -> String? {
    switch screen {
    case .detail(let assistant, _), .why(let assistant, _, _), .ways(let assistant, _, _):
      name(ofAssistant: assistant)
    case .source(let number, _): string(catalog.sources[number].title)
    case .prompt(let prompt):
      if case .number(let criterion) = prompt.purpose {
        string(catalog.criteria[criterion].name)
      } else {
        nil
      }
    case .form(let form):
      catalog.assistants.first { $0.id == form.assistant }.map { string($0.name) }
    case .list, .sure, .compare, .weights, .menu, .messages, .command, .interview: nil
    }
  }

  private func movedPane(
    _ pane: WeightsPane, from before: Model, _ moves: CatalogMoves
  ) -> WeightsPane {
    let old = before.weightLines
    guard old.indices.contains(pane.line) else { return pane }
    let line = moves.moved(old[pane.line], from: before.choices.request, to: choices.request)
    let lines = weightLines
    var pane = pane
    pane.line = line.flatMap { lines.firstIndex(of: $0) } ?? min(pane.line, lines.count - 1)
    return pane
  }

  /// A menu with what the catalog offers now; what was typed and chosen stays.
  private func menuAnew(_ menu: Menu, _ moves: CatalogMoves) -> Menu? {
    guard let purpose = moves.moved(menu.purpose) else { return nil }
    var copy = self
    copy.screens = [.list]
    switch purpose {
    case .sort: copy.openSortMenu()
    case .levels(let criterion): copy.openLevels(criterion)
    case .moneyDirection: copy.openMoneyDirection()
    case .moneyTarget: copy.openMoneyTarget()
    case .moneyReach: copy.openMoneyReach()
    case .moneySince: copy.openMoneySince()
    case .requirements: copy.openRequirements()
    case .leaving: copy.openLeaving()
    // What a form offers goes by ids, and by the numbers of the questions.
    case .form, .formSources: return moves.hasSameQuestions ? menu : nil
    // No such menu names anything of the catalog.
    case .commands, .themes, .profiles, .profileNames, .unknownReading, .importance: return menu
    }
    guard case .menu(var fresh) = copy.screen else { return nil }
    fresh.field = menu.field
    let matches = fresh.matches
    fresh.selected =
      matches.firstIndex { fresh.items[$0].label == menu.chosen?.label }
      ?? min(menu.selected, max(matches.count - 1, 0))
    return fresh
  }

  // MARK: Places

  /// The selection stays on its assistant and in its row; where that is gone, it goes to the next that is there.
  private mutating func moveSelection(from before: Model, _ moves: CatalogMoves) {
    let shown = before.listing.shownAssistants
    let place = before.selected.flatMap { shown.firstIndex(of: $0) } ?? 0
    let candidates = Array(shown[place...]) + shown[..<place].reversed()
    selected =
      candidates.lazy.compactMap { moves.assistants[$0] }
      .first { listing.lineOfAssistant[$0] >= 0 } ?? selected
    detailed = before.detailed.flatMap { moves.assistants[$0] } ?? selected
    if let old = before.selected, let new = selected {
      top = listing.lineOfAssistant[new] - (before.listing.lineOfAssistant[old] - before.top)
    }
    keepSelectionInView()
  }

  /// The cursor of each long text stays on its line, wherever that stands now.
  private mutating func moveReadings(from before: Model, _ moves: CatalogMoves) {
    for old in before.screens {
      guard let reading = old.reading, let new = moves.moved(old),
        let index = screens.firstIndex(where: { $0.kind == new.kind })
      else { continue }
      let oldLines = before.lines(of: old)
      let newLines = lines(of: new)
      guard oldLines.indices.contains(reading.line) else { continue }
      let line = oldLines[reading.line]
      let nearest = newLines.indices.filter { newLines[$0].text == line.text }
        .min { ($0 - reading.line).magnitude < ($1 - reading.line).magnitude }
      guard let nearest else { continue }
      screens[index].reading = Reading(
        line: nearest, top: max(reading.top + nearest - reading.line, 0))
    }
    settleReading()
  }

  private func lines(of screen: Screen) -> [ScreenLine] {
    laidOut(screen, width: textWidth(area(of: screen))).lines
  }

  // MARK: Trouble

  /// Says that the catalog cannot be read as it is now, until it can.
  mutating func note(trouble text: String) {
    guard trouble != text else { return }
    trouble = text
    say(text, isError: true)
  }

  /// Whatever was said last gives way to the trouble, unless there is something to say of what is done now.
  mutating func sayTroubleAgain(_ event: ScreenEvent) {
    guard let trouble else { return }
    switch event {
    case .key, .mouse, .paste: notice = Notice(trouble, isError: true)
    default: break
    }
  }

  /// The file is again what is shown.
  mutating func endTrouble() {
    guard trouble != nil else { return }
    trouble = nil
    say(words.catalogMended)
  }

  /// What is said of a catalog that was read again.
  func reloadSentence(_ catalog: Catalog) -> String {
    if trouble != nil { return words.catalogMendedAndRead }
    let hadChanges = self.catalog.layers?.isLayered == true && self.catalog.layers?.own != nil
    return hadChanges && catalog.layers?.own == nil ? words.ownChangesGone : words.catalogReloaded
  }
}
