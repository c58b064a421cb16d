import AltaiApp
import ArgumentParser

struct Recommend: ParsableCommand {
  static let configuration = CommandConfiguration(.recommend)

  @OptionGroup var options: RankingOptions
  @Flag(help: ArgumentHelp(.plans)) var plans = false

  func run() throws {
    var request = options.request
    request.ranksPlans = plans
    try RankingAnswer(request: request, givesReasons: true).run()
  }
}
