public import AltaiCatalog
import Scoring
import TextScreen

/// Everything that is known of one assistant, grouped by criterion.
public struct AssistantPage: Sendable {
  let assessment: Assessment
  let number: Int
  let facts: FactWords
  let ranking: RankingWords

  /// A page about an assistant of the assessment's catalog.
  public init(
    _ assessment: Assessment, assistant: Int, _ language: Language, _ medium: Medium = .screen
  ) {
    self.assessment = assessment
    number = assistant
    facts = FactWords(assessment.catalog, language, today: assessment.today)
    ranking = RankingWords(assessment, language, medium)
  }

  var catalog: Catalog { assessment.catalog }
  var assistant: Assistant { catalog.assistants[number] }
  var words: any Wording { facts.words }

  func string(_ text: Text) -> String { facts.string(text) }

  /// The whole page.
  public func page() -> Page {
    var page = Page()
    page.heading(string(assistant.name))
    page.paragraph(string(assistant.about))
    page.items(identity())
    for (number, criterion) in catalog.criteria.enumerated() { add(criterion, number, to: &page) }
    addPlans(to: &page)
    addMoney(to: &page)
    addNotes(words.dependsTitle, assistant.dependsOn, to: &page)
    addWays(words.leaveTitle, assistant.leave, to: &page)
    addWays(words.joinTitle, assistant.join, to: &page)
    addNotes(words.notesTitle, assistant.notes, to: &page)
    addNotes(words.opinionsTitle, assistant.secondOpinions, to: &page)
    let program = ranking.words.medium == .lines ? "" : "altai "
    page.paragraph(words.seeAlso("\(program)sources \(assistant.id)"))
    return page
  }

  private func identity() -> [Page.Item] {
    var items = [Page.Item(words.idLabel, assistant.id)]
    if !assistant.aliases.isEmpty {
      items.append(Page.Item(words.aliasesLabel, words.list(assistant.aliases.map(string))))
    }
    if let maker = assistant.maker.map({ catalog.makers[$0] }) {
      let country = (assistant.country ?? maker.country).map { " (\($0))" } ?? ""
      items.append(
        Page.Item(
          words.makerLabel, string(maker.name) + country,
          details: maker.about.map { [Page.Detail(string($0))] } ?? []))
    } else {
      items.append(Page.Item(words.makerLabel, words.unknown))
    }
    items.append(Page.Item(words.siteLabel, assistant.site.map(string) ?? words.unknown))
    if let since = assistant.since {
      items.append(Page.Item(words.sinceLabel, words.date(since)))
    }
    return items
  }

  // MARK: Criteria and facts

  private func add(_ criterion: Criterion, _ number: Int, to page: inout Page) {
    let name = words.capitalized(string(criterion.name))
    switch criterion.kind {
    case .graded(let graded):
      page.heading(name, level: 2)
      page.paragraph(levels(graded, number))
      page.items(graded.facts.map { item(forFact: $0) })
    case .amount(let amount):
      page.heading(name, level: 2)
      page.items([item(forFact: amount.fact)])
    case .features(let range):
      guard let range else { return }
      page.heading(name, level: 2)
      page.items(range.map { item(forFact: $0) })
    case .cost, .ledger: break
    }
  }

  /// The level at each plan, what it means, and what keeps it from the next.
  private func levels(_ graded: GradedCriterion, _ criterion: Int) -> String {
    var groups: [(text: String, row: Int, plans: [String])] = []
    for (index, row) in assessment.rows.enumerated() where row.assistant == number {
      let text = ranking.outcomeText(row: index, criterion: criterion)
      let plan = row.plan.map { string(assistant.plans[$0].name) }
      if let known = groups.firstIndex(where: { $0.text == text }) {
        groups[known].plans += [plan].compactMap(\.self)
      } else {
        groups.append((text, index, [plan].compactMap(\.self)))
      }
    }
    return groups.map { group in
      var text = words.capitalized(group.text)
      if groups.count > 1 { text += " (\(group.plans.joinedText(", ")))" }
      if case .graded(_, let levels) = assessment.rows[group.row].outcomes[criterion],
        levels.count == 1, let means = graded.levels[levels.lowerBound].means
      {
        text += ". " + string(means)
      } else {
        text += "."
      }
      if let obstacles = assessment.obstacles(row: group.row, criterion: criterion),
        !obstacles.facts.isEmpty
      {
        text += " " + heldBack(obstacles, graded, row: group.row) + "."
      }
      return text
    }.joinedText(" ")
  }

  private func heldBack(
    _ obstacles: Assessment.Obstacles, _ graded: GradedCriterion, row: Int
  ) -> String {
    words.heldBack(
      from: string(graded.levels[obstacles.next].name),
      by: ranking.grouped(obstacles.facts) { fact in
        facts.value(assistant.fact(fact, at: assessment.rows[row].plan), fact)
      })
  }

  func item(forFact number: Int, _ own: Fact? = nil) -> Page.Item {
    let fact = own ?? assistant.facts[number]
    var details: [Page.Detail] = []
    if let fact { details = describe(fact, number) }
    return Page.Item(facts.name(ofFact: number), facts.value(fact, number), details: details)
  }

  private func describe(_ fact: Fact, _ number: Int) -> [Page.Detail] {
    let age = catalog.factDefinitions[number].maxAgeInDays
    var details: [Page.Detail] = []
    if let statement = fact.statement { details.append(string(statement)) }
    for answer in fact.answers where fact.state == .disputed {
      details.append(
        words.labelled(
          facts.answer(answer.answer, to: number),
          ([answer.statement.map(string)].compactMap(\.self)
            + [words.sources(answer.sources.map(facts.source))]).joinedText(" ")),
        from: answer.sources)
    }
    if let after = fact.after {
      details.append(
        words.after(facts.answer(after.answer, to: number), steps: string(after.steps)))
    }
    details += provenance(
      asOf: fact.asOf, isAnswered: !fact.state.isUnknown, maxAgeInDays: age, fact.confidence,
      fact.sources)
    return details
  }

  /// Date, age and confidence in one line, sources in another.
  func provenance(
    asOf: CalendarDate?, isAnswered: Bool, maxAgeInDays: Int = .max, _ confidence: Confidence?,
    _ sources: [Int]
  ) -> [Page.Detail] {
    var parts: [String] = []
    if asOf != nil || isAnswered {
      parts.append(facts.dating(asOf, maxAgeInDays: isAnswered ? maxAgeInDays : .max))
    }
    if let confidence { parts.append(words.confidence(confidence)) }
    var lines: [Page.Detail] = []
    if !parts.isEmpty { lines.append(parts.joinedText(", ")) }
    return lines + naming(sources)
  }

  /// A line that names sources, where there are some.
  func naming(_ sources: [Int]) -> [Page.Detail] {
    sources.isEmpty
      ? [] : [Page.Detail(words.sources(sources.map(facts.source)), sources: sources)]
  }
}
