import AltaiCatalog
import LosslessJSON
import Testing

@Suite struct `Reading a catalog` {
  @Test func `a sound catalog gives no finding`() throws {
    let reading = try MailCatalog.read(MailCatalog.text)
    #expect(reading.findings.isEmpty)
    #expect(reading.catalog != nil)
  }

  @Test(arguments: Fault.form + Fault.meaning)
  func `a mistake is named at its place and makes the catalog invalid`(fault: Fault) throws {
    let marked = try MailCatalog.marked(fault.edits)
    let reading = try MailCatalog.read(marked.text)
    #expect(reading.findings.map(\.problem) == [fault.problem])
    #expect(reading.findings.map(\.range) == marked.ranges)
    #expect(fault.problem.rule == fault.rule)
    #expect(fault.problem.severity == .error)
    #expect(reading.errors == reading.findings)
    #expect(reading.catalog == nil)
  }

  @Test(arguments: Fault.warnings)
  func `a warning is named at its place and leaves the catalog valid`(fault: Fault) throws {
    let marked = try MailCatalog.marked(fault.edits)
    let reading = try MailCatalog.read(marked.text)
    #expect(reading.findings.map(\.problem) == [fault.problem])
    #expect(reading.findings.map(\.range) == marked.ranges)
    #expect(fault.problem.rule == fault.rule)
    #expect(fault.problem.severity == .warning)
    #expect(reading.warnings == reading.findings)
    #expect(reading.catalog != nil)
  }

  /// The names that `altai check` can print, as the page on the format lists them, and those of the form.
  @Test func `every rule has a mistake that shows it`() {
    let shown = Set((Fault.form + Fault.meaning + Fault.warnings).map(\.rule))
    let rules = [
      "address", "alias-clash", "amount-order", "country", "currency", "date-after-catalog",
      "date-invalid", "decimal", "empty-text", "expired", "format", "gate", "http-source", "id",
      "id-clash", "id-repeated", "invisible-character", "level-order", "levels", "loaded-word",
      "maker-source", "missing-key", "no-reason", "no-source", "not-weighed", "out-of-range",
      "range-option", "state-keys", "too-few", "undated", "unknown-fact", "unknown-key",
      "unknown-level", "unknown-maker", "unknown-option", "unknown-side", "unknown-source",
      "unknown-word", "value-type", "values-equal", "weak-source",
    ]
    #expect(shown.sorted() == rules)
  }

