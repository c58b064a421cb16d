import AltaiCatalog
import TextScreen

extension Model {
  /// Takes in what happened and returns the work that follows from it.
  ///
  /// Reads no clock, file or terminal, so the same model and message give the same result.
  public mutating func update(_ message: Message) -> [Effect] {
    defer { refreshForm() }
    switch message {
    case .event(let event): return handle(event)
    case .settled: detailed = selected
    case .command(let command): return run(command)
    case .profilesListed(let names): listed(names)
    case .profileLoaded(let name, let request): return load(request, profile: name)
    case .profileSaved(let name, let path): saved(name, path)
    case .profileRemoved(let name): removed(name)
    case .profileRenamed(let from, let to): renamed(from, to)
    case .linkOpened(let address): say(words.linkOpened(address))
    case .copied(let text, let isOnClipboard):
      say(isOnClipboard ? words.copied(text) : words.shownOnLeaving(text))
    case .editSaved(let path): editSaved(at: path)
    case .editFailed(let reason): editFailed(reason)
    case .textEdited(let text, let isError): say(text, isError: isError)
    case .failed(let text): if pending == nil { say(text, isError: true) } else { editFailed(text) }
    case .catalogCompleted(let catalog): completeCatalog(catalog)
    case .catalogLoaded(let catalog):
      return replaceCatalog(catalog, saying: reloadSentence(catalog))
    case .catalogBroken(let place, let reason):
      // On a screen its corner says the rest.
      let rest = words.medium == .lines ? ". " + words.lastGoodStays : ""
      note(trouble: "\(place): \(reason)\(rest)")
    case .catalogGone(let name): note(trouble: words.catalogGone(name))
    case .catalogUnchanged: endTrouble()
    }
    return []
  }

  private mutating func handle(_ event: ScreenEvent) -> [Effect] {
    sayTroubleAgain(event)
    switch event {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return isMouseOn ? handle(mouse) : []
    case .resized(let size):
      self.size = size
      keepSelectionInView()
      settleReading()
      settleForm()
    case .resumed: return [.repaint]
    case .interrupted: return interrupt()
    case .terminated(let signal): return [.die(signal: signal)]
    case .closed: return [.quit]
    case .fileChanged: return [.readCatalog]
    }
    return []
  }

  /// Ctrl-C leaves a field, that of a menu too, then the program.
  private mutating func interrupt() -> [Effect] {
    if filterField != nil {
      filterField = nil
      return []
    }
    switch screen {
    case .prompt, .menu:
      closeScreen()
      return []
    case .form(let form) where form.typing != nil:
      leaveForm()
      return []
    default: return isHeldByDrafts ? [] : [.die(signal: Self.interruptSignal)]
    }
  }

  /// The number of SIGINT, the same on every system.
  private static var interruptSignal: Int32 { 2 }

  private mutating func press(_ key: Key) -> [Effect] {
    let kind = kind
    if let pasted {
      self.pasted = nil
      if key == .enter {
        takeOffer(of: pasted)
        return []
      }
    }
    if let command = BrowserCommand.command(for: key, on: kind) { return run(command) }
    switch kind {
    case .filter: typeInFilter(key)
    case .prompt: typeInPrompt(key)
    case .menu: typeInMenu(key)
    case .weights: typeInWeights(key)
    case .field: typeInForm(key)
    case .list, .detail, .source, .page, .compare, .form, .interview:
      say(words.noSuchKey(key.name(words)))
    }
    return []
  }

  /// Text that was pasted runs no command: in a field it is typed, elsewhere it is offered as a filter.
  private mutating func paste(_ text: String) -> [Effect] {
    switch kind {
    case .filter:
      filterField?.insert(text)
      filterTyped()
      if let filterField { sayIfCut(filterField) }
    case .field: pasteInForm(text)
    case .prompt:
      if case .prompt(var prompt) = screen {
        prompt.field.insert(text)
        prompt.problem = nil
        replaceScreen(.prompt(prompt))
        sayIfCut(prompt.field)
      }
    case .menu:
      if case .menu(var menu) = screen {
        menu.field.insert(text)
        menu.selected = 0
        replaceScreen(.menu(menu))
        sayIfCut(menu.field)
      }
    default:
      let line = text.split(whereSeparator: \.isNewline).first.map { String($0.prefix(100)) } ?? ""
      if line.isEmpty { return [] }
      pasted = line
      say(words.pastedOntoList(line))
    }
    return []
  }

  /// Filters by the first line of what was pasted, from wherever that was.
  private mutating func takeOffer(of line: String) {
    screens = [.list]
    setFilter(line, saying: words.filtered(line))
  }

  /// A field takes only so much.
  mutating func sayIfCut(_ field: TextField) {
    if field.isCut { say(words.fieldIsFull(field.limit), isError: true) }
  }
}
