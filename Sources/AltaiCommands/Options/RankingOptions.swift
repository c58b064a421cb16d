import AltaiApp
import ArgumentParser

/// Everything that a command needs to rank: preferences, catalog, output.
struct RankingOptions: ParsableArguments {
  @OptionGroup(title: .title(.preferences)) var preferences: PreferenceOptions
  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  /// What was written.
  var request: RankingRequest {
    RankingRequest(
      preferences: preferences.request, profile: preferences.profile, catalog: catalog.request,
      output: output.request)
  }
}
