import AltaiCatalog
import TextScreen

/// What has the user's attention: the list, or something opened over it.
enum Screen: Hashable, Sendable {
  case list
  /// Everything about an assistant.
  case detail(assistant: Int, Reading)
  /// A source's own page.
  case source(Int, Reading)
  /// Why an assistant stands where it stands, or above another.
  case why(assistant: Int, over: Int?, Reading)
  /// How sure the first place is.
  case sure(Reading)
  /// How to leave one assistant and arrive at another.
  case ways(from: Int, to: Int?, Reading)
  /// The last messages.
  case messages(Reading)
  /// This view as a command.
  case command(Reading)
  case compare(CompareState)
  /// The interview; the step counts what was said, so that the screen is laid out anew.
  case interview(step: Int, Reading)
  /// An assistant as it is edited.
  case form(FormState)
  case weights(WeightsPane)
  case menu(Menu)
  case prompt(Prompt)

  /// Which kind it is; commands and hints go by it.
  var kind: ScreenKind {
    switch self {
    case .list: .list
    case .detail: .detail
    case .source: .source
    case .why, .sure, .ways, .messages, .command: .page
    case .compare: .compare
    case .interview: .interview
    case .form(let form): form.typing == nil ? .form : .field
    case .weights: .weights
    case .menu: .menu
    case .prompt: .prompt
    }
  }
}

extension Screen {
  /// Where one is in its long text; nil where it has none.
  var reading: Reading? {
    get {
      switch self {
      case .detail(_, let reading), .source(_, let reading), .why(_, _, let reading),
        .sure(let reading), .ways(_, _, let reading), .messages(let reading),
        .command(let reading), .interview(_, let reading):
        reading
      case .compare(let comparison): comparison.reading
      case .list, .form, .weights, .menu, .prompt: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .detail(let assistant, _): self = .detail(assistant: assistant, newValue)
      case .source(let number, _): self = .source(number, newValue)
      case .why(let assistant, let other, _):
        self = .why(assistant: assistant, over: other, newValue)
      case .ways(let from, let to, _): self = .ways(from: from, to: to, newValue)
      case .sure: self = .sure(newValue)
      case .messages: self = .messages(newValue)
      case .command: self = .command(newValue)
      case .interview(let step, _): self = .interview(step: step, newValue)
      case .compare(var comparison):
        comparison.reading = newValue
        self = .compare(comparison)
      case .list, .form, .weights, .menu, .prompt: break
      }
    }
  }
}

/// The kinds of screens, for which keys mean the same.
public enum ScreenKind: String, CaseIterable, Hashable, Sendable {
  case list, filter, detail, source, page, compare, form, field, weights, menu, prompt
  case interview
}

/// Where one is in a long text.
struct Reading: Hashable, Sendable {
  /// The line with the cursor.
  var line = 0
  /// The first line that is shown.
  var top = 0

  /// Keeps the cursor inside the text and on the screen.
  mutating func settle(count: Int, height: Int) {
    line = min(max(line, 0), max(count - 1, 0))
    let height = max(height, 1)
    if line < top { top = line }
    if line >= top + height { top = line - height + 1 }
    top = min(max(top, 0), max(count - height, 0))
  }
}

/// The comparison of what was picked.
struct CompareState: Hashable, Sendable {
  /// The assistants, as columns.
  var assistants: [Int]
  /// Whether facts that are equal are shown too.
  var showsEqual = false
  /// Which column stands alone where there is no room for all.
  var column = 0
  var reading = Reading()

  /// The same at its first line.
  var withoutPlace: CompareState {
    var copy = self
    copy.reading = Reading()
    return copy
  }
}

/// The pane in which weights and requirements are set.
struct WeightsPane: Hashable, Sendable {
  /// The number of the line with the cursor.
  var line = 0
  /// The digits typed on this line so far.
  var digits = ""
  var top = 0
}

/// A question that is answered with text.
struct Prompt: Hashable, Sendable {
  /// What is asked for.
  enum Purpose: Hashable, Sendable {
    case saveProfile
    case renameProfile(String)
    case number(criterion: Int)
    case budget, messages, requirement, moneySince
    case recipient
    case newAssistantName
    case newAssistantID(name: String)
  }
  let purpose: Purpose
  var field: TextField

