import AltaiCatalog
import Scoring
import Testing

@Suite("A change of preferences")
struct ChangingTests {
  /// All that an assessment says, to be compared.
  private struct Everything: Equatable {
    let ranked: [Ranking.Entry]
    let left: [[Ranking.Left]]
    let requirements: [Requirement]
    let weights: Weights
    let table: ValueTable
    let verdicts: [[Verdict]]
    let unknownLimits: [Bool]
    let findings: [MoneyFinding]
    let levels: [ClosedRange<Int>]

    init(_ assessment: Assessment) {
      let ranking = assessment.ranking
      ranked = ranking.ranked
      left = [ranking.unconfirmed, ranking.missed, ranking.tooLittleKnown]
      requirements = assessment.requirements
      weights = assessment.weights
      table = assessment.table
      verdicts = assessment.rows.map(\.verdicts)
      unknownLimits = assessment.rows.map(\.hasUnknownMessageLimit)
      let outcomes = assessment.rows.flatMap { Array($0.outcomes) }
      findings = outcomes.compactMap { if case .money(let finding) = $0 { finding } else { nil } }
      levels = outcomes.compactMap { if case .graded(_, let levels) = $0 { levels } else { nil } }
    }
  }

  /// - Returns: How many changes could be assessed.
  private func tryChanges(
    of catalog: Catalog, seed: UInt64, count: Int, onePerAssistant: Bool
  ) throws -> Int {
    let today = try #require(CalendarDate("2026-11-24"))
    var changing = ChangingPreferences(of: catalog, seed: seed)
    var assessment = try Assessment(
      catalog, changing.preferences, today: today, onePerAssistant: onePerAssistant)
    var assessed = 0
    for _ in 0..<count {
      changing.change()
      let preferences = changing.preferences
      do {
        let fresh = try Assessment(
          catalog, preferences, today: today, onePerAssistant: onePerAssistant)
        assessment = try assessment.changing(to: preferences)
        #expect(Everything(assessment) == Everything(fresh))
        #expect(assessment.preferences == preferences)
        assessed += 1
      } catch {
        #expect(throws: error) { try assessment.changing(to: preferences) }
      }
    }
    return assessed
  }

  @Test(arguments: GeneratedProviders.several, [true, false])
  func `gives what a new assessment gives`(
    _ generated: GeneratedProviders, onePerAssistant: Bool
  ) throws {
    let catalog = try MailCatalog.catalog(generated.providers)
    let assessed = try tryChanges(
      of: catalog, seed: generated.seed, count: 60, onePerAssistant: onePerAssistant)
    #expect(assessed > 30)
  }

  @Test(arguments: 1...4)
  func `gives what a new assessment of the shipped catalog gives`(seed: UInt64) throws {
    let assessed = try tryChanges(
      of: try ShippedCatalog.catalog(), seed: seed, count: 60, onePerAssistant: true)
    #expect(assessed > 30)
  }

  @Test func `of nothing leaves the ranking as it is`() throws {
    let catalog = try MailCatalog.catalog(MailCatalog.text)
    let assessment = try catalog.assessed(["secrecy": .must, "cost": .high])
    let same = try assessment.changing(to: assessment.preferences)
    #expect(Everything(same) == Everything(assessment))
  }
}
