public import AltaiCatalog
import Scoring
public import TextScreen

/// Everything the browser knows: what was chosen, what follows from it, where one is.
///
/// ``update(_:)`` takes in what happened and returns what is to be done; ``draw(into:)`` shows the model.
/// Neither reads a clock, a file or a terminal.
public struct Model: Sendable {
  /// What is browsed.
  public internal(set) var catalog: Catalog
  /// The day from which ages count.
  public let today: CalendarDate
  /// The language of all words.
  public let language: Language
  /// How large the screen is.
  public internal(set) var size: ScreenSize
  /// How it looks.
  public internal(set) var theme: Theme.ID
  /// Whether the mouse is listened to.
  public internal(set) var isMouseOn: Bool
  /// Whether texts may be put on the clipboard by the terminal.
  let words: any Wording

  /// What was chosen, with the way back.
  var history: History<Choices>
  /// The catalog ranked by what was chosen.
  public internal(set) var assessment: Assessment
  /// Whether nothing is weighed, so that everyone stands by name.
  var isUnranked: Bool
  var listing: Listing
  /// What the filter's words find; nil while nothing is filtered.
  var filterState: FilterState
  /// By assistant: the places before the last change of weights; empty where there was none.
  var earlierPlaces: [Int] = []
  /// How wide the columns of the list can be.
  var columns: ListColumns

  /// How the list is shown.
  public internal(set) var display = ListDisplay.columns
  /// The criteria of the map that were chosen; nil while nobody has.
  var mapAxes: MapAxes?
  /// How exactly the importances are taken where it is asked how often each takes each place.
  var placesReading = WeightReading.stated
  /// How often each takes each place, as it was worked out last.
  var placesCache: PlaceShares?
  /// How many readings are drawn to tell how sure a place is.
  let sampleCount: Int
  /// How far the importances can go, as it was worked out last.
  var limitsCache: WeightLimits?

  /// The selected assistant; it keeps the selection wherever it moves.
  public internal(set) var selected: Int?
  /// The assistant whose details are shown; it follows the selection when keys pause.
  var detailed: Int?
  /// The first line of the list that is shown.
  var top = 0
  /// The list, and what was opened over it; never empty.
  var screens: [Screen] = [.list]
  /// The field in which the filter is typed; nil while it is not.
  var filterField: TextField?
  /// Filters that were used, the newest last.
  var earlierFilters: [String] = []
  /// What just happened.
  public internal(set) var notice: Notice
  /// Why the catalog's file is not what is shown; it is said until that is over.
  public internal(set) var trouble: String?
  /// What happened before, the newest last.
  var log: [String] = []
  /// The names of the saved profiles, as far as they are known.
  var profiles: [String] = []
  /// A text that was pasted onto the list and could be a filter.
  var pasted: String?
  /// Whether letters typed in the filter belong to the step of the history that is there already.
  var isTypingFilter = false
  /// The long text that was laid out last.
  var readingCache: LaidOutText?
  /// Counts what changes the texts: preferences, catalog.
  var revision = 0
  /// Changes made in the form that cannot be saved yet; they wait for whoever comes back.
  var drafts: [FormDraft] = []
  /// Whether leaving was held up once because of them.
  var hasWarnedOfDrafts = false
  /// The rows of the form that is open.
  var formRows: FormRows?
  /// What the change that is being made in the form would come to.
  var formPreview: FormPreview?
  /// The interview that is open or was left; its numbers hold for ``interviewRevision``.
  var interview: InterviewSession?
  var interviewRevision = 0
  /// Counts what was said in interviews.
  var interviewStep = 0
  /// The edit that is being saved, with the catalog that it makes.
  var pending: PendingEdit?
  var edited: Catalog?
  /// What every command that shows the same needs, such as the catalog's path.
  let commonArguments: [String]

  /// What the browser starts with.
  public struct Start: Sendable {
    /// The preferences, as written.
    public var request = PreferenceRequest()
    /// The profile that they come from.
    public var profile: String?
    /// The preferences of the profile, where ``request`` goes beyond them; nil where it is the base itself.
    public var baseline: PreferenceRequest?
    /// The id of the assistant to select.
    public var selected: String?
    /// How the list is sorted, as `--sort` takes it.
    public var sort: String?
    /// Words that the list is filtered by.
    public var filter = ""
    /// How it looks.
    public var theme = Theme.ID.terminal
    /// How the list is shown.
    public var display = ListDisplay.columns
    /// Whether the mouse is listened to.
    public var isMouseOn = true
    /// What is said first.
    public var notice: Notice?
    /// The names of the saved profiles.
    public var profiles: [String] = []
    /// Where what is said is read.
    public var medium = Medium.screen
    /// What every command that shows the same needs: `--catalog` with its path, `--today` with its day.
    public var commonArguments: [String] = []
    /// How many readings are drawn to tell how sure a place is.
    public var sampleCount = Assessment.standardSampleCount

