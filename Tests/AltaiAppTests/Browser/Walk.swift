import AltaiApp
import AltaiCatalog
import LosslessJSON
import Testing
import TextScreen

/// Somebody who presses anything anywhere, the same for the same seed; what must always hold is checked at each step.
struct Walk {
  private var model: Model
  private var random: SeededGenerator
  private let catalogs: [Catalog]
  private let seed: UInt64
  private var step = 0
  /// What was done last, the newest last.
  private var trail: [String] = []
  /// The text that was saved last, or that a catalog was read from.
  private var own: [UInt8]?
  /// How often each kind of work was asked for.
  private(set) var effects: [String: Int] = [:]
  /// What did not hold; the walk ends at the first.
  private(set) var fault: String?

  /// A walk over the first catalog, which is now and then replaced by another.
  init(_ catalogs: [Catalog], _ language: Language, seed: UInt64) throws {
    self.catalogs = catalogs
    self.seed = seed
    random = SeededGenerator(seed: seed)
    var start = Model.Start()
    start.profiles = ["home", "work"]
    // What is drawn at each step hangs on the numbers; whether it stands does not.
    start.sampleCount = 100
    model = try Model(
      catalogs[0], start: start, today: try #require(RadioCatalog.today), language: language,
      size: ScreenSize(rows: 24, columns: 80))
  }

  mutating func go(steps: Int) {
    for _ in 0..<steps where fault == nil {
      step += 1
      take(message())
    }
  }

  private func pick(_ count: Int, _ random: inout SeededGenerator) -> Int {
    Int.random(in: 0..<count, using: &random)
  }

  // MARK: What is done

  private static let keys: [Key] = {
    var keys: [Key] = BrowserCommand.allCases.flatMap { $0.entry.keys }
    keys += [Key.enter, .enter, .escape, .down, .down, .up, .left, .right, .tab, .backspace]
    keys += [Key.delete, .insert, .alternate("b"), .function(5)]
    let letters = "abcdefghijklmnopqrstuvwxyzGMLRUY0123456789<>=-+.,: "
    for letter in letters.unicodeScalars { keys.append(.character(letter)) }
    for letter in "awuelkb@".unicodeScalars { keys.append(.control(letter)) }
    return keys
  }()

  private static let texts = [
    "cobalt", "price<3", "calm>=quiet ember", "\u{1B}[31mred", "one\ntwo\tthree", "", "é日本👩‍👩‍👧",
    "\u{202E}x", "2", "10", "work", "zzzz", String(repeating: "long ", count: 60),
  ]

  private mutating func message() -> Message {
    switch pick(100, &random) {
    case ..<76: .event(.key(Self.keys[pick(Self.keys.count, &random)]))
    case ..<80: .event(.paste(Self.texts[pick(Self.texts.count, &random)]))
    case ..<90: .event(.mouse(mouse()))
    case ..<94: .event(.resized(size()))
    case ..<96: .settled
    case 96: .event(pick(2, &random) == 0 ? .interrupted : .resumed)
    case 97: .command(BrowserCommand.allCases[pick(BrowserCommand.allCases.count, &random)])
    case 98 where pick(8, &random) == 0: .catalogLoaded(catalogs[pick(catalogs.count, &random)])
    case 98 where pick(8, &random) == 0: trouble()
    case 98: .profilesListed([["home"], [], ["a", "home", "work"]][pick(3, &random)])
    default: .event(pick(2, &random) == 0 ? .fileChanged : .closed)
    }
  }

  private mutating func trouble() -> Message {
    switch pick(3, &random) {
    case 0: .catalogBroken(place: "radio.json:1:2", reason: "something is odd")
    case 1: .catalogGone(name: "radio.json")
    default: .catalogUnchanged
    }
  }

