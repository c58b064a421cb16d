import AltaiCatalog
import Scoring
import TextScreen

/// Why a row stands where it stands: what each criterion adds to its score, and what sets it apart from its neighbours.
struct WhyPage: Sendable {
  private let assessment: Assessment
  private let row: Int
  private let ranking: RankingWords
  private let facts: FactWords

  init(_ assessment: Assessment, row: Int, _ language: Language, _ medium: Medium = .screen) {
    self.assessment = assessment
    self.row = row
    ranking = RankingWords(assessment, language, medium)
    facts = FactWords(assessment.catalog, language, today: assessment.today)
  }

  private var words: any Wording { ranking.words }

  /// The criteria that count, the largest part of the score first.
  private var parts: [(criterion: Int, weight: Double, span: ValueSpan, points: Double)] {
    let points = assessment.contributions(row: row)
    return assessment.columns.indices
      .filter { assessment.weights.values[$0] > 0 }
      .map { column in
        (
          assessment.columns[column], assessment.weights.values[column],
          assessment.table[row, column], points[column]
        )
      }.sorted { ($0.points, $1.criterion) > ($1.points, $0.criterion) }
  }

  private var entry: Ranking.Entry? { assessment.ranking.ranked.first { $0.row == row } }

  /// The page: the sum, the neighbours, what could change.
  func page() -> Page {
    var page = Page()
    page.paragraph(standing())
    page.table(
      Table(
        columns: [
          Table.Column(words.criterionTitle), Table.Column(words.outcomeTitle),
          Table.Column(words.valueTitle, .number), Table.Column(words.weightTitle, .number),
          Table.Column(words.pointsTitle, .number),
        ],
        rows: parts.map { part in
          let outcome = ranking.outcome(row: row, criterion: part.criterion)
          return [
            Table.Cell(words.capitalized(ranking.name(ofCriterion: part.criterion))),
            Table.Cell(
              outcome.text, role: outcome.isUnknown ? .unknown : .plain,
              mark: assessment.isYours(row: row, criterion: part.criterion) ? words.yours : nil),
            Table.Cell(span(part.span)), Table.Cell(words.percent(part.weight)),
            Table.Cell(words.pointDifference(part.points), role: .strong),
          ]
        } + [
          [
            Table.Cell(words.sumTitle, role: .strong), Table.Cell(""), Table.Cell(""),
            Table.Cell(words.percent(1)),
            Table.Cell(words.pointDifference(score), role: .strong),
          ]
        ]))
    addNeighbours(to: &page)
    addUnknown(to: &page)
    return page
  }

  private var score: Double { assessment.contributions(row: row).reduce(0, +) }

  private func span(_ span: ValueSpan) -> String {
    let low = words.points(span.low)
    return span.low == span.high ? low : words.span(low, words.points(span.high))
  }

  private func standing() -> String {
    let name = ranking.name(ofRow: row)
    guard let entry else { return words.hasNoPlace(name) }
    return words.placeOf(
      name, place: entry.place, of: assessment.ranking.ranked.count,
      points: words.points(entry.score))
  }

  /// What sets it apart from the one above and the one below: parts that add up to the difference.
  private func addNeighbours(to page: inout Page) {
    let ranked = assessment.ranking.ranked
    guard let index = ranked.firstIndex(where: { $0.row == row }) else { return }
    for other in [index - 1, index + 1] where ranked.indices.contains(other) {
      let rival = ranked[other]
      page.heading(
        words.comparedWith(
          ranking.name(ofRow: rival.row),
          points: words.signed(score - rival.score)), level: 2)
      let own = assessment.contributions(row: row)
      let theirs = assessment.contributions(row: rival.row)
      let differences = assessment.columns.indices
        .map { (assessment.columns[$0], own[$0] - theirs[$0]) }
        .filter { abs($0.1) > Ranking.tieWidth }
        .sorted { abs($0.1) > abs($1.1) }
      if differences.isEmpty { page.paragraph(words.noDifference) }
      page.items(
        differences.map { criterion, points in
          Page.Item(
            words.capitalized(ranking.name(ofCriterion: criterion)),
            words.difference(
              words.signed(points), ranking.toldOutcome(row: row, criterion: criterion),
              against: ranking.toldOutcome(row: rival.row, criterion: criterion)))
        })
    }
  }

  private func addUnknown(to page: inout Page) {
    guard let entry, entry.rankSpan.count > 1 else { return }
    page.heading(words.unknownHeading, level: 2)
    page.paragraph(
      words.canStand(
        ranking.name(ofRow: row), from: entry.rankSpan.lowerBound, to: entry.rankSpan.upperBound))
    if let unknown = assessment.widestUnknown(of: row), let fact = unknown.fact {
      let place = assessment.rows[row]
      page.items([
        Page.Item(
          facts.name(ofFact: fact),
          facts.toldValue(fact, of: place.assistant, at: place.plan))
      ])
    }
  }

  /// The sum in a few lines, for a narrow pane.
  func sumLines(width: Int) -> [String] {
    let name = min(max(width / 3, 8), 16)
    var lines = parts.map { part in
      let outcome = ranking.outcome(row: row, criterion: part.criterion)
      let points = SafeText(words.pointDifference(part.points)).padded(to: 6, alignment: .right)
      let label = SafeText(words.capitalized(ranking.name(ofCriterion: part.criterion)))
        .padded(to: name)
      let text = words.marked(
        outcome.short ?? outcome.text,
        if: assessment.isYours(row: row, criterion: part.criterion))
      return "\(label) \(points)  \(text)"
    }
    let sum = SafeText(words.pointDifference(score)).padded(to: 6, alignment: .right)
    lines.append("\(SafeText(words.sumTitle).padded(to: name)) \(sum)")
    return lines
  }
}
