import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct PaletteJourneyTests {
  @Test(arguments: [Key.character("?"), .function(1)])
  func `help lists what can be done on the screen, with its keys`(_ key: Key) throws {
    var browsing = try Stage.compare.browsing(.english)
    browsing.press(key)
    #expect(browsing.glance.menu.contains("Equal facts"))
    #expect(!browsing.glance.menu.contains("Pick"))
    browsing.type("equal facts")
    let row = try #require(browsing.row(of: "> Equal facts"))
    #expect(browsing.model.drawn().text(row: row).contains(" d "))
  }

  @Test(arguments: [Key.character(":"), .control("p")])
  func `the palette lists commands of all screens`(_ key: Key) throws {
    var browsing = try Stage.compare.browsing(.english)
    browsing.press(key)
    #expect(browsing.glance.menu.contains("Equal facts"))
    #expect(browsing.glance.menu.contains("Pick"))
  }

  @Test(arguments: Stage.inBothLanguages)
  func `whatever is typed of a name leads to its command`(_ stage: Stage, _ language: Language)
    throws
  {
    var browsing = try stage.browsing(language)
    guard BrowserCommand.palette.entry.kinds.contains(browsing.kind) else { return }
    browsing.run(.palette)
    let all = browsing.glance.menu
    #expect(Set(all).count == all.count)
    for name in all {
      var other = browsing
      var left = all
      for scalar in name.unicodeScalars {
        other.press(.character(scalar))
        #expect(other.glance.menu.allSatisfy(left.contains), "each letter narrows")
        left = other.glance.menu
      }
      #expect(left.contains(name))
      other.press(.escape)
      #expect(other.glance.menu == all)
    }
  }

  @Test(arguments: [
    ("sort", ScreenKind.menu), ("weights", .weights), ("importance", .weights), ("why", .page),
    ("wieghts", .weights), ("compare", .compare), ("filter", .filter), ("messages", .page),
    ("open", .detail), ("shell", .page),
  ])
  func `Enter runs the command that is found`(_ typed: String, _ kind: ScreenKind) throws {
    var browsing = try Browsing.radio()
    browsing.type(":")
    browsing.choose(typed)
    #expect(browsing.kind == kind)
  }

  @Test
  func `Enter on Quit leaves`() throws {
    var browsing = try Browsing.radio()
    browsing.type(":")
    #expect(browsing.choose("quit") == [.quit])
  }

  @Test
  func `the last ten messages are kept, the newest first`() throws {
    var browsing = try Browsing.radio()
    browsing.type("w")
    for number in 1...12 { browsing.send(.failed("message \(number)")) }
    browsing.type("!")
    #expect(browsing.screen.contains("1. message 12"))
    #expect(browsing.screen.contains("10. message 3"))
    #expect(!browsing.glance.log.contains("message 2"))
  }

  @Test(arguments: [Language.english, .french])
  func `a key without a meaning says so`(_ language: Language) throws {
    var browsing = try Browsing.radio(language)
    browsing.type("%")
    #expect(browsing.notice == browsing.words.noSuchKey("%"))
    browsing.press(.function(9))
    #expect(browsing.notice == browsing.words.noSuchKey("F9"))
  }
}
