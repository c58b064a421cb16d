import AltaiApp
import AltaiCatalog
import ArgumentParser
import Scoring

struct Why: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.why)

  @Argument(
    help: ArgumentHelp(.whyAssistant, .assistant), completion: .custom(AssistantNames.complete))
  var assistant: String?
  @Argument(
    help: ArgumentHelp(.whyOther, .assistant), completion: .custom(AssistantNames.complete))
  var other: String?
  @OptionGroup var options: RankingOptions

  var output: OutputOptions { options.output }

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let request = options.request
    let catalog = try CatalogLoader(session: session, request: request.catalog).load()
    let own = try assistant.map { name throws(Failure) in try session.assistant(name, in: catalog) }
    let its = try other.map { name throws(Failure) in try session.assistant(name, in: catalog) }
    let assessment = try session.assessment(
      session.preferences(of: request, in: catalog), catalog)
    guard let (row, other) = assessment.pair(own, its) else {
      throw Failure(.whyNeedsTwo, session.words)
    }
    let page = RivalPage(assessment, row: row, over: other, session.language)
    let answer = WhyAnswer(page, assessment, row: row, other: other, session.language)
    try session.show(page.page(), records: answer.records()) { answer.write(to: &$0) }
    return ExitStatus.done
  }
}

extension Assessment {
  /// The rows of two assistants; who is not named is the first, or, where the first is, the next.
  ///
  /// - Returns: Nil where both are the same, or nobody is there to be compared with.
  fileprivate func pair(_ assistant: Int?, _ other: Int?) -> (row: Int, other: Int)? {
    let ranked = ranking.ranked.map(\.row)
    guard let row = assistant.map(standingRow) ?? ranked.first,
      let rival = other.map(standingRow) ?? ranked.first(where: { $0 != row }),
      row != rival
    else { return nil }
    return (row, rival)
  }
}
