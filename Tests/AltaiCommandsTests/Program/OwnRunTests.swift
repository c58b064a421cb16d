import AltaiApp
import AltaiCommands
import Glibc
import LosslessJSON
import Testing

/// The program with changes of the user's own over the shipped catalog.
struct OwnRunTests {
  private static let forms = [
    [], ["--plain"], ["--json"], ["--format", "csv"], ["--format", "markdown"],
    ["--language", "fr"],
  ]

  @Test(arguments: Command.allCases)
  func `changes that change nothing are not heard of`(_ command: Command) throws {
    let folder = try TestFolder()
    let own = try Overlay("{}", in: folder)
    for form in Self.forms {
      // What is checked goes by its own name.
      if command == .check, form == ["--json"] { continue }
      let plain = try AltaiRun(command.arguments + form)
      let run = try AltaiRun(command.arguments + form, environment: own.environment)
      #expect(run.text == plain.text)
      #expect(run.errorText == "")
      #expect(run.ending == plain.ending)
    }
  }

  @Test(arguments: [
    ("show lumo", "training: never (yours)"),
    ("show lumo --language fr", "entraînement : jamais (à vous)"),
    ("list", "1 of the facts is yours: altai diff"),
    ("list --language fr", "1 des faits est à vous : altai diff"),
    ("check", "1 of the facts is yours: altai diff"),
    ("recommend", "† yours: changed by you, or resting on what you changed."),
    ("compare lumo confer --all", "never†"), ("compare lumo confer --all --plain", "never (yours)"),
    ("list --format markdown", "(yours) |"),
    ("list --json", #""yours": {"#), ("show lumo --json", #""isYours": true"#),
    ("check --json", #""yours": 1"#),
  ])
  func `a fact that says the same again is theirs all the same`(
    _ call: String, _ text: String
  ) throws {
    let folder = try TestFolder()
    let own = try Overlay(try Self.sameAgain(), in: folder)
    let call = call.split(separator: " ").map(String.init)
    let run = try AltaiRun(call, environment: own.environment)
    #expect(run.text.replacing("\u{A0}", with: " ").contains(text))
    #expect(!run.text.contains("yours counts"))
    #expect(!run.text.contains("replaced"))
    let plain = try AltaiRun(call)
    #expect(!plain.text.replacing("\u{A0}", with: " ").contains(text))
  }

  @Test func `a terminal of ASCII has an asterisk for the sign`() throws {
    let folder = try TestFolder()
    let own = try Overlay(try Self.sameAgain(), in: folder)
    let run = try AltaiRun(["list"], environment: own.environment.merging(["LC_ALL": "C"]) { $1 })
    #expect(run.output.allSatisfy { $0 < 0x80 })
    #expect(run.lines.contains("* yours: changed by you, or resting on what you changed."))
    #expect(run.lines.contains { $0.contains("Lumo") && $0.contains("*") })
  }

  @Test(arguments: [
    ("list", "privacy", ""), ("show lumo", "yes", "no"), ("compare lumo confer", "lumo.guest", ""),
  ])
  func `CSV says in its last column what is theirs`(
    _ call: String, _ own: String, _ other: String
  ) throws {
    let folder = try TestFolder()
    let overlay = try Overlay(try Self.sameAgain(), in: folder)
    let call = call.split(separator: " ").map(String.init) + ["--format", "csv"]
    let records = try #require(
      CSV.records(try AltaiRun(call, environment: overlay.environment).output))
    #expect(records.first?.last == "yours")
    let values = records.dropFirst().compactMap(\.last)
    #expect(values.contains(own))
    #expect(values.contains(other))
    #expect(values.allSatisfy { $0 == own || $0 == other })
    let plain = try #require(CSV.records(try AltaiRun(call).output))
    #expect(plain.first == records.first)
    #expect(plain.dropFirst().allSatisfy { $0.last == other })
  }

  @Test func `what the catalog says now and said then stands beside theirs`() throws {
    let folder = try TestFolder()
    let fact = #"{"value": "optOut", "asOf": "2026-11", "sources": ["a"]"#
    let own = try Overlay(
      #"{"assistants": {"lumo": {"facts": {"train": \#(fact), "x-was": {"value": "always"}}}}}, "#
        + #""sources": {"a": {"publisher": "A", "title": "A", "url": "https://a.example", "kind": "docs"}}}"#,
      in: folder)
    let show = try AltaiRun(["show", "lumo"], environment: own.environment)
    let options = try Self.trainingOptions()
    let now = try #require(options["never"])
    let then = try #require(options["always"])
    #expect(show.text.contains("    the catalog now says: \(now) ("))
    #expect(show.text.contains("; before: \(then); yours counts\n"))
    let list = try AltaiRun(["list"], environment: own.environment)
    #expect(
      list.lines.contains("1 of the facts is yours; the catalog has changed under it: altai diff"))
    let json = try AltaiRun(["show", "lumo", "--json"], environment: own.environment)
    let document = try #require(JSONDocument.parse(json.output).document)
    #expect(document.text("facts", "train", "value") == "optOut")
    #expect(document.text("facts", "train", "replaced", "then", "value") == "always")
    #expect(document.text("facts", "train", "replaced", "now", "value") == "never")
  }

  /// A patch that says the first fact of one assistant again.
  private static func sameAgain() throws -> String {
    let document = try #require(JSONDocument.parse(Products.catalog).document)
    let path = try JSONPath(parsing: "assistants.lumo.facts.train")
    let fact = document.text(of: try document.element(at: path))
    return #"{"assistants": {"lumo": {"facts": {"train": \#(fact)}}}}"#
  }

  /// The English names of the answers to one question of the shipped catalog, by their ids.
  private static func trainingOptions() throws -> [String: String] {
    let document = try #require(JSONDocument.parse(Products.catalog).document)
    let path = try JSONPath(parsing: "criteria.privacy.facts.train.options")
    var names: [String: String] = [:]
    for option in document.elements(of: try document.element(at: path)) {
      let id = try #require(document.member("id", of: option))
      let name = try #require(document.member("name", of: option))
      names[document.string(of: id)] = document.member("en", of: name).map(document.string(of:))
    }
    return names
  }
}

/// The folder of a user's own changes, with those in it.
private struct Overlay {
  let environment: [String: String]

  init(_ text: String, in folder: borrowing TestFolder) throws {
    let home = folder["altai"]
    try #require(mkdir(Files.string(home), 0o755) == 0)
    Files.write(text, to: home.appending("catalog.json"))
    environment = ["XDG_DATA_HOME": Files.string(folder.path)]
  }
}
