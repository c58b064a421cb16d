import AltaiApp
import AltaiCatalog
import LosslessJSON
import Scoring

/// What is worth finding out under one user's preferences, for other programs. Docs/json-output.md describes it.
extension Assessment {
  /// Writes the gaps under the key `gaps`, what is worth most to know first.
  func writeGaps(to writer: inout JSONWriter, words: WorthWords) {
    writer.key("gaps")
    writer.beginArray()
    for gap in gaps() {
      let row = rows[gap.row]
      let assistant = catalog.assistants[row.assistant]
      writer.beginObject()
      writer.member("assistant", assistant.id)
      if let plan = row.plan { writer.member("plan", assistant.plans[plan].id) }
      writer.member("criterion", catalog.criteria[gap.criterion].id)
      if let fact = gap.fact { writer.member("fact", catalog.factDefinitions[fact].id) }
      writer.member("text", words.standing(gap))
      writer.member("chance", gap.worth.chance)
      writer.member("worth", gap.worth.worth)
      writer.member("open", gap.openPoints)
      writer.member("consequences", words.consequences(gap))
      writer.endObject()
    }
    writer.endArray()
  }
}
