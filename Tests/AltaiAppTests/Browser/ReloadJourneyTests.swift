import AltaiApp
import AltaiCatalog
import LosslessJSON
import Testing
import TextScreen

struct ReloadJourneyTests {
  private static let turned = RadioCatalog(
    ids: ["fable", "ember", "dune", "cobalt", "brisk", "ardent"])

  /// What moved in the file is where it was on the screen.
  @Test(arguments: Stage.inBothLanguages, [(24, 80), (50, 200)])
  func `a catalog in another order changes nothing but what is said`(
    _ place: (stage: Stage, language: Language), _ size: (rows: Int, columns: Int)
  ) throws {
    var browsing = try place.stage.browsing(
      place.language, rows: size.rows, columns: size.columns)
    browsing.send(.settled)
    let before = browsing
    browsing.send(.catalogLoaded(try Self.turned.catalog()))
    #expect(browsing.selected == before.selected)
    #expect(browsing.listed == before.listed)
    #expect(browsing.glance.screens == before.glance.screens)
    #expect(browsing.glance.typed == before.glance.typed)
    #expect(browsing.glance.chosen == before.glance.chosen)
    #expect(browsing.glance.undoCount == before.glance.undoCount)
    #expect(browsing.notice.hasPrefix(browsing.words.catalogReloaded))
    let notice = size.rows - 2
    // What rests on a source is listed in the order of the file.
    if place.stage != .source {
      #expect(browsing.rows(without: notice) == before.rows(without: notice))
    }
    #expect(browsing.model.drawn().cursor == before.model.drawn().cursor)
  }

  @Test
  func `picks stay, and all can be taken back as before`() throws {
    var browsing = try Browsing.radio()
    browsing.type("w+")
    browsing.press(.escape, .down)
    browsing.type("  ")
    try #require(browsing.picks == ["fable", "cobalt"])
    let request = browsing.request
    browsing.send(.catalogLoaded(try Self.turned.catalog()))
    #expect(browsing.picks == ["fable", "cobalt"])
    browsing.type("u")
    #expect(browsing.picks == ["fable"])
    browsing.type("uu")
    #expect(browsing.picks == [])
    #expect(browsing.importance("calm") == nil)
    browsing.run(.redo)
    #expect(browsing.request == request)
    browsing.run(.redo)
    #expect(browsing.picks == ["fable"])
  }

  @Test
  func `where the selected one is gone, the next that is left is selected, and it is said`() throws
  {
    var browsing = try Browsing.radio()
    browsing.press(.down, .enter)
    try #require(browsing.selected == "fable" && browsing.kind == .detail)
    browsing.send(.catalogLoaded(try RadioCatalog(ids: ["ardent", "dune", "cobalt"]).catalog()))
    #expect(browsing.selected == "cobalt")
    #expect(browsing.kind == .list)
    #expect(browsing.notice.contains("No longer in the catalog: Fable."))
  }

  @Test
  func `where all below are gone too, the nearest above is selected`() throws {
    var browsing = try Browsing.radio()
    browsing.press(.end)
    browsing.press(.up)
    try #require(browsing.selected == "dune")
    browsing.send(.catalogLoaded(try RadioCatalog(ids: ["ardent", "cobalt"]).catalog()))
    #expect(browsing.selected == "cobalt")
  }

  @Test
  func `picks that are gone are dropped, and a comparison of one is closed`() throws {
    var browsing = try Browsing.radio()
    browsing.type("   c")
    try #require(browsing.picks == ["ardent", "fable", "cobalt"])
    browsing.send(.catalogLoaded(try RadioCatalog(ids: ["cobalt", "fable", "dune"]).catalog()))
    #expect(browsing.kind == .compare)
    #expect(browsing.picks == ["fable", "cobalt"])
    #expect(browsing.notice.contains("Ardent FM"))
    browsing.send(.catalogLoaded(try RadioCatalog(ids: ["cobalt", "dune"]).catalog()))
    #expect(browsing.kind == .list)
    #expect(browsing.picks == ["cobalt"])
    browsing.type("u")
    #expect(browsing.picks.allSatisfy { ["cobalt"].contains($0) })
    _ = browsing.screen
  }

  @Test
  func `an emptied catalog is shown as one, and a filled one again`() throws {
    var browsing = try Browsing.radio()
    browsing.type("  ")
    browsing.press(.enter)
    browsing.send(.catalogLoaded(try RadioCatalog(hasStations: false).catalog()))
    #expect(browsing.listed == [])
    #expect(browsing.selected == nil)
    _ = browsing.screen
    browsing.send(.catalogLoaded(try RadioCatalog().catalog()))
    #expect(browsing.selected == "ardent")
  }

