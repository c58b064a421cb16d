import AltaiCatalog
import TextScreen

/// Draws the weights: a line a criterion, then what is required, political money, the profile.
struct WeightsView {
  let model: Model
  let pane: WeightsPane
  let area: Rectangle
  /// The lines above those that have a cursor.
  static let headRows = 1

  init(_ model: Model, pane: WeightsPane, area: Rectangle) {
    self.model = model
    self.pane = pane
    self.area = area
  }

  private var words: any Wording { model.words }

  func draw(into buffer: inout CellBuffer, hasFocus: Bool) {
    let lines = model.weightLines
    let height = max(area.rows - Self.headRows, 1)
    let top = Self.top(of: pane.line, count: lines.count, height: height)
    buffer.write(
      words.weightsTitle(model.profileName), row: area.row, column: area.column + 1,
      columns: area.columns - 2, style: Style(.heading))
    for row in 0..<min(height, area.rows) {
      let number = top + row
      guard number < lines.count else { break }
      draw(
        lines[number], row: area.row + Self.headRows + row,
        isCurrent: hasFocus && number == pane.line, into: &buffer)
    }
  }

  static func top(of line: Int, count: Int, height: Int) -> Int {
    max(min(line - height + 1, count - height), 0)
  }

  private func draw(
    _ line: WeightLine, row: Int, isCurrent: Bool, into buffer: inout CellBuffer
  ) {
    let text = text(of: line)
    let start = area.column + 2
    let room = max(area.columns - 4, 1)
    if isCurrent {
      buffer.write(">", row: row, column: area.column, style: Style(.accent))
      buffer.cursor = Position(row: row, column: min(start, area.column + area.columns - 1))
    }
    let nameRoom = min(max(room * 2 / 5, 10), 16)
    guard case .criterion(let number) = line else {
      let used = buffer.write(
        text.label, row: row, column: start, columns: room,
        style: Style(.plain, isSelected: isCurrent))
      if !text.value.isEmpty, used + 2 < room {
        buffer.write(
          text.value, row: row, column: start + used + 1, columns: room - used - 1,
          style: Style(.quiet))
      }
      return
    }
    buffer.write(
      text.label, row: row, column: start, columns: nameRoom,
      style: Style(.plain, isSelected: isCurrent))
    let column = start + nameRoom + 1
    let wordRoom = min(max(room - nameRoom - 1, 0), 10)
    buffer.write(text.value, row: row, column: column, columns: wordRoom)
    drawShare(
      number, row: row, column: column + wordRoom + 1,
      columns: start + room - column - wordRoom - 1, into: &buffer)
  }

  /// The share of the weights as a bar with its number, where there is room.
  private func drawShare(
    _ criterion: Int, row: Int, column: Int, columns: Int, into buffer: inout CellBuffer
  ) {
    guard columns >= 5 else { return }
    let share = model.isUnranked ? 0 : model.assessment.weight(ofCriterion: criterion)
    let percent = words.percent(share)
    buffer.writeRight(percent, row: row, column: column, columns: 5, style: Style(.quiet))
    let width = min(columns - 7, 20)
    guard width >= 6 else { return }
    let filled = Int((share * Double(width)).rounded())
    for index in 0..<width {
      let isFilled = index < filled
      buffer.write(
        isFilled ? (buffer.isASCII ? "#" : "█") : (buffer.isASCII ? "-" : "·"), row: row,
        column: column + 7 + index, style: Style(isFilled ? .sure : .quiet))
    }
  }

  /// A title in front of what holds, with the language's own colon.
  private func label(_ title: String) -> String { words.labelled(title, "").trimmed }

  private func text(of line: WeightLine) -> (label: String, value: String) {
    let request = model.choices.request
    let wish = model.assessment.preferences.money
    switch line {
    case .criterion(let number):
      return (
        words.marked(
          words.capitalized(model.string(model.catalog.criteria[number].name)),
          if: model.catalog.isYours(model.catalog.criteria[number].element)),
        words.importance(model.importance(of: number))
      )
    case .requirement(let number):
      return (words.requiredLabel, request.requirements[number])
    case .need(let number): return (words.requiredLabel, request.needs[number])
    case .budget: return (words.budgetLabel, request.budget ?? "")
    case .messages: return (words.messagesLabel, request.messages ?? "")
    case .addRequirement: return (words.addRequirement, "")
    case .moneyDirection:
      return (label(words.moneyDirectionTitle), words.moneyDirection(wish?.direction))
    case .moneyTarget:
      return (
        label(words.moneyTargetTitle),
        model.moneyTargetText(request.prefer ?? request.avoid ?? "any")
      )
    case .moneyReach:
      return (label(words.moneyReachTitle), words.reachUpTo(wish?.reach ?? .office))
    case .moneySince:
      return (
        label(words.moneySinceTitle), words.moneyWindow(wish?.since.map { String($0) })
      )
    case .unknownReading:
      return (label(words.unknownTitle), words.unknownReading(request.unknown ?? "middle"))
    case .profile: return (words.profileLabel, model.profileName)
    }
  }
}
