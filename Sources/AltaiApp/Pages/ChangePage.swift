public import AltaiCatalog
import Scoring
import TextScreen

/// What would change the first place, for people: importances, weights altogether, answers, requirements.
///
/// ``add(to:)`` adds the whole section. Parts can be had alone: ``sentences()`` for a short answer,
/// ``addRival(_:to:)`` for one alternative against the first. In files of their own stand what importances decide,
/// what answers do, and what requirements cost.
public struct ChangePage: Sendable {
  /// What is put into words; nil where nobody has a place.
  public let analysis: ChangeAnalysis?
  /// How the ranking is told.
  public let words: RankingWords
  let facts: FactWords

  /// A page about the first place of an assessment.
  public init(_ assessment: Assessment, _ language: Language, _ medium: Medium = .screen) {
    analysis = ChangeAnalysis(assessment)
    words = RankingWords(assessment, language, medium)
    facts = FactWords(assessment.catalog, language, today: assessment.today)
  }

  var assessment: Assessment { words.assessment }
  var wording: any Wording { words.words }

  /// Adds the section with its heading; without a first place only what requirements cost.
  public func add(to page: inout Page) {
    if let analysis {
      page.heading(wording.changeHeading, level: 2)
      if !analysis.sharing.isEmpty { page.paragraph(wording.sharedNow) }
      addImportances(analysis, to: &page)
      if analysis.rows.count > 1 {
        addWeights(analysis, to: &page)
        addAnswers(analysis, to: &page)
      }
    }
    addRequirements(to: &page)
  }

  /// All that the section says, a paragraph or an item a text, the table left out.
  public func texts() -> [String] {
    var page = Page()
    add(to: &page)
    return page.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text): [text]
      case .items(let items):
        items.map { item in
          let text = item.label.isEmpty ? item.text : wording.labelled(item.label, item.text)
          return ([text] + item.details.map(\.text)).joinedText(" ")
        }
      case .heading, .table, .legend, .markLegend: []
      }
    }
  }

  /// The nearest changes in one or two sentences: which rival is nearest in weights, and the turns of importances.
  public func sentences() -> [String] {
    guard let analysis, analysis.rows.count > 1 else { return [] }
    return nearestSentences(analysis)
  }

  /// Adds what would put a row ahead of another, with a heading; nothing where it is not behind, or one has no place.
  ///
  /// - Parameter other: A row that stands above it; the first when nil.
  public func addRival(_ row: Int, against other: Int? = nil, to page: inout Page) {
    let sentences = rivalSentences(row, against: other)
    guard let other = other ?? analysis?.leader, !sentences.isEmpty else { return }
    page.heading(wording.changeHeading(for: name(row), against: name(other)), level: 2)
    for sentence in sentences { page.paragraph(sentence) }
  }

  /// What would put a row ahead of another, a thought a sentence; none where it is not behind, or one has no place.
  ///
  /// - Parameter other: A row that stands above it; the first when nil.
  public func rivalSentences(_ row: Int, against other: Int? = nil) -> [String] {
    guard let analysis, let own = analysis.rows.firstIndex(of: row),
      let above = analysis.rows.firstIndex(of: other ?? analysis.leader), above < own
    else { return [] }
    let other = other ?? analysis.leader
    let first = analysis.changeToFirst(row)
    let level = analysis.changeToDrawLevel(row, with: other)
    var sentences = [
      (level.map { told($0, of: row, with: other) }
        ?? [wording.neverLevel(name(row), name(other))])
        + told(first: first, of: row, level: other == analysis.leader ? level : nil)
    ].map { $0.joinedText(" ") }
    let better = analysis.dominating(row)
    if first == nil, !better.isEmpty {
      sentences.append(wording.isAsGoodEverywhere(names(better), as: name(row)))
    }
    let needs = analysis.needs(of: row, against: other).map { need in
      wording.need(
        words.name(ofCriterion: need.criterion), outcome(need.outcome, need.criterion),
        now: words.toldOutcome(row: row, criterion: need.criterion))
    }
    sentences.append(
      needs.isEmpty ? wording.noNeedIsEnough : wording.needsOnOneThing(needs))
    if let flip = analysis.factFlip(of: row, against: other) {
      let ahead = wording.thenAhead(
        name(row), of: name(other), if: flip.answers.map(told))
      sentences.append("\(wording.answersEnough(count: flip.answers.count)) \(ahead)")
    }
    return sentences
  }

  private func told(
    _ change: ChangeAnalysis.Change, of row: Int, with other: Int
  ) -> [String] {
    if change.distance == 0 { return [wording.isLevelNow(name(row), name(other))] }
    let (from, to) = moves(change)
    let sentence = wording.drawsLevel(
      name(row), name(other), percent: percent(change), from: from, to: to)
    return change.canLead ? [sentence] : [sentence, wording.neverAhead]
  }

  /// What it takes to be first among all.
  ///
  /// - Parameter level: What it takes to be level with the first, where that was said.
  private func told(
    first: ChangeAnalysis.Change?, of row: Int, level: ChangeAnalysis.Change?
  ) -> [String] {
    guard let first else { return [wording.noWeightsMakeFirst(name(row))] }
    if first.distance == 0 { return [] }
    if let level, first.distance <= level.distance + Ranking.tieWidth {
      let isSaid = first.canLead || !level.canLead
      return [wording.thatMakesItFirst] + (isSaid ? [] : [wording.neverAheadOfAll])
    }
    let (from, to) = moves(first)
    return [
      wording.firstAmongAll(percent: percent(first), from: from, to: to, canLead: first.canLead)
    ]
  }
}

extension ChangePage {
  func name(_ row: Int) -> String { words.name(ofRow: row) }

  func names(_ rows: [Int]) -> [String] { rows.map(name) }

  /// The part of all weight that moves, in percent, with a decimal where it is small.
  func percent(_ change: ChangeAnalysis.Change) -> String {
    wording.pointDifference(change.distance / 2)
  }

  /// The names of the criteria that lose weight and of those that gain it.
  func moves(_ change: ChangeAnalysis.Change) -> (from: [String], to: [String]) {
    func named(_ isMoved: (Double) -> Bool) -> [String] {
      assessment.columns.indices
        .filter { isMoved(change.weights[$0] - assessment.weights.values[$0]) }
        .map { words.name(ofCriterion: assessment.columns[$0]) }
    }
    return (named { $0 < -Ranking.tieWidth }, named { $0 > Ranking.tieWidth })
  }

  /// A limit in the words of its criterion.
  func outcome(_ bound: OutcomeBound, _ criterion: Int) -> String {
    let catalog = assessment.catalog
    switch (bound, catalog.criteria[criterion].kind) {
    case (.level(let level), .graded(let graded)):
      return wording.quoted(words.string(graded.levels[level].name))
    case (.amount(let number), .amount(let amount)):
      return "\(wording.number(number)) \(words.string(amount.unit))"
    case (.yearlyCost(let cost), .cost):
      return cost <= 0
        ? wording.free : wording.perYear(wording.money(cents(cost), catalog.currency))
    case (.band(let band), .ledger(let ledger)):
      return wording.quoted(words.string(ledger.bands[band].name))
    default: return ""
    }
  }

  /// A sum without less than a cent.
  private func cents(_ sum: Double) -> Double { (sum * 100).rounded() / 100 }
}
