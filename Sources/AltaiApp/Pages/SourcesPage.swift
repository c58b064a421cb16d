public import AltaiCatalog
import TextScreen

/// The sources of one assistant, or of the whole catalog, and what each is used for.
public struct SourcesPage: Sendable {
  private let catalog: Catalog
  private let facts: FactWords

  /// A list of sources.
  public init(_ catalog: Catalog, _ language: Language, today: CalendarDate) {
    self.catalog = catalog
    facts = FactWords(catalog, language, today: today)
  }

  /// A source with the names of what rests on it.
  public struct Use: Sendable {
    /// A number of ``Catalog/sources``.
    public let source: Int
    /// Who was searched for.
    public var names: [String]
  }

  /// The sources used, in the order of their first use.
  ///
  /// - Parameter assistant: Only those of this assistant; without it the whole catalog's.
  public func uses(by assistant: Int?) -> [Use] {
    var uses: [Use] = []
    var places: [Int: Int] = [:]
    let chosen = assistant.map { [$0] } ?? Array(catalog.assistants.indices)
    for number in chosen {
      let prefix =
        assistant == nil ? facts.string(catalog.assistants[number].name) + ", " : ""
      for (name, sources) in references(of: catalog.assistants[number]) {
        for source in sources {
          if let place = places[source] {
            if !uses[place].names.contains(prefix + name) {
              uses[place].names.append(prefix + name)
            }
          } else {
            places[source] = uses.count
            uses.append(Use(source: source, names: [prefix + name]))
          }
        }
      }
    }
    return uses
  }

  private func references(of assistant: Assistant) -> [(name: String, sources: [Int])] {
    let words = facts.words
    var all: [(name: String, sources: [Int])] = []
    func add(_ fact: Fact, _ number: Int, plan: String = "") {
      all.append(
        (plan + facts.name(ofFact: number), fact.sources + fact.answers.flatMap(\.sources)))
    }
    for (number, fact) in assistant.facts.enumerated() {
      if let fact { add(fact, number) }
    }
    for plan in assistant.plans {
      let name = facts.string(plan.name)
      for price in plan.prices { all.append((name, price.sources)) }
      for limit in plan.limits { all.append((name, limit.sources)) }
      for (number, fact) in plan.facts { add(fact, number, plan: "\(name), ") }
      for note in plan.notes { all.append((name, note.sources)) }
    }
    for flow in assistant.flows { all.append((words.moneyTitle, flow.sources)) }
    for search in assistant.searches { all.append((words.moneyTitle, search.sources)) }
    for (title, notes) in [
      (words.dependsTitle, assistant.dependsOn), (words.notesTitle, assistant.notes),
      (words.opinionsTitle, assistant.secondOpinions),
    ] {
      for note in notes { all.append((title, note.sources)) }
    }
    for (title, ways) in [
      (words.leaveTitle, assistant.leave), (words.joinTitle, assistant.join),
    ] {
      for way in ways { all.append((title, way.sources)) }
    }
    return all
  }

  /// The page.
  public func page(assistant: Int?) -> Page {
    let words = facts.words
    var page = Page()
    if let assistant {
      page.heading(
        words.labelled(words.sourcesTitle, facts.string(catalog.assistants[assistant].name)))
    } else {
      page.heading(words.sourcesTitle)
    }
    page.items(
      uses(by: assistant).map { use in
        let source = catalog.sources[use.source]
        var details = facts.outdated(at: source.element) { facts.words($0, "title") }
        details.append(facts.string(source.url), from: [use.source])
        if let note = source.note { details.append(facts.string(note)) }
        details.append(words.labelled(words.usedForTitle, use.names.joinedText(", ")))
        return Page.Item("", facts.source(use.source), details: details)
      })
    return page
  }
}
