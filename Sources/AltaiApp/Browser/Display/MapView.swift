import AltaiCatalog
import Scoring
import TextScreen

/// Draws the list as a map of two criteria, both better further from the lower left corner.
///
/// A point is a sign with the places of those that stand there. What is not known of one is a line from the worst
/// to the best that it can be. The dotted steps are the frontier: above and to the right of it stands nobody.
struct MapView {
  let model: Model
  let area: Rectangle
  private let frame: MapFrame
  private let across: Int
  private let up: Int
  let map: MapPoints
  let labels: MapLabels

  init?(_ model: Model, area: Rectangle) {
    guard let axes = model.axes else { return nil }
    self.model = model
    self.area = area
    (across, up) = axes
    frame = MapFrame(area)
    map = MapPoints(model, across: across, up: up)
    labels = MapLabels(
      map.points.map { point in
        MapLabels.Item(
          across: point.value.across, up: point.value.up, number: point.number,
          name: model.name(ofAssistant: point.assistant))
      }, rows: frame.plot.rows, columns: frame.plot.columns, width: { SafeText($0).width })
  }

  private var words: any Wording { model.words }

  func draw(into buffer: inout CellBuffer, hasFocus: Bool) {
    drawFrame(into: &buffer)
    drawFrontier(into: &buffer)
    drawSpans(into: &buffer)
    drawLabels(into: &buffer)
    drawSelection(into: &buffer, hasFocus: hasFocus)
  }

  private func name(_ criterion: Int) -> String {
    words.capitalized(model.string(model.catalog.criteria[criterion].name))
  }

  private func drawFrame(into buffer: inout CellBuffer) {
    let upEnds = CriterionEnds(model, criterion: up)
    if frame.head.isEmpty {
      buffer.write(
        words.mapAxes(across: name(across), up: name(up)), row: frame.foot.row,
        column: frame.foot.column, columns: frame.foot.columns, style: Style(.heading))
      return
    }
    let used = buffer.write(
      name(up), row: frame.head.row, column: frame.head.column, columns: frame.head.columns,
      style: Style(.heading))
    buffer.write(
      " " + upEnds.best, row: frame.head.row, column: frame.head.column + used,
      columns: frame.head.columns - used, style: Style(.quiet))
    let key = buffer.safe(words.mapKey)
    if used + buffer.safe(upEnds.best).width + key.width + 3 <= frame.head.columns {
      buffer.writeRight(
        key.string, row: frame.head.row, column: frame.head.column + used,
        columns: frame.head.columns - used, style: Style(.quiet))
    }
    let rule: Unicode.Scalar = buffer.isASCII ? "-" : "─"
    buffer.fill(frame.floor, with: rule, style: Style(.quiet))
    buffer.fill(
      Rectangle(
        row: frame.plot.row, column: frame.floor.column, rows: frame.plot.rows, columns: 1),
      with: buffer.isASCII ? "|" : "│", style: Style(.quiet))
    buffer.write(
      (buffer.isASCII ? "+ " : "└ ") + upEnds.worst + " ", row: frame.floor.row,
      column: frame.floor.column, columns: frame.floor.columns, style: Style(.quiet))
    drawFoot(into: &buffer)
  }

  /// The ends at the ends, the name in the middle.
  private func drawFoot(into buffer: inout CellBuffer) {
    let ends = CriterionEnds(model, criterion: across)
    let foot = frame.foot
    let name = buffer.safe(name(across))
    let side = max((foot.columns - name.width) / 2 - 1, 0)
    buffer.write(
      ends.worst, row: foot.row, column: foot.column, columns: side, style: Style(.quiet))
    buffer.write(
      name.string, row: foot.row, column: foot.column + max((foot.columns - name.width) / 2, 0),
      columns: foot.columns, style: Style(.heading))
    buffer.writeRight(
      ends.best, row: foot.row, column: foot.column + foot.columns - side, columns: side,
      style: Style(.quiet))
  }

  /// Steps around all that somebody reaches on both criteria.
  private func drawFrontier(into buffer: inout CellBuffer) {
    let steps = map.plane.frontier.map { map.points[$0].value }
      .sorted { ($0.up, $1.across) > ($1.up, $0.across) }
    guard !steps.isEmpty else { return }
    var canvas = BrailleCanvas(rows: frame.plot.rows, columns: frame.plot.columns)
    var x = 0
    var y: Int?
    for step in steps {
      let nextX = MapLabels.dot(step.across, of: canvas.width)
      let nextY = MapLabels.dot(1 - step.up, of: canvas.height)
      if let y { canvas.setColumn(x: x, from: y, to: nextY) }
      canvas.setRow(y: nextY, from: x, to: nextX)
      (x, y) = (nextX, nextY)
    }
    if let y { canvas.setColumn(x: x, from: y, to: canvas.height - 1) }
    canvas.draw(into: &buffer, row: frame.plot.row, column: frame.plot.column)
  }

