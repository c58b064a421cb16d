public import AltaiCatalog
import Scoring
import TextScreen

/// How sure the first place is: one word with its rule, the shares behind it, and who else it could be.
public struct SurePage: Sendable {
  private let assessment: Assessment
  private let ranking: RankingWords
  private let language: Language
  private let medium: Medium
  /// What is put into words.
  public let report: SurenessReport
  /// The most alternatives that a list on the page tells of.
  private static let listed = 12
  /// The most places that are told of each.
  private static let placesTold = 4

  /// A page on an assessment and what was found of it.
  public init(
    _ assessment: Assessment, _ report: SurenessReport, _ language: Language,
    _ medium: Medium = .screen
  ) {
    self.assessment = assessment
    self.report = report
    self.language = language
    self.medium = medium
    ranking = RankingWords(assessment, language, medium)
  }

  private var words: any Wording { ranking.words }

  private func name(_ row: Int) -> String { ranking.name(ofRow: report.rows[row]) }

  /// The page: what was understood, then how sure.
  public func page() -> Page {
    var page = Page()
    page.paragraph(ranking.understood())
    page.blocks += sections().blocks
    return page
  }

  /// How sure, what would change it, what to find out.
  func sections() -> Page {
    var page = Page()
    add(to: &page)
    ChangePage(assessment, language, medium).add(to: &page)
    WorthWords(assessment, language, medium).add(to: &page)
    return page
  }

  /// Adds how sure the first place is.
  public func add(to page: inout Page) {
    guard let closest = report.cases.first else {
      page.paragraph(words.nobodyToBeSureOf)
      return
    }
    page.paragraph(verdict(closest).joinedText(" "))
    if let rule = rule() { page.paragraph(rule) }
    if report.isPartial {
      page.paragraph(
        words.onlyPossible(
          shown: report.rows.count, possible: report.possibleCount, ranked: report.rankedCount))
    }
    addShares(to: &page)
    if report.rows.count > 1 {
      if !report.isPartial { addPlaces(closest, to: &page) }
      addPairs(closest, to: &page)
    }
    addCentralWeights(to: &page)
    addRegret(to: &page)
  }

  // MARK: The word

  /// The word with its share, and the shares under the other readings.
  public func verdict() -> [String] { report.cases.first.map(verdict) ?? [words.nobodyToBeSureOf] }

  private func verdict(_ closest: SurenessReport.Case) -> [String] {
    let share = words.percent(closest.firstShare(row: 0))
    var sentences = [
      report.word.map { words.firstPlace($0, of: name(0), share: share) }
        ?? words.firstPlace(of: name(0), share: share, closest.reading)
    ]
    if report.word != nil, let order = report.of(.order), let free = report.of(.free) {
      sentences.append(
        words.alsoFirst(
          inOrder: words.percent(order.firstShare(row: 0)),
          withAny: words.percent(free.firstShare(row: 0))))
    }
    let tied = assessment.ranking.ranked.prefix { $0.place == 1 }
    if tied.count > 1 {
      sentences.append(words.sharedByTies(shortened(tied.map { ranking.name(ofRow: $0.row) })))
    }
    return sentences
  }

  /// The rule the word follows from.
  public func rule() -> String? {
    report.word.map { _ in
      words.rule(
        clear: hundredths(Sureness.clearWhenStated), order: hundredths(Sureness.clearInOrder),
        likely: hundredths(Sureness.likelyWhenStated))
    }
  }

  private func hundredths(_ share: Double) -> String { words.number(share * 100, decimals: 0) }

  private func shortened(_ names: [String]) -> [String] {
    names.count <= Self.listed
      ? names : names.prefix(Self.listed - 1) + [words.others(names.count - Self.listed + 1)]
  }

  // MARK: Shares of first places

  private func addShares(to page: inout Page) {
    page.heading(words.shareHeading, level: 2)
    let isFirst = { (row: Int) in report.cases.contains { $0.firstShare(row: row) > 0 } }
    let shown = report.rows.indices.filter(isFirst)
    page.table(
      Table(
        columns: [Table.Column(words.assistantTitle, .name)]
          + report.cases.map { Table.Column(words.readingTitle($0.reading), .number) },
        rows: shown.map { row in
          [Table.Cell(name(row), role: row == 0 ? .strong : .plain)]
            + report.cases.map { Table.Cell(share($0, row)) }
        }))
    page.paragraph(
      words.readingsMean(
        report.cases.map(\.reading),
        count: words.number(Double(report.sampleCount), decimals: 0),
        hasExact: report.cases.contains { $0.exactFirstShares != nil }))
    page.items(chances(of: report.rows.indices.filter { !isFirst($0) }).map { Page.Item("", $0) })
  }

  private func share(_ found: SurenessReport.Case, _ row: Int) -> String {
    let text = tenths(found.firstShare(row: row))
    if found.exactFirstShares != nil { return words.exactShare(text) }
    let error = found.acceptability.standardError(of: found.firstShare(row: row))
    return words.share(text, error: tenths(error, decimals: error < 0.00095 ? 2 : 1))
  }

