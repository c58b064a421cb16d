import AltaiCatalog
import Scoring
import TextScreen

/// What importances decide, one at a time and altogether.
extension ChangePage {
  /// The importances that have a word, least first.
  private static let worded = [Importance.ignore, .low, .medium, .high]

  func addImportances(_ analysis: ChangeAnalysis, to page: inout Page) {
    guard analysis.rows.count > 1 else { return }
    let all = analysis.oneAtATime()
    var items: [Page.Item] = []
    for one in all {
      let label = wording.capitalized(words.name(ofCriterion: one.criterion))
      for (turn, isUp) in [(one.below, false), (one.above, true)] {
        guard let turn else { continue }
        items.append(
          Page.Item(
            label, told(turn, isUp: isUp, of: one, analysis),
            details: details(turn, isUp: isUp, of: one)))
      }
    }
    page.items(items)
    let without = all.filter { $0.below == nil && $0.above == nil }
    if !without.isEmpty {
      page.paragraph(
        wording.staysWhatever(
          name(analysis.leader), without.map { words.name(ofCriterion: $0.criterion) }))
    }
    addIntervals(all, to: &page)
  }

  /// The weights between which the first place and the order stay, a criterion a row.
  private func addIntervals(_ all: [ChangeAnalysis.OneAtATime], to page: inout Page) {
    let rows = all.compactMap { one in one.interval.map { (one.criterion, $0) } }
    guard !rows.isEmpty else { return }
    func share(_ weight: Double) -> String {
      wording.weightShare(wording.pointDifference(weight))
    }
    func span(_ weights: ClosedRange<Double>) -> String {
      wording.wideSpan(share(weights.lowerBound), share(weights.upperBound))
    }
    page.table(
      Table(
        columns: [
          Table.Column(wording.criterionTitle, .name), Table.Column(wording.weightTitle, .number),
          Table.Column(wording.firstStaysTitle, .number),
          Table.Column(wording.orderStaysTitle, .number),
        ],
        rows: rows.map { criterion, interval in
          [
            Table.Cell(wording.capitalized(words.name(ofCriterion: criterion))),
            Table.Cell(share(interval.weight)), Table.Cell(span(interval.leaderStays)),
            Table.Cell(span(interval.orderStays)),
          ]
        }))
    page.paragraph(wording.weightsStayMeans)
  }

  /// A turn in the words of importances: the next word beyond it, and who is first there.
  private func told(
    _ turn: ChangeAnalysis.Turn, isUp: Bool, of one: ChangeAnalysis.OneAtATime,
    _ analysis: ChangeAnalysis
  ) -> String {
    let leader = name(analysis.leader)
    if !isUp, turn.importance == 0 {
      return wording.levelWhenIgnored(leader, with: names(turn.takers))
    }
    guard let word = wordBeyond(turn.importance, isUp: isUp) else {
      return wording.staysUnlessAbove(
        leader, wording.number(turn.importance), then: names(turn.takers))
    }
    let takers = analysis.leaders(criterion: one.criterion, importance: word.number)
    return wording.staysUnless(
      leader, from: wording.importance(assessment.preferences.importances[one.criterion]),
      to: wording.importance(word), then: names(takers.isEmpty ? turn.takers : takers))
  }

  private func details(
    _ turn: ChangeAnalysis.Turn, isUp: Bool, of one: ChangeAnalysis.OneAtATime
  ) -> [Page.Detail] {
    if !isUp, turn.importance == 0 { return [] }
    var details: [Page.Detail] = []
    details.append(
      wording.turnsAt(wording.number(turn.importance), present: wording.number(one.importance)))
    if !isUp, assessment.preferences.importances[one.criterion] == .must {
      details.append(wording.requirementKept)
    }
    return details
  }

  private func wordBeyond(_ importance: Double, isUp: Bool) -> Importance? {
    isUp
      ? Self.worded.first { $0.number > importance + Ranking.tieWidth }
      : Self.worded.last { $0.number < importance - Ranking.tieWidth }
  }

  func addWeights(_ analysis: ChangeAnalysis, to page: inout Page) {
    if analysis.columns.count == 1 {
      let criterion = assessment.columns[analysis.columns[0]]
      page.paragraph(wording.onlyOneCounts(words.name(ofCriterion: criterion)))
      return
    }
    page.paragraph(nearestSentences(analysis).joinedText(" "))
    let rivals = analysis.rivals()
    page.table(table(rivals, analysis))
    page.paragraph(wording.weightMovedMeans)
    if !analysis.tellsAllRivals {
      page.paragraph(wording.tellsFirst(wording.number(Double(rivals.count))))
    }
    for sentence in chances(rivals) { page.paragraph(sentence) }
  }

  /// Who is nearest to the first place in weights, and whether that is the runner-up.
  func nearestSentences(_ analysis: ChangeAnalysis) -> [String] {
    let leader = name(analysis.leader)
    guard let nearest = analysis.nearestRival() else { return [wording.nobodyReaches(leader)] }
    let runnerUp = analysis.rows.first { $0 != analysis.leader } ?? nearest.row
    if nearest.change.distance == 0 { return [wording.isLevelNow(name(nearest.row), leader)] }
    let (from, to) = moves(nearest.change)
    var sentences = [
      wording.nearest(
        name(nearest.row), isRunnerUp: nearest.row == runnerUp, percent: percent(nearest.change),
        from: from, to: to, level: leader)
    ]
    if nearest.row != runnerUp {
      sentences.append(
        wording.runnerUpNeeds(
          name(runnerUp), percent: analysis.changeToDrawLevel(runnerUp).map(percent)))
    }
    return sentences
  }

  private func table(
    _ rivals: [ChangeAnalysis.Rival], _ analysis: ChangeAnalysis
  ) -> Table {
    func cell(_ change: ChangeAnalysis.Change?) -> Table.Cell {
      change.map { Table.Cell(wording.weightShare(percent($0))) }
        ?? Table.Cell(wording.noWeights, role: .quiet)
    }
    func first(_ row: Int) -> Table.Cell {
      let change = analysis.changeToFirst(row)
      guard let change, !change.canLead else { return cell(change) }
      return Table.Cell(wording.onlyLevel(percent(change)))
    }
    return Table(
      columns: [
        Table.Column(wording.rivalTitle, .name), Table.Column(wording.behindTitle, .number),
        Table.Column(wording.levelTitle, .number), Table.Column(wording.firstTitle, .number),
      ],
      rows: rivals.map { rival in
        [
          Table.Cell(name(rival.row)), Table.Cell(wording.pointDifference(rival.lead)),
          cell(rival.change), first(rival.row),
        ]
      })
  }

  /// Who can never be first, and who can only be level.
  private func chances(_ rivals: [ChangeAnalysis.Rival]) -> [String] {
    var sentences: [String] = []
    for isForGood in [true, false] {
      let names = rivals.filter { $0.chance == .never && ($0.possibly == .never) == isForGood }
        .map { name($0.row) }
      if !names.isEmpty { sentences.append(wording.neverFirst(names, isForGood: isForGood)) }
    }
    for isForGood in [true, false] {
      let names = rivals.filter { $0.chance == .canTie && ($0.possibly == .canTie) == isForGood }
        .map { name($0.row) }
      if !names.isEmpty { sentences.append(wording.onlyTies(names, isForGood: isForGood)) }
    }
    return sentences
  }
}