  /// A line from the worst to the best where a value is not known.
  private func drawSpans(into buffer: inout CellBuffer) {
    let plot = frame.plot
    let style = Style(.unknown)
    for point in map.points where !point.span.up.isKnown || !point.span.across.isKnown {
      let value = point.value
      let at = labels.cell(across: value.across, up: value.up)
      let left = labels.cell(across: point.span.across.low, up: value.up).column
      let right = labels.cell(across: point.span.across.high, up: value.up).column
      if right > left {
        buffer.fill(
          Rectangle(
            row: plot.row + at.row, column: plot.column + left, rows: 1, columns: right - left + 1),
          with: buffer.isASCII ? "-" : "─", style: style)
      }
      let top = labels.cell(across: value.across, up: point.span.up.high).row
      let bottom = labels.cell(across: value.across, up: point.span.up.low).row
      if bottom > top {
        buffer.fill(
          Rectangle(
            row: plot.row + top, column: plot.column + at.column, rows: bottom - top + 1,
            columns: 1), with: buffer.isASCII ? "|" : "│", style: style)
      }
    }
  }

  private func drawLabels(into buffer: inout CellBuffer) {
    let frontier = Set(map.plane.frontier)
    for group in labels.groups {
      let row = frame.plot.row + group.row
      let isBest = group.points.contains { frontier.contains($0) }
      buffer.write(
        group.text, row: row, column: frame.plot.column + group.start, columns: group.width)
      buffer.write(
        sign(isBest: isBest, buffer.isASCII), row: row, column: frame.plot.column + group.column,
        columns: 1, style: Style(isBest ? .strong : .plain))
    }
  }

  private func sign(isBest: Bool, _ isASCII: Bool) -> String {
    isBest ? "*" : isASCII ? "o" : "•"
  }

  /// The sign of the selected one is the mark of the selection, its number is as selected rows are.
  private func drawSelection(into buffer: inout CellBuffer, hasFocus: Bool) {
    let selected = map.index(ofAssistant: model.selected)
    guard let selected, let group = labels.group(of: selected) else {
      drawAbsent(into: &buffer, hasFocus: hasFocus)
      return
    }
    let row = frame.plot.row + group.row
    let sign = frame.plot.column + group.column
    buffer.write(">", row: row, column: sign, columns: 1)
    var cursor = Rectangle(row: row, column: sign, rows: 1, columns: 1)
    if let index = group.points.firstIndex(of: selected), index < group.numbers.count {
      let number = group.numbers[index]
      cursor.column = frame.plot.column + number.lowerBound
      cursor.columns = number.count
    }
    buffer.restyle(cursor) { $0.isSelected = true }
    if hasFocus { buffer.cursor = Position(row: row, column: cursor.column) }
  }

  /// Whoever has no place has none on the map either: the head says who is selected.
  private func drawAbsent(into buffer: inout CellBuffer, hasFocus: Bool) {
    guard let selected = model.selected else { return }
    let line = frame.head.isEmpty ? frame.foot : frame.head
    buffer.fill(line)
    buffer.write(">", row: line.row, column: area.column, columns: 1)
    let used = buffer.write(
      model.name(ofAssistant: selected), row: line.row, column: line.column + 1,
      columns: max(line.columns - 1, 1), style: Style(.plain, isSelected: true))
    buffer.write(
      " " + words.notOnMap, row: line.row, column: line.column + 1 + used,
      columns: max(line.columns - 1 - used, 0), style: Style(.quiet))
    if hasFocus { buffer.cursor = Position(row: line.row, column: line.column + 1) }
  }

  /// The assistant at a place of the screen: the next one after the selected where several stand there.
  func assistant(at position: Position) -> Int? {
    guard frame.plot.contains(position) else { return nil }
    let group = labels.group(
      row: position.row - frame.plot.row, column: position.column - frame.plot.column)
    guard let group else { return nil }
    let here = group.points.map { map.points[$0].assistant }
    guard let index = here.firstIndex(where: { $0 == model.selected }) else { return here.first }
    return here[(index + 1) % here.count]
  }
}
