import AltaiCatalog
import TextScreen

extension English: PlainWording {
  func plainPlace(_ place: Int, isTied: Bool) -> String {
    if !isTied { return "place \(place)" }
    let ending =
      switch (place % 10, place % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "equal \(place)\(ending)"
  }
  func plainScore(_ score: String) -> String { "\(score) of 100" }
  func plainOutcome(_ criterion: String, _ outcome: String) -> String { "\(criterion) \(outcome)" }
  func plainMove(from before: Int, to now: Int) -> String {
    "\(now < before ? "Rose" : "Fell") from \(before) to \(now)"
  }
  var plainPicked: String { "Picked" }
  func plainMore(from first: Int, to last: Int) -> String {
    first == last ? "(\(first): more)" : "(\(first) to \(last): more)"
  }
  func plainMoreLines(_ count: Int) -> String {
    "(\(count) more \(count == 1 ? "line" : "lines"): more)"
  }
  var plainNoMore: String { "That was all; list begins again." }

  func plainRefusal(_ command: String, _ reason: PlainCounterpart.Reason) -> String {
    let why =
      switch reason {
      case .moving: "nothing is selected here by moving; say the number or the name"
      case .panes: "there are no panes here, and nothing that would have to be closed"
      case .editor: "'altai edit' opens your editor"
      case .mouse: "the mouse does nothing line by line"
      case .colours: "there are no colours here, so there are no themes"
      case .pictures: "nothing is drawn here; parts, places, map and limits say it in words"
      case .drawing: "nothing is drawn here; list says the list again"
      }
    return "\(command): \(why)."
  }
  func plainAmbiguous(_ word: String, _ meanings: [String]) -> String {
    "'\(word)' can mean \(choice(meanings))."
  }
  func plainUnknown(_ word: String, suggestion: String?) -> String {
    suggestion.map { "There is no command '\(word)'. Did you mean '\($0)'?" }
      ?? "There is no command '\(word)'. Say ? for help."
  }
  func plainForm(_ call: String, _ help: String) -> String { "Say: \(call). It \(help)." }
  func plainChoices(_ names: [String]) -> String { "To choose from: \(names.joinedText(", "))." }
  func plainNoNumber(_ text: String, count: Int) -> String {
    count == 0
      ? "The list is empty, so nothing has the number \(text)."
      : "Nothing in the list has the number \(text); it goes from 1 to \(count)."
  }
  func plainNoSource(_ text: String, count: Int) -> String {
    "There is no source '\(text)'; they have numbers from 1 to \(count)."
  }
  func plainUsage(_ problem: UsageProblem) -> String? {
    if medium == .screen { return nil }
    return switch problem {
    case .notWeighed(let name): "'\(name)' is not weighed; say 'require' with a feature"
    case .badNumber(let text, _): "a number is needed, 0 or more; not '\(text)'"
    case .badYear(let text, _): "'\(text)' is no year; 1900 to 9999 are"
    case .moneyRequirement:
      "political money has no levels; say 'weight donations must' with 'money avoid' or 'money prefer'"
    case .badRequirement(let text):
      "'\(text)' is nothing to require; say such as 'privacy strong', 'price<=10' or 'images'"
    case .noLedger: "this catalog holds no political money"
    default: nil
    }
  }
  var plainNoChange: String { "Nothing changes by that." }

  var plainHelp: String {
    "What can be said; the beginning of a word is enough where it is clear."
  }
  func plainAlsoCalled(_ words: [String]) -> String { "Also: \(words.joinedText(", "))." }

  func plainWeight(_ criterion: String, _ importance: String, share: String) -> String {
    "\(criterion): \(importance), \(share) of the score."
  }
  func plainRequired(_ requirements: [String]) -> String {
    "Required: \(requirements.joinedText("; "))."
  }
  func plainReading(_ reading: String) -> String { reading }
  var plainNone: [String] { ["none", "no", "nobody", "aucun", "aucune"] }
  var plainNothingRequired: String { "Nothing is required." }
  var plainRequireHint: String { "Say such as: require privacy strong." }
  func plainAlreadyRequired(_ text: String) -> String { "'\(text)' is required already." }
  func plainNotRequired(_ text: String, suggestion: String?) -> String {
    "'\(text)' is not required."
      + (suggestion.map { " Did you mean '\($0)'?" } ?? " Say 'requirements' for what is.")
  }
  func plainLevel(_ criterion: String, _ level: String, means: String) -> String {
    "\(criterion) \(level)" + (means.isEmpty ? "." : ": \(means)")
  }
  func plainNoLevels(_ criterion: String) -> String { "\(capitalized(criterion)) has no levels." }
  func plainFeatures(_ names: [String]) -> String {
    names.isEmpty ? "No features can be required." : "Features: \(names.joinedText(", "))."
  }

  func plainDirection(_ direction: MoneyWish.Direction?) -> String {
    direction?.rawValue ?? "show"
  }
  var plainDirectionFirst: String {
    "Political money counts neither for nor against now; say 'money avoid' or 'money prefer' first."
  }
  var plainAnyMoney: [String] { ["all", "anybody"] }
  var plainAllYears: [String] { ["all", "ever", "none"] }
  func plainReach(_ reach: Closeness) -> String { reach.rawValue }

  func plainProfileWords(_ action: String) -> [String] {
    action == "remove" ? ["remove", "delete"] : action == "load" ? ["load", "use"] : [action]
  }
  func plainProfile(_ name: String, isCurrent: Bool) -> String {
    name + (isCurrent ? ", loaded." : ".")
  }

  func plainSourceNumbers(_ numbers: [String]) -> String {
    "(source \(list(numbers)))"
  }
  var plainNothingPicked: String { "Nobody is picked; say 'pick' with a number or a name." }
  func plainCompareMost(_ count: Int) -> String { "At most \(count) can be compared at once." }
  func plainCompared(_ names: [String], differing: Int, of total: Int) -> String {
    "\(list(names)): \(differing) of \(total) facts differ."
  }
  func plainCompared(_ name: String, _ text: String, isBest: Bool, isShared: Bool) -> String {
    "\(name): \(text)" + (isBest ? isShared ? " (equal best)" : " (best)" : "")
  }
  func plainAllEqual(_ text: String) -> String { "all the same, \(text)." }
  func plainEqualLeftOut(_ count: Int) -> String {
    count == 1
      ? "1 equal fact is left out; equal says it too."
      : "\(count) equal facts are left out; equal says them too."
  }
}
