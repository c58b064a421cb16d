import AltaiApp
import AltaiCatalog
import LosslessJSON
import Scoring

/// How sure the places are, for other programs. Docs/json-output.md describes it.
struct SureAnswer {
  private let page: SurePage
  private let assessment: Assessment
  private let words: RankingWords
  private let change: ChangePage
  private let worth: WorthWords

  init(_ page: SurePage, _ assessment: Assessment, _ language: Language) {
    self.page = page
    self.assessment = assessment
    words = RankingWords(assessment, language)
    change = ChangePage(assessment, language)
    worth = WorthWords(assessment, language)
  }

  private var catalog: Catalog { assessment.catalog }
  private var report: SurenessReport { page.report }

  /// Places of the report's rows.
  private var places: Range<Int> { report.rows.indices }

  private func assistantID(_ place: Int) -> String {
    catalog.assistants[assessment.rows[report.rows[place]].assistant].id
  }

  private func entry(_ place: Int) -> Ranking.Entry? {
    assessment.ranking.ranked.first { $0.row == report.rows[place] }
  }

  /// One row per alternative.
  func records() -> Records {
    var records = Records(
      columns: ["assistant", "place", "chance"]
        + report.cases.flatMap { found in
          let name = found.reading.rawValue
          return [name, "\(name)-error", "\(name)-confidence", "\(name)-regret"]
        })
    records.rows = places.map { place in
      [
        .text(assistantID(place)), entry(place).map { .integer($0.place) } ?? .nothing,
        .text(report.chances[place].word),
      ]
        + report.cases.flatMap { found -> [Records.Value] in
          [
            .number(found.firstShare(row: place)), .number(error(found, place)),
            found.confidenceFactors[place].map { .number($0) } ?? .nothing,
            found.worstRegrets.map { .number($0[place]) } ?? .nothing,
          ]
        }
    }
    return records
  }

  private func error(_ found: SurenessReport.Case, _ place: Int) -> Double {
    found.exactFirstShares == nil
      ? found.acceptability.standardError(of: found.acceptability.firstShare(row: place)) : 0
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "sureness")
    writer.member("language", words.words.language.rawValue)
    writer.member("catalogAsOf", catalog.asOf.text)
    writer.member("today", assessment.today.text)
    writer.member("understood", words.understood())
    if let word = report.word { writer.member("word", word.rawValue) }
    writer.member("verdict", page.verdict())
    if let rule = page.rule() { writer.member("rule", rule) }
    writer.member("samples", report.sampleCount)
    writer.member("seed", Int(report.seed))
    writer.member("ranked", report.rankedCount)
    writer.member("possible", report.possibleCount)
    writer.key("alternatives")
    writer.beginArray()
    for place in places { writeAlternative(place, to: &writer) }
    writer.endArray()
    writer.key("readings")
    writer.beginArray()
    for found in report.cases { write(found, to: &writer) }
    writer.endArray()
    if let least = report.leastRegretted {
      writer.member("leastRegretted", least.places.map(assistantID))
    }
    writer.key("change")
    change.write(to: &writer)
    assessment.writeGaps(to: &writer, words: worth)
    writer.endObject()
  }

  private func writeAlternative(_ place: Int, to writer: inout JSONWriter) {
    let row = assessment.rows[report.rows[place]]
    writer.beginObject()
    writer.member("assistant", assistantID(place))
    writer.member("name", words.name(ofRow: report.rows[place]))
    if let plan = row.plan {
      writer.member("plan", catalog.assistants[row.assistant].plans[plan].id)
    }
    if let entry = entry(place) {
      writer.member("place", entry.place)
      writer.member("score", entry.score)
      write("places", entry.rankSpan, to: &writer)
    }
    writer.member("chance", report.chances[place].word)
    writer.endObject()
  }

  private func write(_ key: String, _ range: ClosedRange<Int>, to writer: inout JSONWriter) {
    writer.key(key)
    writer.beginArray()
    writer.integer(range.lowerBound)
    writer.integer(range.upperBound)
    writer.endArray()
  }

  private func write(_ found: SurenessReport.Case, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("reading", found.reading.rawValue)
    writer.member("isExact", found.exactFirstShares != nil)
    writer.key("alternatives")
    writer.beginArray()
    for place in places { write(place, of: found, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private func write(
    _ place: Int, of found: SurenessReport.Case, to writer: inout JSONWriter
  ) {
    let acceptability = found.acceptability
    writer.beginObject()
    writer.member("assistant", assistantID(place))
    writer.member("first", found.firstShare(row: place))
    writer.member("standardError", error(found, place))
    if !report.isPartial {
      // The ranks among those that were sampled are no ranks among all.
      writer.key("ranks")
      writer.beginArray()
      for rank in places { writer.number(acceptability.share(row: place, rank: rank + 1)) }
      writer.endArray()
      if let ranges = found.certainRanks { write("certainPlaces", ranges[place], to: &writer) }
    }
    writer.key("above")
    writer.beginObject()
    for other in places where other != place {
      writer.key(assistantID(other))
      writer.number(acceptability.winningShare(row: place, over: other))
    }
    writer.endObject()
    if let weights = acceptability.centralWeights(row: place) {
      writer.key("centralWeights")
      writer.beginObject()
      for (column, criterion) in assessment.columns.enumerated() {
        writer.key(catalog.criteria[criterion].id)
        writer.number(weights[column])
      }
      writer.endObject()
    }
    if let factor = found.confidenceFactors[place] { writer.member("confidence", factor) }
    if let regrets = found.worstRegrets { writer.member("worstRegret", regrets[place]) }
    writer.endObject()
  }
}

extension FirstPlaceChance {
  /// Stable words for other programs.
  fileprivate var word: String {
    switch self {
    case .canWin: "canWin"
    case .canTie: "canTie"
    case .never: "never"
    }
  }
}
