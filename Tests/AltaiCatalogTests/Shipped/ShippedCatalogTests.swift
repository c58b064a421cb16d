import AltaiCatalog
import LosslessJSON
import Scoring
import Testing

@Suite struct `The shipped catalog` {
  let document: JSONDocument
  let catalog: Catalog

  init() throws {
    catalog = try ShippedCatalog.catalog()
    document = catalog.document
  }

  @Test func `it has no error, whatever the day`() throws {
    let day = try #require(CalendarDate("2031-01-01"))
    #expect(Catalog.read(document).errors.isEmpty)
    #expect(Catalog.read(document, options: ReadingOptions(today: day)).errors.isEmpty)
    #expect(
      Catalog.read(document, options: ReadingOptions(isThorough: false)).findings.isEmpty)
  }

  @Test(arguments: [
    ("Lumo", "lumo"), ("DuckDuckGo", "duckai"), ("duckduckgo", "duckai"), ("Duck.ai", "duckai"),
    ("duck.ai", "duckai"), ("duck ai", "duckai"), ("Confer", "confer"), ("Alpine", "alpine"),
    ("Grok", "grok"), ("ChatGPT", "chatgpt"), ("chat gpt", "chatgpt"), ("CHAT-GPT", "chatgpt"),
  ])
  func `the six of the first day are there under the names people use`(
    name: String, id: String
  ) throws {
    let number = try #require(catalog.assistantNumber(called: name))
    #expect(catalog.assistants[number].id == id)
  }

  @Test func `it holds the criteria of the design, in order`() {
    #expect(
      catalog.criteria.map(\.id) == ["privacy", "openness", "price", "donations", "features"])
    #expect(
      catalog.criteria.map(\.importance) == [.medium, .medium, .medium, .ignore, .ignore])
  }

  @Test func `every fact of the design is answered or said to be open for every assistant`() {
    let wanted = [
      "train", "keep", "read", "open", "share", "ads", "track", "proof", "client", "server",
      "weights", "trainingCode", "trainingData",
    ]
    #expect(Array(catalog.factDefinitions.map(\.id).prefix(13)) == wanted)
    for assistant in catalog.assistants {
      let missing = wanted.indices.filter { assistant.facts[$0] == nil }.map { wanted[$0] }
      #expect(missing.isEmpty, "\(assistant.id)")
    }
  }

  @Test(arguments: [
    ("train", ["never", "optIn", "askedPreset", "optOut", "byRequest", "always"]),
    ("keep", ["none", "sealed", "d30", "y1", "beyond"]),
    ("read", ["cannot", "onReport", "sampled"]),
    ("open", ["device", "enclave", "server"]),
    ("share", ["none", "relay", "relayIdentified", "group", "sold"]),
    ("ads", ["none", "context", "profile"]), ("track", ["none", "first", "third", "adtech"]),
    ("proof", ["verifiable", "audited", "terms", "statement", "nothing"]),
    ("client", ["open", "limited", "closed"]), ("server", ["open", "limited", "closed"]),
    ("weights", ["open", "limited", "closed"]), ("trainingCode", ["open", "limited", "closed"]),
    ("trainingData", ["open", "limited", "closed"]),
  ])
  func `options stand as in the design, best first`(fact: String, options: [String]) throws {
    let definition = catalog.factDefinitions[try catalog.fact(fact)]
    #expect(definition.options.map(\.id) == options)
    let isOfModel = ["weights", "trainingCode", "trainingData"].contains(fact)
    #expect(definition.maxAgeInDays == (isOfModel ? 365 : 730))
  }

  // MARK: Levels

  private func graded(_ id: String) throws -> GradedCriterion {
    guard case .graded(let graded) = catalog.criteria[try catalog.criterion(id)].kind else {
      throw NotGraded()
    }
    return graded
  }

  private struct NotGraded: Error {}

  /// The gates of each level in words: the option per fact, "-" where the fact is not asked.
  private func gates(_ graded: GradedCriterion) -> [String] {
    zip(graded.levels, graded.rule.levels).flatMap { level, rule in
      rule.gates.map { gate in
        let words = zip(gate, graded.facts).map { option, fact in
          option.map { catalog.factDefinitions[fact].options[$0].id } ?? "-"
        }
        return "\(level.id): " + words.joined(separator: " ")
      }
    }
  }

  @Test func `the levels of privacy are those of the design`() throws {
    let privacy = try graded("privacy")
    #expect(privacy.levels.map(\.id) == ["proven", "strong", "fair", "weak", "none"])
    #expect(privacy.rule.levels.map(\.value) == [1, 0.75, 0.5, 0.25, 0])
    #expect(
      gates(privacy) == [
        "proven: never sealed cannot enclave none none first audited",
        "strong: optIn d30 onReport server relay none first statement",
        "fair: optOut y1 sampled server relayIdentified context third nothing",
        "weak: byRequest beyond sampled server group profile adtech nothing",
      ])
    #expect(privacy.must == 1)
  }

  @Test func `the levels of openness are those of the design`() throws {
    let openness = try graded("openness")
    #expect(openness.levels.map(\.id) == ["rebuild", "run", "keep", "look", "nothing"])
    #expect(openness.rule.levels.map(\.value) == [1, 0.75, 0.5, 0.25, 0])
    #expect(
      gates(openness) == [
        "rebuild: open open open open open", "run: open open open - -", "keep: - - open - -",
        "look: open - - - -", "look: - - limited - -",
      ])
    #expect(openness.must == 3)
  }

  @Test(arguments: ["privacy", "openness"])
  func `worsening a fact never raises the level`(criterion: String) throws {
    let rule = try graded(criterion).rule
    var strides: [Int] = []
    var count = 1
    for options in rule.optionCounts {
      strides.append(count)
      count *= options
    }
    var levels = [Int](repeating: 0, count: count)
    for index in 0..<count {
      let options = zip(strides, rule.optionCounts).map { index / $0 % $1 }
      levels[index] = rule.level(of: options)
      for (fact, option) in options.enumerated() where option > 0 {
        if levels[index - strides[fact]] > levels[index] {
          Issue.record("\(options): a better answer to fact \(fact) lowers the level")
        }
      }
    }
    #expect(Set(levels) == Set(rule.levels.indices), "every level can be reached")
  }

  @Test func `prices and bands are those of the design`() throws {
    guard case .cost(let cost) = catalog.criteria[try catalog.criterion("price")].kind,
      case .ledger(let ledger) = catalog.criteria[try catalog.criterion("donations")].kind
    else {
      Issue.record("price is a cost and donations a ledger")
      return
    }
    #expect(cost.scale == LinearScale(best: 0, worst: 300))
    #expect(cost.must == 0)
    #expect(cost.maxAgeInDays == 365)
    #expect(ledger.scale.thresholds == [100_000, 1_000_000, 10_000_000])
    #expect(ledger.scale.values == [1, 0.75, 0.5, 0.25, 0])
  }

  // MARK: Languages

  @Test func `every text has English and French`() {
    var waiting = [document.root]
    var found = 0
    while let element = waiting.popLast() {
      waiting += document.elements(of: element)
      let members = Array(document.members(of: element))
      waiting += members.map(\.value)
      let keys = members.map { document.string(of: $0.key) }
      if keys.contains("en") || keys.contains("fr") {
        found += 1
        #expect(keys.sorted() == ["en", "fr"], "\(document.text(of: element))")
      }
    }
    #expect(found > 500)
  }

  @Test func `nothing that is shown is in one language only`() {
    var texts = [catalog.title] + catalog.sides.map(\.name)
    for criterion in catalog.criteria { texts += [criterion.name, criterion.question] }
    for definition in catalog.factDefinitions {
      texts.append(definition.name)
      for option in definition.options {
        texts += [option.name] + [option.means].compactMap(\.self)
      }
    }
    for case .graded(let graded) in catalog.criteria.map(\.kind) {
      for level in graded.levels { texts += [level.name] + [level.means].compactMap(\.self) }
    }
    for case .ledger(let ledger) in catalog.criteria.map(\.kind) {
      texts += ledger.bands.map(\.name)
    }
    for assistant in catalog.assistants { texts += Self.texts(of: assistant) }
    let oneLanguage = texts.filter { !catalog.hasWords($0, in: .french) }
    #expect(oneLanguage.map { catalog.string($0, in: .english) } == [])
  }

  private static func texts(of assistant: Assistant) -> [Text] {
    var texts: [Text?] = [assistant.about]
    let facts =
      assistant.facts.compactMap(\.self) + assistant.plans.flatMap { $0.facts.map(\.fact) }
    for fact in facts {
      texts += [fact.statement, fact.after?.steps] + fact.answers.map(\.statement)
    }
    for plan in assistant.plans {
      texts += plan.prices.map(\.statement) + plan.limits.map(\.statement)
      texts += plan.notes.map(\.statement)
    }
    for flow in assistant.flows { texts += [flow.donor.role, flow.sideBasis, flow.statement] }
    for search in assistant.searches { texts += [search.place, search.result] }
    for way in assistant.leave + assistant.join { texts += [way.statement] + way.steps }
    let notes = assistant.notes + assistant.dependsOn + assistant.secondOpinions
    texts += notes.map(\.statement)
    return texts.compactMap(\.self)
  }
}
