import AltaiApp

/// What a call asks for that is answered before anything is parsed.
///
/// The parser would show help in its own words, and that of another command where an option stands beside `--help`.
enum HelpRequest: Hashable {
  /// Help on the command that these words call, if there is one.
  case help([String])
  case version

  /// What these arguments ask for; nil when they ask for an answer.
  init?(_ arguments: [String]) {
    // Behind the two hyphens stand arguments; the scripts of the shells, too, put words there.
    let words = arguments.prefix { $0 != "--" }
    if words.first == "help" {
      self = .help(Self.names(words.dropFirst()))
    } else if words.contains(where: Self.asksForHelp) {
      // What follows the command's name may be an argument.
      self = .help(Array(HelpTopic(calledBy: words.map { $0 }).words.dropFirst()))
    } else if words.contains("--version") {
      self = .version
    } else {
      return nil
    }
  }

  private static func asksForHelp(_ word: String) -> Bool {
    // No other option has one hyphen.
    word.hasPrefix("-h") || word == "--help" || word == "--help-hidden"
      || word.hasPrefix("--help=")
  }

  /// The words that are no options; the one that follows an option with a value is the option's.
  private static func names(_ words: ArraySlice<String>) -> [String] {
    var names: [String] = []
    var isValue = false
    for word in words {
      if word.hasPrefix("-") {
        isValue = word == "--language" || word == "--format"
      } else if isValue {
        isValue = false
      } else {
        names.append(word)
      }
    }
    return names
  }
}
