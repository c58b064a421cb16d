public import TextScreen

/// Everything that can be done in the browser.
///
/// This table is the only one: keys, hints, help, the palette, the plain mode and the manual are made from it.
public enum BrowserCommand: String, CaseIterable, Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  case open, back
  case filter, pick, compare, weights, sort, why
  case lower, higher, standard, toggle, remove
  case require, money, profiles, leaving, unknown
  case ways, openLink, copy, viewAsCommand, equalFacts, dropColumn, previousColumn, nextColumn
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
  /// Where it stands in the hints: smaller is kept longer; nil is never hinted.
  public let hint: Int?
  /// Whether it can be run from any screen by its name, as from the palette.
  public let isGlobal: Bool
}

extension BrowserCommand {
  /// The screens with something that scrolls.
  private static let scrolling: Set<ScreenKind> = [
    .list, .detail, .source, .page, .compare, .weights, .menu,
  ]
  /// The screens on which letters are commands.
  private static let lettered: Set<ScreenKind> = [
    .list, .detail, .source, .page, .compare, .weights,
  ]
  private static let everywhere = Set(ScreenKind.allCases)

  /// How the command is reached.
  public var entry: CommandEntry {
    let lettered = Self.lettered
    func letters(
      _ letters: String, _ more: [Key] = [], _ kinds: Set<ScreenKind> = Self.lettered,
      hint: Int? = nil, isGlobal: Bool = true
    ) -> CommandEntry {
      CommandEntry(
        command: self, keys: letters.unicodeScalars.map { .character($0) } + more, kinds: kinds,
        hint: hint, isGlobal: isGlobal)
    }
    func keys(
      _ keys: [Key], _ kinds: Set<ScreenKind>, hint: Int? = nil, isGlobal: Bool = false
    ) -> CommandEntry {
      CommandEntry(command: self, keys: keys, kinds: kinds, hint: hint, isGlobal: isGlobal)
    }
    switch self {
    case .up: return keys([.up], Self.scrolling.union([.prompt]))
    case .down: return keys([.down], Self.scrolling.union([.filter, .prompt]))
    case .pageUp: return keys([.pageUp], Self.scrolling)
    case .pageDown: return keys([.pageDown], Self.scrolling)
    case .first: return keys([.home], Self.scrolling)
    case .last: return keys([.end], Self.scrolling)
    case .open: return keys([.enter], Self.everywhere.subtracting([.filter]), hint: 1)
    case .back: return keys([.escape], Self.everywhere, hint: 8)
    case .filter: return letters("/", [], [.list], hint: 5)
    case .pick: return letters(" ", [], [.list], hint: 2)
    case .compare: return letters("c", [], [.list, .detail, .weights, .page], hint: 3)
    case .weights: return letters("w", [], lettered.subtracting([.weights]), hint: 4)
    case .sort: return letters("s", [], [.list, .weights], hint: 9)
    case .why: return letters("y", [], [.list, .detail, .compare], hint: 6)
    case .lower: return letters("-", [.left], [.weights], hint: 2, isGlobal: false)
    case .higher: return letters("+=", [.right], [.weights], hint: 1, isGlobal: false)
    case .standard: return letters("r", [], [.list, .weights], hint: 5)
    case .toggle: return letters(" ", [], [.weights], hint: 3, isGlobal: false)
    case .previousColumn: return keys([.left], [.compare])
    case .nextColumn: return keys([.right], [.compare], hint: 5)
    case .remove: return letters("x", [.delete], [.weights], isGlobal: false)
    case .require: return letters("R", [], lettered, hint: 6)
    case .money: return letters("M", [], lettered, hint: 7)
    case .profiles: return letters("p", [], lettered, hint: 12)
    case .leaving: return letters("L", [], lettered)
    case .unknown: return letters("U", [], lettered)
    case .ways: return letters("v", [], [.list, .detail, .compare, .page], hint: 11)
    case .openLink: return letters("o", [], [.list, .detail, .source, .page], hint: 3)
    case .copy: return letters("x", [], [.list, .detail, .source, .page], hint: 4)
    case .viewAsCommand: return letters("Y", [], lettered, hint: 13)
    case .equalFacts: return letters("d", [], [.compare], hint: 2, isGlobal: false)
    case .dropColumn: return letters("x", [.delete], [.compare], hint: 4, isGlobal: false)
    case .undo: return letters("u", [], lettered, hint: 10)
    case .redo: return keys([.control("r")], lettered, isGlobal: true)
    case .nextPane: return keys([.tab], lettered, isGlobal: true)
    case .previousPane: return keys([.backTab], lettered, isGlobal: true)
    case .messages: return letters("!", [], lettered)
    case .help: return letters("?", [.function(1)], lettered, hint: 14)
    case .palette: return letters(":", [.control("p")], lettered, hint: 7)
    case .theme: return letters("t")
    case .mouse: return letters("m")
    case .repaint: return keys([.control("l")], Self.everywhere, isGlobal: true)
    case .quit: return letters("q", [], lettered, hint: 0)
    }
  }

  /// Further keys of habit, which hints and help do not name first.
  static let aliases: [(key: Key, command: BrowserCommand, kinds: Set<ScreenKind>)] = [
    (.character("j"), .down, lettered), (.character("k"), .up, lettered),
    (.character("g"), .first, lettered), (.character("G"), .last, lettered),
    (.right, .open, [.list, .detail, .source, .page]),
    (.left, .back, [.list, .detail, .source, .page]), (.enter, .down, [.filter]),
  ]

  /// The command that a key means on a kind of screen.
  public static func command(for key: Key, on kind: ScreenKind) -> BrowserCommand? {
    for command in allCases {
      let entry = command.entry
      if entry.kinds.contains(kind), entry.keys.contains(key) { return command }
    }
    return aliases.first { $0.key == key && $0.kinds.contains(kind) }?.command
  }
}
