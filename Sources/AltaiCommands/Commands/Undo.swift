import AltaiApp
import ArgumentParser
import Glibc
import LosslessJSON
import TextScreen

struct Undo: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.undo)

  @Flag(help: ArgumentHelp(.undoList))
  var list = false
  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let file = CatalogLoader(session: session, request: catalog.request).path
    if list {
      try showList(of: file, session)
      return ExitStatus.done
    }
    guard let undone = try CatalogStore.undo(in: file, session) else {
      throw Failure(ExitStatus.nothingFits, [session.words.noEditToUndo])
    }
    let words = session.words
    try session.show(
      page(undone, words), records: records([undone.note]), tellsOfChange: true
    ) { writer in
      writer.beginObject()
      writer.member("format", 1)
      writer.member("kind", "undo")
      undone.note.write(to: &writer)
      writer.member("file", undone.file.shown)
      writer.member("warnings", undone.warnings)
      writer.member("message", words.undone(undone.note))
      writer.endObject()
    }
    return ExitStatus.done
  }

  private func page(
    _ undone: (note: EditNote, file: BytePath, warnings: [String]), _ words: any Wording
  ) -> Page {
    var page = Page()
    page.paragraph(words.undone(undone.note))
    page.paragraph(words.savedIn(undone.file.shown))
    for warning in undone.warnings { page.paragraph(words.capitalized(warning) + ".") }
    return page
  }

  private func showList(of file: BytePath?, _ session: Session) throws(Failure) {
    let words = session.words
    let entries = try entries(of: file?.absolute, session)
    var page = Page()
    page.items(
      entries.map { entry in
        Page.Item(
          "", words.capitalized(words.edit(entry.note)),
          details: [Page.Detail("\(entry.moment), \(entry.file.shown)")])
      })
    if entries.isEmpty { page.paragraph(words.noEditToUndo) }
    try session.show(page, records: records(entries.map(\.note))) { writer in
      writer.beginObject()
      writer.member("format", 1)
      writer.member("kind", "edits")
      writer.key("edits")
      writer.beginArray()
      for entry in entries {
        writer.beginObject()
        entry.note.write(to: &writer)
        writer.member("file", entry.file.shown)
        writer.member("at", entry.moment)
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
  }

  private func entries(
    of file: BytePath?, _ session: Session
  ) throws(Failure) -> [JournalEntry] {
    guard let journal = Journal(session.surroundings.environment) else { return [] }
    return try journal.read(session) { journal throws(FileError) in try journal.entries(of: file) }
  }

  private func records(_ notes: [EditNote]) -> Records {
    var records = Records(columns: ["action", "path", "old", "new"])
    records.rows = notes.flatMap { note in
      note.paths.map { path in
        [.text(note.action.rawValue), .text(path), .text(note.old ?? ""), .text(note.new ?? "")]
      }
    }
    return records
  }
}

extension EditNote {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("action", action.rawValue)
    writer.member("paths", paths)
    if let old { writer.member("old", old) }
    if let new { writer.member("new", new) }
  }
}

extension JournalEntry {
  /// When it was, as day and time where the user is.
  fileprivate var moment: String {
    var seconds = time_t(time)
    var parts = tm()
    localtime_r(&seconds, &parts)
    func two(_ number: CInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min))"
  }
}
