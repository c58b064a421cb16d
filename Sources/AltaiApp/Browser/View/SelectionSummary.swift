import AltaiCatalog
import Scoring
import TextScreen

/// What there is to say about the selection in three lines: for it, against it, unknown.
struct SelectionSummary {
  let model: Model
  private let ranking: RankingWords

  init(_ model: Model) {
    self.model = model
    ranking = RankingWords(model.assessment, model.language)
  }

  private var words: any Wording { model.words }

  /// At most so many lines; one alone says what matters most.
  func lines(count: Int) -> [String] {
    guard let detailed = model.detailed, model.listing.lineOfAssistant[detailed] >= 0,
      let entry = model.listing.entry(inLine: model.listing.lineOfAssistant[detailed])
    else { return [] }
    if let reason = reason(of: entry) {
      let all = [
        words.labelled(ranking.name(ofRow: entry.row), words.capitalized(title(of: entry.group))),
        words.capitalized(reason) + ".", unknownLine(entry),
      ]
      return Array(all.filled.prefix(count))
    }
    if count == 1 { return [shortLine(entry)] }
    return Array([bestLine(entry), againstLine(entry), unknownLine(entry)].prefix(count))
  }

  private func title(of group: Listing.Group) -> String {
    switch group {
    case .ranked, .unranked: ""
    case .unconfirmed: words.unconfirmedTitle
    case .missed: words.missedTitle
    case .tooLittleKnown: words.tooLittleKnownTitle
    }
  }

  private func reason(of entry: Listing.Entry) -> String? {
    let all = model.assessment.ranking
    switch entry.group {
    case .ranked, .unranked: return nil
    case .unconfirmed: return ranking.reason(all.unconfirmed[entry.index])
    case .missed: return ranking.reason(all.missed[entry.index])
    case .tooLittleKnown: return ranking.reason(all.tooLittleKnown[entry.index])
    }
  }

  /// Criterion and level, of all that count.
  private func shortLine(_ entry: Listing.Entry) -> String {
    model.assessment.columns
      .filter { model.assessment.weight(ofCriterion: $0) > 0 }
      .map { criterion in
        let outcome = ranking.outcome(row: entry.row, criterion: criterion)
        let text = words.marked(
          outcome.short ?? outcome.text,
          if: model.assessment.isYours(row: entry.row, criterion: criterion))
        return ranking.name(ofCriterion: criterion) + " " + text
      }.joinedText(", ")
  }

  private func bestLine(_ entry: Listing.Entry) -> String {
    guard entry.group == .ranked else {
      return words.labelled(ranking.name(ofRow: entry.row), shortLine(entry))
    }
    guard let best = model.assessment.strongestPoint(of: entry.row), best.points > 0 else {
      return words.nothingSpeaksFor
    }
    return words.bestFor(
      ranking.name(ofCriterion: best.criterion),
      ranking.toldOutcome(row: entry.row, criterion: best.criterion),
      points: words.points(best.points),
      of: words.points(model.assessment.ranking.ranked[entry.index].score))
  }

  private func againstLine(_ entry: Listing.Entry) -> String {
    guard entry.group == .ranked else { return "" }
    guard let weak = model.assessment.weakestPoint(of: entry.row) else {
      return words.nothingAgainst
    }
    return words.against(
      ranking.name(ofCriterion: weak.criterion),
      ranking.toldOutcome(row: entry.row, criterion: weak.criterion),
      points: words.points(weak.points))
  }

  /// How far it stands from the first, or the first from the second.
  func distanceLine() -> String {
    guard let detailed = model.detailed, model.listing.lineOfAssistant[detailed] >= 0,
      let entry = model.listing.entry(inLine: model.listing.lineOfAssistant[detailed]),
      entry.group == .ranked
    else { return "" }
    let ranked = model.assessment.ranking.ranked
    let own = ranked[entry.index]
    let place = words.placeAmong(own.place, of: ranked.count)
    if entry.index == 0 {
      guard ranked.count > 1 else { return place }
      return place + " "
        + words.isBehind(
          ranking.name(ofRow: ranked[1].row),
          points: words.pointDifference(own.score - ranked[1].score))
    }
    return place + " "
      + words.standsBehind(
        ranking.name(ofRow: ranked[0].row),
        points: words.pointDifference(ranked[0].score - own.score))
  }

  private func unknownLine(_ entry: Listing.Entry) -> String {
    guard let unknown = model.assessment.widestUnknown(of: entry.row) else {
      return words.everythingKnown
    }
    var what = ranking.name(ofCriterion: unknown.criterion)
    if let fact = unknown.fact {
      let row = model.assessment.rows[entry.row]
      what = words.marked(
        FactWords(model.catalog, model.language, today: model.today).name(ofFact: fact),
        if: model.catalog.isYours(
          fact: fact, of: model.catalog.assistants[row.assistant], at: row.plan))
    }
    guard entry.group == .ranked else { return words.unknownIs(what, places: nil) }
    let span = model.assessment.ranking.ranked[entry.index].rankSpan
    return words.unknownIs(what, places: span.count > 1 ? span : nil)
  }
}

extension Model {
  /// The weights in a few words: what counts, how much.
  func weightsText() -> String {
    if isUnranked { return words.nothingWeighed }
    var parts: [String] = []
    let ranking = RankingWords(assessment, language)
    for number in assessment.columns {
      let importance = assessment.preferences.importances[number]
      guard importance.number > 0 else { continue }
      parts.append(ranking.name(ofCriterion: number) + " " + words.importance(importance))
    }
    var text = parts.joinedText(" · ")
    if !assessment.requirements.isEmpty {
      text += " · " + words.requiredCount(assessment.requirements.count)
    }
    return text
  }
}
