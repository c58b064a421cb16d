import LosslessJSON
import Scoring

private enum CriterionKey: Int, KeyList {
  case kind, name, question, importance, must, facts, levels, unit, best, worst, maxAgeDays, bands
  static let spellings: [String] = [
    "kind", "name", "question", "importance", "must", "facts", "levels", "unit", "best", "worst",
    "maxAgeDays", "bands",
  ]
  static let keyNames = JSONNames(spellings)
}

private enum FactDefinitionKey: Int, KeyList {
  case name, question, maxAgeDays, options
  static let spellings: [String] = ["name", "question", "maxAgeDays", "options"]
  static let keyNames = JSONNames(spellings)
}

private enum OptionKey: Int, KeyList {
  case id, name, means
  static let spellings: [String] = ["id", "name", "means"]
  static let keyNames = JSONNames(spellings)
}

private enum LevelKey: Int, KeyList {
  case id, name, means, value, gates
  static let spellings: [String] = ["id", "name", "means", "value", "gates"]
  static let keyNames = JSONNames(spellings)
}

private enum BandKey: Int, KeyList {
  case id, name, below
  static let spellings: [String] = ["id", "name", "below"]
  static let keyNames = JSONNames(spellings)
}

private enum CriterionKind: String, CaseIterable {
  case graded, amount, cost, ledger, features
}

extension CatalogReader {
  mutating func readCriteria(_ element: JSONElement) {
    for (id, key, value) in entries(of: element) {
      guard
        let fields = fields(
          of: value, CriterionKey.self, required: .kind, .name, .question, .importance)
      else {
        unreadFacts.insert(id)
        continue
      }
      let name = fields[.name].flatMap { text($0) }
      let question = fields[.question].flatMap { text($0) }
      let importance = fields[.importance].flatMap { readImportance($0) }
      let kind = fields[.kind].flatMap { word($0, .criterionKind, CriterionKind.self) }
      guard let kind, let body = readKind(kind, fields, id: id, key: key, name: name) else {
        noteUnreadFacts(of: fields, id: id)
        continue
      }
      guard let name, let question, let importance else { continue }
      if case .features = body, importance != .ignore, let element = fields[.importance] {
        report(.notWeighed(id), at: element)
      }
      criteria.append(
        Criterion(
          id: id, name: name, question: question, importance: importance, kind: body,
          element: value))
    }
  }

  /// Keeps the ids of facts that a faulty criterion may declare, so that one mistake is named once.
  private mutating func noteUnreadFacts(of fields: Fields<CriterionKey>, id: String) {
    unreadFacts.insert(id)
    guard let facts = fields[.facts] else { return }
    for member in document.members(of: facts) {
      unreadFacts.insert(document.string(of: member.key))
    }
  }

  private mutating func readImportance(_ element: JSONElement) -> Importance? {
    guard let string = plainString(element) else { return nil }
    if let importance = Importance(word: string) { return importance }
    report(.notInList(string, list: .importance, allowed: Importance.words), at: element)
    return nil
  }

  /// Reports keys that belong to another kind of criterion, and missing ones of this kind.
  private mutating func expect(
    _ required: [CriterionKey], optional: [CriterionKey] = [], in fields: Fields<CriterionKey>
  ) {
    for key in CriterionKey.allCases where key.rawValue > CriterionKey.importance.rawValue {
      let name = CriterionKey.spellings[key.rawValue]
      if required.contains(key) {
        if fields[key] == nil { report(.missingKey(name), atOpeningOf: fields.object) }
      } else if !optional.contains(key), let element = fields[key] {
        report(.keyNotHere(name), at: element)
      }
    }
  }

  private mutating func readKind(
    _ kind: CriterionKind, _ fields: Fields<CriterionKey>, id: String, key: JSONElement,
    name: Text?
  ) -> Criterion.Kind? {
    switch kind {
    case .graded: return readGraded(fields, id: id).map { .graded($0) }
    case .amount:
      return readAmountCriterion(fields, id: id, key: key, name: name).map { .amount($0) }
    case .cost:
      expect([.best, .worst, .maxAgeDays, .must], in: fields)
      let scale = readScale(fields)
      let age = fields[.maxAgeDays].flatMap { wholeNumber($0, least: 1) }
      let must = fields[.must].flatMap { number($0, low: 0) }
      guard let scale, let age else { return nil }
      return .cost(CostCriterion(scale: scale, must: must, maxAgeInDays: age))
    case .ledger:
      expect([.bands], in: fields)
      return fields[.bands].flatMap { readBands($0) }.map { .ledger($0) }
    case .features:
      expect([.facts], in: fields)
      guard let facts = fields[.facts] else { return nil }
      let first = nextFact
      for (id, key, value) in entries(of: facts) {
        readFactDefinition(id, key: key, value, hasOptions: false)
      }
      return .features(first < nextFact ? first...(nextFact - 1) : nil)
    }
  }

