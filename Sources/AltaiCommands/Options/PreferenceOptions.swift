import AltaiApp
import ArgumentParser

/// What matters to the user; the same for every command that ranks.
struct PreferenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How much privacy matters: ignore, low, medium, high, must or a number.",
      valueName: "importance"), completion: importanceWords)
  var privacy: String?

  @Option(
    help: ArgumentHelp("How much openness matters.", valueName: "importance"),
    completion: importanceWords)
  var openSource: String?

  @Option(
    help: ArgumentHelp("How much a low price matters.", valueName: "importance"),
    completion: importanceWords)
  var price: String?

  @Option(
    help: ArgumentHelp(
      "How much political money matters; alone, any money counts against.", valueName: "importance"),
    completion: importanceWords)
  var donations: String?

  @Option(
    help: ArgumentHelp(
      "How much another criterion matters; repeatable.", valueName: "id=importance"),
    completion: .custom(CriterionNames.weights))
  var weigh: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out what does not meet this, such as 'privacy>=strong'; repeatable.",
      valueName: "requirement"), completion: .custom(CriterionNames.requirements))
  var require: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out what lacks these features, such as images,files; repeatable.",
      valueName: "features"), completion: .custom(CriterionNames.features))
  var need: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out plans that cost more a month, paid month by month.", valueName: "sum"))
  var budget: String?

  @Option(
    help: ArgumentHelp(
      "Leave out plans that are known to allow fewer messages a day.", valueName: "count"))
  var messages: String?

  @Option(
    help: ArgumentHelp("The currency of --budget and of the prices shown.", valueName: "currency"))
  var currency: String?

  @Option(
    help: ArgumentHelp(
      "Count money to this target against: any, a side, a recipient, lobbying.", valueName: "target"
    ))
  var donationsAvoid: String?

  @Option(
    help: ArgumentHelp(
      "Count money to this target for: any, a side, a recipient, lobbying.", valueName: "target"))
  var donationsPrefer: String?

  @Option(
    help: ArgumentHelp(
      "Count donors up to: own, committee, control, office, founder, stake.", valueName: "reach"),
    completion: .list(["own", "committee", "control", "office", "founder", "stake"]))
  var donationsReach: String?

  @Option(help: ArgumentHelp("Count money from this year on.", valueName: "year"))
  var donationsSince: String?

  @Option(
    help: ArgumentHelp("Start from a saved profile.", valueName: "name"),
    completion: .custom(ProfileNames.complete))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "How to read what is not known: cautious, middle or hopeful.", valueName: "reading"),
    completion: .list(["cautious", "middle", "hopeful"]))
  var unknown: String?

  @Option(
    help: ArgumentHelp(
      "The assistant that you have now; it is ranked like the others.", valueName: "assistant"),
    completion: .custom(AssistantNames.complete))
  var leaving: String?

  private static var importanceWords: CompletionKind {
    .list(["ignore", "low", "medium", "high", "must"])
  }

  /// What was written, without the profile.
  var request: PreferenceRequest {
    var request = PreferenceRequest()
    for (name, value) in [
      ("privacy", privacy), ("openness", openSource), ("price", price), ("donations", donations),
    ] {
      guard let value else { continue }
      request.importances.append(PreferenceRequest.Named(name: name, value: value))
    }
    request.importances += weigh.map { PreferenceRequest.Named(weight: $0) }
    request.requirements = require
    request.needs = need
    request.budget = budget
    request.messages = messages
    request.currency = currency
    request.avoid = donationsAvoid
    request.prefer = donationsPrefer
    request.reach = donationsReach
    request.since = donationsSince
    request.unknown = unknown
    request.leaving = leaving
    return request
  }
}
