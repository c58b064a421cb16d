import AltaiApp
import AltaiCatalog
import ArgumentParser

/// What matters to the user; the same for every command that ranks.
struct PreferenceOptions: ParsableArguments {
  @Option(help: ArgumentHelp(.privacy, .importance), completion: importanceWords)
  var privacy: String?

  @Option(help: ArgumentHelp(.openSource, .importance), completion: importanceWords)
  var openSource: String?

  @Option(help: ArgumentHelp(.price, .importance), completion: importanceWords)
  var price: String?

  @Option(help: ArgumentHelp(.donations, .importance), completion: importanceWords)
  var donations: String?

  @Option(help: ArgumentHelp(.weigh, .weight), completion: .custom(CriterionNames.weights))
  var weigh: [String] = []

  @Option(
    help: ArgumentHelp(.require, .requirement), completion: .custom(CriterionNames.requirements))
  var require: [String] = []

  @Option(help: ArgumentHelp(.need, .features), completion: .custom(CriterionNames.features))
  var need: [String] = []

  @Option(help: ArgumentHelp(.budget, .sum))
  var budget: String?

  @Option(help: ArgumentHelp(.messages, .count))
  var messages: String?

  @Option(help: ArgumentHelp(.currency, .currency), completion: .custom(MoneyNames.currencies))
  var currency: String?

  @Option(help: ArgumentHelp(.donationsAvoid, .target), completion: .custom(MoneyNames.targets))
  var donationsAvoid: String?

  @Option(help: ArgumentHelp(.donationsPrefer, .target), completion: .custom(MoneyNames.targets))
  var donationsPrefer: String?

  @Option(
    help: ArgumentHelp(.donationsReach, .reach),
    completion: .list(Closeness.allCases.map(\.rawValue)))
  var donationsReach: String?

  @Option(help: ArgumentHelp(.donationsSince, .year))
  var donationsSince: String?

  @Option(help: ArgumentHelp(.profile, .profile), completion: .custom(ProfileNames.complete))
  var profile: String?

  @Option(
    help: ArgumentHelp(.unknown, .reading), completion: .list(["cautious", "middle", "hopeful"]))
  var unknown: String?

  @Option(help: ArgumentHelp(.leaving, .assistant), completion: .custom(AssistantNames.complete))
  var leaving: String?

  private static var importanceWords: CompletionKind {
    .list(Importance.words)
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
