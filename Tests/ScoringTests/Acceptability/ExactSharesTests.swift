import Scoring
import Testing

/// Shares of weights in closed form and by cutting the triangle, held against fractions that exact
/// arithmetic gave (Python's fractions: the triangle cut in rational numbers).
struct ExactSharesTests {
  private let rows = DecisionExample.rows
  private let table = DecisionExample.table

  private static let pairs: [(Int, Int, Double)] = [
    (0, 1, 23.0 / 48), (1, 0, 25.0 / 48),
    // A−C = (3/5, −1/5, −1/2): (6/8)·(6/11); C is where the rest is.
    (0, 2, 9.0 / 22), (2, 0, 13.0 / 22),
  ]

  @Test(arguments: pairs)
  func `one is above another on this share of all weights`(
    row: Int, other: Int, expected: Double
  ) {
    let share = PairwiseShare.share(
      table, row: row, over: other, importances: [1, 1, 1], reading: .free)
    #expect(abs((share ?? -1) - expected) < 1e-12)
  }

  @Test func `ranked weights take running means`() throws {
    let share = PairwiseShare.share(
      table, row: 0, over: 1, importances: [9, 3, 1], reading: .order)
    #expect(abs((share ?? -1) - 27.0 / 40) < 1e-12)
    // The same numbers under other columns.
    let columns = [2, 0, 1]
    let turned = DecisionExample.table(rows.map { row in columns.map { row[$0] } })
    let other = PairwiseShare.share(
      turned, row: 0, over: 1, importances: [1, 9, 3], reading: .order)
    #expect(abs((other ?? -1) - 27.0 / 40) < 1e-12)
  }

  /// Difference (0, 1, −2): 3/5 where the second weight is the larger one, never else.
  @Test func `equally important criteria are taken in every order`() {
    let table = DecisionExample.table([[0.5, 0.5, 0], [0.5, 0, 1]])
    let share = PairwiseShare.share(
      table, row: 0, over: 1, importances: [9, 3, 3], reading: .order)
    #expect(abs((share ?? -1) - 0.3) < 1e-12)
  }

  @Test func `many criteria that are all equally important take no orders`() throws {
    let row = (0..<8).map { Double($0) / 8 }
    let table = DecisionExample.table([row, row.reversed()])
    let equal = [Double](repeating: 3, count: 8)
    let share = PairwiseShare.share(table, row: 0, over: 1, importances: equal, reading: .order)
    #expect(abs((share ?? -1) - 0.5) < 1e-12)
    let ordered = PairwiseShare.share(
      table, row: 0, over: 1, importances: [9] + equal.dropFirst(), reading: .order)
    #expect(ordered == nil)
  }

