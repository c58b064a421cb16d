import AltaiApp
import AltaiCatalog
import LosslessJSON
import TextScreen

/// What a check found, with places, texts and counts.
struct CheckReport {
  /// The file that was asked for.
  let name: String
  let status: Int32
  let lines: [Line]
  let counts: CheckCounts?
  private let words: any Wording

  /// One finding.
  struct Line {
    let isError: Bool
    let rule: String
    let message: String
    /// The text that it is in, with its name.
    let text: CheckedText
    let range: Range<Int>
    let position: LinePosition
  }

  /// What is wrong with a text that is no JSON.
  init(_ broken: BrokenText, words: any Wording) {
    let text = CheckedText(name: broken.name, bytes: broken.bytes)
    let problems = broken.problems
    name = text.name
    self.words = words
    let positions = text.index.positions(ofBytes: problems.map(\.range.lowerBound))
    lines = zip(problems, positions).map { problem, position in
      Line(
        isError: true, rule: problem.kind.rule, message: words.json(problem.kind), text: text,
        range: problem.range, position: position)
    }
    counts = nil
    status = ExitStatus.notJSON
  }

  /// What is found in a catalog; each finding has its place in the text that it came from.
  init(_ texts: CatalogTexts, session: Session) {
    let words = session.words
    self.words = words
    let own = CheckedText(name: texts.ownName, bytes: texts.layers.own?.bytes ?? [])
    let base = CheckedText(name: CatalogTexts.bundledName, bytes: texts.layers.base?.bytes ?? [])
    name = texts.layers.own == nil ? base.name : own.name
    let reading = CatalogReading(texts.layers, options: ReadingOptions(today: session.today))
    let origins = reading.findings.map { texts.layers.origin(ofByte: $0.range.lowerBound) }
    func positions(inOwn isOwn: Bool) -> ArraySlice<LinePosition> {
      let places = origins.filter { $0.isOwn == isOwn }.map(\.place)
      return (isOwn ? own : base).index.positions(ofBytes: places)[...]
    }
    var inOwn = positions(inOwn: true)
    var inBase = positions(inOwn: false)
    lines = zip(reading.findings, origins).compactMap { finding, origin in
      let next = origin.isOwn ? inOwn.popFirst() : inBase.popFirst()
      return next.map { position in
        Line(
          isError: finding.severity == .error, rule: finding.problem.rule,
          message: words.finding(finding.problem), text: origin.isOwn ? own : base,
          range: origin.place..<origin.place + finding.range.count, position: position)
      }
    }
    counts = reading.readable?.counts(on: session.today)
    status = reading.catalog == nil ? ExitStatus.invalidCatalog : ExitStatus.done
  }

  private var errorCount: Int { lines.count { $0.isError } }

  private var summary: [String] {
    var sentences: [String] = []
    if status == ExitStatus.done { sentences.append(words.checkedFine) }
    sentences.append(words.checkedCount(errors: errorCount, warnings: lines.count - errorCount))
    if let counts {
      sentences += [words.factCounts(counts), words.otherCounts(counts)]
      if counts.own.count > 0 { sentences.append(words.ownFacts(counts.own)) }
    }
    return sentences
  }

  private func heading(_ line: Line) -> String {
    let severity = line.isError ? words.errorWord : words.warningWord
    let place = "\(line.text.name):\(line.position.line):\(line.position.column)"
    return "\(place): \(severity): \(line.message) [\(line.rule)]"
  }

  /// Each finding as compilers print it, with its line and a caret, then the summary.
  func text(_ style: OutputStyle) -> String {
    var text = ""
    for line in lines {
      text += wrapped(heading(line), style, indent: 2)
      if !style.isPlain { text += excerpt(line, style) }
    }
    if !lines.isEmpty { text += "\n" }
    return text + summary.map { wrapped($0, style, indent: 0) }.joinedText()
  }

  private func wrapped(_ text: String, _ style: OutputStyle, indent: Int) -> String {
    let clean = style.clean(text)
    guard let width = style.width else { return clean + "\n" }
    return SafeText(clean).wrapped(to: max(width, 1), firstIndent: 0, indent: indent)
      .map { $0 + "\n" }.joinedText()
  }

  /// The part of the line around a finding, and a caret below its first character.
  private func excerpt(_ line: Line, _ style: OutputStyle) -> String {
    let room = max(4, min(style.width ?? 100, 100) - 4)
    let whole = line.text.index.line(containing: line.range.lowerBound)
    let start = max(whole.lowerBound, line.range.lowerBound - room * 2 / 3)
    let end = min(whole.upperBound, line.range.lowerBound + room)
    let before = style.clean(line.text.decoded(start..<line.range.lowerBound))
    let after = style.clean(
      line.text.decoded(line.range.lowerBound..<max(end, line.range.lowerBound)))
    let trimmed = String(before.drop { $0 == " " })
    let width = SafeText.width(of: trimmed)
    let shown = SafeText(trimmed + after).clipped(to: room, mark: style.isASCII ? "..." : "…")
    return "    \(shown)\n    \(String(repeating: " ", count: min(width, room - 1)))^\n"
  }

  func page() -> Page {
    var page = Page()
    page.items(lines.map { Page.Item("", heading($0)) })
    page.paragraph(summary.joinedText(" "))
    return page
  }

  func records() -> Records {
    var records = Records(columns: ["severity", "rule", "file", "line", "column", "message"])
    records.rows = lines.map { line in
      [
        .text(line.isError ? "error" : "warning"), .text(line.rule), .text(line.text.name),
        .integer(line.position.line), .integer(line.position.column), .text(line.message),
      ]
    }
    return records
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "check")
    writer.member("language", words.language.rawValue)
    writer.member("file", name)
    writer.member("isValid", status == ExitStatus.done)
    writer.key("findings")
    writer.beginArray()
    for line in lines {
      writer.beginObject()
      writer.member("severity", line.isError ? "error" : "warning")
      writer.member("rule", line.rule)
      writer.member("file", line.text.name)
      writer.member("line", line.position.line)
      writer.member("column", line.position.column)
      writer.member("columnInBytes", line.position.columnInBytes)
      writer.member("from", line.range.lowerBound)
      writer.member("to", line.range.upperBound)
      writer.member("message", line.message)
      writer.endObject()
    }
    writer.endArray()
    if let counts { counts.write(to: &writer) }
    writer.member("summary", summary)
    writer.endObject()
  }
}

extension CheckCounts {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.key("counts")
    writer.beginObject()
    for (key, value) in [
      ("assistants", assistants), ("plans", plans), ("known", known), ("disputed", disputed),
      ("undisclosed", undisclosed), ("unresearched", unresearched),
      ("notApplicable", notApplicable), ("undated", undated), ("expired", expired),
      ("sources", sources), ("flows", flows), ("searches", searches),
      ("yours", own.count), ("outdated", own.outdated),
    ] { writer.member(key, value) }
    writer.endObject()
  }
}

extension JSONProblemKind {
  /// The name of the rule, the same in every language.
  var rule: String {
    switch self {
    case .duplicateKey: "duplicate-key"
    case .invalidUTF8: "utf-8"
    case .loneSurrogate: "lone-surrogate"
    case .numberOutOfRange: "number-range"
    case .tooDeep: "depth"
    case .tooLarge: "size"
    default: "json"
    }
  }
}
