import Scoring
import Testing

struct SurenessTests {
  private static let judged: [(Double, Double, Sureness)] = [
    (0.95, 0.5, .clear), (1, 1, .clear), (0.9499, 0.9, .likely), (0.99, 0.4999, .likely),
    (0.6, 0, .likely), (0.5999, 1, .open), (0, 0, .open),
  ]

  @Test(arguments: judged)
  func `the word follows from two shares`(stated: Double, order: Double, word: Sureness) {
    #expect(Sureness(stated: stated, order: order) == word)
  }

  /// A's quality is known, B's is anything: first when it is above 0.8, at any weights.
  @Test func `a confidence factor tells how often the central choice holds`() {
    let table = DecisionExample.table([
      [ValueSpan(0.8), ValueSpan(0.5)], [.unknown, ValueSpan(0.5)],
      [ValueSpan(0.1), ValueSpan(0.1)],
    ])
    let result = RankAcceptability(
      of: table, importances: [1, 0], reading: .stated, sampleCount: 10_000, seed: 1)
    let factors = result.confidenceFactors(of: table, sampleCount: 10_000, seed: 1)
    #expect(abs((factors[0] ?? 0) - 0.8) < 0.012)
    #expect(abs((factors[1] ?? 0) - 0.2) < 0.012)
    #expect(factors[2] == nil)
  }

  @Test func `without unknowns a choice at its central weights is certain`() {
    let result = RankAcceptability(
      of: DecisionExample.table, importances: [1, 1, 1], reading: .free, sampleCount: 5000, seed: 1)
    let factors = result.confidenceFactors(of: DecisionExample.table, sampleCount: 10, seed: 1)
    #expect(factors == [1, 1, 1, nil])
  }
}
