import AltaiCatalog
import TextScreen

/// Draws a long text with a cursor, and says where one is in it.
struct TextView {
  let model: Model
  let screen: Screen
  let area: Rectangle

  init(_ model: Model, _ screen: Screen, area: Rectangle) {
    self.model = model
    self.screen = screen
    self.area = area
  }

  func draw(into buffer: inout CellBuffer, hasFocus: Bool) {
    guard let reading = screen.reading else { return }
    let text = model.laidOut(screen, width: model.textWidth(model.area(of: screen)))
    let head = model.textHead(of: screen)
    let height = max(area.rows - head, 1)
    drawHead(text.lines.count, reading, height, into: &buffer)
    for row in 0..<min(height, max(area.rows - head, 0)) {
      let number = reading.top + row
      guard number < text.lines.count else { break }
      draw(
        text.lines[number], row: area.row + head + row,
        isCurrent: hasFocus && number == reading.line,
        into: &buffer)
    }
  }

  private func drawHead(
    _ count: Int, _ reading: Reading, _ height: Int, into buffer: inout CellBuffer
  ) {
    let place = model.words.lineOf(min(reading.line + 1, count), count)
    let width = min(buffer.safe(place).width, area.columns)
    buffer.write(
      model.title(of: screen), row: area.row, column: area.column + 1,
      columns: max(area.columns - width - 3, 0), style: Style(.heading))
    buffer.writeRight(
      place, row: area.row, column: area.column + area.columns - width - 1, columns: width,
      style: Style(.quiet))
  }

  private func draw(
    _ line: ScreenLine, row: Int, isCurrent: Bool, into buffer: inout CellBuffer
  ) {
    var column = area.column + 2 + line.indent
    if isCurrent {
      buffer.write(">", row: row, column: area.column, style: Style(.accent))
      buffer.cursor = Position(row: row, column: min(column, area.column + area.columns - 1))
    }
    for piece in line.pieces {
      let room = area.column + area.columns - column
      guard room > 0 else { break }
      column += buffer.write(
        piece.text, row: row, column: column, columns: room,
        style: Style(piece.role, isSelected: isCurrent && line.target != nil))
    }
  }
}

extension Model {
  /// What stands above a long text.
  func title(of screen: Screen) -> String {
    switch screen {
    case .detail(let assistant, _): words.detailTitle(name(ofAssistant: assistant))
    case .source(let number, _): words.sourceTitle(string(catalog.sources[number].publisher))
    case .why(let assistant, let other?, _):
      words.whyTitle(name(ofAssistant: assistant), over: name(ofAssistant: other))
    case .why(let assistant, nil, _): words.whyTitle(name(ofAssistant: assistant))
    case .ways(let from, let to, _):
      words.waysTitle(name(ofAssistant: from), to: to.map(name(ofAssistant:)))
    case .sure: words.sureTitle
    case .messages: words.messagesTitle
    case .interview: words.askTitle
    case .command: words.commandTitle
    default: ""
    }
  }

  /// A screen's text in lines; laid out once for a screen and a width.
  func laidOut(_ screen: Screen, width: Int) -> LaidOutText {
    let key = LaidOutText.Key(screen: screen.withoutPlace, width: width, revision: revision)
    if let cache = readingCache, cache.key == key { return cache }
    var lines = PageLines(width: width, words: words)
    let facts = FactWords(catalog, language, today: today)
    switch screen {
    case .detail(let assistant, _):
      lines.add(
        AssistantPage(assessment, assistant: assistant, language).page(),
        sourceText: facts.source)
    case .source(let number, _): addSource(number, to: &lines)
    case .why(let assistant, let other?, _):
      let rows = [assistant, other].map { max(listing.standing[$0], 0) }
      var page = Page()
      RivalPage(assessment, row: rows[0], over: rows[1], language).add(to: &page)
      lines.add(page, sourceText: facts.source)
    case .why(let assistant, nil, _):
      lines.add(
        WhyPage(assessment, row: max(listing.standing[assistant], 0), language).page(),
        sourceText: facts.source)
    case .ways(let from, let to, _):
      lines.add(
        AssistantPage(assessment, assistant: from, language).leavingPage(
          for: to.map { AssistantPage(assessment, assistant: $0, language) }),
        sourceText: facts.source)
    case .sure where isUnranked: lines.add(words.nothingWeighed, .plain)
    case .sure:
      lines.add(
        SurePage(assessment, assessment.sureness(sampleCount: sampleCount), language).sections(),
        sourceText: facts.source)
    case .messages:
      if log.isEmpty { lines.add(words.noMessages, .quiet) }
      for (index, text) in log.reversed().enumerated() {
        lines.add("\(index + 1). \(text)", .plain)
      }
    case .interview: lines.add(interviewPage(), sourceText: facts.source)
    case .command:
      lines.add(words.commandMeans, .plain)
      lines.blank()
      lines.add(commandLine, .strong)
    case .compare(let comparison):
      // Text has three columns less than its area.
      return LaidOutText(key: key, lines: comparisonLines(comparison, width: width + 3))
    default: break
    }
    return LaidOutText(key: key, lines: lines.lines)
  }

  /// A source's own page.
  private func addSource(_ number: Int, to lines: inout PageLines) {
    let source = catalog.sources[number]
    lines.add(
      words.marked(string(source.title), if: catalog.isYours(source.element)), .strong)
    let facts = FactWords(catalog, language, today: today)
    for detail in facts.outdated(at: source.element, { facts.words($0, "title") }) {
      lines.add(detail.text, .quiet, indent: 3)
    }
    lines.blank()
    lines.addLabelled(words.publisherLabel, string(source.publisher))
    lines.addLabelled(words.kindLabel, words.sourceKind(source.kind))
    lines.addLabelled(
      words.dateLabel, source.date.map { words.date($0) } ?? words.undated)
    lines.addLabelled(words.addressLabel, "")
    lines.add(
      string(source.url), .accent, indent: 3, target: .link(string(source.url)))
    if let note = source.note { lines.addLabelled(words.noteLabel, string(note)) }
    lines.addLabelled(words.idLabel, source.id)
    lines.blank()
    let uses = SourcesPage(catalog, language, today: today).uses(by: nil)
    if let use = uses.first(where: { $0.source == number }) {
      lines.add(words.usedForTitle, .heading)
      for name in use.names { lines.add(name, .plain, indent: 2) }
    }
  }
}

extension Screen {
  /// The screen as if just opened, to compare what it shows.
  var withoutPlace: Screen {
    switch self {
    case .detail(let assistant, _): .detail(assistant: assistant, Reading())
    case .source(let number, _): .source(number, Reading())
    case .why(let assistant, let other, _):
      .why(assistant: assistant, over: other, Reading())
    case .ways(let from, let to, _): .ways(from: from, to: to, Reading())
    case .sure: .sure(Reading())
    case .messages: .messages(Reading())
    case .command: .command(Reading())
    case .interview(let step, _): .interview(step: step, Reading())
    case .compare(let comparison): .compare(comparison.withoutPlace)
    case .list, .form, .weights, .menu, .prompt: self
    }
  }
}
