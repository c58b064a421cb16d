import LosslessJSON

/// What both readers fill from the text, so that they do equal work.
struct Catalog: Decodable, Equatable {
  var format: Int
  var assistants: [String: Assistant]
}

struct Assistant: Decodable, Equatable {
  var name: String
  var aliases: [String]
  var maker: String
  var since: String
  var weight: Double
  var open: Bool
  var facts: [String: Fact]
}

struct Fact: Decodable, Equatable {
  var value: String
  var asOf: String
  var statement: [String: String]
  var confidence: String
  var sources: [String]
}

extension Catalog {
  init(_ json: JSONDocument) {
    let root = json.root
    format = json.member("format", of: root).flatMap { json.number(of: $0) }.map { Int($0) } ?? 0
    assistants = [:]
    guard let list = json.member("assistants", of: root) else { return }
    assistants.reserveCapacity(json.count(of: list))
    for member in json.members(of: list) {
      assistants[json.string(of: member.key)] = Assistant(json, member.value)
    }
  }
}

extension Assistant {
  init(_ json: JSONDocument, _ element: JSONElement) {
    name = json.text("name", of: element)
    aliases = json.texts("aliases", of: element)
    maker = json.text("maker", of: element)
    since = json.text("since", of: element)
    weight = json.member("weight", of: element).flatMap { json.number(of: $0) } ?? 0
    open = json.member("open", of: element).map { json.kind(of: $0) == .true } ?? false
    facts = [:]
    guard let list = json.member("facts", of: element) else { return }
    for member in json.members(of: list) {
      facts[json.string(of: member.key)] = Fact(json, member.value)
    }
  }
}

extension Fact {
  init(_ json: JSONDocument, _ element: JSONElement) {
    value = json.text("value", of: element)
    asOf = json.text("asOf", of: element)
    statement = [:]
    if let texts = json.member("statement", of: element) {
      for member in json.members(of: texts) {
        statement[json.string(of: member.key)] = json.string(of: member.value)
      }
    }
    confidence = json.text("confidence", of: element)
    sources = json.texts("sources", of: element)
  }
}

extension JSONDocument {
  fileprivate func text(_ key: String, of element: JSONElement) -> String {
    member(key, of: element).map { string(of: $0) } ?? ""
  }

  fileprivate func texts(_ key: String, of element: JSONElement) -> [String] {
    member(key, of: element).map { elements(of: $0).map { string(of: $0) } } ?? []
  }
}
