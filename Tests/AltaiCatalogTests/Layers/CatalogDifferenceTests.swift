import AltaiCatalog
import LosslessJSON
import Testing

@Suite struct `The difference of two catalogs` {
  @Test func `is told entry by entry, and what others name comes first`() throws {
    let old = try value(MailCatalog.text)
    let new = try value(
      MailCatalog.text
        .replacing(#""scan": {"value": "never","#, with: #""scan": {"value": "spam","#)
        .replacing(#""name": "Plover""#, with: #""name": "Golden Plover""#)
        .replacing(#""title": "Talk""#, with: #""title": "Chat""#))
    let differences = CatalogDifference.all(from: old, to: new)
    #expect(
      differences.map(\.path.description) == [
        "sources.board", "assistants.heron.facts.scan", "assistants.plover.name",
      ])
  }

  @Test func `as a patch makes the one catalog of the other`() throws {
    let base = try document(MailCatalog.text)
    let new = try value(
      MailCatalog.text
        .replacing(#""plover": {"name": "Plover""#, with: #""sandpiper": {"name": "Sandpiper""#)
        .replacing(
          #""storage": {"value": "50", "asOf": "2026-02-03", "sources": ["paper"]}"#,
          with: #""storage": {"state": "unresearched"}"#))
    let differences = try CatalogDifference.all(from: value(MailCatalog.text), to: new)
    let patch = try document(String(decoding: differences.patch(over: base), as: UTF8.self))
    let layers = try CatalogLayers(base: base, patch: patch)
    let merged = try #require(layers.document.value(of: layers.document.root)).withoutReplaced
    #expect(merged.isEqualInAnyOrder(to: new))
    // The plain standard leads there too, but for what the patch keeps for itself.
    #expect(
      try value(MailCatalog.text).merged(with: #require(patch.value(of: patch.root)))
        .withoutReplaced.isEqualInAnyOrder(to: new))
    let asked = try PatchedValue.all(in: #require(patch.value(of: patch.root)))
    #expect(Set(asked.map(\.change)) == Set(differences.map(\.change)))
  }

  @Test(arguments: [
    // What it took the place of, what is there now, whether it fits and whether it is made already.
    (#"{"value":"a"}"#, #"{"value":"a"}"#, true, false),
    (#"{"value":"a"}"#, #"{"value":"b"}"#, false, false),
    (#"{"value":"a"}"#, #"{"value":"n"}"#, false, true), ("{}", "", true, false),
    ("{}", #"{"value":"b"}"#, false, false), (#"{"value":"a"}"#, "", false, false),
  ])
  func `fits where what it took the place of is still there`(
    was: String, current: String, fits: Bool, isMade: Bool
  ) throws {
    let patch = try value(
      #"{"assistants":{"plover":{"facts":{"scan":{"value":"n","x-was":\#(was)}}}}}"#)
    let change = try #require(PatchedValue.all(in: patch).first)
    let current = current.isEmpty ? nil : try value(current)
    #expect(change.fits(current) == fits)
    #expect(change.isMade(in: current) == isMade)
  }

  private func document(_ text: String) throws -> JSONDocument {
    try #require(JSONDocument.parse(Array(text.utf8)).document)
  }

  private func value(_ text: String) throws -> JSONValue {
    let document = try document(text)
    return try #require(document.value(of: document.root))
  }
}
