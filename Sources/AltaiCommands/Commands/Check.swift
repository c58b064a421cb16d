import AltaiApp
import AltaiCatalog
import ArgumentParser
import LosslessJSON

struct Check: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check", _superCommandName: "altai",
    abstract: "Check a catalog and list everything that is wrong with it.",
    discussion: """
      Exit codes: 0 valid, 65 not JSON, 78 JSON but no valid catalog. Warnings do not fail.

      Examples:
        altai check
        altai check my-catalog.json
        altai check my-catalog.json --json
      """)

  @Argument(
    help: "The catalog to check; without it the one that the other commands use.",
    completion: .file(extensions: ["json"]))
  var file: String?

  @OptionGroup(title: "Catalog") var catalog: CatalogOptions
  @OptionGroup(title: "Output") var output: OutputOptions

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
