import AltaiCatalog

/// Where the things of one catalog stand in another: all goes by id.
struct CatalogMoves: Sendable {
  /// By number in the old catalog: the number in the new one, nil for what is gone.
  let assistants: [Int?]
  /// How many assistants the new catalog has.
  private let newCount: Int
  /// The ids of the assistants of the new catalog.
  private let newIDs: Set<String>
  /// Whether both ask the same questions, in the same order.
  let hasSameQuestions: Bool
  /// The same for criteria.
  let criteria: [Int?]
  /// The same for sources.
  let sources: [Int?]

  init(from old: Catalog, to new: Catalog) {
    assistants = Self.moves(old.assistants.map(\.id), new.assistants.map(\.id))
    hasSameQuestions = old.factDefinitions.map(\.id) == new.factDefinitions.map(\.id)
    newCount = new.assistants.count
    newIDs = Set(new.assistants.map(\.id))
    criteria = Self.moves(old.criteria.map(\.id), new.criteria.map(\.id))
    sources = Self.moves(old.sources.map(\.id), new.sources.map(\.id))
  }

  private static func moves(_ old: [String], _ new: [String]) -> [Int?] {
    var places: [String: Int] = [:]
    places.reserveCapacity(new.count)
    for (place, id) in new.enumerated() { places[id] = place }
    return old.map { places[$0] }
  }

  /// Places by assistant by the numbers of the new catalog: 0 for who had none.
  func moved(_ places: [Int]) -> [Int] {
    if places.isEmpty { return [] }
    var moved = [Int](repeating: 0, count: newCount)
    for (old, new) in assistants.enumerated() {
      if let new { moved[new] = places[old] }
    }
    return moved
  }

  /// Choices about the new catalog; picks that are gone are dropped, and a column that is gone no longer sorts.
  func moved(_ choices: Choices) -> Choices {
    var choices = choices
    choices.picks = choices.picks.compactMap { assistants[$0] }
    if case .criterion(let number) = choices.order.column {
      choices.order =
        criteria[number].map {
          ListOrder(column: .criterion($0), isReversed: choices.order.isReversed)
        } ?? ListOrder()
    }
    return choices
  }

  /// A screen about the new catalog; nil where what it was about is gone.
  func moved(_ screen: Screen) -> Screen? {
    switch screen {
    case .detail(let assistant, let reading):
      return assistants[assistant].map { .detail(assistant: $0, reading) }
    case .why(let assistant, let other, let reading):
      return assistants[assistant].map {
        .why(assistant: $0, over: other.flatMap { assistants[$0] }, reading)
      }
    case .source(let number, let reading): return sources[number].map { .source($0, reading) }
    case .ways(let from, let to, let reading):
      return assistants[from].map { .ways(from: $0, to: to.flatMap { assistants[$0] }, reading) }
    case .compare(let comparison): return moved(comparison).map { .compare($0) }
    case .prompt(let prompt): return moved(prompt).map { .prompt($0) }
    case .form(let form): return newIDs.contains(form.assistant) ? screen : nil
    // Menus and interviews are made anew, and the lines of the weights go by what they are about.
    case .list, .sure, .messages, .command, .weights, .menu, .interview: return screen
    }
  }

  private func moved(_ comparison: CompareState) -> CompareState? {
    var comparison = comparison
    let old = comparison.assistants
    comparison.assistants = old.compactMap { assistants[$0] }
    guard comparison.assistants.count >= 2 else { return nil }
    let before = old.prefix(comparison.column)
    comparison.column = min(
      before.count { assistants[$0] != nil }, comparison.assistants.count - 1)
    return comparison
  }

  private func moved(_ prompt: Prompt) -> Prompt? {
    guard case .number(let criterion) = prompt.purpose else { return prompt }
    guard let criterion = criteria[criterion] else { return nil }
    var moved = Prompt(purpose: .number(criterion: criterion), field: prompt.field)
    moved.problem = prompt.problem
    return moved
  }

  /// What a menu is about, nil where that is gone.
  func moved(_ purpose: Menu.Purpose) -> Menu.Purpose? {
    switch purpose {
    case .levels(let criterion): criteria[criterion].map { .levels(criterion: $0) }
    case .importance(let criterion): criteria[criterion].map { .importance(criterion: $0) }
    default: purpose
    }
  }

  /// A line of the weights, nil where what it was about is gone.
  func moved(_ line: WeightLine, from old: PreferenceRequest, to new: PreferenceRequest)
    -> WeightLine?
  {
    switch line {
    case .criterion(let number): criteria[number].map { .criterion($0) }
    case .requirement(let number):
      new.requirements.firstIndex(of: old.requirements[number]).map { .requirement($0) }
    case .need(let number): new.needs.firstIndex(of: old.needs[number]).map { .need($0) }
    default: line
    }
  }
}
