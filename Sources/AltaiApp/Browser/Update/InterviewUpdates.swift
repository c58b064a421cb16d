import AltaiCatalog
import Scoring
import TextScreen

/// The interview that finds out what matters to the user.
extension Model {
  /// Opens the interview where it was left, or a new one where other preferences hold meanwhile.
  mutating func openInterview() {
    if interview == nil || interviewRevision != revision {
      guard startInterview() else { return }
    }
    push(.interview(step: interviewStep, Reading()))
    if let interview, interview.question == nil, interview.hasLearned { say(words.askOverHint) }
  }

  /// Starts an interview; says why where there is none.
  ///
  /// - Returns: Whether there is one.
  mutating func startInterview() -> Bool {
    interview = nil
    var assessment = assessment
    if isUnranked {
      var request = choices.request
      request.importances = []
      if let usual = try? Self.assess(catalog, request, today: today, after: assessment) {
        assessment = usual.assessment
      }
    }
    interview = InterviewSession(assessment, language, words.medium)
    interviewRevision = revision
    interviewStep += 1
    if interview == nil { say(words.capitalized(words.askNobody) + ".", isError: true) }
    return interview != nil
  }

  /// Takes in an answer.
  mutating func answerInterview(_ answer: InterviewAnswer) {
    guard var session = interview else { return }
    guard session.question != nil else {
      say(words.askOverHint)
      return
    }
    session.answer(answer)
    interview = session
    interviewStep += 1
    showInterview()
    say(
      [words.askTold(answer), session.question == nil ? words.askOverHint : ""].filled
        .joinedText(" "))
  }

  /// Takes the last answer back.
  mutating func undoInterview() {
    guard interview?.undo() == true else {
      say(words.askNothingToUndo, isError: true)
      return
    }
    interviewStep += 1
    showInterview()
    say(words.askUndone)
  }

  private mutating func showInterview() {
    guard case .interview = screen else { return }
    replaceScreen(.interview(step: interviewStep, Reading()))
    settleReading()
  }

  /// Puts the importances that the answers speak for in the place of those that hold.
  ///
  /// - Returns: Whether there was something to take over.
  @discardableResult
  mutating func takeAnswers() -> Bool {
    guard let session = interview, session.hasLearned else {
      say(words.askNothingToApply, isError: true)
      return false
    }
    screens.removeAll { $0.kind == .interview }
    interview = nil
    return setRequest(
      session.request(over: choices.request), saying: words.askApplied(session.importancesText()))
  }

  /// The interview over what the catalog is now, with the answers that were given to the same questions; its screen goes
  /// where there is none.
  mutating func renewInterview() {
    guard let before = interview else { return }
    let isOpen = screens.contains { $0.kind == .interview }
    guard isOpen, startInterview() else {
      interview = nil
      screens.removeAll { $0.kind == .interview }
      return
    }
    interview?.repeat(before)
    screens = screens.map {
      $0.kind == .interview ? .interview(step: interviewStep, Reading()) : $0
    }
  }

  /// What the screen of the interview says.
  func interviewPage() -> Page {
    guard let session = interview else { return Page() }
    guard session.question != nil else {
      var page = session.resultPage(over: choices.request, isSaved: true)
      if session.hasLearned { page.paragraph(words.askOverHint) }
      return page
    }
    var page = session.questionPage()
    page.paragraph(session.aheadSentence())
    page.paragraph(words.askOpenHint)
    return page
  }
}
