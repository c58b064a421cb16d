import AltaiCatalog
import Scoring
import Testing

/// Secrecy weighs 0.5, storage 0.3, cost 0.2 unless a test says otherwise.
@Suite struct `Explanations` {
  private static let importances: KeyValuePairs<String, Importance> = [
    "secrecy": .number(5), "storage": .number(3), "cost": .number(2),
  ]

  /// heron: secrecy 1, storage 0.2, cost 1 → 0.5 + 0.06 + 0.2.
  /// plover: secrecy 0.5, storage 1, cost 0.5 → 0.25 + 0.3 + 0.1.
  private func pair() throws -> Assessment {
    try MailCatalog.catalog([
      Provider(
        "heron", ["scan": .known("never"), "logs": .known("none"), "storage": .known("20")],
        plans: [PlanText("only", .month("0"))]),
      Provider(
        "plover", ["scan": .known("spam"), "logs": .known("none"), "storage": .known("100")],
        plans: [PlanText("only", .month("5"))]),
    ]).assessed(Self.importances)
  }

  @Test func `advantages are the differences of contributions, largest first`() throws {
    let assessment = try pair()
    let ahead = assessment.advantages(of: 0, over: 1)
    #expect(ahead.map(\.criterion) == [0, 2])
    #expect(areClose(ahead.map(\.points), [0.25, 0.1]))
    let behind = assessment.advantages(of: 1, over: 0)
    #expect(behind.map(\.criterion) == [1])
    #expect(areClose(behind.map(\.points), [0.24]))
    let difference = (ahead.map(\.points) + behind.map { -$0.points }).reduce(0, +)
    let first = try #require(assessment.ranking.ranked.first)
    let last = try #require(assessment.ranking.ranked.last)
    #expect(first.row == 0 && last.row == 1)
    #expect(isClose(difference, first.score - last.score))
    #expect(assessment.advantages(of: 0, over: 0).isEmpty)
  }

  @Test func `the strongest point gives most points`() throws {
    let assessment = try pair()
    let strongest = [
      try #require(assessment.strongestPoint(of: 0)),
      try #require(assessment.strongestPoint(of: 1)),
    ]
    #expect(strongest.map(\.criterion) == [0, 1])
    #expect(areClose(strongest.map(\.points), [0.5, 0.3]))
  }

  @Test func `the weakest point has the lowest value, of equal ones the heaviest`() throws {
    let assessment = try pair()
    let first = try #require(assessment.weakestPoint(of: 0))
    #expect(first.criterion == 1)
    #expect(isClose(first.points, 0.24))
    let second = try #require(assessment.weakestPoint(of: 1))
    #expect(second.criterion == 0, "secrecy and cost are both 0.5, secrecy weighs more")
    #expect(isClose(second.points, 0.25))
  }

  @Test func `who is best everywhere has no weakest point`() throws {
    let assessment = try MailCatalog.catalog([
      Provider("heron", ["scan": .known("never"), "logs": .known("none")])
    ]).assessed(["secrecy": .high, "money": .ignore])
    #expect(assessment.weakestPoint(of: 0) == nil)
  }

  /// Facts: scan 0, logs 1. Tight needs never and none, fair needs spam and a week.
  @Test(arguments: [
    (FactText.known("ads"), FactText.known("year"), 2, 1, [0, 1]),
    (.known("ads"), .known("none"), 2, 1, [0]), (.known("never"), .known("year"), 2, 1, [1]),
    (.known("spam"), .known("week"), 1, 0, [0, 1]), (.known("spam"), .known("none"), 1, 0, [0]),
    (.disputed("never", "spam"), .known("none"), 1, 0, [0]),
    (.undisclosed(), .known("none"), 2, 1, [0]), (.known("ads"), .unresearched(), 2, 1, [0, 1]),
    (.undisclosed("never", "spam"), .known("week"), 1, 0, [0, 1]),
    (.known("spam", asOf: nil), .notApplicable, 1, 0, [0]),
  ])
  func `obstacles are what is wrong or unknown for the next level`(
    scan: FactText, logs: FactText, level: Int, next: Int, facts: [Int]
  ) throws {
    let assessment = try MailCatalog.catalog([
      Provider("heron", ["scan": scan, "logs": logs])
    ]).assessed(["secrecy": .high])
    let obstacles = try #require(assessment.obstacles(row: 0, criterion: 0))
    #expect(obstacles.level == level)
    #expect(obstacles.next == next)
    #expect(obstacles.facts == facts)
  }

  @Test func `at the best level, and where no levels are, nothing is in the way`() throws {
    let assessment = try MailCatalog.catalog([
      Provider("heron", ["scan": .known("never"), "logs": .known("none")])
    ]).assessed(["secrecy": .high])
    #expect(assessment.obstacles(row: 0, criterion: 0) == nil)
    #expect(assessment.obstacles(row: 0, criterion: 1) == nil)
    #expect(assessment.obstacles(row: 0, criterion: 2) == nil)
  }

  @Test(
    arguments: [
      (FactText.known("never"), FactText.known("none"), 0, []),
      (.known("never", asOf: nil), .known("none"), 0, [0]),
      (.known("never", asOf: "2024-03-31"), .known("none", asOf: "2024-04-01"), 1, [0]),
      (.known("spam"), .unresearched(), 1, [1]), (.known("spam"), .unresearched(), 2, []),
      (.known("ads"), .known("none", asOf: nil), 1, [0, 1]),
    ] as [(FactText, FactText, Int, [Int])])
  func `obstacles to a confirmation are old and undated answers too`(
    scan: FactText, logs: FactText, level: Int, facts: [Int]
  ) throws {
    let assessment = try MailCatalog.catalog([
      Provider("heron", ["scan": scan, "logs": logs])
    ]).assessed(["secrecy": .high])
    #expect(assessment.obstacles(row: 0, criterion: 0, toConfirm: level) == facts)
    #expect(assessment.obstacles(row: 0, criterion: 1, toConfirm: level) == [])
  }

  @Test(
    arguments: [
      // Secrecy 0.5 · 0.5 wide, storage 0.3 · 1.
      (FactText.disputed("never", "spam"), FactText.undisclosed(), ["5"], 1, 2),
      // Secrecy 0.5 · 1, storage 0.3 · 1.
      (.undisclosed(), .undisclosed(), ["5"], 0, 0),
      // Secrecy known, storage 0.3 · 0.5, cost 0.2 · 1.
      (.known("never"), .disputed("0", "50"), [], 2, nil),
      // Storage 0.3 · 0.8 before cost 0.2 · 1.
      (.known("never"), .disputed("0", "80"), [], 1, 2),
    ] as [(FactText, FactText, [String], Int, Int?)])
  func `the widest unknown is the one with most weight times width`(
    scan: FactText, storage: FactText, prices: [String], criterion: Int, fact: Int?
  ) throws {
    var plan = PlanText("only")
    plan.prices = prices.map { .month($0) }
    let assessment = try MailCatalog.catalog([
      Provider("heron", ["scan": scan, "logs": .known("none"), "storage": storage], plans: [plan])
    ]).assessed(Self.importances)
    let widest = try #require(assessment.widestUnknown(of: 0))
    #expect(widest.row == 0)
    #expect(widest.criterion == criterion)
    #expect(widest.fact == fact)
  }

  @Test func `a known score has no widest unknown`() throws {
    let assessment = try pair()
    #expect(assessment.widestUnknown(of: 0) == nil)
    #expect(assessment.mostWorthKnowing == nil)
  }
}
