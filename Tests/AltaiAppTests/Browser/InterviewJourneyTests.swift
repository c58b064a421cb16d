import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

/// Who is silent and free, and who reaches far, is a question among the stations.
struct InterviewJourneyTests {
  private func asking(_ language: Language = .english) throws -> Browsing {
    var browsing = try Browsing.radio(language)
    browsing.type("a")
    try #require(browsing.kind == .interview)
    return browsing
  }

  /// Answers until it is over.
  private func answered(_ keys: String) throws -> Browsing {
    var browsing = try asking()
    for key in keys where browsing.screen.contains("Question") { browsing.type(String(key)) }
    return browsing
  }

  @Test(arguments: [BrowserCommand.open, .weights, nil])
  func `a opens it from the list, the details and the weights`(_ command: BrowserCommand?) throws {
    var browsing = try Browsing.radio()
    if let command { browsing.run(command) }
    browsing.type("a")
    #expect(browsing.kind == .interview)
    #expect(browsing.screen.contains("Question 1 of at most 7"))
    browsing.press(.escape)
    #expect(browsing.kind != .interview)
  }

  @Test func `an answer is told, and who is ahead is said`() throws {
    var browsing = try asking()
    #expect(browsing.screen.contains("Before any answer"))
    browsing.type("1")
    #expect(browsing.notice.hasPrefix("You would rather have the first."))
    #expect(browsing.screen.contains("Ahead: ") || browsing.screen.contains("First for you: "))
  }

  @Test func `who left goes on where it was, and who takes an answer back is asked again`() throws {
    var browsing = try asking()
    let first = browsing.screen.split(separator: "\n").filter { $0.contains("Question 1") }
    browsing.type("?")
    #expect(browsing.screen.contains("Question 2"))
    browsing.press(.escape)
    browsing.type("a")
    #expect(browsing.screen.contains("Question 2"))
    browsing.type("u")
    #expect(browsing.notice == "The last answer is taken back.")
    #expect(browsing.screen.split(separator: "\n").filter { $0.contains("Question 1") } == first)
    browsing.type("u")
    #expect(browsing.notice == "There is no answer to take back.")
    #expect(browsing.kind == .interview)
  }

  @Test func `Enter lets the answers count, and u takes that back`() throws {
    var browsing = try answered("1111111")
    let before = browsing.request
    #expect(browsing.screen.contains("What you want"))
    browsing.press(.enter)
    #expect(browsing.kind == .list)
    #expect(browsing.request != before)
    #expect(browsing.request.importances.map(\.name).sorted() == ["calm", "power", "price"])
    #expect(browsing.notice.hasPrefix("As you answered: "))
    browsing.type("u")
    #expect(browsing.request == before)
  }

  @Test func `what counts then has the one first that was named`() throws {
    for keys in ["1111111", "2222222", "1212121", "=======", "2112211"] {
      var browsing = try answered(keys)
      let named = browsing.screen.split(separator: "\n").first { $0.contains("First for you: ") }
      browsing.press(.enter)
      let first = try #require(browsing.listed.first)
      let name = first.prefix(1).uppercased() + first.dropFirst()
      #expect(named?.contains(name) == true, "\(keys): \(first), \(named ?? "")")
    }
  }

  @Test func `p takes over and asks for a profile's name`() throws {
    var browsing = try answered("1111111")
    browsing.type("p")
    #expect(browsing.kind == .prompt)
    browsing.type("mine")
    #expect(browsing.press(.enter) == [.saveProfile(name: "mine", browsing.request)])
    #expect(browsing.importance("calm") != nil)
  }

  @Test func `without an answer nothing is taken over`() throws {
    var browsing = try asking()
    let before = browsing.request
    browsing.press(.enter)
    #expect(browsing.notice == "Nothing was answered, so there is nothing to take over.")
    #expect(browsing.kind == .interview)
    browsing.type("p")
    #expect(browsing.kind == .interview)
    #expect(browsing.request == before)
  }

  @Test func `other preferences start another interview`() throws {
    var browsing = try asking()
    browsing.type("?")
    browsing.press(.escape)
    browsing.type("w0")
    browsing.press(.escape)
    browsing.type("a")
    #expect(!browsing.screen.contains("Question 2"))
  }

  @Test func `where nothing counts, what the catalog weighs takes part`() throws {
    var browsing = try Browsing.radio()
    browsing.type("w0j0j0")
    browsing.press(.escape)
    browsing.type("a")
    #expect(browsing.kind == .interview)
    let options = browsing.screen.split(separator: "\n").filter { $0.contains("1: ") }
    #expect(!options.isEmpty && !options.contains { $0.contains("gifts") })
  }

  @Test func `a changed catalog keeps the answers while it asks the same`() throws {
    var browsing = try asking()
    browsing.type("?")
    browsing.send(.catalogLoaded(try RadioCatalog().catalog()))
    #expect(browsing.kind == .interview)
    #expect(browsing.screen.contains("Question 2"))
    var radio = RadioCatalog()
    radio.ids = ["brisk", "dune", "fable"]
    browsing.send(.catalogLoaded(try radio.catalog()))
    #expect(browsing.kind == .interview)
    #expect(!browsing.screen.contains("Question 2"))
  }

  @Test(arguments: [Language.english, .french])
  func `F1 helps, and answers stand in the help`(_ language: Language) throws {
    var browsing = try asking(language)
    browsing.press(.function(1))
    #expect(browsing.glance.menu.contains(wording(for: language).command(.chooseEqual).name))
  }
}
