import AltaiApp
import ArgumentParser
import LosslessJSON

/// `altai edit`.
struct EditText: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.edit)

  @Argument(
    help: ArgumentHelp(.assistantEdited, .assistant), completion: .custom(AssistantNames.complete))
  var assistant: String?
  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let loader = CatalogLoader(session: session, request: catalog.request)
    let words = session.words
    switch try TextEditing(loader: loader).edit(assistant) {
    case .unchanged:
      try session.tell(words.nothingEdited, [], kind: "editedText", name: assistant ?? "")
      return ExitStatus.done
    case .saved(let saved, _, let note):
      try session.tell(
        "\(words.capitalized(words.edit(note))). \(words.savedIn(saved.file.shown))",
        saved.warnings, kind: "editedText", name: assistant ?? "")
      return ExitStatus.done
    case .left(let status, let problems, let kept):
      let lines =
        problems.prefix(1) + [words.leftUnchanged] + (kept.map { [words.keptIn($0.shown)] } ?? [])
      throw Failure(status, Array(lines))
    }
  }
}
