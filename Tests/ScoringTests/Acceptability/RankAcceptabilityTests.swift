import Scoring
import Testing

struct RankAcceptabilityTests {
  private func sampled(
    _ rows: [[Double]], _ importances: [Double], _ reading: WeightReading, samples: Int = 40_000
  ) -> RankAcceptability {
    RankAcceptability(
      of: DecisionExample.table(rows), importances: importances, reading: reading,
      sampleCount: samples, seed: 11)
  }

  private func expect(
    _ share: Double, is expected: Double, in result: RankAcceptability,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let error = (expected * (1 - expected) / Double(result.sampleCount)).squareRoot()
    #expect(abs(share - expected) <= 3 * error, sourceLocation: location)
  }

  @Test func `first places are taken on the areas of the triangle of weights`() {
    let result = sampled(DecisionExample.rows, [1, 1, 1], .free)
    for (row, expected) in DecisionExample.firstShares.enumerated() {
      expect(result.firstShare(row: row), is: expected, in: result)
    }
    #expect(result.firstShare(row: 3) == 0)
    #expect(result.centralWeights(row: 3) == nil)
  }

  /// The closed form of Varsi 1973, in fractions.
  @Test(arguments: [(WeightReading.free, 23.0 / 48), (.order, 27.0 / 40)])
  func `an alternative is above another one on the closed form's share`(
    reading: WeightReading, expected: Double
  ) {
    let result = sampled(DecisionExample.rows, [9, 3, 1], reading)
    expect(result.winningShare(row: 0, over: 1), is: expected, in: result)
    expect(result.winningShare(row: 1, over: 0), is: 1 - expected, in: result)
  }

  /// P(a > 1.5 b) for a and b uniform in 1/√3…√3 is 3/16, by the area of a triangle in a square.
  @Test func `a stated importance lies anywhere in its own third`() {
    let result = sampled([[0.4, 0], [0, 0.6]], [3, 3], .stated)
    expect(result.firstShare(row: 0), is: 3.0 / 16, in: result)
    // From 3·√3 on: never less than half as much as something stated a third as important.
    let apart = sampled([[0.2, 0], [0, 0.8]], [9, 3], .stated)
    #expect(apart.firstShare(row: 0) > 0 && apart.firstShare(row: 0) < 0.5)
    #expect(sampled([[0.34, 0], [0, 0.33]], [9, 3], .stated).firstShare(row: 0) == 1)
  }

  struct Means: Sendable {
    let reading: WeightReading
    let importances: [Double]
    let eighteenths: [Double]
  }

  private static let meansByReading: [Means] = [
    Means(reading: .free, importances: [9, 3, 1], eighteenths: [6, 6, 6]),
    Means(reading: .order, importances: [9, 3, 1], eighteenths: [11, 5, 2]),
    Means(reading: .order, importances: [3, 9, 3], eighteenths: [3.5, 11, 3.5]),
    Means(reading: .order, importances: [3, 1, 3], eighteenths: [8, 2, 8]),
    Means(reading: .order, importances: [3, 3, 3], eighteenths: [6, 6, 6]),
    Means(reading: .order, importances: [3, 0, 9], eighteenths: [4.5, 0, 13.5]),
  ]

  /// The mean of sorted spacings is (1/m)·Σ 1/k (David and Nagaraja 2003); equal importances share.
  @Test(arguments: meansByReading)
  func `weights have the mean their reading gives them`(case known: Means) throws {
    let result = sampled([[0.5, 0.5, 0.5]], known.importances, known.reading)
    #expect(result.share(row: 0, rank: 1) == 1)
    let central = try #require(result.centralWeights(row: 0))
    for (weight, mean) in zip(central, known.eighteenths) {
      // A weight spreads by less than 0.25, and 40,000 of them by less than 0.0013.
      #expect(abs(weight - mean / 18) < 0.004)
    }
  }

