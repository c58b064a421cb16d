import AltaiApp
import AltaiCatalog
import ArgumentParser
import Glibc
import LosslessJSON

struct Diff: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.diff)

  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let loader = CatalogLoader(session: session, request: catalog.request)
    let texts = try loader.texts()
    let base = if let own = texts.layers.base { own } else { try loader.bundled() }
    guard let old = base.value(of: base.root),
      let new = texts.layers.document.value(of: texts.layers.document.root)
    else { throw Failure(ExitStatus.invalidCatalog, [texts.ownName]) }
    let differences = CatalogDifference.all(from: old, to: new)
    let patch: [UInt8]
    do {
      patch = try differences.patch(over: base)
    } catch {
      throw Failure(EditProblem.edit(error), session.words)
    }
    let page = DifferencePage(
      differences, outdated: texts.layers.replacedValues().filter(\.isOutdated),
      words: session.words)
    switch session.request.form {
    case .json: try session.write(patch)
    case .text where !session.surroundings.isOnTerminal:
      // Words as comments, then the patch: what 'altai apply' reads.
      try session.write(page.comments(session.style) + patch)
    default: try session.show(page.page(), records: page.records()) { _ in }
    }
    return ExitStatus.done
  }
}
