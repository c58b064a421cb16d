public import AltaiCatalog
public import Scoring
import TextScreen

/// Why one row stands above another: the parts of the difference, the strongest reason for each side, the facts that decide.
public struct RivalPage: Sendable {
  private let assessment: Assessment
  private let row: Int
  private let other: Int
  private let ranking: RankingWords
  private let facts: FactWords
  private let language: Language
  /// The difference that is put into words.
  public let difference: ScoreDifference

  /// A page on two rows of an assessment.
  ///
  /// - Precondition: The rows differ.
  public init(
    _ assessment: Assessment, row: Int, over other: Int, _ language: Language,
    _ medium: Medium = .screen
  ) {
    precondition(row != other, "two rows are compared")
    self.assessment = assessment
    self.row = row
    self.other = other
    self.language = language
    ranking = RankingWords(assessment, language, medium)
    facts = FactWords(assessment.catalog, language, today: assessment.today)
    difference = assessment.difference(of: row, over: other)
  }

  private var words: any Wording { ranking.words }
  private var catalog: Catalog { assessment.catalog }

  /// The page: what was understood, then why.
  public func page() -> Page {
    var page = Page()
    page.paragraph(ranking.understood())
    add(to: &page)
    return page
  }

  /// Adds why one stands above the other.
  public func add(to page: inout Page) {
    page.paragraph(standing())
    page.table(table())
    page.paragraph(sentences().joinedText(" "))
    let deciding = assessment.decidingFacts(of: row, over: other)
    if !deciding.isEmpty {
      page.heading(words.decidingFactsHeading, level: 2)
      page.items(deciding.map(item))
    }
    changes.addRival(ahead.other, against: ahead.row, to: &page)
  }

  /// What would put the one behind ahead.
  private var changes: ChangePage {
    ChangePage(assessment, words.language, words.medium)
  }

  /// The row that stands behind, where it is ranked behind the first.
  public var rowBehind: Int? {
    let isRival = assessment.ranking.ranked.dropFirst().contains { $0.row == ahead.other }
    return isRival ? ahead.other : nil
  }

  /// The row that stands above and the one below, where both have a place.
  public var places: (above: Int, below: Int)? {
    let rows = assessment.ranking.ranked.map(\.row)
    guard let above = rows.firstIndex(of: ahead.row), let below = rows.firstIndex(of: ahead.other),
      above < below
    else { return nil }
    return (ahead.row, ahead.other)
  }

  private var isLevel: Bool { abs(difference.points) <= Ranking.tieWidth }
  /// Whoever stands above, then the other; the first where they stand level.
  private var ahead: (row: Int, other: Int) {
    difference.points >= -Ranking.tieWidth ? (row, other) : (other, row)
  }

  private func score(_ row: Int) -> String {
    words.points(assessment.contributions(row: row).reduce(0, +))
  }

  private func standing() -> String {
    let names = (ranking.name(ofRow: ahead.row), ranking.name(ofRow: ahead.other))
    if isLevel { return words.standLevel(names.0, names.1, score(row)) }
    return words.stands(
      names.0, score(ahead.row), above: names.1, score(ahead.other),
      points: words.pointDifference(abs(difference.points)))
  }

  private func table() -> Table {
    let parts = difference.bySize
    let shown = roundedParts(parts.map(\.points), sum: difference.points)
    let rows = zip(parts, shown).map { part, points in
      let criterion = assessment.columns[part.column]
      return [
        Table.Cell(words.capitalized(ranking.name(ofCriterion: criterion))),
        cell(row, criterion), cell(other, criterion),
        Table.Cell(words.percent(assessment.weights.values[part.column])),
        Table.Cell(words.signed(points), role: .strong),
      ]
    }
    return Table(
      columns: [
        Table.Column(words.criterionTitle, .name),
        Table.Column(ranking.name(ofRow: row)), Table.Column(ranking.name(ofRow: other)),
        Table.Column(words.weightTitle, .number), Table.Column(words.pointsTitle, .number),
      ],
      rows: rows + [
        [
          Table.Cell(words.sumTitle, role: .strong), Table.Cell(""), Table.Cell(""),
          Table.Cell(words.percent(1)),
          Table.Cell(words.signed((difference.points * 1000).rounded() / 1000), role: .strong),
        ]
      ])
  }

  private func cell(_ row: Int, _ criterion: Int) -> Table.Cell {
    let outcome = ranking.outcome(row: row, criterion: criterion)
    return Table.Cell(
      outcome.text, short: outcome.short, role: outcome.isUnknown ? .unknown : .plain,
      mark: assessment.isYours(row: row, criterion: criterion) ? words.yours : nil)
  }

