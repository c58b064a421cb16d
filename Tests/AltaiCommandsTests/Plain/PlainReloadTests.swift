import AltaiApp
import AltaiCatalog
import LosslessJSON
import Testing

/// A catalog that is read again between two lines.
struct PlainReloadTests {
  /// The small catalog, as a merge patch makes it.
  private static func loaded(_ patch: String) throws -> Message {
    let base = try #require(JSONDocument.parse(Array(SmallCatalog.text.utf8)).document)
    let patch = try #require(JSONDocument.parse(Array(patch.utf8)).document)
    let reading = CatalogReading(try CatalogLayers(base: base, patch: patch))
    return .catalogLoaded(try #require(reading.catalog))
  }

  @Test
  func `numbers mean whom they were said for, and who is gone is told by its number`() throws {
    var talk = try PlainTalk()
    _ = talk.start()
    _ = talk.say("compare 1 2 3")
    let answer = talk.take(try Self.loaded(#"{"assistants": {"alpha": null}}"#))
    #expect(
      answer == [
        "The catalog was changed outside and read again. No longer in the catalog: Alpha. First is still Beta. Gamma rose from 3 to 2."
      ])
    #expect(talk.say("why 3")[0].hasPrefix("Gamma, Paid is number 2 of 2"))
    #expect(talk.say("1") == ["Number 1 is no longer in the catalog; list numbers anew."])
    #expect(talk.say("pick 2")[0].hasPrefix("Beta picked"))
    #expect(talk.say("equal")[0].contains("Beta"))
    #expect(talk.say("list")[0].hasPrefix("1. Beta"))
  }

  @Test
  func `a catalog that is broken is told with what stays, and once`() throws {
    var talk = try PlainTalk()
    let broken = Message.catalogBroken(place: "my.json:2:5", reason: "a comma is missing")
    #expect(
      talk.take(broken) == [
        "my.json:2:5: a comma is missing. What was read of it last stays."
      ])
    #expect(talk.say("list") == PlainBrowserTests.list)
    #expect(talk.take(.catalogUnchanged) == ["The catalog is in order again, and as it is shown."])
  }
}
