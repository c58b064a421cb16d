import ArgumentParser

struct Recommend: ParsableCommand {
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

  func run() throws {
    var request = options.request
    request.ranksPlans = plans
    try RankingAnswer(request: request, givesReasons: true).run()
  }
}
