public import AltaiCatalog
import TextScreen

/// What can be done on this screen, as many as fit, the most useful kept longest.
struct Hints {
  /// A hint with its columns, so that a click finds it.
  struct Place: Hashable, Sendable {
    let command: BrowserCommand
    let columns: Range<Int>
  }

  let places: [Place]
  private let line: HintLine

  init(_ model: Model, width: Int) {
    let kind = model.kind
    let words = model.words
    let commands = BrowserCommand.hinted(on: kind).filter { $0.isUseful(model) }
    // In the order of use, leaving last; what stands later in the table gives way first.
    let shown = commands.filter { $0 != .quit } + commands.filter { $0 == .quit }
    let hints = shown.map { command in
      Hint(
        key: command.hintKey(kind, words), name: words.command(command).hint,
        importance: -(commands.firstIndex(of: command) ?? 0))
    }
    line = HintLine(hints, columns: max(width - 2, 1))
    places = line.places.map { Place(command: shown[$0.index], columns: $0.columns) }
  }

  func draw(into buffer: inout CellBuffer, area: Rectangle) {
    guard !area.isEmpty else { return }
    line.draw(into: &buffer, row: area.row, column: area.column + 1, style: Style(.quiet))
  }
}

extension BrowserCommand {
  /// Whether the command does something in the present state.
  func isUseful(_ model: Model) -> Bool {
    switch self {
    case .undo:
      model.kind == .interview ? model.interview?.askedCount ?? 0 > 0 : model.history.canUndo
    case .chooseFirst, .chooseSecond, .chooseEqual, .chooseNeither:
      model.interview?.question != nil
    case .takeAnswers: model.interview?.hasLearned == true
    case .profiles: model.kind != .interview || model.interview?.hasLearned == true
    case .redo: model.history.canRedo
    case .edit: model.selected != nil
    case .back: model.screens.count > 1 || model.filterField != nil || !model.choices.filter.isEmpty
    case .nextColumn:
      if case .compare(let comparison) = model.screen {
        comparison.assistants.count > 1
      } else {
        false
      }
    case .standard: model.choices.request != model.choices.baseline
    default: true
    }
  }

  /// The key that a hint names.
  func hintKey(_ kind: ScreenKind, _ words: any Wording) -> String {
    switch self {
    case .higher: return "-/+"
    default: return entry.keys.first?.name(words) ?? ""
    }
  }

  /// The whole table for a manual: the keys of each command, its name, and what it does.
  public static func manual(
    in language: Language
  ) -> [(keys: String, name: String, help: String)] {
    let words = wording(for: language)
    return allCases.map { command in
      let text = words.command(command)
      return (command.keyNames(words), text.name, text.help)
    }
  }

  /// All keys that run the command, for help and manual.
  func keyNames(_ words: any Wording) -> String {
    let more = Self.aliases.filter { $0.command == self && $0.kinds.contains(.list) }.map(\.key)
    return (entry.keys + more).map { $0.name(words) }.joinedText(" ")
  }
}

extension Key {
  /// The key's name.
  func name(_ words: any Wording) -> String {
    switch self {
    case .character(" "): words.spaceKey
    case .character(let scalar), .alternate(let scalar): String(Character(scalar))
    case .control(let scalar): "Ctrl-" + String(Character(scalar)).uppercased()
    case .function(let number): "F\(number)"
    case .enter: words.enterKey
    case .escape: words.escapeKey
    case .tab: "Tab"
    case .backTab: words.backTabKey
    case .backspace: words.backspaceKey
    case .delete: words.deleteKey
    case .insert: "Ins"
    case .up: words.upKey
    case .down: words.downKey
    case .left: words.leftKey
    case .right: words.rightKey
    case .home: words.homeKey
    case .end: words.endKey
    case .pageUp: words.pageUpKey
    case .pageDown: words.pageDownKey
    }
  }
}
