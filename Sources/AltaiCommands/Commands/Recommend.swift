import AltaiApp
import AltaiCatalog
import ArgumentParser
import Scoring

struct Recommend: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend", _superCommandName: "altai",
    abstract: "Rank the assistants by what matters to you, and say why.",
    discussion: """
      What you do not say keeps the profile's importance; the built-in one weighs privacy, openness and price medium.

      Examples:
        altai recommend
        altai recommend --privacy high
        altai recommend --privacy high --price low --need images
        altai recommend --require 'privacy>=strong' --budget 10
        altai recommend --donations-avoid any --donations-reach founder
        altai recommend --donations-prefer any --donations-since 2024
      """)

  @OptionGroup var options: RankingOptions
  @Flag(help: "Rank every plan by itself.") var plans = false

  var output: OutputOptions { options.output }

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let assessment = try options.assessment(session, onePerAssistant: !plans)
    let words = RankingWords(assessment, session.language)
    try session.show(words.recommendationPage(), records: assessment.records()) { writer in
      assessment.write(to: &writer, words: words)
    }
    return assessment.ranking.ranked.isEmpty ? ExitStatus.nothingFits : ExitStatus.done
  }
}
