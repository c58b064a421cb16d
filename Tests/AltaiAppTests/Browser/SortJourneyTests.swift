import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct SortJourneyTests {
  /// By each column, and the other way round; what is not known stands last both times.
  @Test(arguments: [
    (
      "place", ["ardent", "fable", "cobalt", "brisk", "dune"],
      ["dune", "brisk", "cobalt", "fable", "ardent"]
    ),
    (
      "name", ["ardent", "brisk", "cobalt", "dune", "fable"],
      ["fable", "dune", "cobalt", "brisk", "ardent"]
    ),
    (
      "known", ["ardent", "brisk", "dune", "fable", "cobalt"],
      ["cobalt", "fable", "ardent", "brisk", "dune"]
    ),
    (
      "calm", ["ardent", "fable", "brisk", "dune", "cobalt"],
      ["dune", "fable", "brisk", "ardent", "cobalt"]
    ),
    (
      "power", ["brisk", "ardent", "cobalt", "dune", "fable"],
      ["dune", "cobalt", "ardent", "brisk", "fable"]
    ),
    (
      "price", ["ardent", "fable", "cobalt", "dune", "brisk"],
      ["brisk", "dune", "ardent", "fable", "cobalt"]
    ),
  ])
  func `each column sorts, and the same again turns it round`(
    _ column: String, _ order: [String], _ reversed: [String]
  ) throws {
    var browsing = try Browsing.radio()
    browsing.press(.down)
    if column != "place" {
      browsing.type("s")
      browsing.choose(column)
      #expect(browsing.listed == order + ["ember"])
      #expect(browsing.notice.contains(column))
    }
    browsing.type("s")
    #expect(browsing.glance.chosen?.lowercased().contains(column) ?? false, "opens where it is")
    browsing.press(.enter)
    #expect(browsing.listed == reversed + ["ember"])
    #expect(browsing.selected == "fable")
    browsing.type("u")
    #expect(browsing.listed == order + ["ember"])
    var start = Model.Start()
    start.sort = "-" + column
    #expect(try Browsing.radio(start: start).listed == reversed + ["ember"])
  }

  @Test(arguments: [Language.english, .french])
  func `the head of the sorted column has a mark`(_ language: Language) throws {
    var browsing = try Browsing.radio(language)
    let names = ["calm", "calme"]
    browsing.type("s")
    browsing.choose(names[language == .english ? 0 : 1])
    let title = ["Calm", "Calme"][language == .english ? 0 : 1]
    #expect(browsing.screen.contains("\(title)*"))
    browsing.type("s")
    browsing.press(.enter)
    #expect(browsing.screen.contains("\(title)^"))
  }

  @Test
  func `a wrong letter is forgiven, and words that match nothing say so`() throws {
    var browsing = try Browsing.radio()
    browsing.type("s")
    browsing.type("pwoer")
    #expect(browsing.glance.menu == ["Power"])
    browsing.press(.control("u"))
    browsing.type("qqqqq")
    #expect(browsing.glance.menu == [])
    #expect(browsing.notice == browsing.words.nothingMatches("qqqqq"))
    browsing.press(.enter)
    #expect(browsing.kind == .menu)
  }
}
