import AltaiApp
import AltaiCatalog
import LosslessJSON
import Testing
import TextScreen

/// Editing an assistant in the form, with a store that keeps what is saved in memory.
struct FormJourneyTests {
  private func browsing(
    _ language: Language = .english, rows: Int = 24, columns: Int = 80
  ) throws -> Browsing {
    var browsing = try Browsing.radio(language, rows: rows, columns: columns)
    browsing.store = .text([])
    return browsing
  }

  /// Goes down to the row with a label.
  private func go(to label: String, in browsing: inout Browsing) throws {
    browsing.press(.home)
    for _ in 0..<80 where browsing.glance.formRow.first != label { browsing.press(.down) }
    try #require(browsing.glance.formRow.first == label, "\(browsing.screen)")
  }

  @Test func `e shows what is recorded, and Esc gives the list back`() throws {
    var browsing = try browsing()
    browsing.type("e")
    #expect(browsing.kind == .form)
    #expect(browsing.glance.formRow == ["Name", "Ardent FM"])
    for text in ["Edit Ardent FM", "Place 1 of 5, score 93", "https://ardent.example", "Adverts"] {
      #expect(browsing.screen.contains(text), "\(text) in\n\(browsing.screen)")
    }
    browsing.press(.escape)
    #expect(browsing.kind == .list)
    #expect(browsing.effects == [])
  }

  @Test func `an answer moves the ranking while it is chosen, and is saved with its source`() throws
  {
    var browsing = try browsing()
    browsing.openAdverts()
    #expect(browsing.glance.formRow == ["Answer", "none"])
    browsing.press(.enter)
    #expect(browsing.glance.menu.first == "None" && browsing.glance.chosen == "None")
    browsing.press(.down, .down)
    // With many adverts it is loud: power 0.5 by 1 and price 1 by 3, of 7, are 50; only dune is worse.
    #expect(browsing.screen.contains("Place 1 -> 4 of 5, score 93 -> 50"), "\(browsing.screen)")
    #expect(browsing.glance.places[0] == 1, "nothing is saved by looking")
    browsing.press(.enter)
    #expect(browsing.glance.drafts == ["a known fact needs a source"])
    #expect(browsing.notice == "Not saved yet: a known fact needs a source.")
    #expect(browsing.effects == [])
    try go(to: "Add a source ...", in: &browsing)
    browsing.press(.enter)
    browsing.choose("log")
    #expect(browsing.glance.drafts == [])
    #expect(
      browsing.notice == "Ardent FM, adverts: many, was none. Saved in /home/x/radio.json. u: undo"
    )
    let saved = try #require(browsing.saved)
    #expect(
      saved.contains(
        #""adverts": {"value": "many", "asOf": "2026-04-01", "sources": ["log"]}"#))
    #expect(browsing.glance.places[0] == 4)
  }

  @Test func `what was saved is taken back and made again, byte for byte`() throws {
    var browsing = try browsing()
    let before = RadioCatalog().text
    browsing.type("w+")
    browsing.press(.escape)
    browsing.openAdverts()
    try go(to: "Confidence", in: &browsing)
    browsing.press(.enter)
    browsing.choose("low")
    let after = try #require(browsing.saved)
    #expect(after != before && after.contains(#""confidence": "low""#))
    browsing.press(.escape, .escape)
    browsing.type("w+")
    browsing.press(.escape)
    #expect(browsing.glance.undoCount == 3)
    browsing.type("u")
    #expect(browsing.saved == after, "the last step was a weight")
    browsing.type("u")
    #expect(browsing.saved == before)
    #expect(browsing.notice.hasPrefix("Undone: Ardent FM, adverts: details changed."))
    browsing.type("u")
    #expect(browsing.saved == before)
    #expect(browsing.glance.undoCount == 0)
    browsing.press(.control("r"), .control("r"))
    #expect(browsing.saved == after)
    #expect(browsing.notice.hasPrefix("Done again: Ardent FM, adverts"))
  }

  @Test func `what cannot be saved is not shown as if it were`() throws {
    var browsing = try browsing()
    browsing.store = .broken("the disk is full")
    browsing.openAdverts()
    try go(to: "Confidence", in: &browsing)
    browsing.press(.enter)
    browsing.choose("low")
    #expect(browsing.notice == "Not saved, nothing changed: the disk is full")
    #expect(browsing.glance.drafts == ["the disk is full"])
    #expect(browsing.glance.undoCount == 0)
    browsing.store = .text([])
    browsing.press(.enter)
    browsing.choose("low")
    #expect(browsing.glance.drafts == [])
    #expect(browsing.glance.undoCount == 1)
  }

