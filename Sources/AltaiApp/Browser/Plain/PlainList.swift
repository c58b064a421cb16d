import AltaiCatalog
import Scoring
import TextScreen

/// The list, one assistant a line.
extension PlainBrowser {
  /// The first ten, numbered anew.
  mutating func firstOfList() -> [String] {
    numbered = model.listing.shownAssistants
    said = 0
    var lines: [String] = []
    if let sentence = listSentence { lines += layOut(.line(sentence)) }
    if numbered.isEmpty {
      return lines + layOut(.line(model.nothingFound ?? words.listIsEmpty))
    }
    return lines + moreOfList(Self.listLength)
  }

  mutating func wholeList() -> [String] {
    numbered = []
    let first = firstOfList()
    if said >= numbered.count { return first }
    return first.dropLast(moreLine.count) + moreOfList(.max)
  }

  /// What the list holds, where that is not everyone by place.
  private var listSentence: String? {
    var sentences: [String] = []
    if model.isUnranked { sentences.append(words.nothingWeighed) }
    if !model.choices.filter.isEmpty, model.listing.count > 0 {
      sentences.append(model.filterNotice)
    }
    let order = model.choices.order
    if order != ListOrder() {
      sentences.append(words.sortedBy(model.name(of: order.column), isReversed: order.isReversed))
    }
    return sentences.isEmpty ? nil : sentences.joinedText(" ")
  }

  /// The next of the list; they keep the numbers that they were given.
  mutating func moreOfList(_ count: Int) -> [String] {
    if numbered.isEmpty, !model.listing.shownAssistants.isEmpty { return firstOfList() }
    if said >= numbered.count { return layOut(.line(words.plainNoMore)) }
    var lines: [String] = []
    let end = count > numbered.count - said ? numbered.count : said + count
    var group = said > 0 ? numbered[said - 1].flatMap(entry)?.group : .ranked
    for index in said..<end {
      guard let entry = numbered[index].flatMap(entry) else { continue }
      if entry.group != group, let title = title(of: entry.group) {
        lines += layOut(.line(words.plainTitle(title)))
      }
      group = entry.group
      lines += layOut(.line(line(for: entry, number: index + 1)))
    }
    said = end
    return lines + moreLine
  }

  /// What tells that there is more; nothing where there is none.
  private var moreLine: [String] {
    if said >= numbered.count { return [] }
    return layOut(
      .line(words.plainMore(from: said + 1, to: min(said + Self.listLength, numbered.count))))
  }

  /// How an assistant stands now, whatever the filter hides.
  func entry(of assistant: Int) -> Listing.Entry? {
    model.listing.entries.first { $0.assistant == assistant }
  }

  private func title(of group: Listing.Group) -> String? {
    switch group {
    case .ranked, .unranked: nil
    case .unconfirmed: words.unconfirmedTitle
    case .missed: words.missedTitle
    case .tooLittleKnown: words.tooLittleKnownTitle
    }
  }

  /// An assistant in one line: number, name, place, score, and what counts or what keeps it out.
  func line(for entry: Listing.Entry, number: Int?) -> String {
    let name = words.marked(
      ranking.name(ofRow: entry.row), if: model.assessment.isNameYours(row: entry.row))
    var sentences: [String] = []
    switch entry.group {
    case .ranked:
      let ranked = model.assessment.ranking.ranked[entry.index]
      let isPlain = ranked.place == number && !ranked.isTied
      let place = isPlain ? nil : words.plainPlace(ranked.place, isTied: ranked.isTied)
      let score = words.plainScore(ranking.score(ranked.score, ranked.span))
      sentences.append([name, place, score].compactMap(\.self).joinedText(", "))
      sentences += outcomes(of: entry.row)
      if model.assessment.rows[entry.row].hasUnknownMessageLimit {
        sentences.append(words.capitalized(words.messageLimitUnknown))
      }
      if let move = move(of: entry.assistant) { sentences.append(move) }
    case .unranked: sentences = [name] + outcomes(of: entry.row)
    case .unconfirmed, .missed, .tooLittleKnown:
      sentences = [name] + [reason(for: entry).map(words.capitalized)].compactMap(\.self)
      sentences.append(words.capitalized(outsideScore(of: entry)))
    }
    if model.choices.picks.contains(entry.assistant) { sentences.append(words.plainPicked) }
    return words.plainNumbered(number, sentences)
  }

