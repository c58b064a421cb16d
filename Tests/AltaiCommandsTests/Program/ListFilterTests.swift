import AltaiCommands
import LosslessJSON
import Testing

/// `altai list --filter` in every form, on the small catalog.
struct ListFilterTests {
  private func run(_ filter: String, _ more: String...) throws -> AltaiRun {
    let folder = try TestFolder()
    return try AltaiRun(
      ["list", "--filter", filter, "--catalog", SmallCatalog.write(to: folder)] + more)
  }

  @Test func `only what passes is listed, with its place among all`() throws {
    let whole = try AltaiRun(["list"])
    let filtered = try AltaiRun(["list", "--filter", "confer"])
    #expect(filtered.status == 0)
    #expect(filtered.lines[0] == whole.lines[0])
    #expect(filtered.lines[2] == "1 of 6 passes the filter 'confer'.")
    let row = try #require(filtered.lines.first { $0.contains("Confer, Free") })
    #expect(row.hasPrefix("2 "))
    for name in ["Lumo", "Duck.ai", "Alpine", "Grok", "ChatGPT"] {
      #expect(!filtered.text.contains(name))
    }
  }

  @Test func `each form says how many pass`() throws {
    #expect(try run("price>0").lines[2] == "1 of 3 passes the filter 'price>0'.")
    #expect(try run("price>0", "--plain").lines[2] == "1 of 3 passes the filter 'price>0'.")
    #expect(
      try run("price>0", "--format", "markdown").lines[2] == "1 of 3 passes the filter 'price\\>0'."
    )
    #expect(
      try run("price>0", "--language", "fr").lines[2]
        == "1 sur 3 passe le filtre «\u{A0}price>0\u{A0}».")
    let records = try #require(CSV.records(try run("price>0", "--format", "csv").output))
    #expect(records.dropFirst().map { Array($0.prefix(4)) } == [["ranked", "3", "no", "gamma"]])
    let document = try #require(JSONDocument.parse(try run("price>0", "--json").output).document)
    let filter = try #require(document.member("filter"))
    #expect(document.text("filter", "text") == "price>0")
    #expect(document.member("passing", of: filter).flatMap { document.number(of: $0) } == 1)
    #expect(document.member("total", of: filter).flatMap { document.number(of: $0) } == 3)
    #expect(document.member("ranked").map { document.count(of: $0) } == 1)
  }

  @Test func `nothing found is exit code 1 with what to leave out`() throws {
    let sentence =
      "0 of 3 pass the filter 'alpha price>0'. Nothing found. Without 'price>0' 1 comes back."
    for form in ["text", "markdown"] {
      let run = try run("alpha price>0", "--format", form)
      #expect(run.status == 1)
      #expect(run.lines[2].filter { $0 != "\\" } == sentence)
      #expect(run.errorText.isEmpty)
    }
    let csv = try run("alpha price>0", "--format", "csv")
    #expect(csv.status == 1)
    #expect(CSV.records(csv.output)?.map(\.first) == ["group"])
    #expect(csv.errorText == "altai: \(sentence)\n")
    let json = try run("alpha price>0", "--json")
    #expect(json.status == 1)
    let document = try #require(JSONDocument.parse(json.output).document)
    let without = try #require(
      document.member("filter").flatMap { document.member("without", of: $0) })
    #expect(document.count(of: without) == 2)
  }

  @Test(arguments: [
    ("privacy>=stong", "privacy has no value 'stong'", "did you mean 'strong'?"),
    ("pricee<10", "'pricee' is nothing to filter by", "did you mean 'price'?"),
    ("alpha price<", "'price<' is half a condition", "allowed: 0…, free"),
    ("privac", "'privac' is half a condition", "allowed: privacy>="),
    ("images>yes", "images cannot be compared by '>'", "allowed: =, !="),
  ])
  func `a wrong condition is a wrong call`(
    _ filter: String, _ message: String, _ hint: String
  ) throws {
    let run = try run(filter)
    #expect(run.status == 64)
    #expect(run.text.isEmpty)
    #expect(run.errorText == "altai: \(message)\n  \(hint)\n")
  }

  @Test(arguments: ["-alpha", "!alpha"])
  func `a filter may begin with the sign that turns it round`(_ filter: String) throws {
    #expect(try run(filter).lines[2] == "2 of 3 pass the filter '\(filter)'.")
  }

  @Test func `recommend has no filter`() throws {
    let run = try AltaiRun(["recommend", "--filter", "lumo"])
    #expect(run.status == 64)
    #expect(run.errorText.hasPrefix("altai: there is no option '--filter' here"))
  }

  @Test(arguments: ["images", "zzzz", "privacy>=stong"])
  func `the short path and the parser understand the same filter`(_ filter: String) throws {
    let short = try AltaiRun(["list", "--filter", filter])
    let parsed = try AltaiRun(["list", "--filter=\(filter)"])
    #expect(short.text == parsed.text)
    #expect(short.errorText == parsed.errorText)
    #expect(short.ending == parsed.ending)
  }

  @Test func `what a terminal could obey is shown`() throws {
    let run = try run("\u{1B}[31m\u{202E}zzzz")
    #expect(run.status == 1)
    #expect(run.lines[2].hasPrefix("0 of 3 pass the filter '\\u{1B}[31m\\u{202E}zzzz'."))
  }
}
