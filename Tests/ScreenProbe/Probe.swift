import CursesTerminal
import Glibc
import TextScreen

/// A list with a selection, a filter and a line that says what was reported last.
struct Probe {
  private let settings: Settings
  private var size: ScreenSize
  private let isASCII: Bool
  private var selected = 0
  private var top = 0
  private var filter: String?
  private var last = "started"
  private var count = 0
  private var usesMouse: Bool
  private var theme: Theme.ID

  init(_ settings: Settings, size: ScreenSize, isASCII: Bool) {
    self.settings = settings
    self.size = size
    self.isASCII = isASCII
    usesMouse = settings.options.usesMouse
    theme = settings.options.theme.id
  }

  /// What the program has to do.
  enum Order {
    case nothing, repaint, readWatched
    case end(ProbeEnd)
    case useMouse(Bool)
    case useTheme(Theme.ID)
    case copy(String)
    case runProgram(String)
    case crash(Crash)
  }

  mutating func note(_ text: String) { last = text }

  mutating func take(_ event: ScreenEvent) -> Order {
    count += 1
    last = "\(event)"
    switch event {
    case .key(let key): return filter == nil ? take(key) : takeInFilter(key)
    case .paste(let text):
      last = "pasted \(text.unicodeScalars.count): \(text.prefix(40))"
      if filter != nil { filter?.append(String(text.prefix(1000))) }
    case .resized(let size): self.size = size
    case .interrupted:
      if filter == nil { return .end(.signal(SIGINT)) }
      filter = nil
    case .terminated(let signal): return .end(.signal(signal))
    case .closed: return .end(.closed)
    case .mouse(let mouse):
      if mouse.action == .press, mouse.position.row > 0 {
        select(top + mouse.position.row - 1)
      }
    case .fileChanged: return .readWatched
    case .resumed: break
    }
    return .nothing
  }

  private mutating func take(_ key: Key) -> Order {
    switch key {
    case .down: select(selected + 1)
    case .up: select(selected - 1)
    case .pageDown: select(selected + body)
    case .pageUp: select(selected - body)
    case .control("l"): return .repaint
    case .character("q"): return .end(.quit)
    case .character("/"): filter = ""
    case .character("m"):
      usesMouse.toggle()
      return .useMouse(usesMouse)
    case .character("t"):
      let all = Theme.ID.allCases
      theme = all[((all.firstIndex(of: theme) ?? 0) + 1) % all.count]
      return .useTheme(theme)
    case .character("x"): return .copy("höher")
    case .character("E"): return .runProgram(settings.editor)
    case .character("S"): return .crash(.fault)
    case .character("T"): return .crash(.trap)
    case .character("A"): return .crash(.abort)
    case .character("O"): return .crash(.overflow)
    case .character("X"): return .crash(.exit)
    default: break
    }
    return .nothing
  }

  private mutating func takeInFilter(_ key: Key) -> Order {
    switch key {
    case .escape: filter = nil
    case .enter: filter = nil
    case .backspace: filter = filter.map { String($0.dropLast()) }
    case .character(let scalar):
      if (filter?.utf8.count ?? 0) < 1000 { filter?.unicodeScalars.append(scalar) }
    default: break
    }
    return .nothing
  }

  private var body: Int { max(size.rows - 3, 1) }

  private mutating func select(_ row: Int) {
    selected = max(0, min(row, settings.names.count - 1))
    top = max(min(top, selected), selected - body + 1)
  }

  func drawn() -> CellBuffer {
    var buffer = CellBuffer(size: size, isASCII: isASCII)
    let top = max(min(self.top, selected), selected - body + 1)
    guard size.rows > 3 else {
      buffer.write(settings.names[selected], row: 0, column: 0, style: Style(.strong))
      return buffer
    }
    let head = "\(selected + 1) of \(settings.names.count)"
    buffer.write(head, row: 0, column: 0, style: Style(.title))
    for line in 0..<min(body, settings.names.count - top) {
      let isSelected = top + line == selected
      buffer.write(
        settings.names[top + line], row: 1 + line, column: 2, columns: max(size.columns - 12, 1),
        style: Style(.plain, isSelected: isSelected))
      buffer.write(
        isSelected ? ">" : "", row: 1 + line, column: 0, style: Style(.accent))
      buffer.writeRight(
        "\((top + line) * 7 % 100)", row: 1 + line, column: size.columns - 6, columns: 5,
        style: Style((top + line) % 2 == 0 ? .good : .bad))
    }
    let notice = filter == nil ? "event \(count): \(last)" : "Filter: \(filter ?? "")"
    buffer.write(notice, row: size.rows - 2, column: 0, style: Style(.notice))
    buffer.write(
      "\(size.columns)x\(size.rows)  q Quit  / Filter", row: size.rows - 1, column: 0,
      style: Style(.quiet))
    buffer.cursor = Position(row: 1 + selected - top, column: 2)
    if filter != nil {
      buffer.cursor = Position(
        row: size.rows - 2, column: min(8 + SafeText(filter ?? "").width, size.columns - 1))
    }
    return buffer
  }
}
