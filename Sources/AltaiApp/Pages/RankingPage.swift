import AltaiCatalog
import Scoring
import TextScreen

extension RankingWords {
  /// What was understood, in one or two sentences.
  public func understood() -> String {
    let preferences = assessment.preferences
    var sentences = [words.whatMatters(groups(), ignored: ignored())]
    if let money = preferences.money, isMoneyWeighed {
      sentences.append(
        words.moneyWish(
          money.direction, target: moneyTarget, reach: words.closeness(money.reach),
          since: money.since))
    }
    if preferences.unknown != .middle {
      sentences.append(words.readCautiously(isHopeful: preferences.unknown == .hopeful))
    }
    if assessment.requirements.isEmpty {
      sentences.append(words.noMinimum(example: exampleRequirement()))
    } else {
      sentences.append(words.required(assessment.requirements.map(requirement)))
    }
    return sentences.joinedText(" ")
  }

  private var isMoneyWeighed: Bool {
    catalog.criteria.indices.contains {
      if case .ledger = catalog.criteria[$0].kind {
        assessment.weight(ofCriterion: $0) > 0
      } else {
        false
      }
    }
  }

  /// The weighed criteria by importance, the most important first.
  private func groups() -> [(importance: String, names: [String])] {
    var groups: [(importance: Importance, names: [String])] = []
    for number in assessment.columns {
      let importance = assessment.preferences.importances[number]
      guard importance.number > 0 else { continue }
      if let index = groups.firstIndex(where: { $0.importance == importance }) {
        groups[index].names.append(name(ofCriterion: number))
      } else {
        groups.append((importance, [name(ofCriterion: number)]))
      }
    }
    let order = groups.indices.sorted {
      let (first, second) = (groups[$0].importance, groups[$1].importance)
      if first.number != second.number { return first.number > second.number }
      return first == .must && second != .must
    }
    return order.map { (words.importance(groups[$0].importance), groups[$0].names) }
  }

  private func ignored() -> [String] {
    assessment.columns
      .filter { assessment.preferences.importances[$0].number == 0 }
      .map { name(ofCriterion: $0) }
  }

  /// How to insist on the most important criterion that has a level to ask for.
  private func exampleRequirement() -> String? {
    let candidates = assessment.columns.filter {
      if case .graded(let graded) = catalog.criteria[$0].kind { graded.must != nil } else { false }
    }
    let importances = assessment.preferences.importances
    guard let first = candidates.max(by: { importances[$0].number < importances[$1].number }),
      let most = candidates.first(where: { importances[$0].number == importances[first].number }),
      importances[most].number > 0,
      case .graded(let graded) = catalog.criteria[most].kind, let must = graded.must
    else { return nil }
    return "--require '\(catalog.criteria[most].id)>=\(graded.levels[must].id)'"
  }

  /// The ranked table: place, name, bar, score, then a column per criterion.
  public func rankingTable() -> Table {
    var columns = [
      Table.Column(words.placeTitle, .number), Table.Column(words.assistantTitle, .name),
      Table.Column("", .bar), Table.Column(words.scoreTitle, .number),
    ]
    columns += assessment.columns.map {
      Table.Column(
        words.capitalized(name(ofCriterion: $0)),
        mark: catalog.isYours(catalog.criteria[$0].element) ? words.yours : nil)
    }
    return Table(
      columns: columns,
      rows: assessment.ranking.ranked.map { entry in
        cells(
          place: "\(entry.isTied ? "=" : "")\(entry.place)", row: entry.row, score: entry.score,
          span: entry.span, isFirst: entry.place == 1)
      })
  }

  private func cells(
    place: String, row: Int, score: Double, span: ScoreSpan, isFirst: Bool
  ) -> [Table.Cell] {
    let mark = assessment.rows[row].hasUnknownMessageLimit ? " (\(words.messageLimitUnknown))" : ""
    return [
      Table.Cell(place),
      Table.Cell(
        name(ofRow: row) + mark, role: isFirst ? .strong : .plain,
        mark: assessment.isNameYours(row: row) ? words.yours : nil),
      Table.Cell("", bar: Table.Bar(sure: span.low, possible: span.high)),
      Table.Cell(self.score(score, span)),
    ]
      + assessment.columns.map { criterion in
        let outcome = outcome(row: row, criterion: criterion)
        return Table.Cell(
          outcome.text, short: outcome.short, role: outcome.isUnknown ? .unknown : .plain,
          mark: assessment.isYours(row: row, criterion: criterion) ? words.yours : nil)
      }
  }

  /// Those without a place, by group, each with its reason.
  func addLeftOut(to page: inout Page) {
    let ranking = assessment.ranking
    for (title, group) in [
      (words.unconfirmedTitle, ranking.unconfirmed), (words.missedTitle, ranking.missed),
      (words.tooLittleKnownTitle, ranking.tooLittleKnown),
    ] where !group.isEmpty {
      page.heading(title, level: 2)
      page.items(
        group.map { left in
          let score = words.labelled(words.scoreTitle.lowercased(), score(left.score, left.span))
          return Page.Item(
            words.marked(name(ofRow: left.row), if: assessment.isNameYours(row: left.row)),
            words.clauses([reason(left), score]))
        })
    }
  }

