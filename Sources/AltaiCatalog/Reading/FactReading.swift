import LosslessJSON

private enum FactKey: Int, KeyList {
  case value, values, state, range, asOf, statement, confidence, sources, after
  static let spellings: [String] = [
    "value", "values", "state", "range", "asOf", "statement", "confidence", "sources", "after",
  ]
  static let keyNames = JSONNames(spellings)
}

private enum DisputedKey: Int, KeyList {
  case value, sources, statement, asOf
  static let spellings: [String] = ["value", "sources", "statement", "asOf"]
  static let keyNames = JSONNames(spellings)
}

private enum AfterKey: Int, KeyList {
  case value, steps
  static let spellings: [String] = ["value", "steps"]
  static let keyNames = JSONNames(spellings)
}

extension CatalogReader {
  /// The facts of an assistant or a plan, by their number.
  mutating func readFacts(_ element: JSONElement) -> [(number: Int, fact: Fact)] {
    guard document.isKind(.object, element) else {
      report(.wrongType(expected: .object, found: document.kind(of: element)), at: element)
      return []
    }
    var facts: [(number: Int, fact: Fact)] = []
    facts.reserveCapacity(document.count(of: element))
    for member in document.members(of: element) where !isExtension(member.key) {
      checkID(member.key)
      guard let number = document.place(of: member.key, in: factIDs) else {
        let id = document.string(of: member.key)
        if unreadFacts.contains(id) { continue }
        report(.unknownFact(id, allowed: factDefinitions.map(\.id)), at: member.key)
        continue
      }
      if let fact = readFact(member.value, number: number) { facts.append((number, fact)) }
    }
    return facts
  }

  private mutating func readFact(_ element: JSONElement, number: Int) -> Fact? {
    guard let fields = fields(of: element, FactKey.self) else { return nil }
    let state = readState(fields)
    let sources = fields[.sources].map { sourceList($0) } ?? []
    let answer = fields[.value].flatMap { readAnswer($0, number: number) }
    let disputed = fields[.values].map { readDisputed($0, number: number) } ?? []
    let range = fields[.range].map { readRange($0, number: number) } ?? []
    let asOf = fields[.asOf].flatMap { date($0) }
    let statement = fields[.statement].flatMap { text($0) }
    let confidence = fields[.confidence].flatMap { word($0, .confidence, Confidence.self) }
    let after = fields[.after].flatMap { readAfter($0, number: number) }
    guard let state else { return nil }
    if isReadingAll { checkKeys(of: fields, state: state, sources: sources) }
    if options.isThorough {
      inspect(
        age: asOf, at: fields[.asOf], isAnswered: !state.isUnknown,
        isExempt: state == .notApplicable, allowed: factDefinitions[number].maxAgeInDays,
        in: element)
      if !state.isUnknown {
        inspect(
          sources: disputed.isEmpty ? sources : sources + disputed.flatMap(\.sources), at: element)
      }
    }
    return Fact(
      state: state, answer: answer, disputed: disputed, range: range, asOf: asOf,
      statement: statement,
      confidence: confidence, sources: sources, after: after, element: element)
  }

  private mutating func readState(_ fields: Fields<FactKey>) -> FactState? {
    if let element = fields[.state] { return word(element, .state, FactState.self) }
    if fields[.value] != nil { return .known }
    report(
      .missingKey(fields[.values] == nil ? "value" : "state"), atOpeningOf: fields.object)
    return nil
  }

