import AltaiCatalog
import LosslessJSON
import TextScreen

/// A model that is browsed line by line: what is said to it, and what it answers.
///
/// Reads no clock, file or terminal. Whoever runs it lays texts out, prints the lines of each answer, does its effects, and
/// gives their messages to ``take(_:)``.
public struct PlainBrowser: Sendable {
  /// A text before anybody has laid it out.
  public enum Text: Sendable {
    /// One fact.
    case line(String)
    /// To be copied: it stays on one line, however long.
    case whole(String)
    case page(Page)
  }

  /// What is said in return.
  public struct Answer: Sendable {
    /// What to print, as it was laid out.
    public var lines: [String] = []
    /// What to do.
    public var effects: [Effect] = []
  }

  /// What is browsed.
  public internal(set) var model: Model
  /// Turns a text into lines that fit and are safe to print.
  public var layOut: @Sendable (Text) -> [String]
  /// How many lines of a long text are said at once.
  static let pageLength = 20
  /// How many assistants are said at once.
  static let listLength = 10

  /// Assistants by the numbers under which they were said last; nil for one that is gone since.
  var numbered: [Int?] = []
  /// How many of them were said.
  var said = 0
  /// The lines of a long text that are still to be said.
  var rest: [String] = []
  /// The comparison that was said last.
  var compared: [Int] = []
  /// The address that was said last.
  var address: String?
  /// The id of the assistant whose fields were listed last.
  var edited: String?
  /// The places of those fields, by their numbers.
  var fields: [JSONPath] = []
  /// Whether lines answer an interview.
  var isAsking = false
  /// What to do with a profile once the names of all are known.
  var pendingProfile: PendingProfile?

  /// What is done with profiles.
  enum PendingProfile: Hashable {
    case list
    case load(String)
    case remove(String)
    case rename(String, to: String)
  }

  /// A browser over a model that says things for lines.
  public init(_ model: Model, layOut: @escaping @Sendable (Text) -> [String]) {
    self.model = model
    self.layOut = layOut
  }

  var words: any Wording { model.words }
  var ranking: RankingWords { RankingWords(model.assessment, model.language, .lines) }

  // MARK: Saying

  /// What is said before anything is asked.
  public mutating func start() -> Answer {
    var texts = [words.welcome(count: model.catalog.assistants.count)]
    let first = model.notice.text
    if !first.isEmpty, first != texts[0] { texts.append(first) }
    // All that was to be said: a screen has room for one line only.
    texts += model.log.filter { $0 != first }
    var answer = Answer()
    for text in texts { answer.lines += layOut(.line(text)) }
    answer.lines += firstOfList()
    return answer
  }

  /// Answers a line.
  public mutating func read(_ line: String) -> Answer {
    if isAsking { return readInterview(line) }
    switch PlainPhrase.read(line, model.language) {
    case .nothing: return Answer()
    case .phrase(let phrase): return answer(phrase)
    case .refused(let command, let reason):
      return say(words.plainRefusal(words.command(command).name, reason))
    case .ambiguous(let word, let commands):
      if let number = model.catalog.assistantNumber(called: line.trimmed) { return show(number) }
      return say(words.plainAmbiguous(word, commands.map { words.plainCommand($0).words[0] }))
    case .unknown(let word, let suggestion):
      if let number = model.catalog.assistantNumber(called: line.trimmed) { return show(number) }
      return say(
        words.plainUnknown(word, suggestion: suggestion.map { words.plainCommand($0).words[0] }))
    }
  }

  /// Takes in what came of an effect.
  public mutating func take(_ message: Message) -> Answer {
    if case .profilesListed(let names) = message {
      model.profiles = names
      return profilesAreKnown()
    }
    switch message {
    case .catalogUnchanged where model.trouble == nil: return Answer()
    case .catalogLoaded, .editSaved: return takeAnew(message)
    default: return changedWithEffects { $0.update(message) }
    }
  }

  /// Takes in what changes the catalog; a number still means whom it was said for.
  private mutating func takeAnew(_ message: Message) -> Answer {
    let before = model.catalog
    let revision = model.revision
    let answer = changedWithEffects { $0.update(message) }
    if model.revision == revision { return answer }
    let moves = CatalogMoves(from: before, to: model.catalog)
    numbered = numbered.map { $0.flatMap { moves.assistants[$0] } }
    compared = compared.compactMap { moves.assistants[$0] }
    return answer
  }

  /// An answer of one line.
  func say(_ text: String) -> Answer { Answer(lines: layOut(.line(text))) }

  func say(_ texts: [String]) -> Answer { Answer(lines: texts.flatMap { layOut(.line($0)) }) }

  func say(_ problem: UsageProblem) -> Answer { say(model.usage(problem)) }

  /// Says what a command needs.
  func sayForm(of command: PlainCommand) -> Answer {
    let text = words.plainCommand(command)
    return say(words.plainForm(text.call, text.help))
  }

  /// Changes the model and says what it says about that.
  mutating func changedWithEffects(_ change: (inout Model) -> [Effect]) -> Answer {
    model.notice = Notice("")
    let effects = change(&model)
    let text = model.notice.text
    var answer = text.isEmpty && effects.isEmpty ? say(words.plainNoChange) : Answer()
    if !text.isEmpty { answer = say(text) }
    answer.effects = effects
    return answer
  }

  mutating func changed(_ change: (inout Model) -> Void) -> Answer {
    changedWithEffects { model in
      change(&model)
      return []
    }
  }

