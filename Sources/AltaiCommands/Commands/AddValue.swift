import AltaiApp
import ArgumentParser

/// `altai add`.
struct AddValue: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.add)

  @Argument(
    help: ArgumentHelp(.addedKind, .kind),
    completion: .list(AddRequest.Kind.allCases.map(\.rawValue)))
  var kind: String
  @Argument(help: ArgumentHelp(.addedNames, .field), completion: .custom(AssistantNames.complete))
  var names: [String] = []
  @Option(help: ArgumentHelp(.sourceOfFact, .source))
  var source: [String] = []
  @OptionGroup var edit: EditOptions
  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let loader = CatalogLoader(session: session, request: catalog.request)
    let answer = try EditAnswer(loader, isDryRun: edit.dryRun)
    let before = try loader.whole(answer.texts)
    let request = AddRequest(kind: kind, words: names, sources: source)
    let plan = try session.plan(before) { planner throws(EditProblem) in try planner.add(request) }
    return try answer.run(plan, .add, before: before)
  }
}