  /// The list alone: `altai list`, and `altai` on no terminal.
  ///
  /// - Parameter notes: What else is to be said first, such as how many pass a filter.
  public func listPage(notes: [String] = []) -> Page {
    var page = Page()
    page.paragraph(understood())
    if !notes.isEmpty { page.paragraph(notes.joinedText(" ")) }
    if !assessment.ranking.ranked.isEmpty { addRanking(to: &page) }
    addOwnFacts(to: &page)
    addLeftOut(to: &page)
    return page
  }

  /// The table, and how to read its bars and marks where it has some.
  private func addRanking(to page: inout Page) {
    let table = rankingTable()
    page.table(table)
    if assessment.ranking.ranked.contains(where: { $0.span.low != $0.span.high }) {
      page.blocks.append(.legend(words.hatchedMeans))
    }
    if table.hasMarks { page.blocks.append(.markLegend(words.yoursMeans)) }
  }

  /// How many facts are the user's own, where some are.
  private func addOwnFacts(to page: inout Page) {
    if let sentence = words.ownFactsSentence(of: catalog) { page.paragraph(sentence) }
  }

  /// The whole answer of `altai recommend`.
  public func recommendationPage() -> Page {
    var page = Page()
    page.paragraph(understood())
    if assessment.ranking.ranked.isEmpty {
      page.paragraph(nobody())
    } else {
      addRanking(to: &page)
    }
    addOwnFacts(to: &page)
    addLeftOut(to: &page)
    let reasons = reasons()
    if !reasons.isEmpty { page.paragraph(reasons.joinedText(" ")) }
    if let check = mostImportantCheck() { page.paragraph(check) }
    return page
  }

  private func nobody() -> String {
    let ranking = assessment.ranking
    if ranking.unconfirmed.isEmpty, ranking.missed.isEmpty { return words.nobodyKnownEnough }
    return words.nobodyMeets(isOnlyUnconfirmed: !ranking.unconfirmed.isEmpty)
  }

  /// Why the first is first, where it is weak, how the one left stands, and what is worth finding out.
  public func explanation() -> [String] { reasons() + [mostImportantCheck()].compactMap(\.self) }

  /// The one check that matters most for the first place.
  private func mostImportantCheck() -> String? {
    WorthWords(assessment, words.language, words.medium).mostImportantCheck()
  }

  private func reasons() -> [String] {
    let ranked = assessment.ranking.ranked
    var sentences: [String] = []
    if let first = ranked.first {
      let name = name(ofRow: first.row)
      sentences += whyFirst(first)
      if let weakest = assessment.weakestPoint(of: first.row) {
        sentences.append(
          words.weakestPoint(
            of: first.isTied ? name : nil, self.name(ofCriterion: weakest.criterion),
            toldOutcome(row: first.row, criterion: weakest.criterion),
            points: words.pointDifference(weakest.points)))
      } else {
        sentences.append(words.noWeakPoint)
      }
      if first.rankSpan.count > 1 {
        sentences.append(
          words.canStand(
            name, from: first.rankSpan.lowerBound, to: first.rankSpan.upperBound))
      }
    }
    if let leaving = assessment.preferences.leaving {
      sentences.append(standing(of: leaving))
      sentences.append(words.seeAlso("altai leave \(catalog.assistants[leaving].id)"))
    }
    return sentences
  }

  private func whyFirst(_ first: Ranking.Entry) -> [String] {
    let ranked = assessment.ranking.ranked
    let name = name(ofRow: first.row)
    if first.isTied {
      let tied = ranked.filter { $0.place == 1 }.map { self.name(ofRow: $0.row) }
      return [words.sharedFirst(tied, points: words.points(first.score))]
    }
    guard ranked.count > 1 else { return [words.onlyOne(name)] }
    let next = ranked[1]
    let reason =
      assessment.advantages(of: first.row, over: next.row).first
      ?? assessment.strongestPoint(of: first.row)
    guard let reason else { return [] }
    return [
      words.first(
        name, by: self.name(ofCriterion: reason.criterion),
        toldOutcome(row: first.row, criterion: reason.criterion),
        ahead: words.pointDifference(first.score - next.score),
        of: self.name(ofRow: next.row))
    ]
  }

  private func standing(of assistant: Int) -> String {
    let name = string(catalog.assistants[assistant].name)
    let ranked = assessment.ranking.ranked
    guard let entry = ranked.first(where: { assessment.rows[$0.row].assistant == assistant })
    else { return words.leavingIsOut(name) }
    guard entry.place > 1, let first = ranked.first else { return words.leavingIsFirst(name) }
    return words.leaving(
      name, place: String(entry.place), points: words.pointDifference(first.score - entry.score),
      behind: self.name(ofRow: first.row))
  }
}
