import AltaiApp
import AltaiCatalog
import Testing

/// Pages over the stations with ``RadioCatalog/ownChanges``.
@Suite struct `What is the user's own on a page` {
  @Test(arguments: [
    (
      Language.english,
      ["Brisk Radio, Plain: Calm (yours), Price (yours)", "Dune Two, Plain (yours)"]
    ),
    (.french, ["Brisk Radio, Plain: Calme (à vous), Prix (à vous)", "Dune Two, Plain (à vous)"]),
  ])
  func `is marked at the cells of a ranking that rest on it`(
    language: Language, expected: [String]
  ) throws {
    let page = RankingWords(try assessment(), language).listPage()
    let table = try #require(page.tables.first)
    var found: [String] = []
    for row in table.rows {
      let marks = zip(table.columns, row).filter { $0.1.mark != nil && $0.0.kind == .text }
        .map { "\($0.0.title) (\($0.1.mark ?? ""))" }
      let name = row[1].markedText
      if !marks.isEmpty {
        found.append("\(name): \(marks.joined(separator: ", "))")
      } else if row[1].mark != nil {
        found.append(name)
      }
    }
    #expect(found == expected)
    #expect(page.blocks.contains(.markLegend(wording(for: language).yoursMeans)))
  }

  @Test(arguments: [
    (
      Language.english,
      "4 of the facts are yours; the catalog has changed under 1 of them: altai diff"
    ),
    (
      .french,
      "4 des faits sont à vous ; le catalogue a changé sous l'un d'eux : altai diff"
    ),
  ])
  func `is counted below a ranking`(language: Language, sentence: String) throws {
    let words = RankingWords(try assessment(), language)
    for page in [words.listPage(), words.recommendationPage()] {
      #expect(page.blocks.filter { $0 == .paragraph(sentence) }.count == 1)
    }
  }