  /// What is asked, for those who word it.
  var question: PromptQuestion {
    switch purpose {
    case .saveProfile: .profileName
    case .renameProfile(let name): .newProfileName(name)
    case .number: .number
    case .budget: .budget
    case .messages: .messages
    case .requirement: .requirement
    case .moneySince: .year
    case .recipient: .recipient
    case .newAssistantName: .newAssistantName
    case .newAssistantID: .newAssistantID
    }
  }
  /// What was wrong with the last answer.
  var problem: String?
}

/// A list from which one thing is chosen; typing narrows it.
struct Menu: Hashable, Sendable {
  /// What the list is about.
  enum Purpose: Hashable, Sendable {
    case commands, sort, themes, profiles, profileNames(ProfileAction)
    case levels(criterion: Int)
    case moneyDirection, moneyTarget, moneyReach, moneySince
    case requirements, unknownReading, importance(criterion: Int)
    case leaving
    /// A field of the form that is open below.
    case form
    /// The sources of the entry that is open below; an address that stands nowhere can be typed too.
    case formSources
  }

  /// What is done with the profile that is chosen.
  enum ProfileAction: Hashable, Sendable { case load, remove, rename }

  let purpose: Purpose
  let title: String
  let items: [Item]
  /// What was typed.
  var field = TextField() {
    didSet { if field.text != oldValue.text { matches = matching } }
  }
  /// The items that what was typed leaves, as numbers of ``items``.
  private(set) var matches: [Int]
  /// The number of the chosen one among ``matches``.
  var selected = 0
  var top = 0

  /// One thing to choose.
  struct Item: Hashable, Sendable {
    let label: String
    var detail = ""
    /// The key that does the same.
    var key = ""
    /// Whether it is what holds now.
    var isCurrent = false
    /// Further words by which it is found.
    var words: [String] = []
    let action: Action
  }

  /// What choosing does.
  enum Action: Hashable, Sendable {
    case run(BrowserCommand)
    case sort(ListOrder.Column)
    case theme(Theme.ID)
    case loadProfile(String?)
    case removeProfile(String)
    case askProfileName
    case renameProfile(String)
    case chooseProfile(ProfileAction)
    case requireLevel(criterion: Int, String?)
    case importance(criterion: Int, Importance)
    case moneyDirection(MoneyWish.Direction?)
    case moneyTarget(String)
    case moneyReach(Closeness)
    case moneySince(Int?)
    case ask(Prompt.Purpose)
    case toggleNeed(String)
    case unknown(String?)
    case leaving(String?)
    case form(FormChoice)
  }

  /// Whether it is about a form that is open below.
  var isOfForm: Bool { purpose == .form || purpose == .formSources }

  init(purpose: Purpose, title: String, items: [Item]) {
    self.purpose = purpose
    self.title = title
    self.items = items
    matches = Array(items.indices)
  }

  /// Looked up once a letter, since it is asked for at every key and frame.
  private var matching: [Int] {
    let typed = FoldedText.folded(field.text)
    if typed.isEmpty { return Array(items.indices) }
    let exact = items.indices.filter { number in
      let item = items[number]
      return FoldedText.folded(item.label).contains(typed)
        || FoldedText.folded(item.detail).contains(typed)
        || item.words.contains { FoldedText.folded($0).hasPrefix(typed) } || item.key == field.text
    }
    if !exact.isEmpty { return exact }
    // Nothing as typed: a wrong letter is forgiven.
    let candidates = items.map(\.label) + items.flatMap(\.words)
    guard let near = Suggestion.nearest(to: field.text, among: candidates) else { return [] }
    return items.indices.filter { items[$0].label == near || items[$0].words.contains(near) }
  }

  /// The menu with the cursor on what holds now, where one thing does.
  var atCurrent: Menu {
    guard items.count(where: \.isCurrent) == 1 else { return self }
    var menu = self
    menu.selected = items.firstIndex(where: \.isCurrent) ?? 0
    return menu
  }

  /// The chosen item.
  var chosen: Item? {
    let matches = matches
    return matches.indices.contains(selected) ? items[matches[selected]] : nil
  }
}
