import AltaiCommands
import LosslessJSON
import Testing

/// What the ranking says on the shipped catalog and on the small one.
struct RankingRunTests {
  @Test func `the first line says what was understood`() throws {
    let run = try AltaiRun(["recommend", "--privacy", "high"])
    #expect(run.status == 0)
    #expect(
      run.lines[0].hasPrefix(
        "Most important to you: privacy (high), then openness and price (medium)")
    )
    #expect(run.lines[0].hasSuffix("No minimum was set. To insist: --require 'privacy>=strong'"))
  }

  @Test func `where nobody is certain everybody has a reason and nobody a place`() throws {
    let run = try AltaiRun(["recommend", "--privacy", "must", "--json"])
    #expect(run.ending == .exited(1))
    let document = try #require(JSONDocument.parse(run.output).document)
    #expect(document.member("ranked").map { document.count(of: $0) } == 0)
    let unconfirmed = try #require(document.member("unconfirmed"))
    #expect(document.count(of: unconfirmed) > 2)
    let text = try AltaiRun(["recommend", "--privacy", "must"])
    #expect(text.ending == .exited(1))
    #expect(text.text.contains("\nNobody meets this for certain."))
    #expect(text.text.contains("\nCannot be confirmed\n"))
    #expect(
      text.lines.count { $0.contains("? Not confirmed: ") } == document.count(of: unconfirmed))
  }

  @Test(arguments: ["democratic", "republican"])
  func `to avoid and to prefer a side are mirrored`(_ side: String) throws {
    let avoid = try Money(["--donations-avoid", side])
    let prefer = try Money(["--donations-prefer", side])
    #expect(avoid.values.count >= 6)
    #expect(avoid.values.keys == prefer.values.keys)
    for (name, value) in avoid.values {
      let other = try #require(prefer.values[name])
      #expect(abs(value.low - (1 - other.high)) < 1e-9)
      #expect(abs(value.high - (1 - other.low)) < 1e-9)
    }
    // One sentence for both directions, but for its one word.
    #expect(avoid.understood.contains(" counts against an assistant"))
    let turned = avoid.understood.split(separator: " against ", omittingEmptySubsequences: false)
      .joined(separator: " for ")
    #expect(turned == prefer.understood)
  }

  @Test func `two sides with the same gifts change places with the side that is avoided`() throws {
    let folder = try TestFolder()
    let catalog = SmallCatalog.write(to: folder)
    func order(_ option: String, _ side: String) throws -> [String] {
      let run = try AltaiRun(
        [
          "list", "--format", "csv", "--catalog", catalog, option, side, "--privacy", "ignore",
          "--price", "ignore",
        ])
      let records = try #require(CSV.records(run.output))
      let column = try #require(records[0].firstIndex(of: "assistant"))
      return records.dropFirst().map { $0[column] }.filter { $0 != "gamma" }
    }
    #expect(try order("--donations-avoid", "north") == ["beta", "alpha"])
    #expect(try order("--donations-avoid", "south") == ["alpha", "beta"])
    #expect(try order("--donations-prefer", "north") == ["alpha", "beta"])
    #expect(try order("--donations-prefer", "south") == ["beta", "alpha"])
  }

  @Test func `without a command the list is shown`() throws {
    let bare = try AltaiRun([], today: nil)
    let list = try AltaiRun(["list"], today: nil)
    #expect(bare.ending == .exited(0))
    #expect(bare.output == list.output)
  }

  @Test func `what is written with equals signs or spaces means the same`() throws {
    let spaced = try AltaiRun(["recommend", "--privacy", "high", "--need", "files"])
    let joined = try AltaiRun(["recommend", "--privacy=high", "--need=files"])
    #expect(spaced.status == 0)
    #expect(spaced.output == joined.output)
  }

  /// The value of political money for every assistant that the ranking or a group beside it names.
  struct Money {
    var values: [String: (low: Double, high: Double)] = [:]
    let understood: String

    init(_ arguments: [String]) throws {
      let run = try AltaiRun(["recommend", "--json"] + arguments)
      #expect(run.status == 0)
      let document = try #require(JSONDocument.parse(run.output).document)
      understood = document.text("understood") ?? ""
      for group in ["ranked", "missed", "unconfirmed", "tooLittleKnown"] {
        guard let rows = document.member(group) else { continue }
        for row in document.elements(of: rows) {
          guard let name = document.member("assistant", of: row),
            let criteria = document.member("criteria", of: row),
            let money = document.member("donations", of: criteria),
            let low = document.member("low", of: money),
            let high = document.member("high", of: money)
          else { continue }
          values[document.string(of: name)] = (
            document.number(of: low) ?? .nan, document.number(of: high) ?? .nan
          )
        }
      }
    }
  }
}