  @Test func `several mistakes are all found, in the order of the file`() throws {
    let marked = try MailCatalog.marked([
      #"{"en": "E-mail providers", "fr": "Messageries"}"#: #"{"en": ⟦""⟧, "fr": ⟦""⟧}"#,
      #""unit": "GB""#: #""unit": ⟦7⟧"#,
      #""maker": "birds""#: #""maker": ⟦"bird"⟧"#,
      #"{"value": "50", "asOf": "2026-02-03""#: #"{"value": ⟦"much"⟧, "asOf": ⟦"3 May"⟧"#,
      #""side": "north""#: #""side": ⟦"east"⟧"#,
      #""kind": "forum""#: #""kind": ⟦"chat"⟧"#,
    ])
    let reading = try MailCatalog.read(marked.text)
    #expect(reading.findings.map(\.range) == marked.ranges)
    #expect(
      reading.findings.map(\.problem.rule) == [
        "empty-text", "empty-text", "value-type", "unknown-maker", "value-type", "date-invalid",
        "unknown-side", "unknown-word",
      ])
    #expect(reading.catalog == nil)
  }

  @Test func `a clash names the assistant that has the name, whatever stands before it`() throws {
    let marked = try MailCatalog.marked([
      #""assistants": {"#: #""assistants": {"egret": ⟦1⟧, "#,
      #""name": "Plover""#: #""name": ⟦"Heron"⟧"#,
    ])
    let reading = try MailCatalog.read(marked.text)
    #expect(reading.findings.map(\.range) == marked.ranges)
    #expect(
      reading.findings.map(\.problem) == [
        .wrongType(expected: .object, found: .number), .aliasClash("Heron", assistant: "heron"),
      ])
  }

  @Test(arguments: [
    #""format": 1"#, #""unit": "GB""#, #"{"value": "50""#, #""USD": {"rate": "0.5""#,
    #""imap": {"name": "IMAP""#, #""month": {"amount": "5""#, #""closeness": "founder""#,
    #"{"id": "year""#, #""country": "CH""#, #""until": "2026-03""#, #""kind": "forum""#,
  ])
  func `keys that start with x- are passed over with what they hold`(place: String) throws {
    let name = place.hasPrefix("{") ? "{" : ""
    let rest = place.dropFirst(name.count)
    let key = #""x-note": {"format": null, "name": "", "evil": ["shameful"]}"#
    let before = try MailCatalog.marked([place: "\(name)\(key), \(rest)"])
    #expect(try MailCatalog.read(before.text).findings.isEmpty)
  }

  @Test(arguments: [
    #""assistants": {"#, #""sources": {\#n  "#, #""criteria": {"#, #""makers": {"#, #""sides": {"#,
    #""plans": {\#n    "free""#, #""rates": {"#,
  ])
  func `an x- key is no id`(place: String) throws {
    let parts = place.split(separator: "{", omittingEmptySubsequences: false)
    let after = parts[1].isEmpty ? "" : String(parts[1])
    try #require(MailCatalog.text.ranges(of: place).count == 1)
    let text = MailCatalog.text.replacing(place, with: "\(parts[0]){\"x-1\": null, \(after)")
    let reading = try MailCatalog.read(text)
    #expect(reading.findings.isEmpty)
    #expect(reading.catalog?.assistants.map(\.id) == ["heron", "plover"])
  }

  @Test func `without a day nothing is expired`() throws {
    let marked = try MailCatalog.marked([#""2026-02-03""#: #""1999""#])
    let document = try #require(JSONDocument.parse(Array(marked.text.utf8)).document)
    #expect(Catalog.read(document).findings.isEmpty)
  }

  @Test func `a reading that is not thorough leaves warnings and loaded words out`() throws {
    let marked = try MailCatalog.marked([
      #"{"value": "50", "asOf": "2026-02-03", "#: #"{"value": "50", "#,
      #""https://example.org/talk""#: #""http://example.org/talk""#,
      #""No mail is scanned.""#: #""A shameful rule.""#,
    ])
    let document = try #require(JSONDocument.parse(Array(marked.text.utf8)).document)
    let options = ReadingOptions(today: try MailCatalog.today(), isThorough: false)
    let reading = Catalog.read(document, options: options)
    #expect(reading.findings.isEmpty)
    #expect(reading.catalog != nil)
    #expect(Catalog.read(document).findings.count == 3)
  }

  @Test(arguments: [
    "He called it \\\"shameful\\\".", "He called it “evil”.", "Il parle d'un « acte honteux ».",
    "Devilish, medieval and evils.", "Le louchet.",
  ])
  func `quoted words and longer words are not loaded`(statement: String) throws {
    let marked = try MailCatalog.marked([#""No mail is scanned.""#: "\"\(statement)\""])
    #expect(try MailCatalog.read(marked.text).findings.isEmpty)
  }

  @Test(arguments: [
    ("It is \\\"good\\\" but evil.", ["evil"]), ("EVIL, creepy; evil.", ["evil", "creepy"]),
    ("Une règle géniale.", ["géniale"]), ("Une règle ge\u{301}niale.", ["géniale"]),
    ("« bon » mais louche", ["louche"]),
  ])
  func `each loaded word outside quotations is named once`(
    statement: String, words: [String]
  ) throws {
    let marked = try MailCatalog.marked([#""No mail is scanned.""#: "⟦\"\(statement)\"⟧"])
    let reading = try MailCatalog.read(marked.text)
    #expect(reading.findings.map(\.problem) == words.map { .loadedWord($0) })
    #expect(reading.findings.map(\.range) == words.map { _ in marked.ranges[0] })
  }
}