  private mutating func mouse() -> MouseEvent {
    let actions: [MouseEvent.Action] = [.press, .press, .press, .release, .wheelUp, .wheelDown]
    let isOutside = pick(20, &random) == 0
    let row = isOutside ? [-1, Int.max, 5000][pick(3, &random)] : pick(model.size.rows, &random)
    let column =
      isOutside ? [-1, Int.max, 0][pick(3, &random)] : pick(model.size.columns, &random)
    return MouseEvent(actions[pick(6, &random)], at: Position(row: row, column: column))
  }

  private mutating func size() -> ScreenSize {
    switch pick(4, &random) {
    case 0: ScreenSize(rows: 1 + pick(12, &random), columns: 1 + pick(30, &random))
    case 1: ScreenSize(rows: 1 + pick(60, &random), columns: 1 + pick(250, &random))
    case 2: ScreenSize(rows: 24, columns: 80)
    default: ScreenSize(rows: 10 + pick(30, &random), columns: 30 + pick(130, &random))
    }
  }

  /// What the outside answers.
  private mutating func answer(to effect: Effect) -> Message? {
    if pick(5, &random) == 0 { return .failed("It did not work.") }
    switch effect {
    case .listProfiles: return .profilesListed(["home", "work"])
    case .loadProfile(let name):
      var request = PreferenceRequest()
      request.importances = [.init(name: pick(4, &random) == 0 ? "odd" : "price", value: "high")]
      return .profileLoaded(name: name, request)
    case .saveProfile(let name, _): return .profileSaved(name: name, path: "/home/x/\(name).json")
    case .removeProfile(let name): return .profileRemoved(name: name)
    case .renameProfile(let from, let to): return .profileRenamed(from: from, to: to)
    case .openLink(let address): return .linkOpened(address)
    case .saveEdit(let text, _):
      if pick(8, &random) == 0 { return .editFailed("The disk is full.") }
      own = text.after
      return .editSaved(path: "/home/x/catalog.json")
    case .editText(let id): return .textEdited(id, isError: pick(2, &random) == 0)
    case .copy(let text): return .copied(text, isOnClipboard: pick(2, &random) == 0)
    case .readCatalog: return .catalogLoaded(catalogs[pick(catalogs.count, &random)])
    case .quit, .die, .repaint, .setMouse, .setTheme: return nil
    }
  }

  private mutating func take(_ message: Message) {
    trail.append(
      String(String(reflecting: message).replacing("TextScreen.", with: "").prefix(160)))
    if trail.count > 12 { trail.removeFirst() }
    if case .catalogLoaded = message { own = nil }
    let before = model
    let new = model.update(message)
    check(before, message)
    for effect in new {
      let name = String(String(describing: effect).prefix { $0 != "(" })
      effects[name, default: 0] += 1
      if case .saveEdit(let text, _) = effect { checkSave(text) }
      if case .openLink(let address) = effect {
        expect(address.hasPrefix("https://"), "only https is opened: \(address)")
      }
      if let answer = answer(to: effect), fault == nil { take(answer) }
    }
  }

  // MARK: What must hold

  private mutating func expect(_ holds: Bool, _ rule: @autoclosure () -> String) {
    guard !holds, fault == nil else { return }
    fault =
      "\(rule()); seed \(seed), step \(step), size \(model.size.columns)x\(model.size.rows), "
      + "screens \(model.glance.screens.map(\.rawValue)), after\n"
      + trail.joined(separator: "\n") + "\n" + model.drawn().text
  }

  private mutating func check(_ before: Model, _ message: Message) {
    let glance = model.glance
    let was = before.glance
    expect(!glance.screens.isEmpty && glance.screens[0] == .list, "the list is below all")
    expect(
      glance.listed.isEmpty ? true : model.selected.map(glance.listed.contains) ?? false,
      "the selection is shown")
    expect(
      Set(model.choices.picks).count == model.choices.picks.count
        && model.choices.picks.count <= Choices.mostPicks
        && model.choices.picks.allSatisfy(model.catalog.assistants.indices.contains),
      "picks are some of the assistants")
    checkBuffer(glance)
    switch message {
    // Another catalog has another list.
    case .catalogLoaded: break
    // What is copied may be such a sentence.
    case .copied: checkWayBack(before, was)
    default:
      checkWayBack(before, was)
      checkPromise(glance, was)
    }
    if step % 7 == 0 { checkSizes(glance) }
  }