  private mutating func readScale(_ fields: Fields<CriterionKey>) -> LinearScale? {
    let best = fields[.best].flatMap { number($0) }
    let worst = fields[.worst].flatMap { number($0) }
    guard let best, let worst else { return nil }
    if best == worst, let element = fields[.worst] {
      report(.amountsOutOfOrder, at: element)
      return nil
    }
    return LinearScale(best: best, worst: worst)
  }

  private mutating func readAmountCriterion(
    _ fields: Fields<CriterionKey>, id: String, key: JSONElement, name: Text?
  ) -> AmountCriterion? {
    expect([.unit, .best, .worst, .maxAgeDays], optional: [.must], in: fields)
    let unit = fields[.unit].flatMap { text($0) }
    let scale = readScale(fields)
    let age = fields[.maxAgeDays].flatMap { wholeNumber($0, least: 1) }
    let must = fields[.must].flatMap { number($0) }
    // Declared even when the rest is faulty, so that its facts are checked all the same.
    let fact = declareFact(
      id, key: key, name: name ?? Text(english: fields.object, french: nil),
      maxAgeInDays: age ?? .max, answers: .amount)
    guard let unit, let scale, age != nil else { return nil }
    return AmountCriterion(fact: fact, unit: unit, scale: scale, must: must)
  }

  @discardableResult
  private mutating func declareFact(
    _ id: String, key: JSONElement, name: Text, maxAgeInDays: Int, answers: FactDefinition.Answers
  ) -> Int {
    if let other = factIDs.place(of: id) {
      let owner = factDefinitions[other].criterion
      report(
        .idClash(id, criterion: owner < criteria.count ? criteria[owner].id : id), at: key)
    }
    factIDs.append(id)
    if case .options(let options) = answers {
      optionIDs.append(JSONNames(options.map(\.id)))
    } else {
      optionIDs.append(JSONNames())
    }
    factDefinitions.append(
      FactDefinition(
        id: id, name: name, criterion: criteria.count, maxAgeInDays: maxAgeInDays,
        answers: answers))
    nextFact += 1
    return nextFact - 1
  }

  private mutating func readFactDefinition(
    _ id: String, key: JSONElement, _ element: JSONElement, hasOptions: Bool
  ) {
    guard let fields = fields(of: element, FactDefinitionKey.self, required: .name, .maxAgeDays)
    else {
      unreadFacts.insert(id)
      return
    }
    let name = fields[.name].flatMap { text($0) }
    if let question = fields[.question] { _ = text(question) }
    let age = fields[.maxAgeDays].flatMap { wholeNumber($0, least: 1) }
    var answers = FactDefinition.Answers.yesOrNo
    if hasOptions {
      guard let element = fields[.options] else {
        report(.missingKey("options"), atOpeningOf: fields.object)
        unreadFacts.insert(id)
        return
      }
      answers = .options(readOptions(element))
    } else {
      if let element = fields[.options] { report(.keyNotHere("options"), at: element) }
      if let element = fields[.question] { report(.keyNotHere("question"), at: element) }
    }
    declareFact(
      id, key: key, name: name ?? Text(english: element, french: nil), maxAgeInDays: age ?? .max,
      answers: answers)
  }

  private mutating func readOptions(_ element: JSONElement) -> [FactDefinition.Option] {
    var options: [FactDefinition.Option] = []
    for item in list(element, least: 2) {
      guard let fields = fields(of: item, OptionKey.self, required: .id, .name) else { continue }
      let id = fields[.id].flatMap { readID($0, taken: options.map(\.id)) }
      let name = fields[.name].flatMap { text($0) }
      let means = fields[.means].flatMap { text($0) }
      guard let id, let name else { continue }
      options.append(FactDefinition.Option(id: id, name: name, means: means))
    }
    return options
  }

  private mutating func readID(_ element: JSONElement, taken: [String]) -> String? {
    guard let id = plainString(element) else { return nil }
    checkID(element)
    if taken.contains(id) { report(.repeated(id), at: element) }
    return id
  }

  // MARK: Levels

