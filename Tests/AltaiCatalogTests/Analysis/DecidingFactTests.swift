import AltaiCatalog
import Scoring
import Testing

@Suite struct `Deciding facts` {
  private func pair(
    _ first: KeyValuePairs<String, FactText>, _ second: KeyValuePairs<String, FactText>
  ) throws -> Assessment {
    try MailCatalog.catalog([
      Provider("heron", first, plans: [PlanText("only", .month("0"))]),
      Provider("plover", second, plans: [PlanText("only", .month("5"))]),
    ]).assessed(["secrecy": .number(5), "storage": .number(3), "cost": .number(2)])
  }

  private func ids(_ assessment: Assessment, of row: Int, over other: Int) -> [String] {
    assessment.decidingFacts(of: row, over: other).map { deciding in
      let catalog = assessment.catalog
      let name =
        deciding.fact.map { catalog.factDefinitions[$0].id }
        ?? catalog.criteria[deciding.criterion].id
      return (deciding.isForFirst ? "+" : "-") + name
    }
  }

  /// Secrecy gives heron 0.25 by scanning, cost 0.1; storage gives plover 0.24.
  @Test func `the largest parts come first, and one speaks for the other`() throws {
    let assessment = try pair(
      ["scan": .known("never"), "logs": .known("none"), "storage": .known("20")],
      ["scan": .known("spam"), "logs": .known("none"), "storage": .known("100")])
    #expect(ids(assessment, of: 0, over: 1) == ["+scan", "+cost", "-storage"])
    #expect(ids(assessment, of: 1, over: 0) == ["-scan", "-cost", "+storage"])
  }

  @Test func `a fact in which the better one is no better decides nothing`() throws {
    let assessment = try pair(
      ["scan": .known("never"), "logs": .known("none"), "storage": .known("20")],
      ["scan": .known("ads"), "logs": .known("none"), "storage": .known("20")])
    #expect(ids(assessment, of: 0, over: 1) == ["+scan", "+cost"])
  }

  @Test func `what is sure comes before what is open`() throws {
    let assessment = try pair(
      ["scan": .undisclosed("never", "spam"), "logs": .known("none"), "storage": .known("20")],
      ["scan": .known("spam"), "logs": .known("year"), "storage": .known("20")])
    #expect(ids(assessment, of: 0, over: 1) == ["+logs", "+cost"])
    let both = try pair(
      ["scan": .known("never"), "logs": .known("none"), "storage": .known("20")],
      ["scan": .undisclosed("never", "ads"), "logs": .known("year"), "storage": .known("20")])
    #expect(ids(both, of: 0, over: 1) == ["+logs", "+scan", "+cost"])
  }

  @Test func `nothing decides between equals`() throws {
    let assessment = try MailCatalog.catalog([
      Provider("heron", ["scan": .known("spam"), "logs": .known("none")]),
      Provider("plover", ["scan": .known("spam"), "logs": .known("none")]),
    ]).assessed(["secrecy": .high])
    #expect(assessment.decidingFacts(of: 0, over: 1).isEmpty)
  }
}
