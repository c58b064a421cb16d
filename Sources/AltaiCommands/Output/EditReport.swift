import AltaiApp
import AltaiCatalog
import LosslessJSON
import TextScreen

/// What an edit came to: the old and the new value, the places, where it was saved.
struct EditReport {
  let plan: EditPlan
  let note: EditNote
  let preview: EditPreview
  let shift: RankShift?
  let texts: CatalogTexts
  /// Nil where only a look was wanted.
  let saved: CatalogStore.Saved?
  let session: Session

  private var words: any Wording { session.words }

  func page() -> Page {
    var page = Page()
    var lines = plan.newSources.map { words.sourceAdded($0) }
    if let dropped = plan.droppedStatement { lines.append(words.statementDropped(dropped)) }
    page.paragraph(words.capitalized(words.edit(note)) + ".")
    page.items((lines + placeLines).map { Page.Item("", $0) })
    guard let saved else {
      page.paragraph(words.difference(in: texts.ownName))
      page.items(differenceLines.map { Page.Item("", $0) })
      page.paragraph(words.notSavedByDryRun)
      return page
    }
    page.paragraph(saved.sentence(words))
    for warning in saved.warnings { page.paragraph(words.capitalized(warning) + ".") }
    return page
  }

  private var placeLines: [String] {
    guard let shift else { return plan.target.assistant == nil ? [] : [words.placesNotComputed] }
    return [words.placeChange(shift), words.firstChange(shift)].filter { !$0.isEmpty }
  }

  /// The lines that go, after a minus, and those that come, after a plus, each with its number.
  private var differenceLines: [String] {
    LineDifference(from: preview.text.before, to: preview.text.after).lines.map { line in
      "\(line.isNew ? "+" : "-")\(line.number)  \(line.text)"
    }
  }

  func records() -> Records {
    var records = Records(columns: ["action", "path", "old", "new", "file", "saved"])
    records.rows = note.paths.map { path in
      [
        .text(note.action.rawValue), .text(path), .text(note.old ?? ""), .text(note.new ?? ""),
        .text(texts.ownName), .text(saved == nil ? "no" : "yes"),
      ]
    }
    return records
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "edit")
    writer.member("action", note.action.rawValue)
    writer.member("path", plan.target.path.description)
    for (key, value) in [("old", plan.old), ("new", plan.new)] {
      writer.key(key)
      (value ?? .null).write(to: &writer)
    }
    writer.member("newSources", plan.newSources)
    if let shift {
      writer.key("places")
      writer.beginObject()
      if let before = shift.before { writer.member("before", before) }
      if let after = shift.after { writer.member("after", after) }
      writer.member("count", shift.count)
      writer.member("firstBefore", shift.firstBefore)
      writer.member("firstAfter", shift.firstAfter)
      writer.endObject()
    }
    writer.member("file", texts.ownName)
    writer.member("isSaved", saved != nil)
    writer.member("warnings", saved?.warnings ?? [])
    writer.member("message", words.edit(note))
    writer.endObject()
  }
}
