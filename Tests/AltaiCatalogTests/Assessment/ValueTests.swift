import AltaiCatalog
import Scoring
import Testing

/// From what is known to a value span; levels tight 1, fair 0.5, loose 0.
@Suite struct `Values from facts` {
  private func secrecy(
    scan: FactText?, logs: FactText = .known("none"), plan: PlanText = PlanText("only")
  ) throws -> ValueSpan {
    var provider = Provider("heron", ["logs": logs], plans: [plan])
    if let scan { provider.facts.append(("scan", scan)) }
    let assessment = try MailCatalog.catalog([provider]).assessed(["secrecy": .high])
    return try assessment.value("secrecy", of: "heron only")
  }

  @Test(arguments: [
    (FactText.known("never"), 1.0, 1.0), (.known("spam"), 0.5, 0.5), (.known("ads"), 0, 0),
    (.disputed("never", "spam"), 0.5, 1), (.disputed("ads", "spam"), 0, 0.5),
    (.disputed("ads", "never"), 0, 1), (.undisclosed(), 0, 1), (.unresearched(), 0, 1),
    (.undisclosed("spam", "ads"), 0, 0.5), (.unresearched("never", "spam"), 0.5, 1),
    (.undisclosed("spam"), 0.5, 0.5), (.undisclosed("spam", "never", asOf: nil), 0.5, 1),
    (.notApplicable, 1, 1),
  ])
  func `a state leaves its answers possible`(scan: FactText, low: Double, high: Double) throws {
    #expect(try secrecy(scan: scan) == ValueSpan(low, high))
  }

  @Test func `a fact that is not there is unknown`() throws {
    #expect(try secrecy(scan: nil) == ValueSpan(0, 1))
  }

  @Test func `two unknowns together give the span from all worst to all best`() throws {
    #expect(
      try secrecy(scan: .disputed("never", "spam"), logs: .disputed("none", "year"))
        == ValueSpan(0, 1))
    #expect(
      try secrecy(scan: .disputed("spam", "ads"), logs: .disputed("none", "week"))
        == ValueSpan(0, 0.5))
  }

  @Test(arguments: [
    (FactText.known("ads"), ValueSpan(0)), (.undisclosed(), ValueSpan(0, 1)),
    (.undisclosed("spam", "ads"), ValueSpan(0, 0.5)), (.notApplicable, ValueSpan(1)),
  ])
  func `a plan's fact stands over the assistant's, whole`(fact: FactText, span: ValueSpan) throws {
    let plan = PlanText("only", .month("0"), facts: ["scan": fact])
    #expect(try secrecy(scan: .known("spam"), plan: plan) == span)
  }

  @Test(arguments: ["2024-04-01", "2024-03-31", "1999", nil])
  func `an old or undated answer counts for a wish`(date: String?) throws {
    #expect(try secrecy(scan: .known("spam", asOf: date)) == ValueSpan(0.5))
  }

  /// Best 100, worst 0, linear between and clipped.
  @Test(arguments: [
    (FactText.known("100"), 1.0, 1.0), (.known("0"), 0, 0), (.known("25"), 0.25, 0.25),
    (.known("250"), 1, 1), (.disputed("20", "60"), 0.2, 0.6), (.disputed("60", "20"), 0.2, 0.6),
    (.undisclosed(), 0, 1), (.unresearched("50", "75"), 0.5, 0.75),
    (.unresearched("75", "50"), 0.5, 0.75), (.unresearched("50", "500"), 0.5, 1),
    (.notApplicable, 1, 1), (.known("25", asOf: nil), 0.25, 0.25),
  ])
  func `an amount lies between its anchors`(storage: FactText, low: Double, high: Double) throws {
    let catalog = try MailCatalog.catalog([Provider("heron", ["storage": storage])])
    let assessment = try catalog.assessed(["storage": .high])
    #expect(try assessment.value("storage", of: "heron only") == ValueSpan(low, high))
  }

  @Test func `features have no value and no weight`() throws {
    let catalog = try MailCatalog.catalog([Provider("heron", ["imap": .feature(true)])])
    let assessment = try catalog.assessed(["secrecy": .high])
    let extras = try catalog.criterion("extras")
    #expect(assessment.value(row: 0, criterion: extras) == nil)
    #expect(assessment.weight(ofCriterion: extras) == 0)
    #expect(assessment.columns == [0, 1, 2, 3])
  }
}
