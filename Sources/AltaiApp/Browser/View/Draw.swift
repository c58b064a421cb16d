import AltaiCatalog
public import TextScreen

extension Model {
  /// Shows the model in a buffer of its size.
  public func draw(into buffer: inout CellBuffer) {
    let layout = Layout(self)
    if layout.isTiny {
      drawTiny(into: &buffer)
      return
    }
    drawTitle(layout, into: &buffer)
    drawFilter(layout, into: &buffer)
    withPreview.drawList(
      layout, hasFocus: screen.kind == .list && filterField == nil, into: &buffer)
    drawSeparators(layout, into: &buffer)
    drawPanes(layout, into: &buffer)
    drawSummary(layout, into: &buffer)
    drawNotice(layout, into: &buffer)
    Hints(self, width: layout.hints.columns).draw(into: &buffer, area: layout.hints)
    for screen in screens.dropFirst() { draw(screen, layout, into: &buffer) }
    if filterField != nil { drawSuggestions(layout, into: &buffer) }
  }

  /// The list in the way that was chosen, with what its picture means.
  private func drawList(_ layout: Layout, hasFocus: Bool, into buffer: inout CellBuffer) {
    let display = shownDisplay(in: layout.list, layout)
    if display == .map, let map = MapView(self, area: layout.list) {
      map.draw(into: &buffer, hasFocus: hasFocus)
      MapLegend(map).draw(into: &buffer, area: layout.legend)
      return
    }
    ListView(self, area: layout.list, header: layout.header, display: display)
      .draw(into: &buffer, hasFocus: hasFocus)
    if display != .columns {
      DisplayLegend(self).draw(into: &buffer, area: layout.legend)
    }
  }

  /// A buffer of the model's size that shows it.
  public func drawn(isASCII: Bool = false) -> CellBuffer {
    var buffer = CellBuffer(size: size, isASCII: isASCII)
    draw(into: &buffer)
    return buffer
  }

  /// Only the selected name.
  private func drawTiny(into buffer: inout CellBuffer) {
    let name = selected.map(name(ofAssistant:)) ?? "-"
    buffer.write(name, row: 0, column: 0, style: Style(.strong))
    if size.rows > 1 { buffer.write(notice.text, row: size.rows - 1, column: 0) }
    buffer.cursor = Position(row: 0, column: 0)
  }

  private func drawTitle(_ layout: Layout, into buffer: inout CellBuffer) {
    let line = layout.title
    buffer.fill(line, style: Style(.title))
    let corner =
      trouble == nil
      ? words.helpCorner(count: catalog.assistants.count) : words.olderCatalogCorner
    let right = layout.title.columns >= 40 ? corner : ""
    let rightWidth = buffer.safe(right).width
    if layout.filter.isEmpty {
      let count = words.countOf(listing.count, catalog.assistants.count) + " "
      let used = buffer.write(
        count, row: line.row, column: 1, columns: line.columns - 1, style: Style(.title))
      let field = filterField ?? TextField(choices.filter)
      let cursor = field.draw(
        into: &buffer,
        area: Rectangle(
          row: line.row, column: 1 + used, rows: 1, columns: max(line.columns - used - 1, 1)))
      if filterField != nil { buffer.cursor = cursor }
      return
    }
    var column = 1
    column += buffer.write("altai", row: line.row, column: column, style: Style(.title)) + 2
    let names: [(ScreenKind, String)] =
      [
        (.list, words.listTab), (.detail, words.detailTab), (.compare, words.compareTab),
        (.weights, words.weightsTab),
      ] + (form == nil ? [] : [(.form, words.formTab)])
    let kinds = screens.map { $0.kind == .field ? .form : $0.kind }
    let now = kinds.last { kind in names.contains { $0.0 == kind } } ?? .list
    for (kind, name) in names {
      let text = kind == now ? "[\(name)]" : " \(name) "
      let width = buffer.safe(text).width
      guard column + width + rightWidth + 2 <= line.columns else { break }
      column += buffer.write(text, row: line.row, column: column, style: Style(.title)) + 1
    }
    buffer.writeRight(
      right, row: line.row, column: column, columns: max(line.columns - column - 1, 0),
      style: Style(.title))
  }

  private func drawFilter(_ layout: Layout, into buffer: inout CellBuffer) {
    let line = layout.filter
    guard !line.isEmpty else { return }
    let text = filterField?.text ?? choices.filter
    var count = words.countOf(listing.count, catalog.assistants.count)
    if !text.isEmpty { count += "  " + words.escClears }
    let width = min(buffer.safe(count).width, line.columns / 2)
    if text.isEmpty, filterField == nil {
      // Where the weights have no line of their own, they stand here.
      let text =
        layout.weightsLine.isEmpty && layout.weights.isEmpty
        ? words.rankedBy(weightsText()) : words.filterOff
      buffer.write(
        text, row: line.row, column: 1, columns: line.columns - width - 3, style: Style(.quiet))
    } else {
      let used = buffer.write(
        words.filterLabel + " ", row: line.row, column: 1, style: Style(.strong))
      let area = Rectangle(
        row: line.row, column: 1 + used, rows: 1, columns: max(line.columns - width - 3 - used, 1))
      let cursor = (filterField ?? TextField(text)).draw(into: &buffer, area: area)
      if filterField != nil { buffer.cursor = cursor }
    }
    buffer.writeRight(
      count, row: line.row, column: line.columns - width - 1, columns: width, style: Style(.quiet))
  }