  @Test(arguments: [
    (Language.english, "'20x' is no date; 2026, 2026-11 and 2026-11-24 are"),
    (.french, "« 20x » n'est pas une date ; 2026, 2026-11 et 2026-11-24 en sont"),
  ])
  func `what is wrong stands at the field, and what was typed stays`(
    _ language: Language, _ reason: String
  ) throws {
    var browsing = try browsing(language)
    browsing.openAdverts()
    browsing.press(.down, .enter, .control("u"))
    browsing.type("20x")
    browsing.press(.enter)
    #expect(browsing.glance.typed == "20x")
    #expect(browsing.screen.contains("! " + reason), "\(browsing.screen)")
    #expect(browsing.effects == [])
    browsing.press(.escape)
    #expect(browsing.glance.typed == nil)
    #expect(browsing.kind == .form)
  }

  @Test func `t in a date is today`() throws {
    var browsing = try browsing()
    browsing.openAdverts()
    browsing.press(.down, .enter)
    browsing.type("t")
    #expect(browsing.glance.typed == "2026-04-01")
    browsing.press(.enter)
    #expect(browsing.saved?.contains(#""asOf": "2026-04-01", "sources""#) ?? false)
    #expect(browsing.saved?.contains(#""asOf": "2026-04-01","#) ?? false, "the catalog's date too")
  }

  @Test func `the old answer has its date and sources again`() throws {
    var browsing = try browsing()
    browsing.openAdverts()
    browsing.press(.enter, .down, .enter)
    #expect(browsing.glance.drafts.count == 1)
    browsing.press(.enter)
    browsing.choose("none")
    #expect(browsing.glance.drafts == [])
    #expect(browsing.notice == "As before; nothing to save.")
    #expect(browsing.effects == [])
  }

  @Test func `what does not apply asks for its reason, and is saved with it`() throws {
    var browsing = try browsing()
    browsing.openAdverts()
    browsing.press(.enter)
    browsing.choose("apply")
    #expect(browsing.kind == .field)
    browsing.type("It sends no words.")
    browsing.press(.enter)
    #expect(
      browsing.saved?.contains(
        #"{"state": "notApplicable", "asOf": "2026-04-01", "statement": "It sends no words."}"#)
        ?? false, "\(browsing.saved ?? "")")
  }

  @Test func `a draft waits for whoever comes back, and leaving warns of it once`() throws {
    var browsing = try browsing()
    browsing.openAdverts()
    browsing.press(.enter, .down, .enter, .escape, .escape)
    #expect(browsing.notice == "1 change waits here, not saved yet.")
    #expect(browsing.kind == .list)
    #expect(browsing.type("q") == [])
    #expect(browsing.notice.hasPrefix("1 change is not saved yet and will be lost"))
    #expect(browsing.type("q") == [.quit])
    browsing.type("e")
    #expect(browsing.notice == "1 change waits here, not saved yet.")
    #expect(browsing.screen.contains("! not saved"))
  }

  @Test func `a source can be named by an address that stands nowhere`() throws {
    var browsing = try browsing()
    browsing.openAdverts()
    browsing.press(.enter, .down, .enter)
    try go(to: "Add a source ...", in: &browsing)
    browsing.press(.enter)
    browsing.type("https://new.example/terms")
    browsing.press(.enter)
    let saved = try #require(browsing.saved)
    #expect(saved.contains(#""sources": ["new-example-terms"]"#))
    #expect(saved.contains(#""url": "https://new.example/terms""#))
  }

  @Test func `a price is typed as people write it`() throws {
    var browsing = try browsing()
    browsing.type("e")
    try go(to: "Price a month", in: &browsing)
    browsing.press(.enter, .enter)
    #expect(browsing.glance.chosen == "Type it ...")
    browsing.press(.enter)
    #expect(browsing.glance.typed == "0 EUR")
    browsing.press(.control("u"))
    browsing.type("4,50 EUR")
    // 54 a year of 120 leave 0.55 of the price: (3 + 0.5 + 1.65) of 7.
    #expect(browsing.screen.contains("score 93 -> 74"), "\(browsing.screen)")
    browsing.press(.enter)
    #expect(browsing.glance.drafts == ["a known fact needs a source"])
    try go(to: "Add a source ...", in: &browsing)
    browsing.press(.enter)
    browsing.choose("log")
    let price = browsing.model.catalog.assistants[0].plans[0].prices[0]
    #expect(price.amount == Amount(value: 4.5, currency: "EUR"))
    #expect(browsing.saved?.contains(#""amount": "4.50""#) ?? false)
  }
}
