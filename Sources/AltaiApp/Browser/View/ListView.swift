import AltaiCatalog
import Scoring
import TextScreen

/// Draws the list: a line an assistant, a column a criterion or a bar of pieces.
struct ListView {
  let model: Model
  let area: Rectangle
  let header: Rectangle
  private let columns: [ListColumns.Fitted]
  private let ranking: RankingWords
  private let letters: CriterionLetters
  private let placeShares: PlaceShares?

  init(
    _ model: Model, area: Rectangle, header: Rectangle, display: ListDisplay = .columns
  ) {
    self.model = model
    self.area = area
    self.header = header
    columns = model.columns.fitted(to: area.columns, model, display)
    ranking = RankingWords(model.assessment, model.language)
    letters = CriterionLetters(model.assessment, model.language)
    placeShares = display == .places ? model.placeShares : nil
  }

  private var words: any Wording { model.words }

  func draw(into buffer: inout CellBuffer, hasFocus: Bool) {
    drawHeader(into: &buffer)
    if model.listing.count == 0 {
      drawNothingFound(into: &buffer)
      return
    }
    for row in 0..<area.rows {
      let line = model.top + row
      guard line < model.listing.lines.count else { break }
      switch model.listing.lines[line] {
      case .heading(let group):
        buffer.write(
          title(of: group), row: area.row + row, column: area.column + 2,
          columns: area.columns - 2, style: Style(.heading))
      case .entry(let number):
        draw(
          model.listing.entries[number], row: area.row + row, into: &buffer, hasFocus: hasFocus)
      }
    }
  }

  private func title(of group: Listing.Group) -> String {
    switch group {
    case .ranked, .unranked: ""
    case .unconfirmed: words.unconfirmedTitle
    case .missed: words.missedTitle
    case .tooLittleKnown: words.tooLittleKnownTitle
    }
  }

  private func drawHeader(into buffer: inout CellBuffer) {
    guard !header.isEmpty else { return }
    let order = model.choices.order
    for column in columns {
      var title: String
      switch column.column.kind {
      case .place: title = words.placeTitle
      case .name: title = words.assistantTitle
      case .score: title = words.scoreTitle
      case .bar: title = ""
      case .firstShare: title = words.firstShareTitle
      case .picture:
        drawPictureHead(column, into: &buffer)
        continue
      case .criterion(let number):
        title = words.capitalized(ranking.name(ofCriterion: number))
        if model.catalog.isYours(model.catalog.criteria[number].element) {
          title += buffer.markSign
        }
      }
      if column.column.order == order.column, column.column.kind != .score,
        column.column.kind != .bar, column.column.kind != .firstShare
      {
        title += order.isReversed ? "^" : "*"
      }
      let position = area.column + column.start
      if [.score, .place, .firstShare].contains(column.column.kind) {
        buffer.writeRight(
          title, row: header.row, column: position, columns: column.width, style: Style(.heading))
      } else {
        buffer.write(
          title, row: header.row, column: position, columns: column.width, style: Style(.heading))
      }
    }
  }

  private func draw(
    _ entry: Listing.Entry, row: Int, into buffer: inout CellBuffer, hasFocus: Bool
  ) {
    let isSelected = entry.assistant == model.selected
    if isSelected {
      // Plain, as all of the row but the name: each change of style is bytes on the line.
      buffer.write(">", row: row, column: area.column)
    }
    if let first = columns.first, first.start >= 5 { drawMark(entry, row: row, into: &buffer) }
    for column in columns {
      let position = area.column + column.start
      switch column.column.kind {
      case .place:
        buffer.writeRight(
          place(of: entry), row: row, column: position, columns: column.width)
      case .name:
        drawName(entry, row: row, column, isSelected: isSelected, into: &buffer)
        if isSelected {
          buffer.cursor =
            hasFocus ? Position(row: row, column: position) : buffer.cursor
        }
      case .score:
        buffer.writeRight(
          score(of: entry), row: row, column: position, columns: column.width)
      case .bar:
        drawBar(entry, row: row, column, into: &buffer)
      case .firstShare:
        let share = placeShares?.shares(ofRow: entry.row)?.first
        buffer.writeRight(
          share.map(words.percent) ?? "", row: row, column: position, columns: column.width)
      case .picture: drawPicture(entry, row: row, column, into: &buffer)
      case .criterion(let number):
        if reason(of: entry) == nil {
          drawOutcome(entry, number, row: row, column, into: &buffer)
        }
      }
    }
    drawReason(entry, row: row, into: &buffer)
  }

  /// The sign of a picked one, else how far it moved at the last change of weights.
  private func drawMark(_ entry: Listing.Entry, row: Int, into buffer: inout CellBuffer) {
    if model.choices.picks.contains(entry.assistant) {
      buffer.write("*", row: row, column: area.column + 3, style: Style(.accent))
      return
    }
    guard let moved = model.move(of: entry.assistant) else { return }
    buffer.writeRight(
      moved > 0 ? "+\(moved)" : String(moved), row: row, column: area.column + 1, columns: 4,
      style: Style(moved > 0 ? .good : .bad))
  }

  private func place(of entry: Listing.Entry) -> String {
    guard entry.group == .ranked else { return "-" }
    let ranked = model.assessment.ranking.ranked[entry.index]
    return "\(ranked.isTied ? "=" : "")\(ranked.place)"
  }