  /// In order, the second weight is above twice the third on 3/5 (running means, Varsi 1973); where
  /// both are equal, each is the larger one in half of the cases.
  @Test(arguments: [([9.0, 3, 1], 0.6), ([9, 3, 3], 0.3)])
  func `equally important criteria are shuffled`(importances: [Double], expected: Double) {
    let result = sampled([[0.5, 0.5, 0], [0.5, 0, 1]], importances, .order)
    expect(result.firstShare(row: 0), is: expected, in: result)
  }

  @Test func `an unknown value is drawn anew for each sample`() {
    let known = [ValueSpan(0.5), ValueSpan(0.5)]
    let open = [ValueSpan(0.2, 1), ValueSpan(0.5)]
    let one = RankAcceptability(
      of: DecisionExample.table([known, open]), importances: [1, 0], reading: .free,
      sampleCount: 40_000, seed: 3)
    expect(one.firstShare(row: 1), is: 5.0 / 8, in: one)
    // The larger of three uniform numbers is any of them.
    let three = RankAcceptability(
      of: DecisionExample.table([[ValueSpan.unknown], [.unknown], [ValueSpan(0, 0.5)]]),
      importances: [2], reading: .stated, sampleCount: 40_000, seed: 3)
    // Third largest in the half cube: all below a half, then one in three: 1/4 · 1/3.
    expect(three.firstShare(row: 2), is: 1.0 / 12, in: three)
  }

  @Test func `a share has the error of a count, even where it is 0 or 1`() {
    let result = sampled([[0.4], [0.5]], [1], .free, samples: 9998)
    #expect(abs(result.standardError(of: 0.5) - 0.25.squareRoot() / 9998.0.squareRoot()) < 1e-12)
    #expect(result.firstShare(row: 0) == 0)
    #expect(abs(result.standardError(of: 0) - (0.0001 * 0.9999 / 9998).squareRoot()) < 1e-12)
    #expect(abs(result.standardError(of: 1) - result.standardError(of: 0)) < 1e-12)
  }

  @Test func `central weights are in the middle of where an alternative is first`() throws {
    // First when the first weight is above a half: uniform from there, so three quarters in the mean.
    let result = sampled([[1, 0], [0, 1]], [1, 1], .free)
    let central = try #require(result.centralWeights(row: 0))
    #expect(abs(central[0] - 0.75) < 0.004)
    #expect(abs(central[0] + central[1] - 1) < 1e-12)
  }

  @Test(arguments: [1, 7, 17])
  func `a few samples are counted like many`(samples: Int) {
    let result = sampled(DecisionExample.rows, [1, 1, 1], .free, samples: samples)
    for row in 0..<4 {
      for other in 0..<4 where other != row {
        let count = result.winningShare(row: row, over: other) * Double(samples)
        #expect((0...Double(samples)).contains(count) && abs(count - count.rounded()) < 1e-9)
      }
    }
    #expect(abs((0..<4).reduce(0) { $0 + result.firstShare(row: $1) } - 1) < 1e-12)
  }

  @Test func `what cannot be counted is refused`() async {
    let table = DecisionExample.table
    await #expect(processExitsWith: .failure) {
      _ = RankAcceptability(
        of: DecisionExample.table, importances: [0, 0, 0], reading: .free, sampleCount: 9, seed: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = RankAcceptability(
        of: DecisionExample.table, importances: [1, 1, 1], reading: .free, sampleCount: 0, seed: 1)
    }
    let bare = RankAcceptability(
      of: table, importances: [1, 1, 1], reading: .free, sampleCount: 9, seed: 1, countsWins: false)
    #expect(bare.share(row: 0, rank: 4) >= 0)
    await #expect(processExitsWith: .failure) {
      _ = RankAcceptability(
        of: DecisionExample.table, importances: [1, 1, 1], reading: .free, sampleCount: 9, seed: 1,
        countsWins: false
      ).winningShare(row: 0, over: 1)
    }
  }
}
