import AltaiApp
import ArgumentParser

/// The root command; without a subcommand it shows the ranked list.
struct Altai: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "altai",
    abstract: "Choose an AI assistant by your own values, from sourced facts.",
    discussion: """
      Examples:
        altai recommend --privacy high
        altai recommend --require 'privacy>=strong' --budget 10
        altai compare lumo chatgpt
        altai show lumo
      """,
    version: programVersion,
    subcommands: commands.map(\.type),
    defaultSubcommand: Browse.self)

  /// The commands by name, in the order of the help.
  static let commands: [(name: String, type: any ParsableCommand.Type)] = [
    ("browse", Browse.self), ("recommend", Recommend.self), ("list", List.self),
    ("show", Show.self),
    ("compare", Compare.self), ("money", Money.self), ("leave", Leave.self),
    ("sources", Sources.self), ("check", Check.self),
    ("profile", ProfileCommand.self),
  ]
}

/// The version of this program.
let programVersion = "0.1.0"
