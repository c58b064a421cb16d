import AltaiApp
import AltaiCatalog
import LosslessJSON
import Testing

/// What is edited as text, and what comes back.
struct TextCopyTests {
  static let today = CalendarDate("2026-11-24")

  /// A catalog of two ferries, in a layout of its own.
  static let text = """
    {
      "format": 1, "title": "Ferries", "asOf": "2026-11-20", "currency": "EUR",
      "licence": { "name": "CC0", "url": "https://example.org/cc0" },
      "criteria": {
        "price": { "kind": "cost", "name": "price", "question": "How much?", "importance": "medium",
                   "best": 0, "worst": 100, "maxAgeDays": 365, "must": 0 },
        "extras": { "kind": "features", "name": "extras", "question": "What else?", "importance": "ignore",
          "facts": { "bikes": { "name": "bikes", "maxAgeDays": 730 }, "dogs": { "name": "dogs", "maxAgeDays": 730 } } } },
      "assistants": {
        "swan": {
          "name": "Swan", "about": "A ferry.",
          "facts": {
            "bikes":   { "value": true, "asOf": "2026-07", "sources": ["log"] },
            "dogs": { "value": false, "asOf": "2026-07", "sources": ["log"] }
          },
          "plans": {}
        },
        "tern": { "name": "Tern", "about": "Another.", "facts": {}, "plans": {} }
      },
      "sources": { "log": { "publisher": "Swan", "title": "Log", "url": "https://example.org/log", "kind": "docs" } }
    }

    """

  private static func document(_ text: String) throws -> JSONDocument {
    try #require(JSONDocument.parse(Array(text.utf8)).document)
  }

  private static func file() throws -> CatalogLayers { CatalogLayers(file: try document(text)) }

  private static func layered(_ patch: String? = nil) throws -> CatalogLayers {
    let base = try document(text)
    guard let patch else { return CatalogLayers(over: base) }
    return try CatalogLayers(base: base, patch: try document(patch))
  }

  /// A user's change of one fact, with what it took the place of.
  static let dogs = """
    { "assistants": { "swan": { "facts": { "dogs": { "value": true, "asOf": "2026-08", "sources": ["log"],
      "x-was": { "value": false, "asOf": "2026-07", "sources": ["log"] } } } } } }

    """

  private static func copy(_ id: String?, of layers: CatalogLayers) throws -> TextCopy {
    try #require(id.map { TextCopy(ofAssistant: $0, in: layers) } ?? TextCopy(of: layers))
  }

