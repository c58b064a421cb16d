import AltaiApp
import AltaiCatalog
import ArgumentParser
import LosslessJSON

struct Check: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.check)

  @Argument(
    help: ArgumentHelp(.catalogFile, .file),
    completion: .file(extensions: ["json"]))
  var file: String?

  @Flag(help: ArgumentHelp(.worth)) var worth = false
  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    var request = catalog.request
    request.file = file ?? request.file
    if worth { return try answerWorth(session, request) }
    let report = try CatalogLoader(session: session, request: request).report()
    switch session.request.form {
    case .text: try session.write(Array(report.text(session.style).utf8))
    default:
      try session.show(report.page(), records: report.records()) { report.write(to: &$0) }
    }
    return report.status
  }

  private func answerWorth(
    _ session: Session, _ request: CatalogRequest
  ) throws(Failure) -> Int32 {
    let catalog = try CatalogLoader(session: session, request: request).load()
    let page: CatalogGapPage
    do {
      page = try CatalogGapPage(catalog, session.language, today: session.today)
    } catch {
      throw Failure(error, session.words)
    }
    let answer = GapAnswer(
      page: page, catalog: catalog, today: session.today, language: session.language)
    try session.show(page.page(), records: answer.records()) { answer.write(to: &$0) }
    return ExitStatus.done
  }
}
