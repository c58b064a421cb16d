import AltaiApp
import TextScreen

/// The help of a command as text for a terminal.
struct HelpScreen {
  let command: CommandInfo
  let words: any HelpWording
  let style: OutputStyle

  /// Columns of the names, where there is room for two columns.
  private static let nameColumns = 26

  private var width: Int { max(style.width ?? 80, 1) }

  /// The whole text, in lines that fit.
  func text() -> String {
    let topic = command.topic
    var text = heading(words.overview, words.abstract(topic)) + "\n"
    for paragraph in words.discussion(topic) { text += wrapped(paragraph) + "\n" }
    text += heading(words.examples)
    for example in topic.examples { text += wrapped(example, first: 2, further: 6) }
    text += "\n" + heading(words.usage, usage) + "\n"
    let positional = command.arguments.filter(\.names.isEmpty)
    text += section(words.arguments, positional.map(row))
    let named = command.arguments.filter { !$0.names.isEmpty }
    var groups: [String] = []
    for case let group? in named.map(\.group) where !groups.contains(group) { groups.append(group) }
    for group in groups { text += section(group, named.filter { $0.group == group }.map(row)) }
    text += section(words.options, named.filter { $0.group == nil }.map(row))
    if !command.children.isEmpty {
      text += section(words.commands, command.children.map(row))
      text += wrapped(words.more(helpCall), first: 2, further: 2)
    } else {
      text.removeLast()
    }
    return text
  }

  /// How the command is called.
  private var usage: String {
    let positional = command.arguments.filter(\.names.isEmpty).map(\.synopsis)
    let child = command.children.isEmpty ? [] : ["[<\(words.valueName(.command))>]"]
    return ([command.topic.rawValue] + child + ["[<\(words.anyOptions)>]"] + positional)
      .joinedText(" ")
  }

  /// How the help of a command below this one is called.
  private var helpCall: String {
    let names = Array(command.topic.words.dropFirst())
    return (["altai", "help"] + names + ["<\(words.valueName(.command))>"]).joinedText(" ")
  }

  // MARK: Layout

  private func heading(_ title: String, _ rest: String = "") -> String {
    let title = style.clean(title.uppercased())
    let text = rest.isEmpty ? title + colon : title + style.colon + style.clean(rest)
    let lines = wrap(text)
    guard style.hasColour, lines.hasPrefix(title) else { return lines }
    return Emphasis.strong.applied(to: title, style) + lines.dropFirst(title.count)
  }

  /// What ends a title that nothing follows.
  private var colon: String { String(style.colon.dropLast()) }

  private func section(_ title: String, _ rows: [(name: String, text: String)]) -> String {
    if rows.isEmpty { return "" }
    return heading(title) + rows.map(line).joinedText() + "\n"
  }

  private func row(_ argument: ArgumentInfo) -> (name: String, text: String) {
    let value = argument.valueName.map { "<\($0)>" }
    let name =
      argument.names.isEmpty
      ? value ?? "" : argument.names.joinedText(", ") + (value.map { " " + $0 } ?? "")
    let values = words.values(argument.values, default: argument.defaultValue)
    return (name, [argument.help, values].filter { !$0.isEmpty }.joinedText(" "))
  }

  private func row(_ child: HelpTopic) -> (name: String, text: String) {
    let isDefault = child == command.defaultChild
    return (child.name + (isDefault ? " (\(words.isDefault))" : ""), words.abstract(child))
  }

  /// A name with its text beside it, or below it where the name is long or the screen narrow.
  private func line(_ row: (name: String, text: String)) -> String {
    let name = style.clean(row.name)
    let columns = width < 2 * Self.nameColumns ? 6 : Self.nameColumns
    let used = 2 + SafeText.width(of: name)
    let text = SafeText(style.clean(row.text))
      .wrapped(to: max(width - columns, 1)).map {
        String(repeating: " ", count: columns) + $0 + "\n"
      }
    guard used + 1 < columns, let first = text.first else {
      return wrap(name, first: 2, further: 4) + text.joinedText()
    }
    return "  \(name)" + first.dropFirst(used) + text.dropFirst().map { $0 }.joinedText()
  }

  private func wrapped(_ text: String, first: Int = 0, further: Int = 0) -> String {
    wrap(style.clean(text), first: first, further: further)
  }

  private func wrap(_ text: String, first: Int = 0, further: Int = 0) -> String {
    SafeText(text).wrapped(to: width, firstIndent: first, indent: further).map { $0 + "\n" }
      .joinedText()
  }
}
