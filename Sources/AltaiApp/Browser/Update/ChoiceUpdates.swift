import AltaiCatalog
import Scoring
import TextScreen

/// What changes the choices, and with them the list.
extension Model {
  /// Ranks anew by other preferences; what is wrong with them is said, and nothing changes.
  @discardableResult
  mutating func setRequest(
    _ request: PreferenceRequest, profile: String?? = nil, baseline: PreferenceRequest? = nil,
    saying sentence: String
  ) -> Bool {
    let before = listing
    do {
      let result = try Self.assess(catalog, request, today: today, after: assessment)
      assessment = result.assessment
      isUnranked = result.isUnranked
    } catch {
      say(usage(error), isError: true)
      return false
    }
    revision += 1
    var choices = choices
    choices.request = request
    if let profile { choices.profile = profile }
    if let baseline { choices.baseline = baseline }
    if before.standing.isEmpty || assessment.preferences.currency != nil {
      columns = ListColumns(assessment, language)
    }
    relist(choices)
    earlierPlaces = before.places
    let isChange = history.record(choices, sentence)
    say(
      [sentence, movement(from: before.places), isChange ? words.undoHint : ""].filled
        .joinedText(" "))
    return true
  }

  /// A problem with what to do about it.
  func usage(_ problem: UsageProblem) -> String {
    let (suggestion, allowed) = problem.alternatives
    var text = words.capitalized(words.plainUsage(problem) ?? words.usage(problem)) + "."
    if let suggestion {
      text += " " + words.capitalized(words.suggestion(suggestion))
    } else if !allowed.isEmpty {
      text += " " + words.capitalized(words.allowed(Array(allowed.prefix(8)))) + "."
    }
    return text
  }

  /// Changes choices that leave the ranking as it is.
  mutating func setChoices(_ choices: Choices, saying sentence: String) {
    guard choices != self.choices else { return }
    relist(choices)
    history.record(choices, sentence)
    say([sentence, words.undoHint].filled.joinedText(" "))
  }

  /// Lists the assessment by the order and filter of choices, and keeps the selection.
  mutating func relist(_ choices: Choices) {
    listing = Listing(assessment, order: choices.order, isUnranked: isUnranked)
    refilter(choices.filter)
    keepSelection()
    settleReading()
    settleWeights()
  }

  /// The selection stays on its assistant; where the filter hides it, it goes to the first shown.
  mutating func keepSelection() {
    if selected.map({ listing.lineOfAssistant[$0] < 0 }) ?? true {
      selected = listing.shownAssistants.first
      detailed = selected
    }
    keepSelectionInView()
  }

  /// Who moved most, and who is first.
  ///
  /// - Parameters:
  ///   - earlier: The places before, by assistant.
  ///   - hadFirst: Whether somebody was first, who may be gone.
  func movement(from earlier: [Int], hadFirst: Bool = false) -> String {
    if isUnranked { return words.nothingWeighed }
    guard let first = assessment.ranking.ranked.first.map({ assessment.rows[$0.row].assistant })
    else { return words.nobodyRanked }
    let wasFirst = earlier.firstIndex(of: 1)
    var best: (assistant: Int, from: Int, to: Int)?
    for (assistant, place) in listing.places.enumerated() {
      let before = earlier.indices.contains(assistant) ? earlier[assistant] : 0
      guard before > 0, place > 0, before > place else { continue }
      if before - place > (best.map { $0.from - $0.to } ?? 0) { best = (assistant, before, place) }
    }
    let leader = name(ofAssistant: first)
    let head =
      earlier.indices.contains(first) && earlier[first] == 1 || wasFirst == nil && !hadFirst
      ? words.firstIsStill(leader) : words.firstIsNow(leader)
    guard let best, best.assistant != first || earlier[first] == 1 else { return head }
    return head + " "
      + words.rose(name(ofAssistant: best.assistant), from: best.from, to: best.to)
  }

  mutating func undo() -> [Effect] {
    if let edit = history.editToUndo { return repeatEdit(edit, .undo) }
    let before = choices
    guard let sentence = history.undo() else {
      say(words.nothingToUndo)
      return []
    }
    let leftOut = restore(from: before)
    say([words.undone(sentence), leftOut].filled.joinedText(" "))
    return []
  }

  mutating func redo() -> [Effect] {
    if let edit = history.editToRedo { return repeatEdit(edit, .redo) }
    let before = choices
    guard let sentence = history.redo() else {
      say(words.nothingToRedo)
      return []
    }
    let leftOut = restore(from: before)
    say([words.redone(sentence), leftOut].filled.joinedText(" "))
    return []
  }

  /// Makes the screen follow choices that the history brought back.
  ///
  /// - Returns: What was left out of them in a sentence, since the catalog has it no longer.
  private mutating func restore(from before: Choices) -> String {
    isTypingFilter = false
    let places = listing.places
    var leftOut: [String] = []
    if before.request != choices.request {
      var fitting = choices
      (fitting.request, leftOut) = PreferenceResolver(catalog).fitting(choices.request)
      if !leftOut.isEmpty { history.amend(fitting) }
      if let result = try? Self.assess(catalog, choices.request, today: today, after: assessment) {
        assessment = result.assessment
        isUnranked = result.isUnranked
        columns = ListColumns(assessment, language)
        revision += 1
      }
    }
    relist(choices)
    earlierPlaces = before.request == choices.request ? earlierPlaces : places
    if case .compare(var comparison) = screen, choices.picks.count >= 2 {
      comparison.assistants = choices.picks
      replaceScreen(.compare(comparison))
      settleReading()
    }
    return leftOut.isEmpty ? "" : words.noLongerAsked(leftOut)
  }

  mutating func pick() {
    guard let selected = selectedOrSaid(), pick(selected) else { return }
    _ = run(.down)
  }

  /// Picks an assistant, or drops it; false where there are enough.
  @discardableResult
  mutating func pick(_ selected: Int) -> Bool {
    var choices = choices
    let name = name(ofAssistant: selected)
    if let index = choices.picks.firstIndex(of: selected) {
      choices.picks.remove(at: index)
      setChoices(choices, saying: words.unpicked(name, count: choices.picks.count))
    } else if choices.picks.count == Choices.mostPicks {
      say(words.pickedEnough(Choices.mostPicks), isError: true)
      return false
    } else {
      choices.picks.append(selected)
      setChoices(choices, saying: words.picked(name, count: choices.picks.count))
    }
    return true
  }

  /// Takes over the same catalog with the parts that a first screen does without.
  mutating func completeCatalog(_ catalog: Catalog) {
    guard let result = try? Self.assess(catalog, choices.request, today: today, after: nil) else {
      return
    }
    self.catalog = catalog
    revision += 1
    assessment = result.assessment
    isUnranked = result.isUnranked
    filterState = FilterState()
    relist(choices)
  }
}

extension [String] {
  /// The texts that say something.
  var filled: [String] { filter { !$0.isEmpty } }
}
