package import AltaiApp
import TextScreen

/// Draws a page as text for a terminal or a pipe.
package struct TextRenderer {
  let style: OutputStyle

  package init(style: OutputStyle) {
    self.style = style
  }

  package func render(_ page: Page) -> String {
    var text = ""
    for (index, block) in page.blocks.enumerated() {
      if index > 0, needsGap(page.blocks[index - 1], block) { text += "\n" }
      switch block {
      case .heading(let title, _): text += line(style.clean(title), .strong)
      case .paragraph(let paragraph): text += wrapped(style.clean(paragraph))
      case .table(let table):
        text += style.isPlain ? plain(table) : TableRenderer(table, style: style).render()
      case .items(let items): text += items.map(item).joinedText()
      case .legend(let legend): text += style.isPlain ? "" : line(style.clean(legend), .quiet)
      case .markLegend(let legend):
        text += style.isPlain ? "" : line("\(style.markSign) \(style.clean(legend))", .quiet)
      }
    }
    return text
  }

  private func needsGap(_ last: Page.Block, _ next: Page.Block) -> Bool {
    if case .heading = last { return false }
    switch next {
    case .legend, .markLegend: return false
    default: return true
    }
  }

  private func line(_ text: String, _ emphasis: Emphasis) -> String {
    wrapped(text).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { emphasis.applied(to: String($0), style) + "\n" }.joinedText()
  }

  /// A text in lines that fit, the further ones indented.
  private func wrapped(_ text: String, first: Int = 0, further: Int = 0) -> String {
    guard let width = style.width else { return String(repeating: " ", count: first) + text + "\n" }
    return SafeText(text).wrapped(to: max(width, 1), firstIndent: first, indent: further)
      .map { $0 + "\n" }.joinedText()
  }

  private func item(_ item: Page.Item) -> String {
    let label = style.clean(item.label)
    let words = style.clean(item.text)
    var text = wrapped(
      label.isEmpty ? words : words.isEmpty ? label : label + style.colon + words, first: 2,
      further: 4)
    if style.hasColour, !label.isEmpty, let range = text.range(ofFirst: label) {
      text.replaceSubrange(range, with: Emphasis.strong.applied(to: label, style))
    }
    for detail in item.details {
      text += wrapped(style.clean(detail.text), first: 4, further: 6)
        .split(separator: "\n").map { Emphasis.quiet.applied(to: String($0), style) + "\n" }
        .joinedText()
    }
    return text
  }

  /// A table line by line, each cell with the name of its column.
  private func plain(_ table: Table) -> String {
    table.rows.map { row in
      var parts: [String] = []
      for (column, cell) in zip(table.columns, row) where column.kind != .bar {
        let text = style.clean(cell.markedText)
        if text.isEmpty { continue }
        switch column.kind {
        case .name: parts.append(text)
        default:
          parts.append(
            parts.isEmpty ? "\(text)." : style.clean(column.markedTitle) + style.colon + text)
        }
      }
      let start = parts.first.map { $0.hasSuffix(".") ? $0 + " " : $0 + ", " } ?? ""
      return wrapped(start + Array(parts.dropFirst()).joinedText(", ") + ".", further: 3)
    }.joinedText()
  }
}

extension String {
  /// Where another text first occurs.
  fileprivate func range(ofFirst other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other),
        let end = index(start, offsetBy: other.count, limitedBy: endIndex)
      {
        return start..<end
      }
      start = index(after: start)
    }
    return nil
  }
}
