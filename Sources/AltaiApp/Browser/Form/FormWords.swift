import AltaiCatalog
import LosslessJSON
import TextScreen

/// Turns the values of a form into words, whether they are saved or not.
struct FormWords {
  let catalog: Catalog
  let words: any Wording

  private var language: Language { words.language }

  func string(_ text: Text) -> String { catalog.string(text, in: language) }

  /// A value in a few words, as a row shows it.
  func text(of value: JSONValue, _ entry: FormEntry) -> String {
    switch entry {
    case .fact(let number): fact(value, number)
    case .price(let id): price(value, id: id)
    case .limit: limit(value)
    case .note: value["statement"]?.words(in: language) ?? ""
    case .dependency: subject(value, "name")
    case .opinion: subject(value, "by")
    case .way: value["statement"]?.words(in: language) ?? ""
    case .flow: flow(value)
    case .search: value["result"]?.words(in: language) ?? ""
    }
  }

  private func subject(_ value: JSONValue, _ key: String) -> String {
    words.labelled(value.word(key) ?? "?", value["statement"]?.words(in: language) ?? "")
  }

  /// A state that stands instead of an answer.
  private func state(_ value: JSONValue) -> FactState? {
    value.word("state").flatMap(FactState.init(rawValue:))
  }

  /// What an entry is called.
  func label(of entry: FormEntry, at path: JSONPath, _ value: JSONValue?) -> String {
    let key = if case .key(let key)? = path.steps.last { key } else { "" }
    switch entry {
    case .fact(let number): return string(catalog.factDefinitions[number].name)
    case .price(let id):
      return words.priceLabel(Price.Period(rawValue: id).map(words.period) ?? id)
    case .limit: return words.limitLabel(key)
    case .way:
      let kind = value?.word("kind").flatMap(Way.Kind.init(rawValue:))
      return kind.map(words.wayKind) ?? words.field(.kind)
    case .note: return words.thing(.note)
    case .dependency: return words.thing(.dependency)
    case .opinion: return words.thing(.opinion)
    case .flow: return words.thing(.flow)
    case .search: return words.thing(.search)
    }
  }

  // MARK: Answers

  func fact(_ value: JSONValue, _ number: Int) -> String {
    if case .array(let values)? = value["values"] {
      return words.disputed(values.compactMap { $0["value"].map { answer($0, number) } })
    }
    if let state = state(value), state != .known {
      let text = words.state(state)
      guard case .array(let range)? = value["range"] else { return text }
      return words.clauses([text, words.possible(range.map { answer($0, number) })])
    }
    return value["value"].map { answer($0, number) } ?? ""
  }

  /// An answer in the words of its question.
  func answer(_ value: JSONValue, _ number: Int) -> String {
    let definition = catalog.factDefinitions[number]
    switch (definition.answers, value) {
    case (.options(let options), .string(let id)):
      return options.first { $0.id == id }.map { string($0.name) } ?? id
    case (.yesOrNo, .bool(let isTrue)): return isTrue ? words.yes : words.no
    case (.amount, .string(let text)):
      guard let amount = Double(text),
        case .amount(let criterion) = catalog.criteria[definition.criterion].kind
      else { return text }
      return "\(words.number(amount)) \(string(criterion.unit))"
    default: return value.shown
    }
  }

  private func price(_ value: JSONValue, id: String) -> String {
    if let state = state(value), value["amount"] == nil { return words.state(state) }
    guard let text = value.word("amount"), let amount = Double(text) else { return "" }
    let period = value.word("period") ?? id
    let money = words.money(amount, value.word("currency") ?? "?")
    guard let period = Price.Period(rawValue: period) else { return money }
    return words.price(
      money, period: period, taxIncluded: value.word("tax").map { $0 == "included" })
  }

  private func limit(_ value: JSONValue) -> String {
    if let state = state(value), value["amount"] == nil { return words.state(state) }
    guard let text = value.word("amount") else { return "" }
    if text == "unlimited" { return words.unlimited }
    guard let amount = Double(text), let unit = value.word("per").flatMap(Limit.Unit.init) else {
      return text
    }
    var count = 1
    if case .number(let every)? = value["every"] { count = Int(every) ?? 1 }
    return words.limitAmount(words.number(amount), per: unit, count: count)
  }

  private func flow(_ value: JSONValue) -> String {
    let donor = value[["donor", "name"]]?.word ?? "?"
    let recipient = value[["recipient", "name"]]?.word ?? "?"
    let sum = value["amount"].map(sum) ?? words.unknown
    return "\(donor) > \(recipient), \(sum)"
  }

  func sum(_ value: JSONValue) -> String {
    let currency = value.word("currency") ?? "?"
    func money(_ key: String) -> String? {
      value.word(key).flatMap { Double($0) }.map { words.money($0, currency) }
    }
    if let least = money("atLeast") { return words.atLeastSum(least) }
    if let from = money("from"), let to = money("to") { return words.sumRange(from, to) }
    return money("value") ?? value.shown
  }

