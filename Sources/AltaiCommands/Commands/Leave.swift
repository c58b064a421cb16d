import AltaiApp
import AltaiCatalog
import ArgumentParser

struct Leave: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.leave)

  @Argument(
    help: ArgumentHelp(.assistantLeft, .assistant),
    completion: .custom(AssistantNames.complete))
  var assistant: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(.goingTo, .assistant),
    completion: .custom(AssistantNames.complete))
  var target: String?

  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let catalog = try CatalogLoader(session: session, request: catalog.request).load()
    let number = try session.assistant(assistant, in: catalog)
    let other = try target.map { name throws(Failure) in
      try session.assistant(name, in: catalog)
    }
    let assessment = try session.assessment(PreferenceRequest(), catalog)
    let page = AssistantPage(assessment, assistant: number, session.language)
    let target = other.map { AssistantPage(assessment, assistant: $0, session.language) }
    let json = AssistantJSON(assessment, assistant: number, session.language)
    let targetJSON = other.map { AssistantJSON(assessment, assistant: $0, session.language) }
    try session.show(
      page.leavingPage(for: target), records: json.wayRecords(arrivingAt: targetJSON)
    ) { writer in
      json.writeLeaving(to: &writer, arrivingAt: targetJSON)
    }
    return ExitStatus.done
  }
}
