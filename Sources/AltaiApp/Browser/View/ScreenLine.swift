import TextScreen

/// One line of a long text, with what it can be opened for.
struct ScreenLine: Hashable, Sendable {
  /// What a line leads to.
  enum Target: Hashable, Sendable {
    /// A number of ``Catalog/sources``.
    case source(Int)
    case link(String)
  }

  /// A piece of a line.
  struct Piece: Hashable, Sendable {
    let text: String
    let role: Role

    init(_ text: String, _ role: Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  var pieces: [Piece]
  var indent = 0
  var target: Target?

  init(_ text: String = "", _ role: Role = .plain, indent: Int = 0, target: Target? = nil) {
    pieces = text.isEmpty ? [] : [Piece(text, role)]
    self.indent = indent
    self.target = target
  }

  init(_ pieces: [Piece], indent: Int = 0, target: Target? = nil) {
    self.pieces = pieces
    self.indent = indent
    self.target = target
  }

  var text: String { pieces.map(\.text).joinedText() }
}

/// A text laid out for a width.
struct LaidOutText: Sendable {
  /// What was laid out, and for which width.
  struct Key: Hashable, Sendable {
    let screen: Screen
    let width: Int
    let revision: Int
  }
  let key: Key
  let lines: [ScreenLine]
}

/// Lays pages out as lines.
struct PageLines {
  let width: Int
  private let words: any Wording
  private(set) var lines: [ScreenLine] = []

  init(width: Int, words: any Wording) {
    self.width = max(width, 1)
    self.words = words
  }

  mutating func add(_ page: Page, sourceText: (Int) -> String) {
    for block in page.blocks {
      switch block {
      case .heading(let title, let level):
        if level > 1 { blank() }
        add(title, level == 1 ? .strong : .heading)
      case .paragraph(let text):
        add(text, .plain)
      case .items(let items):
        for item in items { add(item, sourceText) }
      case .table(let table): add(table)
      case .legend(let text): add(text, .quiet)
      // The marks of tables stand here as words.
      case .markLegend: break
      }
    }
  }

  mutating func blank() {
    if lines.last.map({ !$0.pieces.isEmpty }) ?? false { lines.append(ScreenLine()) }
  }

  mutating func add(
    _ text: String, _ role: Role, indent: Int = 0, target: ScreenLine.Target? = nil
  ) {
    let room = max(width - indent, 1)
    for line in SafeText(text).wrapped(to: room) {
      lines.append(ScreenLine(line, role, indent: indent, target: target))
    }
  }

  private mutating func add(_ item: Page.Item, _ sourceText: (Int) -> String) {
    if item.label.isEmpty {
      add(item.text, .plain, indent: 1)
    } else if item.text.isEmpty {
      add(item.label, .strong, indent: 1)
    } else {
      addLabelled(item.label, item.text)
    }
    for detail in item.details {
      if detail.sources.isEmpty {
        add(detail.text, .quiet, indent: 3)
      } else {
        for source in detail.sources {
          addSource(sourceText(source), source)
        }
      }
    }
  }

  private mutating func addSource(_ text: String, _ source: Int) {
    for (number, line) in SafeText(text).wrapped(to: max(width - 5, 1)).enumerated() {
      lines.append(
        ScreenLine(
          [ScreenLine.Piece(number == 0 ? "> " : "  ", .accent), ScreenLine.Piece(line, .quiet)],
          indent: 3, target: .source(source)))
    }
  }

  /// A label in front of a text; further lines stand below the text.
  mutating func addLabelled(_ label: String, _ text: String, indent: Int = 1, role: Role = .plain) {
    let safe = SafeText(label)
    let room = max(width - indent, 1)
    let wrapped = SafeText(words.labelled(label, text)).wrapped(to: room)
    for (number, line) in wrapped.enumerated() {
      if number == 0, line.hasPrefix(safe.string) {
        lines.append(
          ScreenLine(
            [
              ScreenLine.Piece(safe.string, .strong),
              ScreenLine.Piece(String(line.dropFirst(safe.string.count)), role),
            ], indent: indent))
      } else {
        lines.append(ScreenLine(line, role, indent: number == 0 ? indent : indent + 2))
      }
    }
  }

  /// A small table with as many columns as fit; what does not fit follows on lines of its own.
  mutating func add(_ table: Table) {
    let columns = table.columns.indices.filter { table.columns[$0].kind != .bar }
    var widths = columns.map { column in
      table.rows.map { SafeText($0[column].markedText).width }.max() ?? 0
    }
    for (index, column) in columns.enumerated() {
      widths[index] = max(widths[index], SafeText(table.columns[column].title).width)
    }
    let total = widths.reduce(0, +) + 2 * max(columns.count - 1, 0)
    guard total <= width, !columns.isEmpty else {
      for row in table.rows {
        let parts = columns.map { column in
          let title = table.columns[column].title
          return title.isEmpty || column == columns.first
            ? row[column].markedText : words.labelled(title, row[column].markedText)
        }
        add(parts.filled.joinedText(", "), .plain, indent: 1)
      }
      return
    }
    func cells(_ texts: [String], _ roles: [Role]) -> ScreenLine {
      ScreenLine(
        columns.indices.map { index in
          let isNumber = table.columns[columns[index]].kind == .number
          let padded = SafeText(texts[index]).padded(
            to: widths[index], alignment: isNumber ? .right : .left)
          return ScreenLine.Piece((index == 0 ? "" : "  ") + padded, roles[index])
        })
    }
    lines.append(
      cells(columns.map { table.columns[$0].title }, columns.map { _ in Role.heading }))
    for row in table.rows {
      lines.append(
        cells(
          columns.map { row[$0].markedText },
          columns.map { column in
            switch row[column].role {
            case .plain: .plain
            case .strong: .strong
            case .quiet: .quiet
            case .unknown: .unknown
            }
          }))
    }
  }
}
