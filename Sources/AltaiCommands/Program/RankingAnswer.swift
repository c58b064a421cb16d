import AltaiApp
import AltaiCatalog
import Glibc
import Scoring

/// What `recommend` and `list` do, from a request to an exit code.
struct RankingAnswer {
  let request: RankingRequest
  /// Whether reasons are wanted, not just the list.
  let givesReasons: Bool

  /// Answers, and ends the process.
  func run() throws(Failure) -> Never {
    let session = try Session(request.output)
    let catalog = try CatalogLoader(session: session, request: request.catalog).load(.ranking)
    var assessment = try session.assessment(
      session.preferences(of: request, in: catalog), catalog, onePerAssistant: !request.ranksPlans)
    if let sort = request.sort {
      assessment = assessment.listed(in: try session.order(sort, in: catalog))
    }
    let words = RankingWords(assessment, session.language)
    if let filter = request.filter {
      try FilteredList(session: session, assessment: assessment, words: words).show(filter)
    } else {
      try session.show(
        givesReasons ? words.recommendationPage() : words.listPage(),
        records: assessment.records(words)
      ) { writer in
        assessment.write(to: &writer, words: words, explanation: words.explanation())
      }
    }
    let status = assessment.ranking.ranked.isEmpty ? ExitStatus.nothingFits : ExitStatus.done
    // The system takes the memory back at once; giving it back piece by piece is a tenth of a short run.
    exit(status)
  }
}

extension Session {
  /// The order that `--sort` asks for.
  func order(_ text: String, in catalog: Catalog) throws(Failure) -> ListOrder {
    if let order = ListOrder(text, in: catalog) { return order }
    let words = ListOrder.words(in: catalog)
    throw Failure(
      .unknownWord(text, option: "--sort", suggestion: nearest(text, words), words: words),
      self.words)
  }

  /// What the user asks for, over the profile that it starts from.
  func preferences(
    of request: RankingRequest, in catalog: Catalog
  ) throws(Failure) -> PreferenceRequest {
    guard let name = request.profile else { return request.preferences }
    return try ProfileFiles(session: self).load(name, in: catalog)
      .overridden(by: request.preferences)
  }

  /// The assessment that a request asks for: also the check that it makes sense.
  func assessment(
    _ request: PreferenceRequest, _ catalog: Catalog, onePerAssistant: Bool = true
  ) throws(Failure) -> Assessment {
    let preferences: Preferences
    do {
      preferences = try PreferenceResolver(catalog).preferences(for: request)
    } catch {
      throw Failure(error, words)
    }
    do {
      return try Assessment(
        catalog, preferences, today: today, onePerAssistant: onePerAssistant)
    } catch {
      throw Failure(.nothingWeighed, words)
    }
  }
}
