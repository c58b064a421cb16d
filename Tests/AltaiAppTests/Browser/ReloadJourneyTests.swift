import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct ReloadJourneyTests {
  @Test
  func `a catalog read again keeps selection and picks by id, wherever they stand then`() throws {
    var browsing = try Browsing.radio()
    browsing.press(.down)
    browsing.type("  ")
    try #require(browsing.picks == ["fable", "cobalt"] && browsing.selected == "brisk")
    let other = RadioCatalog(ids: ["fable", "dune", "brisk", "ardent"])
    browsing.send(.catalogLoaded(try other.catalog()))
    #expect(browsing.selected == "brisk")
    #expect(browsing.picks == ["fable"])
    #expect(browsing.listed == ["ardent", "fable", "brisk", "dune"])
    #expect(browsing.notice == browsing.words.catalogReloaded)
  }

  @Test
  func `where the selected one is gone, the first is selected`() throws {
    var browsing = try Browsing.radio()
    browsing.press(.down, .enter)
    browsing.send(.catalogLoaded(try RadioCatalog(ids: ["dune", "cobalt"]).catalog()))
    #expect(browsing.selected == "cobalt")
    #expect(browsing.kind == .list)
    _ = browsing.screen
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
    #expect(browsing.importance("price") == "0" || browsing.importance("price") == "ignore")
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
  func `a catalog without what is weighed is refused, and the old one stays`() throws {
    var browsing = try Browsing.radio()
    browsing.type("w+")
    browsing.press(.escape)
    let before = browsing.glance
    browsing.send(.catalogLoaded(try RadioCatalog(hasFacts: false).catalog()))
    #expect(browsing.model.notice == Notice(browsing.words.catalogLacksCriteria, isError: true))
    #expect(browsing.listed == before.listed.map { browsing.model.catalog.assistants[$0].id })
    #expect(browsing.model.catalog.assistants.count == 6)
    browsing.type("u")
    #expect(browsing.importance("calm") == nil)
  }

  @Test
  func `a filter that is being typed goes on`() throws {
    var browsing = try Browsing.radio()
    browsing.type("/du")
    browsing.send(.catalogLoaded(try RadioCatalog(ids: ["dune", "brisk"]).catalog()))
    browsing.type("n")
    #expect(browsing.listed == ["dune"])
    #expect(browsing.glance.typed == "dun")
    browsing.press(.escape)
    #expect(browsing.listed.count == 2)
  }
}
