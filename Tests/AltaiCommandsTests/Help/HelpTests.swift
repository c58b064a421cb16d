import AltaiApp
import AltaiCommands
import LosslessJSON
import TextScreen
import Testing

/// The help of every command, in both languages.
struct HelpTests {
  /// What English help says and French help must not; none of it is a word of French.
  static let english = [
    "OVERVIEW", "USAGE", "EXAMPLES", "SUBCOMMANDS", "COMMANDS", "OUTPUT", "WHAT MATTERS",
    "CATALOG:",
    "Show ", "List ", "Print", "Rank ", "Check ", "Save ", "Remove ", "Choose", " the ", " of ",
    " and ", " or ", "without", "default:", "values:", "(default)", "help information", "<sum>",
    "<year>", "<name>", "<day>", "<file>", "<language>", "<requirement>", "<command>", "See '",
    "How much", "Count ", "Leave out", "repeatable", "Exit codes",
  ]

  @Test(arguments: HelpTopic.allCases)
  func `help fits 80 columns`(_ topic: HelpTopic) throws {
    for language in ["en", "fr"] {
      let run = try AltaiRun(topic.arguments + ["--help", "--language", language], today: nil)
      #expect(run.ending == .exited(0))
      #expect(run.errorText == "")
      for line in run.lines {
        #expect(SafeText.width(of: String(line)) <= 80)
        #expect(line.last != " ")
      }
      #expect(!run.text.contains("\n\n\n"))
      #expect(!run.text.hasSuffix("\n\n"))
    }
  }

  @Test(arguments: HelpTopic.allCases)
  func `French help is French`(_ topic: HelpTopic) throws {
    let french = try AltaiRun(
      topic.arguments + ["--help"], today: nil,
      environment: ["LC_ALL": "", "LANG": "fr_FR.UTF-8"])
    for word in Self.english where french.text.contains(word) {
      Issue.record("'\(word)' in: \(french.lines.first { $0.contains(word) } ?? "")")
    }
    #expect(french.text.hasPrefix("APERÇU\u{A0}: "))
    #expect(french.text.contains("\nEMPLOI\u{A0}: \(topic.rawValue) "))
  }

  @Test func `each word of the list is one that English help says`() throws {
    var said = ""
    for topic in HelpTopic.allCases {
      said += try AltaiRun(topic.arguments + ["--help"], today: nil).text
    }
    #expect(Self.english.count { said.contains($0) } > 30)
  }

  @Test(arguments: HelpTopic.allCases)
  func `all ways to ask for help give the same`(_ topic: HelpTopic) throws {
    let environment = ["LC_ALL": "", "LC_MESSAGES": "fr", "LC_CTYPE": "C.UTF-8"]
    let words = topic.arguments
    let calls = [
      words + ["-h"], ["help"] + words, ["help"] + words + ["--language", "fr"],
      words + ["--plain", "--help"], words + ["--help-hidden"],
    ]
    let help = try AltaiRun(
      words + ["--help", "--language", "fr"], today: nil, environment: ["LC_MESSAGES": "en"])
    for call in calls {
      let other = try AltaiRun(call, today: nil, environment: environment)
      #expect(other.text == help.text)
      #expect(other.ending == .exited(0))
    }
  }

  @Test(arguments: HelpTopic.allCases)
  func `help in a C locale is ASCII`(_ topic: HelpTopic) throws {
    let run = try AltaiRun(
      topic.arguments + ["--help", "--language", "fr"], today: nil, environment: ["LC_ALL": "C"])
    #expect(run.ending == .exited(0))
    #expect(run.output.allSatisfy { $0 < 0x80 })
    #expect(run.text.hasPrefix("APERCU : "))
  }

  @Test(
    .enabled(if: ProgramProcess.hasTerminals, "this machine has no pseudo-terminals"),
    arguments: [UInt16(120), 60, 40, 20])
  func `help follows the terminal's width`(_ columns: UInt16) throws {
    for language in ["en", "fr"] {
      let run = try AltaiRun(
        ["recommend", "--help", "--language", language], today: nil,
        environment: ["TERM": "xterm", "NO_COLOR": "1"], output: .terminal(columns: columns))
      let widths = run.lines.map { SafeText.width(of: String($0)) }
      #expect(widths.allSatisfy { $0 <= Int(columns) })
      #expect(widths.contains { $0 > min(Int(columns), 100) - 12 })
    }
  }

  @Test func `the version is asked for anywhere`() throws {
    for call in [["--version"], ["recommend", "--version"], ["--version", "--language", "fr"]] {
      let run = try AltaiRun(call, today: nil)
      #expect(run.text.contains(#/^[0-9]+\.[0-9]+\.[0-9]+\n$/#))
      #expect(run.ending == .exited(0))
    }
  }

  @Test(arguments: [
    ("help recomend", "there is no command 'recomend'", "did you mean 'recommend'?"),
    ("help profile sav", "there is no command 'profile sav'", "did you mean 'profile save'?"),
    (
      "help zzz", "there is no command 'zzz'",
      "allowed: browse, recommend, list, show, compare, why, sure, ask, money, leave, sources, check, set, add, remove, edit, diff, apply, undo, profile"
    ),
  ])
  func `help on what is no command is an error`(
    _ line: String, _ problem: String, _ hint: String
  ) throws {
    let run = try AltaiRun(line.split(separator: " ").map(String.init), today: nil)
    #expect(run.ending == .exited(64))
    #expect(run.text == "")
    #expect(run.errorText == "altai: \(problem)\n  \(hint)\n")
  }

  @Test func `behind two hyphens nothing asks for help`() throws {
    for word in ["--help", "-h", "--version"] {
      let run = try AltaiRun(["recommend", "--", word], today: nil)
      #expect(run.ending == .exited(64))
      #expect(run.errorText.hasPrefix("altai: '\(word)' is one argument too many\n"))
    }
  }

  @Test func `the help of a small command, to the letter`() throws {
    let english = try AltaiRun(["profile", "remove", "--help"], today: nil)
    #expect(
      english.text == """
        OVERVIEW: Remove a saved profile.

        EXAMPLES:
          altai profile remove work

        USAGE: altai profile remove [<options>] <name>

        ARGUMENTS:
          <name>                  The profile.

        OUTPUT:
          --format <form>         The form of the answer. (values: text, json, csv,
                                  markdown)
          --json                  Print as JSON; short for --format json.
          --plain                 One fact a line: no tables, bars or colour.
          --language <language>   Speak en or fr; without it the locale decides.
          --today <day>           Take another day for today (YYYY-MM-DD).

        OPTIONS:
          -h, --help              Show help information.

        """)
    let french = try AltaiRun(["profile", "--help", "--language", "fr"], today: nil)
    #expect(
      french.text.replacing("\u{A0}", with: " ") == """
        APERÇU : Énumérer, montrer, enregistrer ou supprimer des préférences nommées.

        EXEMPLES :
          altai profile save work --privacy must --budget 20
          altai profile show work
          altai recommend --profile work

        EMPLOI : altai profile [<commande>] [<options>]

        OPTIONS :
          -h, --help              Montrer cette aide.

        COMMANDES :
          list (sans autre commande)
                                  Énumérer les profils enregistrés.
          show                    Montrer ce que demande un profil.
          save                    Enregistrer sous un nom les préférences données ici.
          remove                  Supprimer un profil enregistré.

          Voir « altai help profile <commande> » pour une aide détaillée.

        """)
  }
}

extension HelpTopic {
  /// The words that call it, behind the program's name.
  var arguments: [String] { Array(words.dropFirst()) }
}
