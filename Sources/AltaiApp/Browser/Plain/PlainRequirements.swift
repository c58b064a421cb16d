import AltaiCatalog
import TextScreen

/// What is required, and what could be.
extension PlainBrowser {
  /// Something that is required, with how to take it away.
  struct RequiredItem: Hashable {
    enum Kind: Hashable {
      /// A number of ``PreferenceRequest/requirements``.
      case own(Int)
      /// A number of ``PreferenceRequest/needs``.
      case need(Int)
      case budget, messages
      /// What "must" asks of a criterion.
      case must(criterion: Int)
    }
    let kind: Kind
    let text: String
  }

  var requiredItems: [RequiredItem] {
    let request = model.choices.request
    var items: [RequiredItem] = []
    for number in model.catalog.criteria.indices where model.importance(of: number) == .must {
      let own = model.assessment.requirements.first { $0.criterion == number }
      let isOwn = request.requirements.contains {
        criterionID(of: $0) == model.catalog.criteria[number].id
      }
      if let own, !isOwn {
        items.append(RequiredItem(kind: .must(criterion: number), text: ranking.requirement(own)))
      }
    }
    for (number, text) in request.requirements.enumerated() {
      items.append(RequiredItem(kind: .own(number), text: inWords(text)))
    }
    for (number, id) in request.needs.enumerated() {
      let definition = model.catalog.factDefinitions.first { $0.id == id }
      items.append(
        RequiredItem(kind: .need(number), text: definition.map { model.string($0.name) } ?? id))
    }
    if let budget = request.budget {
      items.append(
        RequiredItem(kind: .budget, text: words.labelled(words.budgetLabel, budget)))
    }
    if let messages = request.messages {
      items.append(
        RequiredItem(kind: .messages, text: words.labelled(words.messagesLabel, messages)))
    }
    return items
  }

  /// A requirement as written, in words where it is one.
  private func inWords(_ text: String) -> String {
    var alone = PreferenceRequest()
    alone.requirements = [text]
    guard let preferences = try? PreferenceResolver(model.catalog).preferences(for: alone),
      let requirement = preferences.requirements.first
    else { return text }
    return ranking.requirement(requirement)
  }

  private func criterionID(of text: String) -> String? {
    ComparisonText(Array(text)).map(\.name)
  }

  func requirements() -> Answer {
    let items = requiredItems
    if items.isEmpty { return say([words.plainNothingRequired, words.plainRequireHint]) }
    return say(items.enumerated().map { words.plainNumbered($0 + 1, [$1.text]) })
  }

  /// The levels of one criterion with what they mean, or all that can be required.
  mutating func levels(_ text: String) -> Answer {
    var texts: [String] = []
    if text.isEmpty {
      for number in model.catalog.criteria.indices { texts += levelLines(number) }
      texts.append(words.plainFeatures(features.map(\.name)))
      return sayLong(texts.map { .line($0) })
    }
    switch criterion(text, weighed: false) {
    case .success(let number):
      texts = levelLines(number)
      if texts.isEmpty {
        texts = [words.plainNoLevels(model.string(model.catalog.criteria[number].name))]
      }
      return sayLong(texts.map { .line($0) })
    case .failure(let trouble): return say(trouble.text)
    }
  }

  private func levelLines(_ number: Int) -> [String] {
    let criterion = model.catalog.criteria[number]
    guard case .graded(let graded) = criterion.kind else { return [] }
    let name = words.capitalized(model.string(criterion.name))
    return graded.levels.map { level in
      words.plainLevel(
        name, model.string(level.name), means: level.means.map(model.string) ?? "")
    }
  }

  /// What can be had or not, by name.
  private var features: [(name: String, value: Int)] {
    model.catalog.factDefinitions.indices.compactMap { number in
      guard case .yesOrNo = model.catalog.factDefinitions[number].answers else { return nil }
      return (model.string(model.catalog.factDefinitions[number].name), number)
    }
  }

  private var featureChoice: PlainChoice<Int> {
    PlainChoice(
      features + features.map { (model.catalog.factDefinitions[$0.value].id, $0.value) })
  }

  // MARK: Requiring

  mutating func require(_ text: String) -> Answer {
    if text.isEmpty { return sayForm(of: .require) }
    if let comparison = ComparisonText(Array(text)) { return require(text, comparison) }
    if case .one(let fact) = featureChoice.find(text) {
      let id = model.catalog.factDefinitions[fact].id
      if model.choices.request.needs.contains(id) {
        return say(words.plainAlreadyRequired(text))
      }
      return changed { $0.toggleNeed(id) }
    }
    // A criterion with one of its levels: the last words are the level.
    let parts = text.split(separator: " ").map(String.init)
    for count in (1..<max(parts.count, 1)).reversed() {
      let name = parts.prefix(count).map { $0 }.joinedText(" ")
      guard case .success(let number) = criterion(name),
        case .graded(let graded) = model.catalog.criteria[number].kind
      else { continue }
      return require(parts.dropFirst(count).map { $0 }.joinedText(" "), of: graded, number)
    }
    if parts.count == 1, case .success(let number) = criterion(text),
      case .graded = model.catalog.criteria[number].kind
    {
      return say([words.plainRequireHint] + levelLines(number))
    }
    return sayNoRequirement(text)
  }

