import AltaiApp
import TextScreen

/// Writes a page as Markdown, with nothing of the catalog's text taken for markup.
struct MarkdownRenderer {
  let style: OutputStyle

  func render(_ page: Page) -> String {
    page.blocks.map { block in
      switch block {
      case .heading(let title, let level):
        "\(String(repeating: "#", count: level + 1)) \(escaped(title))\n"
      case .paragraph(let text): escaped(text) + "\n"
      case .table(let table): render(table)
      case .items(let items): items.map(render).joinedText()
      case .legend: ""
      }
    }.joinedText("\n")
  }

  private func render(_ table: Table) -> String {
    let columns = table.columns.indices.filter { table.columns[$0].kind != .bar }
    func row(_ cells: [String]) -> String { "| " + cells.joinedText(" | ") + " |\n" }
    var text = row(columns.map { escaped(table.columns[$0].title) })
    text += row(columns.map { table.columns[$0].kind == .number ? "--:" : "---" })
    for cells in table.rows { text += row(columns.map { escaped(cells[$0].text) }) }
    return text
  }

  private func render(_ item: Page.Item) -> String {
    var text = "- "
    if !item.label.isEmpty {
      text += "**\(escaped(item.label))**" + (item.text.isEmpty ? "" : ": ")
    }
    text += escaped(item.text) + "\n"
    for detail in item.details { text += "  - \(escaped(detail))\n" }
    return text
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in style.clean(text) {
      if "\\`*_{}[]<>#|~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
