import AltaiCatalog
import TextScreen

/// A line that was said, taken apart into a command and the rest.
struct PlainPhrase: Hashable {
  let command: PlainCommand
  /// What stands after the command, without blanks at its ends.
  let rest: String

  /// What a line can turn out to be.
  enum Reading: Hashable {
    case nothing
    case phrase(PlainPhrase)
    /// A command of the screen without a meaning here.
    case refused(BrowserCommand, PlainCounterpart.Reason)
    /// A beginning of several commands.
    case ambiguous(String, [PlainCommand])
    /// No command, with the one that was probably meant.
    case unknown(String, suggestion: PlainCommand?)
  }

  init(_ command: PlainCommand, _ rest: String = "") {
    self.command = command
    self.rest = rest
  }

  /// Reads a line; the words of both languages are understood, the beginnings of the user's own first.
  static func read(_ line: String, _ language: Language) -> Reading {
    let line = line.trimmed
    guard let first = line.first else { return .nothing }
    let afterFirst = String(line.dropFirst()).trimmed
    switch first {
    case "/": return .phrase(PlainPhrase(.filter, afterFirst))
    case "?": return .phrase(PlainPhrase(.help, afterFirst))
    case "!": return .phrase(PlainPhrase(.messages, afterFirst))
    case "+": return .phrase(PlainPhrase(.raise, afterFirst))
    case "-", "−": return .phrase(PlainPhrase(.lower, afterFirst))
    default: break
    }
    let word = String(line.prefix { !$0.isWhitespace })
    if word.utf8.allSatisfy({ (48...57).contains($0) }) { return .phrase(PlainPhrase(.show, line)) }
    let rest = String(line.dropFirst(word.count)).trimmed
    return command(named: word, rest, language)
  }

  private static func command(
    named word: String, _ rest: String, _ language: Language
  ) -> Reading {
    let folded = FoldedText.folded(word)
    let own = Vocabulary(wording(for: language))
    let other = Vocabulary(wording(for: language == .english ? .french : .english))
    for vocabulary in [own, other] {
      if let command = vocabulary.exact(folded) { return .phrase(PlainPhrase(command, rest)) }
    }
    // A letter means what its key means on the screen.
    if word.unicodeScalars.count == 1, let letter = word.unicodeScalars.first,
      let command = BrowserCommand.command(for: .character(letter), on: .list)
        ?? BrowserCommand.command(for: .character(letter), on: .compare)
    {
      switch PlainCommand.counterpart(of: command) {
      case .said(let said): return .phrase(PlainPhrase(said, rest))
      case .none(let reason): return .refused(command, reason)
      }
    }
    for vocabulary in [own, other] {
      let begun = vocabulary.begun(folded)
      if begun.count == 1 { return .phrase(PlainPhrase(begun[0], rest)) }
      if begun.count > 1 { return .ambiguous(word, begun) }
    }
    for vocabulary in [own, other] {
      if let command = vocabulary.further(folded) { return .phrase(PlainPhrase(command, rest)) }
      if let (command, reason) = vocabulary.refused(folded) { return .refused(command, reason) }
    }
    let suggestion =
      Suggestion.nearest(to: word, among: own.all).flatMap { own.exact(FoldedText.folded($0)) }
      ?? Suggestion.nearest(to: word, among: other.all)
      .flatMap { other.exact(FoldedText.folded($0)) }
    return .unknown(word, suggestion: suggestion)
  }
}

/// The words of one language for what can be said.
private struct Vocabulary {
  let words: any Wording

  init(_ words: any Wording) { self.words = words }

  /// Every word that names a command.
  var all: [String] { PlainCommand.allCases.flatMap { words.plainCommand($0).words } }

  func exact(_ folded: String) -> PlainCommand? {
    if folded.isEmpty { return nil }
    return PlainCommand.allCases.first { command in
      words.plainCommand(command).words.contains { FoldedText.folded($0) == folded }
    }
  }

  func begun(_ folded: String) -> [PlainCommand] {
    if folded.isEmpty { return [] }
    return PlainCommand.allCases.filter { command in
      words.plainCommand(command).words.contains { FoldedText.folded($0).hasPrefix(folded) }
    }
  }

  /// A command by the further words of the screen's table, where they name one alone.
  func further(_ folded: String) -> PlainCommand? {
    let named = PlainCommand.allCases.filter { command in
      command.browserCommands.contains { names($0, folded) }
    }
    return named.count == 1 ? named[0] : nil
  }

  func refused(_ folded: String) -> (BrowserCommand, PlainCounterpart.Reason)? {
    for command in BrowserCommand.allCases {
      if case .none(let reason) = PlainCommand.counterpart(of: command), names(command, folded) {
        return (command, reason)
      }
    }
    return nil
  }

  private func names(_ command: BrowserCommand, _ folded: String) -> Bool {
    let text = words.command(command)
    return ([text.name, text.hint, command.rawValue] + text.words)
      .contains { FoldedText.folded($0) == folded }
  }
}
