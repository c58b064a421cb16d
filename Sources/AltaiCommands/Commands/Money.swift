import AltaiApp
import AltaiCatalog
import ArgumentParser

struct Money: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.money)

  @Argument(
    help: ArgumentHelp(.assistantOrAll, .assistant),
    completion: .custom(AssistantNames.complete))
  var assistant: String?

  @OptionGroup var options: RankingOptions

  var output: OutputOptions { options.output }

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let request = options.request
    let catalog = try CatalogLoader(session: session, request: request.catalog).load()
    let number = try assistant.map { name throws(Failure) in
      try session.assistant(name, in: catalog)
    }
    let assessment = try session.assessment(
      session.preferences(of: request, in: catalog), catalog)
    let numbers = number.map { [$0] } ?? Array(catalog.assistants.indices)
    var page = Page()
    for number in numbers {
      page.blocks +=
        AssistantPage(assessment, assistant: number, session.language)
        .moneyPage().blocks
    }
    let all = numbers.map { AssistantJSON(assessment, assistant: $0, session.language) }
    try session.show(page, records: AssistantJSON.moneyRecords(all)) { writer in
      AssistantJSON.writeMoney(of: all, to: &writer)
    }
    return ExitStatus.done
  }
}
