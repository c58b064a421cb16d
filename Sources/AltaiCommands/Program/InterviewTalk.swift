import AltaiApp
import CursesTerminal
import Glibc
import Scoring

/// An interview line by line: a question out, an answer in.
///
/// In another form than text only the result goes to standard output; somebody at a terminal is asked
/// on standard error then, and answers from elsewhere are taken without a word.
struct InterviewTalk {
  let session: Session
  /// Whether there is somebody to speak to.
  private var isSpeaking = true

  init(session: Session) { self.session = session }

  private var words: any Wording { session.words }
  private var descriptor: CInt {
    session.request.form == .text ? STDOUT_FILENO : STDERR_FILENO
  }

  /// Runs until the interview is over, nothing more comes, or the user stops.
  mutating func run(_ interview: inout InterviewSession) throws(Failure) {
    if interview.question == nil { return }
    var end = End.over
    do throws(TerminalError) {
      var terminal = try LineTerminal()
      isSpeaking = session.request.form == .text || terminal.isTerminal
      end = talk(&interview, &terminal)
      terminal.close()
    } catch {
      throw Failure(ExitStatus.usage, [words.noTerminal, words.askThroughPipe])
    }
    switch end {
    case .over: break
    case .signal(let signal): CursesTerminal.die(of: signal)
    case .unread: throw Failure(ExitStatus.done, [])
    }
  }

  private enum End {
    case over
    case signal(CInt)
    /// Nobody reads any more.
    case unread
  }

  private func talk(
    _ interview: inout InterviewSession, _ terminal: inout LineTerminal
  ) -> End {
    do throws(StandardOutput.Failure) {
      try say(words.askHelp)
      try put(interview)
      while interview.question != nil {
        try write(words.askPrompt)
        switch terminal.next() {
        case .line(let bytes):
          let line = String(decoding: bytes, as: UTF8.self)
          // What nobody typed here is shown, so that the questions have their answers.
          if !terminal.isTerminal { try write(session.style.clean(line) + "\n") }
          if try take(line, &interview) { return .over }
        case .forgotten, .resumed: try write("\n")
        case .interrupted:
          try write("\n")
          return .signal(SIGINT)
        case .terminated(let signal): return .signal(signal)
        case .ended:
          try write("\n")
          return .over
        }
      }
      try write("\n")
      return .over
    } catch {
      return .unread
    }
  }

  /// - Returns: Whether the user stops.
  private func take(
    _ line: String, _ interview: inout InterviewSession
  ) throws(StandardOutput.Failure) -> Bool {
    switch InterviewLine(line) {
    case .answer(let answer):
      interview.answer(answer)
      try say(words.askTold(answer))
    case .undo: try say(interview.undo() ? words.askUndone : words.askNothingToUndo)
    case .stop: return true
    case .help:
      try say(words.askHelp)
      return false
    case nil:
      try say(words.askUnderstands(line))
      return false
    }
    try put(interview)
    return false
  }

  /// Says who is ahead, and asks.
  private func put(_ interview: InterviewSession) throws(StandardOutput.Failure) {
    var page = Page()
    page.paragraph(interview.aheadSentence())
    page.blocks += interview.questionPage().blocks
    try write("\n" + TextRenderer(style: style).render(page))
  }

  private var style: OutputStyle { session.style }

  private func say(_ text: String) throws(StandardOutput.Failure) {
    var page = Page()
    page.paragraph(text)
    try write(TextRenderer(style: style).render(page))
  }

  /// Prints what is clean already.
  private func write(_ text: String) throws(StandardOutput.Failure) {
    guard isSpeaking else { return }
    try StandardOutput.write(Array(text.utf8), to: descriptor)
  }
}
