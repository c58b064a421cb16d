import ArgumentParser

struct List: ParsableCommand {
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

  func run() throws {
    var request = options.request
    request.ranksPlans = plans
    try RankingAnswer(request: request, givesReasons: false).run()
  }
}
