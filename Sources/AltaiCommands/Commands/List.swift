import AltaiApp
import AltaiCatalog
import ArgumentParser
import Scoring

struct List: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", _superCommandName: "altai",
    abstract: "Show the ranked list without the reasons.",
    discussion: """
      Examples:
        altai list
        altai list --price high --plans
        altai list --format csv
      """)

  @OptionGroup var options: RankingOptions
  @Flag(help: "Rank every plan by itself.") var plans = false

  var output: OutputOptions { options.output }

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let assessment = try options.assessment(session, onePerAssistant: !plans)
    let words = RankingWords(assessment, session.language)
    try session.show(words.listPage(), records: assessment.records()) { writer in
      assessment.write(to: &writer, words: words)
    }
    return assessment.ranking.ranked.isEmpty ? ExitStatus.nothingFits : ExitStatus.done
  }
}
