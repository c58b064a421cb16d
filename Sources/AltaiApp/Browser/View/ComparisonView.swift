import AltaiCatalog
import TextScreen

/// Draws two to four assistants side by side; where there is no room, each fact's values below each other.
struct ComparisonView {
  let model: Model
  let comparison: CompareState
  let area: Rectangle

  init(_ model: Model, _ comparison: CompareState, area: Rectangle) {
    self.model = model
    self.comparison = comparison
    self.area = area
  }

  private var words: any Wording { model.words }

  func draw(into buffer: inout CellBuffer, hasFocus: Bool) {
    let lines = model.comparedLines(comparison)
    let rows = ComparisonRow.rows(lines, comparison, width: area.columns)
    drawHead(lines, into: &buffer, hasFocus: hasFocus)
    for row in 0..<max(area.rows - 1, 0) {
      let number = comparison.reading.top + row
      guard number < rows.count else { break }
      let position = area.row + 1 + row
      let isCurrent = hasFocus && number == comparison.reading.line
      if isCurrent {
        buffer.write(">", row: position, column: area.column, style: Style(.accent))
        buffer.cursor = Position(
          row: position, column: min(area.column + 2, buffer.size.columns - 1))
      }
      switch rows[number] {
      case .fact(let line): drawFact(line, row: position, isCurrent: isCurrent, into: &buffer)
      case .name(let line):
        buffer.write(
          line.name, row: position, column: area.column + 2, columns: area.columns - 2,
          style: Style(.heading, isSelected: isCurrent))
      case .value(let line, let column):
        let name = model.name(ofAssistant: comparison.assistants[column])
        let room = min(max(area.columns / 3, 8), 16)
        buffer.write(
          name, row: position, column: area.column + 4, columns: room,
          style: Style(.plain, isSelected: isCurrent))
        draw(
          line, column, row: position, at: area.column + 5 + room, area.columns - room - 4,
          into: &buffer)
      }
    }
  }

  private var labelRoom: Int { ComparisonRow.labelRoom(area.columns) }
  private var columnRoom: Int {
    max((area.columns - labelRoom - 3) / comparison.assistants.count, 1)
  }

  private func drawHead(
    _ lines: [ComparisonPage.Line], into buffer: inout CellBuffer, hasFocus: Bool
  ) {
    let differing = words.differ(lines.count { !$0.isEqual }, of: lines.count)
    if ComparisonRow.isFolded(comparison, width: area.columns) {
      buffer.write(
        differing, row: area.row, column: area.column + 1, columns: area.columns - 2,
        style: Style(.quiet))
      return
    }
    buffer.write(
      differing, row: area.row, column: area.column + 1, columns: labelRoom + 1,
      style: Style(.quiet))
    for (index, assistant) in comparison.assistants.enumerated() {
      buffer.write(
        model.name(ofAssistant: assistant),
        isYours: model.catalog.isYours("name", of: model.catalog.assistants[assistant].element),
        row: area.row, column: area.column + labelRoom + 3 + index * columnRoom + 2,
        columns: columnRoom - 3,
        style: Style(.heading, isSelected: hasFocus && index == comparison.column))
    }
  }

  private func drawFact(
    _ line: ComparisonPage.Line, row: Int, isCurrent: Bool, into buffer: inout CellBuffer
  ) {
    buffer.write(
      line.name, row: row, column: area.column + 2, columns: labelRoom,
      style: Style(.plain, isSelected: isCurrent))
    for index in comparison.assistants.indices {
      draw(
        line, index, row: row, at: area.column + labelRoom + 3 + index * columnRoom, columnRoom,
        into: &buffer)
    }
  }

  private func draw(
    _ line: ComparisonPage.Line, _ column: Int, row: Int, at start: Int, _ room: Int,
    into buffer: inout CellBuffer
  ) {
    let isUnknown = line.unknown.contains(column)
    let isBest = line.best.contains(column)
    buffer.write(
      isUnknown ? "?" : isBest ? "=" : " ", row: row, column: start,
      style: Style(isBest ? .good : .unknown))
    let isYours = line.yours.contains(column)
    let columns = max(room - 3, 1)
    let marked = words.marked(line.texts[column], if: isYours)
    let isWordIn = buffer.safe(marked).width <= columns
    buffer.write(
      isWordIn ? marked : line.texts[column], isYours: isYours && !isWordIn, row: row,
      column: start + 2, columns: columns,
      style: Style(isUnknown ? .unknown : isBest ? .strong : .plain))
  }
}

/// One line of a comparison: a fact with all its values, or, where that is too narrow, a fact's name or one of its values.
enum ComparisonRow {
  case fact(ComparisonPage.Line)
  case name(ComparisonPage.Line)
  case value(ComparisonPage.Line, column: Int)

  /// The least that a column needs.
  private static let leastColumn = 15

  static func labelRoom(_ width: Int) -> Int { min(max(width / 5, 12), 26) }

  /// Whether each value takes a line of its own.
  static func isFolded(_ comparison: CompareState, width: Int) -> Bool {
    (width - labelRoom(width) - 3) / max(comparison.assistants.count, 1) < leastColumn
  }

  static func rows(
    _ lines: [ComparisonPage.Line], _ comparison: CompareState, width: Int
  ) -> [ComparisonRow] {
    let shown = lines.filter { comparison.showsEqual || !$0.isEqual }
    if !isFolded(comparison, width: width) { return shown.map { .fact($0) } }
    return shown.flatMap { line in
      [.name(line)] + line.texts.indices.map { .value(line, column: $0) }
    }
  }
}

extension Model {
  func comparedLines(_ comparison: CompareState) -> [ComparisonPage.Line] {
    ComparisonPage(
      assessment, rows: comparison.assistants.map { max(listing.standing[$0], 0) }, language
    ).lines()
  }

  /// The comparison as lines of text, for what goes by lines.
  func comparisonLines(_ comparison: CompareState, width: Int) -> [ScreenLine] {
    ComparisonRow.rows(comparedLines(comparison), comparison, width: width).map { row in
      switch row {
      case .fact(let line), .name(let line): ScreenLine(line.name)
      case .value(let line, let column):
        ScreenLine(words.marked(line.texts[column], if: line.yours.contains(column)))
      }
    }
  }
}
