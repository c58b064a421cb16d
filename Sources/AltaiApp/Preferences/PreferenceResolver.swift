public import AltaiCatalog
import Scoring
import TextScreen

/// Turns what a user wrote into preferences about a catalog, or tells what is wrong with it.
public struct PreferenceResolver: Sendable {
  private let catalog: Catalog

  /// A resolver for a catalog.
  public init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  /// The preferences that a request asks for; what it does not say keeps the catalog's importance.
  public func preferences(for request: PreferenceRequest) throws(UsageProblem) -> Preferences {
    var preferences = Preferences(defaultsOf: catalog)
    var isMoneyWeighed = false
    for named in request.importances {
      if named.value.isEmpty { throw .badWeight(named.name) }
      let number = try criterion(named.name)
      guard catalog.criteria[number].isWeighed else { throw .notWeighed(named.name) }
      preferences.importances[number] = try importance(named.value, of: named.name)
      if number == ledger { isMoneyWeighed = true }
    }
    preferences.money = try money(request)
    if let ledger, preferences.money == nil, isMoneyWeighed,
      preferences.importances[ledger].number > 0
    {
      preferences.money = MoneyWish()
    } else if let ledger, preferences.money != nil, !isMoneyWeighed,
      request.avoid != nil || request.prefer != nil
    {
      preferences.importances[ledger] = .high
    }
    preferences.currency = try currency(request.currency)
    preferences.unknown = try unknownReading(request.unknown)
    for text in request.requirements {
      let requirement = try self.requirement(text)
      if !preferences.requirements.contains(requirement) {
        preferences.requirements.append(requirement)
      }
    }
    for list in request.needs {
      for name in list.split(separator: ",") {
        preferences.requirements.append(.feature(fact: try feature(String(name).trimmed)))
      }
    }
    if let budget = request.budget {
      let sum = try amount(budget, option: "--budget")
      preferences.requirements.append(.monthlyPrice(atMost: sum))
    }
    if let messages = request.messages {
      let count = try amount(messages, option: "--messages")
      preferences.requirements.append(.messages(perDay: count))
    }
    if let name = request.leaving { preferences.leaving = try assistant(name) }
    guard preferences.importances.contains(where: { $0.number > 0 }) else {
      throw .nothingWeighed
    }
    return preferences
  }

  /// The number of an assistant, by id, name or alias.
  public func assistant(_ name: String) throws(UsageProblem) -> Int {
    if let number = catalog.assistantNumber(called: name) { return number }
    throw .unknownAssistant(
      name, suggestion: suggestedAssistant(for: name), ids: catalog.assistants.map(\.id))
  }

  /// Suggestions go by every name, and name the id.
  private func suggestedAssistant(for name: String) -> String? {
    guard let near = Suggestion.nearest(to: name, among: catalog.assistantNames) else {
      return nil
    }
    return catalog.assistantNumber(called: near).map { catalog.assistants[$0].id }
  }

  // MARK: Criteria

  private var ledger: Int? {
    catalog.criteria.firstIndex { if case .ledger = $0.kind { true } else { false } }
  }

  private func criterion(_ name: String) throws(UsageProblem) -> Int {
    if let number = catalog.criteria.firstIndex(where: { $0.id == name }) { return number }
    let ids = catalog.criteria.map(\.id)
    throw .unknownCriterion(name, suggestion: Suggestion.nearest(to: name, among: ids), ids: ids)
  }

  private func importance(_ text: String, of criterion: String) throws(UsageProblem) -> Importance {
    if let importance = Importance(text) { return importance }
    let suggestion = Suggestion.nearest(to: text, among: Importance.words)
    throw .badImportance(text, criterion: criterion, suggestion: suggestion)
  }

  // MARK: Requirements

