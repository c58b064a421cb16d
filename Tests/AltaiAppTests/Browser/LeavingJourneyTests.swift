import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct PasteJourneyTests {
  @Test(arguments: ["q", "u", "wwww0", "Y\nq", "\nq", "\u{1B}q", "\u{3}"])
  func `what is pasted onto a screen of letters runs no command`(_ text: String) throws {
    for stage in [Stage.list, .detail, .source, .why, .compare, .weights] {
      var browsing = try stage.browsing(.english)
      let before = browsing
      #expect(browsing.send(.event(.paste(text))) == [])
      #expect(browsing.glance.screens == before.glance.screens)
      #expect(browsing.model.choices == before.model.choices)
      let first = text.split(separator: "\n").first.map(String.init) ?? ""
      #expect(browsing.notice == browsing.words.pastedOntoList(first))
    }
  }

  @Test(arguments: [Stage.list, .detail, .compare, .weights])
  func `Enter filters by the first line that was pasted`(_ stage: Stage) throws {
    var browsing = try stage.browsing(.english)
    browsing.send(.event(.paste("dune\nfable")))
    browsing.press(.enter)
    #expect(browsing.model.choices.filter == "dune")
    #expect(browsing.listed == ["dune"])
    #expect(browsing.kind == .list)
  }

  @Test(arguments: [[Key.down, .up], [.character("m")], [.character("y"), .escape], [.escape]])
  func `any other key declines the offer`(_ keys: [Key]) throws {
    var browsing = try Browsing.radio()
    browsing.send(.event(.paste("dune")))
    for key in keys { browsing.press(key) }
    browsing.press(.enter)
    #expect(browsing.model.choices.filter == "")
    #expect(browsing.kind == .detail)
  }

  @Test
  func `a click declines the offer`() throws {
    var browsing = try Browsing.radio()
    browsing.send(.event(.paste("dune")))
    browsing.click(row: 3, column: 10)
    #expect(browsing.model.choices.filter == "")
    #expect(browsing.kind == .detail)
  }

  @Test
  func `in a field it is typed, and its line ends end nothing`() throws {
    var browsing = try Browsing.radio()
    browsing.type("/")
    browsing.send(.event(.paste("dune\none\n")))
    #expect(browsing.kind == .filter)
    #expect(browsing.listed == ["dune"])
    browsing = try Stage.prompt.browsing(.english)
    browsing.send(.event(.paste("a\nb")))
    #expect(browsing.kind == .prompt)
    browsing = try Stage.menu.browsing(.english)
    browsing.send(.event(.paste("price\n")))
    #expect(browsing.kind == .menu)
    #expect(browsing.glance.menu == ["Price"])
  }

  @Test(arguments: [Stage.filter, .menu, .prompt, .list])
  func `a long paste is cut, and a field says so`(_ stage: Stage) throws {
    var browsing = try stage.browsing(.english)
    let before = browsing.notice
    browsing.send(.event(.paste(String(repeating: "long ", count: 200_000))))
    #expect((browsing.glance.typed?.count ?? 0) <= 500)
    #expect(browsing.notice.count < 1000)
    if stage != .list { #expect(browsing.notice != before) }
    _ = browsing.screen
  }
}

struct LeavingJourneyTests {
  @Test(arguments: Stage.inBothLanguages)
  func `Esc goes one step back each time, to the whole list, and never out`(
    _ stage: Stage, _ language: Language
  ) throws {
    var browsing = try stage.browsing(language)
    for _ in 0..<12 {
      let before = browsing.glance
      #expect(browsing.press(.escape) == [])
      #expect(browsing.glance.screens.count >= before.screens.count - 1)
    }
    #expect(browsing.glance.screens == [.list])
    #expect(browsing.kind == .list)
    #expect(browsing.model.choices.filter == "")
    #expect(browsing.notice == browsing.words.quitHint)
  }

  @Test(arguments: [Stage.filter, .prompt, .menu, .menuWithoutMatch])
  func `Ctrl-C leaves a field, then ends the program`(_ stage: Stage) throws {
    var browsing = try stage.browsing(.english)
    #expect(browsing.send(.event(.interrupted)) == [])
    #expect(browsing.glance.typed == nil)
    #expect(browsing.send(.event(.interrupted)) == [.die(signal: 2)])
  }

  @Test(arguments: [Stage.list, .detail, .weights, .compare])
  func `Ctrl-C ends the program where there is no field`(_ stage: Stage) throws {
    var browsing = try stage.browsing(.english)
    #expect(browsing.send(.event(.interrupted)) == [.die(signal: 2)])
  }

  @Test(arguments: Stage.inBothLanguages)
  func `q leaves, and is a letter where one types`(_ stage: Stage, _ language: Language) throws {
    var browsing = try stage.browsing(language)
    let typed = browsing.glance.typed
    // What is not saved yet holds leaving up once.
    if stage == .formDraft { #expect(browsing.type("q") == []) }
    let effects = browsing.type("q")
    #expect(effects == (typed == nil ? [.quit] : []))
    if let typed { #expect(browsing.glance.typed == typed + "q") }
  }

  @Test
  func `signals and the end of the terminal are passed on`() throws {
    var browsing = try Browsing.radio()
    #expect(browsing.send(.event(.terminated(signal: 15))) == [.die(signal: 15)])
    #expect(browsing.send(.event(.closed)) == [.quit])
    #expect(browsing.send(.event(.resumed)) == [.repaint])
    #expect(browsing.press(.control("l")) == [.repaint])
  }
}