  /// What comes of a copy in which a text was replaced by another.
  private static func edit(
    _ copy: TextCopy, _ old: String, _ new: String
  ) throws -> EditedCopy {
    let text = String(decoding: copy.bytes, as: UTF8.self)
    try #require(text.contains(old))
    let typed = text.replacing(old, with: new, maxReplacements: 1)
    return copy.edited(Array(typed.utf8), today: try #require(today))
  }

  private static func changed(_ edited: EditedCopy) throws -> EditedCatalog {
    guard case .changed(let catalog) = edited else {
      Issue.record("\(edited)")
      throw Unexpected()
    }
    return catalog
  }

  private struct Unexpected: Error {}

  // MARK: What is edited

  @Test func `the whole text is the catalog's own`() throws {
    #expect(TextCopy(of: try Self.file()).bytes == Array(Self.text.utf8))
    #expect(TextCopy(of: try Self.layered()).bytes == Array(Self.text.utf8))
    #expect(TextCopy(of: try Self.file()).name == "catalog.json")
  }

  @Test func `what a change took the place of is not shown`() throws {
    let copy = TextCopy(of: try Self.layered(Self.dogs))
    let text = String(decoding: copy.bytes, as: UTF8.self)
    #expect(!text.contains("x-was"))
    #expect(
      text
        == Self.text.replacing(
          #""dogs": { "value": false, "asOf": "2026-07", "sources": ["log"] }"#,
          with: #""dogs": { "value": true, "asOf": "2026-08", "sources": ["log"] }"#))
  }

  @Test func `one assistant stands at the left, laid out as in the catalog`() throws {
    let copy = try Self.copy("swan", of: try Self.file())
    #expect(copy.name == "swan.json")
    #expect(
      String(decoding: copy.bytes, as: UTF8.self) == """
        {
          "name": "Swan", "about": "A ferry.",
          "facts": {
            "bikes":   { "value": true, "asOf": "2026-07", "sources": ["log"] },
            "dogs": { "value": false, "asOf": "2026-07", "sources": ["log"] }
          },
          "plans": {}
        }

        """)
    #expect(TextCopy(ofAssistant: "gull", in: try Self.file()) == nil)
  }

  // MARK: What comes back

  @Test(arguments: ["swan", "tern", nil], [true, false])
  func `a text that comes back as it was changes nothing`(_ id: String?, _ isFile: Bool) throws {
    let copy = try Self.copy(id, of: isFile ? try Self.file() : try Self.layered(Self.dogs))
    let edited = copy.edited(copy.bytes, today: try #require(Self.today))
    guard case .unchanged = edited else {
      Issue.record("\(edited)")
      return
    }
  }

  @Test func `in a file the layout that was typed is kept, and nothing else is touched`() throws {
    let edited = try Self.changed(
      try Self.edit(
        try Self.copy("swan", of: try Self.file()),
        #""dogs": { "value": false, "asOf": "2026-07", "sources": ["log"] }"#,
        "\"dogs\": {\n  \"value\": true,\n\n\t\"asOf\": \"2026-08\",   \"sources\": [\"log\"]\n}"))
    #expect(
      String(decoding: edited.text.after, as: UTF8.self)
        == Self.text.replacing(
          #""dogs": { "value": false, "asOf": "2026-07", "sources": ["log"] }"#,
          with:
            "\"dogs\": {\n      \"value\": true,\n\n    \t\"asOf\": \"2026-08\",   \"sources\": [\"log\"]\n    }"
        ))
    #expect(edited.differences.map(\.path.shown) == ["swan.facts.dogs"])
    #expect(edited.text.splices.applied(to: edited.text.before) == edited.text.after)
  }

  @Test func `a file whose layout alone was changed is changed`() throws {
    let edited = try Self.changed(
      try Self.edit(TextCopy(of: try Self.file()), #""bikes":   {"#, #""bikes": {"#))
    #expect(edited.differences == [])
    #expect(
      String(decoding: edited.text.after, as: UTF8.self)
        == Self.text.replacing(#""bikes":   {"#, with: #""bikes": {"#))
  }

  @Test(arguments: ["swan", nil])
  func `over a base the layout alone changes nothing`(_ id: String?) throws {
    let edited = try Self.edit(
      try Self.copy(id, of: try Self.layered()), #""bikes":   {"#, #""bikes": {"#)
    guard case .unchanged = edited else {
      Issue.record("\(edited)")
      return
    }
  }

  @Test(arguments: ["swan", nil])
  func `over a base a changed fact is kept whole, with what it took the place of`(
    _ id: String?
  ) throws {
    let edited = try Self.changed(
      try Self.edit(
        try Self.copy(id, of: try Self.layered()),
        #""dogs": { "value": false, "asOf": "2026-07""#,
        #""dogs": { "value": true, "asOf": "2026-08""#))
    let after = try #require(JSONDocument.parse(edited.text.after).document)
    let expected = try Self.document(Self.dogs)
    #expect(
      after.value(of: after.root)?.isEqualInAnyOrder(
        to: try #require(expected.value(of: expected.root))) == true)
    #expect(edited.differences.map(\.path.shown) == ["swan.facts.dogs"])
    #expect(edited.text.before == [])
  }

  @Test func `what other changes took the place of stays`() throws {
    let edited = try Self.changed(
      try Self.edit(
        try Self.copy("swan", of: try Self.layered(Self.dogs)),
        #""value": true, "asOf": "2026-07""#,
        #""value": false, "asOf": "2026-09""#))
    let text = String(decoding: edited.text.after, as: UTF8.self)
    #expect(text.contains(#""x-was": { "value": false, "asOf": "2026-07", "sources": ["log"] }"#))
    #expect(
      edited.layers.replacedValues().map(\.path.shown).sorted() == [
        "swan.facts.bikes", "swan.facts.dogs",
      ])
  }

  @Test func `a change typed back is no change of one's own any more`() throws {
    let edited = try Self.changed(
      try Self.edit(
        try Self.copy(nil, of: try Self.layered(Self.dogs)), #""value": true, "asOf": "2026-08""#,
        #""value": false, "asOf": "2026-07""#))
    let after = try #require(JSONDocument.parse(edited.text.after).document)
    #expect(after.value(of: after.root) == .object([]))
  }

  @Test(arguments: [true, false])
  func `assistants can be added and taken out in the whole text`(_ isFile: Bool) throws {
    let copy = TextCopy(of: isFile ? try Self.file() : try Self.layered())
    let edited = try Self.changed(
      try Self.edit(
        copy, #""tern": { "name": "Tern", "about": "Another.""#,
        #""gull": { "name": "Gull", "about": "A third.""#))
    #expect(edited.catalog.assistants.map(\.id) == ["swan", "gull"])
    #expect(edited.differences.map(\.path.shown) == ["tern", "gull"])
  }

  // MARK: Dates

  @Test(arguments: ["swan", nil], [true, false])
  func `the catalog's date goes along with a later one`(_ id: String?, _ isFile: Bool) throws {
    let copy = try Self.copy(id, of: isFile ? try Self.file() : try Self.layered())
    let edited = try Self.changed(
      try Self.edit(
        copy, #""value": true, "asOf": "2026-07""#, #""value": false, "asOf": "2026-11-23""#))
    #expect(edited.movedDate == CalendarDate("2026-11-23"))
    #expect(edited.catalog.asOf == CalendarDate("2026-11-23"))
  }

  @Test func `a date to come is wrong, and so is one after a date that was typed`() throws {
    let copy = TextCopy(of: try Self.file())
    let toCome = try Self.edit(copy, #""asOf": "2026-07""#, #""asOf": "2026-11-25""#)
    #expect(try Self.reasons(toCome) == ["date-after-catalog"])
    let typed = try Self.edit(copy, #""asOf": "2026-11-20""#, #""asOf": "2026-06-01""#)
    #expect(try Self.reasons(typed) == ["date-after-catalog", "date-after-catalog"])
  }

  @Test func `over a base the date cannot go back`() throws {
    let edited = try Self.edit(
      TextCopy(of: try Self.layered()), #""asOf": "2026-11-20""#, #""asOf": "2026-11-19""#)
    guard case .wrong(let problems, _) = edited else {
      Issue.record("\(edited)")
      return
    }
    #expect(problems.map(\.reason) == [.dateGoesBack(base: "2026-11-20")])
  }

  // MARK: What is wrong

  private static func reasons(_ edited: EditedCopy) throws -> [String] {
    guard case .wrong(let problems, _) = edited else {
      Issue.record("\(edited)")
      throw Unexpected()
    }
    return problems.map { problem in
      switch problem.reason {
      case .finding(let finding): finding.rule
      case .json: "json"
      case .notAnObject: "not-an-object"
      case .layer: "layer"
      case .dateGoesBack: "date-goes-back"
      case .edit: "edit"
      }
    }
  }

  struct Fault: Sendable {
    let old: String
    /// The part between the marks is what is pointed at.
    let new: String
    let rule: String
    var isJSON = true
  }

  static let faults = [
    Fault(
      old: #""value": true,"#, new: #""value": true⟦⟧ "asOf2": 1,"#, rule: "json", isJSON: false),
    Fault(old: #""value": true"#, new: #""value": ⟦"yes"⟧"#, rule: "value-type"),
    Fault(old: #""sources": ["log"]"#, new: #""sources": [⟦"lok"⟧]"#, rule: "unknown-source"),
    Fault(old: #""bikes":   {"#, new: #"⟦"bykes"⟧:   {"#, rule: "unknown-fact"),
    Fault(old: #""name": "Swan""#, new: #"⟦"nom"⟧: "Swan""#, rule: "unknown-key"),
  ]

  @Test(arguments: faults, ["swan", nil])
  func `what is wrong is pointed at in the copy`(_ fault: Fault, _ id: String?) throws {
    for layers in [try Self.file(), try Self.layered(), try Self.layered(Self.dogs)] {
      let copy = try Self.copy(id, of: layers)
      let text = String(decoding: copy.bytes, as: UTF8.self)
      let marked = text.replacing(fault.old, with: fault.new, maxReplacements: 1)
      try #require(marked != text)
      let start = try #require(marked.utf8.count(before: "⟦"))
      let end = try #require(marked.utf8.count(before: "⟧")) - "⟦".utf8.count
      let typed = marked.replacing("⟦", with: "").replacing("⟧", with: "")
      let edited = copy.edited(Array(typed.utf8), today: try #require(Self.today))
      guard case .wrong(let problems, let isJSON) = edited else {
        Issue.record("\(edited)")
        continue
      }
      #expect(isJSON == fault.isJSON)
      #expect(try Self.reasons(edited).contains(fault.rule))
      #expect(
        problems.contains { $0.range?.lowerBound == start && ($0.range?.upperBound ?? 0) >= end })
    }
  }

  @Test(arguments: ["[]", "7", "null"])
  func `an assistant is an object`(_ typed: String) throws {
    for layers in [try Self.file(), try Self.layered()] {
      let copy = try Self.copy("swan", of: layers)
      let edited = copy.edited(Array(typed.utf8), today: try #require(Self.today))
      #expect(try Self.reasons(edited) == ["not-an-object"])
    }
  }

  @Test func `what an assistant makes wrong elsewhere has no place in its copy`() throws {
    let edited = try Self.edit(
      try Self.copy("swan", of: try Self.file()), #""name": "Swan""#,
      #""name": "Swan", "aliases": ["Tern"]"#)
    guard case .wrong(let problems, _) = edited else {
      Issue.record("\(edited)")
      return
    }
    #expect(problems.map(\.range) == [nil, nil])
    #expect(
      problems.map(\.reason)
        == ["tern", "Tern"].map { .finding(.aliasClash($0, assistant: "swan")) })
  }

  // MARK: A file that cannot be read

  @Test func `a file that is no JSON can be mended`() throws {
    let base = try Self.document(Self.text)
    let broken = Self.dogs.replacing("\"facts\": {", with: "\"facts\": ")
    let copy = TextCopy(file: Array(broken.utf8), over: base)
    #expect(copy.bytes == Array(broken.utf8))
    let today = try #require(Self.today)
    #expect(try Self.reasons(copy.edited(copy.bytes, today: today)).contains("json"))
    let edited = try Self.changed(copy.edited(Array(Self.dogs.utf8), today: today))
    #expect(edited.text.before == Array(broken.utf8))
    #expect(edited.text.after == Array(Self.dogs.utf8))
    #expect(edited.layers.replacedValues().count == 1)
  }

  @Test func `changes that make no valid catalog are pointed at in their own text`() throws {
    let base = try Self.document(Self.text)
    let text = #"{ "assistants": { "swan": { "facts": { "dogs": { "value": "no" } } } } }"#
    let copy = TextCopy(file: Array(text.utf8), over: base)
    let edited = copy.edited(copy.bytes, today: try #require(Self.today))
    guard case .wrong(let problems, true) = edited else {
      Issue.record("\(edited)")
      return
    }
    let place = try #require(text.utf8.count(before: "\"no\""))
    #expect(problems.contains { $0.range == place..<place + 4 })
    let list = copy.edited(Array("[]".utf8), today: try #require(Self.today))
    #expect(try Self.reasons(list) == ["layer"])
  }
}

extension String.UTF8View {
  /// How many bytes stand before a text; nil where it is not there.
  fileprivate func count(before text: String) -> Int? {
    let (bytes, wanted) = (Array(self), Array(text.utf8))
    return bytes.indices.first { bytes[$0...].starts(with: wanted) }
  }
}
