import AltaiApp

/// The shortest way from arguments to a ranking: for `recommend` and `list` when every word is one that it knows.
///
/// The parser's reflection over some thirty options is most of the time of a short run. Whatever is not plain here (help, a
/// misspelling, an option twice, a value that starts with a hyphen) goes to the parser, which knows all. A test holds the two
/// to the same requests.
enum ShortPath {
  /// The request that the arguments after the command's name stand for, or nil when the parser has to look.
  ///
  /// - Parameter takesFilter: Whether the command has `--filter`.
  static func request(
    _ arguments: ArraySlice<String>, takesFilter: Bool
  ) -> RankingRequest? {
    var request = RankingRequest()
    var importances: [(place: Int, named: PreferenceRequest.Named)] = []
    var seen: [String] = []
    var rest = arguments
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), !seen.contains(word) else { return nil }
      seen.append(word)
      switch word {
      case "--json": request.output.form = .json
      case "--plain": request.output.isPlain = true
      case "--plans": request.ranksPlans = true
      default:
        guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-") else {
          return nil
        }
        if let (place, name) = criterion(word) {
          importances.append((place, PreferenceRequest.Named(name: name, value: value)))
        } else if word == "--filter", takesFilter {
          request.filter = value
        } else if !set(word, value, in: &request) {
          return nil
        }
      }
    }
    request.preferences.importances =
      importances.sorted { $0.place < $1.place }.map(\.named) + request.preferences.importances
    return request
  }

  /// The criterion that an option of its own weighs, and its place among those.
  private static func criterion(_ option: String) -> (place: Int, name: String)? {
    switch option {
    case "--privacy": (0, "privacy")
    case "--open-source": (1, "openness")
    case "--price": (2, "price")
    case "--donations": (3, "donations")
    default: nil
    }
  }

  private static func set(
    _ option: String, _ value: String, in request: inout RankingRequest
  ) -> Bool {
    switch option {
    case "--weigh": request.preferences.importances.append(PreferenceRequest.Named(weight: value))
    case "--require": request.preferences.requirements.append(value)
    case "--need": request.preferences.needs.append(value)
    case "--budget": request.preferences.budget = value
    case "--messages": request.preferences.messages = value
    case "--currency": request.preferences.currency = value
    case "--donations-avoid": request.preferences.avoid = value
    case "--donations-prefer": request.preferences.prefer = value
    case "--donations-reach": request.preferences.reach = value
    case "--donations-since": request.preferences.since = value
    case "--unknown": request.preferences.unknown = value
    case "--leaving": request.preferences.leaving = value
    case "--profile": request.profile = value
    case "--catalog": request.catalog.file = value
    case "--language": request.output.language = value
    case "--today": request.output.today = value
    default: return false
    }
    return true
  }
}
