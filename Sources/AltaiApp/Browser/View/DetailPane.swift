import AltaiCatalog
import Scoring
import TextScreen

/// What stands beside the list about the selection: who, why this place, what is known.
struct DetailPane {
  let model: Model
  let area: Rectangle

  init(_ model: Model, area: Rectangle) {
    self.model = model
    self.area = area
  }

  private var words: any Wording { model.words }

  func draw(into buffer: inout CellBuffer) {
    guard let assistant = model.detailed, model.listing.standing[assistant] >= 0 else { return }
    var rows = PaneLines(area: area)
    let row = model.listing.standing[assistant]
    let ranking = RankingWords(model.assessment, model.language)
    let item = model.catalog.assistants[assistant]
    rows.write(
      words.marked(ranking.name(ofRow: row), if: model.assessment.isNameYours(row: row)),
      .strong, into: &buffer)
    rows.write(maker(item), .quiet, into: &buffer)
    rows.gap()
    let summary = SelectionSummary(model)
    for line in ([summary.distanceLine()] + summary.lines(count: 3)).filled {
      for part in SafeText(line).wrapped(to: rows.width) { rows.write(part, .plain, into: &buffer) }
    }
    rows.gap()
    rows.write(words.whyTitle(model.name(ofAssistant: assistant)), .heading, into: &buffer)
    for line in WhyPage(model.assessment, row: row, model.language).sumLines(width: rows.width - 1)
    {
      rows.write(" " + line, .plain, into: &buffer)
    }
    drawFacts(item, row: row, &rows, into: &buffer)
  }

  private func maker(_ item: Assistant) -> String {
    guard let maker = item.maker.map({ model.catalog.makers[$0] }) else {
      return words.labelled(words.makerLabel, words.unknown)
    }
    let country = (item.country ?? maker.country).map { " (\($0))" } ?? ""
    return words.marked(
      model.string(maker.name) + country, if: model.catalog.isMakerYours(of: item))
  }

  private func drawFacts(
    _ item: Assistant, row: Int, _ rows: inout PaneLines, into buffer: inout CellBuffer
  ) {
    let facts = FactWords(model.catalog, model.language, today: model.today)
    let plan = model.assessment.rows[row].plan
    for criterion in model.catalog.criteria {
      let range: Range<Int>
      switch criterion.kind {
      case .graded(let graded): range = graded.facts
      case .amount(let amount): range = amount.fact..<(amount.fact + 1)
      case .features(let features?): range = features.lowerBound..<(features.upperBound + 1)
      default: continue
      }
      if rows.isFull { return }
      rows.gap()
      rows.write(
        words.marked(
          words.capitalized(model.string(criterion.name)),
          if: model.catalog.isYours(criterion.element)), .heading, into: &buffer)
      for number in range where !rows.isFull {
        let fact = item.fact(number, at: plan)
        let isUnknown = fact?.state.isUnknown ?? true
        let value = words.marked(
          facts.value(fact, number),
          if: model.catalog.isYours(fact: number, of: item, at: plan))
        rows.write(
          " " + words.labelled(facts.name(ofFact: number), value),
          isUnknown ? .unknown : .plain, into: &buffer)
      }
    }
  }
}

/// Writes lines into a pane from top to bottom until it is full.
struct PaneLines {
  private let area: Rectangle
  private var row: Int

  init(area: Rectangle) {
    self.area = area
    row = area.row
  }

  /// The columns for text: the first holds the line between the panes.
  var width: Int { max(area.columns - 3, 1) }
  var isFull: Bool { row >= area.row + area.rows }

  mutating func write(_ text: String, _ role: Role, into buffer: inout CellBuffer) {
    guard !isFull else { return }
    buffer.write(text, row: row, column: area.column + 2, columns: width, style: Style(role))
    row += 1
  }

  mutating func gap() { if row > area.row { row += 1 } }
}
