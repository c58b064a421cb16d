package import AltaiApp
import TextScreen

/// A command's page of the manual.
package struct ManualPage {
  /// A command of the browser: the keys that call it, what it is called, what it does.
  package typealias Key = (keys: String, name: String, help: String)

  let command: CommandInfo
  let words: any HelpWording
  let style: OutputStyle
  /// When what the page says was true: the day of the catalog in the program.
  let date: String
  let keys: [Key]

  /// A page; nil for a command that the parser does not know.
  ///
  /// - Parameter keys: The commands of the browser, for the program's own page; without any it has no such section.
  package init?(
    _ topic: HelpTopic, words: any HelpWording, style: OutputStyle, date: String, keys: [Key] = []
  ) {
    guard let command = CommandInfo(topic) else { return nil }
    self.init(command, words: words, style: style, date: date, keys: keys)
  }

  init(
    _ command: CommandInfo, words: any HelpWording, style: OutputStyle, date: String,
    keys: [Key] = []
  ) {
    self.command = command
    self.words = words
    self.style = style
    self.date = date
    self.keys = keys
  }

  private var topic: HelpTopic { command.topic }

  /// The page for `man`.
  package func roff() -> String {
    var page = Roff(style: style)
    page.title(
      topic.pageName, date: date, source: "altai \(programVersion)", volume: words.volume)
    page.section(words.title(.name))
    // Tools that list pages want this form: the name, a hyphen, a few words.
    page.sentence("\(topic.pageName) - \(shortAbstract)")
    page.section(words.title(.synopsis))
    page.pieces(synopsis)
    page.section(words.title(.description))
    let introduction = topic == .altai ? words.manualIntroduction : [words.abstract(topic)]
    for paragraph in introduction + words.discussion(topic) { page.paragraph(paragraph) }
    addCommands(to: &page)
    addArguments(to: &page)
    if topic == .altai {
      addKeys(to: &page)
      page.section(words.title(.catalog))
      for paragraph in words.manualCatalog { page.paragraph(paragraph) }
      addSurroundings(to: &page)
    }
    page.section(words.title(.examples))
    page.example(topic.examples)
    addNeighbours(to: &page)
    return page.text
  }

  /// The abstract as a phrase: without its full stop.
  private var shortAbstract: String {
    let abstract = words.abstract(topic)
    return abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract
  }

  private var synopsis: [Roff.Piece] {
    var pieces: [Roff.Piece] = [.literal(topic.rawValue)]
    if !command.children.isEmpty {
      pieces += [.plain(" ["), .placeholder(words.valueName(.command)), .plain("]")]
    }
    pieces += [.plain(" ["), .placeholder(words.anyOptions), .plain("]")]
    for argument in command.arguments where argument.names.isEmpty {
      let value = Roff.Piece.placeholder(argument.valueName ?? "")
      let end = argument.isRepeating ? " ..." : ""
      pieces +=
        argument.isOptional
        ? [.plain(" ["), value, .plain(end + "]")] : [.plain(" "), value, .plain(end)]
    }
    return pieces
  }

  private func addCommands(to page: inout Roff) {
    if command.children.isEmpty { return }
    page.section(words.title(.commands))
    for child in command.children {
      let note = child == command.defaultChild ? " (\(words.isDefault))" : ""
      page.tagged([.literal(child.rawValue), .plain(note)], words.abstract(child))
    }
  }

  private func addArguments(to page: inout Roff) {
    let positional = command.arguments.filter(\.names.isEmpty)
    if !positional.isEmpty { page.section(words.title(.arguments)) }
    for argument in positional {
      page.tagged([.placeholder(argument.valueName ?? "")], help(argument))
    }
    page.section(words.title(.options))
    let named = command.arguments.filter { !$0.names.isEmpty } + commonArguments
    for argument in named where argument.group == nil { add(argument, to: &page) }
    var groups: [String] = []
    for case let group? in named.map(\.group) where !groups.contains(group) { groups.append(group) }
    for group in groups {
      page.group(group)
      for argument in named where argument.group == group { add(argument, to: &page) }
    }
  }

  /// What nearly all commands take, which the program's own page lists too.
  private var commonArguments: [ArgumentInfo] {
    guard topic == .altai, let ranking = CommandInfo(.list) else { return [] }
    return ranking.arguments.filter { $0.group != nil }
  }

  private func add(_ argument: ArgumentInfo, to page: inout Roff) {
    var name: [Roff.Piece] = []
    for (index, text) in argument.names.enumerated() {
      name += (index > 0 ? [.plain(", ")] : []) + [.literal(text)]
    }
    if let value = argument.valueName { name += [.plain(" "), .placeholder(value)] }
    page.tagged(name, help(argument))
  }

  private func help(_ argument: ArgumentInfo) -> String {
    let values = words.values(argument.values, default: argument.defaultValue)
    return [argument.help, values].filter { !$0.isEmpty }.joinedText(" ")
  }

  private func addKeys(to page: inout Roff) {
    if keys.isEmpty { return }
    page.section(words.title(.keys))
    for key in keys {
      page.tagged([.literal(key.keys), .plain("  \(key.name)")], key.help)
    }
  }

  private func addSurroundings(to page: inout Roff) {
    page.section(words.title(.files))
    page.tagged(
      [
        .placeholder("$XDG_CONFIG_HOME/altai/profiles/"), .plain(words.profilePlaceholder),
        .plain(".json"),
      ], words.profileFile)
    page.section(words.title(.environment))
    for variable in HelpVariable.allCases {
      page.tagged([.literal(variable.rawValue)], words.help(variable))
    }
    page.section(words.title(.exitStatus))
    for ending in HelpEnding.allCases {
      page.tagged([.literal(String(ending.status))], words.help(ending))
    }
  }

  /// The pages above, beside and below this one.
  private func addNeighbours(to page: inout Roff) {
    var pages = [topic.parent].compactMap { $0 } + command.children
    if topic.parent != nil, topic.parent != .altai { pages.insert(.altai, at: 0) }
    guard let last = pages.last else { return }
    page.section(words.title(.seeAlso))
    for other in pages {
      page.pieces([.literal(other.pageName), .plain("(1)" + (other == last ? "" : ","))])
    }
  }
}

extension HelpEnding {
  /// The exit code.
  var status: Int32 {
    switch self {
    case .done: ExitStatus.done
    case .nothingFits: ExitStatus.nothingFits
    case .usage: ExitStatus.usage
    case .notJSON: ExitStatus.notJSON
    case .missing: ExitStatus.missing
    case .cannotCreate: ExitStatus.cannotCreate
    case .inputOutput: ExitStatus.inputOutput
    case .changedMeanwhile: ExitStatus.changedMeanwhile
    case .invalidCatalog: ExitStatus.invalidCatalog
    }
  }
}
