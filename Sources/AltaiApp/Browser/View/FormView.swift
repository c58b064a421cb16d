import AltaiCatalog
import TextScreen

/// Draws the form in which an assistant is edited: a line a field, or one field alone where there is little room.
struct FormView {
  let model: Model
  let form: FormState
  let area: Rectangle
  private let rows: [FormRow]

  init(_ model: Model, _ form: FormState, area: Rectangle) {
    self.model = model
    self.form = form
    self.area = area
    rows = model.formRows?.rows ?? []
  }

  private var words: any Wording { model.words }

  // MARK: Where things stand

  /// The lines above the rows: the title, and where the assistant stands.
  static let headRows = 2
  /// The lines below them about the row with the cursor.
  private static let footRows = 3

  /// Whether there is room for one field only.
  static func isFolded(_ area: Rectangle) -> Bool { area.columns < 50 || area.rows < 9 }

  /// How many rows are seen.
  static func height(_ model: Model, _ area: Rectangle) -> Int {
    isFolded(area) ? 1 : max(area.rows - headRows - footRows, 1)
  }

  /// The number of the row in a line of the screen; nil where none stands there.
  static func row(at position: Position, _ reading: Reading, _ area: Rectangle) -> Int? {
    if isFolded(area) { return reading.line }
    let line = position.row - area.row - headRows
    return line >= 0 && line < area.rows - headRows - footRows ? reading.top + line : nil
  }

  func draw(into buffer: inout CellBuffer, hasFocus: Bool) {
    drawHead(into: &buffer)
    if Self.isFolded(area) {
      drawOne(into: &buffer, hasFocus: hasFocus)
      return
    }
    let height = Self.height(model, area)
    let reading = form.current
    for line in 0..<height {
      let number = reading.top + line
      guard rows.indices.contains(number) else { break }
      draw(
        rows[number], row: area.row + Self.headRows + line,
        isCurrent: number == reading.line, hasFocus: hasFocus, into: &buffer)
    }
    drawFoot(into: &buffer)
  }

  private var title: String {
    let name =
      model.catalog.assistants.first { $0.id == form.assistant }.map { model.string($0.name) }
      ?? form.assistant
    guard let opened = form.opened else { return words.formTitle(name) }
    return words.entryTitle(name, model.entryLabel(opened.entry, at: opened.path))
  }

  private func drawHead(into buffer: inout CellBuffer) {
    let place = words.countOf(min(form.current.line + 1, rows.count), rows.count)
    let width = min(buffer.safe(place).width, area.columns)
    buffer.write(
      title, row: area.row, column: area.column + 1, columns: max(area.columns - width - 3, 0),
      style: Style(.heading))
    buffer.writeRight(
      place, row: area.row, column: area.column + area.columns - width - 1, columns: width,
      style: Style(.quiet))
    guard area.rows > 4 else { return }
    buffer.write(
      model.formStanding, row: area.row + 1, column: area.column + 1, columns: area.columns - 2,
      style: Style(model.formPreview?.result == nil ? .quiet : .strong))
  }

  // MARK: A line a field

  private func draw(
    _ row: FormRow, row line: Int, isCurrent: Bool, hasFocus: Bool, into buffer: inout CellBuffer
  ) {
    let start = area.column + 2 + row.indent
    let end = area.column + area.columns - 1
    if isCurrent { mark(line, start, hasFocus, into: &buffer) }
    if row.isHeading {
      buffer.write(
        row.label, row: line, column: start, columns: end - start, style: Style(.heading))
      return
    }
    let labelRoom = min(max(area.columns / 3, 16), 28) - row.indent
    let isAlone = row.value.isEmpty && row.sources == nil && form.typing == nil
    buffer.write(
      row.label, row: line, column: start, columns: isAlone ? end - start : labelRoom,
      style: Style(.plain, isSelected: isCurrent))
    if isAlone { return drawMark(row, line, end, into: &buffer) }
    let column = start + labelRoom + 1
    if isCurrent, let typing = form.typing {
      let place = typing.field.draw(
        into: &buffer,
        area: Rectangle(row: line, column: column, rows: 1, columns: max(end - column, 1)))
      if hasFocus { buffer.cursor = place }
      return
    }
    let meta = meta(of: row)
    let metaRoom = area.columns >= 70 ? 26 : 14
    let room = form.opened == nil ? end - column - metaRoom - 1 : end - column
    buffer.write(
      row.value, row: line, column: column, columns: max(room, 1),
      style: Style(row.isUnknown ? .unknown : .plain))
    if form.opened == nil {
      buffer.write(
        meta.text, row: line, column: end - metaRoom, columns: metaRoom,
        style: Style(meta.isDraft ? .error : .quiet))
    } else {
      drawMark(row, line, end, into: &buffer)
    }
  }

