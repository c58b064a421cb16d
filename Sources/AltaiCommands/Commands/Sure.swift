import AltaiApp
import AltaiCatalog
import ArgumentParser
import Scoring

struct Sure: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.sure)

  /// Beyond, errors are smaller than a ten-thousandth, and the wait is long.
  private static let sampleCounts = 100...10_000_000

  @OptionGroup var options: RankingOptions
  @Option(help: ArgumentHelp(.samples, .count)) var samples: Int?
  @Option(help: ArgumentHelp(.weightReading, .reading)) var reading: [ReadingWord] = []

  var output: OutputOptions { options.output }

  func validate() throws {
    if let samples, !Self.sampleCounts.contains(samples) {
      throw ValidationError(
        ProcessWording.words.parsing(.outOfRange(Self.sampleCounts, option: "--samples")))
    }
  }

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let request = options.request
    let catalog = try CatalogLoader(session: session, request: request.catalog).load()
    let assessment = try session.assessment(
      session.preferences(of: request, in: catalog), catalog)
    let readings = WeightReading.allCases.filter { wanted in
      reading.isEmpty || reading.contains { $0.rawValue == wanted.rawValue }
    }
    let report = assessment.sureness(
      sampleCount: samples ?? Assessment.standardSampleCount, readings: readings)
    let page = SurePage(assessment, report, session.language)
    let answer = SureAnswer(page, assessment, session.language)
    try session.show(page.page(), records: answer.records()) { answer.write(to: &$0) }
    return report.rows.isEmpty ? ExitStatus.nothingFits : ExitStatus.done
  }
}

/// The readings of importances as words of the command line.
enum ReadingWord: String, CaseIterable, ExpressibleByArgument {
  case stated, order, free
}
