import TextScreen

/// What can be done on this screen, as many as fit, the most useful kept longest.
struct Hints {
  /// A hint with its columns, so that a click finds it.
  struct Place: Hashable, Sendable {
    let command: BrowserCommand
    let key: String
    let name: String
    let columns: Range<Int>
  }

  let places: [Place]

  init(_ model: Model, width: Int) {
    let kind = model.kind
    let words = model.words
    let wanted = BrowserCommand.hinted(on: kind).enumerated().filter { $0.element.isUseful(model) }
    var room = width - 1
    var kept: [(rank: Int, place: Place)] = []
    for (rank, command) in wanted {
      let key = command.hintKey(kind, words)
      let name = words.command(command).hint
      let needed = SafeText(key).width + 1 + SafeText(name).width + (kept.isEmpty ? 0 : 2)
      guard needed <= room else { continue }
      room -= needed
      kept.append((rank, Place(command: command, key: key, name: name, columns: 0..<0)))
    }
    // In the order of use, leaving last.
    kept.sort { ($0.rank == 0 ? 1000 : $0.rank) < ($1.rank == 0 ? 1000 : $1.rank) }
    var column = 1
    places = kept.map { item in
      let end = column + SafeText(item.place.key).width + 1 + SafeText(item.place.name).width
      defer { column = end + 2 }
      return Place(
        command: item.place.command, key: item.place.key, name: item.place.name,
        columns: column..<end)
    }
  }

  func draw(into buffer: inout CellBuffer, area: Rectangle) {
    guard !area.isEmpty else { return }
    for place in places {
      let used = buffer.write(
        place.key, row: area.row, column: place.columns.lowerBound, style: Style(.key))
      buffer.write(
        place.name, row: area.row, column: place.columns.lowerBound + used + 1,
        style: Style(.quiet))
    }
  }
}

extension BrowserCommand {
  /// Whether the command does something in the present state.
  func isUseful(_ model: Model) -> Bool {
    switch self {
    case .undo: model.history.canUndo
    case .redo: model.history.canRedo
    case .back: model.screens.count > 1 || model.filterField != nil || !model.choices.filter.isEmpty
    case .nextColumn:
      if case .compare(let comparison) = model.screen {
        comparison.assistants.count > 1
      } else {
        false
      }
    case .standard: model.choices.request != model.baseline
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
