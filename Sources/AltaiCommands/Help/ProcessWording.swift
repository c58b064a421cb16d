import AltaiApp
import AltaiCatalog
import ArgumentParser

/// The language of this process, for texts that the argument parser wants before anybody has parsed.
///
/// The parser asks for help texts when it sets a command up, so they are in the language that the arguments and the
/// environment name, found once.
enum ProcessWording {
  static let language = Surroundings.process.language(for: BytePath.processArguments())
  static let help: any HelpWording = helpWording(for: language)
  static let words: any Wording = wording(for: language)
}

extension Surroundings {
  /// The language that arguments ask for, else that of the environment.
  func language(for arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--language=") {
        return Language(rawValue: String(argument.dropFirst(11))) ?? language
      }
      if argument == "--language", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? language
      }
    }
    return language
  }
}

extension CommandConfiguration {
  /// A command whose name and help stand in the tables.
  ///
  /// - Parameter isHidden: Whether lists of commands leave it out.
  init(
    _ topic: HelpTopic, version: String = "", isHidden: Bool = false,
    subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    let abstract = ProcessWording.help.abstract(topic)
    // A command without commands of its own is parsed alone, and has to be told what stands before its name.
    if topic.parent == .altai, subcommands.isEmpty {
      self.init(
        commandName: topic.name, _superCommandName: HelpTopic.altai.name, abstract: abstract,
        version: version, shouldDisplay: !isHidden)
    } else {
      self.init(
        commandName: topic.name, abstract: abstract, version: version, shouldDisplay: !isHidden,
        subcommands: subcommands, defaultSubcommand: defaultSubcommand)
    }
  }
}

extension ArgumentHelp {
  /// The help of an option or argument, and what its value is called; a flag has none.
  init(_ entry: HelpEntry, _ value: HelpValue? = nil) {
    let words = ProcessWording.help
    self.init(words.help(entry), valueName: value.map { words.valueName($0) })
  }
}

extension String {
  /// The title over options that belong together.
  static func title(_ group: HelpGroup) -> String { ProcessWording.help.groupTitle(group) }
}
