import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct MouseJourneyTests {
  private func wheel(_ browsing: inout Browsing, _ action: MouseEvent.Action, row: Int, column: Int)
  {
    browsing.send(.event(.mouse(MouseEvent(action, at: Position(row: row, column: column)))))
  }

  @Test
  func `a click selects, a second one opens`() throws {
    var browsing = try Browsing.radio()
    let row = try #require(browsing.row(of: "Cobalt"))
    browsing.click(row: row, column: 12)
    #expect(browsing.selected == "cobalt")
    #expect(browsing.kind == .list)
    browsing.click(row: row, column: 30)
    #expect(browsing.kind == .detail)
    #expect(browsing.screen.contains("Cobalt: details"))
  }

  @Test
  func `a click on a heading or beside everything does nothing`() throws {
    var browsing = try Browsing.radio()
    let row = try #require(browsing.row(of: "Too little"))
    let before = browsing.glance
    browsing.click(row: row, column: 12)
    browsing.click(row: 14, column: 12)
    browsing.click(row: 500, column: 12)
    browsing.click(row: -1, column: -1)
    #expect(browsing.glance == before)
    #expect(browsing.selected == "ardent")
  }

  @Test
  func `the wheel moves three lines, and stops at the ends`() throws {
    var browsing = try Browsing.radio()
    wheel(&browsing, .wheelDown, row: 5, column: 5)
    #expect(browsing.selected == "brisk")
    wheel(&browsing, .wheelDown, row: 5, column: 5)
    #expect(browsing.selected == "ember")
    for _ in 0..<3 { wheel(&browsing, .wheelUp, row: 5, column: 5) }
    #expect(browsing.selected == "ardent")
  }

  @Test
  func `beside open details the wheel scrolls what is under it`() throws {
    var browsing = try Browsing.radio(rows: 24, columns: 120)
    browsing.press(.enter)
    try #require(browsing.kind == .detail)
    wheel(&browsing, .wheelDown, row: 5, column: 5)
    #expect(browsing.selected == "brisk")
  }

  @Test
  func `a click on a head sorts by it, a second one the other way round`() throws {
    var browsing = try Browsing.radio()
    let row = try #require(browsing.row(of: "Price"))
    let column = try #require(browsing.model.drawn().text(row: row).column(of: "Price"))
    browsing.click(row: row, column: column)
    #expect(browsing.listed.prefix(5) == ["ardent", "fable", "cobalt", "dune", "brisk"])
    browsing.click(row: row, column: column)
    #expect(browsing.listed.prefix(5) == ["brisk", "dune", "ardent", "fable", "cobalt"])
    browsing.type("uu")
    #expect(browsing.listed == (try Browsing.radio()).listed)
  }

  @Test(arguments: Stage.inBothLanguages)
  func `a click on a hint does what its command does`(_ stage: Stage, _ language: Language) throws {
    let browsing = try stage.browsing(language)
    for hint in browsing.model.hints {
      for column in [hint.columns.lowerBound, hint.columns.upperBound - 1] {
        var (clicked, run) = (browsing, browsing)
        let effects = clicked.click(row: browsing.model.size.rows - 1, column: column)
        #expect(effects == run.run(hint.command), "\(hint.command)")
        #expect(clicked.glance == run.glance && clicked.screen == run.screen, "\(hint.command)")
      }
    }
  }

  @Test
  func `a click in a menu chooses, a second one does it`() throws {
    var browsing = try Browsing.radio()
    browsing.type("s")
    let row = try #require(browsing.row(of: "Price"))
    browsing.click(row: row, column: 4)
    #expect(browsing.glance.chosen == "Price")
    browsing.click(row: row, column: 4)
    #expect(browsing.kind == .list)
    #expect(browsing.listed.first == "ardent" && browsing.listed[3] == "dune")
  }

  @Test(arguments: [8, 12, 24])
  func `a click in the weights takes the line that is under it`(_ rows: Int) throws {
    var browsing = try Browsing.radio(rows: rows)
    browsing.type("w")
    browsing.press(.end)
    let row = try #require(browsing.row(of: "What is not known"))
    browsing.click(row: row, column: 4)
    let buffer = browsing.model.drawn()
    #expect(buffer.text(row: buffer.cursor.row).contains("> What is not known"))
  }

  @Test
  func `switched off, the mouse is not listened to`() throws {
    var browsing = try Browsing.radio()
    #expect(browsing.type("m") == [.setMouse(false)])
    browsing.click(row: 5, column: 10)
    wheel(&browsing, .wheelDown, row: 5, column: 5)
    #expect(browsing.selected == "ardent")
    #expect(browsing.type("m") == [.setMouse(true)])
    browsing.click(row: 4, column: 10)
    #expect(browsing.selected == "fable")
  }

  @Test
  func `a theme is chosen and asked for`() throws {
    var browsing = try Browsing.radio()
    for theme in Theme.ID.allCases {
      browsing.type("t")
      #expect(browsing.glance.menu.count == Theme.ID.allCases.count)
      browsing.type(browsing.words.theme(theme))
      #expect(browsing.press(.enter) == [.setTheme(theme)])
      #expect(browsing.model.theme == theme)
      browsing.type("t")
      #expect(
        browsing.glance.chosen?.lowercased() == browsing.words.theme(theme), "opens where it is")
      browsing.press(.escape)
    }
  }
}
