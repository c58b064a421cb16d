import AltaiApp
import AltaiCatalog
import LosslessJSON
import Testing

@Suite struct `A place to edit` {
  @Test(arguments: [
    ("aigle.facts.boats", "assistants.aigle.facts.boats", EditTarget.Kind.fact(0)),
    ("aigle.boats", "assistants.aigle.facts.boats", .fact(0)),
    ("The Grey One.boats", "assistants.aigle.facts.boats", .fact(0)),
    ("assistants.aigle.speed", "assistants.aigle.facts.speed", .fact(1)),
    ("aigle.plans.full.boats", "assistants.aigle.plans.full.facts.boats", .fact(0)),
    ("aigle.plans.full.prices.month", "assistants.aigle.plans.full.prices.month", .price),
    ("aigle.plans.full.limits.trips", "assistants.aigle.plans.full.limits.trips", .limit),
    (
      "aigle.plans.full.prices.month.amount", "assistants.aigle.plans.full.prices.month.amount",
      .other
    ),
    ("aigle.name", "assistants.aigle.name", .other),
    ("sources.log.date", "sources.log.date", .other), ("asOf", "asOf", .other),
  ])
  func `is found as people write it`(text: String, path: String, kind: EditTarget.Kind) throws {
    let target = try EditTarget(text, in: FerryCatalog.catalog())
    #expect(target.path.description == path)
    #expect(target.kind == kind)
    #expect((target.assistant == 0) == path.hasPrefix("assistants"))
  }

  @Test(arguments: [
    ("", EditProblem.badPath("")), ("a[", .badPath("a[")),
    (
      "aigel.boats",
      .unknownStart(
        "aigel", suggestion: "aigle", names: ["aigle", "borealis", "calypso", "dolphin"])
    ),
    (
      "sorces.log",
      .unknownStart(
        "sorces", suggestion: "sources", names: ["aigle", "borealis", "calypso", "dolphin"])
    ),
    (
      "aigle.facts.boots",
      .unknownPart(
        "boots", of: "aigle.facts", suggestion: "boats", parts: ["boats", "speed", "dogs", "bikes"])
    ),
    (
      "aigle.plans.ful",
      .unknownPart("ful", of: "aigle.plans", suggestion: "full", parts: ["free", "full"])
    ),
  ])
  func `that is none is told with what was meant`(text: String, problem: EditProblem) throws {
    let catalog = try FerryCatalog.catalog()
    #expect(throws: problem) { try EditTarget(text, in: catalog) }
  }
}
