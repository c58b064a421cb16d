import AltaiCatalog
import LosslessJSON
import Testing

@Suite struct `What is the user's own in a catalog` {
  private typealias Kind = (name: String, entries: [(id: String, element: JSONElement)])

  @Test func `can be asked of everything that is read, by where it stands`() throws {
    let catalog = try MailCatalog.catalog(MailCatalog.text)
    let heron = catalog.assistants[0]
    let full = heron.plans[1]
    let base = "assistants.heron"
    let kinds: [Kind] = [
      ("assistants", catalog.assistants.map { ($0.id, $0.element) }),
      ("makers", catalog.makers.map { ($0.id, $0.element) }),
      ("sources", catalog.sources.map { ($0.id, $0.element) }),
      ("rates", catalog.rates.map { ($0.currency, $0.element) }),
      ("criteria", catalog.criteria.map { ($0.id, $0.element) }),
      ("\(base).plans", heron.plans.map { ($0.id, $0.element) }),
      ("\(base).plans.full.prices", full.prices.map { ($0.id, $0.element) }),
      ("\(base).plans.free.limits", heron.plans[0].limits.map { ($0.id, $0.element) }),
      ("\(base).plans.full.notes", full.notes.map { ($0.id, $0.element) }),
      ("\(base).flows", heron.flows.map { ($0.id, $0.element) }),
      ("\(base).searches", heron.searches.map { ($0.id, $0.element) }),
      ("\(base).dependsOn", heron.dependsOn.map { ($0.id, $0.element) }),
      ("\(base).notes", heron.notes.map { ($0.id, $0.element) }),
      ("\(base).secondOpinions", heron.secondOpinions.map { ($0.id, $0.element) }),
    ]
    for kind in kinds {
      #expect(!kind.entries.isEmpty, "\(kind.name)")
      for entry in kind.entries {
        let path = try JSONPath(parsing: kind.name).appending(entry.id)
        #expect(try catalog.document.element(at: path) == entry.element, "\(path)")
      }
    }
    for (key, ways) in [("leave", heron.leave), ("join", heron.join)] {
      for (place, way) in ways.enumerated() {
        let path = try JSONPath(parsing: "\(base).\(key)").appending(place)
        #expect(try catalog.document.element(at: path) == way.element)
      }
    }
  }

