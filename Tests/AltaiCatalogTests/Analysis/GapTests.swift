import AltaiCatalog
import Scoring
import Testing

/// What is worth finding out; all numbers are worked by hand.
@Suite struct `Gaps` {
  /// heron: scan never, logs open between none and a week: secrecy 1 or 0.5; 20 of 100 GB.
  /// plover: secrecy 0.5, 100 GB.
  private func assessed(_ secrecy: Double, _ storage: Double) throws -> Assessment {
    try MailCatalog.catalog([
      Provider(
        "heron",
        [
          "scan": .known("never"), "logs": .undisclosed("none", "week"), "storage": .known("20"),
        ]),
      Provider(
        "plover", ["scan": .known("spam"), "logs": .known("none"), "storage": .known("100")]),
    ]).assessed(["secrecy": .number(secrecy), "storage": .number(storage)])
  }

  /// At 3 to 1 heron has 0.6125 and plover 0.625. Logs of none make heron's score 0.8, a lead of
  /// 0.175; a week makes it 0.425.
  @Test func `an answer that would overtake the first is worth half its lead`() throws {
    let assessment = try assessed(3, 1)
    let gap = try #require(assessment.mostWorthKnowing)
    #expect(gap.fact == (try assessment.catalog.fact("logs")))
    #expect(isClose(gap.worth.chance, 0.5))
    #expect(isClose(gap.worth.worth, 0.0875))
    #expect(isClose(gap.openPoints, 0.375))
    let heron = try assessment.row("heron only")
    #expect(gap.row == heron)
    #expect(gap.possibilities.map(\.what) == [.option(0), .option(1)])
    #expect(gap.possibilities.map(\.newFirst) == [heron, nil])
  }

  /// At 4 to 1 heron leads by 0.64 to 0.6; logs of a week make it 0.44, 0.16 behind.
  @Test func `an answer that would cost the first its place names who takes it`() throws {
    let assessment = try assessed(4, 1)
    let gap = try #require(assessment.mostWorthKnowing)
    #expect(isClose(gap.worth.worth, 0.08))
    #expect(gap.possibilities.map(\.newFirst) == [nil, try assessment.row("plover only")])
  }

  @Test func `where no answer alone changes the first place nothing is worth most`() throws {
    let assessment = try assessed(1, 1)
    #expect(assessment.mostWorthKnowing == nil)
    #expect(assessment.gaps().map(\.worth.chance) == [0])
  }

  /// heron's space is anything: 1/3 + 2/3 · u, on average 2/3; plover has 5/6. It changes above
  /// u = 3/4: a chance of 1/4, worth 2/3 · (1/4)² / 2 = 1/48.
  @Test func `an amount that can be anything is uniform`() throws {
    let assessment = try MailCatalog.catalog([
      Provider(
        "heron",
        ["scan": .known("never"), "logs": .known("none"), "storage": .unresearched()]),
      Provider(
        "plover", ["scan": .known("spam"), "logs": .known("none"), "storage": .known("100")]),
    ]).assessed(["secrecy": .number(1), "storage": .number(2)])
    let gap = try #require(assessment.mostWorthKnowing)
    #expect(isClose(gap.worth.chance, 0.25))
    #expect(isClose(gap.worth.worth, 1.0 / 48))
    guard case .valueFrom(let value) = try #require(gap.possibilities.first).what else {
      Issue.record("no switch point")
      return
    }
    #expect(isClose(value, 0.75))
  }

  /// A disputed amount is one of those named: 20 or 90 GB, not anything between.
  /// heron then has 0.5 + 0.1 or 0.5 + 0.45; plover 0.25 + 0.5.
  @Test func `a disputed amount is one of those named`() throws {
    let assessment = try MailCatalog.catalog([
      Provider(
        "heron",
        ["scan": .known("never"), "logs": .known("none"), "storage": .disputed("20", "90")]),
      Provider(
        "plover", ["scan": .known("spam"), "logs": .known("none"), "storage": .known("100")]),
    ]).assessed(["secrecy": .number(1), "storage": .number(1)])
    let gap = try #require(assessment.gaps().first)
    #expect(gap.possibilities.map(\.what) == [.amount(90), .amount(20)])
    #expect(isClose(gap.worth.chance, 0.5))
    #expect(isClose(gap.worth.worth, 0.15 / 2), "at 0.775 heron is first now; 20 GB makes it 0.6")
  }

  /// heron: a reported gift may count: band 0 or 1, 1 or 0.75; 20 GB. plover: a filed one: 0.75; 24 GB.
  /// 0.5375 against 0.495; with the gift 0.475.
  @Test func `money is a band of those possible`() throws {
    let assessment = try MailCatalog.catalog([
      Provider("heron", ["storage": .known("20")], flows: [.gift("50000", status: .reported)]),
      Provider("plover", ["storage": .known("24")], flows: [.gift("50000")]),
    ]).assessed(["money": .number(1), "storage": .number(1)], money: MoneyWish())
    let gap = try #require(assessment.mostWorthKnowing)
    #expect(gap.fact == nil)
    #expect(gap.possibilities.map(\.what) == [.band(0), .band(1)])
    #expect(isClose(gap.worth.worth, 0.01))
  }

  @Test func `a disputed option between two others is not taken for possible`() throws {
    let assessment = try MailCatalog.catalog([
      Provider("heron", ["scan": .disputed("never", "ads"), "logs": .known("none")]),
      Provider("plover", ["scan": .known("spam"), "logs": .known("none")]),
    ]).assessed(["secrecy": .high])
    #expect(assessment.gaps().first?.possibilities.map(\.what) == [.option(0), .option(2)])
  }

  /// Nothing is known of heron but its 100 GB, a fifth of its score: too little for a place. With scanning
  /// never its secrecy is still open, as for every other answer but adverts, which make it loose.
  /// With logs and scanning settled it would have a place; no single answer but the worst does that.
  @Test func `an answer counts that gives a place to one of whom too little is known`() throws {
    func assessed(_ facts: KeyValuePairs<String, FactText>) throws -> Assessment {
      try MailCatalog.catalog([
        Provider("heron", facts),
        Provider(
          "plover", ["scan": .known("spam"), "logs": .known("none"), "storage": .known("0")]),
      ]).assessed(["secrecy": .number(4), "storage": .number(1)])
    }
    let open = try assessed(["storage": .known("100")])
    #expect(open.ranking.tooLittleKnown.count == 1)
    #expect(open.mostWorthKnowing == nil)
    // 0.2 for the space; plover has 0.4. With logs none: never makes it 1, spam 0.6, adverts 0.2.
    let nearly = try assessed(["logs": .known("none"), "storage": .known("100")])
    #expect(nearly.ranking.tooLittleKnown.count == 1)
    let gap = try #require(nearly.mostWorthKnowing)
    #expect(isClose(gap.worth.chance, 2.0 / 3))
    #expect(isClose(gap.worth.worth, (0.6 + 0.2) / 3))
  }
}
