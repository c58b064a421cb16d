import AltaiCatalog
import Scoring
import TextScreen

/// Long texts: details, sources, reasons, ways, messages.
extension Model {
  /// The place in the long text that has the keys.
  var reading: Reading? {
    get { screen.reading }
    set {
      var screen = screen
      screen.reading = newValue
      replaceScreen(screen)
    }
  }

  mutating func moveReading(by count: Int) {
    guard var reading else { return }
    reading.line += count
    self.reading = reading
    settleReading()
  }

  /// Lays the text out for its area and keeps the cursor in it.
  mutating func settleReading() {
    guard var reading else { return }
    let area = area(of: screen)
    let lines = laidOut(screen, width: textWidth(area))
    readingCache = lines
    reading.settle(count: lines.lines.count, height: textHeight(area, of: screen))
    self.reading = reading
  }

  /// Goes to the next heading, or the one before.
  mutating func moveToSection(_ step: Int) {
    if case .form = screen {
      moveFormSection(step)
      return
    }
    guard let reading else { return }
    let lines = laidOut(screen, width: textWidth(area(of: screen))).lines
    var line = reading.line + step
    while lines.indices.contains(line), lines[line].pieces.first?.role != .heading { line += step }
    if lines.indices.contains(line) {
      var reading = reading
      // The section shows from its head on.
      reading.line = line
      reading.top = line
      self.reading = reading
      settleReading()
    } else {
      moveReading(by: step * 1_000_000)
    }
  }

  /// The line of the text that has the cursor.
  private var currentLine: ScreenLine? {
    guard let reading else { return nil }
    let lines = laidOut(screen, width: textWidth(area(of: screen))).lines
    return lines.indices.contains(reading.line) ? lines[reading.line] : nil
  }

  mutating func openTarget() -> [Effect] {
    switch currentLine?.target {
    case .source(let number): push(.source(number, Reading()))
    case .link(let address): return [.openLink(address)]
    case nil: say(words.nothingToOpen)
    }
    return []
  }

  mutating func openComparedFact() {
    guard case .compare(let comparison) = screen else { return }
    let column = min(comparison.column, comparison.assistants.count - 1)
    push(.detail(assistant: comparison.assistants[column], Reading()))
  }

  mutating func openLink() -> [Effect] {
    if let address = address { return [.openLink(address)] }
    say(words.noLinkHere, isError: true)
    return []
  }

  /// The address that the present line is about.
  private var address: String? {
    switch currentLine?.target {
    case .source(let number): return string(catalog.sources[number].url)
    case .link(let address): return address
    case nil: break
    }
    switch screen {
    case .source(let number, _): return string(catalog.sources[number].url)
    case .list: return selected.flatMap { catalog.assistants[$0].site }.map(string)
    case .detail(let assistant, _), .why(let assistant, _, _):
      return catalog.assistants[assistant].site.map(string)
    default: return nil
    }
  }

  mutating func copyLine() -> [Effect] {
    if case .command = screen { return [.copy(commandLine)] }
    if let address { return [.copy(address)] }
    if let text = currentLine?.text { return [.copy(text)] }
    say(words.nothingToCopy)
    return []
  }

  mutating func openWhy() {
    if case .detail(let assistant, _) = screen {
      push(.why(assistant: assistant, over: nil, Reading()))
    } else if let (assistant, other) = comparedPair {
      push(.why(assistant: assistant, over: other, Reading()))
    } else if let selected = selectedOrSaid() {
      push(.why(assistant: selected, over: nil, Reading()))
    }
  }

  /// The two that are compared: the column in front and the first of the others, or two that are picked, the better placed
  /// first.
  private var comparedPair: (assistant: Int, over: Int)? {
    if case .compare(let comparison) = screen {
      let columns = comparison.assistants
      let column = columns[min(comparison.column, columns.count - 1)]
      return columns.first { $0 != column }.map { (column, $0) }
    }
    guard choices.picks.count == 2 else { return nil }
    let places = choices.picks.map { pick in
      assessment.ranking.ranked.firstIndex { $0.row == listing.standing[pick] } ?? .max
    }
    return places[0] <= places[1]
      ? (choices.picks[0], choices.picks[1]) : (choices.picks[1], choices.picks[0])
  }

  mutating func openWays() {
    guard let selected = selectedOrSaid() else { return }
    let leaving = assessment.preferences.leaving
    if let leaving, leaving != selected {
      push(.ways(from: leaving, to: selected, Reading()))
    } else {
      push(.ways(from: selected, to: nil, Reading()))
    }
  }

  mutating func showAsCommand() { push(.command(Reading())) }

  // MARK: Comparing

  mutating func compare() {
    var assistants = choices.picks
    if let selected, assistants.count < 2, !assistants.contains(selected) {
      assistants.append(selected)
    }
    if assistants.count < 2, let selected {
      let shown = listing.shownAssistants
      let index = shown.firstIndex(of: selected) ?? 0
      let next = index + 1 < shown.count ? index + 1 : index - 1
      if shown.indices.contains(next), !assistants.contains(shown[next]) {
        assistants.append(shown[next])
      }
    }
    guard assistants.count >= 2 else {
      say(words.compareNeedsTwo, isError: true)
      return
    }
    push(.compare(CompareState(assistants: assistants)))
  }

  mutating func toggleEqualFacts() {
    guard case .compare(var comparison) = screen else { return }
    comparison.showsEqual.toggle()
    replaceScreen(.compare(comparison))
    settleReading()
    say(words.equalFacts(areShown: comparison.showsEqual))
  }

  mutating func dropColumn() {
    guard case .compare(var comparison) = screen else { return }
    guard comparison.assistants.count > 2 else {
      say(words.compareNeedsTwo, isError: true)
      return
    }
    let gone = comparison.assistants.remove(
      at: min(comparison.column, comparison.assistants.count - 1))
    comparison.column = min(comparison.column, comparison.assistants.count - 1)
    replaceScreen(.compare(comparison))
    settleReading()
    var choices = choices
    choices.picks.removeAll { $0 == gone }
    if choices == self.choices {
      say(words.unpicked(name(ofAssistant: gone), count: choices.picks.count))
    } else {
      setChoices(
        choices, saying: words.unpicked(name(ofAssistant: gone), count: choices.picks.count))
    }
  }

  mutating func moveColumn(_ step: Int) {
    guard case .compare(var comparison) = screen else { return }
    let count = comparison.assistants.count
    comparison.column = (comparison.column + step + count) % count
    replaceScreen(.compare(comparison))
    settleReading()
    say(words.columnNow(name(ofAssistant: comparison.assistants[comparison.column])))
  }

  // MARK: Panes

  /// Goes on to the next pane: list, details, weights, comparison; a folded one fills the window.
  mutating func changePane(_ step: Int) {
    guard let selected = selectedOrSaid() else { return }
    var panes: [ScreenKind] = [.list, .detail, .weights]
    if choices.picks.count >= 2 { panes.append(.compare) }
    let now = panes.firstIndex(of: screen.kind) ?? 0
    screens = [.list]
    switch panes[(now + step + panes.count) % panes.count] {
    case .detail: push(.detail(assistant: selected, Reading()))
    case .weights: openWeights()
    case .compare: compare()
    default: keepSelectionInView()
    }
  }
}
