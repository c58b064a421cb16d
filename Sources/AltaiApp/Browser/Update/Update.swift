import AltaiCatalog
import TextScreen

extension Model {
  /// Takes in what happened and returns the work that follows from it.
  ///
  /// Reads no clock, file or terminal, so the same model and message give the same result.
  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .event(let event): return handle(event)
    case .settled: detailed = selected
    case .command(let command): return run(command)
    case .profilesListed(let names): listed(names)
    case .profileLoaded(let name, let request): return load(request, profile: name)
    case .profileSaved(let name, let path): saved(name, path)
    case .profileRemoved(let name):
      removed(name)
    case .profileRenamed(let from, let to): renamed(from, to)
    case .linkOpened(let address): say(words.linkOpened(address))
    case .copied(let text, let isOnClipboard):
      say(isOnClipboard ? words.copied(text) : words.shownOnLeaving(text))
    case .failed(let text): say(text, isError: true)
    case .catalogCompleted(let catalog): completeCatalog(catalog)
    case .catalogLoaded(let catalog): return replaceCatalog(catalog)
    }
    return []
  }

  private mutating func handle(_ event: ScreenEvent) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return isMouseOn ? handle(mouse) : []
    case .resized(let size):
      self.size = size
      keepSelectionInView()
      settleReading()
    case .resumed: return [.repaint]
    case .interrupted: return interrupt()
    case .terminated(let signal): return [.die(signal: signal)]
    case .closed: return [.quit]
    case .fileChanged: break
    }
    return []
  }

  /// Ctrl-C leaves a field, then the program.
  private mutating func interrupt() -> [Effect] {
    if filterField != nil {
      filterField = nil
      return []
    }
    if case .prompt = screen {
      screens.removeLast()
      return []
    }
    return [.die(signal: Self.interruptSignal)]
  }

  /// The number of SIGINT, the same on every system.
  private static var interruptSignal: Int32 { 2 }

  private mutating func press(_ key: Key) -> [Effect] {
    let kind = kind
    if let command = BrowserCommand.command(for: key, on: kind) {
      if kind == .weights, command != .lower, command != .higher { endDigits() }
      return run(command, with: key)
    }
    switch kind {
    case .filter: typeInFilter(key)
    case .prompt: typeInPrompt(key)
    case .menu: typeInMenu(key)
    case .weights: typeInWeights(key)
    case .list, .detail, .source, .page, .compare: say(words.noSuchKey(key.name(words)))
    }
    return []
  }

  /// Text that was pasted runs no command: in a field it is typed, elsewhere it is offered as a filter.
  private mutating func paste(_ text: String) -> [Effect] {
    switch kind {
    case .filter:
      filterField?.insert(text)
      filterTyped()
    case .prompt:
      if case .prompt(var prompt) = screen {
        prompt.field.insert(text)
        replaceScreen(.prompt(prompt))
      }
    case .menu:
      if case .menu(var menu) = screen {
        menu.field.insert(text)
        menu.selected = 0
        replaceScreen(.menu(menu))
      }
    default:
      let line = text.split(whereSeparator: \.isNewline).first.map { String($0.prefix(100)) } ?? ""
      if line.isEmpty { return [] }
      pasted = line
      say(words.pastedOntoList(line))
    }
    return []
  }
}
