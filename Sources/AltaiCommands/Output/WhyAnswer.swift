import AltaiApp
import AltaiCatalog
import LosslessJSON
import Scoring

/// Why one row stands above another, for other programs. Docs/json-output.md describes it.
struct WhyAnswer {
  private let page: RivalPage
  private let assessment: Assessment
  private let row: Int
  private let other: Int
  private let words: RankingWords

  init(
    _ page: RivalPage, _ assessment: Assessment, row: Int, other: Int, _ language: Language
  ) {
    self.page = page
    self.assessment = assessment
    self.row = row
    self.other = other
    words = RankingWords(assessment, language)
  }

  private var catalog: Catalog { assessment.catalog }

  private func id(ofCriterion number: Int) -> String { catalog.criteria[number].id }

  private func assistantID(_ row: Int) -> String {
    catalog.assistants[assessment.rows[row].assistant].id
  }

  /// One row per criterion.
  func records() -> Records {
    var records = Records(
      columns: [
        "criterion", "weight", assistantID(row), assistantID(other), "points", "least", "most",
      ])
    records.rows = page.difference.bySize.map { part in
      let criterion = assessment.columns[part.column]
      return [
        .text(id(ofCriterion: criterion)), .number(assessment.weights.values[part.column]),
        .text(words.outcomeText(row: row, criterion: criterion)),
        .text(words.outcomeText(row: other, criterion: criterion)), .number(part.points),
        .number(part.least), .number(part.most),
      ]
    }
    return records
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "why")
    writer.member("language", words.words.language.rawValue)
    writer.member("catalogAsOf", catalog.asOf.text)
    writer.member("today", assessment.today.text)
    writer.member("understood", words.understood())
    writer.key("sides")
    writer.beginArray()
    for row in [row, other] { writeSide(row, to: &writer) }
    writer.endArray()
    let difference = page.difference
    writer.member("difference", difference.points)
    writer.member("least", difference.least)
    writer.member("most", difference.most)
    writer.member("isNowhereWorse", difference.isNowhereWorse)
    writer.member("isNowhereWorseForCertain", difference.isNowhereWorseForCertain)
    writer.key("parts")
    writer.beginArray()
    for part in difference.bySize { write(part, to: &writer) }
    writer.endArray()
    writer.key("deciding")
    writer.beginArray()
    for fact in assessment.decidingFacts(of: row, over: other) {
      writer.beginObject()
      writer.member("criterion", id(ofCriterion: fact.criterion))
      if let number = fact.fact { writer.member("fact", catalog.factDefinitions[number].id) }
      writer.member("for", assistantID(fact.isForFirst ? row : other))
      writer.endObject()
    }
    writer.endArray()
    let changes = ChangePage(assessment, words.words.language)
    if let (above, below) = page.places {
      writer.key("swap")
      changes.write(swapOf: below, with: above, to: &writer)
    }
    if let behind = page.rowBehind {
      writer.key("change")
      changes.write(rival: behind, to: &writer)
    }
    writer.member("sentences", page.sentences())
    writer.endObject()
  }

  private func writeSide(_ number: Int, to writer: inout JSONWriter) {
    let row = assessment.rows[number]
    writer.beginObject()
    writer.member("assistant", assistantID(number))
    writer.member("name", words.name(ofRow: number))
    if let plan = row.plan {
      writer.member("plan", catalog.assistants[row.assistant].plans[plan].id)
    }
    let entry = assessment.ranking.ranked.first { $0.row == number }
    if let entry { writer.member("place", entry.place) }
    writer.member(
      "score", assessment.contributions(row: number).reduce(0, +))
    writer.endObject()
  }

  private func write(_ part: ScoreDifference.Part, to writer: inout JSONWriter) {
    let criterion = assessment.columns[part.column]
    writer.beginObject()
    writer.member("criterion", id(ofCriterion: criterion))
    writer.member("weight", assessment.weights.values[part.column])
    writer.member("points", part.points)
    writer.member("least", part.least)
    writer.member("most", part.most)
    writer.member(
      "texts", [row, other].map { words.outcomeText(row: $0, criterion: criterion) })
    writer.endObject()
  }
}