  @Test func `no formula is made up where there is none`() {
    #expect(
      PairwiseShare.share(table, row: 0, over: 1, importances: [1, 1, 1], reading: .stated) == nil)
    let open = DecisionExample.table([[ValueSpan.unknown, ValueSpan(0)], [.init(0.5), .init(1)]])
    #expect(PairwiseShare.share(open, row: 0, over: 1, importances: [1, 1], reading: .free) == nil)
    #expect(PairwiseShare.share(open, row: 0, over: 1, importances: [0, 1], reading: .free) == 0)
  }

  struct Split: Sendable {
    let differences: [Double]
    let share: Double

    init(_ differences: [Double], _ share: Double) {
      self.differences = differences
      self.share = share
    }
  }

  private static let splits = [
    Split([1], 1), Split([-1], 0), Split([0], 0.5), Split([0, 0, 0], 0.5), Split([0, 1], 1),
    Split([0, -1], 0), Split([1, -1], 0.5), Split([1, -3], 0.25), Split([1, 0, -1], 0.5),
    Split([1, 1, -1], 0.75), Split([0.1 + 0.2 - 0.3, 0], 0.5),
  ]

  @Test(arguments: splits)
  func `ties and single criteria are right`(split: Split) {
    #expect(abs(PairwiseShare.free(split.differences) - split.share) < 1e-12)
  }

  @Test(arguments: 1...20)
  func `both directions add up to one, in every order of criteria`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let differences = (0..<8).map { _ in numbers.value() - numbers.value() }
    let share = PairwiseShare.free(differences)
    #expect(abs(share + PairwiseShare.free(differences.map { -$0 }) - 1) < 1e-9)
    #expect(abs(share - PairwiseShare.free(differences.shuffled(using: &numbers))) < 1e-9)
    #expect(PairwiseShare.free(differences.map { $0 + 0.1 }) >= share)
  }

  @Test func `regions have the areas and corners of the cut triangle`() throws {
    let regions = TriangleRegions(table).regions
    for (region, expected) in zip(regions, DecisionExample.firstShares) {
      #expect(abs(region.share - expected) < 1e-12)
    }
    let centre = [419.0 / 660, 137.0 / 900, 527.0 / 2475]
    #expect(isNear(try #require(regions[0].centre), centre))
    let corners: [[Double]] = [
      [1, 0, 0], [5.0 / 8, 3.0 / 8, 0], [3.0 / 8, 7.0 / 24, 1.0 / 3], [5.0 / 11, 0, 6.0 / 11],
    ]
    for corner in corners {
      #expect(regions[0].corners.contains { isNear($0, corner) })
    }
    #expect(regions[0].corners.count == 4)
    #expect(regions[3].corners.isEmpty && !regions[3].isKnifeEdge && regions[3].centre == nil)
  }

  /// From cutting the ordered triangle in rational numbers: Tests/origins/triangle.py.
  @Test func `ordered weights leave a smaller triangle`() throws {
    let regions = TriangleRegions(table, keepingOrderOf: [9, 3, 1]).regions
    for (region, expected) in zip(regions, [27.0 / 40, 13.0 / 40, 0, 0]) {
      #expect(abs(region.share - expected) < 1e-12)
    }
    #expect(isNear(try #require(regions[0].centre), [27.0 / 40, 9.0 / 40, 1.0 / 10]))
    #expect(isNear(try #require(regions[1].centre), [2239.0 / 4680, 1813.0 / 4680, 157.0 / 1170]))
    // At equal weights the third ties with the second, and nowhere else.
    #expect(regions[2].isKnifeEdge)
    #expect(isNear(regions[2].corners[0], [1.0 / 3, 1.0 / 3, 1.0 / 3]))
    #expect(regions[3].corners.isEmpty)
  }

  @Test func `one that is best only where others tie can tie, not win`() {
    let regions = TriangleRegions(
      DecisionExample.table([[1, 0, 0.5], [0, 1, 0.5], [0.5, 0.5, 0.5], [0, 0, 0]])
    ).regions
    #expect(abs(regions[0].share - 0.5) < 1e-12 && abs(regions[1].share - 0.5) < 1e-12)
    #expect(regions[2].isKnifeEdge)
    #expect(regions[2].corners.count == 2)
    #expect(!regions[3].isKnifeEdge)
  }

  @Test func `equal ones share their region`() throws {
    let regions = TriangleRegions(DecisionExample.table(rows + [rows[1]])).regions
    #expect(abs(regions[1].share - 1.0 / 6) < 1e-12)
    #expect(regions[4] == regions[1])
    #expect(abs(regions.reduce(0) { $0 + $1.share } - 1) < 1e-12)
    let centre = try #require(regions[1].centre)
    #expect(abs(centre.reduce(0, +) - 1) < 1e-12)
  }

  @Test(arguments: 1...10)
  func `samples and regions tell the same`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let table = DecisionExample.table((0..<6).map { _ in (0..<3).map { _ in numbers.value() } })
    for (reading, order) in [(WeightReading.free, nil), (.order, [3.0, 9, 3])] {
      let regions = TriangleRegions(table, keepingOrderOf: order).regions
      let sampled = RankAcceptability(
        of: table, importances: [3, 9, 3], reading: reading, sampleCount: 10_000, seed: seed)
      for (row, region) in regions.enumerated() {
        #expect(abs(sampled.firstShare(row: row) - region.share) < 4 * 0.005)
        guard let centre = region.centre, region.share > 0.05 else { continue }
        let central = try #require(sampled.centralWeights(row: row))
        #expect(zip(centre, central).allSatisfy { abs($0 - $1) < 0.05 })
      }
    }
  }

  private func isNear(_ first: [Double], _ second: [Double]) -> Bool {
    zip(first, second).allSatisfy { abs($0 - $1) < 1e-12 }
  }
}
