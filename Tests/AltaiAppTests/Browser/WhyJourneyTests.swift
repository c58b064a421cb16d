import AltaiApp
import Testing
import TextScreen

/// Why one stands above another, asked in the browser.
@Suite struct `Why, in the browser` {
  /// In ranking order: ardent, fable, cobalt, brisk.
  @Test func `with two picked tells why the better placed stands above the other`() throws {
    var browsing = try Browsing.radio(columns: 99)
    browsing.press(.down)
    browsing.type(" ")
    browsing.press(.home)
    browsing.type(" ")
    #expect(browsing.picks == ["fable", "ardent"])
    browsing.type("y")
    #expect(browsing.kind == .page)
    #expect(browsing.row(of: "Ardent FM and Fable") != nil)
    #expect(browsing.row(of: "points above Fable, Plain") != nil)
    browsing.press(.escape)
    #expect(browsing.kind == .list)
  }

  @Test func `in a comparison tells it of the column in front and the first of the others`() throws
  {
    var browsing = try Browsing.radio(columns: 99)
    browsing.type("   c")
    browsing.press(.right)
    browsing.type("y")
    #expect(browsing.row(of: "Fable and Ardent FM") != nil)
  }

  @Test func `with one picked or none tells what a score is made of`() throws {
    var browsing = try Browsing.radio(columns: 99)
    browsing.type("y")
    #expect(browsing.row(of: "Ardent FM, Plain is number 1 of 5") != nil)
    browsing.press(.escape)
    browsing.type(" y")
    #expect(browsing.row(of: "Fable, Plain is number 2 of 5") != nil)
  }
}
