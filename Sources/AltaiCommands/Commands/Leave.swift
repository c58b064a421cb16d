import AltaiApp
import AltaiCatalog
import ArgumentParser

struct Leave: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", _superCommandName: "altai",
    abstract: "Show how to leave an assistant: export, opt out, cancel, delete.",
    discussion: """
      Examples:
        altai leave chatgpt
        altai leave chatgpt --for lumo
      """)

  @Argument(
    help: "The assistant to leave, by id, name or alias.",
    completion: .custom(AssistantNames.complete))
  var assistant: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("The assistant to go to: how to arrive there.", valueName: "assistant"),
    completion: .custom(AssistantNames.complete))
  var target: String?

  @OptionGroup(title: "Catalog") var catalog: CatalogOptions
  @OptionGroup(title: "Output") var output: OutputOptions

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
