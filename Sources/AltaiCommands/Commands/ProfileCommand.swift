import AltaiApp
import AltaiCatalog
import ArgumentParser
import LosslessJSON

struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .profile,
    subcommands: [ListProfiles.self, ShowProfile.self, SaveProfile.self, RemoveProfile.self],
    defaultSubcommand: ListProfiles.self)
}

struct ListProfiles: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.profileList)

  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let names = try ProfileFiles(session: session).names()
    var page = Page()
    // A catalog that cannot be read has no profiles of its own; the saved ones are there all the same.
    let catalog = try? CatalogLoader(session: session, request: CatalogRequest()).load(.ranking)
    let builtIn =
      catalog.map { BuiltInProfile.all(in: $0).map(\.name) } ?? [BuiltInProfile.standardName]
    let own = names.filter { !builtIn.contains($0) || $0 == BuiltInProfile.standardName }
    page.items(
      builtIn.map {
        Page.Item("", names.contains($0) ? $0 : session.words.builtInProfile($0))
      } + own.map { Page.Item("", $0) })
    if names.isEmpty { page.paragraph(session.words.noProfiles) }
    var records = Records(columns: ["name"])
    records.rows = names.map { [.text($0)] }
    try session.show(page, records: records) { writer in
      writer.beginObject()
      writer.member("format", 1)
      writer.member("kind", "profiles")
      writer.member("names", names)
      writer.member("builtIn", builtIn)
      writer.endObject()
    }
    return ExitStatus.done
  }
}

struct ShowProfile: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.profileShow)

  @Argument(
    help: ArgumentHelp(.profileName, .name), completion: .custom(ProfileNames.complete))
  var name: String
  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let catalog = try CatalogLoader(session: session, request: self.catalog.request).load()
    let request = try ProfileFiles(session: session).load(name, in: catalog)
    let assessment = try session.assessment(request, catalog)
    let words = RankingWords(assessment, session.language)
    var page = Page()
    page.heading(name)
    page.paragraph(words.understood())
    page.paragraph(request.commandLine)
    var records = Records(columns: ["criterion", "importance"])
    records.rows = assessment.columns.map {
      [
        .text(assessment.catalog.criteria[$0].id),
        .text(assessment.preferences.importances[$0].text),
      ]
    }
    try session.show(page, records: records) { writer in
      writer.beginObject()
      writer.member("format", 1)
      writer.member("kind", "profile")
      writer.member("name", name)
      writer.member("understood", words.understood())
      writer.member("command", request.commandLine)
      writer.endObject()
    }
    return ExitStatus.done
  }
}

struct SaveProfile: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.profileSave)

  @Argument(
    help: ArgumentHelp(.newProfileName, .name), completion: .custom(ProfileNames.complete))
  var name: String
  @OptionGroup(title: .title(.preferences)) var preferences: PreferenceOptions
  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    if name == BuiltInProfile.standardName { throw Failure(.badProfileName(name), session.words) }
    let files = ProfileFiles(session: session)
    let catalog = try CatalogLoader(session: session, request: self.catalog.request).load()
    let request = try session.preferences(
      of: RankingRequest(preferences: preferences.request, profile: preferences.profile),
      in: catalog)
    _ = try session.assessment(request, catalog)
    let isThere = try files.names().contains(name)
    let saved = try files.save(name, request)
    try session.tell(
      session.words.profileSaved(name, at: saved.path, replaces: isThere), saved.warnings,
      kind: "profileSaved", name: name)
    return ExitStatus.done
  }
}

struct RemoveProfile: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.profileRemove)

  @Argument(help: ArgumentHelp(.oldProfileName, .name), completion: .custom(ProfileNames.complete))
  var name: String
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let warnings = try ProfileFiles(session: session).remove(name)
    try session.tell(
      session.words.profileRemoved(name), warnings, kind: "profileRemoved", name: name)
    return ExitStatus.done
  }
}

extension Session {
  /// One sentence about what was done, and what is to be said beside.
  func tell(
    _ sentence: String, _ warnings: [String], kind: String, name: String
  ) throws(Failure) {
    var page = Page()
    page.paragraph(sentence)
    for warning in warnings { page.paragraph(words.capitalized(warning) + ".") }
    var records = Records(columns: ["name", "message"])
    records.rows = [[.text(name), .text(sentence)]]
    try show(page, records: records, tellsOfChange: true) { writer in
      writer.beginObject()
      writer.member("format", 1)
      writer.member("kind", kind)
      writer.member("name", name)
      writer.member("warnings", warnings)
      writer.member("message", sentence)
      writer.endObject()
    }
  }
}
