import AltaiCatalog
import Scoring
import Testing

/// How sure a place is; shares are worked by hand.
@Suite struct `How sure the places are` {
  /// heron: secrecy 1, 20 of 100 GB; plover: secrecy 0.5, 100 GB.
  private func assessed(
    _ importances: KeyValuePairs<String, Importance> = [
      "secrecy": .number(3), "storage": .number(3),
    ]
  ) throws -> Assessment {
    try MailCatalog.catalog([
      Provider(
        "heron", ["scan": .known("never"), "logs": .known("none"), "storage": .known("20")]),
      Provider(
        "plover", ["scan": .known("spam"), "logs": .known("none"), "storage": .known("100")]),
    ]).assessed(importances)
  }

  /// 0.5 gained on secrecy, 0.8 lost on storage: first with 5/13 of all weights.
  @Test func `two of which all is known are told apart exactly`() throws {
    let assessment = try assessed()
    let report = assessment.sureness(sampleCount: 1000)
    let heron = try #require(report.rows.firstIndex(of: try assessment.row("heron only")))
    for reading in [WeightReading.order, .free] {
      let found = try #require(report.of(reading))
      #expect(found.exactFirstShares != nil)
      #expect(isClose(found.firstShare(row: heron), 5.0 / 13))
      let counted = found.acceptability.firstShare(row: heron)
      #expect((0.335...0.435).contains(counted))
    }
    #expect(report.of(.stated)?.exactFirstShares == nil)
  }

  /// In order secrecy has more than half: of those weights heron is first where it has at least 8/13.
  @Test func `an order that was stated is kept`() throws {
    let assessment = try assessed(["secrecy": .number(9), "storage": .number(1)])
    let found = try #require(assessment.sureness(sampleCount: 100).of(.order))
    let heron = try #require(
      assessment.ranking.ranked.map(\.row).firstIndex(of: try assessment.row("heron only")))
    #expect(isClose(found.firstShare(row: heron), 10.0 / 13))
  }

  /// At nine to one and its thirds secrecy has at least 3/4 of the weight: heron is ahead by 0.175 there; plover can lose
  /// 0.5 · 27/28 − 0.8 · 1/28 where secrecy has most.
  @Test func `regret is the largest loss near what was said`() throws {
    let assessment = try assessed(["secrecy": .number(9), "storage": .number(1)])
    let report = assessment.sureness(sampleCount: 100)
    let regrets = try #require(report.of(.stated)?.worstRegrets)
    let heron = try #require(report.rows.firstIndex(of: try assessment.row("heron only")))
    #expect(regrets[heron] <= 1e-12)
    let loss: Double = (0.5 * 27 - 0.8) / 28
    #expect(isClose(regrets[1 - heron], loss))
    #expect(report.leastRegretted == nil)
    #expect(report.word == .clear)
    #expect(report.of(.stated)?.certainRanks?[heron] == 1...1)
  }

  @Test func `the same call gives the same report, and another seed another`() throws {
    let assessment = try assessed()
    let one = assessment.sureness(sampleCount: 500)
    #expect(
      one.of(.stated)?.acceptability
        == assessment.sureness(sampleCount: 500).of(.stated)?.acceptability)
    #expect(
      one.of(.stated)?.acceptability
        != assessment.sureness(sampleCount: 500, seed: 2).of(.stated)?.acceptability)
  }

  @Test func `only the readings that were asked for are tried, and no word is given without two`()
    throws
  {
    let report = try assessed().sureness(sampleCount: 100, readings: [.free])
    #expect(report.cases.map(\.reading) == [.free])
    #expect(report.word == nil)
  }

  @Test func `rows stand in ranking order, at the plan they stand with`() throws {
    let assessment = try assessed()
    let report = assessment.sureness(sampleCount: 100)
    #expect(report.rows == assessment.ranking.ranked.map(\.row))
    #expect(!report.isPartial && report.rankedCount == 2 && report.possibleCount == 2)
  }

  @Test func `whoever is first in some sample can win`() throws {
    let report = try assessed().sureness(sampleCount: 100)
    for row in report.rows.indices
    where report.cases.contains(where: { $0.firstShare(row: row) > 0 }) {
      #expect(report.chances[row] == .canWin)
    }
  }
}
