import AltaiCatalog
import Scoring
import Testing

/// The smallest sets of answers against trying all of them, each in a catalog of its own.
struct FactFlipLawTests {
  /// A fact that may be open: its answers, and which of them is told.
  private struct Entry {
    let provider: Int
    let fact: String
    let answers: [String]
    let isOpen: Bool
    let known: String
  }

  @Test(arguments: 1...8)
  func `no smaller set of answers puts a rival ahead`(seed: UInt64) throws {
    let entries = entries(seed: seed)
    let open = entries.filter(\.isOpen)
    let assessment = try assessed(entries, answers: [:])
    guard assessment.ranking.ranked.count == 3 else { return }
    let analysis = try #require(ChangeAnalysis(assessment))
    var fewest: [Int: Int] = [:]
    for answers in allAnswers(open) {
      let changed = try assessed(entries, answers: answers)
      let leader = score(changed, analysis.leader)
      for row in analysis.rows
      where row != analysis.leader && score(changed, row) > leader + 1e-9 {
        fewest[row] = min(fewest[row] ?? .max, answers.count)
      }
    }
    let flips = analysis.factFlips()
    #expect(Set(flips.map(\.rival)) == Set(fewest.keys))
    for flip in flips {
      #expect(flip.answers.count == fewest[flip.rival])
      #expect(flip.takers.allSatisfy { $0 != analysis.leader })
    }
    #expect(flips.map(\.answers.count) == flips.map(\.answers.count).sorted())
  }

  private func score(_ assessment: Assessment, _ row: Int) -> Double {
    assessment.contributions(row: row).reduce(0, +)
  }

  private func entries(seed: UInt64) -> [Entry] {
    var numbers = SeededGenerator(seed: seed)
    var left = 4
    return (0..<3).flatMap { provider in
      [
        ("scan", ["never", "spam", "ads"]), ("logs", ["none", "week", "year"]),
        ("storage", ["0", "25", "50", "75", "100"]),
      ].map { fact, answers in
        let isOpen = left > 0 && Int.random(in: 0..<5, using: &numbers) < 3
        if isOpen { left -= 1 }
        return Entry(
          provider: provider, fact: fact, answers: answers, isOpen: isOpen,
          known: answers[Int.random(in: answers.indices, using: &numbers)])
      }
    }
  }

  /// Every choice of open facts with every answer to each; an amount is worth most or least at its ends.
  private func allAnswers(_ open: [Entry]) -> [[Int: String]] {
    open.indices.reduce([[:]]) { all, index in
      let answers =
        open[index].fact == "storage" ? ["0", "100"] : open[index].answers
      return all + all.flatMap { one in answers.map { one.merging([index: $0]) { $1 } } }
    }
  }

  private func assessed(_ entries: [Entry], answers: [Int: String]) throws -> Assessment {
    var texts: [[(String, FactText)]] = [[], [], []]
    var number = 0
    for entry in entries {
      var text = FactText.known(entry.known)
      if entry.isOpen {
        text = answers[number].map { FactText.known($0) } ?? .unresearched()
        number += 1
      }
      texts[entry.provider].append((entry.fact, text))
    }
    let providers = texts.enumerated().map { index, facts in
      var provider = Provider(
        ["auk", "bat", "cow"][index], plans: [PlanText("only", .month(["5", "2", "0"][index]))])
      provider.facts = facts
      return provider
    }
    return try MailCatalog.catalog(providers).assessed(
      ["secrecy": .high, "storage": .medium, "cost": .medium])
  }

  /// heron: a filed gift, so 0.75 for money and 0.4 for its space: 0.575. plover: a reported gift of 5 million may count, so
  /// anything from none to much: 0.625 in the middle, 0.5125 together. Little money would only make the two level.
  @Test func `a band that only makes two level is not enough`() throws {
    let assessment = try MailCatalog.catalog([
      Provider("heron", ["storage": .known("40")], flows: [.gift("50000")]),
      Provider("plover", ["storage": .known("40")], flows: [.gift("5000000", status: .reported)]),
    ]).assessed(["money": .number(1), "storage": .number(1)], money: MoneyWish())
    let flips = try #require(ChangeAnalysis(assessment)).factFlips()
    #expect(flips.map { $0.answers.map(\.limit) } == [[.outcome(.band(0))]])
  }
}
