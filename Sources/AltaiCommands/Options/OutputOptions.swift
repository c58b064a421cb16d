import ArgumentParser

/// In which form and language an answer is printed.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Print as text, json, csv or markdown.", valueName: "form"))
  var format: OutputForm?

  @Flag(help: "Print as JSON; short for --format json.")
  var json = false

  @Flag(help: "One fact a line: no tables, bars or colour.")
  var plain = false

  @Option(
    help: ArgumentHelp("Speak en or fr; without it the locale decides.", valueName: "language"))
  var language: String?

  @Option(help: ArgumentHelp("Take another day for today (YYYY-MM-DD).", valueName: "day"))
  var today: String?

  /// What was written.
  var request: OutputRequest {
    OutputRequest(
      form: json ? .json : format ?? .text, isPlain: plain, language: language, today: today)
  }
}

extension OutputForm: ExpressibleByArgument {}

/// Which catalog a command works on.
struct CatalogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use this catalog; without it $ALTAI_CATALOG, else the built-in one.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var catalog: String?

  @Option(help: ArgumentHelp("Read catalogs up to this size (256).", valueName: "MiB"))
  var maxSize: Int?

  /// What was written.
  var request: CatalogRequest { CatalogRequest(file: catalog, maxSize: maxSize) }

  mutating func validate() throws {
    if let maxSize, !(1...4095).contains(maxSize) {
      throw ValidationError("--max-size is from 1 to 4095.")
    }
  }
}
