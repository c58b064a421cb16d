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
    return try SetAnswer(
      request: request, catalog: catalog.request, output: output.request, isDryRun: edit.dryRun
    ).answer(session)
  }
}

/// What `set` does, from a request to an exit code.
struct SetAnswer: Hashable {
  var request: SetRequest
  var catalog = CatalogRequest()
  var output = OutputRequest()
  var isDryRun = false

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let loader = CatalogLoader(session: session, request: catalog)
    let answer = try EditAnswer(loader, isDryRun: isDryRun)
    let assistant = answer.onlyAssistant(in: request.path)
    let before = try loader.whole(answer.texts, assistant: assistant)
    let plan = try session.plan(before) { planner throws(EditProblem) in try planner.set(request) }
    return try answer.run(plan, .set, before: before, assistant: assistant)
  }

  /// The request that the arguments after `set` stand for, or nil when the parser has to look.
  ///
  /// As with ``ShortPath``, since the parser takes longer than the edit.
  static func shortPath(_ arguments: ArraySlice<String>) -> SetAnswer? {
    var words: [String] = []
    var seen: [String] = []
    var answer = SetAnswer(request: SetRequest(path: "", value: ""))
    var rest = arguments
    while let word = rest.popFirst() {
      if word.hasPrefix("-") {
        if word != "--source", seen.contains(word) { return nil }
        seen.append(word)
      }
      switch word {
      case "--json": answer.output.form = .json
      case "--plain": answer.output.isPlain = true
      case "--dry-run": answer.isDryRun = true
      case _ where !word.hasPrefix("-"): words.append(word)
      default:
        guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        switch word {
        case "--source": answer.request.sources.append(value)
        case "--as-of": answer.request.asOf = value
        case "--statement": answer.request.statement = value
        case "--catalog": answer.catalog.file = value
        case "--language": answer.output.language = value
        case "--today": answer.output.today = value
        default: return nil
        }
      }
    }
    guard words.count == 2 else { return nil }
    answer.request.path = words[0]
    answer.request.value = words[1]
    return answer
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
