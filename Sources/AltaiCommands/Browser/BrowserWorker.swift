import AltaiApp
import AltaiCatalog

/// Does the browser's work on the user's files.
struct BrowserWorker: EffectWorker {
  let loader: CatalogLoader
  /// The texts of the catalog that is shown.
  private var shown: CatalogTexts

  init(_ loader: CatalogLoader, shown: CatalogTexts) {
    self.loader = loader
    self.shown = shown
  }

  private var session: Session { loader.session }

  private var files: ProfileFiles { ProfileFiles(session: session) }

  mutating func work(_ effect: Effect) -> [Message] {
    if effect == .readCatalog { return readCatalog() }
    do {
      return try messages(effect)
    } catch {
      return [.failed(error.lines.first ?? "")]
    }
  }

  private mutating func readCatalog() -> [Message] {
    switch loader.readAgain(shown) {
    case .same(let texts):
      shown = texts
      return [.catalogUnchanged]
    case .changed(let texts, let catalog):
      shown = texts
      return [.catalogLoaded(catalog)]
    case .broken(let place, let reason): return [.catalogBroken(place: place, reason: reason)]
    case .gone(let name): return [.catalogGone(name: name)]
    case .unfinished: return []
    }
  }

  private mutating func messages(_ effect: Effect) throws(Failure) -> [Message] {
    switch effect {
    case .listProfiles: return [.profilesListed(try files.names())]
    case .loadProfile(let name):
      return [.profileLoaded(name: name, try files.load(name))]
    case .saveProfile(let name, let request):
      let saved = try files.save(name, request)
      return [.profileSaved(name: name, path: saved.path)] + told(saved.warnings)
    case .removeProfile(let name):
      let warnings = try files.remove(name)
      return [.profileRemoved(name: name)] + told(warnings)
    case .renameProfile(let from, let to):
      // The new one is safe before the old one goes.
      let saved = try files.save(to, try files.load(from))
      guard saved.warnings.isEmpty else {
        return [.profileSaved(name: to, path: saved.path)] + told(saved.warnings)
      }
      let warnings = try files.remove(from)
      return [.profileRenamed(from: from, to: to)] + told(warnings)
    case .saveEdit(let text, let note): return saveEdit(text, note)
    case .editText(let id): return [try editText(id)]
    case .openLink(let address):
      return LinkOpener.open(address)
        ? [.linkOpened(address)] : [.failed(session.words.cannotOpenLink(address))]
    case .quit, .die, .repaint, .readCatalog, .copy, .setMouse, .setTheme: return []
    }
  }

  private mutating func saveEdit(_ text: EditedText, _ note: EditNote) -> [Message] {
    let messages = BrowserEdits(loader: loader).save(text, note)
    // What was saved here is shown already.
    if case .changed(let texts, _) = loader.readAgain(shown), texts.contents?.bytes == text.after {
      shown = texts
    }
    return messages
  }

  /// Gives an assistant to the user's editor; what is wrong with what comes back is asked about there.
  private func editText(_ id: String) throws(Failure) -> Message {
    let words = session.words
    switch try TextEditing(loader: loader).edit(id) {
    case .unchanged: return .textEdited(words.nothingEdited, isError: false)
    case .saved(let saved, _, let note):
      return .textEdited(
        "\(words.capitalized(words.edit(note))). \(words.savedIn(saved.file.shown))"
          + " \(words.takeBackHint)", isError: false)
    case .left(_, _, let kept):
      let line = kept.map { "\(words.leftUnchanged); \(words.keptIn($0.shown))" }
      return .textEdited(words.capitalized(line ?? words.leftUnchanged), isError: true)
    }
  }

  private func told(_ warnings: [String]) -> [Message] {
    warnings.map { .failed(session.words.capitalized($0)) }
  }
}
