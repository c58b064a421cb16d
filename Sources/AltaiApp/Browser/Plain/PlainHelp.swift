import TextScreen

/// Help, made from the tables of commands.
extension PlainBrowser {
  /// All commands, or one of them.
  mutating func help(_ text: String) -> Answer {
    if text.isEmpty {
      rest = []
      let lines = PlainCommand.allCases.map { command in
        let text = words.plainCommand(command)
        return words.labelled(text.call, text.help) + "."
      }
      return sayLong(([words.plainHelp] + lines).map { .line($0) })
    }
    switch PlainPhrase.read(text, model.language) {
    case .phrase(let phrase): return explain(phrase.command)
    case .refused(let command, let reason):
      return say(words.plainRefusal(words.command(command).name, reason))
    case .ambiguous(_, let commands): return Answer(lines: commands.flatMap { explain($0).lines })
    case .unknown(let word, let suggestion):
      return say(
        words.plainUnknown(word, suggestion: suggestion.map { words.plainCommand($0).words[0] }))
    case .nothing: return Answer()
    }
  }

  /// What a command does, and its other names.
  private func explain(_ command: PlainCommand) -> Answer {
    let text = words.plainCommand(command)
    var lines = [words.labelled(text.call, text.help) + "."]
    let others = Array(text.words.dropFirst())
    if !others.isEmpty { lines.append(words.plainAlsoCalled(others)) }
    return say(lines)
  }
}
