import AltaiApp
import AltaiCatalog
import Glibc
import LosslessJSON

/// Saves edits of a catalog, each with the way back.
struct CatalogStore {
  let session: Session
  /// The file that edits go into; nil where nobody knows where it would be.
  let file: BytePath?
  /// What it held when it was read; nil where there was none.
  let contents: FileContents?

  init(_ texts: CatalogTexts, _ session: Session) {
    self.session = session
    file = texts.file
    contents = texts.contents
  }

  /// What became of a save that put the new text in place.
  struct Saved {
    let file: BytePath
    /// Whether the journal tells the way back.
    let canBeUndone: Bool
    /// What is to be said beside: that it may not last, or cannot be taken back.
    let warnings: [String]

    /// Where it is now and, if there is one, the way back.
    func sentence(_ words: any Wording) -> String {
      let place = words.savedIn(file.shown)
      return canBeUndone ? "\(place) \(words.takeBackHint)" : place
    }
  }

  /// Saves an edit, unless the file is no longer what was read.
  func save(_ text: EditedText, as note: EditNote) throws(Failure) -> Saved {
    let words = session.words
    guard let file else { throw Failure(BytePath("catalog.json"), .noHome, words) }
    var warnings: [String] = []
    let journal = Journal(session.surroundings.environment)
    var entry: BytePath?
    do throws(FileError) {
      guard let journal else { throw .noHome }
      entry = try journal.write(
        JournalEntry(note, file: file.absolute, time: Int(time(nil)), text))
    } catch {
      warnings.append(words.cannotBeUndone(words.file(error.problem)))
    }
    do throws(FileError) {
      let made = contents == nil ? try UserFolders.make(file.parent) : .durable
      let outcome = made.and(
        try SafeWriter().save(
          text.after, to: file, expecting: contents.map { .unchanged($0) } ?? .absent))
      warnings += session.warnings(outcome)
    } catch {
      if let entry { journal?.remove(entry) }
      throw Failure(saving: file, error, words)
    }
    return Saved(file: file, canBeUndone: entry != nil, warnings: warnings)
  }

  /// Takes back the newest edit that was made.
  ///
  /// - Parameter file: The only file whose edits count; nil for any.
  /// - Returns: What was undone, nil where there is nothing to undo.
  static func undo(
    in file: BytePath?, _ session: Session
  ) throws(Failure) -> (note: EditNote, file: BytePath, warnings: [String])? {
    guard let journal = Journal(session.surroundings.environment) else { return nil }
    let only = file?.absolute
    for path in try journal.read(session, { journal throws(FileError) in try journal.files() }) {
      let entry = try journal.read(session) { journal throws(FileError) in
        try journal.entry(in: path)
      }
      guard let entry, only == nil || entry.file == only else { continue }
      let contents: FileContents?
      do throws(FileError) {
        contents = try FileReader().read(entry.file)
      } catch .missing {
        contents = nil
      } catch {
        throw Failure(entry.file, error, session.words)
      }
      let bytes = contents?.bytes ?? []
      guard let splices = entry.inverse(in: bytes) else {
        if entry.isUndone(in: bytes) {
          journal.remove(path)
          continue
        }
        throw Failure(
          ExitStatus.changedMeanwhile,
          ["\(entry.file.shown): \(session.words.changedSinceEdit(entry.note))"])
      }
      let warnings = try write(splices, entry.file, contents, session)
      journal.remove(path)
      return (entry.note, entry.file, warnings)
    }
    return nil
  }

  private static func write(
    _ splices: [Splice], _ file: BytePath, _ contents: FileContents?, _ session: Session
  ) throws(Failure) -> [String] {
    var bytes = splices.applied(to: contents?.bytes ?? [])
    // Where there was no file, one without a change stands for none: others may be waiting to read it.
    if bytes.isEmpty { bytes = Array("{}\n".utf8) }
    do throws(FileError) {
      let outcome = try SafeWriter().save(
        bytes, to: file, expecting: contents.map { .unchanged($0) } ?? .absent)
      return session.warnings(outcome)
    } catch {
      throw Failure(saving: file, error, session.words)
    }
  }
}

extension Journal {
  /// What is read from the journal, its errors in words.
  func read<Value>(
    _ session: Session, _ reading: (Journal) throws(FileError) -> Value
  ) throws(Failure) -> Value {
    do {
      return try reading(self)
    } catch {
      throw Failure(folder, error, session.words)
    }
  }
}

extension Failure {
  /// A failure of saving a file.
  init(saving path: BytePath, _ error: FileError, _ words: any Wording) {
    let status: Int32 =
      switch error {
      case .missing, .isFolder, .notRegular, .readOnly, .folderReadOnly, .notOwned, .noHome,
        .unreadable, .failed(_, errno: EROFS):
        ExitStatus.cannotCreate
      case .changed, .locked: ExitStatus.changedMeanwhile
      case .tooLarge, .failed: ExitStatus.inputOutput
      }
    self.init(status, ["\(path.shown): \(words.file(error.problem))", words.nothingSaved])
  }
}
