import AltaiApp
import ArgumentParser

/// `altai remove`.
struct RemoveValue: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.remove)

  @Argument(help: ArgumentHelp(.removedPath, .place), completion: .custom(AssistantNames.complete))
  var place: String
  @OptionGroup var edit: EditOptions
  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let loader = CatalogLoader(session: session, request: catalog.request)
    let answer = try EditAnswer(loader, isDryRun: edit.dryRun)
    let before = try loader.whole(answer.texts)
    let plan = try session.plan(before) { planner throws(EditProblem) in
      try planner.remove(place)
    }
    return try answer.run(plan, .remove, before: before)
  }
}
