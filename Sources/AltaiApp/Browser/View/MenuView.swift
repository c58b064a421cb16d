import TextScreen

/// Draws a list from which one thing is chosen.
struct MenuView {
  let menu: Menu
  let words: any Wording
  /// The lines above the items: the title, and the field that narrows them.
  static let headRows = 2

  init(_ menu: Menu, words: any Wording) {
    self.menu = menu
    self.words = words
  }

  /// The first item that is shown.
  static func top(of menu: Menu, height: Int) -> Int {
    max(min(menu.selected - max(height, 1) + 1, menu.matches.count - height), 0)
  }

  func draw(into buffer: inout CellBuffer, area: Rectangle) {
    let matches = menu.matches
    let field = words.menuField + " "
    buffer.write(
      menu.title, row: area.row, column: area.column + 1, columns: area.columns - 2,
      style: Style(.heading))
    if area.rows > Self.headRows {
      let count = words.countOf(matches.count, menu.items.count)
      let countWidth = buffer.safe(count).width
      // On a narrow screen what is typed goes before what is said of it.
      let hasLabel = area.columns >= buffer.safe(field).width + countWidth + 12
      let used =
        hasLabel
        ? buffer.write(
          field, row: area.row + 1, column: area.column + 1, style: Style(.quiet)) : 0
      let room = max(area.columns - used - countWidth - 4, 1)
      let insertion = menu.field.draw(
        into: &buffer,
        area: Rectangle(
          row: area.row + 1, column: area.column + 1 + used, rows: 1, columns: room))
      buffer.writeRight(
        count, row: area.row + 1, column: area.column + area.columns - countWidth - 1,
        columns: countWidth, style: Style(.quiet))
      buffer.cursor = insertion
    }
    let height = area.rows - Self.headRows
    guard height > 0 else { return }
    let keyRoom = menu.items.map { SafeText($0.key).width }.max() ?? 0
    let labelRoom = min(
      menu.items.map { SafeText($0.label).width }.max() ?? 0, max(area.columns * 3 / 5, 12))
    let top = Self.top(of: menu, height: height)
    for row in 0..<height {
      guard top + row < matches.count else { break }
      draw(
        menu.items[matches[top + row]], row: area.row + Self.headRows + row, area: area,
        isChosen: top + row == menu.selected, keyRoom: min(keyRoom, 14), labelRoom: labelRoom,
        into: &buffer)
    }
  }

  private func draw(
    _ item: Menu.Item, row: Int, area: Rectangle, isChosen: Bool, keyRoom: Int, labelRoom: Int,
    into buffer: inout CellBuffer
  ) {
    var column = area.column + 2
    let end = area.column + area.columns - 1
    if isChosen {
      buffer.write(">", row: row, column: area.column, style: Style(.accent))
    }
    if item.isCurrent { buffer.write("*", row: row, column: column - 1, style: Style(.accent)) }
    if isChosen { buffer.cursor = Position(row: row, column: min(column, end)) }
    buffer.write(
      item.label, row: row, column: column, columns: min(labelRoom, end - column),
      style: Style(.plain, isSelected: isChosen))
    column += labelRoom + 1
    if keyRoom > 0, column < end {
      buffer.write(
        item.key, row: row, column: column, columns: min(keyRoom, end - column), style: Style(.key))
      column += keyRoom + 1
    }
    if column < end {
      buffer.write(
        item.detail, row: row, column: column, columns: end - column, style: Style(.quiet))
    }
  }
}

/// Draws a question with its answer in one line.
struct PromptView {
  let prompt: Prompt
  let words: any Wording

  init(_ prompt: Prompt, words: any Wording) {
    self.prompt = prompt
    self.words = words
  }

  func draw(into buffer: inout CellBuffer, area: Rectangle) {
    buffer.fill(area)
    let question = words.question(prompt.question) + " "
    let used = buffer.write(
      question, row: area.row, column: area.column + 1, columns: area.columns * 2 / 3,
      style: Style(.strong))
    let room = max(area.columns - used - 2, 1)
    buffer.cursor = prompt.field.draw(
      into: &buffer,
      area: Rectangle(row: area.row, column: area.column + 1 + used, rows: 1, columns: room))
  }
}
