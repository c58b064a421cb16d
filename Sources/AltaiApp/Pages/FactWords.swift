public import AltaiCatalog

/// Turns facts into words in one language.
public struct FactWords: Sendable {
  /// The catalog that was ranked.
  public let catalog: Catalog
  /// All texts in the language.
  public let words: any Wording
  /// The day from which ages count.
  public let today: CalendarDate

  /// Words for the facts of a catalog.
  public init(_ catalog: Catalog, _ language: Language, today: CalendarDate) {
    self.catalog = catalog
    words = wording(for: language)
    self.today = today
  }

  func string(_ text: Text) -> String { catalog.string(text, in: words.language) }

  func name(ofFact number: Int) -> String { string(catalog.factDefinitions[number].name) }

  /// An answer in the words of its question.
  func answer(_ answer: Answer, to number: Int) -> String {
    let definition = catalog.factDefinitions[number]
    switch answer {
    case .option(let option): return string(definition.options[option].name)
    case .yes(let yes): return yes ? words.yes : words.no
    case .amount(let amount):
      if case .amount(let criterion) = catalog.criteria[definition.criterion].kind {
        return "\(words.number(amount)) \(string(criterion.unit))"
      }
      return words.number(amount)
    }
  }

  /// The value of a fact, or in which way it is unknown.
  func value(_ fact: Fact?, _ number: Int) -> String {
    guard let fact else { return words.state(.unresearched) }
    switch fact.state {
    case .known: return fact.answers.first.map { answer($0.answer, to: number) } ?? ""
    case .disputed:
      var values: [String] = []
      for given in fact.answers.map({ answer($0.answer, to: number) }) where !values.contains(given)
      {
        values.append(given)
      }
      return words.disputed(values)
    case .undisclosed, .unresearched:
      let state = words.state(fact.state)
      if fact.range.isEmpty { return state }
      return words.clauses([
        state, words.possible(fact.range.map { answer($0, to: number) }),
      ])
    case .notApplicable: return words.state(.notApplicable)
    }
  }

  /// The value of a fact, or in which way it is unknown.
  public func valueText(_ fact: Fact?, _ number: Int) -> String { value(fact, number) }

  /// The value of an assistant's fact at a plan, with the mark where it is the user's own.
  ///
  /// For places in brackets or within a sentence.
  func toldValue(_ number: Int, of assistant: Int, at plan: Int?) -> String {
    let assistant = catalog.assistants[assistant]
    return words.markedInside(
      value(assistant.fact(number, at: plan), number),
      if: catalog.isYours(fact: number, of: assistant, at: plan))
  }

  /// Date and age, "undated" where there is none; nothing for what nobody has answered.
  func dating(_ asOf: CalendarDate?, maxAgeInDays: Int) -> String {
    guard let asOf else { return words.undated }
    let days = asOf.days(until: today)
    let text = words.asOf(words.date(asOf), age: words.age(days: days))
    return days > maxAgeInDays ? "\(text), \(words.tooOld)" : text
  }

  /// Why a fact does not confirm what a requirement asks, or the answer that misses it.
  func standing(_ fact: Fact?, _ number: Int) -> String {
    guard let fact else { return words.state(.unresearched) }
    let isAnswered = fact.state == .known || fact.state == .disputed
    let age = catalog.factDefinitions[number].maxAgeInDays
    if isAnswered, !fact.isFresh(on: today, maxAgeInDays: age) {
      return fact.asOf == nil ? words.undated : dating(fact.asOf, maxAgeInDays: age)
    }
    return value(fact, number)
  }

  /// A source in one line: publisher, title, kind, date.
  func source(_ number: Int) -> String {
    let source = catalog.sources[number]
    let date = source.date.map { words.date($0) } ?? words.undated
    return "\(string(source.publisher)), \(words.quoted(string(source.title)))"
      + " (\(words.sourceKind(source.kind)), "
      + words.markedInside(date, if: catalog.isYours(source.element)) + ")"
  }
}
