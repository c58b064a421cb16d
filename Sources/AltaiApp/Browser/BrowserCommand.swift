public import TextScreen

/// Everything that can be done in the browser.
///
/// This table is the only one: keys, hints, help, the palette, the plain mode and the manual are made from it.
public enum BrowserCommand: String, CaseIterable, Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  case open, back
  case filter, pick, compare, weights, sort, why, sure, ask
  case nextDisplay, previousDisplay, showColumns, showContributions, showPlaces, showMap
  case mapAcross, mapUp, placesReading
  case chooseFirst, chooseSecond, chooseEqual, chooseNeither, takeAnswers
  case lower, higher, standard, toggle, remove
  case require, money, profiles, leaving, unknown
  case ways, openLink, copy, viewAsCommand, equalFacts, dropColumn, previousColumn, nextColumn
  case nextSection, previousSection
  case edit, editText, newAssistant, delete
  case undo, redo, nextPane, previousPane
  case messages, help, palette, theme, mouse, repaint, quit
}

/// How a command is reached and when it does something.
public struct CommandEntry: Sendable {
  /// The command.
  public let command: BrowserCommand
  /// The keys that run it, the one to name first.
  public let keys: [Key]
  /// Where the keys mean it.
  public let kinds: Set<ScreenKind>
  /// Whether it can be run from any screen by its name, as from the palette.
  public let isGlobal: Bool
}

extension BrowserCommand {
  /// The screens with something that scrolls.
  private static let scrolling: Set<ScreenKind> = [
    .list, .detail, .source, .page, .compare, .form, .weights, .menu, .interview,
  ]
  /// The screens on which letters are commands.
  private static let lettered: Set<ScreenKind> = [
    .list, .detail, .source, .page, .compare, .weights,
  ]
  /// The same, with the form in which an assistant is edited.
  private static let letteredAndForm = lettered.union([.form])
  /// The same, with the interview, on which some letters answer.
  private static let letteredAndAsking = letteredAndForm.union([.interview])
  private static let everywhere = Set(ScreenKind.allCases)

  /// How the command is reached.
  public var entry: CommandEntry {
    let lettered = Self.lettered
    func letters(
      _ letters: String, _ more: [Key] = [], _ kinds: Set<ScreenKind> = Self.lettered,
      isGlobal: Bool = true
    ) -> CommandEntry {
      CommandEntry(
        command: self, keys: letters.unicodeScalars.map { .character($0) } + more, kinds: kinds,
        isGlobal: isGlobal)
    }
    func keys(
      _ keys: [Key], _ kinds: Set<ScreenKind>, isGlobal: Bool = false
    ) -> CommandEntry {
      CommandEntry(command: self, keys: keys, kinds: kinds, isGlobal: isGlobal)
    }
    switch self {
    case .up: return keys([.up], Self.scrolling.union([.prompt]))
    case .down: return keys([.down], Self.scrolling.union([.filter, .prompt]))
    case .pageUp: return keys([.pageUp], Self.scrolling)
    case .pageDown: return keys([.pageDown], Self.scrolling)
    case .first: return keys([.home], Self.scrolling)
    case .last: return keys([.end], Self.scrolling)
    case .open: return keys([.enter], Self.everywhere.subtracting([.filter, .interview]))
    case .back: return keys([.escape], Self.everywhere)
    case .filter: return letters("/", [], [.list])
    case .pick: return letters(" ", [], [.list])
    case .compare: return letters("c", [], [.list, .detail, .weights, .page])
    case .weights: return letters("w", [], lettered.subtracting([.weights]))
    case .sort: return letters("s", [], [.list, .weights])
    case .why: return letters("y", [], [.list, .detail, .compare])
    case .sure: return letters("h", [], lettered.subtracting([.source]))
    case .nextDisplay: return letters("b", [], [.list, .weights])
    case .previousDisplay: return letters("B", [], [.list, .weights])
    case .showColumns: return letters("1", [], [.list])
    case .showContributions: return letters("2", [], [.list])
    case .showPlaces: return letters("3", [], [.list])
    case .showMap: return letters("4", [], [.list])
    case .mapAcross: return letters(",", [], [.list, .weights])
    case .mapUp: return letters(".", [], [.list, .weights])
    case .placesReading: return letters("f", [], [.list, .weights])
    case .ask: return letters("a", [], [.list, .detail, .weights])
    case .chooseFirst: return letters("1", [], [.interview], isGlobal: false)
    case .chooseSecond: return letters("2", [], [.interview], isGlobal: false)
    case .chooseEqual: return letters("=", [], [.interview], isGlobal: false)
    case .chooseNeither: return letters("?", [], [.interview], isGlobal: false)
    case .takeAnswers: return keys([.enter], [.interview])
    case .lower: return letters("-", [.left], [.weights], isGlobal: false)
    case .higher: return letters("+=", [.right], [.weights], isGlobal: false)
    case .standard: return letters("r", [], [.list, .weights])
    case .toggle: return letters(" ", [], [.weights], isGlobal: false)
    case .previousColumn: return keys([.left], [.compare])
    case .nextColumn: return keys([.right], [.compare])
    case .remove: return letters("x", [.delete], [.weights], isGlobal: false)
    case .require: return letters("R", [], lettered)
    case .money: return letters("M", [], lettered)
    case .profiles: return letters("p", [], lettered.union([.interview]))
    case .leaving: return letters("L", [], lettered)
    case .unknown: return letters("U", [], lettered)
    case .ways: return letters("v", [], [.list, .detail, .compare, .page])
    case .openLink: return letters("o", [], [.list, .detail, .source, .page])
    case .copy: return letters("x", [], [.list, .detail, .source, .page])
    case .viewAsCommand: return letters("Y", [], lettered)
    case .equalFacts: return letters("d", [], [.compare], isGlobal: false)
    case .dropColumn: return letters("x", [.delete], [.compare], isGlobal: false)
    case .nextSection: return letters("]", [], [.detail, .page, .source, .form], isGlobal: false)
    case .previousSection:
      return letters("[", [], [.detail, .page, .source, .form], isGlobal: false)
    case .edit: return letters("e", [], [.list, .detail])
    case .editText: return letters("E", [], [.list, .detail])
    case .newAssistant: return letters("n", [], [.list, .detail])
    case .delete: return letters("D", [], [.list, .form])
    case .undo: return letters("u", [], Self.letteredAndAsking)
    case .redo: return keys([.control("r")], Self.letteredAndForm, isGlobal: true)
    case .nextPane: return keys([.tab], lettered, isGlobal: true)
    case .previousPane: return keys([.backTab], lettered, isGlobal: true)
    case .messages: return letters("!", [], Self.letteredAndAsking)
    case .help: return letters("?", [.function(1)], Self.letteredAndForm)
    case .palette: return letters(":", [.control("p")], Self.letteredAndAsking)
    case .theme: return letters("t", [], Self.letteredAndForm)
    case .mouse: return letters("m", [], Self.letteredAndForm)
    case .repaint: return keys([.control("l")], Self.everywhere, isGlobal: true)
    case .quit: return letters("q", [], Self.letteredAndAsking)
    }
  }

