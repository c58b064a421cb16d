import AltaiCommands
import LosslessJSON
import Testing

/// The shipped catalog with every text of it turned against the terminal.
struct HostileCatalogTests {
  static let commands = Command.allCases.filter { $0 != .profiles }

  @Test(arguments: commands)
  func `no control and no direction sign reaches the people`(_ command: Command) throws {
    let folder = try TestFolder()
    let catalog = Self.write(to: folder)
    for form in [
      [], ["--plain"], ["--format", "markdown"], ["--format", "csv"], ["--language", "fr"],
    ] {
      let run = try AltaiRun(command.arguments + form, environment: ["ALTAI_CATALOG": catalog])
      #expect(run.status == command.status)
      #expect(run.errorText == "")
      // CSV ends its lines with U+000D U+000A, as RFC 4180 says.
      let isCSV = form.contains("csv")
      #expect(Self.unsafe(run.output, allowed: isCSV ? ["\n", "\r"] : ["\n"]) == [])
      // What was there is seen, where the form shows words and not ids.
      let escape = form.contains("markdown") ? #"\\u\{1B\}"# : #"\u{1B}"#
      #expect(isCSV || command == .check || run.text.contains(escape))
    }
  }

  @Test(
    .enabled(if: ProgramProcess.hasTerminals, "this machine has no pseudo-terminals"),
    arguments: [Command.recommend, .show])
  func `no control and no direction sign reaches a terminal`(_ command: Command) throws {
    let folder = try TestFolder()
    let catalog = Self.write(to: folder)
    for columns in [UInt16(80), 20] {
      let run = try AltaiRun(
        command.arguments,
        environment: ["ALTAI_CATALOG": catalog, "TERM": "xterm", "NO_COLOR": "1"],
        output: .terminal(columns: columns))
      #expect(run.status == command.status)
      #expect(Self.unsafe(run.output, allowed: ["\n"]) == [])
    }
  }

  @Test(arguments: commands)
  func `JSON escapes what is hostile and gives it back unharmed`(_ command: Command) throws {
    let folder = try TestFolder()
    let run = try AltaiRun(
      command.arguments + ["--json"], environment: ["ALTAI_CATALOG": Self.write(to: folder)])
    #expect(run.status == command.status)
    #expect(Self.unsafe(run.output, allowed: ["\n"]) == [])
    let document = try #require(JSONDocument.parse(run.output).document)
    if command == .show {
      #expect(document.text("name") == "Lumo" + Self.hostile)
    }
    if command == .sources {
      let source = try #require(
        document.member("sources").flatMap { document.elements(of: $0).first { _ in true } })
      let title = try #require(document.member("title", of: source))
      #expect(document.string(of: title).hasSuffix(Self.hostile))
    }
  }

  @Test func `findings and errors about hostile keys and words are clean`() throws {
    let folder = try TestFolder()
    let key = "ti\\u001b]0;x\\u0007\\u202e\\u200b\\u009b2Jtle"
    let catalog = SmallCatalog.write(
      "{\"format\": 1, \"\(key)\": 1, \"\u{202E}raw\": \"\u{7F}\u{9B}\"}", to: folder)
    for arguments in [["check", catalog], ["list", "--catalog", catalog]] {
      for form in [[], ["--json"], ["--language", "fr"]] {
        let run = try AltaiRun(arguments + form)
        #expect(run.ending == .exited(78))
        #expect(Self.unsafe(run.output, allowed: ["\n"]) == [])
        #expect(Self.unsafe(run.errors, allowed: ["\n"]) == [])
      }
    }
  }

  @Test(arguments: [
    ["show"], ["recommend", "--privacy"], ["recommend", "--weigh"], ["recommend", "--require"],
    ["recommend", "--profile"], ["list", "--catalog"], ["check"], ["recommend", "--today"],
    ["list", "--format"], [],
  ])
  func `arguments come back clean in errors`(_ arguments: [String]) throws {
    let word = "x\u{1B}]0;t\u{7}\u{9B}2J\u{7F}\u{202E}\u{200B}\n\r\t"
    for form in [[], ["--json"]] {
      let run = try AltaiRun(arguments + [word] + form, today: nil)
      #expect((run.status ?? 0) >= 64)
      #expect(!run.errors.isEmpty)
      #expect(Self.unsafe(run.errors, allowed: ["\n"]) == [])
      if form.isEmpty { #expect(run.errors.count { $0 == UInt8(ascii: "\n") } <= 3) }
    }
  }

  // MARK: The catalog

  /// Title, colour and 8-bit sequences, delete, direction, nothing to see, and lines.
  static let hostile = "\u{1B}]0;x\u{7}\u{1B}[31m\u{9B}2J\u{7F}\u{202E}\u{200B}\n\tz"
  private static let escaped =
    #"\u001b]0;x\u0007\u001b[31m\u009b2J\u007f\u202e\u200b\n\tz"#

  /// The keys whose strings are words for people.
  private static let wordKeys: Set<String> = [
    "title", "name", "question", "means", "about", "statement", "steps", "where", "result", "names",
    "role", "sideBasis", "jointWith", "publisher", "note", "by", "aliases", "text", "summary",
  ]

  static func write(to folder: borrowing TestFolder) -> String {
    Files.write(catalog, to: folder["hostile.json"])
    return Files.string(folder["hostile.json"])
  }

  /// The shipped catalog's bytes with the hostile text at the end of each of its words.
  static let catalog: [UInt8] = {
    let bytes = Products.catalog
    guard let document = JSONDocument.parse(bytes).document else { return [] }
    var ends: [Int] = []
    collect(document, document.root, key: "", into: &ends)
    var result: [UInt8] = []
    var last = 0
    for end in ends.sorted() {
      result += bytes[last..<end] + Array(escaped.utf8)
      last = end
    }
    return result + bytes[last...]
  }()

  /// Where each string that is words ends, before its closing quote.
  private static func collect(
    _ document: JSONDocument, _ element: JSONElement, key: String, into ends: inout [Int]
  ) {
    switch document.kind(of: element) {
    case .object:
      for member in document.members(of: element) {
        let name = document.string(of: member.key)
        // A text is an object of languages; they say nothing about what it is.
        collect(
          document, member.value, key: ["en", "fr"].contains(name) ? key : name, into: &ends)
      }
    case .array:
      for item in document.elements(of: element) { collect(document, item, key: key, into: &ends) }
    case .string:
      if wordKeys.contains(key) { ends.append(document.range(of: element).upperBound - 1) }
    default: break
    }
  }

  /// The scalars of a text that a terminal could obey or that would not be seen.
  static func unsafe(_ bytes: [UInt8], allowed: Set<Unicode.Scalar>) -> Set<String> {
    var found: Set<String> = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.value >= 0x20, scalar.value < 0x7F || allowed.contains(scalar) { continue }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        if !allowed.contains(scalar) { found.insert(String(scalar.value, radix: 16)) }
      default: if scalar == "\u{FFFD}" { found.insert("fffd") }
      }
    }
    return found
  }
}
