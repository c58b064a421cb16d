import AltaiCatalog
import TextScreen

/// What matters: weights, what is required, what is not known, what one has.
extension PlainBrowser {
  // MARK: Criteria

  /// The criteria by their names and ids; only those that can be weighed, or all.
  private func criteria(weighed: Bool) -> [(name: String, value: Int)] {
    let numbers = model.catalog.criteria.indices.filter {
      !weighed || model.catalog.criteria[$0].isWeighed
    }
    return numbers.map { (model.string(model.catalog.criteria[$0].name), $0) }
      + numbers.map { (model.catalog.criteria[$0].id, $0) }
  }

  /// The criterion that a name means, or what is wrong with the name.
  func criterion(_ text: String, weighed: Bool = true) -> Result<Int, Trouble> {
    let criteria = criteria(weighed: weighed)
    switch PlainChoice(criteria).find(text) {
    case .one(let number): return .success(number)
    case .several(let names): return .failure(Trouble(words.plainAmbiguous(text, names)))
    case .none(let suggestion):
      let names = criteria.prefix(criteria.count / 2).map(\.name)
      return .failure(
        Trouble(model.usage(.unknownCriterion(text, suggestion: suggestion, ids: names))))
    }
  }

  /// What is wrong with what was said, in a sentence.
  struct Trouble: Error {
    let text: String

    init(_ text: String) { self.text = text }
  }

  // MARK: Weights

  mutating func weight(_ text: String) -> Answer {
    if text.isEmpty { return weights() }
    let parts = text.split { $0 == " " || $0 == "=" || $0 == ":" }.map(String.init)
    guard let last = parts.last, parts.count > 1 else {
      switch criterion(text) {
      case .success(let number): return say(weightLine(number))
      case .failure(let trouble): return say(trouble.text)
      }
    }
    let number: Int
    switch criterion(parts.dropLast().map { $0 }.joinedText(" ")) {
    case .success(let found): number = found
    case .failure(let trouble): return say(trouble.text)
    }
    switch importance(last) {
    case .one(let importance): return changed { $0.setImportance(of: number, to: importance) }
    case .several(let names): return say(words.plainAmbiguous(last, names))
    case .none(let suggestion):
      let name = model.string(model.catalog.criteria[number].name)
      return say(
        .badImportance(last, criterion: name, suggestion: suggestion ?? importances[0].name))
    }
  }

  /// The importances by the words of the user's language, then the program's own.
  private var importances: [(name: String, value: Importance)] {
    let all: [Importance] = [.ignore, .low, .medium, .high, .must]
    return all.map { (words.importance($0), $0) } + all.map { ($0.text, $0) }
  }

  private func importance(_ text: String) -> PlainChoice<Importance>.Outcome {
    if let number = DecimalText.value(text) { return .one(number == 0 ? .ignore : .number(number)) }
    return PlainChoice(importances).find(text)
  }

  /// What counts, how much, and what else was chosen.
  private func weights() -> Answer {
    var texts = [words.weightsTitle(model.profileName) + "."]
    if model.isUnranked { texts.append(words.nothingWeighed) }
    texts += model.catalog.criteria.indices.filter { model.catalog.criteria[$0].isWeighed }
      .map(weightLine)
    if !requiredItems.isEmpty { texts.append(words.plainRequired(requiredItems.map(\.text))) }
    if model.hasLedger { texts.append(moneyLine) }
    texts.append(words.unknownReadNow(model.choices.request.unknown))
    return say(texts)
  }

  private func weightLine(_ number: Int) -> String {
    let share = model.isUnranked ? 0 : model.assessment.weight(ofCriterion: number)
    return words.plainWeight(
      words.capitalized(model.string(model.catalog.criteria[number].name)),
      words.importance(model.importance(of: number)), share: words.percent(share))
  }

  mutating func step(_ direction: Int, _ text: String, _ command: PlainCommand) -> Answer {
    if text.isEmpty { return sayForm(of: command) }
    switch criterion(text) {
    case .success(let number): return changed { $0.stepWeight(direction, of: number) }
    case .failure(let trouble): return say(trouble.text)
    }
  }

  mutating func readUnknown(_ text: String) -> Answer {
    let readings = ["cautious", "middle", "hopeful"]
    let names =
      readings.map { (words.plainReading($0), $0) } + readings.map { ($0, $0) }
      + readings.map { (words.unknownReading($0), $0) }
    if text.isEmpty {
      return say([words.unknownReadNow(model.choices.request.unknown)])
    }
    switch PlainChoice(names).find(text) {
    case .one(let reading):
      var request = model.choices.request
      request.unknown = reading == "middle" ? nil : reading
      let sentence = words.unknownReadNow(request.unknown)
      return changed { $0.setRequest(request, saying: sentence) }
    case .several(let several): return say(words.plainAmbiguous(text, several))
    case .none(let suggestion):
      return sayNoChoice(text, .unknown, suggestion: suggestion, names.prefix(3).map(\.0))
    }
  }

  mutating func have(_ text: String) -> Answer {
    if text.isEmpty {
      let name = model.assessment.preferences.leaving.map(model.name(ofAssistant:))
      return say(words.leavingNow(name))
    }
    var request = model.choices.request
    if words.plainNone.contains(FoldedText.folded(text)) {
      request.leaving = nil
      let sentence = words.leavingNow(nil)
      return changed { $0.setRequest(request, saying: sentence) }
    }
    switch assistant(text) {
    case .success(let number):
      request.leaving = model.catalog.assistants[number].id
      let sentence = words.leavingNow(model.name(ofAssistant: number))
      return changed { $0.setRequest(request, saying: sentence) }
    case .failure(let problem): return sayMissing(text, problem)
    }
  }

  /// A budget or a number of messages; "none" takes it away.
  mutating func limit(_ text: String, _ command: PlainCommand) -> Answer {
    var request = model.choices.request
    if text.isEmpty {
      return say([words.budgetNow(request.budget), words.plainCommand(command).call])
    }
    let value = words.plainNone.contains(FoldedText.folded(text)) ? nil : text
    let sentence = command == .budget ? words.budgetNow(value) : words.messagesNow(value)
    if command == .budget { request.budget = value } else { request.messages = value }
    return changed { $0.setRequest(request, saying: sentence) }
  }
}
