import AltaiCatalog
import Scoring

/// Who stands where, by names instead of rows, so that two catalogs can be compared.
struct Standings: Equatable {
  struct Entry: Equatable {
    let name: String
    let place: Int?
    let rankSpan: ClosedRange<Int>?
    let score: Double
    let span: ScoreSpan
  }

  let entries: [Entry]

  init(_ assessment: Assessment) {
    let ranking = assessment.ranking
    let left = ranking.unconfirmed + ranking.missed + ranking.tooLittleKnown
    entries =
      ranking.ranked.map {
        Entry(
          name: assessment.name(ofRow: $0.row), place: $0.place, rankSpan: $0.rankSpan,
          score: $0.score, span: $0.span)
      }
      + left.map {
        Entry(
          name: assessment.name(ofRow: $0.row), place: nil, rankSpan: nil, score: $0.score,
          span: $0.span)
      }
  }
}
