import AltaiApp
import AltaiCatalog
import LosslessJSON

/// Saves the edits that are made in the browser.
struct BrowserEdits {
  let loader: CatalogLoader

  private var session: Session { loader.session }

  /// Puts a text in the place of the one that edits go into, if that is still the text before.
  func save(_ text: EditedText, _ note: EditNote) -> [Message] {
    do throws(Failure) {
      let file = try file
      let contents = try contents(of: file)
      guard (contents?.bytes ?? []) == text.before else {
        return [.editFailed(session.words.changedOutside)]
      }
      if note.action == .undo, let warnings = try undoInJournal(text, file) {
        return messages(file, warnings)
      }
      let saved = try CatalogStore(file: file, contents: contents, session)
        .save(text, as: note)
      return messages(saved.file, saved.warnings)
    } catch {
      return [.editFailed(error.lines.first ?? "")]
    }
  }

  private func messages(_ file: BytePath, _ warnings: [String]) -> [Message] {
    [.editSaved(path: shown(file))] + warnings.map { .failed($0) }
  }

  /// Takes the newest edit of the journal back where that gives the same text, so that no later undo makes it again.
  private func undoInJournal(
    _ text: EditedText, _ file: BytePath
  ) throws(Failure) -> [String]? {
    let absolute = file.absolute
    guard let journal = Journal(session.surroundings.environment),
      let newest = try? journal.entries(of: absolute).first,
      let splices = newest.inverse(in: text.before),
      splices.applied(to: text.before) == text.after
    else { return nil }
    return try CatalogStore.undo(in: file, session)?.warnings
  }

  /// The file that edits go into.
  private var file: BytePath {
    get throws(Failure) {
      if let path = loader.path { return path }
      guard let overlay = UserFolders(environment: session.surroundings.environment).overlay
      else { throw Failure(saving: BytePath("catalog.json"), .noHome, session.words) }
      return overlay
    }
  }

  private func contents(of file: BytePath) throws(Failure) -> FileContents? {
    do throws(FileError) {
      return try FileReader(limit: loader.limits.size).read(file)
    } catch .missing {
      return nil
    } catch {
      throw Failure(saving: file, error, session.words)
    }
  }

  /// A path as people see it, with a sign for their own folder.
  private func shown(_ file: BytePath) -> String {
    guard let home = session.surroundings.environment["HOME"], home.count > 1,
      file.bytes.starts(with: home + [UInt8(ascii: "/")])
    else { return file.shown }
    return "~" + BytePath(bytes: Array(file.bytes.dropFirst(home.count))).shown
  }
}

extension CatalogStore {
  /// A store for a file with what it holds now.
  init(file: BytePath, contents: FileContents?, _ session: Session) {
    self.file = file
    self.contents = contents
    self.session = session
  }
}
