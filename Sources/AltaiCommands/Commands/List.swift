import ArgumentParser

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", _superCommandName: "altai",
    abstract: "Show the ranked list without the reasons.",
    discussion: """
      Examples:
        altai list
        altai list --price high --plans
        altai list --filter 'images price<10'
        altai list --filter 'privacy>=fair -country=us'
        altai list --sort price
        altai list --format csv
      """)

  @OptionGroup var options: RankingOptions
  @Flag(help: "Rank every plan by itself.") var plans = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Show only what all of these find: names, makers, countries, plans, answers, features, and conditions such as 'price<10'; - before one turns it round.",
      valueName: "words"))
  var filter: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Sort by place, name, known or a criterion; - before one turns it round.",
      valueName: "column"))
  var sort: String?

  func run() throws {
    var request = options.request
    request.ranksPlans = plans
    request.filter = filter
    request.sort = sort
    try RankingAnswer(request: request, givesReasons: false).run()
  }
}
