import AltaiApp
import AltaiCatalog
import LosslessJSON
import Scoring
import TextScreen

/// One assistant for other programs: every fact, plan, flow, way and note with state, date and sources.
struct AssistantJSON {
  private let assessment: Assessment
  private let number: Int
  let language: Language

  init(_ assessment: Assessment, assistant: Int, _ language: Language) {
    self.assessment = assessment
    number = assistant
    self.language = language
  }

  var catalog: Catalog { assessment.catalog }
  var assistant: Assistant { catalog.assistants[number] }
  func string(_ text: Text) -> String { catalog.string(text, in: language) }
  func ids(_ sources: [Int]) -> [String] { sources.map { catalog.sources[$0].id } }

  /// One row per fact.
  func records() -> Records {
    let facts = FactWords(catalog, language, today: assessment.today)
    var records = Records(
      columns: [
        "criterion", "fact", "state", "value", "asOf", "confidence", "sources", "statement",
        "yours",
      ])
    records.rows = catalog.factDefinitions.indices.map { index in
      let definition = catalog.factDefinitions[index]
      let fact = assistant.facts[index]
      return [
        .text(catalog.criteria[definition.criterion].id), .text(definition.id),
        .text((fact?.state ?? .unresearched).rawValue), .text(facts.valueText(fact, index)),
        fact?.asOf.map { .text($0.text) } ?? .nothing,
        fact?.confidence.map { .text($0.rawValue) } ?? .nothing,
        .text(ids(fact?.sources ?? []).joinedText(" ")),
        fact?.statement.map { .text(string($0)) } ?? .nothing,
        catalog.ownWord(catalog.isYours(fact: index, of: assistant)),
      ]
    }
    return records
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "assistant")
    writer.member("language", language.rawValue)
    writer.member("catalogAsOf", catalog.asOf.text)
    writer.member("today", assessment.today.text)
    writer.member("id", assistant.id)
    writer.member("name", string(assistant.name))
    writer.member("aliases", assistant.aliases.map(string))
    if let maker = assistant.maker.map({ catalog.makers[$0] }) {
      writer.member("maker", string(maker.name))
      if let about = maker.about { writer.member("aboutMaker", string(about)) }
      if let country = assistant.country ?? maker.country { writer.member("country", country) }
    }
    if let site = assistant.site { writer.member("site", string(site)) }
    if let since = assistant.since { writer.member("since", since.text) }
    writer.member("about", string(assistant.about))
    writer.own(assistant.element, in: catalog)
    writer.yours(ownKeys)
    if let maker = assistant.maker {
      writer.replaced(at: catalog.makers[maker].element, in: catalog, key: "replacedMaker")
    }
    writeLevels(to: &writer)
    writer.key("facts")
    writer.beginObject()
    for index in catalog.factDefinitions.indices {
      writer.key(catalog.factDefinitions[index].id)
      write(
        assistant.facts[index], index,
        isYours: catalog.isYours(fact: index, of: assistant), to: &writer)
    }
    writer.endObject()
    writePlans(to: &writer)
    writeMoney(to: &writer)
    writeWays("leave", assistant.leave, to: &writer)
    writeWays("join", assistant.join, to: &writer)
    for (key, notes) in [
      ("dependsOn", assistant.dependsOn), ("notes", assistant.notes),
      ("secondOpinions", assistant.secondOpinions),
    ] {
      writer.key(key)
      writer.beginArray()
      for note in notes { write(note, to: &writer) }
      writer.endArray()
    }
    writer.endObject()
  }

  /// What each plan reaches on each criterion.
  private func writeLevels(to writer: inout JSONWriter) {
    let words = RankingWords(assessment, language)
    writer.key("verdicts")
    writer.beginArray()
    for (index, row) in assessment.rows.enumerated() where row.assistant == number {
      writer.beginObject()
      if let plan = row.plan { writer.member("plan", assistant.plans[plan].id) }
      writer.key("criteria")
      writer.beginObject()
      for criterion in assessment.columns {
        writer.key(catalog.criteria[criterion].id)
        writer.beginObject()
        if let value = assessment.value(row: index, criterion: criterion) {
          writer.member("low", value.low)
          writer.member("high", value.high)
        }
        writer.member("text", words.outcomeText(row: index, criterion: criterion))
        if case .graded(_, let levels) = row.outcomes[criterion],
          case .graded(let graded) = catalog.criteria[criterion].kind
        {
          writer.member("worst", graded.levels[levels.upperBound].id)
          writer.member("best", graded.levels[levels.lowerBound].id)
          if levels.upperBound > 0 {
            writer.member("next", graded.levels[levels.upperBound - 1].id)
          }
        }
        if let obstacles = assessment.obstacles(row: index, criterion: criterion) {
          writer.member("heldBackBy", obstacles.facts.map { catalog.factDefinitions[$0].id })
        }
        writer.isYours(assessment.isYours(row: index, criterion: criterion))
        writer.endObject()
      }
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
  }

  private func write(
    _ fact: Fact?, _ index: Int, isYours: Bool, to writer: inout JSONWriter
  ) {
    let facts = FactWords(catalog, language, today: assessment.today)
    let definition = catalog.factDefinitions[index]
    writer.beginObject()
    writer.member("state", (fact?.state ?? .unresearched).rawValue)
    writer.member("text", facts.valueText(fact, index))
    writer.isYours(isYours)
    if let fact {
      writer.replaced(at: fact.element, in: catalog)
      if fact.state == .known, let answer = fact.answers.first {
        writer.key("value")
        write(answer.answer, definition, to: &writer)
      } else if !fact.answers.isEmpty {
        writer.key("values")
        writer.beginArray()
        for answer in fact.answers {
          writer.beginObject()
          writer.key("value")
          write(answer.answer, definition, to: &writer)
          if let statement = answer.statement { writer.member("statement", string(statement)) }
          if let asOf = answer.asOf { writer.member("asOf", asOf.text) }
          writer.member("sources", ids(answer.sources))
          writer.endObject()
        }
        writer.endArray()
      }
      if !fact.range.isEmpty {
        writer.key("range")
        writer.beginArray()
        for answer in fact.range { write(answer, definition, to: &writer) }
        writer.endArray()
      }
      writeProvenance(fact.asOf, fact.statement, fact.confidence, fact.sources, to: &writer)
      writer.member(
        "isFresh", fact.isFresh(on: assessment.today, maxAgeInDays: definition.maxAgeInDays))
      if let after = fact.after {
        writer.key("after")
        writer.beginObject()
        writer.key("value")
        write(after.answer, definition, to: &writer)
        writer.member("steps", string(after.steps))
        writer.endObject()
      }
    } else if let value = catalog.takenOut(fact: index, of: assistant) {
      writer.replaced(then: nil, now: value)
    }
    writer.endObject()
  }

  private func write(_ answer: Answer, _ definition: FactDefinition, to writer: inout JSONWriter) {
    switch answer {
    case .option(let option): writer.string(definition.options[option].id)
    case .yes(let yes): writer.bool(yes)
    case .amount(let amount): writer.number(amount)
    }
  }

  private func writeProvenance(
    _ asOf: CalendarDate?, _ statement: Text?, _ confidence: Confidence?, _ sources: [Int],
    to writer: inout JSONWriter
  ) {
    if let asOf { writer.member("asOf", asOf.text) }
    if let statement { writer.member("statement", string(statement)) }
    if let confidence { writer.member("confidence", confidence.rawValue) }
    writer.member("sources", ids(sources))
  }

  private func writePlans(to writer: inout JSONWriter) {
    writer.key("plans")
    writer.beginArray()
    for plan in assistant.plans {
      writer.beginObject()
      writer.member("id", plan.id)
      writer.member("name", string(plan.name))
      if let cost = catalog.yearlyCost(of: plan) { writer.member("yearlyCost", cost) }
      writer.own(plan.element, in: catalog)
      if catalog.isYours("name", of: plan.element) { writer.yours(["name"]) }
      writer.key("prices")
      writer.beginArray()
      for price in plan.prices {
        writer.beginObject()
        writer.member("id", price.id)
        writer.member("period", price.period.rawValue)
        writer.member("state", price.state.rawValue)
        if let amount = price.amount {
          writer.member("amount", amount.value)
          writer.member("currency", amount.currency)
        }
        if let included = price.taxIncluded { writer.member("isTaxIncluded", included) }
        writeProvenance(price.asOf, price.statement, price.confidence, price.sources, to: &writer)
        writer.own(price.element, in: catalog)
        writer.endObject()
      }
      writer.endArray()
      writer.key("limits")
      writer.beginArray()
      for limit in plan.limits {
        writer.beginObject()
        writer.member("id", limit.id)
        switch limit.allowance {
        case .unlimited: writer.member("isUnlimited", true)
        case .unknown(let state): writer.member("state", state.rawValue)
        case .atMost(let count, let span):
          writer.member("amount", count)
          writer.member("per", span.unit.rawValue)
          writer.member("every", span.count)
        }
        writeProvenance(limit.asOf, limit.statement, limit.confidence, limit.sources, to: &writer)
        writer.own(limit.element, in: catalog)
        writer.endObject()
      }
      writer.endArray()
      writer.key("facts")
      writer.beginObject()
      for (number, fact) in plan.facts {
        writer.key(catalog.factDefinitions[number].id)
        write(fact, number, isYours: catalog.isYours(fact.element), to: &writer)
      }
      writer.endObject()
      writer.key("notes")
      writer.beginArray()
      for note in plan.notes { write(note, to: &writer) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }

  private func write(_ note: Note, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", note.id)
    if let subject = note.subject { writer.member("name", string(subject)) }
    writeProvenance(note.asOf, note.statement, note.confidence, note.sources, to: &writer)
    writer.own(note.element, in: catalog)
    writer.endObject()
  }

  func writeWays(_ key: String, _ ways: [Way], to writer: inout JSONWriter) {
    writer.key(key)
    writer.beginArray()
    for way in ways { write(way, to: &writer) }
    writer.endArray()
  }

  private func write(_ way: Way, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("kind", way.kind.rawValue)
    writer.member("state", way.state.rawValue)
    writer.member("steps", way.steps.map(string))
    writeProvenance(way.asOf, way.statement, way.confidence, way.sources, to: &writer)
    writer.own(way.element, in: catalog)
    writer.endObject()
  }
}

extension AssistantJSON {
  func sideID(of flow: Flow) -> String? {
    switch flow.side {
    case .one(let side): catalog.sides[side].id
    case .both: "both"
    case nil: nil
    }
  }

  func writeMoney(to writer: inout JSONWriter) {
    writer.key("flows")
    writer.beginArray()
    for flow in assistant.flows {
      writer.beginObject()
      writer.member("id", flow.id)
      writer.member("donor", string(flow.donor.name))
      writer.member("donorKind", flow.donor.kind.rawValue)
      if let role = flow.donor.role { writer.member("role", string(role)) }
      if let held = flow.donor.roleHeldThen { writer.member("isRoleHeldThen", held) }
      if let joint = flow.donor.jointWith { writer.member("jointWith", string(joint)) }
      writer.member("closeness", flow.closeness.rawValue)
      writer.member("recipient", string(flow.recipient.name))
      writer.member("recipientKind", flow.recipient.kind.rawValue)
      if let side = sideID(of: flow) { writer.member("side", side) }
      if let basis = flow.sideBasis { writer.member("sideBasis", string(basis)) }
      writer.member("kind", flow.kind.rawValue)
      if let sum = flow.sum {
        writer.member("from", sum.from)
        writer.member("to", sum.to)
        writer.member("isAtLeast", sum.isAtLeast)
        writer.member("currency", sum.currency)
      }
      writer.member("date", flow.date.text)
      writer.member("status", flow.status.rawValue)
      writeProvenance(nil, flow.statement, flow.confidence, flow.sources, to: &writer)
      writer.own(flow.element, in: catalog)
      writer.endObject()
    }
    writer.endArray()
    writer.key("searches")
    writer.beginArray()
    for search in assistant.searches {
      writer.beginObject()
      writer.member("id", search.id)
      writer.member("names", search.names.map(string))
      writer.member("where", string(search.place))
      writer.member("reaches", search.reaches.map(\.rawValue))
      writer.member("kinds", search.kinds.map(\.rawValue))
      writer.member("until", search.until.text)
      writer.member("result", string(search.result))
      writer.member("sources", ids(search.sources))
      writer.own(search.element, in: catalog)
      writer.endObject()
    }
    writer.endArray()
  }
}
