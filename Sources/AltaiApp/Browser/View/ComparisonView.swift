import AltaiCatalog
import TextScreen

/// Draws two to four assistants side by side; where there is no room, one column a time.
struct ComparisonView {
  let model: Model
  let comparison: CompareState
  let area: Rectangle
  /// The least that a column needs.
  private static let leastColumn = 15

  init(_ model: Model, _ comparison: CompareState, area: Rectangle) {
    self.model = model
    self.comparison = comparison
    self.area = area
  }

  private var words: any Wording { model.words }

  func draw(into buffer: inout CellBuffer, hasFocus: Bool) {
    let lines = model.comparedLines(comparison)
    let shown = lines.filter { comparison.showsEqual || !$0.isEqual }
    let labelRoom = min(max(area.columns / 5, 12), 26)
    let count = comparison.assistants.count
    let isFolded = (area.columns - labelRoom - 3) / count < Self.leastColumn
    let columns = isFolded ? [min(comparison.column, count - 1)] : Array(0..<count)
    let room = max((area.columns - labelRoom - 3) / columns.count, 1)
    for (index, column) in columns.enumerated() {
      let name = model.name(ofAssistant: comparison.assistants[column])
      buffer.write(
        (isFolded ? "\(column + 1)/\(count) " : "") + name, row: area.row,
        column: area.column + labelRoom + 3 + index * room + 2, columns: room - 3,
        style: Style(.heading))
    }
    let differing = lines.count { !$0.isEqual }
    buffer.write(
      words.differ(differing, of: lines.count), row: area.row, column: area.column + 1,
      columns: labelRoom + 1, style: Style(.quiet))
    let height = max(area.rows - 1, 1)
    for row in 0..<min(height, area.rows - 1) {
      let number = comparison.reading.top + row
      guard number < shown.count else { break }
      let line = shown[number]
      let position = area.row + 1 + row
      let isCurrent = hasFocus && number == comparison.reading.line
      if isCurrent {
        buffer.write(">", row: position, column: area.column, style: Style(.accent))
        buffer.cursor = Position(
          row: position, column: min(area.column + 2, buffer.size.columns - 1))
      }
      buffer.write(
        line.name, row: position, column: area.column + 2, columns: labelRoom,
        style: Style(.plain, isSelected: isCurrent))
      for (index, column) in columns.enumerated() {
        draw(
          line, column, row: position, at: area.column + labelRoom + 3 + index * room, room,
          into: &buffer)
      }
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
    buffer.write(
      line.texts[column], row: row, column: start + 2, columns: max(room - 3, 1),
      style: Style(isUnknown ? .unknown : isBest ? .strong : .plain))
  }
}

extension Model {
  func comparedLines(_ comparison: CompareState) -> [ComparisonPage.Line] {
    ComparisonPage(
      assessment, rows: comparison.assistants.map { max(listing.standing[$0], 0) }, language
    ).lines()
  }

  /// The comparison as lines of text, for what goes by lines.
  func comparisonLines(_ comparison: CompareState) -> [ScreenLine] {
    comparedLines(comparison).filter { comparison.showsEqual || !$0.isEqual }
      .map { ScreenLine($0.name) }
  }
}
