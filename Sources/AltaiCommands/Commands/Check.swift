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
    let loader = CatalogLoader(session: session, request: catalog.request)
    let path = file.map { BytePath(argument: $0) } ?? loader.path
    let bytes =
      try path.map { path throws(Failure) in try loader.read(path) }
      ?? CatalogLoader.bundledBytes
    let report = CheckReport(
      name: path?.shown ?? "catalog.json", bytes: bytes, limits: loader.limits, session: session)
    switch session.request.form {
    case .text: try session.write(Array(report.text(session.style).utf8))
    default:
      try session.show(report.page(), records: report.records()) { report.write(to: &$0) }
    }
    return report.status
  }
}
