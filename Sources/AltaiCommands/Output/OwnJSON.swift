import AltaiApp
import AltaiCatalog
import LosslessJSON

/// What is the user's own, for other programs. Docs/json-output.md describes it.
extension JSONWriter {
  /// Writes that a value of a catalog is the user's own, where it is, and what of the base it hides, where that has changed since.
  mutating func own(_ element: JSONElement, in catalog: Catalog) {
    isYours(catalog.isYours(element))
    replaced(at: element, in: catalog)
  }

  mutating func isYours(_ isYours: Bool) {
    if isYours { member("isYours", true) }
  }

  /// Writes what the base said when a value was changed, and what it says now, as they stand in the texts.
  mutating func replaced(
    at element: JSONElement, in catalog: Catalog, key: String = "replaced"
  ) {
    guard let value = catalog.outdated(at: element) else { return }
    replaced(then: value.then, now: value.now, key: key)
  }

  mutating func replaced(then: JSONValue?, now: JSONValue?, key: String = "replaced") {
    self.key(key)
    beginObject()
    for (key, part) in [("then", then), ("now", now)] {
      guard let part else { continue }
      self.key(key)
      part.write(to: &self)
    }
    endObject()
  }

  /// Writes which of an object's members are the user's own, where some are.
  mutating func yours(_ keys: [String]) {
    if !keys.isEmpty { member("yours", keys) }
  }
}

extension Assessment {
  /// The keys of a row whose values are the user's own.
  func ownNames(row: Int) -> [String] {
    guard catalog.hasOwnChanges else { return [] }
    let assistant = catalog.assistants[rows[row].assistant]
    let plan = rows[row].plan.map { assistant.plans[$0].element }
    return (catalog.isYours("name", of: assistant.element) ? ["name"] : [])
      + (plan.map { catalog.isYours("name", of: $0) } ?? false ? ["planName"] : [])
  }

  /// What of a row is the user's own: names, and the criteria whose outcomes rest on something that is.
  func ownParts(row: Int) -> Records.Value {
    let ids = columns.filter { isYours(row: row, criterion: $0) }.map { catalog.criteria[$0].id }
    let all = ownNames(row: row) + ids
    return all.isEmpty ? .nothing : .text(all.joined(separator: " "))
  }

  /// Writes how many facts of the catalog are the user's own, where some are.
  func writeOwnFacts(to writer: inout JSONWriter) {
    let facts = catalog.ownFacts
    guard facts.count > 0 else { return }
    writer.key("yours")
    writer.beginObject()
    writer.member("facts", facts.count)
    writer.member("outdated", facts.outdated)
    writer.endObject()
  }
}

extension AssistantJSON {
  /// The keys under which something of the user's own stands, besides facts, plans and the like.
  var ownKeys: [String] {
    guard catalog.hasOwnChanges else { return [] }
    func isYours(_ key: String) -> Bool { catalog.isYours(key, of: assistant.element) }
    let maker = assistant.maker.map { catalog.makers[$0].element }
    func isMakers(_ key: String) -> Bool { maker.map { catalog.isYours(key, of: $0) } ?? false }
    let isCountryYours = assistant.country == nil ? isMakers("country") : isYours("country")
    let keys: [(name: String, isYours: Bool)] = [
      ("name", isYours("name")), ("aliases", isYours("aliases")),
      ("maker", maker != nil && (isYours("maker") || isMakers("name"))),
      ("aboutMaker", isMakers("about")), ("country", maker != nil && isCountryYours),
      ("site", isYours("site")), ("since", isYours("since")), ("about", isYours("about")),
    ]
    return keys.filter(\.isYours).map(\.name)
  }
}

extension Catalog {
  /// Whether a value is the user's own, as records say it.
  func ownWord(_ element: JSONElement) -> Records.Value { ownWord(isYours(element)) }

  func ownWord(_ isYours: Bool) -> Records.Value { .text(isYours ? "yes" : "no") }
}