  /// `privacy>=strong`, `price<=10`, `storage>=15`.
  private func requirement(_ text: String) throws(UsageProblem) -> Requirement {
    guard let parts = ComparisonText(Array(text)), !parts.name.isEmpty, !parts.value.isEmpty else {
      throw .badRequirement(text)
    }
    let (name, comparison, value) = (parts.name, parts.comparison, parts.value)
    let number = try criterion(name)
    switch catalog.criteria[number].kind {
    case .graded(let graded):
      guard comparison == .atLeast || comparison == .equal else {
        throw .levelsOnlyAtLeast(text, criterion: name)
      }
      let ids = graded.levels.map(\.id)
      if let level = ids.firstIndex(of: value) { return .level(criterion: number, atLeast: level) }
      let suggestion = Suggestion.nearest(to: value, among: ids)
      throw .unknownLevel(value, criterion: name, suggestion: suggestion, ids: ids)
    case .amount:
      guard let amount = DecimalText.value(value) else { throw .badAmount(value, criterion: name) }
      switch comparison {
      case .atLeast: return .amount(criterion: number, isAtLeast: true, amount)
      case .atMost: return .amount(criterion: number, isAtLeast: false, amount)
      default: throw .badRequirement(text)
      }
    case .cost:
      if value == "free" { return .yearlyCost(criterion: number, atMost: 0) }
      guard let amount = DecimalText.value(value) else { throw .badAmount(value, criterion: name) }
      guard comparison == .atMost else { throw .badRequirement(text) }
      return .monthlyPrice(atMost: amount)
    case .ledger: throw .moneyRequirement(name)
    case .features: throw .badRequirement(text)
    }
  }

  private func feature(_ name: String) throws(UsageProblem) -> Int {
    let features = catalog.factDefinitions.indices.filter {
      if case .yesOrNo = catalog.factDefinitions[$0].answers { true } else { false }
    }
    let wanted = FoldedText.folded(name)
    if let fact = features.first(where: {
      FoldedText.folded(catalog.factDefinitions[$0].id) == wanted
    }) {
      return fact
    }
    let ids = features.map { catalog.factDefinitions[$0].id }
    throw .unknownFeature(name, suggestion: Suggestion.nearest(to: name, among: ids), ids: ids)
  }

  private func amount(_ text: String, option: String) throws(UsageProblem) -> Double {
    guard let number = DecimalText.value(text) else { throw .badNumber(text, option: option) }
    return number
  }

  // MARK: Money

  private func money(_ request: PreferenceRequest) throws(UsageProblem) -> MoneyWish? {
    if request.avoid != nil, request.prefer != nil { throw .bothDirections }
    let isAsked =
      request.avoid != nil || request.prefer != nil || request.reach != nil || request.since != nil
    guard isAsked else { return nil }
    guard ledger != nil else { throw .noLedger }
    var wish = MoneyWish()
    if let target = request.avoid ?? request.prefer { wish.target = try self.target(target) }
    if request.prefer != nil { wish.direction = .prefer }
    if let reach = request.reach {
      wish.reach = try word(reach, option: "--donations-reach")
    }
    if let since = request.since {
      guard let year = Int(since), (1900...9999).contains(year) else {
        throw .badYear(since, option: "--donations-since")
      }
      wish.since = year
    }
    return wish
  }

  private func target(_ text: String) throws(UsageProblem) -> MoneyWish.Target {
    if text == "any" { return .any }
    if text == "lobbying" { return .lobbying }
    if let side = catalog.sides.firstIndex(where: { $0.id == text }) { return .side(side) }
    let recipients = catalog.moneyRecipients
    let wanted = FoldedText.folded(text)
    if let recipient = recipients.first(where: { FoldedText.folded($0) == wanted }) {
      return .recipient(recipient)
    }
    let targets = ["any", "lobbying"] + catalog.sides.map(\.id)
    throw .unknownTarget(
      text, suggestion: Suggestion.nearest(to: text, among: targets + recipients),
      targets: targets)
  }

  // MARK: Words

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String, option: String
  ) throws(UsageProblem) -> Word {
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    throw .unknownWord(
      text, option: option, suggestion: Suggestion.nearest(to: text, among: words), words: words)
  }

  private func currency(_ text: String?) throws(UsageProblem) -> String? {
    guard let text else { return nil }
    let currency = text.uppercased()
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw .badCurrency(text)
    }
    return currency
  }

  private func unknownReading(_ text: String?) throws(UsageProblem) -> UnknownReading {
    guard let text else { return .middle }
    switch text {
    case "cautious": return .cautious
    case "middle": return .middle
    case "hopeful": return .hopeful
    default:
      let words = ["cautious", "middle", "hopeful"]
      let suggestion = Suggestion.nearest(to: text, among: words)
      throw .unknownWord(text, option: "--unknown", suggestion: suggestion, words: words)
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