  // MARK: Fields

  /// What stands in a field, in words.
  func text(of value: JSONValue?, _ field: FormField, in entry: FormEntry?, whole: JSONValue)
    -> String
  {
    if field.kind == .answer, let entry { return text(of: whole, entry) }
    guard let value else { return "" }
    switch field.kind {
    case .possible:
      guard case .array(let items) = value, case .fact(let number)? = entry else { return "" }
      return words.choice(items.map { answer($0, number) })
    case .text(let language):
      if let language { return own(value, language) }
      return value.words(in: self.language) ?? ""
    case .words: return value.wordList.joinedText(", ")
    case .date:
      return value.word.flatMap { CalendarDate($0) }.map { words.date($0) } ?? value.word ?? ""
    case .sum: return sum(value)
    case .maker:
      return value.word.flatMap { id in catalog.makers.first { $0.id == id } }.map {
        string($0.name)
      } ?? ""
    case .choice(let choice): return name(of: value, in: choice)
    case .shown: return shown(value, field, entry)
    case .count: if case .number(let text) = value { return text } else { return "" }
    case .answer, .plain, .country, .address, .id: return value.word ?? ""
    }
  }

  /// The words of one language alone; words without a language are the English ones.
  private func own(_ value: JSONValue, _ language: Language) -> String {
    if case .string(let text) = value { return language == .english ? text : "" }
    return value[language.rawValue]?.word ?? ""
  }

  private func shown(_ value: JSONValue, _ field: FormField, _ entry: FormEntry?) -> String {
    guard case .array(let items) = value else {
      guard case .fact(let number)? = entry, let answer = value["value"] else { return "" }
      return words.after(
        self.answer(answer, number), steps: value["steps"]?.words(in: language) ?? "")
    }
    if case .fact(let number)? = entry {
      return words.choice(items.compactMap { $0["value"].map { answer($0, number) } })
    }
    return items.compactMap { $0.words(in: language) }.joinedText(" / ")
  }

  // MARK: Choices

  /// The words that a field can be one of, as the catalog writes them.
  func values(of choice: FormField.Choice) -> [JSONValue] {
    func raw<Word: RawRepresentable<String>>(_ words: [Word]) -> [JSONValue] {
      words.map { .string($0.rawValue) }
    }
    return switch choice {
    case .confidence: raw(Confidence.allCases)
    case .tax: [.string("included"), .string("excluded")]
    case .period: raw(Price.Period.allCases)
    case .unknownState: raw([FactState.undisclosed, .unresearched])
    case .flowKind: raw(Flow.Kind.allCases)
    case .flowStatus: raw(Flow.Status.allCases)
    case .closeness: raw(Closeness.allCases)
    case .donorKind: raw(Flow.Donor.Kind.allCases)
    case .recipientKind: raw(Flow.Recipient.Kind.allCases)
    case .side: catalog.sides.map { .string($0.id) } + [.string("both")]
    case .yesOrNo: [.bool(true), .bool(false)]
    case .sourceKind: raw(Source.Kind.allCases)
    case .wayKind(let kinds): raw(kinds)
    }
  }

  /// Whether a field can be left empty.
  func isOptional(_ choice: FormField.Choice) -> Bool {
    switch choice {
    case .confidence, .tax, .unknownState, .side, .yesOrNo: true
    default: false
    }
  }

  /// One of the words in the user's language.
  func name(of value: JSONValue, in choice: FormField.Choice) -> String {
    if case .bool(let isTrue) = value { return isTrue ? words.yes : words.no }
    guard let text = value.word else { return "" }
    let name: String? =
      switch choice {
      case .confidence: Confidence(rawValue: text).map(words.confidence)
      case .tax: words.tax(isIncluded: text == "included")
      case .period: Price.Period(rawValue: text).map(words.period)
      case .unknownState: FactState(rawValue: text).map(words.state)
      case .flowKind: Flow.Kind(rawValue: text).map(words.flowKind)
      case .flowStatus: Flow.Status(rawValue: text).map(words.flowStatus)
      case .closeness: Closeness(rawValue: text).map(words.closeness)
      case .donorKind: Flow.Donor.Kind(rawValue: text).map(words.donorKind)
      case .recipientKind: Flow.Recipient.Kind(rawValue: text).map(words.recipientKind)
      case .side:
        text == "both"
          ? words.bothSides : catalog.sides.first { $0.id == text }.map { string($0.name) }
      case .yesOrNo: nil
      case .sourceKind: Source.Kind(rawValue: text).map(words.sourceKind)
      case .wayKind: Way.Kind(rawValue: text).map(words.wayKind)
      }
    return name ?? text
  }
}