  private func drawName(
    _ entry: Listing.Entry, row: Int, _ column: ListColumns.Fitted, isSelected: Bool,
    into buffer: inout CellBuffer
  ) {
    let name = ranking.name(ofRow: entry.row)
    let position = area.column + column.start
    let style = Style(.plain, isSelected: isSelected)
    let used = buffer.write(
      name, isYours: model.assessment.isNameYours(row: entry.row), row: row, column: position,
      columns: column.width, style: style)
    for match in model.filterState.marks(in: name) {
      let end = min(match.upperBound, used)
      guard match.lowerBound < end else { continue }
      buffer.restyle(
        Rectangle(
          row: row, column: position + match.lowerBound, rows: 1,
          columns: end - match.lowerBound)
      ) { $0.isMatch = true }
    }
  }

  private func span(of entry: Listing.Entry) -> (score: Double, span: ScoreSpan)? {
    let ranking = model.assessment.ranking
    switch entry.group {
    case .unranked: return nil
    case .ranked: return (ranking.ranked[entry.index].score, ranking.ranked[entry.index].span)
    case .unconfirmed:
      return (ranking.unconfirmed[entry.index].score, ranking.unconfirmed[entry.index].span)
    case .missed: return (ranking.missed[entry.index].score, ranking.missed[entry.index].span)
    case .tooLittleKnown:
      return (ranking.tooLittleKnown[entry.index].score, ranking.tooLittleKnown[entry.index].span)
    }
  }

  private func score(of entry: Listing.Entry) -> String {
    span(of: entry).map { ranking.score($0.score, $0.span) } ?? ""
  }

  private func drawBar(
    _ entry: Listing.Entry, row: Int, _ column: ListColumns.Fitted, into buffer: inout CellBuffer
  ) {
    guard entry.group == .ranked, let span = span(of: entry)?.span else { return }
    Bar(low: span.low, high: span.high).draw(
      into: &buffer, row: row, column: area.column + column.start, columns: column.width)
  }

  /// What a line's bar is made of; nothing for those that have none.
  private func drawPicture(
    _ entry: Listing.Entry, row: Int, _ column: ListColumns.Fitted, into buffer: inout CellBuffer
  ) {
    guard entry.group == .ranked else { return }
    let bar =
      model.display == .places
      ? placeShares?.bar(ofRow: entry.row)
      : ScoreParts(model.assessment, row: entry.row).bar(letters)
    bar?.draw(
      into: &buffer, row: row, column: area.column + column.start, columns: column.width)
  }

  /// The ends of the scale of points, or what the pieces are.
  private func drawPictureHead(_ column: ListColumns.Fitted, into buffer: inout CellBuffer) {
    let start = area.column + column.start
    let style = Style(.heading)
    if model.display == .places {
      buffer.write(
        words.placesHead, row: header.row, column: start, columns: column.width, style: style)
      return
    }
    buffer.write("0", row: header.row, column: start, columns: column.width, style: style)
    if column.width >= 20 {
      buffer.writeRight(
        "50", row: header.row, column: start, columns: column.width / 2 + 1, style: style)
    }
    buffer.writeRight("100", row: header.row, column: start, columns: column.width, style: style)
  }

  private func drawOutcome(
    _ entry: Listing.Entry, _ criterion: Int, row: Int, _ column: ListColumns.Fitted,
    into buffer: inout CellBuffer
  ) {
    let outcome = ranking.outcome(row: entry.row, criterion: criterion)
    var text = outcome.text
    let isYours = model.assessment.isYours(row: entry.row, criterion: criterion)
    let room = isYours ? column.width - 1 : column.width
    if let short = outcome.short, SafeText(text).width > room { text = short }
    let isCounted = model.assessment.weight(ofCriterion: criterion) > 0
    buffer.write(
      text, isYours: isYours, row: row, column: area.column + column.start,
      columns: column.width,
      style: Style(outcome.isUnknown ? .unknown : isCounted ? .plain : .quiet))
  }

  private func reason(of entry: Listing.Entry) -> String? {
    let left = model.assessment.ranking
    switch entry.group {
    case .ranked, .unranked: return nil
    case .unconfirmed: return ranking.reason(left.unconfirmed[entry.index])
    case .missed: return ranking.reason(left.missed[entry.index])
    case .tooLittleKnown: return ranking.reason(left.tooLittleKnown[entry.index])
    }
  }

  /// Those without a place say why where the criteria of the others stand.
  private func drawReason(_ entry: Listing.Entry, row: Int, into buffer: inout CellBuffer) {
    guard let reason = reason(of: entry),
      let first = columns.first(where: {
        if case .criterion = $0.column.kind {
          true
        } else {
          [.bar, .picture].contains($0.column.kind)
        }
      })
    else { return }
    buffer.write(
      reason, row: row, column: area.column + first.start, columns: area.columns - first.start,
      style: Style(.quiet))
  }

  /// Says which words find nothing, and what would come back without one of them.
  private func drawNothingFound(into buffer: inout CellBuffer) {
    let text = model.nothingFound ?? words.listIsEmpty
    let lines = SafeText(text).wrapped(to: max(area.columns - 4, 1))
    for (index, line) in lines.prefix(area.rows).enumerated() {
      buffer.write(line, row: area.row + index, column: area.column + 2, style: Style(.plain))
    }
    buffer.cursor = Position(row: area.row, column: area.column + min(2, area.columns - 1))
  }
}

extension Model {
  /// How many places an assistant rose at the last change of weights; nil where it stayed.
  func move(of assistant: Int) -> Int? {
    guard earlierPlaces.indices.contains(assistant) else { return nil }
    let (before, now) = (earlierPlaces[assistant], listing.places[assistant])
    guard before > 0, now > 0, before != now else { return nil }
    return before - now
  }
}