  /// What is saved is a valid text in the place of the one that was saved last.
  private mutating func checkSave(_ text: EditedText) {
    if let own { expect(text.before == own, "an edit starts from what was saved") }
    expect(JSONDocument.parse(text.after).document != nil, "what is saved is JSON")
    expect(text.splices.applied(to: text.before) == text.after, "the splices make the text")
  }

  private mutating func checkPromise(_ glance: Glance, _ was: Glance) {
    if glance.log.last != was.log.last || glance.log.count > was.log.count,
      model.notice.text.hasSuffix(wording(for: model.language).undoHint), was.undoCount < 200
    {
      expect(glance.undoCount > was.undoCount, "what names its undo can be undone")
    }
  }

  /// Taking back gives the choices and the list as they were, doing again as they are.
  private mutating func checkWayBack(_ before: Model, _ was: Glance) {
    guard model.glance.undoCount > was.undoCount else { return }
    var other = model
    other.perform(.undo)
    expect(other.choices == before.choices, "undo gives the choices back")
    expect(other.glance.listed == was.listed, "undo gives the list back")
    expect(other.glance.places == was.places, "undo gives the places back")
    other.perform(.redo)
    expect(other.choices == model.choices, "redo gives the choices again")
    expect(other.glance.listed == model.glance.listed, "redo gives the list again")
    expect(other.glance.places == model.glance.places, "redo gives the places again")
  }

  private mutating func checkSizes(_ glance: Glance) {
    var other = model
    _ = other.update(.event(.resized(size())))
    _ = other.drawn()
    _ = other.update(.event(.resized(model.size)))
    let after = other.glance
    expect(other.selected == model.selected, "a resize keeps the selection")
    expect(after.typed == glance.typed && after.kind == glance.kind, "a resize keeps what is typed")
    expect(after.screens == glance.screens, "a resize keeps the screens")
    expect(model.drawn() == model.drawn(), "drawing changes nothing")
  }

  private mutating func checkBuffer(_ glance: Glance) {
    let buffer = model.drawn(isASCII: step % 5 == 0)
    let cursor = buffer.cursor
    expect(buffer.size == model.size, "the buffer has the model's size")
    guard buffer.bounds.contains(cursor) else {
      expect(false, "the cursor is on the screen")
      return
    }
    for row in 0..<buffer.size.rows {
      var width = 0
      var column = 0
      while column < buffer.size.columns {
        let cell = buffer[row, column]
        width += Int(cell.width)
        column += max(Int(cell.width), 1)
      }
      expect(width == buffer.size.columns, "row \(row) is as wide as the screen")
    }
    if glance.isTiny { return }
    let style = buffer[cursor.row, cursor.column].style
    switch glance.kind {
    case .list where !glance.listed.isEmpty:
      expect(
        style.isSelected && glance.list.contains(cursor), "the cursor is on the selected row")
    case .detail, .source, .page, .weights, .form, .interview:
      expect(glance.area.contains(cursor), "the cursor is where the keys go")
      expect(
        buffer.text(row: cursor.row).contains(">"), "the line with the cursor has a mark")
    case .menu, .field:
      expect(glance.area.contains(cursor), "the cursor is where the keys go")
    case .filter, .prompt, .list, .compare: break
    }
  }
}

extension Model {
  /// Runs a command, and has all edits saved that follow from it.
  mutating func perform(_ command: BrowserCommand) {
    for case .saveEdit in update(.command(command)) {
      _ = update(.editSaved(path: "/home/x/catalog.json"))
    }
  }
}
