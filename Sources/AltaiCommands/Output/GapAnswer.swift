import AltaiApp
import AltaiCatalog
import LosslessJSON

/// What of a catalog is worth finding out, for other programs. Docs/json-output.md describes it.
struct GapAnswer {
  let page: CatalogGapPage
  let catalog: Catalog
  let today: CalendarDate
  let language: Language

  /// One row per gap.
  func records() -> Records {
    var records = Records(
      columns: ["assistant", "criterion", "fact", "state", "worth", "chance", "open", "profiles"])
    records.rows = page.gaps.map { gap in
      [
        .text(catalog.assistants[gap.assistant].id), .text(catalog.criteria[gap.criterion].id),
        gap.fact.map { .text(catalog.factDefinitions[$0].id) } ?? .nothing,
        .text(page.standing(gap)), .number(gap.worth), .number(gap.chance),
        .number(gap.openPoints), .text(page.profileNames(gap).joined(separator: " ")),
      ]
    }
    return records
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "gaps")
    writer.member("language", language.rawValue)
    writer.member("catalogAsOf", catalog.asOf.text)
    writer.member("today", today.text)
    writer.member("profiles", page.profileNames)
    writer.key("gaps")
    writer.beginArray()
    for gap in page.gaps {
      writer.beginObject()
      writer.member("assistant", catalog.assistants[gap.assistant].id)
      writer.member("criterion", catalog.criteria[gap.criterion].id)
      if let fact = gap.fact { writer.member("fact", catalog.factDefinitions[fact].id) }
      writer.member("text", page.standing(gap))
      writer.member("worth", gap.worth)
      writer.member("chance", gap.chance)
      writer.member("open", gap.openPoints)
      writer.member("profiles", page.profileNames(gap))
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}
