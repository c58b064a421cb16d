import AltaiApp
import AltaiCatalog
import LosslessJSON
import TextScreen

/// Makes changes, saves them unless only a look was wanted, and says what came of it.
struct EditAnswer {
  let session: Session
  let texts: CatalogTexts
  let limits: JSONLimits
  let isDryRun: Bool

  /// Above this size an edit looks at its own assistant alone, and places are not computed: both take longer than the edit.
  static let largestRanked = 16 << 20

  /// The id of the assistant that alone is looked at, where a place starts with an id and the catalog is large.
  func onlyAssistant(in place: String) -> String? {
    let document = texts.layers.document
    guard document.bytes.count > Self.largestRanked,
      let path = try? JSONPath(parsing: place), case .key(let id)? = path.steps.first,
      (try? document.element(at: JSONPath([.key("assistants"), .key(id)]))) != nil
    else { return nil }
    return id
  }

  init(_ loader: CatalogLoader, isDryRun: Bool) throws(Failure) {
    session = loader.session
    texts = try loader.texts()
    limits = loader.limits
    self.isDryRun = isDryRun
  }

  /// Makes the changes of a plan.
  func run(
    _ plan: EditPlan, _ action: EditNote.Action, before: Catalog, assistant: String? = nil
  ) throws(Failure) -> Int32 {
    let preview = try preview(plan.changes, assistant)
    let note = plan.note(action)
    var saved: CatalogStore.Saved?
    if !isDryRun { saved = try CatalogStore(texts, session).save(preview.text, as: note) }
    let report = EditReport(
      plan: plan, note: note, preview: preview,
      shift: shift(of: plan.target.assistant, before, preview.catalog), texts: texts, saved: saved,
      session: session)
    try session.show(
      report.page(), records: report.records(), tellsOfChange: saved != nil
    ) { report.write(to: &$0) }
    return ExitStatus.done
  }

  /// What changes make of the catalog.
  private func preview(
    _ changes: [CatalogChange], _ assistant: String?
  ) throws(Failure) -> EditPreview {
    do {
      return try texts.layers.preview(
        of: changes, today: session.today, limits: limits, assistant: assistant)
    } catch {
      throw Failure(error, session.words)
    }
  }

  private func shift(of assistant: Int?, _ old: Catalog, _ new: Catalog) -> RankShift? {
    guard let assistant, new.document.bytes.count <= Self.largestRanked else { return nil }
    return RankShift(
      of: old.assistants[assistant].id, from: old, to: new, today: session.today, session.language)
  }
}

extension Failure {
  /// A failure for changes that cannot be made.
  init(_ refusal: EditRefusal, _ words: any Wording) {
    switch refusal {
    case .text(let error):
      self.init(ExitStatus.usage, [words.edit(EditProblem.edit(error))])
    case .layer(let problem):
      self.init(ExitStatus.invalidCatalog, [words.layer(problem), words.nothingSaved])
    case .invalid(let findings, _):
      let reasons = findings.prefix(1).map { words.finding($0.problem) }
      self.init(
        ExitStatus.invalidCatalog,
        [words.catalogWouldBeInvalid(reasons.first ?? ""), words.nothingSaved])
    }
  }

  /// A failure for something that the user wants to change wrongly.
  init(_ problem: EditProblem, _ words: any Wording) {
    let alternatives = problem.alternatives
    self.init(
      problem.isAboutSomethingMissing ? ExitStatus.missing : ExitStatus.usage,
      words.edit(problem), suggestion: alternatives.suggestion, allowed: alternatives.allowed, words
    )
  }
}
