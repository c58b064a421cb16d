/// What would change the first place: importances, weights altogether, answers, requirements.
public protocol ChangeWording: Sendable {
  var changeHeading: String { get }
  var sharedNow: String { get }
  /// The first place changes hands between two importances.
  func staysUnless(_ leader: String, from: String, to: String, then takers: [String]) -> String
  /// The first place changes hands beyond the highest word.
  func staysUnlessAbove(_ leader: String, _ number: String, then takers: [String]) -> String
  /// Even without the criterion others are only level.
  func levelWhenIgnored(_ leader: String, with others: [String]) -> String
  /// At which number it turns.
  func turnsAt(_ number: String, present: String?) -> String
  var requirementKept: String { get }
  func staysWhatever(_ leader: String, _ criteria: [String]) -> String
  func onlyOneCounts(_ criterion: String) -> String
  var firstStaysTitle: String { get }
  var orderStaysTitle: String { get }
  var weightsStayMeans: String { get }

  /// The rival that is nearest in weights.
  func nearest(
    _ rival: String, isRunnerUp: Bool, percent: String, from: [String], to: [String],
    level leader: String
  ) -> String
  func runnerUpNeeds(_ runnerUp: String, percent: String?) -> String
  func nobodyReaches(_ leader: String) -> String
  var weightMovedMeans: String { get }
  var rivalTitle: String { get }
  var behindTitle: String { get }
  var levelTitle: String { get }
  var firstTitle: String { get }
  func weightShare(_ percent: String) -> String
  var noWeights: String { get }
  /// - Parameter isForGood: Whether no answers to what is unknown would change that.
  func neverFirst(_ names: [String], isForGood: Bool) -> String
  func onlyTies(_ names: [String], isForGood: Bool) -> String
  /// A share of the weight at which one is level with the first, and no more.
  func onlyLevel(_ percent: String) -> String
  /// Of one that can draw level with another, or with the first, and no more.
  var neverAhead: String { get }
  var neverAheadOfAll: String { get }
  func tellsFirst(_ count: String) -> String

  func answersEnough(count: Int) -> String
  var noAnswersChange: String { get }
  func answer(
    _ what: String, of name: String, _ limit: String, _ kind: AnswerLimit
  ) -> String
  func thenFirst(_ takers: [String], if answers: [String]) -> String
  func thenAhead(_ rival: String, of leader: String, if answers: [String]) -> String

  var requirementsHeading: String { get }
  func requirementPrice(points: String, without: String, score: String) -> String
  var requirementIsFree: String { get }
  func nobodyMeetsAll(without: String?) -> String
  func keepsOutAlone(_ names: [String], more: Int) -> String
  func loosened(_ requirement: String, letsIn name: String) -> String

  func changeHeading(for rival: String, against leader: String) -> String
  func drawsLevel(_ rival: String, _ leader: String, percent: String, from: [String], to: [String])
    -> String
  func neverLevel(_ rival: String, _ leader: String) -> String
  func isLevelNow(_ rival: String, _ leader: String) -> String
  var thatMakesItFirst: String { get }
  /// - Parameter canLead: Whether it can be ahead of all; otherwise only level with the best.
  func firstAmongAll(percent: String, from: [String], to: [String], canLead: Bool) -> String
  func noWeightsMakeFirst(_ rival: String) -> String
  func isAsGoodEverywhere(_ names: [String], as rival: String) -> String
  func needsOnOneThing(_ needs: [String]) -> String
  func need(_ criterion: String, _ outcome: String, now: String) -> String
  var noNeedIsEnough: String { get }
}

/// How an answer stands to its limit.
public enum AnswerLimit: Hashable, Sendable {
  /// The option itself, the only one that is as good or as bad.
  case exactly
  case orBetter, orWorse
  case above, below
  case orMore, orLess
}

extension English: ChangeWording {
  var changeHeading: String { "What would change it" }
  var sharedNow: String { "The first place is shared now: the least change decides it." }
  func staysUnless(_ leader: String, from: String, to: String, then takers: [String]) -> String {
    "\(leader) stays first unless this goes from \(from) to \(to); then \(list(takers))."
  }
  func staysUnlessAbove(_ leader: String, _ number: String, then takers: [String]) -> String {
    "\(leader) stays first unless this counts more than \(number) (high counts 9); then \(list(takers))."
  }
  func levelWhenIgnored(_ leader: String, with others: [String]) -> String {
    "Even ignored, it would only put \(list(others)) level with \(leader)."
  }
  func turnsAt(_ number: String, present: String?) -> String {
    "It turns at \(number)" + (present.map { "; now it counts \($0)" } ?? "") + "."
  }
  var requirementKept: String { "What 'must' requires is kept." }
  func staysWhatever(_ leader: String, _ criteria: [String]) -> String {
    "\(leader) stays first whatever importance \(list(criteria)) alone \(criteria.count == 1 ? "has" : "have")."
  }
  func onlyOneCounts(_ criterion: String) -> String {
    "Only \(criterion) counts, so there is no weight to move."
  }
  var firstStaysTitle: String { "First stays" }
  var orderStaysTitle: String { "Order stays" }
  var weightsStayMeans: String {
    "Between these weights of one criterion, the others in proportion, the first place stays, and the whole order."
  }

