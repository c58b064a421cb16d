import AltaiCatalog

extension English: FormWording {
  var formTab: String { "Edit" }
  func formTitle(_ name: String) -> String { "Edit \(name)" }
  func entryTitle(_ assistant: String, _ entry: String) -> String { "\(assistant): \(entry)" }
  var identityTitle: String { "Who and what" }
  func field(_ label: FormLabel) -> String {
    switch label {
    case .id: "Id"
    case .name: "Name"
    case .aliases: "Also called"
    case .maker: "Maker"
    case .country: "Country"
    case .site: "Site"
    case .since: "Since"
    case .about: "About, in English"
    case .aboutInFrench: "About, in French"
    case .answer: "Answer"
    case .possible: "Still possible"
    case .disputed: "Disputed"
    case .after: "After a switch"
    case .date: "Date"
    case .statement: "Statement"
    case .confidence: "Confidence"
    case .period: "Period"
    case .tax: "Tax"
    case .every: "In how many of these"
    case .subject: "On what"
    case .author: "By whom"
    case .kind: "Kind"
    case .steps: "Steps"
    case .state: "Not known because"
    case .donor: "Donor"
    case .donorKind: "Donor is a"
    case .donorRole: "Donor's role"
    case .roleHeldThen: "Role held then"
    case .jointWith: "Together with"
    case .closeness: "Close to the maker as"
    case .recipient: "Recipient"
    case .recipientKind: "Recipient is a"
    case .side: "Side"
    case .sideBasis: "Side rests on"
    case .sum: "Sum"
    case .status: "Status"
    case .names: "Names searched for"
    case .place: "Where"
    case .reaches: "Reaches covered"
    case .moneyKinds: "Kinds covered"
    case .until: "Until"
    case .result: "Result"
    case .publisher: "Publisher"
    case .title: "Title"
    case .address: "Address"
    case .source: "Source"
    }
  }
  func addRow(_ name: String) -> String { "Add \(name) ..." }
  var addToPlan: String { "Add to this plan ..." }
  var addSourceRow: String { "Add a source ..." }
  var planLabel: String { "Plan" }
  func priceLabel(_ period: String) -> String { "price a \(period)" }
  func limitLabel(_ id: String) -> String { "limit: \(id)" }
  func factHere(_ name: String) -> String { "Different here: \(name)" }
  func tax(isIncluded: Bool) -> String { isIncluded ? "included" : "excluded" }
  func period(_ period: Price.Period) -> String { period == .month ? "month" : "year" }
  func donorKind(_ kind: Flow.Donor.Kind) -> String {
    switch kind {
    case .person: "person"
    case .company: "company"
    case .committee: "committee"
    case .foundation: "foundation"
    }
  }
  func thing(_ thing: FormThing) -> String {
    switch thing {
    case .plan: "a plan"
    case .price: "a price"
    case .limit: "a limit"
    case .fact: "a fact"
    case .flow: "a sum of money"
    case .search: "a search"
    case .note: "a note"
    case .dependency: "what it runs on"
    case .opinion: "a second opinion"
    case .wayOut: "a way out"
    case .wayIn: "a way in"
    }
  }
  var draftMark: String { "not saved" }
  func sourceCount(_ count: Int) -> String { count == 1 ? "1 source" : "\(count) sources" }
  func standsAt(place: Int?, of count: Int, score: String) -> String {
    place.map { "Place \($0) of \(count), score \(score)" } ?? "Without a place"
  }
  func wouldStandAt(_ then: FormStanding, was now: FormStanding) -> String {
    func place(_ standing: FormStanding) -> String { standing.place.map { "\($0)" } ?? "none" }
    func score(_ standing: FormStanding) -> String {
      standing.score.isEmpty ? "none" : standing.score
    }
    return "Place \(place(now)) -> \(place(then)) of \(then.count),"
      + " score \(score(now)) -> \(score(then))"
  }

  var typeAnswerItem: String { "Type it ..." }
  var typeSourceItem: String { "Another one, by its address ..." }
  func stateMeans(_ state: FactState) -> String {
    switch state {
    case .undisclosed: "the maker's own documents do not say"
    case .unresearched: "nobody has looked"
    case .notApplicable: "needs a reason, as a statement"
    case .known, .disputed: ""
    }
  }
  var nothingItem: String { "nothing" }
  var possibleTitle: String { "Still possible: Enter takes one in or out" }
  var removeSourceItem: String { "Take it out of this answer" }
  var showSourceItem: String { "Show it" }
  func changeItem(_ field: String) -> String { "Change: \(field)" }