  @Test(arguments: [
    // Another answer, the same answer again, one more where none was, one taken out.
    (#"{"plover":{"facts":{"scan":{"value":"ads","sources":["terms"],"x-was":{}}}}}"#, "scan"),
    (
      #"{"plover":{"facts":{"storage":{"state":"unresearched","range":["5","15"]}}}}"#, "storage"
    ),
    (#"{"plover":{"facts":{"logs":{"value":"year","sources":["paper"]}}}}"#, "logs"),
    (#"{"plover":{"facts":{"scan":null}}}"#, "scan"),
    // Only a part of it.
    (#"{"plover":{"facts":{"scan":{"asOf":"2026-02"}}}}"#, "scan"),
    (#"{"plover":{"about":"Small."}}"#, ""),
    ("{}", ""),
  ])
  func `is a fact that was changed, added or taken out`(assistants: String, own: String) throws {
    let catalog = try layered(#"{"assistants":\#(assistants)}"#)
    for (place, assistant) in catalog.assistants.enumerated() {
      let ids = catalog.factDefinitions.indices
        .filter { catalog.isYours(fact: $0, of: assistant) }
        .map { catalog.factDefinitions[$0].id }
      #expect(ids == (place == 1 && !own.isEmpty ? [own] : []))
    }
  }

  @Test func `is at a plan the plan's own fact, also where that is taken out`() throws {
    let taken = try layered(
      #"{"assistants":{"heron":{"plans":{"free":{"facts":{"storage":null}}}}}}"#)
    let storage = try taken.fact("storage")
    #expect(taken.isYours(fact: storage, of: taken.assistants[0], at: 0))
    #expect(!taken.isYours(fact: storage, of: taken.assistants[0], at: 1))
    #expect(!taken.isYours(fact: storage, of: taken.assistants[0]))
    let changed = try layered(
      #"{"assistants":{"heron":{"facts":{"storage":{"value":"60","sources":["paper"]}}}}}"#)
    #expect(!changed.isYours(fact: storage, of: changed.assistants[0], at: 0))
    #expect(changed.isYours(fact: storage, of: changed.assistants[0], at: 1))
  }

  @Test(arguments: [
    ("{}", []),
    (
      #"{"assistants":{"heron":{"facts":{"logs":null}}}}"#,
      ["heron free secrecy", "heron full secrecy"]
    ),
    (
      #"{"assistants":{"heron":{"plans":{"free":{"facts":{"storage":{"value":"2","sources":["terms"]}}}}}}}"#,
      ["heron free storage"]
    ),
    (
      #"{"assistants":{"heron":{"plans":{"full":{"prices":{"year":{"amount":"50"}}}}}}}"#,
      ["heron full cost"]
    ),
    // The price of a plan that is printed in dollars rests on the rate.
    (
      #"{"rates":{"USD":{"rate":"0.6","asOf":"2026-03-30","sources":["bank"]}}}"#,
      ["heron full cost"]
    ),
    (
      #"{"assistants":{"heron":{"searches":{"all":{"until":"2026-02"}}}}}"#,
      ["heron free money", "heron full money"]
    ),
    (#"{"assistants":{"plover":{"facts":{"imap":{"value":true,"sources":["terms"]}}}}}"#, []),
    (#"{"assistants":{"plover":{"name":"Dove"}}}"#, ["plover only"]),
    (#"{"assistants":{"heron":{"plans":{"free":{"name":"Gratis"}}}}}"#, ["heron free"]),
  ])
  func `is whatever of a row rests on it`(patch: String, own: [String]) throws {
    let assessment = try layered(patch).assessed(["secrecy": .high])
    var found: [String] = []
    for row in assessment.rows.indices {
      if assessment.isNameYours(row: row) { found.append(assessment.name(ofRow: row)) }
      for criterion in assessment.columns where assessment.isYours(row: row, criterion: criterion) {
        let id = assessment.catalog.criteria[criterion].id
        found.append("\(assessment.name(ofRow: row)) \(id)")
      }
    }
    #expect(found == own)
  }

  @Test(arguments: [
    (#"{}"#, 0, 0),
    // As it was; as it was not; where nothing was; without a word about what was.
    (#"{"dependsOn":{"cloud":{"statement":"S.","x-was":CLOUD}}}"#, 1, 0),
    (#"{"dependsOn":{"cloud":{"statement":"S.","x-was":{"name":"C"}}}}"#, 1, 1),
    (#"{"dependsOn":{"cloud":{"statement":"S.","x-was":{}}}}"#, 1, 1),
    (#"{"dependsOn":{"cloud":{"statement":"S."}}}"#, 1, 0),
    // What the base no longer has.
    (#"{"dependsOn":{"mill":{"statement":"S.","x-was":{"name":"Mill"}}}}"#, 1, 1),
    (
      #"{"facts":{"tags":null,"scan":{"asOf":"2026-02"}},"about":{"en":"A."},"leave":[WAY,WAY]}"#,
      4, 0
    ),
    (
      #"{"plans":{"full":{"name":"F","notes":{"sale":{"asOf":"2025-06"}},"limits":{"messages":{"state":"undisclosed","sources":["terms"]}}}}}"#,
      2, 0
    ),
  ])
  func `is counted with what the base has changed under it`(
    heron: String, count: Int, outdated: Int
  ) throws {
    let cloud =
      #"{"name":"Cloud Ltd","statement":"Runs the servers.","asOf":"2026-01","confidence":"high","sources":["terms"]}"#
    let way = #"{"kind":"cancel","statement":"None.","state":"unresearched"}"#
    let patch = heron.replacing("CLOUD", with: cloud).replacing("WAY", with: way)
      .replacing(
        #""statement":"S.","#,
        with: #""name":"N","statement":"S.","confidence":"low","sources":["terms"],"#
      )
      .replacing(
        #""statement":"S."}"#,
        with: #""name":"N","statement":"S.","confidence":"low","sources":["terms"]}"#)
    let own = try layered(#"{"assistants":{"heron":\#(patch)}}"#).ownFacts
    #expect(own.count == count)
    #expect(own.outdated == outdated)
  }

  @Test func `keeps both answers of the base where it has changed`() throws {
    let catalog = try layered(
      #"{"assistants":{"heron":{"facts":{"scan":{"value":"ads","sources":["terms"],"x-was":{"value":"spam"}},"imap":{"value":false,"sources":["terms"],"x-was":{"value":true,"asOf":"2026-02-04","sources":["paper"]}}}}}}"#
    )
    let heron = catalog.assistants[0]
    let scan = try #require(heron.facts[try catalog.fact("scan")])
    let outdated = try #require(catalog.outdated(at: scan.element))
    #expect(outdated.then?["value"] == .string("spam"))
    #expect(outdated.now?["value"] == .string("never"))
    let imap = try #require(heron.facts[try catalog.fact("imap")])
    #expect(catalog.outdated(at: imap.element) == nil)
    #expect(catalog.outdated(at: heron.element) == nil)
  }

  @Test func `is taken apart where an assistant was changed as a whole`() throws {
    let document = try document(MailCatalog.text)
    let path = try JSONPath(parsing: "assistants.plover")
    let plover = try #require(document.value(of: document.element(at: path)))
    let state = try JSONPath(parsing: "facts.scan.state")
    let was = try #require(plover.changing(state, to: .string("unresearched")))
    guard case .object(let members) = plover else { throw Failure.noObject }
    let own = JSONValue.object(members + [JSONValue.Member(CatalogLayers.replacedKey, was)])
    var writer = JSONWriter()
    JSONValue.object([
      JSONValue.Member("assistants", .object([JSONValue.Member("plover", own)]))
    ]).write(to: &writer)
    let catalog = try layered(writer.text)
    let assistant = catalog.assistants[1]
    let scan = try #require(assistant.facts[try catalog.fact("scan")])
    let storage = try #require(assistant.facts[try catalog.fact("storage")])
    #expect(catalog.outdated(at: scan.element)?.then?["state"] == .string("unresearched"))
    #expect(catalog.outdated(at: scan.element)?.now?["state"] == .string("undisclosed"))
    #expect(catalog.outdated(at: storage.element) == nil)
    #expect(catalog.outdated(at: assistant.element) != nil)
    // Two facts and a price.
    #expect(catalog.ownFacts.count == 3)
    #expect(catalog.ownFacts.outdated == 1)
  }

  @Test func `says what the base has where it was taken out`() throws {
    let catalog = try layered(#"{"assistants":{"heron":{"facts":{"imap":null}}}}"#)
    let heron = catalog.assistants[0]
    let value = catalog.takenOut(fact: try catalog.fact("imap"), of: heron)
    #expect(value?["value"] == .bool(true))
    #expect(catalog.takenOut(fact: try catalog.fact("tags"), of: heron) == nil)
    #expect(
      catalog.takenOut(fact: try catalog.fact("imap"), of: catalog.assistants[1]) == nil)
  }

  @Test func `is nothing in a file that stands alone and in a base by itself`() throws {
    let document = try document(MailCatalog.text)
    for layers in [CatalogLayers(file: document), CatalogLayers(over: document)] {
      let catalog = try #require(CatalogReading(layers).catalog)
      #expect(!catalog.hasOwnChanges)
      #expect(catalog.assistants.allSatisfy { !catalog.isYours($0.element) })
      #expect(catalog.ownFacts == OwnFacts())
    }
  }

  private enum Failure: Error { case noObject }

  private func layered(_ patch: String) throws -> Catalog {
    let layers = try CatalogLayers(base: document(MailCatalog.text), patch: document(patch))
    let reading = CatalogReading(layers)
    return try #require(reading.catalog, "\(reading.errors)")
  }

  private func document(_ text: String) throws -> JSONDocument {
    try #require(JSONDocument.parse(Array(text.utf8)).document)
  }
}
