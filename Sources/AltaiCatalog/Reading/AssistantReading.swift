import LosslessJSON

private enum AssistantKey: Int, KeyList {
  case name, aliases, maker, country, site, since, about, facts, plans, flows, searches, dependsOn
  case leave, join, notes, secondOpinions
  static let spellings: [String] = [
    "name", "aliases", "maker", "country", "site", "since", "about", "facts", "plans", "flows",
    "searches", "dependsOn", "leave", "join", "notes", "secondOpinions",
  ]
  static let matcher = KeyMatcher(spellings)
}

extension CatalogReader {
  mutating func readAssistants(_ element: JSONElement) -> [Assistant] {
    let entries = entries(of: element)
    var assistants: [Assistant] = []
    assistants.reserveCapacity(entries.count)
    var owners: [String: Int] = [:]
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
        claim(
          [(id, key)] + ([name].compactMap(\.self) + aliases).map(nameAndPlace),
          for: assistants.count, in: &owners, assistants)
      }
      let about = fields[.about].flatMap { text($0) }
      let assistant = readAssistant(
        id, fields, name: name, aliases: aliases, about: about, element: value)
      assistants.append(assistant)
    }
    return assistants
  }

  private func nameAndPlace(_ text: Text) -> (String, JSONElement) {
    (document.string(of: text.english), text.english)
  }

  /// Notes which assistant each name stands for; a name that stands for two is a finding.
  private mutating func claim(
    _ names: [(String, JSONElement)], for number: Int, in owners: inout [String: Int],
    _ assistants: [Assistant]
  ) {
    for (name, place) in names {
      let folded = Catalog.foldedName(name)
      if let owner = owners[folded], owner != number {
        report(.aliasClash(name, assistant: assistants[owner].id), at: place)
      } else {
        owners[folded] = number
      }
    }
  }

  private mutating func readAssistant(
    _ id: String, _ fields: Fields<AssistantKey>, name: Text?, aliases: [Text], about: Text?,
    element: JSONElement
  ) -> Assistant {
    var maker: Int?
    if let element = fields[.maker], let word = plainString(element) {
      maker = makerIDs.place(of: word)
      if maker == nil { report(.unknownMaker(word, allowed: makers.map(\.id)), at: element) }
    }
    var facts = [Fact?](repeating: nil, count: factDefinitions.count)
    if let element = fields[.facts] {
      for (number, fact) in readFacts(element) { facts[number] = fact }
    }
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
