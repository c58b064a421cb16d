public import AltaiCatalog
import Scoring
import TextScreen

/// Puts into words what is worth finding out.
public struct WorthWords: Sendable {
  private let assessment: Assessment
  private let ranking: RankingWords
  private let facts: FactWords
  /// How many gaps a page lists.
  private static let listed = 5

  /// Words for an assessment.
  public init(_ assessment: Assessment, _ language: Language, _ medium: Medium = .screen) {
    self.assessment = assessment
    ranking = RankingWords(assessment, language, medium)
    facts = FactWords(assessment.catalog, language, today: assessment.today)
  }

  private var words: any Wording { ranking.words }
  private var catalog: Catalog { assessment.catalog }

  /// The one check that matters most, or that none alone does; nil where nothing that counts is unknown.
  public func mostImportantCheck() -> String? {
    guard let gap = assessment.mostWorthKnowing ?? assessment.widestGap else {
      let isOpen = assessment.ranking.ranked.contains { $0.span.width > Ranking.tieWidth }
      return isOpen ? words.nothingOpenChanges : nil
    }
    let (name, what) = (ranking.name(ofRow: gap.row), subject(gap) + " (\(standing(gap)))")
    if gap.worth.chance == 0 { return words.nothingAloneChanges(name, what) }
    return words.checkFirst(name, what, chance: words.percent(gap.worth.chance), consequences(gap))
  }

  /// Adds the section with the gaps that could change the first place, what is worth most first.
  public func add(to page: inout Page) {
    let gaps = assessment.gaps()
    guard !gaps.isEmpty else { return }
    page.heading(words.worthHeading, level: 2)
    let worthy = gaps.filter { $0.worth.chance > 0 }
    if worthy.isEmpty {
      if let sentence = mostImportantCheck() { page.paragraph(sentence) }
      return
    }
    page.items(worthy.prefix(Self.listed).map(item))
    let more = gaps.count - min(worthy.count, Self.listed)
    if more > 0, worthy.count <= Self.listed { page.paragraph(words.moreGaps(more)) }
  }

  private func item(_ gap: Gap) -> Page.Item {
    Page.Item(
      "\(ranking.name(ofRow: gap.row)), \(subject(gap))",
      words.clauses(
        [standing(gap), words.changesFirst(chance: words.percent(gap.worth.chance))]
          + consequences(gap) + [words.worth(words.pointDifference(gap.worth.worth))]) + ".")
  }

  /// What is not known.
  public func subject(_ gap: Gap) -> String {
    gap.fact.map(facts.name(ofFact:)) ?? ranking.name(ofCriterion: gap.criterion)
  }

  /// How it stands with it: undisclosed, not established, disputed …
  public func standing(_ gap: Gap) -> String {
    let row = assessment.rows[gap.row]
    if let fact = gap.fact { return facts.toldValue(fact, of: row.assistant, at: row.plan) }
    return ranking.toldOutcome(row: gap.row, criterion: gap.criterion)
  }

  /// What follows from which answer, where the first place changes.
  public func consequences(_ gap: Gap) -> [String] {
    var groups: [(first: Int, answers: [String])] = []
    for possibility in gap.possibilities {
      guard let first = possibility.newFirst else { continue }
      let answer = answer(possibility.what, gap)
      if let index = groups.firstIndex(where: { $0.first == first }) {
        groups[index].answers.append(answer)
      } else {
        groups.append((first, [answer]))
      }
    }
    if groups.count == 1, gap.possibilities.count > 1,
      gap.possibilities.allSatisfy({ $0.newFirst != nil })
    {
      return [words.whateverItIs(first: ranking.name(ofRow: groups[0].first))]
    }
    return groups.map { words.ifFound($0.answers, first: ranking.name(ofRow: $0.first)) }
  }

  private func answer(_ what: Gap.What, _ gap: Gap) -> String {
    switch (what, catalog.criteria[gap.criterion].kind) {
    case (.option(let option), _):
      return gap.fact.map { words.quoted(facts.answer(.option(option), to: $0)) } ?? ""
    case (.amount(let amount), _):
      return gap.fact.map { facts.answer(.amount(amount), to: $0) } ?? words.number(amount)
    case (.band(let band), .ledger(let ledger)): return string(ledger.bands[band].name)
    case (.valueFrom(let value), let kind): return amount(value, kind, isFrom: true)
    case (.valueUpTo(let value), let kind): return amount(value, kind, isFrom: false)
    default: return ""
    }
  }

  /// A value said as the amount that has it.
  private func amount(_ value: Double, _ kind: Criterion.Kind, isFrom: Bool) -> String {
    switch kind {
    case .amount(let amount):
      let text = "\(words.number(amount.scale.amount(of: value))) \(string(amount.unit))"
      return (amount.scale.best > amount.scale.worst) == isFrom
        ? words.atLeastAmount(text) : words.atMostAmount(text)
    case .cost(let cost):
      let text = words.aYear(words.money(cost.scale.amount(of: value).rounded(), catalog.currency))
      return isFrom ? words.atMostAmount(text) : words.atLeastAmount(text)
    default: return words.points(value)
    }
  }

  private func string(_ text: Text) -> String { catalog.string(text, in: words.language) }
}
