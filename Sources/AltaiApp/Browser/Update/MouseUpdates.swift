import TextScreen

/// What the mouse does; nothing is done by it alone.
extension Model {
  mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    let layout = Layout(self)
    let position = mouse.position
    if mouse.action == .press { pasted = nil }
    switch mouse.action {
    case .release: return []
    case .wheelUp, .wheelDown:
      turnWheel(mouse.action == .wheelUp ? -1 : 1, at: position, layout)
      return []
    case .press: break
    }
    if position.row == layout.hints.row, !layout.hints.isEmpty {
      let hint = Hints(self, width: layout.hints.columns).places.first {
        $0.columns.contains(position.column - 1)
      }
      return hint.map { run($0.command) } ?? []
    }
    if screen.kind == .menu, area(of: screen).contains(position) { return clickMenu(position) }
    if screen.kind != .list, area(of: screen).contains(position) {
      return clickText(position)
    }
    if layout.header.contains(position) {
      let columns = self.columns.fitted(
        to: layout.list.columns, self, shownDisplay(in: layout.list, layout))
      if let column = columns.first(where: {
        ($0.start..<$0.start + $0.width).contains(position.column - layout.list.column)
      })?.column.order {
        sort(by: column)
      }
      return []
    }
    guard layout.list.contains(position) else { return [] }
    return clickList(position, layout)
  }

  /// Scrolls what is under the wheel: what is open, or the list beside it.
  private mutating func turnWheel(_ step: Int, at position: Position, _ layout: Layout) {
    let isOpen = screen.kind != .list && area(of: screen).contains(position)
    guard isOpen || layout.list.contains(position) else { return }
    for _ in 0..<3 {
      if isOpen { _ = run(step < 0 ? .up : .down) } else { moveSelection(by: step) }
    }
  }

  private mutating func clickList(_ position: Position, _ layout: Layout) -> [Effect] {
    if shownDisplay(in: layout.list, layout) == .map {
      clickMap(position, layout)
      return []
    }
    let line = top + position.row - layout.list.row
    guard let entry = listing.entry(inLine: line) else { return [] }
    filterField = nil
    screens = [.list]
    if selected == entry.assistant { return run(.open) }
    selected = entry.assistant
    keepSelectionInView()
    return []
  }

  /// Selects who stands there; another click goes on to the next one there.
  private mutating func clickMap(_ position: Position, _ layout: Layout) {
    guard let found = MapView(self, area: layout.list)?.assistant(at: position) else { return }
    filterField = nil
    screens = [.list]
    selected = found
    keepSelectionInView()
  }

  private mutating func clickMenu(_ position: Position) -> [Effect] {
    guard case .menu(var menu) = screen else { return [] }
    let area = menuArea(menu)
    let row = position.row - area.row - MenuView.headRows
    let number = row + MenuView.top(of: menu, height: area.rows - MenuView.headRows)
    guard row >= 0, menu.matches.indices.contains(number) else { return [] }
    if menu.selected == number { return run(.open) }
    menu.selected = number
    replaceScreen(.menu(menu))
    return []
  }

  private mutating func clickForm(_ form: FormState, _ position: Position) -> [Effect] {
    guard form.typing == nil, let rows = formRows?.rows,
      let row = FormView.row(at: position, form.current, area(of: screen)),
      rows.indices.contains(row), !rows[row].isHeading
    else { return [] }
    if row == form.current.line { return run(.open) }
    var form = form
    form.current.line = row
    self.form = form
    settleForm()
    return []
  }

  private mutating func clickText(_ position: Position) -> [Effect] {
    let area = area(of: screen)
    if case .weights(var pane) = screen {
      let row = position.row - area.row - WeightsView.headRows
      let count = weightLines.count
      let line =
        row + WeightsView.top(of: pane.line, count: count, height: area.rows - WeightsView.headRows)
      guard row >= 0, line < count else { return [] }
      if pane.line == line { return run(.open) }
      pane.line = line
      pane.digits = ""
      replaceScreen(.weights(pane))
      return []
    }
    if case .form(let form) = screen { return clickForm(form, position) }
    guard var reading else { return [] }
    let line = reading.top + position.row - area.row - textHead(of: screen)
    if line == reading.line { return run(.open) }
    reading.line = line
    self.reading = reading
    settleReading()
    return []
  }
}
