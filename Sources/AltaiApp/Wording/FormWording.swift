public import AltaiCatalog

/// What the form says in which an assistant is edited.
public protocol FormWording: Sendable {
  // The form.
  var formTab: String { get }
  func formTitle(_ name: String) -> String
  func entryTitle(_ assistant: String, _ entry: String) -> String
  var identityTitle: String { get }
  func field(_ label: FormLabel) -> String
  func addRow(_ name: String) -> String
  var addToPlan: String { get }
  var addSourceRow: String { get }
  var planLabel: String { get }
  func priceLabel(_ period: String) -> String
  func limitLabel(_ id: String) -> String
  func factHere(_ name: String) -> String
  func tax(isIncluded: Bool) -> String
  func period(_ period: Price.Period) -> String
  func donorKind(_ kind: Flow.Donor.Kind) -> String
  func thing(_ thing: FormThing) -> String
  /// The mark of what is not saved yet.
  var draftMark: String { get }
  func sourceCount(_ count: Int) -> String
  func standsAt(place: Int?, of count: Int, score: String) -> String
  func wouldStandAt(_ then: FormStanding, was now: FormStanding) -> String

  // Its lists.
  var typeAnswerItem: String { get }
  var typeSourceItem: String { get }
  func stateMeans(_ state: FactState) -> String
  var nothingItem: String { get }
  var possibleTitle: String { get }
  var removeSourceItem: String { get }
  var showSourceItem: String { get }
  func changeItem(_ field: String) -> String

  // What is typed.
  func typingHint(_ typing: TypingHint) -> String
  var priceHint: String { get }
  var limitHint: String { get }
  func badCount(_ text: String) -> String
  func badRange(_ text: String) -> String
  func badSum(_ text: String) -> String
}

/// The things that can be added to an assistant.
public enum FormThing: Hashable, CaseIterable, Sendable {
  case plan, price, limit, fact, flow, search, note, dependency, opinion, wayOut, wayIn
}

/// What is said of edits made in the browser.
public protocol EditNoticeWording: Sendable {
  var formHelp: String { get }
  func edited(_ assistant: String, _ what: String, _ new: String, was old: String?) -> String
  func valueNow(_ path: String, _ new: String, was old: String?) -> String
  /// What is wrong with an edit, said line by line.
  func plainEdit(_ problem: EditProblem) -> String
  var plainSetHint: String { get }
  func detailEdited(_ assistant: String, _ what: String) -> String
  func assistantAdded(_ name: String) -> String
  func deleted(_ what: String) -> String
  /// Saved, where there is no room to say where.
  var savedShort: String { get }
  func placeNow(_ place: Int, was before: Int) -> String
  /// What was undone, without what does it again.
  func undoneShort(_ sentence: String) -> String
  func redoneShort(_ sentence: String) -> String
  /// What is wrong with an entry of the form; nil where the words of a finding say it.
  func formProblem(_ problem: Problem) -> String?
  func editNotSaved(_ reason: String) -> String
  func notSavedYet(_ reason: String) -> String
  func draftKept(_ reason: String) -> String
  func draftsWait(_ count: Int) -> String
  func quitWithDrafts(_ count: Int) -> String
  var draftDropped: String { get }
  var nothingYet: String { get }
  var asBefore: String { get }
  var givenBack: String { get }
  var onlyRead: String { get }
  var nothingToDelete: String { get }
  var reasonNeeded: String { get }
  var stillSaving: String { get }
  var changedOutside: String { get }
  func cannotRepeat(_ sentence: String, isUndo: Bool, _ reason: String) -> String
}
