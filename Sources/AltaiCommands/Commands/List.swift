import AltaiApp
import ArgumentParser

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(.list)

  @OptionGroup var options: RankingOptions
  @Flag(help: ArgumentHelp(.plans)) var plans = false

  @Option(parsing: .unconditional, help: ArgumentHelp(.filter, .words)) var filter: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(.sort, .column)) var sort: String?

  func run() throws {
    var request = options.request
    request.ranksPlans = plans
    request.filter = filter
    request.sort = sort
    try RankingAnswer(request: request, givesReasons: false).run()
  }
}
