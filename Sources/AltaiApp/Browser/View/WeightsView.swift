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
  private var room: Int { max(area.columns - 4, 1) }

  /// The columns that names take: as many as the longest, where there is room.
  private var nameRoom: Int {
    let longest = model.assessment.columns.map { SafeText(text(of: .criterion($0)).label).width }
    return min(max(longest.max() ?? 0, 9), max(room * 2 / 5, 10), 16)
  }

  /// The columns that the words for importances take.
  private var wordRoom: Int {
    let all: [Importance] = [.ignore, .low, .medium, .high, .must]
    return all.map { SafeText(words.importance($0)).width }.max() ?? 0
  }

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
    if hasFocus { drawLimit(below: lines.count - top, into: &buffer) }
  }

  /// How far the importance with the cursor can go, in a sentence below the lines, where there is room.
  private func drawLimit(below count: Int, into buffer: inout CellBuffer) {
    guard case .criterion(let number)? = model.weightLine, let limits = model.limits,
      let limit = limits.limit(of: number)
    else { return }
    let first = Self.headRows + count + 1
    let text = SafeText(model.limitSentence(limit, leader: limits.leader)).wrapped(to: room)
    for (index, line) in text.enumerated() where first + index < area.rows {
      buffer.write(
        line, row: area.row + first + index, column: area.column + 2, columns: room,
        style: Style(.quiet))
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
    if isCurrent {
      buffer.write(">", row: row, column: area.column, style: Style(.accent))
      buffer.cursor = Position(row: row, column: min(start, area.column + area.columns - 1))
    }
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
    let wordRoom = min(max(room - nameRoom - 1, 0), self.wordRoom)
    buffer.write(text.value, row: row, column: column, columns: wordRoom)
    drawShare(
      number, row: row, column: column + wordRoom + 1,
      columns: start + room - column - wordRoom - 1, into: &buffer)
  }

  /// The share of the weights with what it can be, as numbers and as a bar with marks, where there is room.
  private func drawShare(
    _ criterion: Int, row: Int, column: Int, columns: Int, into buffer: inout CellBuffer
  ) {
    guard columns >= 5 else { return }
    let share = model.isUnranked ? 0 : model.assessment.weight(ofCriterion: criterion)
    buffer.writeRight(
      words.percent(share), row: row, column: column, columns: 5, style: Style(.quiet))
    let limit = model.limits?.limit(of: criterion)
    var start = column + 6
    let end = column + columns
    if end - start >= 16 {
      let width = min(end - start - 9, 20)
      drawSlider(share, limit, row: row, column: start, columns: width, into: &buffer)
      start += width + 1
    }
    guard let limit, limit.below != nil || limit.above != nil else { return }
    let span = words.limitSpan(
      low: limit.low.map { words.number($0) }, high: limit.high.map { words.number($0) })
    let width = buffer.safe(span).width
    guard width <= end - start else { return }
    buffer.write(span, row: row, column: start, columns: width, style: Style(.plain))
    if end - start >= 24, let takers = takers(limit) {
      buffer.write(
        takers, row: row, column: start + 9, columns: end - start - 9, style: Style(.quiet))
    }
  }

  private func takers(_ limit: WeightLimits.Limit) -> String? {
    func name(_ turn: WeightLimits.Turn?) -> String? {
      turn?.takers.first.map { model.name(ofAssistant: model.assessment.rows[$0].assistant) }
    }
    return words.limitTakers(below: name(limit.below), above: name(limit.above))
  }

  /// The share as a bar; `<` and `>` stand where the first place changes hands.
  private func drawSlider(
    _ share: Double, _ limit: WeightLimits.Limit?, row: Int, column: Int, columns: Int,
    into buffer: inout CellBuffer
  ) {
    let filled = Int((share * Double(columns)).rounded())
    buffer.fill(
      Rectangle(row: row, column: column, rows: 1, columns: filled),
      with: buffer.isASCII ? "#" : "█", style: Style(.sure))
    buffer.fill(
      Rectangle(row: row, column: column + filled, rows: 1, columns: columns - filled),
      with: buffer.isASCII ? "-" : "·", style: Style(.quiet))
    func mark(_ sign: String, _ turn: WeightLimits.Turn?) {
      guard let turn else { return }
      let place = min(Int(turn.share * Double(columns)), columns - 1)
      buffer.write(sign, row: row, column: column + place, columns: 1, style: Style(.strong))
    }
    mark("<", limit?.below)
    mark(">", limit?.above)
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
