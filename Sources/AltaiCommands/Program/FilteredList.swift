import AltaiApp
import AltaiCatalog
import LosslessJSON
import TextScreen

/// The part of a ranked list that passes a filter, with its places among all.
struct FilteredList {
  let session: Session
  let assessment: Assessment
  let words: RankingWords

  /// Prints the list; what is wrong with the filter, and that nobody passes it, end the command.
  func show(_ text: String) throws(Failure) {
    let index = FilterIndex(assessment.catalog, session.language)
    let query = FilterQuery(text, index.fields)
    if let problem = query.firstProblem { throw Failure(problem, session.words) }
    var filter = ListFilter(index, assessment)
    let result = filter.result(of: query)
    if let problem = halfCondition(in: result, index) { throw Failure(problem, session.words) }

    var isKept = [Bool](repeating: false, count: assessment.rows.count)
    for item in result.items { isKept[filter.rows[item]] = true }
    let kept = assessment.keeping { isKept[$0] }
    let keptWords = RankingWords(kept, session.language)
    let notes = result.sentences(in: session.words)
    try session.show(keptWords.listPage(notes: notes), records: kept.records(keptWords)) { writer in
      kept.write(
        to: &writer, words: keptWords, filter: result, explanation: words.explanation())
    }
    if result.count == 0 {
      // CSV has no place for sentences; the other forms have said it.
      throw Failure(
        ExitStatus.nothingFits, session.request.form == .csv ? [notes.joinedText(" ")] : [])
    }
  }

  /// A word that stands nowhere and is how a field begins: nobody types it on here.
  private func halfCondition(in result: FilterResult, _ index: FilterIndex) -> FilterProblem? {
    for (piece, standing) in zip(result.query.pieces, result.standings) where standing == .ignored {
      let suggestions = index.suggestions(
        for: piece.text, currency: assessment.preferences.currency)
      return .unfinished(piece.text, allowed: suggestions.map(\.completion))
    }
    return nil
  }
}

extension Failure {
  /// A failure for a filter that says something wrong.
  init(_ problem: FilterProblem, _ words: any Wording) {
    let (suggestion, allowed) = problem.alternatives
    self.init(
      ExitStatus.usage, words.filterProblem(problem), suggestion: suggestion, allowed: allowed,
      words)
  }
}