  private func sayNoRequirement(_ text: String) -> Answer {
    let names = features.map(\.name) + features.map { model.catalog.factDefinitions[$0.value].id }
    if let near = Suggestion.nearest(to: text, among: names) {
      return say(.unknownFeature(text, suggestion: near, ids: names))
    }
    return say(.badRequirement(text))
  }

  private mutating func require(
    _ level: String, of graded: GradedCriterion, _ number: Int
  ) -> Answer {
    let names =
      graded.levels.map { (model.string($0.name), $0.id) } + graded.levels.map { ($0.id, $0.id) }
    switch PlainChoice(names).find(level) {
    case .one(let id):
      let level = graded.levels.first { $0.id == id }.map { model.string($0.name) } ?? id
      let name = model.string(model.catalog.criteria[number].name)
      let text = words.requiredLevel(name, level)
      return changed { $0.requireLevel(number, id, inWords: text) }
    case .several(let several): return say(words.plainAmbiguous(level, several))
    case .none(let suggestion):
      return say(
        .unknownLevel(
          level, criterion: model.string(model.catalog.criteria[number].name),
          suggestion: suggestion, ids: graded.levels.map { model.string($0.name) }))
    }
  }

  /// A comparison, with names and levels in the user's language or the program's.
  private mutating func require(_ text: String, _ comparison: ComparisonText) -> Answer {
    let number: Int
    switch criterion(comparison.name, weighed: false) {
    case .success(let found): number = found
    case .failure(let trouble): return say(trouble.text)
    }
    if case .graded(let graded) = model.catalog.criteria[number].kind,
      comparison.comparison == .atLeast || comparison.comparison == .equal
    {
      return require(comparison.value, of: graded, number)
    }
    let id = model.catalog.criteria[number].id
    var request = model.choices.request
    request.requirements.append("\(id)\(comparison.comparison.sign)\(comparison.value)")
    let sentence = words.requirementAdded(text)
    return changed { $0.setRequest(request, saying: sentence) }
  }

  mutating func unrequire(_ text: String) -> Answer {
    let items = requiredItems
    if items.isEmpty { return say(words.plainNothingRequired) }
    if text.isEmpty {
      var answer = sayForm(of: .unrequire)
      answer.lines += requirements().lines
      return answer
    }
    if let number = Int(text), items.indices.contains(number - 1) {
      return remove(items[number - 1])
    }
    if let item = item(named: text, among: items) { return remove(item) }
    let names = items.map(\.text)
    return say(
      words.plainNotRequired(text, suggestion: Suggestion.nearest(to: text, among: names)))
  }

  /// What is required under a name: its words, a criterion, a feature.
  private func item(named text: String, among items: [RequiredItem]) -> RequiredItem? {
    let folded = FoldedText.folded(text)
    let request = model.choices.request
    if let own = items.first(where: { item in
      if case .own(let number) = item.kind, request.requirements[number] == text { return true }
      return FoldedText.folded(item.text) == folded
    }) {
      return own
    }
    let name = ComparisonText(Array(text))?.name ?? text
    if case .success(let number) = criterion(name, weighed: false) {
      let id = model.catalog.criteria[number].id
      let found = items.first { item in
        switch item.kind {
        case .own(let index): criterionID(of: request.requirements[index]) == id
        case .must(let criterion): criterion == number
        case .budget: if case .cost = model.catalog.criteria[number].kind { true } else { false }
        case .need, .messages: false
        }
      }
      if let found { return found }
    }
    if case .one(let fact) = featureChoice.find(text) {
      let id = model.catalog.factDefinitions[fact].id
      if let index = request.needs.firstIndex(of: id) {
        return items.first { $0.kind == .need(index) }
      }
    }
    // The commands that set them name them too.
    for (command, kind) in [
      (PlainCommand.budget, RequiredItem.Kind.budget), (.messages, .messages),
    ] {
      if words.plainCommand(command).words.contains(where: { FoldedText.folded($0) == folded }) {
        return items.first { $0.kind == kind }
      }
    }
    return items.first { FoldedText.folded($0.text).hasPrefix(folded) }
  }

  private mutating func remove(_ item: RequiredItem) -> Answer {
    var request = model.choices.request
    let sentence = words.requirementRemoved(item.text)
    switch item.kind {
    case .own(let number): request.requirements.remove(at: number)
    case .need(let number): request.needs.remove(at: number)
    case .budget: request.budget = nil
    case .messages: request.messages = nil
    case .must(let criterion): request.set(.high, of: model.catalog.criteria[criterion].id)
    }
    return changed { $0.setRequest(request, saying: sentence) }
  }
}
