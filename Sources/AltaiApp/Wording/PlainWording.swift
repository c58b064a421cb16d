public import AltaiCatalog
import TextScreen

/// What is said line by line, and nowhere else.
public protocol PlainWording: Sendable {
  // The list.
  /// A line with its number, if it has one, and its sentences.
  func plainNumbered(_ number: Int?, _ sentences: [String]) -> String
  func plainTitle(_ title: String) -> String
  func plainPlace(_ place: Int, isTied: Bool) -> String
  func plainScore(_ score: String) -> String
  func plainOutcome(_ criterion: String, _ outcome: String) -> String
  func plainMove(from before: Int, to now: Int) -> String
  var plainPicked: String { get }
  func plainMore(from first: Int, to last: Int) -> String
  func plainMoreLines(_ count: Int) -> String
  var plainNoMore: String { get }

  // What was not understood.
  func plainRefusal(_ command: String, _ reason: PlainCounterpart.Reason) -> String
  func plainAmbiguous(_ word: String, _ meanings: [String]) -> String
  func plainUnknown(_ word: String, suggestion: String?) -> String
  func plainForm(_ call: String, _ help: String) -> String
  func plainChoices(_ names: [String]) -> String
  func plainNoNumber(_ text: String, count: Int) -> String
  func plainNoSource(_ text: String, count: Int) -> String
  /// A problem whose usual words name options of the command line; nil where they do not.
  func plainUsage(_ problem: UsageProblem) -> String?
  var plainNoChange: String { get }

  // Help.
  var plainHelp: String { get }
  func plainAlsoCalled(_ words: [String]) -> String

  // Weights and requirements.
  func plainWeight(_ criterion: String, _ importance: String, share: String) -> String
  func plainRequired(_ requirements: [String]) -> String
  func plainReading(_ reading: String) -> String
  /// Words, folded, for "nothing".
  var plainNone: [String] { get }
  var plainNothingRequired: String { get }
  var plainRequireHint: String { get }
  func plainAlreadyRequired(_ text: String) -> String
  func plainNotRequired(_ text: String, suggestion: String?) -> String
  func plainLevel(_ criterion: String, _ level: String, means: String) -> String
  func plainNoLevels(_ criterion: String) -> String
  func plainFeatures(_ names: [String]) -> String

  // Political money.
  func plainDirection(_ direction: MoneyWish.Direction?) -> String
  var plainDirectionFirst: String { get }
  /// Further words for any money.
  var plainAnyMoney: [String] { get }
  /// Words, folded, for all years.
  var plainAllYears: [String] { get }
  func plainReach(_ reach: Closeness) -> String

  // Profiles.
  /// The words for `list`, `load`, `save`, `rename` and `remove`, the one to show first.
  func plainProfileWords(_ action: String) -> [String]
  func plainProfile(_ name: String, isCurrent: Bool) -> String

  // Pages.
  func plainSourceNumbers(_ numbers: [String]) -> String
  var plainNothingPicked: String { get }
  func plainCompareMost(_ count: Int) -> String
  func plainCompared(_ names: [String], differing: Int, of total: Int) -> String
  func plainCompared(_ name: String, _ text: String, isBest: Bool, isShared: Bool) -> String
  func plainAllEqual(_ text: String) -> String
  func plainEqualLeftOut(_ count: Int) -> String
}

extension PlainWording {
  /// The sentences after the number, each with its full stop.
  public func plainNumbered(_ number: Int?, _ sentences: [String]) -> String {
    let text = sentences.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joinedText(" ")
    return number.map { "\($0). \(text)" } ?? text
  }
  /// A title as a sentence.
  public func plainTitle(_ title: String) -> String { title + "." }
}
