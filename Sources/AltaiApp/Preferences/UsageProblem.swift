/// What can be wrong with what a user asks for. The words are made from it in one place a language.
public enum UsageProblem: Error, Hashable, Sendable {
  case unknownAssistant(String, suggestion: String?, ids: [String])
  case unknownCriterion(String, suggestion: String?, ids: [String])
  case notWeighed(String)
  case badImportance(String, criterion: String, suggestion: String?)
  case badWeight(String)
  case badRequirement(String)
  case unknownLevel(String, criterion: String, suggestion: String?, ids: [String])
  case levelsOnlyAtLeast(String, criterion: String)
  case badAmount(String, criterion: String)
  case moneyRequirement(String)
  case unknownFeature(String, suggestion: String?, ids: [String])
  case badNumber(String, option: String)
  case badYear(String, option: String)
  case badCurrency(String)
  case unknownTarget(String, suggestion: String?, targets: [String])
  case bothDirections
  case noLedger
  case unknownWord(String, option: String, suggestion: String?, words: [String])
  case nothingWeighed
  case compareNeedsTwo
  case whyNeedsTwo
  case unknownCommand(String, suggestion: String?, commands: [String])
  case noProfile(String, suggestion: String?, names: [String])
  case badProfileName(String)
  case badProfile(String, detail: String)
  case badDate(String, option: String)

  /// Whether something was named that does not exist, rather than the call being wrong.
  public var isAboutSomethingMissing: Bool {
    switch self {
    case .unknownAssistant, .noProfile: true
    default: false
    }
  }
}
