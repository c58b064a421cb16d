import ArgumentParser

/// Everything that a command needs to rank: preferences, catalog, output.
struct RankingOptions: ParsableArguments {
  @OptionGroup(title: "What matters") var preferences: PreferenceOptions
  @OptionGroup(title: "Catalog") var catalog: CatalogOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  /// What was written.
  var request: RankingRequest {
    RankingRequest(
      preferences: preferences.request, profile: preferences.profile, catalog: catalog.request,
      output: output.request)
  }
}