  @Test
  func `the filter and the weights hold for the catalog read again`() throws {
    var browsing = try Browsing.radio()
    browsing.type("wjj0")
    browsing.press(.escape)
    browsing.type("/rank<=2")
    browsing.press(.enter)
    browsing.send(
      .catalogLoaded(try RadioCatalog(ids: ["fable", "dune", "cobalt", "brisk"]).catalog()))
    #expect(browsing.listed == ["brisk", "fable"])
    #expect(browsing.importance("price") == "ignore")
  }

  /// The number of a criterion means another one then, or none.
  @Test(arguments: ["power", "calm", "price"])
  func `a column that is gone no longer sorts, one that moved still does`(_ column: String) throws {
    var start = Model.Start()
    start.sort = "-" + column
    var browsing = try Browsing.radio(start: start)
    browsing.send(.catalogLoaded(try RadioCatalog(hasFacts: false).catalog()))
    var fresh = Model.Start()
    fresh.sort = column == "price" ? "-price" : nil
    let expected = try Browsing(RadioCatalog(hasFacts: false).catalog(), start: fresh)
    #expect(browsing.listed == expected.listed)
    browsing.type("s")
    _ = browsing.screen
  }

  @Test
  func `what was asked for and is gone is no longer asked for, and comes back by undo`() throws {
    var browsing = try Browsing.radio()
    browsing.type("w+")
    browsing.press(.escape)
    browsing.type("R")
    browsing.choose("calm: quiet")
    browsing.press(.escape)
    let request = browsing.request
    let listed = browsing.listed
    try #require(request.requirements == ["calm>=quiet"])
    browsing.send(.catalogLoaded(try RadioCatalog(hasFacts: false).catalog()))
    #expect(browsing.request == PreferenceRequest())
    #expect(
      browsing.notice.contains(
        "The catalog lacks this, so it is no longer asked for: calm, calm>=quiet."))
    #expect(browsing.listed.count == 6)
    browsing.send(.catalogLoaded(try RadioCatalog().catalog()))
    #expect(browsing.request == PreferenceRequest())
    browsing.type("u")
    #expect(browsing.request == request)
    #expect(browsing.listed == listed)
  }

  @Test
  func `taken back while it is gone, it stays left out`() throws {
    var browsing = try Browsing.radio()
    browsing.type("w+")
    browsing.press(.escape)
    browsing.send(.catalogLoaded(try RadioCatalog(hasFacts: false).catalog()))
    browsing.type("u")
    #expect(browsing.request == PreferenceRequest())
    #expect(browsing.notice.hasSuffix("no longer asked for: calm."))
    browsing.type("u")
    #expect(browsing.request == PreferenceRequest())
    #expect(browsing.glance.undoCount == 0)
  }

  @Test
  func `a profile that names what is gone is refused, and the weights stay`() throws {
    var browsing = try Browsing.radio()
    browsing.send(.catalogLoaded(try RadioCatalog(hasFacts: false).catalog()))
    var profile = PreferenceRequest()
    profile.importances = [.init(name: "calm", value: "high")]
    browsing.send(.profileLoaded(name: "work", profile))
    #expect(browsing.model.notice.isError)
    #expect(browsing.notice.hasPrefix("The catalog has no criterion 'calm'"))
    #expect(browsing.request == PreferenceRequest())
  }

  @Test
  func `a filter that is being typed goes on`() throws {
    var browsing = try Browsing.radio()
    browsing.type("/du")
    browsing.send(.catalogLoaded(try RadioCatalog(ids: ["dune", "brisk"]).catalog()))
    browsing.type("n")
    #expect(browsing.listed == ["dune"])
    #expect(browsing.glance.typed == "dun")
    #expect(browsing.glance.undoCount == 1)
    browsing.press(.escape)
    #expect(browsing.listed.count == 2)
  }

  @Test
  func `a number that is being typed for a criterion that is gone is given up`() throws {
    var browsing = try Browsing.radio()
    browsing.type("w")
    browsing.press(.enter)
    try #require(browsing.kind == .menu)
    browsing.send(.catalogLoaded(try RadioCatalog(hasFacts: false).catalog()))
    #expect(browsing.kind == .weights)
    _ = browsing.screen
  }

  @Test
  func `who moved is marked by the places before`() throws {
    var browsing = try Browsing.radio()
    try #require(browsing.listed.prefix(3) == ["ardent", "fable", "cobalt"])
    browsing.send(.catalogLoaded(try RadioCatalog(ids: ["cobalt", "brisk", "dune"]).catalog()))
    #expect(browsing.listed == ["cobalt", "brisk", "dune"])
    #expect(
      browsing.row(of: "+2").map { browsing.model.drawn().text(row: $0) }?.contains("Cobalt")
        == true)
    #expect(browsing.notice.contains("First is now Cobalt."))
  }

  // MARK: A cursor in a text

  @Test
  func `the cursor of a long text stays on its line when lines come before it`() throws {
    var browsing = try Browsing.radio(rows: 12)
    browsing.press(.enter)
    for _ in 0..<12 { browsing.press(.down) }
    let buffer = browsing.model.drawn()
    let line = buffer.text(row: buffer.cursor.row)
    try #require(line.contains("records"))
    var other = RadioCatalog()
    other.about = "A station. " + String(repeating: "It has a story of its own. ", count: 12)
    browsing.send(.catalogLoaded(try other.catalog()))
    let after = browsing.model.drawn()
    #expect(after.cursor.row == buffer.cursor.row)
    #expect(after.text(row: after.cursor.row) == line)
  }

  // MARK: Trouble

  @Test
  func `a broken file is told until it is mended`() throws {
    var browsing = try Browsing.radio()
    let effects = browsing.send(.event(.fileChanged))
    #expect(effects == [.readCatalog])
    let text = "radio.json:3:7: a comma is missing"
    browsing.send(.catalogBroken(place: "radio.json:3:7", reason: "a comma is missing"))
    #expect(browsing.model.notice == Notice(text, isError: true))
    #expect(browsing.screen.contains("! last good catalog  F1 Help"))
    browsing.type(" ")
    #expect(browsing.notice.hasPrefix("Ardent FM picked"))
    browsing.press(.down)
    #expect(browsing.model.notice == Notice(text, isError: true))
    browsing.send(.catalogBroken(place: "radio.json:3:7", reason: "a comma is missing"))
    #expect(browsing.glance.log.count { $0 == text } == 1)
    browsing.send(.catalogUnchanged)
    #expect(browsing.notice == browsing.words.catalogMended)
    #expect(!browsing.screen.contains("last good catalog"))
    browsing.press(.down)
    #expect(browsing.notice == browsing.words.catalogMended)
    browsing.send(.catalogBroken(place: "radio.json:3:7", reason: "a comma is missing"))
    browsing.send(.catalogLoaded(try Self.turned.catalog()))
    #expect(browsing.notice.hasPrefix(browsing.words.catalogMendedAndRead))
    browsing.press(.up)
    #expect(!browsing.model.notice.isError)
  }

  @Test
  func `a file that holds what is shown says nothing`() throws {
    var browsing = try Browsing.radio()
    let before = browsing.model.drawn()
    browsing.send(.catalogUnchanged)
    #expect(browsing.model.drawn() == before)
    #expect(browsing.glance.log == [])
  }

  @Test
  func `a file that is gone is told until it is back`() throws {
    var browsing = try Browsing.radio()
    browsing.send(.catalogGone(name: "radio.json"))
    #expect(browsing.notice == "radio.json is gone; what was read of it last stays.")
    #expect(browsing.listed.count == 6)
    browsing.send(.catalogUnchanged)
    #expect(browsing.notice == browsing.words.catalogMended)
  }

  @Test
  func `changes of one's own that are gone leave the catalog in the program, and that is said`()
    throws
  {
    func document(_ text: String) throws -> JSONDocument {
      try #require(JSONDocument.parse(Array(text.utf8)).document)
    }
    let base = try document(RadioCatalog().text)
    let patch = try document(#"{"assistants": {"dune": null}}"#)
    let changed = try #require(CatalogReading(CatalogLayers(base: base, patch: patch)).catalog)
    let bare = try #require(CatalogReading(CatalogLayers(over: base)).catalog)
    var browsing = try Browsing(changed)
    #expect(browsing.listed.count == 5)
    browsing.send(.catalogLoaded(bare))
    #expect(browsing.listed.count == 6)
    #expect(browsing.notice.hasPrefix(browsing.words.ownChangesGone))
  }
}

extension Browsing {
  /// What each row shows, but for one.
  fileprivate func rows(without row: Int) -> [String] {
    let buffer = model.drawn()
    return (0..<buffer.size.rows).filter { $0 != row }.map { buffer.text(row: $0) }
  }
}
