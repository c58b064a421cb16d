import AltaiApp
import TextScreen

/// Lays a table out in columns, tighter and tighter until it fits, else as a list.
///
/// First the bar shrinks; then the short forms are taken, the last column first; then the name is clipped; then the bar goes.
struct TableRenderer {
  private let table: Table
  private let style: OutputStyle
  private let gap = 2
  private let leastNameWidth = 10
  private let barWidths = [20, 16, 12, 8]

  init(_ table: Table, style: OutputStyle) {
    self.table = table
    self.style = style
  }

  func render() -> String {
    var shortened = Set<Int>()
    var barWidth = style.width.map { $0 >= 120 ? 0 : 1 } ?? 1
    if let width = style.width, table.columns.contains(where: { $0.kind == .wrapped }) {
      return wrapped(to: width)
    }
    guard let width = style.width else {
      return draw(texts(shortened), barWidth: barWidths[1], nameWidth: nil)
    }
    let shortenable = table.columns.indices.reversed().filter { column in
      table.rows.contains { $0[column].short != nil }
    }
    var waiting = shortenable[...]
    while true {
      let cells = texts(shortened)
      let bar = barWidth < barWidths.count ? barWidths[barWidth] : 0
      let needed = natural(cells, barWidth: bar)
      if needed <= width { return draw(cells, barWidth: bar, nameWidth: nil) }
      if barWidth < barWidths.count - 1 {
        barWidth += 1
      } else if let next = waiting.popFirst() {
        shortened.insert(next)
      } else if let name = nameColumn,
        columnWidth(name, cells) - (needed - width) >= leastNameWidth
      {
        return draw(cells, barWidth: bar, nameWidth: columnWidth(name, cells) - (needed - width))
      } else if barWidth < barWidths.count {
        barWidth += 1
      } else {
        return list()
      }
    }
  }

  private var nameColumn: Int? { table.columns.firstIndex { $0.kind == .name } }

  /// The title and the cells of each column, cleaned.
  private func texts(_ shortened: Set<Int>) -> [[String]] {
    table.columns.indices.map { column in
      [signed(table.columns[column].title, table.columns[column].mark)]
        + table.rows.map { row in
          let cell = row[column]
          return signed(shortened.contains(column) ? cell.short ?? cell.text : cell.text, cell.mark)
        }
    }
  }

  /// A text made safe, with a sign for its mark.
  private func signed(_ text: String, _ mark: String?) -> String {
    style.clean(text) + (mark == nil ? "" : style.markSign)
  }

  private func columnWidth(_ column: Int, _ cells: [[String]]) -> Int {
    cells[column].map { SafeText.width(of: $0) }.max() ?? 0
  }

  private func natural(_ cells: [[String]], barWidth: Int) -> Int {
    var widths: [Int] = []
    for (column, definition) in table.columns.enumerated() {
      let width = definition.kind == .bar ? barWidth : columnWidth(column, cells)
      if width > 0 { widths.append(width) }
    }
    return widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  private func draw(_ cells: [[String]], barWidth: Int, nameWidth: Int?) -> String {
    let widths = table.columns.indices.map { column in
      switch table.columns[column].kind {
      case .bar: barWidth
      case .name: nameWidth ?? columnWidth(column, cells)
      default: columnWidth(column, cells)
      }
    }
    var text = ""
    for line in 0...table.rows.count {
      var parts: [String] = []
      for (column, definition) in table.columns.enumerated() where widths[column] > 0 {
        let cell = line == 0 ? nil : table.rows[line - 1][column]
        if definition.kind == .bar {
          parts.append(
            cell.map { bar($0.bar, barWidth) } ?? String(repeating: " ", count: barWidth))
          continue
        }
        let hasMark = (line == 0 ? definition.mark : cell?.mark) != nil
        let fitted = SafeText(cells[column][line]).padded(
          to: widths[column], alignment: definition.kind == .number ? .right : .left,
          mark: hasMark ? "…" + style.markSign : "…")
        let emphasis: Emphasis =
          line == 0
          ? .quiet : cell?.role == .strong ? .strong : cell?.role == .unknown ? .quiet : .none
        parts.append(emphasis.applied(to: fitted, style))
      }
      text +=
        parts.joinedText(String(repeating: " ", count: gap)).withoutTrailingSpaces + "\n"
    }
    return text
  }

  private func bar(_ bar: Table.Bar?, _ width: Int) -> String {
    guard let bar else { return String(repeating: " ", count: width) }
    let sure = Int((bar.sure * Double(width)).rounded())
    let possible = max(sure, Int((bar.possible * Double(width)).rounded()))
    let (solid, open, empty) = style.isASCII ? ("#", "-", " ") : ("█", "░", " ")
    return String(repeating: solid, count: sure)
      + String(repeating: open, count: possible - sure)
      + String(repeating: empty, count: width - possible)
  }

  /// The name column as wide as it needs, the others of one width, their cells in several lines.
  private func wrapped(to width: Int) -> String {
    let cells = texts([])
    let count = table.columns.count - 1
    let name = min(columnWidth(0, cells), width / 3)
    let room = count == 0 ? 0 : (width - name) / count - gap
    if room < 8 { return list() }
    let widths = [name] + Array(repeating: room, count: count)
    var text = ""
    for line in 0...table.rows.count {
      let parts = widths.indices.map { column in
        SafeText(cells[column][line]).wrapped(to: widths[column], firstIndent: 0, indent: 2)
      }
      for index in 0..<(parts.map(\.count).max() ?? 0) {
        let pieces = widths.indices.map { column in
          let piece = index < parts[column].count ? parts[column][index] : ""
          let isUnknown = line > 0 && table.rows[line - 1][column].role == .unknown
          let emphasis: Emphasis =
            line == 0 || isUnknown ? .quiet : column == 0 ? .strong : .none
          return emphasis.applied(
            to: SafeText(piece).padded(to: widths[column], alignment: .left), style)
        }
        text += pieces.joinedText("  ").withoutTrailingSpaces + "\n"
      }
    }
    return text
  }

  /// Each row as a line with its name and score, and one below it with the rest.
  private func list() -> String {
    let width = style.width ?? .max
    return table.rows.map { row in
      var head: [String] = []
      var rest: [String] = []
      for (column, cell) in zip(table.columns, row) where column.kind != .bar {
        let text = signed(cell.text, cell.mark)
        if column.kind == .text || column.kind == .wrapped {
          rest.append(signed(column.title, column.mark) + style.colon + text)
        } else {
          head.append(text)
        }
      }
      let lines =
        SafeText(head.joinedText("  ")).wrapped(to: width, firstIndent: 0, indent: 3)
        + (rest.isEmpty
          ? []
          : SafeText(rest.joinedText("; ")).wrapped(to: width, firstIndent: 3, indent: 3))
      return lines.map { $0 + "\n" }.joinedText()
    }.joinedText()
  }
}

extension String {
  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
