import AltaiApp
import AltaiCatalog
import ArgumentParser

/// In which form and language an answer is printed.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp(.format, .form))
  var format: OutputForm?

  @Flag(help: ArgumentHelp(.json))
  var json = false

  @Flag(help: ArgumentHelp(.plain))
  var plain = false

  @Option(
    help: ArgumentHelp(.language, .language),
    completion: .list(Language.allCases.map(\.rawValue)))
  var language: String?

  @Option(help: ArgumentHelp(.today, .day))
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
    help: ArgumentHelp(.catalog, .file),
    completion: .file(extensions: ["json"]))
  var catalog: String?

  @Option(help: ArgumentHelp(.maxSize, .mebibytes))
  var maxSize: Int?

  /// What was written.
  var request: CatalogRequest { CatalogRequest(file: catalog, maxSize: maxSize) }

  mutating func validate() throws {
    let sizes = 1...4095
    if let maxSize, !sizes.contains(maxSize) {
      throw ValidationError(ProcessWording.words.parsing(.outOfRange(sizes, option: "--max-size")))
    }
  }
}
