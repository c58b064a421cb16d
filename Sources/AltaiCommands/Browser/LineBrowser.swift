import AltaiApp
import AltaiCatalog
import CursesTerminal
import TextScreen

/// Runs a model line by line: a command in, its answer out.
struct LineBrowser: ~Copyable {
  private var browser: PlainBrowser
  private let session: Session
  private var worker: any EffectWorker
  /// Tells that the catalog's file was changed.
  private var watch: FileWatch?
  private var end: ScreenBrowser.End?

  static let prompt = "altai> "

  init(
    _ model: Model, session: Session, worker: any EffectWorker, watch: consuming FileWatch? = nil
  ) {
    self.session = session
    self.worker = worker
    self.watch = watch
    browser = PlainBrowser(model, layOut: Self.layOut(session))
  }

  var model: Model { browser.model }

  /// Lays texts out for the terminal as it is now.
  private static func layOut(_ session: Session) -> @Sendable (PlainBrowser.Text) -> [String] {
    let surroundings = session.surroundings
    let layout = PlainLayout(
      style: OutputStyle(
        width: surroundings.isOnTerminal ? surroundings.terminalWidth : nil,
        isASCII: !surroundings.isUTF8, isPlain: true, setsSignsApart: session.language == .french))
    return { layout.lines($0) }
  }

  /// Runs until the user leaves, nothing more comes, or nobody reads any more.
  mutating func run() throws(Failure) -> ScreenBrowser.End {
    var terminal: LineTerminal
    do throws(TerminalError) {
      terminal = try LineTerminal()
    } catch {
      throw Failure(ExitStatus.usage, [session.words.noTerminal, session.words.listInstead])
    }
    do throws(StandardOutput.Failure) {
      try perform(browser.start())
      while true {
        try write(Self.prompt)
        let event = terminal.next()
        if let end = try handle(event, isTyped: terminal.isTerminal) { return end }
      }
    } catch {
      // Whoever read is gone.
      return .left
    }
  }

  private mutating func handle(
    _ event: LineTerminal.Event, isTyped: Bool
  ) throws(StandardOutput.Failure) -> ScreenBrowser.End? {
    switch event {
    case .line(let bytes):
      let line = String(decoding: bytes, as: UTF8.self)
      // What nobody typed here is shown, so that the answers have their questions.
      if !isTyped { try write(session.style.clean(line) + "\n") }
      browser.layOut = Self.layOut(session)
      try readCatalog()
      try perform(browser.read(line))
      return end
    case .forgotten, .resumed: try write("\n")
    case .interrupted:
      try write("\n")
      return .signal(Self.interruptSignal)
    case .terminated(let signal): return .signal(signal)
    case .ended:
      try write("\n")
      return .left
    }
    return nil
  }

  /// Reads the catalog again where its file was changed since the last command.
  private mutating func readCatalog() throws(StandardOutput.Failure) {
    guard let change = watch?.takeChanges(), change != .none else { return }
    for message in worker.work(.readCatalog) { try perform(browser.take(message)) }
  }

  /// The number of SIGINT.
  private static var interruptSignal: Int32 { 2 }

  /// Prints an answer, does what follows, and prints what comes of that.
  private mutating func perform(_ answer: PlainBrowser.Answer) throws(StandardOutput.Failure) {
    try write(answer.lines.map { $0 + "\n" }.joinedText())
    for effect in answer.effects {
      switch effect {
      case .quit: end = .left
      case .die(let signal): end = .signal(signal)
      // Nothing here has a mouse, a theme, a clipboard or a screen.
      case .repaint, .setMouse, .setTheme, .copy: break
      default:
        for message in worker.work(effect) { try perform(browser.take(message)) }
      }
    }
  }

  /// Prints lines that are clean already.
  private func write(_ text: String) throws(StandardOutput.Failure) {
    try StandardOutput.write(Array(text.utf8))
  }
}
