import AltaiCatalog
import Scoring
import TextScreen

extension Model {
  /// Runs a command, wherever it came from.
  mutating func run(_ command: BrowserCommand) -> [Effect] {
    endDigits()
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -pageHeight)
    case .pageDown: move(by: pageHeight)
    case .first: move(by: -Int.max / 2)
    case .last: move(by: Int.max / 2)
    case .open: return open()
    case .back: goBack()
    case .filter: startFilter()
    case .pick: pick()
    case .compare: compare()
    case .weights: openWeights()
    case .sort: openSortMenu()
    case .why: openWhy()
    case .sure: push(.sure(Reading()))
    case .nextDisplay: stepDisplay(1)
    case .previousDisplay: stepDisplay(-1)
    case .showColumns: show(as: .columns)
    case .showContributions: show(as: .contributions)
    case .showPlaces: show(as: .places)
    case .showMap: show(as: .map)
    case .mapAcross: stepAxis(isAcross: true)
    case .mapUp: stepAxis(isAcross: false)
    case .placesReading: stepReading()
    case .ask: openInterview()
    case .chooseFirst: answerInterview(.first)
    case .chooseSecond: answerInterview(.second)
    case .chooseEqual: answerInterview(.equal)
    case .chooseNeither: answerInterview(.cannotSay)
    case .takeAnswers: takeAnswers()
    case .lower: stepWeight(-1)
    case .higher: stepWeight(1)
    case .standard: backToBaseline()
    case .toggle: toggleWeight()
    case .remove: removeFromWeights()
    case .require: openRequirements()
    case .money: openMoneyDirection()
    case .profiles:
      guard case .interview = screen else { return openProfiles() }
      if takeAnswers() { ask(.saveProfile, "") }
    case .leaving: openLeaving()
    case .unknown: openUnknownReading()
    case .ways: openWays()
    case .openLink: return openLink()
    case .copy: return copyLine()
    case .viewAsCommand: showAsCommand()
    case .equalFacts: toggleEqualFacts()
    case .dropColumn: dropColumn()
    case .previousColumn: moveColumn(-1)
    case .nextColumn: moveColumn(1)
    case .nextSection: moveToSection(1)
    case .previousSection: moveToSection(-1)
    case .edit: openForm()
    case .editText: return editAsText()
    case .newAssistant: ask(.newAssistantName, "")
    case .delete: return deleteSelected()
    case .undo:
      guard case .interview = screen else { return undo() }
      undoInterview()
    case .redo: return redo()
    case .nextPane: changePane(1)
    case .previousPane: changePane(-1)
    case .messages: push(.messages(Reading()))
    case .help: openCommands(forScreenOnly: true)
    case .palette: openCommands(forScreenOnly: false)
    case .theme: return openThemes()
    case .mouse: return toggleMouse()
    case .repaint: return [.repaint]
    case .quit: return isHeldByDrafts ? [] : [.quit]
    }
    return []
  }

  /// Opens a screen over the present one; of each kind there is one.
  mutating func push(_ screen: Screen) {
    filterField = nil
    screens.removeAll { $0.kind == screen.kind && $0.kind != .list }
    if case .menu(let menu) = screen, menu.purpose != .requirements {
      screens.append(.menu(menu.atCurrent))
    } else {
      screens.append(screen)
    }
    settleReading()
  }

  /// Closes what is on top; what was under it may have become of another size meanwhile.
  mutating func closeScreen() {
    guard screens.count > 1 else { return }
    screens.removeLast()
    keepSelectionInView()
    settleReading()
    settleWeights()
    settleForm()
  }

  /// Holds up leaving once while changes wait that are not saved.
  var isHeldByDrafts: Bool {
    mutating get {
      if drafts.isEmpty || hasWarnedOfDrafts { return false }
      hasWarnedOfDrafts = true
      say(words.quitWithDrafts(drafts.count), isError: true)
      return true
    }
  }

  /// One step back; the list stays.
  mutating func goBack() {
    if filterField != nil {
      filterField = nil
      if !choices.filter.isEmpty { setFilter("", saying: words.filterCleared) }
      return
    }
    if case .menu(var menu) = screen, !menu.field.text.isEmpty {
      menu.field = TextField()
      menu.selected = 0
      replaceScreen(.menu(menu))
      return
    }
    if case .form = screen {
      leaveForm()
    } else if screens.count > 1 {
      closeScreen()
    } else if !choices.filter.isEmpty {
      setFilter("", saying: words.filterCleared)
    } else {
      say(words.quitHint)
    }
  }

  /// What Enter does.
  private mutating func open() -> [Effect] {
    switch screen {
    case .list:
      if let selected = selectedOrSaid() {
        detailed = selected
        push(.detail(assistant: selected, Reading()))
      }
    case .detail, .source, .why, .sure, .ways, .messages, .command: return openTarget()
    case .compare: openComparedFact()
    case .form(let form): return form.typing == nil ? openFormRow() : endTyping()
    case .weights: openWeightLine()
    case .interview: break
    case .menu(let menu): return choose(in: menu)
    case .prompt(let prompt): return answer(prompt)
    }
    return []
  }

  /// The selected assistant; where there is none, it is said why.
  mutating func selectedOrSaid() -> Int? {
    if selected == nil { say(nothingFound ?? words.listIsEmpty, isError: true) }
    return selected
  }

  // MARK: Moving

  /// How far a page goes on the present screen.
  private var pageHeight: Int { max(area(of: screen).rows - 1, 1) }

  private mutating func move(by count: Int) {
    if filterField != nil {
      endFilter()
      return
    }
    switch screen {
    case .list: moveSelection(by: count)
    case .menu(var menu):
      let matches = menu.matches.count
      menu.selected = min(max(menu.selected + clamped(count), 0), max(matches - 1, 0))
      replaceScreen(.menu(menu))
    case .weights(var pane):
      pane.line = min(max(pane.line + clamped(count), 0), weightLines.count - 1)
      pane.digits = ""
      replaceScreen(.weights(pane))
    case .prompt: break
    case .form(let form): if form.typing == nil { moveForm(by: clamped(count)) }
    default:
      moveReading(by: clamped(count))
    }
  }

  private func clamped(_ count: Int) -> Int { min(max(count, -1_000_000), 1_000_000) }

  mutating func moveSelection(by count: Int) {
    guard !listing.lines.isEmpty else { return }
    let last = listing.lines.count - 1
    let from = selected.map { listing.lineOfAssistant[$0] } ?? 0
    var line = min(max(from + clamped(count), 0), last)
    // Headings are passed over, in the direction of the move, and back where that ends.
    let step = count < 0 ? -1 : 1
    while listing.entry(inLine: line) == nil, (0...last).contains(line + step) { line += step }
    while listing.entry(inLine: line) == nil, (0...last).contains(line - step) { line -= step }
    guard let entry = listing.entry(inLine: line) else { return }
    selected = entry.assistant
    keepSelectionInView()
  }

  /// Scrolls so that the selected line is in view, with the heading above it where that fits.
  mutating func keepSelectionInView() {
    let height = max(Layout(self).list.rows, 1)
    guard let selected, listing.lineOfAssistant[selected] >= 0 else {
      top = 0
      return
    }
    let line = listing.lineOfAssistant[selected]
    let first = line > 0 && listing.entry(inLine: line - 1) == nil && height > 1 ? line - 1 : line
    if first < top { top = first }
    if line >= top + height { top = line - height + 1 }
    top = min(max(top, 0), max(listing.lines.count - height, 0))
  }

  private mutating func toggleMouse() -> [Effect] {
    isMouseOn.toggle()
    say(words.mouse(isOn: isMouseOn))
    return [.setMouse(isMouseOn)]
  }
}
