import AltaiCatalog
import LosslessJSON
import Testing

@Suite struct `Changes over a catalog` {
  @Test(arguments: [
    // A fact is written whole, with what it takes the place of, and a null for what goes.
    (
      "{}", "assistants.plover.facts.scan", #"{"value":"ads","sources":["terms"]}"#,
      #"{"assistants":{"plover":{"facts":{"scan":{"value":"ads","sources":["terms"],"state":null,"range":null,"asOf":null,"x-was":{"state":"undisclosed","range":["never","spam"],"asOf":"2026-01","sources":["terms"]}}}}}}"#
    ),
    // Where nothing was, that is kept too.
    (
      "{}", "assistants.plover.facts.logs", #"{"value":"week","sources":["terms"]}"#,
      #"{"assistants":{"plover":{"facts":{"logs":{"value":"week","sources":["terms"],"x-was":{}}}}}}"#
    ),
    // Inside an entry the whole entry is written.
    (
      "{}", "sources.terms.date", #""2026-02""#,
      #"{"sources":{"terms":{"publisher":"Birds","title":"Terms of use","url":"https://birds.example/terms","date":"2026-02","kind":"terms","x-was":{"publisher":"Birds","title":"Terms of use","url":"https://birds.example/terms","date":"2026-01","kind":"terms"}}}}"#
    ),
    // What is no entry stands by itself.
    (
      "{}", "assistants.plover.about", #""Small.""#,
      #"{"assistants":{"plover":{"about":"Small."}}}"#
    ),
    (
      #"{"assistants":{"plover":{"about":"Small."}}}"#, "assistants.plover.about", #""Tiny.""#,
      #"{"assistants":{"plover":{"about":"Tiny."}}}"#
    ),
    // A list is written whole.
    (
      "{}", "assistants.heron.aliases[1]", #""Grey""#,
      #"{"assistants":{"heron":{"aliases":["Heron","Grey"]}}}"#
    ),
    // As in the base again: the change goes, and what held nothing else.
    (
      #"{"asOf":"2026-05","assistants":{"plover":{"about":"Small."}}}"#, "assistants.plover.about",
      #""Another mail service.""#, #"{"asOf":"2026-05"}"#
    ),
    // An assistant of the user's own holds its facts without a word about the base.
    (
      #"{"assistants":{"gull":{"name":"Gull","facts":{},"x-was":{}}}}"#,
      "assistants.gull.facts.scan", #"{"value":"ads"}"#,
      #"{"assistants":{"gull":{"name":"Gull","facts":{"scan":{"value":"ads"}},"x-was":{}}}}"#
    ),
  ])
  func `are written into the patch`(
    patch: String, path: String, value: String, result: String
  ) throws {
    let layers = try layered(patch)
    let change = CatalogChange.set(try JSONPath(parsing: path), to: try parsed(value))
    let edited = try layers.applying([change])
    #expect(try parsed(edited.after) == parsed(result))
    #expect(edited.splices.inverse(in: edited.before).applied(to: edited.after) == edited.before)
    let merged = try #require(try layers.replacingOwn(edited.after))
    let element = try merged.document.element(at: change.path)
    #expect(
      merged.document.value(of: element)?.withoutReplaced.isEqualInAnyOrder(to: try parsed(value))
        == true)
  }

  @Test(arguments: [
    ("{}", "assistants.plover", #"{"assistants":{"plover":null}}"#),
    (
      #"{"assistants":{"plover":{"about":"Small."}}}"#, "assistants.plover.facts.scan",
      #"{"assistants":{"plover":{"about":"Small.","facts":{"scan":null}}}}"#
    ),
    (
      #"{"assistants":{"gull":{"name":"Gull","facts":{},"x-was":{}}}}"#, "assistants.gull", "{}"
    ),
    ("{}", "assistants.heron.leave[1]", nil),
  ])
  func `can take something out`(patch: String, path: String, result: String?) throws {
    let path = try JSONPath(parsing: path)
    let layers = try layered(patch)
    let edited = try layers.applying([.remove(path)])
    if let result { #expect(try parsed(edited.after) == parsed(result)) }
    let merged = try #require(try layers.replacingOwn(edited.after))
    #expect((try? merged.document.element(at: path)) == nil)
  }

  @Test func `start a text of their own where there was none`() throws {
    let base = try document(MailCatalog.text)
    let layers = CatalogLayers(over: base)
    let path = try JSONPath(parsing: "assistants.plover.about")
    let edited = try layers.applying([.set(path, to: .string("Small."))])
    #expect(edited.before.isEmpty)
    #expect(
      String(decoding: edited.after, as: UTF8.self) == """
        {
          "assistants": {
            "plover": {
              "about": "Small."
            }
          }
        }

        """)
  }

  @Test func `hold one fact and nothing of what a later base says of it`() throws {
    let layers = try layered("{}")
    let path = try JSONPath(parsing: "assistants.plover.facts.storage")
    let fact = try parsed(#"{"value":"30","asOf":"2026-03","sources":["paper"]}"#)
    let edited = try layers.applying([.set(path, to: fact)])
    let later = MailCatalog.text.replacing(
      #"{"state": "unresearched", "range": ["5", "15"]}"#,
      with:
        #"{"state": "disputed", "values": [{"value": "5", "sources": ["paper"]}, {"value": "6", "sources": ["terms"]}]}"#
    )
    let patch = try #require(JSONDocument.parse(edited.after).document)
    let merged = try CatalogLayers(base: document(later), patch: patch)
    let reading = CatalogReading(merged)
    let catalog = try #require(reading.catalog, "\(reading.errors)")
    let number = try #require(catalog.factDefinitions.firstIndex { $0.id == "storage" })
    #expect(catalog.assistants[1].facts[number]?.answers.map(\.answer) == [.amount(30)])
    let replaced = merged.replacedValues()
    #expect(replaced.map(\.path) == [path])
    #expect(replaced.map(\.isOutdated) == [true])
    #expect(replaced[0].then == (try parsed(#"{"state":"unresearched","range":["5","15"]}"#)))
    #expect(
      try CatalogLayers(base: document(MailCatalog.text), patch: patch).replacedValues().map(
        \.isOutdated) == [false])
  }

  @Test(arguments: [("2026-06-01", "2026-06-01"), ("2026-03-01", "2026-03-31")])
  func `move the catalog's date forward only`(own: String, asOf: String) throws {
    let reading = CatalogReading(try layered(#"{"asOf":"\#(own)"}"#))
    #expect(reading.catalog?.asOf.text == asOf)
  }

  @Test func `are told from the base`() throws {
    let layers = try layered(
      #"{"assistants":{"plover":{"facts":{"scan":{"value":"ads","sources":["terms"],"x-was":{}}}}}}"#
    )
    let catalog = try #require(CatalogReading(layers).catalog)
    let facts = catalog.assistants.map { assistant in
      assistant.facts.map { $0.map { catalog.isYours($0.element) } }
    }
    #expect(facts[0].allSatisfy { $0 != true })
    #expect(facts[1].filter { $0 == true }.count == 1)
    #expect(catalog.isYours(catalog.assistants[1].element))
  }

  @Test func `must be an object`() throws {
    #expect(throws: LayerProblem.notAnObject(.array)) { try layered("[]") }
  }

  private func layered(_ patch: String) throws -> CatalogLayers {
    try CatalogLayers(base: document(MailCatalog.text), patch: document(patch))
  }

  private func document(_ text: String) throws -> JSONDocument {
    try #require(JSONDocument.parse(Array(text.utf8)).document)
  }

  private func parsed(_ text: String) throws -> JSONValue { try parsed(Array(text.utf8)) }

  private func parsed(_ bytes: [UInt8]) throws -> JSONValue {
    let document = try #require(JSONDocument.parse(bytes).document)
    return try #require(document.value(of: document.root))
  }
}

extension JSONValue {
  fileprivate var withoutReplaced: JSONValue {
    changing(JSONPath().appending(CatalogLayers.replacedKey), to: nil) ?? self
  }
}
