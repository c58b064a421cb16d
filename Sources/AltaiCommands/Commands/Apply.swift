import AltaiApp
import AltaiCatalog
import ArgumentParser
import LosslessJSON

struct Apply: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.apply)

  @Argument(
    help: ArgumentHelp(.patchFile, .file), completion: .file(extensions: ["json", "patch"]))
  var patch: String
  @Flag(help: ArgumentHelp(.yesToAll))
  var yes = false
  @OptionGroup var edit: EditOptions
  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let loader = CatalogLoader(session: session, request: catalog.request)
    let path = BytePath(argument: patch)
    let document = try loader.patch(in: path)
    let asks = !yes && !edit.dryRun
    if asks, path == .standardInput || !Question.isPossible {
      throw Failure(ExitStatus.usage, [session.words.cannotAsk])
    }
    let texts = try loader.texts()
    let before = try loader.whole(texts)
    guard let value = document.value(of: document.root) else {
      throw Failure(ExitStatus.notJSON, [path.shown])
    }
    var application = PatchApplication(
      texts: texts, catalog: before, limits: loader.limits, session: session)
    for change in PatchedValue.all(in: value) { application.look(at: change) }
    if asks, !application.ask() { return ExitStatus.done }
    application.makeFitting()
    var saved: CatalogStore.Saved?
    if let preview = application.preview, !edit.dryRun {
      saved = try CatalogStore(texts, session).save(preview.text, as: application.note)
    }
    let report = PatchReport(application: application, saved: saved, session: session)
    try session.show(
      report.page(), records: report.records(), tellsOfChange: saved != nil
    ) { report.write(to: &$0) }
    return application.isWholeIn ? ExitStatus.done : ExitStatus.changedMeanwhile
  }
}

extension CatalogLoader {
  /// A patch as `altai diff` writes it: JSON, with comment lines before it.
  fileprivate func patch(in path: BytePath) throws(Failure) -> JSONDocument {
    var bytes = try read(path).bytes
    var place = 0
    // Comments become blanks, so that places stay as they are in the file.
    while place < bytes.count, bytes[place] == UInt8(ascii: "#") {
      while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
        bytes[place] = UInt8(ascii: " ")
        place += 1
      }
      place += 1
    }
    let document = try parse(bytes, of: path.shown)
    guard document.isKind(.object, document.root) else {
      throw Failure(
        ExitStatus.invalidCatalog, ["\(path.shown): \(session.words.layer(.notAnObject(.array)))"])
    }
    return document
  }
}
