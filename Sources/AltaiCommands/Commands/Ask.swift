import AltaiApp
import AltaiCatalog
import ArgumentParser

struct Ask: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.ask)

  @Option(help: ArgumentHelp(.savedAs, .name)) var save: String?
  @OptionGroup var options: RankingOptions

  var output: OutputOptions { options.output }

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let files = ProfileFiles(session: session)
    if let save {
      // Before anybody answers for nothing.
      if save == "default" { throw Failure(.badProfileName(save), session.words) }
      try files.check(save)
    }
    let request = options.request
    let catalog = try CatalogLoader(session: session, request: request.catalog).load()
    let wishes = try session.preferences(of: request, in: catalog)
    let assessment = try session.assessment(wishes, catalog)
    guard var interview = InterviewSession(assessment, session.language, .lines) else {
      throw Failure(ExitStatus.nothingFits, [session.words.askNobody])
    }
    var talk = InterviewTalk(session: session)
    try talk.run(&interview)

    var saved: (name: String, message: String)?
    var page = interview.resultPage(over: wishes, isSaved: save != nil)
    if let save, interview.hasLearned {
      let isThere = try files.names().contains(save)
      let outcome = try files.save(save, interview.request(over: wishes))
      let message = session.words.profileSaved(save, at: outcome.path, replaces: isThere)
      saved = (save, message)
      page.paragraph(message)
      for warning in outcome.warnings { page.paragraph(session.words.capitalized(warning) + ".") }
    }
    let answer = InterviewJSON(interview, wishes, session.language, saved: saved)
    try session.show(page, records: answer.records(), tellsOfChange: saved != nil) {
      answer.write(to: &$0)
    }
    return ExitStatus.done
  }
}
