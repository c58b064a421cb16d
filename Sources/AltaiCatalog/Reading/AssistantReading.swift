import LosslessJSON

private enum AssistantKey: Int, KeyList {
  case name, aliases, maker, country, site, since, about, facts, plans, flows, searches, dependsOn
  case leave, join, notes, secondOpinions
  static let spellings: [String] = [
    "name", "aliases", "maker", "country", "site", "since", "about", "facts", "plans", "flows",
    "searches", "dependsOn", "leave", "join", "notes", "secondOpinions",
  ]
  static let keyNames = JSONNames(spellings)
}

extension CatalogReader {
  mutating func readAssistants(_ element: JSONElement) -> [Assistant] {
    let entries = options.assistant.map { only(element, $0) } ?? entries(of: element)
    var assistants: [Assistant] = []
    assistants.reserveCapacity(entries.count)
    var owners: [String: Int] = [:]
    if isReadingAll { owners.reserveCapacity(3 * entries.count) }
    for (id, key, value) in entries {
      guard
        let fields = fields(
          of: value, AssistantKey.self, required: .name, .about, .facts, .plans)
      else { continue }
      let name = fields[.name].flatMap { plainText($0) }
      var aliases: [Text] = []
      if let element = fields[.aliases] {
        for item in list(element) {
          if let alias = plainText(item) { aliases.append(alias) }
        }
      }
      if isReadingAll {
        claim(id, key, for: assistants.count, in: &owners, assistants)
        if let name { claim(name, for: assistants.count, in: &owners, assistants) }
        for alias in aliases { claim(alias, for: assistants.count, in: &owners, assistants) }
      }
      let about = fields[.about].flatMap { text($0) }
      let assistant = readAssistant(
        id, fields, name: name, aliases: aliases, about: about, element: value)
      assistants.append(assistant)
    }
    return assistants
  }

  /// The one assistant that is wanted, without a look at the others.
  private func only(
    _ element: JSONElement, _ id: String
  ) -> [(id: String, key: JSONElement, JSONElement)] {
    document.members(of: element).first { document.stringEquals($0.key, id) }
      .map { [(id, $0.key, $0.value)] } ?? []
  }

  private mutating func claim(
    _ name: Text, for number: Int, in owners: inout [String: Int], _ assistants: [Assistant]
  ) {
    claim(
      document.string(of: name.english), name.english, for: number, in: &owners, assistants)
  }

  /// Notes which assistant a name stands for; a name that stands for two is a finding.
  private mutating func claim(
    _ name: String, _ place: JSONElement, for number: Int, in owners: inout [String: Int],
    _ assistants: [Assistant]
  ) {
    let isOwn = { (owner: inout Int?) in
      if owner == nil { owner = number }
      return owner == number
    }
    let folded = Catalog.foldedName(name)
    if !isOwn(&owners[folded]), let owner = owners[folded] {
      report(.aliasClash(name, assistant: assistants[owner].id), at: place)
    }
  }

  private mutating func readAssistant(
    _ id: String, _ fields: Fields<AssistantKey>, name: Text?, aliases: [Text], about: Text?,
    element: JSONElement
  ) -> Assistant {
    var maker: Int?
    if let element = fields[.maker] {
      maker = document.place(of: element, in: makerIDs)
      if maker == nil, let word = plainString(element) {
        report(.unknownMaker(word, allowed: makers.map(\.id)), at: element)
      }
    }
    let facts = FactList(
      fields[.facts].map { readFacts($0) } ?? [], count: factDefinitions.count)
    let nothing = Text(english: element, french: nil)
    return Assistant(
      id: id, name: name ?? nothing, aliases: aliases, maker: maker,
      country: fields[.country].flatMap { country($0) },
      site: fields[.site].flatMap { address($0, httpsOnly: true) },
      since: fields[.since].flatMap { date($0) }, about: about ?? nothing, facts: facts,
      plans: fields[.plans].map { readPlans($0) } ?? [],
      flows: fields[.flows].map { readFlows($0) } ?? [],
      searches: fields[.searches].map { readSearches($0) } ?? [],
      dependsOn: fields[.dependsOn].map { readNotes($0, subject: .name) } ?? [],
      leave: fields[.leave].map { readWays($0, of: [.export, .optOut, .cancel, .delete]) } ?? [],
      join: fields[.join].map { readWays($0, of: [.signUp, .import]) } ?? [],
      notes: fields[.notes].map { readNotes($0) } ?? [],
      secondOpinions: fields[.secondOpinions].map { readNotes($0, subject: .by) } ?? [],
      element: element)
  }
}

extension Catalog {
  /// A name as it is compared: small letters and digits only; case, spaces, dots, hyphens and the like do not count.
  static func foldedName(_ name: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case 65...90: bytes.append(byte | 0x20)
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "'"):
        continue
      case 0x80...: return foldedWideName(name)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// As ``foldedName(_:)``, for names that are not ASCII.
  private static func foldedWideName(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter { !" .-_'’".unicodeScalars.contains($0) }))
  }

  /// The number of the assistant that a user means by an id, a name or an alias.
  public func assistantNumber(called name: String) -> Int? {
    let wanted = Self.foldedName(name)
    if let exact = assistants.firstIndex(where: { $0.id == name }) { return exact }
    return assistants.firstIndex { assistant in
      Self.foldedName(assistant.id) == wanted
        || ([assistant.name] + assistant.aliases).contains {
          Self.foldedName(string($0, in: .english)) == wanted
        }
    }
  }

  /// Every id, name and alias, for suggestions.
  public var assistantNames: [String] {
    assistants.flatMap { assistant in
      [assistant.id]
        + ([assistant.name] + assistant.aliases).map { string($0, in: .english) }
    }
  }
}
