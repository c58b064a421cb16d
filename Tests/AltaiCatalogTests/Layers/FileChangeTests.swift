import AltaiCatalog
import LosslessJSON
import Testing

@Suite struct `Changes in a file that stands alone` {
  @Test func `touch only what they change`() throws {
    let layers = CatalogLayers(file: try document(MailCatalog.text))
    let changes: [CatalogChange] = [
      .set(
        try JSONPath(parsing: "sources.web"),
        to: try value(#"{"publisher":"W","title":"T","url":"https://w.example","kind":"docs"}"#)),
      .set(
        try JSONPath(parsing: "assistants.heron.facts.scan"),
        to: try value(
          #"{"value":"spam","asOf":"2026-01-15","statement":"No mail is scanned.","confidence":"high","sources":["terms","web"]}"#
        )),
      .remove(try JSONPath(parsing: "assistants.plover.facts.storage")),
    ]
    let edited = try layers.applying(changes)
    #expect(edited.splices.count == 3)
    #expect(
      String(decoding: edited.after, as: UTF8.self)
        == MailCatalog.text
        .replacing(#""scan": {"value": "never","#, with: #""scan": {"value": "spam","#)
        .replacing(
          "[\"terms\"],\n      \"after\": {\"value\": \"spam\", \"steps\": \"Switch the filter on.\"}}",
          with: #"["terms", "web"]}"#
        )
        .replacing(
          ",\n    \"storage\": {\"state\": \"unresearched\", \"range\": [\"5\", \"15\"]}}",
          with: "}"
        )
        .replacing(
          #""kind": "reference"}}"#,
          with: "\"kind\": \"reference\"},\n  \"web\": {\"publisher\": \"W\", \"title\": \"T\", "
            + #""url": "https://w.example", "kind": "docs"}}"#))
    #expect(edited.splices.inverse(in: edited.before).applied(to: edited.after) == edited.before)
  }

  @Test func `keep what others wrote under keys of their own`() throws {
    let text = MailCatalog.text.replacing(
      #""scan": {"value": "never","#, with: #""scan": {"x-seen": 1, "value": "never","#)
    let layers = CatalogLayers(file: try document(text))
    let edited = try layers.applying([
      .set(
        try JSONPath(parsing: "assistants.heron.facts.scan"),
        to: try value(#"{"value":"ads","sources":["terms"]}"#))
    ])
    let after = String(decoding: edited.after, as: UTF8.self)
    #expect(
      after.contains(
        "\"scan\": {\"x-seen\": 1, \"value\": \"ads\",\n      \"sources\": [\"terms\"]}"))
  }

  @Test func `make the objects on the way`() throws {
    let layers = CatalogLayers(file: try document(MailCatalog.text))
    let edited = try layers.applying([
      .set(
        try JSONPath(parsing: "assistants.plover.plans.only.limits.messages"),
        to: try value(#"{"state":"unresearched"}"#))
    ])
    let read = CatalogReading(
      CatalogLayers(file: try #require(JSONDocument.parse(edited.after).document)))
    #expect(read.catalog?.assistants[1].plans[0].limits.map(\.id) == ["messages"])
  }

  @Test func `say how far a path leads`() throws {
    let layers = CatalogLayers(file: try document(MailCatalog.text))
    #expect(throws: JSONEditError.self) {
      try layers.applying([.remove(try JSONPath(parsing: "assistants.plover.none"))])
    }
  }

  private func document(_ text: String) throws -> JSONDocument {
    try #require(JSONDocument.parse(Array(text.utf8)).document)
  }

  private func value(_ text: String) throws -> JSONValue {
    let document = try document(text)
    return try #require(document.value(of: document.root))
  }
}
