import AltaiApp
import AltaiCatalog
import ArgumentParser

/// `altai set`: named so that it hides no type of the standard library.
struct SetValue: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.set)

  @Argument(help: ArgumentHelp(.editPath, .place), completion: .custom(AssistantNames.complete))
  var place: String
  @Argument(help: ArgumentHelp(.editValue, .value))
  var value: String
  @Option(help: ArgumentHelp(.sourceOfFact, .source))
  var source: [String] = []
  @Option(help: ArgumentHelp(.asOf, .day))
  var asOf: String?
  @Option(help: ArgumentHelp(.statement, .text))
  var statement: String?
  @OptionGroup var edit: EditOptions
  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    var request = SetRequest(path: place, value: value)
    request.sources = source
    request.asOf = asOf
    request.statement = statement
    let loader = CatalogLoader(session: session, request: catalog.request)
    let answer = try EditAnswer(loader, isDryRun: edit.dryRun)
    let before = try loader.whole(answer.texts)
    let plan = try session.plan(before) { planner throws(EditProblem) in try planner.set(request) }
    return try answer.run(plan, .set, before: before)
  }
}

extension Session {
  /// What a planner makes of a request, or what is wrong with it in words.
  func plan(
    _ catalog: Catalog, _ make: (EditPlanner) throws(EditProblem) -> EditPlan
  ) throws(Failure) -> EditPlan {
    do {
      return try make(EditPlanner(catalog, today: today, language))
    } catch {
      throw Failure(error, words)
    }
  }
}
