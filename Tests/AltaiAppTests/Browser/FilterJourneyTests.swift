import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct FilterJourneyTests {
  @Test(
    arguments: [Language.english, .french], ["brisk", "cobalt one", "dune 101", "calm>=quiet"])
  func `each letter filters anew, as the whole text would`(_ language: Language, _ text: String)
    throws
  {
    var browsing = try Browsing.radio(language)
    browsing.type("/")
    #expect(browsing.kind == .filter)
    var typed = ""
    for scalar in text.unicodeScalars {
      browsing.press(.character(scalar))
      typed.unicodeScalars.append(scalar)
      #expect(browsing.glance.typed == typed)
      #expect(browsing.model.choices.filter == typed)
      var start = Model.Start()
      start.filter = typed
      let fresh = try Browsing.radio(language, start: start)
      #expect(browsing.listed == fresh.listed, "'\(typed)'")
    }
  }

  @Test(arguments: [
    ("brisk", ["brisk"]), ("fm", ["ardent"]), ("calm>=quiet", ["ardent", "fable", "brisk"]),
    ("price=0", ["ardent", "fable", "cobalt"]), ("app", ["ardent", "brisk"]),
    ("-wave", ["ember"]), ("rank<=2", ["ardent", "fable"]), ("dune one", ["dune"]),
  ])
  func `words and conditions leave whom they find, in the order of the list`(
    _ text: String, _ left: [String]
  ) throws {
    var browsing = try Browsing.radio()
    browsing.type("/" + text)
    #expect(browsing.listed == left)
    #expect(browsing.selected == left.first)
  }

  @Test
  func `Esc clears, Enter and Down keep and go to the list`() throws {
    for (key, isKept) in [(Key.enter, true), (.down, true), (.escape, false)] {
      var browsing = try Browsing.radio()
      browsing.type("/dune")
      browsing.press(key)
      #expect(browsing.kind == .list)
      #expect(browsing.model.choices.filter == (isKept ? "dune" : ""))
      #expect(browsing.listed.count == (isKept ? 1 : 6))
      #expect(browsing.selected == "dune")
    }
  }

  @Test
  func `Esc on the list clears a kept filter, and undo brings it back`() throws {
    var browsing = try Browsing.radio()
    browsing.type("/dune")
    browsing.press(.enter, .escape)
    #expect(browsing.listed.count == 6)
    browsing.type("u")
    #expect(browsing.listed == ["dune"])
    browsing.type("u")
    #expect(browsing.listed.count == 6)
    #expect(browsing.model.choices.filter == "")
  }

  @Test
  func `Up in an empty field recalls the earlier filters, the newest first`() throws {
    var browsing = try Browsing.radio()
    for text in ["dune", "fable"] {
      browsing.type("/" + text)
      browsing.press(.enter, .escape)
    }
    browsing.type("/")
    browsing.press(.up)
    #expect(browsing.glance.typed == "fable")
    #expect(browsing.listed == ["fable"])
    browsing.press(.up)
    #expect(browsing.glance.typed == "dune")
    #expect(browsing.listed == ["dune"])
    browsing.press(.up)
    #expect(browsing.glance.typed == "dune")
  }

  @Test
  func `Up leaves what was typed alone`() throws {
    var browsing = try Browsing.radio()
    browsing.type("/dune")
    browsing.press(.enter, .escape)
    browsing.type("/co")
    browsing.press(.up)
    #expect(browsing.glance.typed == "co")
  }

  @Test
  func `Ctrl-U empties the field, Ctrl-W takes a word`() throws {
    var browsing = try Browsing.radio()
    browsing.type("/dune one")
    browsing.press(.control("w"))
    #expect(browsing.glance.typed == "dune ")
    browsing.press(.control("u"))
    #expect(browsing.glance.typed == "")
    #expect(browsing.listed.count == 6)
    #expect(browsing.kind == .filter)
  }

  /// They are left out where texts are compared.
  @Test(arguments: [".", "_", "...", "-.", "\u{301}", "\u{200D}", "cobalt ."])
  func `signs without a letter hide nobody, and something is suggested all the same`(
    _ text: String
  ) throws {
    for rows in [24, 50] {
      var browsing = try Browsing.radio(rows: rows)
      browsing.type("/" + text)
      #expect(browsing.listed.count == (text.hasPrefix("cobalt") ? 1 : 6))
      #expect(browsing.screen.contains("Tab "))
    }
  }

  @Test
  func `Tab completes by the best suggestion`() throws {
    var browsing = try Browsing.radio()
    browsing.type("/pri")
    browsing.press(.tab)
    #expect(browsing.glance.typed?.hasPrefix("price") ?? false)
    #expect(browsing.kind == .filter)
  }

  @Test(arguments: [Language.english, .french])
  func `a misspelt condition is said with what was probably meant`(_ language: Language) throws {
    var browsing = try Browsing.radio(language)
    browsing.type("/prise<3")
    #expect(browsing.notice.contains("'prise'") || browsing.notice.contains("« prise »"))
    #expect(browsing.notice.contains("price"))
  }

  @Test(arguments: [Language.english, .french])
  func `where nothing is found, it is said what to drop`(_ language: Language) throws {
    var browsing = try Browsing.radio(language)
    browsing.type("/fm app>=5 qqqqqqq")
    browsing.press(.control("u"))
    browsing.type("wave qqqqqqq")
    #expect(browsing.listed == [])
    #expect(browsing.model.selected == nil)
    #expect(browsing.notice.contains("qqqqqqq") && browsing.notice.contains("5"))
    #expect(!browsing.notice.contains("wave"))
    browsing.press(.backspace)
    for _ in 0..<7 { browsing.press(.backspace) }
    #expect(browsing.listed.count == 5)
    #expect(browsing.selected == "ardent")
  }

  @Test
  func `a condition on the rank follows the weights`() throws {
    var browsing = try Browsing.radio()
    browsing.type("/rank<=2")
    #expect(browsing.listed == ["ardent", "fable"])
    browsing.press(.escape)
    browsing.type("wjj0")
    browsing.press(.escape)
    browsing.type("/rank<=2")
    #expect(browsing.listed == ["ardent", "brisk"])
    browsing.press(.enter)
    browsing.type("wjj3")
    #expect(browsing.listed == ["ardent", "fable"])
  }

  /// What is typed is one step for each time the field was opened.
  @Test(arguments: [[Key.enter], [.down], [.escape], [.control("u"), .escape]])
  func `typing anew is a step of its own, however the field was left`(_ leaving: [Key]) throws {
    var browsing = try Browsing.radio()
    browsing.type("/du")
    for key in leaving { browsing.press(key) }
    try checkStep(after: &browsing)
  }

  @Test
  func `typing anew is a step of its own after Ctrl-C and a click`() throws {
    var browsing = try Browsing.radio()
    browsing.type("/du")
    browsing.send(.event(.interrupted))
    try checkStep(after: &browsing)
    browsing = try Browsing.radio()
    browsing.type("/du")
    browsing.click(row: 3, column: 10)
    #expect(browsing.kind == .list || browsing.kind == .detail)
    browsing.press(.escape)
    try checkStep(after: &browsing)
  }

  private func checkStep(after browsing: inout Browsing) throws {
    try #require(browsing.kind == .list)
    browsing.type(" ")
    let choices = browsing.model.choices
    try #require(choices.picks.count == 1)
    browsing.type("/fa")
    browsing.press(.enter)
    browsing.type("u")
    #expect(browsing.model.choices == choices)
  }
}
