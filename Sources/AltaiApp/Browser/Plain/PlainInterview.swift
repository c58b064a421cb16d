import Scoring
import TextScreen

/// The interview line by line.
extension PlainBrowser {
  /// Starts it, or goes on with it.
  mutating func ask() -> Answer {
    if model.interview == nil || model.interviewRevision != model.revision {
      model.notice = Notice("")
      guard model.startInterview() else { return say(model.notice.text) }
    }
    isAsking = true
    guard let session = model.interview else { return Answer() }
    if session.question == nil { return endInterview() }
    return join(say(words.askHelp), put(session))
  }

  /// Takes in what is said while it is asked.
  mutating func readInterview(_ line: String) -> Answer {
    guard var session = model.interview else {
      isAsking = false
      return read(line)
    }
    switch InterviewLine(line) {
    case .answer(let answer):
      session.answer(answer)
      model.interview = session
      let told = say(words.askTold(answer))
      return join(told, session.question == nil ? endInterview() : put(session))
    case .undo:
      let isUndone = session.undo()
      model.interview = session
      return join(say(isUndone ? words.askUndone : words.askNothingToUndo), put(session))
    case .stop:
      isAsking = false
      return say(words.askStopped)
    case .help: return say(words.askHelp)
    case nil: return say(words.askUnderstands(line))
    }
  }

  /// Says what came of it, and lets it count.
  private mutating func endInterview() -> Answer {
    isAsking = false
    guard let session = model.interview else { return Answer() }
    let result = sayAll(session.resultPage(over: model.choices.request, isSaved: true))
    guard session.hasLearned else { return result }
    return join(result, changed { $0.takeAnswers() })
  }

  private func put(_ session: InterviewSession) -> Answer {
    var page = Page()
    page.paragraph(session.aheadSentence())
    page.blocks += session.questionPage().blocks
    return sayAll(page)
  }

  private func sayAll(_ page: Page) -> Answer { Answer(lines: layOut(.page(page))) }

  private func join(_ first: Answer, _ second: Answer) -> Answer {
    Answer(lines: first.lines + second.lines, effects: first.effects + second.effects)
  }
}
