import AltaiApp
import AltaiCatalog
import CursesTerminal
import Glibc
import TextScreen

/// What `altai` does without a command: browse, on a screen or line by line; the plain list where nobody looks at a terminal.
struct BrowserRun {
  let request: BrowserRequest

  /// Browses, and ends the process.
  func run() throws(Failure) -> Never {
    let session = try Session(request.ranking.output)
    guard session.surroundings.isOnTerminal, request.ranking.output.form == .text else {
      var ranking = request.ranking
      ranking.filter = request.filter
      ranking.sort = request.sort
      try RankingAnswer(request: ranking, givesReasons: false).run()
    }
    let state =
      request.isFresh ? nil : StateStore(environment: session.surroundings.environment).load()
    let loader = CatalogLoader(session: session, request: request.ranking.catalog)
    // Before the catalog is read, so that no change is missed.
    var problem: String?
    let watch = watch(loader, orSay: &problem)
    let isByLines = request.ranking.output.isPlain || session.surroundings.isPlain
    let loaded = try isByLines ? loader.loadWhole() : loader.loadForScreen()
    var start = BrowserStart(
      request: request, session: session, catalog: loaded.catalog, state: state)
    start.problem = problem
    let worker = BrowserWorker(loader, shown: loaded.texts)
    if isByLines { try browseByLines(session, start, worker, watch) }
    try browse(session, start, worker, watch, loaded.rest)
  }

  /// Watches the catalog's file, where there is one; else tells why not.
  private func watch(_ loader: CatalogLoader, orSay problem: inout String?) -> FileWatch? {
    guard let file = loader.ownFile, file != .standardInput else { return nil }
    do throws(FileError) {
      return try FileWatch(file)
    } catch {
      let words = loader.session.words
      problem = words.catalogNotWatched(words.file(error.problem))
      return nil
    }
  }

  private func browse(
    _ session: Session, _ start: BrowserStart, _ worker: BrowserWorker,
    _ watch: consuming FileWatch?, _ rest: CatalogForScreen.Rest?
  ) throws(Failure) -> Never {
    let model = try start.model()
    var terminal: CursesTerminal
    do throws(TerminalError) {
      var options = options(session, model)
      options.watchedDescriptor = watch?.descriptor
      terminal = try CursesTerminal(options)
    } catch {
      try browse(session, start, worker, watch, rest, without: error)
    }
    var browser = ScreenBrowser(
      model, framesPerSecond: framesPerSecond(session), worker: worker, watch: watch,
      clock: monotonicMilliseconds)
    browser.rest = rest
    let end = browser.run(on: &terminal)
    terminal.close()
    if let failure = browser.failure { throw failure }
    leave(session, browser.model, texts: browser.textsForLeaving, end)
  }

  private func options(_ session: Session, _ model: Model) -> TerminalOptions {
    let surroundings = session.surroundings
    var options = TerminalOptions(term: surroundings.variable("TERM"))
    options.isUTF8 = surroundings.isUTF8
    // A theme chosen by hand goes before NO_COLOR.
    options.usesColour = surroundings.variable("NO_COLOR") == nil || request.theme != nil
    options.theme = Theme(model.theme)
    options.usesMouse = model.isMouseOn
    options.allowsClipboard = request.allowsClipboard
    options.rows = surroundings.variable("LINES").flatMap { Int($0) }
    options.columns = surroundings.variable("COLUMNS").flatMap { Int($0) }
    return options
  }

  /// Over a slow line every frame counts.
  private func framesPerSecond(_ session: Session) -> Int {
    let isSlow = request.isSlowLine || session.surroundings.variable("SSH_CONNECTION") != nil
    return isSlow ? 15 : 60
  }

  /// A terminal that shows no screens is browsed line by line, with a word about it; without a terminal nothing is.
  private func browse(
    _ session: Session, _ start: BrowserStart, _ worker: BrowserWorker,
    _ watch: consuming FileWatch?, _ rest: CatalogForScreen.Rest?, without error: TerminalError
  ) throws(Failure) -> Never {
    let words = session.words
    switch error {
    case .notCapable(let term):
      let line = session.style.clean("altai: " + words.screenless(term)) + "\n"
      try? StandardOutput.write(Array(line.utf8), to: STDERR_FILENO)
      var start = start
      if let rest { start.catalog = try rest.read() }
      try browseByLines(session, start, worker, watch)
    case .noTerminal: throw Failure(ExitStatus.usage, [words.noTerminal, words.listInstead])
    case .inBackground: throw Failure(ExitStatus.usage, [words.inBackground])
    case .inUse: throw Failure(ExitStatus.inputOutput, [words.noTerminal])
    case .failed(let code):
      throw Failure(
        ExitStatus.inputOutput, [words.terminalFailed(systemMessage(code)), words.listInstead])
    }
  }

  private func browseByLines(
    _ session: Session, _ start: BrowserStart, _ worker: BrowserWorker,
    _ watch: consuming FileWatch?
  ) throws(Failure) -> Never {
    var browser = LineBrowser(
      try start.model(for: .lines), session: session, worker: worker, watch: watch)
    let end = try browser.run()
    leave(session, browser.model, texts: [], end)
  }

  /// Keeps the state, prints what was to be shown on leaving, and ends the process.
  private func leave(
    _ session: Session, _ model: Model, texts: [String], _ end: ScreenBrowser.End
  ) -> Never {
    if !request.isFresh {
      do throws(FileError) {
        try StateStore(environment: session.surroundings.environment).save(BrowserState(model))
      } catch {
        let words = session.words
        let line = "altai: " + words.stateNotKept(words.file(error.problem))
        try? StandardOutput.write(
          Array((session.style.clean(line) + "\n").utf8), to: STDERR_FILENO)
      }
    }
    for text in texts {
      try? StandardOutput.write(Array((session.style.clean(text) + "\n").utf8))
    }
    switch end {
    case .left: exit(ExitStatus.done)
    case .signal(let signal): CursesTerminal.die(of: signal)
    }
  }
}

/// The time of a clock that only goes forward, in milliseconds.
func monotonicMilliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
}