    /// The start of somebody who has said nothing.
    public init() {}
  }

  /// A browser over a catalog.
  ///
  /// - Throws: What is wrong with the preferences.
  public init(
    _ catalog: Catalog, start: Start = Start(), today: CalendarDate, language: Language,
    size: ScreenSize
  ) throws(UsageProblem) {
    self.catalog = catalog
    self.today = today
    self.language = language
    self.size = size
    sampleCount = start.sampleCount
    theme = start.theme
    display = start.display
    isMouseOn = start.isMouseOn
    profiles = start.profiles
    commonArguments = start.commonArguments
    words = wording(for: language, start.medium)
    var choices = Choices(
      request: start.request, profile: start.profile, baseline: start.baseline)
    choices.filter = start.filter
    if let sort = start.sort, let order = ListOrder(sort, in: catalog) { choices.order = order }
    history = History(choices)
    let result = try Self.assess(catalog, choices.request, today: today, after: nil)
    assessment = result.assessment
    isUnranked = result.isUnranked
    listing = Listing(assessment, order: choices.order, isUnranked: isUnranked)
    filterState = FilterState()
    columns = ListColumns(assessment, language)
    notice = start.notice ?? Notice("")
    refilter()
    selected =
      start.selected.flatMap { id in catalog.assistants.firstIndex { $0.id == id } }
      .flatMap { listing.lineOfAssistant[$0] >= 0 ? $0 : nil } ?? listing.shownAssistants.first
    detailed = selected
    if start.notice == nil { notice = Notice(words.welcome(count: listing.count)) }
    sayOwnFacts(over: start.notice)
    keepSelectionInView()
  }

  /// What was chosen.
  public var choices: Choices { history.state }

  /// The screen that has the keys.
  var screen: Screen { screens[screens.count - 1] }

  /// What keys mean now.
  var kind: ScreenKind { filterField == nil ? screen.kind : .filter }

  /// Replaces the screen that has the keys.
  mutating func replaceScreen(_ screen: Screen) { screens[screens.count - 1] = screen }

  /// The entry of the selected assistant.
  var selectedEntry: Listing.Entry? {
    selected.flatMap { listing.entry(inLine: listing.lineOfAssistant[$0]) }
  }

  func string(_ text: Text) -> String { catalog.string(text, in: language) }

  func name(ofAssistant number: Int) -> String { string(catalog.assistants[number].name) }

  /// Says how many facts are the user's own, in place of a welcome; in place of another notice where the catalog has
  /// changed under some of them. What is not said now is among the messages.
  private mutating func sayOwnFacts(over first: Notice?) {
    let facts = catalog.ownFacts
    guard facts.count > 0 else { return }
    let sentence = words.ownFacts(facts)
    if let first, facts.outdated == 0 {
      log = [sentence, first.text]
    } else {
      log = [first?.text, sentence].compactMap(\.self)
      notice = Notice(sentence)
    }
  }

  /// Says what just happened.
  mutating func say(_ text: String, isError: Bool = false) {
    notice = Notice(text, isError: isError)
    guard !text.isEmpty else { return }
    log.append(text)
    if log.count > 10 { log.removeFirst() }
  }
}

extension Model {
  /// Ranks the catalog; where nothing is weighed, by equal weights that nobody sees.
  static func assess(
    _ catalog: Catalog, _ request: PreferenceRequest, today: CalendarDate,
    after earlier: Assessment?
  ) throws(UsageProblem) -> (assessment: Assessment, isUnranked: Bool) {
    let resolver = PreferenceResolver(catalog)
    do {
      let preferences = try resolver.preferences(for: request)
      return (try assessment(catalog, preferences, today: today, after: earlier), false)
    } catch .nothingWeighed {
      var equal = request
      equal.importances = catalog.criteria.filter(\.isWeighed).map {
        PreferenceRequest.Named(name: $0.id, value: "low")
      }
      let preferences = try resolver.preferences(for: equal)
      return (try assessment(catalog, preferences, today: today, after: earlier), true)
    }
  }

  private static func assessment(
    _ catalog: Catalog, _ preferences: Preferences, today: CalendarDate, after earlier: Assessment?
  ) throws(UsageProblem) -> Assessment {
    do {
      if let earlier { return try earlier.changing(to: preferences) }
      return try Assessment(catalog, preferences, today: today)
    } catch {
      throw .nothingWeighed
    }
  }
}
