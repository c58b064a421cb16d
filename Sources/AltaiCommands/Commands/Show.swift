import AltaiApp
import AltaiCatalog
import ArgumentParser

struct Show: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.show)

  @Argument(
    help: ArgumentHelp(.assistant, .assistant), completion: .custom(AssistantNames.complete))
  var assistant: String

  @OptionGroup var options: RankingOptions

  var output: OutputOptions { options.output }

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let request = options.request
    let catalog = try CatalogLoader(session: session, request: request.catalog).load()
    let number = try session.assistant(assistant, in: catalog)
    let assessment = try session.assessment(
      session.preferences(of: request, in: catalog), catalog, onePerAssistant: false)
    let page = AssistantPage(assessment, assistant: number, session.language)
    let json = AssistantJSON(assessment, assistant: number, session.language)
    try session.show(page.page(), records: json.records()) { json.write(to: &$0) }
    return ExitStatus.done
  }
}

extension Session {
  /// The number of the assistant that the user means.
  func assistant(_ name: String, in catalog: Catalog) throws(Failure) -> Int {
    do {
      return try PreferenceResolver(catalog).assistant(name)
    } catch {
      throw Failure(error, words)
    }
  }
}
