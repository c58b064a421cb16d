public import AltaiCatalog
import Scoring

/// Two or more assistants side by side: rows are facts, columns are assistants at their best plans.
public struct ComparisonPage: Sendable {
  private let assessment: Assessment
  /// Rows of the assessment.
  private let picked: [Int]
  private let facts: FactWords
  private let ranking: RankingWords

  /// A comparison of rows of an assessment.
  public init(
    _ assessment: Assessment, rows: [Int], _ language: Language, _ medium: Medium = .screen
  ) {
    self.assessment = assessment
    picked = rows
    facts = FactWords(assessment.catalog, language, today: assessment.today)
    ranking = RankingWords(assessment, language, medium)
  }

  private var catalog: Catalog { assessment.catalog }
  private var words: any Wording { facts.words }

  /// One line of the comparison.
  public struct Line: Sendable {
    /// The id of the criterion or fact, for other programs.
    public let id: String
    /// Its name.
    public let name: String
    /// One text per column.
    public let texts: [String]
    /// Which of the texts are best or equal best; empty where none is better.
    public let best: [Int]
    /// Which of the texts stand for something unknown.
    public let unknown: [Int]
    /// Which of the texts are the user's own, or rest on something that is.
    public let yours: [Int]
    /// Whether all say the same.
    public let isEqual: Bool
  }

  /// The page: what differs, and what is equal when asked for.
  public func page(withEqual: Bool) -> Page {
    var page = Page()
    page.paragraph(ranking.understood())
    let lines = lines()
    let shown = lines.filter { withEqual || !$0.isEqual }
    let table = Table(
      columns: [Table.Column(words.factTitle, .name)]
        + picked.map { row in
          Table.Column(
            ranking.name(ofRow: row), .wrapped,
            mark: assessment.isNameYours(row: row) ? words.yours : nil)
        },
      rows: shown.map { line in
        [Table.Cell(line.name, role: .strong)]
          + line.texts.indices.map { index in
            Table.Cell(
              sign(line, index) + line.texts[index],
              role: line.unknown.contains(index) ? .unknown : .plain,
              mark: line.yours.contains(index) ? words.yours : nil)
          }
      })
    page.table(table)
    if table.hasMarks { page.blocks.append(.markLegend(words.yoursMeans)) }
    page.paragraph(words.comparisonSigns(equal: lines.count - shown.count))
    return page
  }

  private func sign(_ line: Line, _ index: Int) -> String {
    if line.unknown.contains(index) { return "? " }
    return line.best.contains(index) ? "= " : "  "
  }

  /// Place, score, criteria, then the facts of each criterion.
  public func lines() -> [Line] {
    var lines = [placeLine(), scoreLine()]
    for number in assessment.columns { lines.append(criterionLine(number)) }
    for number in catalog.factDefinitions.indices { lines.append(factLine(number)) }
    return lines
  }

  private func entry(_ row: Int) -> Ranking.Entry? {
    assessment.ranking.ranked.first { $0.row == row }
  }

  private func placeLine() -> Line {
    let places = picked.map { entry($0)?.place }
    return line(
      "place", words.placeName,
      texts: places.map { $0.map(String.init) ?? words.withoutPlace },
      worth: places.map { $0.map { ValueRange(-Double($0)) } })
  }

  private func scoreLine() -> Line {
    let spans = assessment.table.scoreSpans(assessment.weights)
    let scores = assessment.table.scores(
      assessment.weights, reading: assessment.preferences.unknown)
    return line(
      "score", words.scoreTitle, texts: picked.map { ranking.score(scores[$0], spans[$0]) },
      worth: picked.map { ValueRange(spans[$0].low, spans[$0].high) })
  }

  private func criterionLine(_ number: Int) -> Line {
    let outcomes = picked.map { ranking.outcome(row: $0, criterion: number) }
    let column = assessment.columns.firstIndex(of: number) ?? 0
    let hasDirection =
      if case .ledger = catalog.criteria[number].kind {
        assessment.preferences.money != nil
      } else {
        true
      }
    return line(
      catalog.criteria[number].id, words.capitalized(ranking.name(ofCriterion: number)),
      texts: outcomes.map(\.text),
      worth: picked.map { row in
        let span = assessment.table[row, column]
        return hasDirection ? ValueRange(span.low, span.high) : nil
      }, unknown: outcomes.indices.filter { outcomes[$0].isUnknown },
      yours: picked.indices.filter { assessment.isYours(row: picked[$0], criterion: number) })
  }

  private func factLine(_ number: Int) -> Line {
    let all = picked.map { row in
      let row = assessment.rows[row]
      return catalog.assistants[row.assistant].fact(number, at: row.plan)
    }
    return line(
      catalog.factDefinitions[number].id, "  " + facts.name(ofFact: number),
      texts: all.map { facts.value($0, number) },
      worth: all.map { worth($0, number) },
      neverBest: all.indices.filter { all[$0]?.state == .disputed },
      unknown: all.indices.filter { all[$0]?.state.isUnknown ?? true },
      yours: picked.indices.filter { index in
        let row = assessment.rows[picked[index]]
        return catalog.isYours(
          fact: number, of: catalog.assistants[row.assistant], at: row.plan)
      })
  }

  /// How good an answer can be, more being better; nil where nothing bounds it.
  private func worth(_ fact: Fact?, _ number: Int) -> ValueRange? {
    let definition = catalog.factDefinitions[number]
    if fact?.state == .notApplicable { return worth(.option(0), definition) }
    let given = fact.map { $0.state.isUnknown ? $0.range : $0.answers.map(\.answer) } ?? []
    let all: [Answer] =
      switch definition.answers {
      case .options(let options): options.indices.map { .option($0) }
      case .yesOrNo: [.yes(true), .yes(false)]
      case .amount: []
      }
    let worths = (given.isEmpty ? all : given).compactMap { worth($0, definition) }
    guard let low = worths.map(\.low).min(), let high = worths.map(\.high).max() else { return nil }
    return ValueRange(low, high)
  }

  private func worth(_ answer: Answer, _ definition: FactDefinition) -> ValueRange? {
    switch answer {
    case .option(let option): return ValueRange(-Double(option))
    case .yes(let yes): return ValueRange(yes ? 1 : 0)
    case .amount(let amount):
      guard case .amount(let kind) = catalog.criteria[definition.criterion].kind else { return nil }
      return ValueRange(kind.scale.value(of: amount))
    }
  }

  /// The two ends of what something can be worth.
  private struct ValueRange {
    let low: Double
    let high: Double

    init(_ low: Double, _ high: Double) {
      self.low = low
      self.high = high
    }

    init(_ value: Double) { self.init(value, value) }
  }

  /// A line; best is what is at least as good as all others whatever the unknowns turn out to be.
  private func line(
    _ id: String, _ name: String, texts: [String], worth: [ValueRange?],
    neverBest: [Int] = [], unknown: [Int] = [], yours: [Int] = []
  ) -> Line {
    let isEqual = texts.allSatisfy { $0 == texts[0] }
    let known = worth.compactMap(\.self)
    var best: [Int] = []
    if !isEqual, known.count == worth.count {
      best = known.indices.filter { index in
        !neverBest.contains(index)
          && known.indices.allSatisfy { $0 == index || known[index].low >= known[$0].high }
      }
    }
    return Line(
      id: id, name: name, texts: texts, best: best, unknown: unknown, yours: yours,
      isEqual: isEqual)
  }
}
