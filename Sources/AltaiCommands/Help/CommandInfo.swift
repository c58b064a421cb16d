import AltaiApp
import ArgumentParser
import LosslessJSON
import TextScreen

/// A command as its help and its manual page show it.
struct CommandInfo {
  let topic: HelpTopic
  let arguments: [ArgumentInfo]
  /// The commands below it, in their order.
  let children: [HelpTopic]
  /// The command that is meant where none is named.
  let defaultChild: HelpTopic?

  /// A command with what the argument parser knows of it; nil for one that is in no table.
  init?(_ topic: HelpTopic) {
    guard let type = topic.commandType else { return nil }
    self.topic = topic
    let shown = type.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    children = shown.compactMap { topic.child($0) }
    defaultChild = type.configuration.defaultSubcommand.flatMap { topic.child($0) }
    // What the parser knows of a command comes with that of all commands below, which takes ten times as long; a
    // command with others below it has no options but those that every command has.
    arguments =
      type.configuration.subcommands.isEmpty
      ? Self.arguments(type._dumpHelp())
      : (topic == .altai ? [.version, .help] : [.help])
  }

  /// The command that words call, the program's name left out.
  init(calledBy words: [String], _ session: Session) throws(Failure) {
    let topic = HelpTopic(calledBy: words)
    if topic.words.count == words.count + 1, let command = CommandInfo(topic) {
      self = command
      return
    }
    let known = HelpTopic.allCases.map { Array($0.words.dropFirst()).joinedText(" ") }
    let name = words.joinedText(" ")
    throw Failure(
      .unknownCommand(
        name, suggestion: nearest(name, known.filter { !$0.isEmpty }), commands: Altai.shownNames),
      session.words)
  }

  /// The names of all options of a command, or of the one that is meant where it is named alone.
  static func options(of topic: HelpTopic) -> [String] {
    guard let command = CommandInfo(topic) else { return [] }
    let other = command.defaultChild.flatMap { CommandInfo($0) }
    return (command.arguments + (other?.arguments ?? [])).flatMap(\.names)
  }

  /// The arguments that the parser's own description of a command lists.
  private static func arguments(_ dump: String) -> [ArgumentInfo] {
    guard let document = JSONDocument.parse(Array(dump.utf8)).document,
      let command = document.member("command", of: document.root),
      let list = document.member("arguments", of: command)
    else { return [] }
    return document.elements(of: list).compactMap { ArgumentInfo(document, $0) }
  }
}

extension HelpTopic {
  /// The type that the parser makes of this command's arguments.
  var commandType: (any ParsableCommand.Type)? {
    var type: any ParsableCommand.Type = Altai.self
    for word in words.dropFirst() {
      let next = type.configuration.subcommands.first { $0.configuration.commandName == word }
      guard let next else { return nil }
      type = next
    }
    return type
  }

  fileprivate func child(_ type: any ParsableCommand.Type) -> HelpTopic? {
    type.configuration.commandName.flatMap { HelpTopic(rawValue: "\(rawValue) \($0)") }
  }

  /// The longest command that these words call, the program's name left out.
  init(calledBy words: [String]) {
    var topic = HelpTopic.altai
    for word in words {
      guard let next = HelpTopic(rawValue: "\(topic.rawValue) \(word)") else { break }
      topic = next
    }
    self = topic
  }
}

/// One option, flag or argument.
struct ArgumentInfo {
  /// With their hyphens; empty for what is known by its place.
  var names: [String] = []
  /// What stands for its value; nil for a flag.
  var valueName: String?
  var help: String
  /// The words that it takes, where there are few.
  var values: [String] = []
  var defaultValue: String?
  /// The title over it, where it belongs to others.
  var group: String?
  var isOptional = true
  var isRepeating = false

  static var help: ArgumentInfo {
    ArgumentInfo(names: ["-h", "--help"], help: ProcessWording.help.help(HelpEntry.help))
  }

  static var version: ArgumentInfo {
    ArgumentInfo(names: ["--version"], help: ProcessWording.help.help(HelpEntry.version))
  }

  /// How a positional argument is called.
  var synopsis: String {
    let name = "<\(valueName ?? "")>" + (isRepeating ? " ..." : "")
    return isOptional ? "[\(name)]" : name
  }
}

extension ArgumentInfo {
  /// An argument from the parser's description; nil for what is not to be shown.
  fileprivate init?(_ document: JSONDocument, _ object: JSONElement) {
    func text(_ name: String, of object: JSONElement) -> String? {
      document.member(name, of: object).map { document.string(of: $0) }
    }
    func isSet(_ name: String) -> Bool {
      document.member(name, of: object).map { document.kind(of: $0) } == .true
    }
    guard isSet("shouldDisplay") else { return nil }
    let kind = text("kind", of: object)
    let list = document.member("names", of: object)
    let names = list.map { list in
      document.elements(of: list).map { name in
        (text("kind", of: name) == "long" ? "--" : "-") + (text("name", of: name) ?? "")
      }
    }
    // The one flag that the parser adds itself speaks its language.
    if let names, names.contains("--help") {
      self = .help
      return
    }
    self.init(
      names: names ?? [], valueName: kind == "flag" ? nil : text("valueName", of: object),
      help: text("abstract", of: object) ?? "")
    values =
      document.member("allValues", of: object).map { list in
        document.elements(of: list).map { document.string(of: $0) }
      } ?? []
    defaultValue = text("defaultValue", of: object)
    group = text("sectionTitle", of: object)
    isOptional = isSet("isOptional")
    isRepeating = isSet("isRepeating")
  }
}
