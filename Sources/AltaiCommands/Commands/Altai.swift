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
    subcommands: [
      Recommend.self, List.self, Show.self, Compare.self, Sources.self, Check.self,
      ProfileCommand.self,
    ],
    defaultSubcommand: List.self)
}

/// The version of this program.
let programVersion = "0.1.0"
