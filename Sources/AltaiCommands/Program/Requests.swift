import AltaiApp

/// In which form and language an answer is wanted.
struct OutputRequest: Hashable {
  var form = OutputForm.text
  var isPlain = false
  /// `en` or `fr`, as written; nil leaves it to the locale.
  var language: String?
  /// Another day for today, as written.
  var today: String?
}

/// The forms of an answer.
enum OutputForm: String, CaseIterable {
  case text, json, csv, markdown
}

/// Which catalog is wanted.
struct CatalogRequest: Hashable {
  /// A path, as ``BytePath/processArguments()`` gives it.
  var file: String?
  /// In MiB.
  var maxSize: Int?
}

/// Everything that a command needs to rank.
struct RankingRequest: Hashable {
  var preferences = PreferenceRequest()
  /// The profile that the preferences stand over.
  var profile: String?
  var catalog = CatalogRequest()
  var output = OutputRequest()
  /// Whether every plan is ranked by itself.
  var ranksPlans = false
  /// Which rows of the list are wanted, as written; nil is all.
  var filter: String?
  /// The column that the list is sorted by, as written.
  var sort: String?
}
