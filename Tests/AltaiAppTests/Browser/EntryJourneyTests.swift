import AltaiApp
import AltaiCatalog
import LosslessJSON
import Testing
import TextScreen

/// New assistants and new parts of them, and what is deleted.
struct EntryJourneyTests {
  private func browsing() throws -> Browsing {
    var browsing = try Browsing.radio()
    browsing.store = .text([])
    return browsing
  }

  private func go(to label: String, in browsing: inout Browsing) throws {
    browsing.press(.home)
    for _ in 0..<80 where browsing.glance.formRow.first != label { browsing.press(.down) }
    try #require(browsing.glance.formRow.first == label, "\(browsing.screen)")
  }

  @Test func `n asks for a name and an id, and opens the form`() throws {
    var browsing = try browsing()
    browsing.type("n")
    browsing.type("Gale Ü")
    browsing.press(.enter)
    #expect(browsing.glance.typed == "gale-u")
    browsing.press(.enter)
    #expect(browsing.kind == .form)
    #expect(browsing.selected == "gale-u")
    #expect(browsing.screen.contains("Edit Gale Ü"))
    #expect(browsing.model.catalog.assistants.map(\.id).last == "gale-u")
    browsing.type("u")
    #expect(browsing.saved == RadioCatalog().text)
    #expect(browsing.kind == .list)
    #expect(browsing.model.catalog.assistants.count == 6)
  }

  @Test(arguments: ["ardent", "Gale", "1gale", ""])
  func `an id that is taken, or is none, is asked for again`(_ id: String) throws {
    var browsing = try browsing()
    browsing.type("nGale")
    browsing.press(.enter, .control("u"))
    browsing.type(id)
    browsing.press(.enter)
    #expect(browsing.kind == .prompt)
    #expect(browsing.glance.typed == id)
    #expect(browsing.effects == [])
  }

  @Test func `D deletes without a question, and undo brings all of it back`() throws {
    var browsing = try browsing()
    browsing.press(.down)
    browsing.type(" ")
    browsing.press(.up)
    let (selected, picks, listed) = (browsing.selected, browsing.picks, browsing.listed)
    #expect(selected == "fable" && picks == ["fable"])
    browsing.type("D")
    #expect(browsing.notice == "Fable deleted. Saved in /home/x/radio.json. u: undo")
    #expect(browsing.picks == [] && !browsing.listed.contains("fable"))
    #expect(browsing.saved?.contains("Fable") == false)
    browsing.type("u")
    #expect(browsing.saved == RadioCatalog().text)
    #expect(browsing.selected == selected && browsing.picks == picks && browsing.listed == listed)
  }

  @Test func `a new note is saved as soon as it is whole`() throws {
    var browsing = try browsing()
    browsing.type("e")
    try go(to: "Add a note ...", in: &browsing)
    browsing.press(.enter)
    #expect(browsing.notice == "Not saved yet: nothing is filled in.")
    try go(to: "Statement", in: &browsing)
    browsing.press(.enter)
    browsing.type("It moved.")
    browsing.press(.enter)
    #expect(browsing.effects == [])
    try go(to: "Confidence", in: &browsing)
    browsing.press(.enter)
    browsing.choose("high")
    #expect(browsing.glance.drafts == ["a known fact needs a source"])
    try go(to: "Add a source ...", in: &browsing)
    browsing.press(.enter)
    browsing.choose("log")
    #expect(browsing.glance.drafts == [])
    #expect(browsing.model.catalog.assistants[0].notes.count == 1)
  }

  @Test func `a plan, its price and a fact that differs there are added, and deleted`() throws {
    var browsing = try browsing()
    browsing.type("e")
    try go(to: "Add a plan ...", in: &browsing)
    browsing.press(.enter)
    browsing.type("Plus")
    browsing.press(.enter)
    #expect(browsing.model.catalog.assistants[0].plans.map(\.id) == ["plain", "plus"])
    try go(to: "Add to this plan ...", in: &browsing)
    browsing.press(.enter)
    browsing.choose("Price a year")
    browsing.press(.enter, .enter)
    browsing.type("40 EUR")
    browsing.press(.enter)
    try go(to: "Add a source ...", in: &browsing)
    browsing.press(.enter)
    browsing.choose("log")
    #expect(
      browsing.model.catalog.assistants[0].plans[0].prices.map(\.id) == ["month", "year"])
    browsing.press(.escape)
    browsing.type("D")
    #expect(browsing.model.catalog.assistants[0].plans[0].prices.map(\.id) == ["month"])
  }

  @Test func `a way out is deleted and comes back in its place`() throws {
    var browsing = try browsing()
    browsing.type("e")
    try go(to: "Export", in: &browsing)
    browsing.type("D")
    #expect(browsing.model.catalog.assistants[0].leave.isEmpty)
    browsing.type("u")
    #expect(browsing.saved == RadioCatalog().text)
  }

  @Test func `an edit that the file no longer has is not taken back`() throws {
    var browsing = try browsing()
    browsing.type("D")
    let count = browsing.listed.count
    // Somebody else has put back what was deleted.
    browsing.send(.catalogLoaded(try RadioCatalog().catalog()))
    let effects = browsing.type("u")
    #expect(effects == [])
    #expect(browsing.listed.count == count + 1)
  }
}
