import AltaiApp
import ArgumentParser

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(.list)

  @OptionGroup var options: RankingOptions
  @Flag(help: ArgumentHelp(.plans)) var plans = false

  func run() throws {
    var request = options.request
    request.ranksPlans = plans
    try RankingAnswer(request: request, givesReasons: false).run()
  }
}
