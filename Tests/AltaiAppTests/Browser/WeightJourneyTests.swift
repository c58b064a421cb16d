import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct WeightJourneyTests {
  @Test(arguments: [Key.right, .character("+"), .character("=")])
  func `one step up at a time, from ignore to must and no further`(_ key: Key) throws {
    var browsing = try Browsing.radio()
    browsing.type("w0")
    #expect(browsing.importance("calm") == "ignore")
    for step in ["low", "medium", "high", "must"] {
      browsing.press(key)
      #expect(browsing.importance("calm") == step)
      #expect(browsing.notice.contains(browsing.words.importance(try #require(Importance(step)))))
    }
    let before = browsing.request
    browsing.press(key)
    #expect(browsing.request == before)
    #expect(browsing.notice == browsing.words.noFurther(browsing.words.importance(.must)))
  }

  @Test(arguments: [Key.left, .character("-")])
  func `one step down at a time, from medium to ignore and no further`(_ key: Key) throws {
    var browsing = try Browsing.radio()
    browsing.type("w")
    for step in ["low", "ignore"] {
      browsing.press(key)
      #expect(browsing.importance("calm") == step)
    }
    let before = browsing.request
    browsing.press(key)
    #expect(browsing.request == before)
    #expect(browsing.notice == browsing.words.noFurther(browsing.words.importance(.ignore)))
  }

  @Test(arguments: [
    ("5", "5"), ("12", "12"), ("0", "ignore"), ("05", "5"), ("5+", "high"), ("5-", "medium"),
    // What comes between ends the number.
    ("5+3", "3"), ("12-4", "4"), ("1 2", "2"), ("5jk3", "3"),
  ])
  func `digits make an exact number`(_ typed: String, _ importance: String) throws {
    var browsing = try Browsing.radio()
    browsing.type("w" + typed)
    #expect(browsing.importance("calm") == importance)
  }

  @Test
  func `a click on another line ends the number`() throws {
    var browsing = try Browsing.radio()
    browsing.type("w5")
    let row = try #require(browsing.row(of: "Power"))
    let column = try #require(browsing.model.drawn().text(row: row).column(of: "Power"))
    browsing.click(row: row, column: column)
    browsing.type("3")
    #expect(browsing.importance("calm") == "5")
    #expect(browsing.importance("power") == "3")
  }

  @Test
  func `must asks for what the catalog asks for, and high no longer does`() throws {
    var browsing = try Browsing.radio()
    browsing.type("w++")
    #expect(browsing.importance("calm") == "must")
    let place = { (browsing: Browsing, id: String) in
      browsing.model.catalog.assistants.firstIndex { $0.id == id }.map {
        browsing.glance.places[$0]
      }
    }
    // Quiet is asked for: dune is loud, cobalt may be.
    #expect(["ardent", "fable", "brisk"].allSatisfy { (place(browsing, $0) ?? 0) > 0 })
    #expect(["cobalt", "dune", "ember"].allSatisfy { place(browsing, $0) == 0 })
    browsing.type("-")
    #expect(["cobalt", "dune"].allSatisfy { (place(browsing, $0) ?? 0) > 0 })
  }

  @Test
  func `Space lets a criterion count or not, with the importance it had`() throws {
    var browsing = try Browsing.radio()
    browsing.type("w ")
    #expect(browsing.importance("calm") == "ignore")
    browsing.type(" ")
    #expect(browsing.importance("calm") == "medium")
    // Gifts count for nothing from the start: on is medium.
    browsing.type("jjj ")
    #expect(browsing.importance("gifts") == "medium")
    browsing.type(" ")
    #expect(browsing.importance("gifts") == "ignore")
  }

  @Test
  func `r goes back to the profile's weights, u back again`() throws {
    var browsing = try Browsing.radio()
    let start = browsing.request
    browsing.type("w+j-")
    let changed = browsing.request
    try #require(changed != start)
    browsing.type("r")
    #expect(browsing.request == start)
    browsing.type("u")
    #expect(browsing.request == changed)
    browsing.press(.control("r"))
    #expect(browsing.request == start)
  }

  @Test
  func `r says so where nothing was changed, and promises no undo`() throws {
    var browsing = try Browsing.radio()
    browsing.type("wr")
    #expect(!browsing.notice.hasSuffix(browsing.words.undoHint))
    #expect(browsing.glance.undoCount == 0)
  }

  @Test
  func `a requirement is added from the list, shown, and removed`() throws {
    var browsing = try Browsing.radio()
    browsing.type("R")
    browsing.choose("calm>=silent")
    #expect(browsing.request.requirements == ["calm>=silent"])
    #expect(browsing.notice.contains(browsing.words.requirementAdded("calm>=silent")))
    browsing.type("wjjjj")
    #expect(browsing.screen.contains("calm>=silent"))
    browsing.type("x")
    #expect(browsing.request.requirements == [])
    #expect(browsing.notice.contains(browsing.words.requirementRemoved("calm>=silent")))
    browsing.type("u")
    #expect(browsing.request.requirements == ["calm>=silent"])
  }

  @Test
  func `a feature that is chosen twice is no longer required`() throws {
    var browsing = try Browsing.radio()
    browsing.type("R")
    browsing.choose("app")
    #expect(browsing.request.needs == ["app"])
    browsing.type("R")
    browsing.choose("app")
    #expect(browsing.request.needs == [])
  }

  @Test(arguments: [
    ("calm>=quite", "quiet"), ("clam>=quiet", "calm"), ("nonsense", "nonsense"),
  ])
  func `a wrong requirement is said, and the question stays with what was typed`(
    _ text: String, _ said: String
  ) throws {
    var browsing = try Browsing.radio()
    browsing.type("R")
    browsing.press(.end, .enter)
    try #require(browsing.kind == .prompt)
    browsing.type(text)
    browsing.press(.enter)
    #expect(browsing.kind == .prompt)
    #expect(browsing.glance.typed == text)
    #expect(browsing.model.notice.isError && browsing.notice.contains(said))
    #expect(browsing.request.requirements == [])
    browsing.press(.control("u"))
    browsing.type("calm>=quiet")
    browsing.press(.enter)
    #expect(browsing.request.requirements == ["calm>=quiet"])
  }

  @Test
  func `a budget and messages are asked for in words, and removed`() throws {
    var browsing = try Browsing.radio()
    browsing.type("R")
    browsing.choose("budget")
    browsing.type("3")
    browsing.press(.enter)
    #expect(browsing.request.budget == "3")
    browsing.type("wjjjjx")
    #expect(browsing.request.budget == nil)
    browsing.type("R")
    browsing.choose("messages")
    browsing.type("x1")
    browsing.press(.enter)
    #expect(browsing.kind == .prompt && browsing.model.notice.isError)
    browsing.press(.control("u"))
    browsing.type("20")
    browsing.press(.enter)
    #expect(browsing.request.messages == "20")
  }

  @Test(arguments: [Language.english, .french])
  func `where nothing counts, everybody stands by name`(_ language: Language) throws {
    var browsing = try Browsing.radio(language)
    browsing.type("w0j0j0")
    #expect(browsing.listed == ["ardent", "brisk", "cobalt", "dune", "ember", "fable"])
    #expect(browsing.glance.places.allSatisfy { $0 == 0 })
    #expect(browsing.notice.contains(browsing.words.nothingWeighed))
    browsing.type("+")
    #expect(browsing.importance("price") == "low")
    #expect(browsing.importance("calm") == "ignore")
    #expect(browsing.listed.last == "ember")
  }

  @Test
  func `the line with the cursor stays in the pane when lines go`() throws {
    var browsing = try Browsing.radio()
    browsing.type("M")
    browsing.choose("avoid")
    browsing.type("w")
    browsing.press(.end)
    browsing.type("uuu")
    browsing.press(.up)
    let buffer = browsing.model.drawn()
    #expect(buffer.text(row: buffer.cursor.row).contains("> What is not known"))
  }
}

extension String {
  /// The column in which a part of a line of narrow letters begins.
  func column(of part: String) -> Int? {
    firstRange(of: part).map { distance(from: startIndex, to: $0.lowerBound) }
  }
}
