package import AltaiApp
import TextScreen

/// Writes a page as Markdown, with nothing of the catalog's text taken for markup.
package struct MarkdownRenderer {
  let style: OutputStyle

  package init(style: OutputStyle) {
    self.style = style
  }

  package func render(_ page: Page) -> String {
    page.blocks.compactMap { block in
      switch block {
      case .heading(let title, let level):
        "\(String(repeating: "#", count: level + 1)) \(escaped(title))\n"
      case .paragraph(let text): escapedLine(text) + "\n"
      case .table(let table): render(table)
      case .items(let items): items.map(render).joinedText()
      case .legend, .markLegend: nil
      }
    }.joinedText("\n")
  }

  private func render(_ table: Table) -> String {
    let columns = table.columns.indices.filter { table.columns[$0].kind != .bar }
    func row(_ cells: [String]) -> String { "| " + cells.joinedText(" | ") + " |\n" }
    var text = row(columns.map { escaped(table.columns[$0].markedTitle) })
    text += row(columns.map { table.columns[$0].kind == .number ? "--:" : "---" })
    for cells in table.rows { text += row(columns.map { escaped(cells[$0].markedText) }) }
    return text
  }

  private func render(_ item: Page.Item) -> String {
    var text = "- "
    if !item.label.isEmpty {
      text += "**\(escaped(item.label))**" + (item.text.isEmpty ? "" : ": ")
    }
    text += (item.label.isEmpty ? escapedLine(item.text) : escaped(item.text)) + "\n"
    for detail in item.details { text += "  - \(escapedLine(detail.text))\n" }
    return text
  }

  /// A text in which nothing is markup; an address in whole becomes a link.
  private func escaped(_ text: String) -> String {
    let clean = style.clean(text)
    if isAddress(clean) { return "<\(clean)>" }
    var escaped = ""
    for character in clean {
      if "\\`*_{}[]<>#|~&".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// A text at the start of a line, where some signs begin a list, a rule or a heading.
  private func escapedLine(_ text: String) -> String {
    let line = escaped(text).drop { $0 == " " }
    let number = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(number.count)
    guard let sign = rest.first else { return String(line) }
    let next = rest.dropFirst().first
    let isMarkup =
      number.isEmpty
      ? ("-+=".contains(sign) && (next == nil || next == " " || next == sign))
      : (".)".contains(sign) && (next == nil || next == " "))
    return isMarkup ? number + "\\" + rest : String(line)
  }

  private func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
      && !text.contains { "<>|\\".contains($0) }
  }
}