  func nearest(
    _ rival: String, isRunnerUp: Bool, percent: String, from: [String], to: [String],
    level leader: String
  ) -> String {
    "Nearest to the first place is \(rival), \(isRunnerUp ? "the runner-up" : "not the runner-up"): "
      + "\(percent)% of all weight moved from \(list(from)) to \(list(to)) puts it level with \(leader)."
  }
  func runnerUpNeeds(_ runnerUp: String, percent: String?) -> String {
    percent.map { "The runner-up, \(runnerUp), needs \($0)%." }
      ?? "No weights put the runner-up, \(runnerUp), level."
  }
  func nobodyReaches(_ leader: String) -> String { "No weights put anybody level with \(leader)." }
  var weightMovedMeans: String {
    "Weight to move: the least part of all weight that has to go to other criteria; what you ignore stays ignored. "
      + "The sum of all changes is twice that."
  }
  var rivalTitle: String { "Rival" }
  var behindTitle: String { "Behind" }
  var levelTitle: String { "To be level" }
  var firstTitle: String { "To be first" }
  func weightShare(_ percent: String) -> String { "\(percent)%" }
  var noWeights: String { "never" }
  func neverFirst(_ names: [String], isForGood: Bool) -> String {
    isForGood
      ? "Never first, whatever you weigh and whatever is found out: \(list(names))."
      : "Never first, whatever you weigh, unless more is found out: \(list(names))."
  }
  func onlyTies(_ names: [String], isForGood: Bool) -> String {
    isForGood
      ? "Level with the first at best, whatever you weigh and whatever is found out: \(list(names))."
      : "Level with the first at best, whatever you weigh, unless more is found out: \(list(names))."
  }
  func onlyLevel(_ percent: String) -> String { "\(percent)%, level at best" }
  var neverAhead: String { "No weights put it ahead." }
  var neverAheadOfAll: String { "No weights put it ahead of all." }
  func tellsFirst(_ count: String) -> String { "Only the first \(count) rivals are looked at." }

  func answersEnough(count: Int) -> String {
    count == 1
      ? "One answer to what is unknown or disputed would be enough:"
      : "It would take \(count) answers to what is unknown or disputed:"
  }
  var noAnswersChange: String {
    "No answers to what is unknown or disputed would change the first place."
  }
  func answer(
    _ what: String, of name: String, _ limit: String, _ kind: AnswerLimit
  ) -> String {
    let whose = "\(what) of \(name)"
    return switch kind {
    case .exactly: "\(whose) '\(limit)'"
    case .orBetter: "\(whose) '\(limit)' or better"
    case .orWorse: "\(whose) '\(limit)' or worse"
    case .above: "\(whose) above \(limit)"
    case .below: "\(whose) below \(limit)"
    case .orMore: "\(whose) '\(limit)' or more"
    case .orLess: "\(whose) '\(limit)' or less"
    }
  }
  func thenFirst(_ takers: [String], if answers: [String]) -> String {
    "\(list(takers)) \(takers.count == 1 ? "is" : "are") first if it turns out: \(list(answers))."
  }
  func thenAhead(_ rival: String, of leader: String, if answers: [String]) -> String {
    "\(rival) is ahead of \(leader) if it turns out: \(list(answers))."
  }

  var requirementsHeading: String { "What your requirements cost" }
  func requirementPrice(points: String, without: String, score: String) -> String {
    "Costs \(points) points: without it \(without) is first with \(score)."
  }
  var requirementIsFree: String { "Costs nothing: without it the best score is the same." }
  func nobodyMeetsAll(without: String?) -> String {
    without.map { "Nobody meets everything; without this \($0) is first." }
      ?? "Nobody meets everything, and nobody would without this alone."
  }
  func keepsOutAlone(_ names: [String], more: Int) -> String {
    if names.isEmpty { return "It alone keeps out nobody." }
    let all = more == 0 ? list(names) : "\(names.joined(separator: ", ")) and \(more) more"
    return "It alone keeps out \(names.count + more): \(all)."
  }
  func loosened(_ requirement: String, letsIn name: String) -> String {
    "With '\(requirement)' instead, \(name) comes in and is first."
  }

  func changeHeading(for rival: String, against leader: String) -> String {
    "What would put \(rival) ahead of \(leader)"
  }
  func drawsLevel(
    _ rival: String, _ leader: String, percent: String, from: [String], to: [String]
  ) -> String {
    "\(percent)% of all weight moved from \(list(from)) to \(list(to)) puts \(rival) level with \(leader)."
  }
  func neverLevel(_ rival: String, _ leader: String) -> String {
    "No weights put \(rival) level with \(leader)."
  }
  func isLevelNow(_ rival: String, _ leader: String) -> String {
    "\(rival) is level with \(leader) now."
  }
  var thatMakesItFirst: String { "Nobody else is ahead of it then." }
  func firstAmongAll(
    percent: String, from: [String], to: [String], canLead: Bool
  ) -> String {
    "To be \(canLead ? "first among all" : "level with the best of all, and no more,") takes \(percent)%, from \(list(from)) to \(list(to))."
  }
  func noWeightsMakeFirst(_ rival: String) -> String { "No weights make \(rival) first among all." }
  func isAsGoodEverywhere(_ names: [String], as rival: String) -> String {
    "\(list(names)) \(names.count == 1 ? "is" : "are") at least as good as \(rival) on everything that you weigh."
  }
  func needsOnOneThing(_ needs: [String]) -> String {
    "One thing alone would be enough: \(choice(needs))."
  }
  func need(_ criterion: String, _ outcome: String, now: String) -> String {
    "\(criterion) \(outcome) (now \(now))"
  }
  var noNeedIsEnough: String { "On no one thing alone would even the best be enough." }
}
