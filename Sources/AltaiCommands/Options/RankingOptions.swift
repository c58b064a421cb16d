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
    let request = try preferences.request(session)
    return try session.assessment(request, catalog, onePerAssistant: onePerAssistant)
  }
}
