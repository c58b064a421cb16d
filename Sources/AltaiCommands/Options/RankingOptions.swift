import AltaiApp
import AltaiCatalog
import ArgumentParser
import Scoring

/// Everything that a command needs to rank: output, catalog, preferences.
struct RankingOptions: ParsableArguments {
  @OptionGroup(title: "What matters") var preferences: PreferenceOptions
  @OptionGroup(title: "Catalog") var catalog: CatalogOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  /// The assessment that the options ask for.
  func assessment(
    _ session: Session, onePerAssistant: Bool = true
  ) throws(Failure) -> Assessment {
    let catalog = try CatalogLoader(session: session, options: catalog).load()
    return try assessment(session, catalog, onePerAssistant: onePerAssistant)
  }

  func assessment(
    _ session: Session, _ catalog: Catalog, onePerAssistant: Bool = true
  ) throws(Failure) -> Assessment {
    do {
      var request = try preferences.request()
      if let name = preferences.profile {
        request = try ProfileFiles(session: session).load(name).overridden(by: request)
      }
      let resolved = try PreferenceResolver(catalog).preferences(for: request)
      return try Assessment(
        catalog, resolved, today: session.today, onePerAssistant: onePerAssistant)
    } catch let failure as Failure {
      throw failure
    } catch let problem as UsageProblem {
      throw Failure(problem, session.words)
    } catch {
      throw Failure(.nothingWeighed, session.words)
    }
  }
}
