import AltaiApp
import AltaiCatalog
import LosslessJSON

/// What became of each change of a patch.
struct PatchReport {
  let application: PatchApplication
  /// Nil where nothing was saved.
  let saved: CatalogStore.Saved?
  let session: Session

  private var words: any Wording { session.words }

  func page() -> Page {
    var page = Page()
    page.items(
      application.changes.map { change in
        Page.Item(
          words.patchFate(change.fate.wordedFate), application.line(change),
          details: reason(change.fate).map { [Page.Detail($0)] } ?? [])
      })
    if application.changes.isEmpty { page.paragraph(words.ownChanges(0)) }
    if let saved {
      page.paragraph(saved.sentence(words))
      for warning in saved.warnings { page.paragraph(words.capitalized(warning) + ".") }
    } else {
      page.paragraph(words.capitalized(words.nothingSaved) + ".")
    }
    return page
  }

  private func reason(_ fate: PatchApplication.Fate) -> String? {
    switch fate {
    case .made, .needless, .declined: nil
    case .outdated: words.patchOutdated
    case .invalid(let reason): reason
    }
  }

  func records() -> Records {
    var records = Records(columns: ["path", "old", "new", "fate"])
    records.rows = application.changes.map { change in
      [
        .text(change.value.path.shown), .text(change.current?.shown ?? ""),
        .text(change.value.new?.shown ?? ""), .text(change.fate.wordedFate.rawValue),
      ]
    }
    return records
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "apply")
    writer.key("changes")
    writer.beginArray()
    for change in application.changes {
      writer.beginObject()
      writer.member("path", change.value.path.description)
      writer.member("fate", change.fate.wordedFate.rawValue)
      if let reason = reason(change.fate) { writer.member("reason", reason) }
      for (key, value) in [("old", change.current), ("new", change.value.new)] {
        writer.key(key)
        (value ?? .null).write(to: &writer)
      }
      writer.endObject()
    }
    writer.endArray()
    writer.member("file", application.texts.ownName)
    writer.member("isSaved", saved != nil)
    writer.member("warnings", saved?.warnings ?? [])
    writer.endObject()
  }
}

extension PatchApplication.Fate {
  /// The fate as the words know it.
  fileprivate var wordedFate: PatchFate {
    switch self {
    case .made: .made
    case .needless: .needless
    case .declined: .declined
    case .outdated, .invalid: .refused
    }
  }
}