  /// Which keys a state needs, and which it refuses.
  private mutating func checkKeys(
    of fields: Fields<FactKey>, state: FactState, sources: [Int]
  ) {
    func refuse(_ keys: FactKey..., reader: inout CatalogReader) {
      for key in keys {
        guard let element = fields[key] else { continue }
        let name = FactKey.spellings[key.rawValue]
        reader.report(.keyNotWithState(name, state: state.rawValue), at: element)
      }
    }
    switch state {
    case .known:
      refuse(.values, .range, reader: &self)
      if fields[.value] == nil { report(.missingKey("value"), atOpeningOf: fields.object) }
      if sources.isEmpty { report(.noSource, atOpeningOf: fields.object) }
    case .disputed:
      refuse(.value, .range, .after, .sources, reader: &self)
      if fields[.values] == nil { report(.missingKey("values"), atOpeningOf: fields.object) }
    case .undisclosed:
      refuse(.value, .values, .after, reader: &self)
      checkMakersOwn(state, sources, listedAt: fields[.sources], in: fields.object)
    case .unresearched:
      refuse(.value, .values, .after, reader: &self)
    case .notApplicable:
      refuse(.value, .values, .range, .after, reader: &self)
      if fields[.statement] == nil { report(.noReason, atOpeningOf: fields.object) }
    }
  }

  private mutating func readAnswer(
    _ element: JSONElement, number: Int, isRange: Bool = false
  ) -> Answer? {
    if let option = document.place(of: element, in: optionIDs[number]) { return .option(option) }
    let definition = factDefinitions[number]
    let kind = document.kind(of: element)
    switch definition.answers {
    case .options(let options):
      guard kind == .string else {
        report(.wrongAnswerType(fact: definition.id, expected: .option), at: element)
        return nil
      }
      let word = document.string(of: element)
      let allowed = options.map(\.id)
      report(
        isRange
          ? .rangeOption(word, fact: definition.id, allowed: allowed)
          : .unknownOption(word, fact: definition.id, allowed: allowed), at: element)
      return nil
    case .amount:
      guard kind == .string else {
        report(.wrongAnswerType(fact: definition.id, expected: .decimal), at: element)
        return nil
      }
      let text = document.string(of: element)
      guard Self.isDecimal(text), let amount = Double(text), amount.isFinite else {
        report(.wrongAnswerType(fact: definition.id, expected: .decimal), at: element)
        return nil
      }
      return .amount(amount)
    case .yesOrNo:
      guard kind == .true || kind == .false else {
        report(.wrongAnswerType(fact: definition.id, expected: .yesOrNo), at: element)
        return nil
      }
      return .yes(kind == .true)
    }
  }

  private mutating func readDisputed(
    _ element: JSONElement, number: Int
  ) -> [Fact.SourcedAnswer] {
    var answers: [Fact.SourcedAnswer] = []
    let items = list(element, least: 2)
    for item in items {
      guard let fields = fields(of: item, DisputedKey.self, required: .value, .sources) else {
        continue
      }
      let answer = fields[.value].flatMap { readAnswer($0, number: number) }
      let sources = fields[.sources].map { sourceList($0, least: 1) } ?? []
      let statement = fields[.statement].flatMap { text($0) }
      let asOf = fields[.asOf].flatMap { date($0) }
      guard let answer else { continue }
      answers.append(
        Fact.SourcedAnswer(answer: answer, sources: sources, statement: statement, asOf: asOf))
    }
    if answers.count >= 2, answers.count == items.count,
      answers.allSatisfy({ $0.answer == answers[0].answer })
    {
      report(.valuesEqual, at: element)
    }
    return answers
  }

  private mutating func readRange(_ element: JSONElement, number: Int) -> [Answer] {
    var range: [Answer] = []
    let items = list(element, least: 1)
    for item in items {
      guard let answer = readAnswer(item, number: number, isRange: true) else { continue }
      if range.contains(answer) { report(.repeated(document.string(of: item)), at: item) }
      range.append(answer)
    }
    if case .amount = factDefinitions[number].answers, items.count != 2 {
      report(.rangeNeedsTwo(fact: factDefinitions[number].id), at: element)
    }
    return range
  }

  private mutating func readAfter(_ element: JSONElement, number: Int) -> Fact.After? {
    guard let fields = fields(of: element, AfterKey.self, required: .value, .steps) else {
      return nil
    }
    let answer = fields[.value].flatMap { readAnswer($0, number: number) }
    let steps = fields[.steps].flatMap { text($0) }
    guard let answer, let steps else { return nil }
    return Fact.After(answer: answer, steps: steps)
  }
}
