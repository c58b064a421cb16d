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

  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    var request = catalog.request
    request.file = file ?? request.file
    let report = try CatalogLoader(session: session, request: request).report()
    switch session.request.form {
    case .text: try session.write(Array(report.text(session.style).utf8))
    default:
      try session.show(report.page(), records: report.records()) { report.write(to: &$0) }
    }
    return report.status
  }
}
