import TextScreen

/// Where everything stands on a screen of some size.
///
/// From 100 columns details stand beside the list, from 150 the weights too, from 40 rows the comparison of the picked
/// below. Panes fold away in the reverse order; a folded one fills the window when it is asked for.
struct Layout {
  private(set) var title = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  private(set) var filter = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  private(set) var header = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  private(set) var list = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  /// What the picture of the list means, below it; empty where the list is in columns.
  private(set) var legend = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  private(set) var rule = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  private(set) var summary = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  private(set) var weightsLine = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  private(set) var notice = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  private(set) var hints = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  /// All between the lines at the top and those at the bottom.
  private(set) var body: Rectangle
  /// Beside the list; empty where it is folded.
  private(set) var details = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  /// At the left; empty where it is folded.
  private(set) var weights = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  /// Below the list; empty where it is folded or nothing is picked.
  private(set) var comparison = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  /// Where suggestions stand while a filter is typed; empty where there is no room.
  private(set) var suggestions = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  /// Whether there is room for one name only.
  let isTiny: Bool

  init(_ model: Model) {
    let size = model.size
    var rest = Rectangle(size)
    isTiny = size.rows < 5 || size.columns < 20
    body = rest
    list = rest
    if isTiny { return }
    let isTall = size.rows >= 18
    title = rest.cutTop(1)
    if size.rows >= 6 { filter = rest.cutTop(1) }
    if size.rows >= 8 { hints = rest.cutBottom(1) }
    notice = rest.cutBottom(1)
    let isWide = size.columns >= 100
    if isTall, !isWide {
      weightsLine = rest.cutBottom(1)
      summary = rest.cutBottom(3)
      rule = rest.cutBottom(1)
    } else if isTall {
      if size.columns < 150 { weightsLine = rest.cutBottom(1) }
      rule = rest.cutBottom(1)
    } else if size.rows >= 10 {
      summary = rest.cutBottom(1)
    }
    // What is opened over the list may cover the lines about the selection too.
    body = rest
    if !isWide, isTall { body.rows += 4 }
    if size.rows >= 40, model.choices.picks.count >= 2 {
      comparison = rest.cutBottom(min(max(size.rows / 4, 8), 14))
    }
    if size.columns >= 150 {
      weights = rest.cutLeft(size.columns >= 180 ? 48 : 36)
    } else if !isWide, size.columns >= 70, model.screens.contains(where: { $0.kind == .weights }) {
      // The list stays beside the weights, to be seen moving.
      weights = rest.cutLeft(38)
    }
    if isWide {
      details = rest.cutRight(size.columns >= 180 ? size.columns * 3 / 8 : size.columns * 2 / 5)
    }
    list = rest
    if size.rows >= 12, model.display != .map { header = list.cutTop(1) }
    suggestions = summary
    if isTall, isWide, model.filterField != nil {
      suggestions = list.cutBottom(min(6, list.rows / 2))
    }
    if model.display != .columns, list.rows >= 5, list.columns >= ListColumns.leastPictureRow {
      legend = list.cutBottom(list.rows >= 12 ? 2 : 1)
    }
  }
}

extension Model {
  /// Where a screen is drawn.
  func area(of screen: Screen) -> Rectangle {
    let layout = Layout(self)
    switch screen {
    case .list: return layout.list
    case .weights:
      if !layout.weights.isEmpty { return layout.weights }
      return layout.details.isEmpty ? layout.body : layout.details
    case .compare: return layout.comparison.isEmpty ? layout.body : layout.comparison
    case .form: return layout.details.columns >= 60 ? layout.details : layout.body
    case .prompt: return layout.filter.isEmpty ? layout.notice : layout.filter
    case .detail, .source, .why, .sure, .ways, .messages, .command, .interview, .menu:
      return layout.details.isEmpty ? layout.body : layout.details
    }
  }

  /// Where a list is drawn; below one of the form stands what a choice would come to.
  func menuArea(_ menu: Menu) -> Rectangle {
    var area = area(of: .menu(menu))
    if menu.isOfForm, area.rows > MenuView.headRows + 2 { _ = area.cutBottom(1) }
    return area
  }

  /// The columns that text takes in an area: two at the left are for the cursor's mark.
  func textWidth(_ area: Rectangle) -> Int { max(area.columns - 3, 1) }

  /// The lines above a text that do not scroll.
  func textHead(of screen: Screen) -> Int {
    if case .compare = screen { return 1 }
    return 1
  }

  /// How many lines of a text can be seen.
  func textHeight(_ area: Rectangle, of screen: Screen) -> Int {
    max(area.rows - textHead(of: screen), 1)
  }
}
