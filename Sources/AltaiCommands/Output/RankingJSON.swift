import AltaiApp
import AltaiCatalog
import LosslessJSON
import Scoring

/// The ranking for other programs: all that the text says, with full-precision numbers. Docs/json-output.md describes it.
extension Assessment {
  /// - Parameters:
  ///   - filter: The filter that all rows passed, where there is one.
  ///   - explanation: Sentences on the whole ranking.
  func write(
    to writer: inout JSONWriter, words: RankingWords, filter: FilterResult? = nil,
    explanation: [String]
  ) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "ranking")
    writer.member("language", words.words.language.rawValue)
    writer.member("catalogAsOf", catalog.asOf.text)
    writer.member("today", today.text)
    writer.member("understood", words.understood())
    writeOwnFacts(to: &writer)
    writePreferences(to: &writer, words: words)
    filter?.write(to: &writer, words: words.words)
    writer.key("ranked")
    writer.beginArray()
    for entry in ranking.ranked {
      writer.beginObject()
      writer.member("place", entry.place)
      writer.member("isTied", entry.isTied)
      writeRow(
        entry.row, score: entry.score, span: entry.span, known: entry.known, to: &writer,
        words: words)
      writer.key("places")
      writer.beginArray()
      writer.integer(entry.rankSpan.lowerBound)
      writer.integer(entry.rankSpan.upperBound)
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    for (key, group) in [
      ("missed", ranking.missed), ("unconfirmed", ranking.unconfirmed),
      ("tooLittleKnown", ranking.tooLittleKnown),
    ] {
      writer.key(key)
      writer.beginArray()
      for left in group {
        writer.beginObject()
        writeRow(
          left.row, score: left.score, span: left.span, known: left.known, to: &writer, words: words
        )
        if let number = left.requirement {
          writer.member("requirement", words.requirement(requirements[number]))
        }
        writer.member("reason", words.reason(left))
        writer.endObject()
      }
      writer.endArray()
    }
    writer.key("explanation")
    writer.beginArray()
    for sentence in explanation { writer.string(sentence) }
    writer.endArray()
    writer.endObject()
  }

  private func writePreferences(to writer: inout JSONWriter, words: RankingWords) {
    writer.key("criteria")
    writer.beginObject()
    for (column, number) in columns.enumerated() {
      writer.key(catalog.criteria[number].id)
      writer.beginObject()
      writer.member("name", catalog.string(catalog.criteria[number].name, in: words.words.language))
      writer.member("importance", preferences.importances[number].text)
      writer.key("weight")
      writer.number(weights.values[column])
      writer.isYours(catalog.isYours(catalog.criteria[number].element))
      writer.endObject()
    }
    writer.endObject()
    writer.key("requirements")
    writer.beginArray()
    for requirement in requirements { writer.string(words.requirement(requirement)) }
    writer.endArray()
    if let money = preferences.money {
      writer.key("money")
      writer.beginObject()
      writer.member("direction", money.direction.rawValue)
      writer.member("target", money.target.text(in: catalog))
      writer.member("reach", money.reach.rawValue)
      if let since = money.since { writer.member("since", since) }
      writer.endObject()
    }
    writer.member("unknown", preferences.unknown.text)
  }

  private func writeRow(
    _ number: Int, score: Double, span: ScoreSpan, known: Double, to writer: inout JSONWriter,
    words: RankingWords
  ) {
    let row = rows[number]
    let assistant = catalog.assistants[row.assistant]
    let language = words.words.language
    writer.member("assistant", assistant.id)
    writer.member("name", catalog.string(assistant.name, in: language))
    if let plan = row.plan {
      writer.member("plan", assistant.plans[plan].id)
      writer.member("planName", catalog.string(assistant.plans[plan].name, in: language))
    }
    writer.yours(ownNames(row: number))
    writer.member("score", score)
    writer.member("low", span.low)
    writer.member("high", span.high)
    writer.member("known", known)
    if row.hasUnknownMessageLimit { writer.member("isMessageLimitUnknown", true) }
    let parts = contributions(row: number)
    writer.key("criteria")
    writer.beginObject()
    for (column, criterion) in columns.enumerated() {
      writer.key(catalog.criteria[criterion].id)
      writer.beginObject()
      writer.member("low", table[number, column].low)
      writer.member("high", table[number, column].high)
      writer.member("contribution", parts[column])
      if case .graded(_, let levels) = row.outcomes[criterion],
        case .graded(let graded) = catalog.criteria[criterion].kind
      {
        writer.member("worst", graded.levels[levels.upperBound].id)
        writer.member("best", graded.levels[levels.lowerBound].id)
      }
      writer.member("text", words.outcomeText(row: number, criterion: criterion))
      writer.isYours(isYours(row: number, criterion: criterion))
      writer.endObject()
    }
    writer.endObject()
  }

  /// The ranking as rows: ranked ones first, then those left out with the reason.
  func records(_ words: RankingWords) -> Records {
    let ids = columns.map { catalog.criteria[$0].id }
    var records = Records(
      columns: [
        "group", "place", "isTied", "assistant", "name", "plan", "planName", "score", "low", "high",
        "known",
      ] + ids.flatMap { [$0, "\($0)Low", "\($0)High"] } + ["reason", "yours"])
    for entry in ranking.ranked {
      records.rows.append(
        [.text("ranked"), .integer(entry.place), .text(entry.isTied ? "yes" : "no")]
          + fields(entry.row, entry.score, entry.span, entry.known, words)
          + [.nothing, ownParts(row: entry.row)])
    }
    for (name, group) in [
      ("unconfirmed", ranking.unconfirmed), ("missed", ranking.missed),
      ("tooLittleKnown", ranking.tooLittleKnown),
    ] {
      for left in group {
        records.rows.append(
          [.text(name), .nothing, .nothing]
            + fields(left.row, left.score, left.span, left.known, words)
            + [.text(words.reason(left)), ownParts(row: left.row)])
      }
    }
    return records
  }

  private func fields(
    _ row: Int, _ score: Double, _ span: ScoreSpan, _ known: Double, _ words: RankingWords
  ) -> [Records.Value] {
    let assistant = catalog.assistants[rows[row].assistant]
    let plan = rows[row].plan.map { assistant.plans[$0] }
    let language = words.words.language
    var fields: [Records.Value] = [
      .text(assistant.id), .text(catalog.string(assistant.name, in: language)),
      plan.map { .text($0.id) } ?? .nothing,
      plan.map { .text(catalog.string($0.name, in: language)) } ?? .nothing, .number(score),
      .number(span.low), .number(span.high), .number(known),
    ]
    for (column, criterion) in columns.enumerated() {
      fields += [
        .text(words.outcomeText(row: row, criterion: criterion)), .number(table[row, column].low),
        .number(table[row, column].high),
      ]
    }
    return fields
  }
}

extension MoneyWish.Target {
  /// The target as the command line takes it.
  func text(in catalog: Catalog) -> String {
    switch self {
    case .any: "any"
    case .lobbying: "lobbying"
    case .side(let side): catalog.sides[side].id
    case .recipient(let name): name
    }
  }
}

extension UnknownReading {
  /// The reading as the command line takes it.
  var text: String {
    switch self {
    case .cautious: "cautious"
    case .middle: "middle"
    case .hopeful: "hopeful"
    }
  }
}

/// One member at a time.
extension JSONWriter {
  mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    integer(value)
  }

  mutating func member(_ key: String, _ value: Double) {
    self.key(key)
    number(value)
  }

  mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  mutating func member(_ key: String, _ values: [String]) {
    self.key(key)
    beginArray()
    for value in values { string(value) }
    endArray()
  }
}
