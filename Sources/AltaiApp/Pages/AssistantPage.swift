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

  /// What stands under a key of the assistant, with the mark where that is the user's own.
  private func marked(_ text: String, _ key: String) -> String {
    words.marked(text, if: catalog.isYours(key, of: assistant.element))
  }

  /// The whole page.
  public func page() -> Page {
    var page = Page()
    page.heading(marked(string(assistant.name), "name"))
    page.paragraph(marked(string(assistant.about), "about"))
    for detail in facts.outdated(at: assistant.element) {
      page.paragraph(words.capitalized(detail.text) + ".")
    }
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
      let aliases = words.list(assistant.aliases.map(string))
      items.append(Page.Item(words.aliasesLabel, marked(aliases, "aliases")))
    }
    if let maker = assistant.maker.map({ catalog.makers[$0] }) {
      let country = (assistant.country ?? maker.country).map { " (\($0))" } ?? ""
      let about = maker.about.map {
        Page.Detail(
          words.marked(string($0), if: catalog.isYours("about", of: maker.element)))
      }
      items.append(
        Page.Item(
          words.makerLabel,
          words.marked(string(maker.name) + country, if: catalog.isMakerYours(of: assistant)),
          details: facts.outdated(at: maker.element) { facts.words($0, "name") }
            + [about].compactMap(\.self)))
    } else {
      items.append(Page.Item(words.makerLabel, words.unknown))
    }
    items.append(
      Page.Item(
        words.siteLabel, marked(assistant.site.map(string) ?? words.unknown, "site")))
    if let since = assistant.since {
      items.append(Page.Item(words.sinceLabel, marked(words.date(since), "since")))
    }
    return items
  }

  // MARK: Criteria and facts

  private func add(_ criterion: Criterion, _ number: Int, to page: inout Page) {
    let name = words.marked(
      words.capitalized(string(criterion.name)), if: catalog.isYours(criterion.element))
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
    var groups: [(text: String, isYours: Bool, row: Int, plans: [String])] = []
    for (index, row) in assessment.rows.enumerated() where row.assistant == number {
      let text = ranking.outcomeText(row: index, criterion: criterion)
      let isYours = assessment.isYours(row: index, criterion: criterion)
      let plan = row.plan.map { string(assistant.plans[$0].name) }
      if let known = groups.firstIndex(where: { ($0.text, $0.isYours) == (text, isYours) }) {
        groups[known].plans += [plan].compactMap(\.self)
      } else {
        groups.append((text, isYours, index, [plan].compactMap(\.self)))
      }
    }
    return groups.map { group in
      var text = words.capitalized(group.text)
      let notes =
        [groups.count > 1 ? group.plans.joinedText(", ") : "", group.isYours ? words.yours : ""]
        .filled
      if !notes.isEmpty { text += " (\(words.clauses(notes)))" }
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
        facts.toldValue(fact, of: self.number, at: assessment.rows[row].plan)
      })
  }

  func item(forFact number: Int) -> Page.Item {
    let fact = assistant.facts[number]
    return Page.Item(
      facts.name(ofFact: number),
      words.marked(
        facts.value(fact, number), if: catalog.isYours(fact: number, of: assistant)),
      details: fact.map { describe($0, number) } ?? facts.takenOut(number, of: assistant))
  }

  private func describe(_ fact: Fact, _ number: Int) -> [Page.Detail] {
    let age = catalog.factDefinitions[number].maxAgeInDays
    var details = facts.outdated(at: fact.element) { facts.fact($0, number) }
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
