import AltaiApp
import AltaiCatalog
import ArgumentParser
import LosslessJSON
import Scoring

struct Compare: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.compare)

  @Argument(
    help: ArgumentHelp(.assistants, .assistant),
    completion: .custom(AssistantNames.complete))
  var assistants: [String]

  @Flag(help: ArgumentHelp(.equalToo)) var all = false
  @OptionGroup var options: RankingOptions

  var output: OutputOptions { options.output }

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let request = options.request
    let catalog = try CatalogLoader(session: session, request: request.catalog).load()
    var numbers: [Int] = []
    for name in assistants {
      let number = try session.assistant(name, in: catalog)
      if !numbers.contains(number) { numbers.append(number) }
    }
    guard numbers.count >= 2 else { throw Failure(.compareNeedsTwo, session.words) }
    let assessment = try session.assessment(
      session.preferences(of: request, in: catalog), catalog)
    let rows = numbers.map(assessment.standingRow)
    let page = ComparisonPage(assessment, rows: rows, session.language)
    try session.show(
      page.page(withEqual: all), records: page.records(assessment, rows: rows)
    ) { writer in
      page.write(to: &writer, assessment, rows: rows, session.language)
    }
    return ExitStatus.done
  }
}

extension Assessment {
  /// The row with which an assistant stands in the ranking or outside of it.
  func standingRow(ofAssistant number: Int) -> Int {
    let all =
      ranking.ranked.map(\.row)
      + (ranking.missed + ranking.unconfirmed + ranking.tooLittleKnown).map(\.row)
    return all.first { rows[$0].assistant == number }
      ?? rows.firstIndex { $0.assistant == number } ?? 0
  }
}

extension ComparisonPage {
  fileprivate func columnName(_ assessment: Assessment, _ row: Int) -> String {
    let row = assessment.rows[row]
    let assistant = assessment.catalog.assistants[row.assistant]
    return assistant.id + (row.plan.map { "." + assistant.plans[$0].id } ?? "")
  }

  fileprivate func records(_ assessment: Assessment, rows: [Int]) -> Records {
    var records = Records(columns: ["fact"] + rows.map { columnName(assessment, $0) } + ["yours"])
    records.rows = lines().map { line in
      let own = line.yours.map { columnName(assessment, rows[$0]) }
      return [.text(line.id)] + line.texts.map { Records.Value.text($0) }
        + [own.isEmpty ? .nothing : .text(own.joined(separator: " "))]
    }
    return records
  }

  fileprivate func write(
    to writer: inout JSONWriter, _ assessment: Assessment, rows: [Int], _ language: Language
  ) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "comparison")
    writer.member("language", language.rawValue)
    writer.member("catalogAsOf", assessment.catalog.asOf.text)
    writer.member("today", assessment.today.text)
    writer.member("understood", RankingWords(assessment, language).understood())
    writer.member("columns", rows.map { columnName(assessment, $0) })
    writer.key("lines")
    writer.beginArray()
    for line in lines() {
      writer.beginObject()
      writer.member("id", line.id)
      writer.member("name", line.name.drop { $0 == " " }.description)
      writer.member("texts", line.texts)
      writer.key("best")
      writer.beginArray()
      for index in line.best { writer.integer(index) }
      writer.endArray()
      writer.key("unknown")
      writer.beginArray()
      for index in line.unknown { writer.integer(index) }
      writer.endArray()
      if !line.yours.isEmpty {
        writer.key("yours")
        writer.beginArray()
        for index in line.yours { writer.integer(index) }
        writer.endArray()
      }
      writer.member("isEqual", line.isEqual)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}
