import AltaiApp
import AltaiCommands
import Testing

/// French pages are French to the last word, as far as the program's own words go.
struct FrenchTests {
  /// What English pages say and French ones must not; none of it is a word of French.
  static let english = [
    "score: ", "Plans", "Sources used", "unknown", "not checked", "as of", "sources: ", "undated",
    "not established", "undisclosed", "does not apply", "confidence", "known of", "facts known",
    "Required", "No minimum", "To insist", "matters", "not counted", "first", "weakest",
    "points ahead",
    "Once the", "may stand", "Most worth", "Too little", "Cannot be", "Misses", "Solid:",
    "Assistant, plan",
    "free ", "/month", " a month", "tax included", "unlimited", "possible: ", "after a switch",
    "maker",
    "also called", "Leaving", "Arriving", "Second opinions", "Depends on", "Political money",
    "Searched", "given by", "gift of", "filed", "reported", "counts against", "donors as far",
    "none found", "To reach", "for want of", "Publisher", "Used for", "best or equal", "left out",
    "The catalog", "errors", "warning", "Facts: ", "Flows", "years old", "months old", "days old",
    "default (built in)", "No profile", " and ", " or ", "importance high",
  ]

  static let commands = Command.allCases.filter { $0 != .sources }

  @Test(arguments: commands)
  func `no English word of the program is left`(_ command: Command) throws {
    let folder = try TestFolder()
    // Names, titles and addresses of the shipped catalog are English; those of this one say nothing.
    let catalog = SmallCatalog.write(Self.silent, to: folder)
    let call = command.arguments.map {
      ["lumo": "aa", "chatgpt": "bb", "confer": "cc", "alpine": "cc"][$0] ?? $0
    }
    for more in [[], ["--format", "markdown"]] {
      let run = try AltaiRun(
        call + more,
        environment: ["ALTAI_CATALOG": catalog, "LC_ALL": "", "LANG": "fr_FR.UTF-8"])
      #expect(run.status == 0 || run.status == 1)
      #expect(run.errorText == "")
      for word in Self.english where run.text.contains(word) {
        Issue.record("'\(word)' in: \(run.lines.first { $0.contains(word) } ?? "")")
      }
    }
  }

  @Test func `each word of the list is one that the English pages say`() throws {
    let folder = try TestFolder()
    let catalog = SmallCatalog.write(Self.silent, to: folder)
    var said = ""
    for command in Self.commands {
      let call = command.arguments.map {
        ["lumo": "aa", "chatgpt": "bb", "confer": "cc", "alpine": "cc"][$0] ?? $0
      }
      said += try AltaiRun(call, environment: ["ALTAI_CATALOG": catalog]).text
    }
    // Most of them: a list whose words nobody says would hold nothing.
    let heard = Self.english.count { said.contains($0) }
    #expect(heard > 30)
  }

  @Test func `numbers and sums follow the language`() throws {
    let folder = try TestFolder()
    let catalog = SmallCatalog.write(to: folder)
    let french = try AltaiRun(["list", "--catalog", catalog, "--language", "fr"])
    #expect(french.text.contains("12,50 €/mois"))
    let english = try AltaiRun(["list", "--catalog", catalog, "--language", "en"])
    #expect(english.text.contains("€12.50/month"))
  }

  @Test(arguments: [
    (["LC_ALL": "fr_FR.UTF-8"], true), (["LC_ALL": "", "LANG": "fr_CA.UTF-8"], true),
    (["LC_ALL": "", "LC_MESSAGES": "fr_BE.UTF-8", "LANG": "en_US.UTF-8"], true),
    (["LC_ALL": "en_US.UTF-8", "LANG": "fr_FR.UTF-8"], false), (["LC_ALL": ""], false),
    (["LC_ALL": "de_DE.UTF-8"], false),
  ])
  func `the locale chooses the language`(_ environment: [String: String], _ isFrench: Bool) throws {
    let run = try AltaiRun(["recommend", "--privacy", "high"], environment: environment)
    #expect(
      run.text.hasPrefix(isFrench ? "Ce qui compte pour vous" : "Most important to you: privacy"))
  }

  /// The small catalog with its words taken out and its ids kept apart from every English word.
  static var silent: String {
    var text = SmallCatalog.text
    for (from, to) in [
      ("alpha", "aa"), ("Alpha", "Aa"), ("beta", "bb"), ("Beta", "Bb"), ("gamma", "cc"),
      ("Gamma", "Cc"),
      ("\"name\": \"under 1 million\"", "\"name\": \"xx1\""),
      ("\"name\": \"1 million or more\"", "\"name\": \"xx2\""),
      ("\"name\": \"none found\"", "\"name\": \"xx0\""), ("\"name\": \"Free\"", "\"name\": \"Ff\""),
      ("\"name\": \"privacy\"", "\"name\": \"vv\""),
      ("\"name\": \"donations\"", "\"name\": \"dd\""),
    ] { text = replaced(text, from, to) }
    return text
  }

  private static func replaced(_ text: String, _ from: String, _ to: String) -> String {
    text.split(separator: from, omittingEmptySubsequences: false).joined(separator: to)
  }
}
