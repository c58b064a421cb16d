import AltaiApp
import LosslessJSON

/// A filter and what it found, for other programs. Docs/json-output.md describes it.
extension FilterResult {
  func write(to writer: inout JSONWriter, words: any Wording) {
    writer.key("filter")
    writer.beginObject()
    writer.member("text", query.text)
    writer.member("passing", count)
    writer.member("total", total)
    if !forgivenWords.isEmpty { writer.member("forgiven", forgivenWords) }
    if !drops.isEmpty {
      writer.key("without")
      writer.beginArray()
      for drop in drops {
        writer.beginObject()
        writer.member("terms", terms(of: drop))
        writer.member("passing", drop.count)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.member("sentences", sentences(in: words))
    writer.endObject()
  }
}