  private func tenths(_ share: Double, decimals: Int = 1) -> String {
    words.number(share * 100, decimals: decimals)
  }

  /// What is said of those that were never first.
  private func chances(of rows: [Int]) -> [String] {
    let names = { (chance: FirstPlaceChance) in
      shortened(rows.filter { report.chances[$0] == chance }.map(name))
    }
    let rare = names(.canWin)
    let tying = names(.canTie)
    let never = names(.never)
    return (rare.isEmpty ? [] : [words.notSeenFirst(rare)])
      + (tying.isEmpty ? [] : [words.canTieOnly(tying)])
      + (never.isEmpty ? [] : [words.cannotBeFirst(never)])
  }

  // MARK: Places

  private func addPlaces(_ found: SurenessReport.Case, to page: inout Page) {
    page.heading(words.placesHeading(found.reading), level: 2)
    page.items(
      report.rows.indices.prefix(Self.listed).map { row in
        Page.Item(name(row), places(of: row, found), details: details(of: row, found))
      })
    let more = report.rows.count - Self.listed
    if more > 0 { page.paragraph(words.moreBelow(more)) }
  }

  private func details(of row: Int, _ found: SurenessReport.Case) -> [Page.Detail] {
    var details: [Page.Detail] = []
    let equals = equals(of: row)
    if !equals.isEmpty { details.append(words.equalOnAll(shortened(equals.map(name)))) }
    if let entry = assessment.ranking.ranked.first(where: { $0.row == report.rows[row] }) {
      details.append(
        words.possiblePlaces(
          withYours: entry.rankSpan, found.reading, found.certainRanks?[row]))
    }
    return details
  }

  /// Those that nothing that counts tells from a row.
  private func equals(of row: Int) -> [Int] {
    let columns = assessment.columns.indices.filter { assessment.weights.values[$0] > 0 }
    let spans = { (row: Int) in columns.map { assessment.table[report.rows[row], $0] } }
    let own = spans(row)
    return report.rows.indices.filter { $0 != row && spans($0) == own }
  }

  /// "first in 83 of 100, second in 12": the plain words of the picture with one bar for each.
  public func places(of row: Int, _ found: SurenessReport.Case) -> String {
    let shares = (1...report.rows.count).map { found.acceptability.share(row: row, rank: $0) }
    // Nothing is left out that would show as one of a hundred, up to as many places as are told.
    let often = shares.indices.filter { shares[$0] >= 0.005 }
      .sorted { (shares[$1], $0) < (shares[$0], $1) }
      .prefix(Self.placesTold).sorted()
    let rest = 1 - often.reduce(0) { $0 + shares[$1] }
    return words.places(
      often.map { ($0 + 1, hundredths(shares[$0])) }, other: rest >= 0.005 ? hundredths(rest) : nil)
  }

  // MARK: One against another

  private func addPairs(_ found: SurenessReport.Case, to page: inout Page) {
    page.heading(words.pairsHeading(found.reading), level: 2)
    let others = report.rows.indices.dropFirst()
      .map { ($0, found.acceptability.winningShare(row: 0, over: $0)) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    page.items([
      Page.Item(
        name(0),
        words.clauses(
          others.prefix(Self.listed).map { words.above(name($0.0), in: hundredths($0.1)) })
          + (others.count > Self.listed
            ? words.moreAbove(
              others.count - Self.listed, atLeast: hundredths(others[Self.listed].1)) : ""))
    ])
  }

  // MARK: Central weights and regret

  private func addCentralWeights(to page: inout Page) {
    guard let found = report.cases.last else { return }
    let rows = report.rows.indices.filter { found.acceptability.centralWeights(row: $0) != nil }
    guard rows.count > 1, report.criteria.count > 1 else { return }
    page.heading(words.centralHeading, level: 2)
    page.paragraph(words.centralMeans(found.reading))
    page.items(
      rows.prefix(Self.listed).map { row in
        let weights = found.acceptability.centralWeights(row: row) ?? []
        let told = report.criteria.compactMap { criterion in
          assessment.columns.firstIndex(of: criterion).map {
            (ranking.name(ofCriterion: criterion), words.percent(weights[$0]))
          }
        }
        let factor = found.confidenceFactors[row].flatMap { $0 < 1 ? $0 : nil }
        return Page.Item(
          name(row),
          words.clauses(
            [words.centralWeights(told)]
              + (factor.map { [words.confidence(hundredths($0))] } ?? [])))
      })
  }

  private func addRegret(to page: inout Page) {
    guard let least = report.leastRegretted, let regrets = least.case.worstRegrets else { return }
    page.heading(words.regretHeading, level: 2)
    page.paragraph(
      words.leastRegret(
        shortened(least.places.map(name)),
        points: words.pointDifference(least.places.first.map { regrets[$0] } ?? 0), name(0),
        firstPoints: words.pointDifference(regrets[0]), least.case.reading))
  }
}
