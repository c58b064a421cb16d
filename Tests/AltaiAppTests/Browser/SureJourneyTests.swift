import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

/// How sure the first place is, asked in the browser.
@Suite struct `How sure, in the browser` {
  @Test(arguments: ["", "  c", "w", "y"])
  func `is one key away from the list and from what is opened over it`(_ way: String) throws {
    var browsing = try Browsing.radio(columns: 99)
    browsing.type(way + "h")
    #expect(browsing.kind == .page)
    #expect(browsing.row(of: "How sure the first place is") != nil)
    #expect(browsing.row(of: "Clear: Ardent FM, Plain is first in about 100%") != nil)
  }

  @Test func `goes back to where one was`() throws {
    var browsing = try Browsing.radio(columns: 99)
    browsing.press(.enter)
    browsing.type("h")
    browsing.press(.escape)
    #expect(browsing.kind == .detail)
  }

  /// With power at most, brisk comes first, not so surely.
  @Test func `is worked out anew when a weight moves`() throws {
    var browsing = try Browsing.radio(columns: 99)
    browsing.type("wj9")
    browsing.press(.escape)
    browsing.type("h")
    #expect(browsing.row(of: "Clear: ") == nil)
    browsing.type("u")
    #expect(browsing.row(of: "Clear: Ardent FM, Plain is first") != nil)
  }

  @Test func `goes from section to section`() throws {
    var browsing = try Browsing.radio(columns: 99)
    browsing.type("h]]")
    #expect(browsing.row(of: "Places in 100 weightings near yours") != nil)
  }

  @Test func `says it in French`() throws {
    var browsing = try Browsing.radio(.french, columns: 99)
    browsing.type("h")
    #expect(browsing.row(of: "Net : Ardent FM, Plain est premier dans environ 100 %") != nil)
  }

  @Test func `says so where nothing is weighed`() throws {
    var browsing = try Browsing.radio(columns: 99)
    browsing.type("w0j0j0h")
    #expect(browsing.row(of: "> " + wording(for: .english).nothingWeighed) != nil)
    #expect(browsing.row(of: "Clear") == nil)
  }
}
