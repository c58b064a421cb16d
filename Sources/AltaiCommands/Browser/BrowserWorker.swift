import AltaiApp

/// Does the browser's work on the user's files.
struct BrowserWorker: EffectWorker {
  let session: Session
  let catalog: CatalogRequest

  private var files: ProfileFiles { ProfileFiles(session: session) }

  func work(_ effect: Effect) -> [Message] {
    do {
      return try messages(effect)
    } catch {
      return [.failed(error.lines.first ?? "")]
    }
  }

  private func messages(_ effect: Effect) throws(Failure) -> [Message] {
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
    case .saveEdit(let text, let note):
      return BrowserEdits(loader: CatalogLoader(session: session, request: catalog))
        .save(text, note)
    case .openLink(let address):
      return LinkOpener.open(address)
        ? [.linkOpened(address)] : [.failed(session.words.cannotOpenLink(address))]
    case .quit, .die, .repaint, .copy, .setMouse, .setTheme: return []
    }
  }

  private func told(_ warnings: [String]) -> [Message] {
    warnings.map { .failed(session.words.capitalized($0)) }
  }
}