  private mutating func readGraded(
    _ fields: Fields<CriterionKey>, id: String
  ) -> GradedCriterion? {
    expect([.facts, .levels, .must], in: fields)
    let first = nextFact
    if let facts = fields[.facts] {
      for (id, key, value) in entries(of: facts) {
        readFactDefinition(id, key: key, value, hasOptions: true)
      }
      if first == nextFact { report(.tooFew(least: 1), at: facts) }
    }
    let facts = first..<nextFact
    guard let element = fields[.levels], !facts.isEmpty else { return nil }
    let countBefore = findings.count
    let levels = readLevels(element, facts: facts)
    var must: Int?
    if let element = fields[.must], let word = plainString(element) {
      must = levels.firstIndex { $0.level.id == word }
      if must == nil {
        let allowed = levels.map(\.level.id)
        report(.unknownLevel(word, criterion: id, allowed: allowed), at: element)
      }
    }
    let optionCounts = facts.map { factDefinitions[$0].options.count }
    guard findings.count == countBefore || !findings[countBefore...].contains(where: isError),
      levels.count >= 2, optionCounts.allSatisfy({ $0 >= 2 })
    else { return nil }
    let spaced = GradedRule.evenlySpacedValues(count: levels.count)
    let rule = GradedRule(
      optionCounts: optionCounts,
      levels: levels.enumerated().map { index, level in
        GradedRule.Level(value: level.value ?? spaced[index], gates: level.gates)
      })
    return GradedCriterion(facts: facts, levels: levels.map(\.level), rule: rule, must: must)
  }

  private func isError(_ finding: Finding) -> Bool { finding.severity == .error }

  private typealias ReadLevel = (level: GradedCriterion.Level, value: Double?, gates: [[Int?]])

  private mutating func readLevels(_ element: JSONElement, facts: Range<Int>) -> [ReadLevel] {
    var levels: [ReadLevel] = []
    var firstHasValue: Bool?
    let items = list(element, least: 2)
    for (index, item) in items.enumerated() {
      guard let fields = fields(of: item, LevelKey.self, required: .id, .name) else { continue }
      let id = fields[.id].flatMap { readID($0, taken: levels.map(\.level.id)) }
      let name = fields[.name].flatMap { text($0) }
      let means = fields[.means].flatMap { text($0) }
      let value = fields[.value].flatMap { number($0, low: 0, high: 1) }
      if let value, let last = levels.last?.value, value >= last, let element = fields[.value] {
        report(.levelsDoNotFall, at: element)
      }
      let hasValue = fields[.value] != nil
      if let firstHasValue, firstHasValue != hasValue { report(.valuesOnSomeLevels, at: item) }
      firstHasValue = firstHasValue ?? hasValue
      var gates: [[Int?]] = []
      if index == items.count - 1 {
        if let element = fields[.gates] { report(.gatesOnLastLevel, at: element) }
      } else if let element = fields[.gates] {
        gates = list(element, least: 1).map { readGate($0, facts: facts) }
      } else {
        report(.gatesMissing, atOpeningOf: item)
      }
      guard let id, let name else { continue }
      levels.append((GradedCriterion.Level(id: id, name: name, means: means), value, gates))
    }
    return levels
  }

  private mutating func readGate(_ element: JSONElement, facts: Range<Int>) -> [Int?] {
    var gate = [Int?](repeating: nil, count: facts.count)
    let entries = entries(of: element)
    if entries.isEmpty, document.isKind(.object, element) {
      report(.tooFew(least: 1), at: element)
    }
    for (id, key, value) in entries {
      guard let number = factIDs.place(of: id), facts.contains(number) else {
        if unreadFacts.contains(id) { continue }
        report(.gateNamesNoFact(id, allowed: facts.map { factDefinitions[$0].id }), at: key)
        continue
      }
      guard let word = plainString(value) else { continue }
      let options = factDefinitions[number].options
      guard let option = options.firstIndex(where: { $0.id == word }) else {
        report(.gateNamesNoOption(word, fact: id, allowed: options.map(\.id)), at: value)
        continue
      }
      gate[number - facts.lowerBound] = option
    }
    return gate
  }

  // MARK: Bands

  private mutating func readBands(_ element: JSONElement) -> LedgerCriterion? {
    var bands: [LedgerCriterion.Band] = []
    var thresholds: [Double] = []
    let items = list(element, least: 2)
    for (index, item) in items.enumerated() {
      guard let fields = fields(of: item, BandKey.self, required: .id, .name) else { continue }
      let id = fields[.id].flatMap { readID($0, taken: bands.map(\.id)) }
      let name = fields[.name].flatMap { text($0) }
      if index == 0 || index == items.count - 1 {
        if let element = fields[.below] {
          report(index == 0 ? .keyNotHere("below") : .belowOnLastBand, at: element)
        }
      } else if let element = fields[.below] {
        if let threshold = decimal(element) {
          if threshold <= thresholds.last ?? 0 { report(.amountsOutOfOrder, at: element) }
          thresholds.append(threshold)
        }
      } else {
        report(.missingKey("below"), atOpeningOf: item)
      }
      guard let id, let name else { continue }
      bands.append(LedgerCriterion.Band(id: id, name: name))
    }
    guard bands.count >= 2, thresholds.count == bands.count - 2,
      zip(thresholds, thresholds.dropFirst()).allSatisfy(<), thresholds.allSatisfy({ $0 > 0 })
    else { return nil }
    return LedgerCriterion(bands: bands, scale: BandScale(thresholds: thresholds))
  }
}
