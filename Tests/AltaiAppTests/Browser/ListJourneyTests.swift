import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct ListJourneyTests {
  @Test
  func `the list stands in the order of the scores, those without a place below`() throws {
    let browsing = try Browsing.radio()
    #expect(browsing.listed == ["ardent", "fable", "cobalt", "brisk", "dune", "ember"])
    #expect(browsing.selected == "ardent")
  }

  /// A small screen shows four lines, so that a page is three.
  @Test(arguments: [
    ([Key.down], "fable"), ([.down, .down, .up], "fable"), ([.up], "ardent"),
    ([.character("j"), .character("j"), .character("k")], "fable"),
    ([.end], "ember"), ([.end, .down], "ember"), ([.end, .home], "ardent"),
    ([.character("G")], "ember"), ([.character("G"), .character("g")], "ardent"),
    ([.pageDown], "brisk"), ([.pageDown, .pageDown], "ember"), ([.end, .pageUp], "brisk"),
    ([.pageDown, .pageUp, .pageUp], "ardent"),
    // Between dune and ember stands a heading.
    ([.down, .down, .down, .down, .down], "ember"), ([.end, .up], "dune"),
    ([.down, .down, .pageDown], "ember"),
  ])
  func `moves go from assistant to assistant and pass headings over`(
    _ keys: [Key], _ selected: String
  ) throws {
    var browsing = try Browsing.radio(rows: 8)
    for key in keys { browsing.press(key) }
    #expect(browsing.selected == selected)
    #expect(browsing.kind == .list)
  }

  @Test
  func `where the first line is a heading, Home goes to the one below`() throws {
    var browsing = try Browsing.radio()
    browsing.type("R")
    browsing.press(.end)
    browsing.press(.enter)
    browsing.type("power>=1000")
    browsing.press(.enter)
    #expect(browsing.glance.places.allSatisfy { $0 == 0 })
    browsing.press(.end, .home)
    #expect(browsing.selected == browsing.listed.first)
  }

  @Test
  func `the selection stays on its assistant while ranks change, and the places moved are shown`()
    throws
  {
    var browsing = try Browsing.radio()
    browsing.press(.down, .down, .down)
    try #require(browsing.selected == "brisk")
    browsing.type("wjj0")
    #expect(browsing.listed == ["ardent", "brisk", "fable", "cobalt", "dune", "ember"])
    #expect(browsing.selected == "brisk")
    browsing.press(.escape)
    #expect(browsing.screen.split(separator: "\n").contains { $0.contains("+2    2 Brisk") })
    for (name, mark) in [("Fable", "-1"), ("Cobalt", "-1")] {
      let row = try #require(browsing.row(of: " \(name),"))
      let text = browsing.model.drawn().text(row: row)
      #expect(text.contains(mark), "\(text)")
    }
    let ardent = try #require(browsing.row(of: " Ardent FM,"))
    let text = browsing.model.drawn().text(row: ardent)
    #expect(!text.contains("+") && !text.hasPrefix("  -"), "\(text)")
  }

  @Test
  func `Enter shows details, Esc goes back to the same line`() throws {
    var browsing = try Browsing.radio()
    browsing.press(.down, .enter)
    #expect(browsing.glance.screens == [.list, .detail])
    #expect(browsing.screen.contains("Fable: details"))
    browsing.press(.escape)
    #expect(browsing.glance.screens == [.list])
    #expect(browsing.selected == "fable")
  }

  @Test
  func `what is opened twice in a circle does not pile up`() throws {
    var browsing = try Browsing.radio()
    for _ in 0..<50 { browsing.type("cywv") }
    for _ in 0..<50 {
      browsing.press(.enter)
      browsing.type("c")
    }
    #expect(browsing.glance.screens.count <= ScreenKind.allCases.count)
  }
}

struct PickJourneyTests {
  @Test
  func `Space picks and goes on, and drops again`() throws {
    var browsing = try Browsing.radio()
    browsing.type("  ")
    #expect(browsing.picks == ["ardent", "fable"])
    #expect(browsing.selected == "cobalt")
    browsing.press(.home)
    browsing.type(" ")
    #expect(browsing.picks == ["fable"])
    browsing.type("uu")
    #expect(browsing.picks == ["ardent"])
    browsing.press(.control("r"))
    #expect(browsing.picks == ["ardent", "fable"])
  }

  @Test(arguments: [Language.english, .french])
  func `four can be picked, and the fifth is refused with the reason`(_ language: Language) throws {
    var browsing = try Browsing.radio(language)
    browsing.type("    ")
    #expect(browsing.picks.count == 4)
    browsing.type(" ")
    #expect(browsing.picks.count == 4)
    #expect(browsing.notice == browsing.words.pickedEnough(4))
    #expect(browsing.model.notice.isError)
    #expect(browsing.notice.contains("4"))
  }

  @Test
  func `c compares the picked, or the selected with the next`() throws {
    var browsing = try Browsing.radio(columns: 120)
    browsing.type("c")
    #expect(browsing.kind == .compare)
    #expect(browsing.screen.contains("Ardent FM") && browsing.screen.contains("Fable"))
    browsing.press(.escape, .end)
    browsing.type("c")
    #expect(browsing.kind == .compare)
    browsing.press(.escape, .home, .down)
    browsing.type(" ")
    browsing.press(.home)
    browsing.type("c")
    #expect(browsing.picks == ["fable"])
    #expect(browsing.kind == .compare)
  }

  @Test
  func `with one assistant there is nothing to compare, and that is said`() throws {
    var browsing = try Browsing(RadioCatalog(ids: ["dune"]).catalog())
    browsing.type("c")
    #expect(browsing.kind == .list)
    #expect(browsing.notice == browsing.words.compareNeedsTwo)
  }

  @Test
  func `columns can be chosen and dropped down to two, and undo brings them back`() throws {
    var browsing = try Browsing.radio(columns: 99)
    browsing.type("   c")
    let header = { (browsing: Browsing) -> String in
      browsing.row(of: " Fable ").map { browsing.model.drawn().text(row: $0) } ?? ""
    }
    #expect(header(browsing).contains("Ardent FM"))
    browsing.press(.right)
    browsing.type("x")
    #expect(browsing.picks == ["ardent", "cobalt"])
    #expect(!header(browsing).contains("Ardent FM"))
    browsing.type("x")
    #expect(browsing.picks == ["ardent", "cobalt"])
    #expect(browsing.notice == browsing.words.compareNeedsTwo)
    browsing.type("u")
    #expect(browsing.picks == ["ardent", "fable", "cobalt"])
    #expect(header(browsing).contains("Fable"))
  }

  @Test
  func `equal facts are hidden until asked for`() throws {
    var browsing = try Browsing.radio()
    browsing.type(" ")
    browsing.press(.down, .down)
    browsing.type(" c")
    let few = browsing.screen
    browsing.type("d")
    let all = browsing.screen
    #expect(few != all)
    browsing.type("d")
    #expect(browsing.notice == browsing.words.equalFacts(areShown: false))
  }
}