  @Test func `is said in the reasons of a recommendation`() throws {
    let sentences = RankingWords(try assessment(), .english).explanation()
    // Beside the calm of Ardent FM it is the power that sets Brisk Radio apart, and that is not the listener's.
    #expect(
      sentences.first
        == "Brisk Radio, Plain is first, above all by power (100 kW); 7.1 points ahead of Ardent FM, Plain."
    )
    let strict = RankingWords(try assessment(requiring: ["price<=1", "app"]), .english)
    let left = try #require(strict.listPage().items.first { $0.label == "Ardent FM, Plain" })
    #expect(left.text.hasPrefix("app: not established by us, yours; score: "))
  }

  @Test(arguments: [
    (
      "brisk", Language.english,
      [
        "Silent (yours).",
        "adverts: none (yours)",
        "records: nothing (yours)",
        "  the catalog now says: a week (Jan 2026); before: a year (2025); yours counts",
        "Plain: free (yours)",
      ]
    ),
    (
      "brisk", .french,
      [
        "Muet (à vous).",
        "réclames: aucune (à vous)",
        "traces: rien (à vous)",
        "  le catalogue dit maintenant : une semaine (janv. 2026) ; avant : un an (2025) ; le vôtre compte",
        "Plain: gratuit (à vous)",
      ]
    ),
    (
      "ardent", .english,
      [
        "app: not established by us (yours)",
        "  taken out by you; the catalog says: yes (Jan 2026)",
      ]
    ),
    ("dune", .english, ["# Dune Two (yours)"]),
    ("fable", .english, []),
  ])
  func `is marked on an assistant's own page`(
    id: String, language: Language, expected: [String]
  ) throws {
    let assessment = try assessment()
    let number = try #require(assessment.catalog.assistants.firstIndex { $0.id == id })
    let lines = AssistantPage(assessment, assistant: number, language).page().lines
    // Sources go by a title of the listener's everywhere.
    let own = lines.filter { line in
      ["yours", "à vous", "le vôtre", "by you"].contains { line.contains($0) }
        && !line.contains("Wave, ")
    }
    #expect(own == expected)
    #expect(lines.contains { $0.contains("Wave, ") } == true)
  }

  @Test func `is marked wherever a source is named, and on the page of sources`() throws {
    let assessment = try assessment()
    let page = SourcesPage(assessment.catalog, .english, today: assessment.today)
      .page(assistant: nil)
    #expect(
      page.lines.filter { $0.contains("yours") } == ["Wave, 'Logs' (terms, Jan 2026, yours)"])
    let lines = AssistantPage(assessment, assistant: 5, .english).page().lines
    #expect(lines.contains("  sources: Wave, 'Logs' (terms, Jan 2026, yours)"))
  }

  @Test func `is marked in a comparison without making equal answers differ`() throws {
    let assessment = try assessment()
    // Ardent and Brisk, each with one plan.
    let page = ComparisonPage(assessment, rows: [0, 1], .english)
    let own = page.lines().filter { !$0.yours.isEmpty }
    #expect(own.map(\.id) == ["calm", "price", "adverts", "data", "app"])
    #expect(own.map(\.yours) == [[1], [1], [1], [1], [0]])
    #expect(own.map(\.isEqual) == [true, true, true, true, false])
    let table = try #require(page.page(withEqual: true).tables.first)
    let calm = try #require(table.rows.first { $0[0].text == "Calm" })
    #expect(calm.map(\.mark) == [nil, nil, "yours"])
  }

  @Test(arguments: [
    (
      #""month":{"amount":"4","currency":"EUR"}"#,
      #"{"amount":"7","currency":"EUR","asOf":"2025-02"}"#,
      "the catalog now says: €5 a month (Feb 2026); before: €7 a month (Feb 2025); yours counts"
    ),
    (
      #""month":{"amount":"4","currency":"EUR"}"#, #"{"state":"undisclosed"}"#,
      "the catalog now says: €5 a month (Feb 2026); before: undisclosed by the maker; yours counts"
    ),
    (
      #""month":{"amount":"4","currency":"EUR"}"#, "{}",
      "the catalog now says: €5 a month (Feb 2026); before: nothing; yours counts"
    ),
    (
      #""year":{"amount":"40","currency":"EUR"}"#,
      #"{"amount":"50","currency":"EUR","tax":"included"}"#,
      "the catalog no longer has this; before: €50 a year, tax included; yours counts"
    ),
    (
      #""month":{"amount":"4","currency":"EUR"}"#,
      #"{"amount":"5","currency":"EUR","asOf":"2026-02","sources":["roll"]}"#,
      "the catalog has changed here since (sources); yours counts"
    ),
  ])
  func `says what the catalog has, had or no longer has`(
    price: String, was: String, line: String
  ) throws {
    var radio = RadioCatalog()
    let own = price.dropLast() + #","asOf":"2026-03","sources":["log"],"x-was":\#(was)}"#
    radio.changes = #"{"assistants":{"brisk":{"plans":{"plain":{"prices":{\#(own)}}}}}}"#
    let assessment = try assessment(radio)
    let lines = AssistantPage(assessment, assistant: 1, .english).page().lines
    #expect(lines.filter { $0.contains("counts") } == ["  " + line])
  }

  @Test(arguments: [
    (
      #"{"state":"undisclosed","range":["none","few"],"asOf":"2026-01"}"#,
      "undisclosed by the maker; possible: none or few (Jan 2026)"
    ),
    (#"{"state":"disputed","values":[{"value":"few"},{"value":"many"}]}"#, "disputed: few or many"),
    (#"{"state":"notApplicable","statement":"None."}"#, "does not apply"),
    // What the question does not know now stays as it is.
    (#"{"value":"some","asOf":"2026"}"#, "some (2026)"),
  ])
  func `words what the catalog said of a fact`(was: String, text: String) throws {
    var radio = RadioCatalog()
    radio.changes =
      #"{"assistants":{"brisk":{"facts":{"adverts":{"value":"none","asOf":"2026-03","sources":["log"],"x-was":\#(was)}}}}}"#
    let lines = AssistantPage(try assessment(radio), assistant: 1, .english).page().lines
    #expect(
      lines.filter { $0.contains("counts") }
        == ["  the catalog now says: few (Jan 2026); before: \(text); yours counts"])
  }

  @Test(arguments: [1, 2, 5], [0, 1, 2, 5])
  func `is counted in good English and French`(count: Int, outdated: Int) {
    guard outdated <= count else { return }
    let facts = OwnFacts(count: count, outdated: outdated)
    let english = wording(for: .english).ownFacts(facts)
    let french = wording(for: .french).ownFacts(facts)
    #expect(
      english.hasPrefix(count == 1 ? "1 of the facts is yours" : "\(count) of the facts are yours"))
    #expect(
      french.hasPrefix(count == 1 ? "1 des faits est à vous" : "\(count) des faits sont à vous"))
    #expect(english.contains("changed") == (outdated > 0))
    #expect(french.contains("changé") == (outdated > 0))
    #expect(english.hasSuffix(": altai diff"))
    #expect(french.hasSuffix(" : altai diff"))
  }

  private func assessment(
    _ radio: RadioCatalog? = nil, requiring: [String] = []
  ) throws -> Assessment {
    var own = RadioCatalog()
    own.changes = RadioCatalog.ownChanges
    let catalog = try (radio ?? own).catalog()
    var request = PreferenceRequest()
    request.requirements = requiring.filter { $0.contains("=") }
    request.needs = requiring.filter { !$0.contains("=") }
    let preferences = try PreferenceResolver(catalog).preferences(for: request)
    return try Assessment(catalog, preferences, today: try #require(RadioCatalog.today))
  }
}

extension Page {
  var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  var items: [Page.Item] {
    blocks.flatMap { block -> [Page.Item] in
      if case .items(let items) = block { items } else { [] }
    }
  }

  /// Headings, paragraphs and items as lines, details indented.
  fileprivate var lines: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let text, _): ["# \(text)"]
      case .paragraph(let text): [text]
      case .items(let items):
        items.flatMap { item in
          [item.label.isEmpty ? item.text : "\(item.label): \(item.text)"]
            + item.details.map { "  \($0.text)" }
        }
      default: []
      }
    }
  }
}
