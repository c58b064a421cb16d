package import AltaiApp
import CFiles
import TextScreen

/// Runs a model on a screen: events in, effects out, frames at the right time.
///
/// Everything that is not pure stands here: the clock, the screen, and whoever does the effects. The loop waits in one
/// place, for the screen's events, and for as long as nothing is due.
package struct ScreenBrowser: ~Copyable {
  /// How the browser ended.
  package enum End: Hashable, Sendable {
    case left
    case signal(Int32)
  }

  package private(set) var model: Model
  private var pacer: FramePacer
  private var worker: any EffectWorker
  /// Tells that the catalog's file was changed.
  private var watch: FileWatch?
  /// What is wrong with the catalog's file, if nothing follows that mends it.
  private var badNews: (messages: [Message], due: Int)?
  /// Gives the time in milliseconds.
  private let clock: () -> Int
  /// Texts that were copied where there is no clipboard.
  package private(set) var textsForLeaving: [String] = []
  private var end: End?
  /// What is left of the catalog when the first screen stands.
  var rest: CatalogForScreen.Rest?
  /// Why the browser had to end by itself.
  private(set) var failure: Failure?

  package init(
    _ model: Model, framesPerSecond: Int, worker: any EffectWorker,
    watch: consuming FileWatch? = nil, clock: @escaping () -> Int
  ) {
    self.model = model
    self.worker = worker
    self.watch = watch
    self.clock = clock
    pacer = FramePacer(framesPerSecond: framesPerSecond)
  }

  /// Runs until the user leaves or something ends the program.
  package mutating func run<Screen: BrowserScreen & ~Copyable>(on screen: inout Screen) -> End {
    if screen.size != model.size { perform(.event(.resized(screen.size)), on: &screen) }
    draw(on: &screen)
    if !readRest(on: &screen) { return .left }
    while true {
      let events = screen.events(waitingAtMost: wait)
      for event in events {
        if event == .fileChanged {
          readCatalog(on: &screen)
          continue
        }
        pacer.happened(at: clock(), isKey: event.isInput, isResize: event.isResize)
        perform(.event(event), on: &screen)
        if let end { return end }
      }
      tellBadNews(on: &screen)
      // What a terminal does not take now is drawn when it does, once.
      let decision = pacer.decide(at: clock())
      if decision.settles { perform(.settled, on: &screen) }
      if decision.draws { draw(on: &screen) }
    }
  }

  /// How long to wait for the next event at most; nil as long as it takes.
  private var wait: Int? {
    let now = clock()
    return [pacer.wait(at: now), badNews.map { max($0.due - now, 0) }].compactMap(\.self).min()
  }

  /// Reads the rest of the catalog, now that there is something to look at.
  ///
  /// - Returns: False when the catalog is wrong, and the browser has to end.
  private mutating func readRest<Screen: BrowserScreen & ~Copyable>(
    on screen: inout Screen
  ) -> Bool {
    if let rest {
      do throws(Failure) {
        perform(.catalogCompleted(try rest.read()), on: &screen)
      } catch {
        failure = error
        return false
      }
      self.rest = nil
      draw(on: &screen)
    }
    // Code that only a start needs is most of what the process holds.
    altai_release_code()
    return true
  }

  // MARK: The catalog's file

  /// How long bad news waits for the rest of a save, in milliseconds: programs set a file aside, and write in several goes.
  private static let calm = 40
  /// How long a file that was made may be without an end.
  private static let longestWrite = 1000

  /// Reads the catalog again where its file was changed.
  private mutating func readCatalog<Screen: BrowserScreen & ~Copyable>(on screen: inout Screen) {
    guard let change = watch?.takeChanges(), change != .none else { return }
    badNews = nil
    for effect in model.update(.event(.fileChanged)) {
      let messages = worker.work(effect)
      if messages.contains(where: \.isBadNews) {
        badNews = (messages, clock() + (change == .begun ? Self.longestWrite : Self.calm))
      } else {
        tell(messages, on: &screen)
      }
    }
  }

  private mutating func tellBadNews<Screen: BrowserScreen & ~Copyable>(on screen: inout Screen) {
    guard let news = badNews, clock() >= news.due else { return }
    badNews = nil
    tell(news.messages, on: &screen)
  }

  private mutating func tell<Screen: BrowserScreen & ~Copyable>(
    _ messages: [Message], on screen: inout Screen
  ) {
    for message in messages {
      pacer.happened(at: clock(), isKey: false)
      perform(message, on: &screen)
    }
  }

  private mutating func draw<Screen: BrowserScreen & ~Copyable>(on screen: inout Screen) {
    model.prepareToDraw()
    screen.show(model.drawn(isASCII: screen.isASCII))
  }

  /// Lets the model take in a message, and does what follows.
  private mutating func perform<Screen: BrowserScreen & ~Copyable>(
    _ message: Message, on screen: inout Screen
  ) {
    var effects = model.update(message)[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .quit: end = .left
      case .die(let signal): end = .signal(signal)
      case .repaint: screen.fullRepaint()
      case .setMouse(let isUsed): screen.useMouse(isUsed)
      case .setTheme(let theme): screen.use(Theme(theme))
      case .copy(let text):
        let isOnClipboard = screen.copyToClipboard(text)
        if !isOnClipboard { textsForLeaving.append(text) }
        effects += model.update(.copied(text, isOnClipboard: isOnClipboard))
      case .editText:
        var messages: [Message] = []
        screen.lend { messages = worker.work(effect) }
        for message in worker.work(.readCatalog) + messages { effects += model.update(message) }
      default:
        for message in worker.work(effect) { effects += model.update(message) }
      }
      if end != nil { return }
    }
  }
}

/// Does the work that needs files or other programs.
package protocol EffectWorker {
  /// Does an effect and says what came of it.
  mutating func work(_ effect: Effect) -> [Message]
}

extension Message {
  /// Whether it tells that the catalog's file is no catalog now.
  fileprivate var isBadNews: Bool {
    switch self {
    case .catalogBroken, .catalogGone: true
    default: false
    }
  }
}

extension ScreenEvent {
  /// Whether somebody pressed, clicked or pasted something.
  fileprivate var isInput: Bool {
    switch self {
    case .key, .mouse, .paste: true
    default: false
    }
  }

  fileprivate var isResize: Bool { if case .resized = self { true } else { false } }
}
