import AltaiApp
import ArgumentParser

/// The root command; without a subcommand it browses.
struct Altai: ParsableCommand {
  static let configuration = CommandConfiguration(
    .altai, version: programVersion, subcommands: commands.map(\.type),
    defaultSubcommand: Browse.self)

  /// The commands by name, in the order of the help.
  static let commands: [(name: String, type: any ParsableCommand.Type)] = [
    ("browse", Browse.self), ("recommend", Recommend.self), ("list", List.self),
    ("show", Show.self), ("compare", Compare.self), ("why", Why.self), ("sure", Sure.self),
    ("ask", Ask.self), ("money", Money.self), ("leave", Leave.self), ("sources", Sources.self),
    ("check", Check.self), ("set", SetValue.self), ("add", AddValue.self),
    ("remove", RemoveValue.self), ("edit", EditText.self), ("diff", Diff.self),
    ("apply", Apply.self), ("undo", Undo.self),
    ("profile", ProfileCommand.self), ("manual", Manual.self),
  ]

  /// The names of the commands that lists of commands show.
  static var shownNames: [String] {
    commands.filter { $0.type.configuration.shouldDisplay }.map(\.name)
  }
}

/// The version of this program.
let programVersion = "0.1.0"
