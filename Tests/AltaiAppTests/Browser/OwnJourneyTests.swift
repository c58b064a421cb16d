import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

/// What is the listener's own in the browser; ``PictureTests`` has the list, the details and the comparison.
struct OwnJourneyTests {
  @Test(arguments: Stage.inBothLanguages)
  func `a listener who has changed nothing sees what one without changes sees`(
    _ stage: Stage, _ language: Language
  ) throws {
    for (rows, columns) in [(24, 80), (50, 200)] {
      let plain = try stage.browsing(language, rows: rows, columns: columns, changes: "")
      let empty = try stage.browsing(language, rows: rows, columns: columns, changes: "{}")
      #expect(empty.screen == plain.screen)
    }
  }

  @Test func `the same fact said again is the listener's own`() throws {
    let changes =
      #"{"assistants": {"fable": {"facts": {"adverts": {"value": "few", "asOf": "2026-01", "sources": ["log"]}}}}}"#
    let browsing = try Browsing.radio(changes: changes)
    #expect(browsing.notice == "1 of the facts is yours: altai diff")
    #expect(browsing.row(of: "quiet†") == browsing.row(of: "Fable"))
  }

  @Test(arguments: [
    (nil, true, "4 of the facts are yours; the catalog has changed under 1 of them: altai diff"),
    (
      "As last time.", true,
      "4 of the facts are yours; the catalog has changed under 1 of them: altai diff"
    ),
    ("As last time.", false, "As last time."),
    (nil, false, "1 of the facts is yours: altai diff"),
  ])
  func `the first notice counts them, before another one only where the catalog has changed`(
    first: String?, isOutdated: Bool, notice: String
  ) throws {
    var start = Model.Start()
    start.notice = first.map { Notice($0) }
    let current = #"{"assistants": {"ardent": {"facts": {"app": null}}}}"#
    let browsing = try Browsing.radio(
      start: start, changes: isOutdated ? RadioCatalog.ownChanges : current)
    #expect(browsing.notice == notice)
    #expect(browsing.glance.log.count { $0.contains("yours") } == 1)
    if let first { #expect(browsing.glance.log.contains(first)) }
  }

  @Test func `a screen of ASCII has an asterisk for the sign`() throws {
    let browsing = try Browsing.radio(changes: RadioCatalog.ownChanges)
    let text = browsing.model.drawn(isASCII: true).text
    #expect(text.contains("silent* 100 kW  free*"))
    #expect(text.contains("Dune Two, Plain*"))
  }

  @Test func `a name that is cut keeps its sign, within its column`() throws {
    let changes = RadioCatalog.ownChanges.replacing("Dune Two", with: "Dune of the far south")
    let browsing = try Browsing.radio(.french, changes: changes)
    func end(of name: String, _ sign: Character) throws -> Int {
      let row = try #require(browsing.row(of: name))
      let text = browsing.model.drawn().text(row: row)
      return text.distance(
        from: text.startIndex, to: try #require(text.firstIndex(of: sign)))
    }
    // Another name is cut there too, at the end of the column.
    #expect(try end(of: "Dune", "†") == end(of: "Brisk", "…"))
    #expect(try end(of: "Dune", "…") + 1 == end(of: "Dune", "†"))
  }

  @Test func `reasons and sums have the word`() throws {
    var browsing = try Browsing.radio(changes: RadioCatalog.ownChanges)
    browsing.type("y")
    let screen = browsing.screen
    #expect(screen.contains("silent (yours)"))
    #expect(screen.contains("free (yours)"))
    let wide = try Browsing.radio(rows: 50, columns: 200, changes: RadioCatalog.ownChanges)
    #expect(wide.row(of: "42.9  silent (yours)") != nil)
    #expect(wide.row(of: "adverts: none (yours)") != nil)
  }

  @Test func `a neighbour's outcome that is the listener's own says so`() throws {
    let adverts = #"{"value": "none", "asOf": "2026-03", "sources": ["log"]}"#
    let data = #"{"value": "nothing", "asOf": "2026-03", "sources": ["log"]}"#
    let facts = #"{"adverts": \#(adverts), "data": \#(data)}"#
    let changes = #"{"assistants": {"brisk": {"facts": \#(facts)}}}"#
    var browsing = try Browsing.radio(changes: changes)
    // Fable stands below Brisk Radio, which has 79 points.
    browsing.press(.down, .down)
    browsing.type("y")
    #expect(browsing.screen.contains("Calm: -21.4 (quiet, there silent, yours)"))
  }

  @Test func `a source of the listener's own says so on its page`() throws {
    let browsing = try Stage.source.browsing(.english, changes: RadioCatalog.ownChanges)
    #expect(browsing.row(of: "Logs (yours)") != nil)
  }

  @Test func `a criterion of the listener's own says so where it is weighed and shown`() throws {
    let changes = #"{"criteria": {"power": {"best": 200}}}"#
    var browsing = try Browsing.radio(changes: changes)
    #expect(browsing.row(of: "Power†") == 2)
    browsing.type("w")
    #expect(browsing.screen.contains("Power (yours)"))
    let wide = try Browsing.radio(rows: 50, columns: 200, changes: changes)
    #expect(wide.row(of: "│ Power (yours)") != nil)
  }

  @Test(arguments: [
    (
      Language.english,
      "1. Brisk Radio, Plain, 100 of 100. Calm silent (yours). Power 100 kW. Price free (yours).",
      "Dune Two, Plain (yours)"
    ),
    (
      .french,
      "1. Brisk Radio, Plain, 100 sur 100. Calme : muet (à vous). Puissance : 100 kW. Prix : gratuit (à vous).",
      "Dune Two, Plain (à vous)"
    ),
  ])
  func `line by line the word stands behind each`(
    language: Language, first: String, name: String
  ) throws {
    var start = Model.Start()
    start.medium = .lines
    let browsing = try Browsing.radio(language, start: start, changes: RadioCatalog.ownChanges)
    var plain = PlainBrowser(browsing.model) { text in
      switch text {
      case .line(let line), .whole(let line): [line]
      case .page(let page): ["\(page)"]
      }
    }
    let lines = plain.start().lines
    #expect(lines.contains(wording(for: language).ownFacts(OwnFacts(count: 4, outdated: 1))))
    #expect(lines.contains(first))
    #expect(lines.contains { $0.contains(name) })
    let word = wording(for: language).yours
    let compared = plain.read("\(language == .english ? "compare" : "comparer") brisk ardent")
    #expect(compared.lines.contains { $0.contains("Ardent FM, Plain") && $0.contains("(\(word))") })
    let all = plain.read(language == .english ? "equal" : "égaux").lines
    let names =
      language == .english ? "yours for Brisk Radio, Plain" : "à vous pour Brisk Radio, Plain"
    #expect(all.contains { $0.contains("(\(names))") }, "\(all)")
    let source = plain.read("source 1").lines
    #expect(source.first == "Logs (\(word))")
  }
}