  /// The criteria that count, or all where none does.
  private func outcomes(of row: Int) -> [String] {
    let weighed = model.assessment.columns.filter {
      model.isUnranked || model.assessment.weight(ofCriterion: $0) > 0
    }
    return weighed.map { criterion in
      words.plainOutcome(
        words.capitalized(ranking.name(ofCriterion: criterion)),
        words.marked(
          ranking.outcomeText(row: row, criterion: criterion),
          if: model.assessment.isYours(row: row, criterion: criterion)))
    }
  }

  /// Why an assistant has no place.
  func reason(for entry: Listing.Entry) -> String? {
    let all = model.assessment.ranking
    switch entry.group {
    case .ranked, .unranked: return nil
    case .unconfirmed: return ranking.reason(all.unconfirmed[entry.index])
    case .missed: return ranking.reason(all.missed[entry.index])
    case .tooLittleKnown: return ranking.reason(all.tooLittleKnown[entry.index])
    }
  }

  /// The score of somebody without a place.
  private func outsideScore(of entry: Listing.Entry) -> String {
    let all = model.assessment.ranking
    let left =
      switch entry.group {
      case .unconfirmed: all.unconfirmed[entry.index]
      case .missed: all.missed[entry.index]
      default: all.tooLittleKnown[entry.index]
      }
    return words.labelled(words.scoreTitle, words.plainScore(ranking.score(left.score, left.span)))
  }

  /// How an assistant moved by the last change of weights.
  private func move(of assistant: Int) -> String? {
    guard model.earlierPlaces.indices.contains(assistant) else { return nil }
    let (before, now) = (model.earlierPlaces[assistant], model.listing.places[assistant])
    guard before > 0, now > 0, before != now else { return nil }
    return words.plainMove(from: before, to: now)
  }

  // MARK: Filter and order

  mutating func filter(_ text: String) -> Answer {
    if text.isEmpty, model.choices.filter.isEmpty { return sayForm(of: .filter) }
    model.setFilter(text, saying: text.isEmpty ? words.filterCleared : words.filtered(text))
    if text.isEmpty {
      var answer = say(words.filterCleared)
      answer.lines += firstOfList()
      return answer
    }
    let hasProblem = model.filterState.result?.query.firstProblem != nil
    model.say(model.filterNotice, isError: hasProblem)
    if hasProblem || model.listing.count == 0 {
      var answer = say(model.notice.text)
      if model.listing.count > 0 { answer.lines += firstOfList() }
      return answer
    }
    return Answer(lines: firstOfList())
  }

  /// The columns of the list, by what they are called.
  private var columns: [(name: String, value: ListOrder.Column)] {
    var columns: [ListOrder.Column] = [.place, .name, .known]
    columns += model.assessment.columns.map { .criterion($0) }
    return columns.map { (model.name(of: $0), $0) }
      + [("place", .place), ("name", .name), ("known", .known)]
      + model.assessment.columns.map { (model.catalog.criteria[$0].id, .criterion($0)) }
  }

  mutating func sort(_ text: String) -> Answer {
    if text.isEmpty { return sayChoices(.sort, columns.map(\.name)) }
    let isReversed = text.hasPrefix("-")
    let name = isReversed ? String(text.dropFirst()) : text
    switch PlainChoice(columns).find(name) {
    case .one(let column):
      var answer: Answer
      if isReversed {
        var choices = model.choices
        choices.order = ListOrder(column: column, isReversed: true)
        let sentence = words.sortedBy(model.name(of: column), isReversed: true)
        answer = changed { $0.setChoices(choices, saying: sentence) }
      } else {
        answer = changed { $0.sort(by: column) }
      }
      // The list says by itself how it is sorted, unless it stands by place.
      if model.choices.order != ListOrder() { answer.lines = [] }
      answer.lines += firstOfList()
      return answer
    case .several(let names): return say(words.plainAmbiguous(name, names))
    case .none(let suggestion):
      return sayNoChoice(name, .sort, suggestion: suggestion, columns.map(\.name))
    }
  }

  /// Says a command with what can follow it.
  func sayChoices(_ command: PlainCommand, _ names: [String]) -> Answer {
    var form = sayForm(of: command)
    form.lines += layOut(.line(words.plainChoices(distinct(names))))
    return form
  }

  func sayNoChoice(
    _ text: String, _ command: PlainCommand, suggestion: String?, _ names: [String]
  ) -> Answer {
    say(
      .unknownWord(
        text, option: words.plainCommand(command).words[0], suggestion: suggestion,
        words: distinct(names)))
  }

  private func distinct(_ names: [String]) -> [String] {
    var kept: [String] = []
    for name in names
    where !kept.contains(where: { FoldedText.folded($0) == FoldedText.folded(name) }) {
      kept.append(name)
    }
    return kept
  }
}