  private func mark(
    _ line: Int, _ column: Int, _ hasFocus: Bool, into buffer: inout CellBuffer
  ) {
    buffer.write(">", row: line, column: area.column, style: Style(.accent))
    if hasFocus {
      buffer.cursor = Position(row: line, column: min(column, area.column + area.columns - 1))
    }
  }

  /// A row with a reason why nothing is saved says so at its end.
  private func drawMark(
    _ row: FormRow, _ line: Int, _ end: Int, into buffer: inout CellBuffer
  ) {
    guard !row.problem.isEmpty else { return }
    let text = "! " + row.problem
    let width = min(buffer.safe(text).width, area.columns / 2)
    buffer.writeRight(
      text, row: line, column: end - width, columns: width, style: Style(.error))
  }

  /// The date, the number of sources, and the mark of what is the user's own or not saved.
  private func meta(of row: FormRow) -> (text: String, isDraft: Bool) {
    let isDraft = row.isDraft
    let mark = isDraft ? "! " + words.draftMark : row.isYours ? words.yours : ""
    if area.columns < 70 { return (mark.isEmpty ? row.date : mark, isDraft) }
    let sources = row.sources.map { words.sourceCount($0) } ?? ""
    if isDraft { return (mark, true) }
    return ([row.date, sources, mark].filled.joinedText(", "), false)
  }

  /// What is wrong with the row with the cursor, what can be typed there, or all of its text.
  private var foot: (text: String, role: Role) {
    guard rows.indices.contains(form.current.line) else { return ("", .quiet) }
    let row = rows[form.current.line]
    if let typing = form.typing {
      if let problem = typing.problem { return ("! " + words.capitalized(problem), .error) }
      return (model.typingHint(typing.purpose), .quiet)
    }
    if !row.problem.isEmpty { return ("! " + words.notSavedYet(row.problem), .error) }
    return (row.value, .plain)
  }

  private func drawFoot(into buffer: inout CellBuffer) {
    let foot = foot
    let lines = SafeText(foot.text).wrapped(to: max(area.columns - 4, 1))
    for (index, line) in lines.prefix(Self.footRows - 1).enumerated() {
      buffer.write(
        line, row: area.row + area.rows - Self.footRows + 1 + index, column: area.column + 2,
        columns: area.columns - 3, style: Style(foot.role))
    }
  }

  // MARK: One field alone

  private func drawOne(into buffer: inout CellBuffer, hasFocus: Bool) {
    guard rows.indices.contains(form.current.line) else { return }
    let row = rows[form.current.line]
    var line = area.row + (area.rows > 4 ? 2 : min(1, area.rows - 1))
    let last = area.row + area.rows - 1
    mark(line, area.column + 2, hasFocus, into: &buffer)
    buffer.write(
      row.label, row: line, column: area.column + 2, columns: area.columns - 3,
      style: Style(.strong, isSelected: true))
    if let typing = form.typing {
      // The mark stands where the field is.
      if line < last { line += 1 }
      mark(line, area.column + 2, hasFocus, into: &buffer)
      let place = typing.field.draw(
        into: &buffer,
        area: Rectangle(
          row: line, column: area.column + 2, rows: 1, columns: max(area.columns - 3, 1)))
      if hasFocus { buffer.cursor = place }
    }
    let meta = meta(of: row).text
    let foot = foot
    var texts = [(foot.text, foot.role)]
    if foot.role == .error, form.typing == nil { texts.insert((row.value, .plain), at: 0) }
    if !meta.isEmpty, form.typing == nil { texts.append((meta, .quiet)) }
    for (text, role) in texts {
      for part in SafeText(text).wrapped(to: max(area.columns - 3, 1)) where !text.isEmpty {
        line += 1
        guard line <= last else { return }
        buffer.write(
          part, row: line, column: area.column + 2, columns: area.columns - 3, style: Style(role))
      }
    }
  }
}

extension Model {
  /// What can be typed in a field of the form.
  func typingHint(_ purpose: FormTyping.Purpose) -> String {
    switch purpose {
    case .field(let field):
      if field.kind == .answer, case .price? = form?.opened?.entry { return words.priceHint }
      if field.kind == .answer, case .limit? = form?.opened?.entry { return words.limitHint }
      return words.typingHint(field.kind.hint)
    case .source: return words.typingHint(.source)
    case .sourceField(_, let field): return words.typingHint(field.kind.hint)
    case .newPlan: return words.typingHint(.plan)
    case .newLimit: return words.typingHint(.limitID)
    }
  }
}

/// What a line to type in takes; the words are made from it in one place a language.
public enum TypingHint: Hashable, CaseIterable, Sendable {
  case text, words, date, country, address, count, sum, number, range, source, plan, limitID
}

extension FormField.Kind {
  /// What a line to type in takes.
  fileprivate var hint: TypingHint {
    switch self {
    case .answer: .number
    case .possible: .range
    case .words: .words
    case .date: .date
    case .country: .country
    case .address: .address
    case .count: .count
    case .sum: .sum
    case .text, .plain, .id, .maker, .choice, .shown: .text
    }
  }
}