  /// The strongest reason for each side, and whether anything could swap them.
  public func sentences() -> [String] {
    var sentences: [String] = []
    if difference.most - difference.least > Ranking.tieWidth {
      sentences.append(
        words.differenceMayLie(
          from: words.signed(difference.least), to: words.signed(difference.most)))
    }
    sentences += [
      strongest(of: difference.advantages, for: row, against: other),
      strongest(of: difference.disadvantages, for: other, against: row),
    ]
    if let fewest = fewestReasons() { sentences.append(fewest) }
    if let never = neverSwapped() { sentences.append(never) }
    return sentences
  }

  private func strongest(
    of parts: [ScoreDifference.Part], for row: Int, against other: Int
  ) -> String {
    let name = ranking.name(ofRow: row)
    guard let part = parts.first else { return words.nothingSpeaksFor(name) }
    let criterion = assessment.columns[part.column]
    return words.speaksFor(
      name, ranking.name(ofCriterion: criterion),
      ranking.toldOutcome(row: row, criterion: criterion),
      against: ranking.toldOutcome(row: other, criterion: criterion),
      points: words.pointDifference(abs(part.points)))
  }

  /// Said where something speaks for the one behind, and not all that speaks for the one ahead is needed.
  private func fewestReasons() -> String? {
    let turned =
      ahead.row == row ? difference : assessment.difference(of: other, over: row)
    let fewest = turned.decidingAdvantages
    guard !isLevel, !turned.disadvantages.isEmpty, fewest.count < turned.advantages.count else {
      return nil
    }
    return words.fewestReasons(
      fewest.map { ranking.name(ofCriterion: assessment.columns[$0.column]) },
      outweigh: ranking.name(ofRow: ahead.other))
  }

  /// Said where no weights could swap them.
  private func neverSwapped() -> String? {
    guard !isLevel else { return nil }
    let turned =
      ahead.row == row ? difference : assessment.difference(of: other, over: row)
    guard turned.isNowhereWorse else { return nil }
    return words.neverSwapped(
      ranking.name(ofRow: ahead.row), whateverIsUnknown: turned.isNowhereWorseForCertain)
  }

  // MARK: Facts

  private func item(_ deciding: Assessment.DecidingFact) -> Page.Item {
    let rows = [row, other]
    let names = rows.map(ranking.name(ofRow:))
    let label =
      deciding.fact.map { facts.name(ofFact: $0) }
      ?? ranking.name(ofCriterion: deciding.criterion)
    var details = [
      Page.Detail(words.speaks(for: deciding.isForFirst ? names[0] : names[1]))
    ]
    for (row, name) in zip(rows, names) {
      details += grounds(deciding, row).map {
        Page.Detail(words.labelled(name, $0.text), sources: $0.sources)
      }
    }
    return Page.Item(
      label,
      words.factOfBoth(names[0], value(deciding, row), names[1], value(deciding, other)),
      details: details)
  }

  private func value(_ deciding: Assessment.DecidingFact, _ number: Int) -> String {
    let row = assessment.rows[number]
    if let fact = deciding.fact {
      return facts.toldValue(fact, of: row.assistant, at: row.plan)
    }
    return ranking.toldOutcome(row: number, criterion: deciding.criterion)
  }

  /// Dates and sources of what is said of a row.
  private func grounds(_ deciding: Assessment.DecidingFact, _ number: Int) -> [Page.Detail] {
    let row = assessment.rows[number]
    let page = AssistantPage(assessment, assistant: row.assistant, language)
    let assistant = catalog.assistants[row.assistant]
    if let number = deciding.fact {
      guard let fact = assistant.fact(number, at: row.plan) else { return [] }
      return page.provenance(
        asOf: fact.asOf, isAnswered: !fact.state.isUnknown,
        maxAgeInDays: catalog.factDefinitions[number].maxAgeInDays, fact.confidence,
        fact.allSources)
    }
    if case .money(let finding) = row.outcomes[deciding.criterion] {
      let sources =
        finding.flows.flatMap { assistant.flows[$0].sources }
        + (finding.isSearched ? assistant.searches.flatMap(\.sources) : [])
      return page.naming(sources.withoutRepeats)
    }
    guard let plan = row.plan.map({ assistant.plans[$0] }),
      let price = plan.prices.filter({ $0.amount != nil }).min(by: {
        catalog.yearlyCost(of: $0) ?? .infinity < catalog.yearlyCost(of: $1) ?? .infinity
      })
    else { return [] }
    return page.provenance(
      asOf: price.asOf, isAnswered: true, maxAgeInDays: catalog.priceAgeInDays, price.confidence,
      price.sources)
  }
}

extension Fact {
  /// The sources of the fact and of each answer that is given to it, each once.
  fileprivate var allSources: [Int] { (sources + answers.flatMap(\.sources)).withoutRepeats }
}

extension [Int] {
  fileprivate var withoutRepeats: [Int] {
    var kept: [Int] = []
    for number in self where !kept.contains(number) { kept.append(number) }
    return kept
  }
}
