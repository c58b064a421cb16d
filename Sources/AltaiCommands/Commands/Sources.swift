import AltaiApp
import AltaiCatalog
import ArgumentParser
import LosslessJSON
import TextScreen

struct Sources: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.sources)

  @Argument(
    help: ArgumentHelp(.assistantOrAll, .assistant),
    completion: .custom(AssistantNames.complete))
  var assistant: String?

  @OptionGroup(title: .title(.catalog)) var catalog: CatalogOptions
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let catalog = try CatalogLoader(session: session, request: catalog.request).load()
    let number = try assistant.map { name throws(Failure) in
      try session.assistant(name, in: catalog)
    }
    let page = SourcesPage(catalog, session.language, today: session.today)
    try session.show(
      page.page(assistant: number), records: page.records(catalog, number)
    ) { writer in
      page.write(to: &writer, catalog, number, session.language)
    }
    return ExitStatus.done
  }
}

extension SourcesPage {
  fileprivate func records(_ catalog: Catalog, _ assistant: Int?) -> Records {
    var records = Records(columns: [
      "id", "publisher", "title", "kind", "date", "url", "usedFor", "yours",
    ])
    records.rows = uses(by: assistant).map { use in
      let source = catalog.sources[use.source]
      return [
        .text(source.id), .text(catalog.string(source.publisher, in: .english)),
        .text(catalog.string(source.title, in: .english)), .text(source.kind.rawValue),
        source.date.map { .text($0.text) } ?? .nothing,
        .text(catalog.string(source.url, in: .english)),
        .text(use.names.joinedText("; ")), catalog.ownWord(source.element),
      ]
    }
    return records
  }

  fileprivate func write(
    to writer: inout JSONWriter, _ catalog: Catalog, _ assistant: Int?, _ language: Language
  ) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "sources")
    writer.member("language", language.rawValue)
    writer.member("catalogAsOf", catalog.asOf.text)
    if let assistant { writer.member("assistant", catalog.assistants[assistant].id) }
    writer.key("sources")
    writer.beginArray()
    for use in uses(by: assistant) {
      let source = catalog.sources[use.source]
      writer.beginObject()
      writer.member("id", source.id)
      writer.member("publisher", catalog.string(source.publisher, in: language))
      writer.member("title", catalog.string(source.title, in: language))
      writer.member("sourceKind", source.kind.rawValue)
      if let date = source.date { writer.member("date", date.text) }
      writer.member("url", catalog.string(source.url, in: language))
      if let note = source.note { writer.member("note", catalog.string(note, in: language)) }
      writer.member("usedFor", use.names)
      writer.own(source.element, in: catalog)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}