  /// A long text: its first lines now, the others on demand.
  mutating func sayLong(_ texts: [Text]) -> Answer {
    rest = texts.flatMap(layOut)
    while rest.last?.isEmpty == true { rest.removeLast() }
    return goOn()
  }

  /// The next lines of what is still to be said.
  mutating func goOn() -> Answer {
    // Three lines more are better than a page of three lines.
    let count = rest.count <= Self.pageLength + 3 ? rest.count : Self.pageLength
    var lines = Array(rest.prefix(count))
    rest.removeFirst(count)
    // A gap at the end of a part is no line to be heard.
    while lines.last?.isEmpty == true { lines.removeLast() }
    if !rest.isEmpty { lines += layOut(.line(words.plainMoreLines(rest.count))) }
    return Answer(lines: lines)
  }

  // MARK: Commands

  mutating func answer(_ phrase: PlainPhrase) -> Answer {
    if phrase.command != .more, phrase.command != .all, phrase.command != .help { rest = [] }
    let text = phrase.rest
    switch phrase.command {
    case .help: return help(text)
    case .list: return Answer(lines: firstOfList())
    case .more: return rest.isEmpty ? Answer(lines: moreOfList(Self.listLength)) : goOn()
    case .all: return all()
    case .filter: return filter(text)
    case .sort: return sort(text)
    case .show: return showPart(text)
    case .why: return why(text)
    case .sure: return sure(text)
    case .ask: return ask()
    case .ways: return ways(text)
    case .source: return source(text)
    case .sources: return withAssistant(text, phrase.command) { $0.sources(of: $1) }
    case .open, .copy: return link(text, phrase.command)
    case .pick: return withAssistant(text, phrase.command) { $0.pick($1) }
    case .parts: return parts(text)
    case .places: return places(text)
    case .map: return map(text)
    case .limits: return limits(text)
    case .picks: return picks()
    case .compare: return compare(text)
    case .equal: return compare(withEqual: true)
    case .weight: return weight(text)
    case .raise: return step(1, text, phrase.command)
    case .lower: return step(-1, text, phrase.command)
    case .reset: return changed { $0.backToBaseline() }
    case .unknown: return readUnknown(text)
    case .have: return have(text)
    case .require: return require(text)
    case .unrequire: return unrequire(text)
    case .requirements: return requirements()
    case .levels: return levels(text)
    case .budget: return limit(text, phrase.command)
    case .money: return money(text)
    case .target: return target(text)
    case .reach: return reach(text)
    case .since: return since(text)
    case .profile: return profile(text)
    case .command:
      return Answer(
        lines: layOut(.line(words.commandMeans)) + layOut(.whole(model.commandLine)))
    case .edit: return edit(text)
    case .set: return set(text)
    case .add: return add(text)
    case .delete: return delete(text)
    case .undo: return changedWithEffects { $0.undo() }
    case .redo: return changedWithEffects { $0.redo() }
    case .messages: return text.isEmpty ? messages() : limit(text, phrase.command)
    case .quit: return quit(text)
    }
  }

  private mutating func all() -> Answer {
    if rest.isEmpty { return Answer(lines: wholeList()) }
    defer { rest = [] }
    return Answer(lines: rest)
  }

  /// In French, one word leaves the program and an assistant.
  private mutating func quit(_ text: String) -> Answer {
    text.isEmpty ? Answer(effects: [.quit]) : ways(text)
  }

  private func messages() -> Answer {
    if model.log.isEmpty { return say(words.noMessages) }
    return say(model.log.reversed().enumerated().map { "\($0 + 1). \($1)" })
  }

  // MARK: Names and numbers

  /// The assistant that a number or a name means; the numbers are those of the list as it was said last.
  func assistant(_ text: String) -> Result<Int, UsageProblem> {
    if let number = model.catalog.assistantNumber(called: text) { return .success(number) }
    if let place = Int(text), numbered.indices.contains(place - 1), let number = numbered[place - 1]
    {
      return .success(number)
    }
    // A beginning that one assistant alone has.
    let folded = FoldedText.folded(text)
    let begun = model.catalog.assistants.indices.filter { number in
      let assistant = model.catalog.assistants[number]
      return ([assistant.name] + assistant.aliases).contains {
        FoldedText.folded(model.string($0)).hasPrefix(folded)
      }
    }
    if begun.count == 1, !folded.isEmpty { return .success(begun[0]) }
    do throws(UsageProblem) {
      return .success(try PreferenceResolver(model.catalog).assistant(text))
    } catch {
      return .failure(error)
    }
  }

  /// Does something with the assistant that was named, or says what is wrong with the name.
  mutating func withAssistant(
    _ text: String, _ command: PlainCommand,
    _ body: (inout PlainBrowser, Int) -> Answer
  ) -> Answer {
    if text.isEmpty { return sayForm(of: command) }
    switch assistant(text) {
    case .success(let number): return body(&self, number)
    case .failure(let problem): return sayMissing(text, problem)
    }
  }

  func sayMissing(_ text: String, _ problem: UsageProblem) -> Answer {
    if let place = Int(text), numbered.indices.contains(place - 1) {
      return say(words.plainNumberGone(place))
    }
    if Int(text) != nil { return say(words.plainNoNumber(text, count: numbered.count)) }
    return say(problem)
  }

  /// Goes to an assistant, so that the next run starts there.
  mutating func select(_ number: Int) {
    if model.listing.lineOfAssistant[number] >= 0 { model.selected = number }
    address = model.catalog.assistants[number].site.map(model.string)
  }
}