  private func drawSeparators(_ layout: Layout, into buffer: inout CellBuffer) {
    let style = Style(.quiet)
    if !layout.rule.isEmpty {
      buffer.fill(layout.rule, with: buffer.isASCII ? "-" : "─", style: style)
    }
    for pane in [layout.details] where !pane.isEmpty {
      buffer.fill(
        Rectangle(row: pane.row, column: pane.column, rows: pane.rows, columns: 1),
        with: buffer.isASCII ? "|" : "│", style: style)
    }
    if !layout.weights.isEmpty {
      let pane = layout.weights
      buffer.fill(
        Rectangle(
          row: pane.row, column: pane.column + pane.columns - 1, rows: pane.rows, columns: 1),
        with: buffer.isASCII ? "|" : "│", style: style)
    }
  }

  /// The panes beside the list that nothing has been opened in.
  private func drawPanes(_ layout: Layout, into buffer: inout CellBuffer) {
    let open = screens.dropFirst()
    if !layout.weights.isEmpty, !open.contains(where: { $0.kind == .weights }) {
      WeightsView(self, pane: WeightsPane(line: -1), area: layout.weights)
        .draw(into: &buffer, hasFocus: false)
    }
    if !layout.details.isEmpty, !open.contains(where: { area(of: $0) == layout.details }) {
      DetailPane(self, area: layout.details).draw(into: &buffer)
    }
    if !layout.comparison.isEmpty, !open.contains(where: { $0.kind == .compare }) {
      ComparisonView(self, CompareState(assistants: choices.picks), area: layout.comparison)
        .draw(into: &buffer, hasFocus: false)
    }
  }

  private func drawSummary(_ layout: Layout, into buffer: inout CellBuffer) {
    if !layout.summary.isEmpty {
      let lines = SelectionSummary(self).lines(count: layout.summary.rows)
      for (index, line) in lines.enumerated() {
        buffer.write(
          line, row: layout.summary.row + index, column: 1, columns: layout.summary.columns - 1)
      }
    }
    if !layout.weightsLine.isEmpty {
      let line = layout.weightsLine
      buffer.write(
        words.weightsLabel + " " + weightsText(), row: line.row, column: 1,
        columns: line.columns - 1, style: Style(.quiet))
    }
  }

  private func drawNotice(_ layout: Layout, into buffer: inout CellBuffer) {
    buffer.write(
      notice.text, row: layout.notice.row, column: 1, columns: layout.notice.columns - 1,
      style: Style(notice.isError ? .error : .notice))
  }

  private func draw(_ screen: Screen, _ layout: Layout, into buffer: inout CellBuffer) {
    let area = area(of: screen)
    let hasFocus = screen == self.screen
    switch screen {
    case .list: break
    case .weights(let pane):
      clear(area, layout, into: &buffer)
      WeightsView(self, pane: pane, area: inner(area, layout))
        .draw(into: &buffer, hasFocus: hasFocus)
    case .compare(let comparison):
      clear(area, layout, into: &buffer)
      ComparisonView(self, comparison, area: area).draw(into: &buffer, hasFocus: hasFocus)
    case .form(let form):
      clear(area, layout, into: &buffer)
      FormView(self, form, area: inner(area, layout)).draw(into: &buffer, hasFocus: hasFocus)
    case .menu(let menu):
      clear(area, layout, into: &buffer)
      MenuView(menu, words: words).draw(into: &buffer, area: inner(menuArea(menu), layout))
      if menu.isOfForm, area.rows > MenuView.headRows + 2 {
        buffer.write(
          formStanding, row: area.row + area.rows - 1, column: inner(area, layout).column + 1,
          columns: area.columns - 3,
          style: Style(formPreview?.result == nil ? .quiet : .strong))
      }
    case .prompt(let prompt): PromptView(prompt, words: words).draw(into: &buffer, area: area)
    default:
      clear(area, layout, into: &buffer)
      TextView(self, screen, area: inner(area, layout))
        .draw(into: &buffer, hasFocus: hasFocus)
    }
  }

  /// The pane without the line at its left.
  func inner(_ area: Rectangle, _ layout: Layout) -> Rectangle {
    var inner = area
    if area == layout.details, !layout.details.isEmpty { _ = inner.cutLeft(1) }
    return inner
  }

  private func clear(_ area: Rectangle, _ layout: Layout, into buffer: inout CellBuffer) {
    buffer.fill(area)
    if area == layout.details || area == layout.weights { drawSeparators(layout, into: &buffer) }
  }
}