  /// Further keys of habit, which hints and help do not name first.
  package static let aliases: [(key: Key, command: BrowserCommand, kinds: Set<ScreenKind>)] = [
    (.character("j"), .down, letteredAndForm), (.character("k"), .up, letteredAndForm),
    (.character("g"), .first, letteredAndForm), (.character("G"), .last, letteredAndForm),
    (.right, .open, [.list, .detail, .source, .page, .form]),
    (.left, .back, [.list, .detail, .source, .page, .form]), (.enter, .down, [.filter]),
    (.delete, .delete, [.form]), (.function(1), .help, [.interview]),
    (.character("j"), .down, [.interview]), (.character("k"), .up, [.interview]),
  ]

  /// What the hints of a kind of screen name, the most useful first.
  static func hinted(on kind: ScreenKind) -> [BrowserCommand] {
    switch kind {
    case .list:
      [
        .quit, .open, .pick, .compare, .weights, .filter, .palette, .why, .undo, .nextDisplay,
        .sort,
        .edit, .back, .help,
      ]
    case .filter: [.down, .back]
    case .detail: [.quit, .back, .open, .nextSection, .openLink, .why, .ways, .compare, .palette]
    case .source: [.quit, .back, .openLink, .copy, .palette]
    case .page: [.quit, .back, .open, .copy, .nextSection, .palette]
    case .compare: [.quit, .back, .equalFacts, .nextColumn, .dropColumn, .open, .why, .palette]
    case .form: [.quit, .back, .open, .undo, .nextSection, .delete, .palette, .help]
    case .field: [.back, .open]
    case .weights:
      [
        .quit, .back, .higher, .open, .toggle, .undo, .standard, .require, .money, .profiles,
        .palette,
      ]
    case .menu: [.back, .open]
    case .interview:
      [
        .quit, .back, .chooseFirst, .chooseSecond, .chooseEqual, .chooseNeither, .takeAnswers,
        .undo, .profiles, .palette,
      ]
    case .prompt: [.back, .open]
    }
  }

  /// The command that a key means on a kind of screen.
  public static func command(for key: Key, on kind: ScreenKind) -> BrowserCommand? {
    for command in allCases {
      let entry = command.entry
      if entry.kinds.contains(kind), entry.keys.contains(key) { return command }
    }
    return aliases.first { $0.key == key && $0.kinds.contains(kind) }?.command
  }
}