  func typingHint(_ typing: TypingHint) -> String {
    switch typing {
    case .text: "Enter keeps it, Esc gives the old one back."
    case .words: "Several with commas between them."
    case .date: "2026, 2026-11 or 2026-11-24; t is today."
    case .country: "Two letters, such as CH."
    case .address: "An address that starts with https://"
    case .count: "A whole number."
    case .sum: "1000 USD, >=1000 USD or 1000-3000 USD."
    case .number: "A number, or undisclosed, unresearched, notApplicable."
    case .range: "The lowest and the highest, such as 10-20."
    case .source: "An address that starts with https://, or the id of a source."
    case .plan: "The plan's name."
    case .limitID: "What is limited, such as messages."
    }
  }
  var priceHint: String { "A sum with its currency, such as 9.99 EUR." }
  var limitHint: String { "A number and a time: 30/day, 100/week, unlimited/day." }
  func badCount(_ text: String) -> String { "'\(text)' is no whole number from 1 on" }
  func badRange(_ text: String) -> String { "'\(text)' is no range; 10-20 is" }
  func badSum(_ text: String) -> String {
    "'\(text)' is no sum; 1000 USD, >=1000 USD and 1000-3000 USD are"
  }
}

extension English: EditNoticeWording {
  var formHelp: String { "Enter changes a line, D takes it out, u undoes. All is saved at once." }
  func edited(_ assistant: String, _ what: String, _ new: String, was old: String?) -> String {
    "\(assistant), \(what): \(new)" + (old.map { ", was \($0)." } ?? ".")
  }
  func valueNow(_ path: String, _ new: String, was old: String?) -> String {
    "\(path): \(new)" + (old.map { ", was \($0)." } ?? ".")
  }
  func plainEdit(_ problem: EditProblem) -> String {
    if case .needsSource = problem {
      return
        "a known fact needs a source: end the line with source and an address, or the id of one"
    }
    return edit(problem)
  }
  var plainSetHint: String { "set NUMBER VALUE changes a field, delete NUMBER takes it out." }
  func detailEdited(_ assistant: String, _ what: String) -> String {
    "\(assistant), \(what): details changed."
  }
  func assistantAdded(_ name: String) -> String { "\(name) added." }
  func deleted(_ what: String) -> String { "\(what) deleted." }
  var savedShort: String { "Saved." }
  func placeNow(_ place: Int, was before: Int) -> String { "Place \(place), was \(before)." }
  func undoneShort(_ sentence: String) -> String { "Undone: \(sentence)" }
  func redoneShort(_ sentence: String) -> String { "Done again: \(sentence)" }
  func formProblem(_ problem: Problem) -> String? {
    switch problem {
    case .noSource, .missingKey("sources"): "a known fact needs a source"
    case .noReason: "the reason why it does not apply is missing"
    case .notMakersOwn: "undisclosed needs a source of the maker's own"
    case .emptyText: "a text is empty"
    case .missingKey(let key): "'\(key)' is still missing"
    default: nil
    }
  }
  func editNotSaved(_ reason: String) -> String { "Not saved, nothing changed: \(reason)" }
  func notSavedYet(_ reason: String) -> String { "Not saved yet: \(reason)." }
  func draftKept(_ reason: String) -> String { "Kept here, not saved yet: \(reason)." }
  func draftsWait(_ count: Int) -> String {
    count == 1
      ? "1 change waits here, not saved yet." : "\(count) changes wait here, not saved yet."
  }
  func quitWithDrafts(_ count: Int) -> String {
    let changes = count == 1 ? "1 change is" : "\(count) changes are"
    return
      "\(changes) not saved yet and will be lost; \(medium == .lines ? "quit" : "q") again leaves."
  }
  var draftDropped: String { "Dropped; it was never saved." }
  var nothingYet: String { "nothing is filled in" }
  var asBefore: String { "As before; nothing to save." }
  var givenBack: String { "As before." }
  var onlyRead: String {
    "This line is only read here; set and edit on the command line change it."
  }
  var nothingToDelete: String { "Nothing to delete on this line." }
  var reasonNeeded: String { "Why does it not apply? The statement says so." }
  var stillSaving: String { "the last change is still being saved" }
  var changedOutside: String { "the file was changed outside meanwhile" }
  func cannotRepeat(_ sentence: String, isUndo: Bool, _ reason: String) -> String {
    "Not \(isUndo ? "undone" : "done again"): \(sentence) Reason: \(reason)."
  }
}
