import Scoring
import Testing

/// Held against numbers that another program counted by another way: Tests/origins/acceptability.py.
struct CountedAcceptabilityTests {
  struct Counted: Sendable {
    let reading: WeightReading
    let ranks: [[Double]]
    let wins: [[Double]]
    let central: [[Double]]
  }

  private static let rows: [[ValueSpan]] = [
    [ValueSpan(0.9), ValueSpan(0.3, 0.5), ValueSpan(0.5), ValueSpan(0.2)],
    [ValueSpan(0.6), ValueSpan(0.8), ValueSpan(0.4), .unknown],
    [ValueSpan(0.3), ValueSpan(0.5), ValueSpan(1), ValueSpan(0.6)],
    [ValueSpan(0.5, 0.9), ValueSpan(0.5), ValueSpan(0.5), ValueSpan(0.5)],
    [ValueSpan(0.2, 0.7), ValueSpan(0.6), ValueSpan(0.1, 0.9), ValueSpan(0.8)],
  ]

  private static let counted = [
    Counted(
      reading: .stated,
      ranks: [
        [0.75541, 0.20566, 0.03207, 0.00615, 0.00071],
        [0.0343, 0.32033, 0.49105, 0.14151, 0.0128],
        [0.00209, 0.01633, 0.05622, 0.40156, 0.5238],
        [0.16897, 0.35799, 0.27632, 0.16191, 0.03481],
        [0.03922, 0.09969, 0.14435, 0.28887, 0.42787],
      ],
      wins: [
        [0.0, 0.94751, 0.99291, 0.8167, 0.95179],
        [0.05249, 0.0, 0.953, 0.43307, 0.78326],
        [0.00709, 0.047, 0.0, 0.07787, 0.43941],
        [0.1833, 0.56693, 0.92213, 0.0, 0.79202],
        [0.04821, 0.21674, 0.56059, 0.20798, 0.0],
      ],
      central: [
        [0.5705, 0.1817, 0.1861, 0.0617],
        [0.4191, 0.2915, 0.2052, 0.0842],
        [0.3585, 0.2334, 0.3215, 0.0866],
        [0.5332, 0.202, 0.1962, 0.0686],
        [0.4536, 0.2296, 0.2386, 0.0782],
      ]),
    Counted(
      reading: .order,
      ranks: [
        [0.62799, 0.22798, 0.09274, 0.03801, 0.01328],
        [0.12279, 0.27441, 0.36498, 0.17872, 0.0591],
        [0.02108, 0.08838, 0.13491, 0.32503, 0.4306],
        [0.15546, 0.32042, 0.27185, 0.18565, 0.06663],
        [0.07269, 0.08881, 0.13552, 0.27258, 0.4304],
      ],
      wins: [
        [0.0, 0.81693, 0.92883, 0.78178, 0.89185],
        [0.18307, 0.0, 0.79753, 0.47166, 0.77079],
        [0.07117, 0.20247, 0.0, 0.19304, 0.47763],
        [0.21822, 0.52834, 0.80696, 0.0, 0.75892],
        [0.10815, 0.22921, 0.52237, 0.24108, 0.0],
      ],
      central: [
        [0.5711, 0.178, 0.2041, 0.0467],
        [0.4102, 0.3212, 0.1786, 0.09],
        [0.3416, 0.2212, 0.3093, 0.1278],
        [0.4847, 0.2278, 0.2115, 0.076],
        [0.4023, 0.2347, 0.2589, 0.1041],
      ]),
    Counted(
      reading: .free,
      ranks: [
        [0.11766, 0.10766, 0.11588, 0.18515, 0.47365],
        [0.2739, 0.18721, 0.19581, 0.18757, 0.15551],
        [0.3084, 0.19671, 0.18594, 0.13163, 0.17732],
        [0.05758, 0.17818, 0.36516, 0.36642, 0.03267],
        [0.24246, 0.33024, 0.1372, 0.12924, 0.16085],
      ],
      wins: [
        [0.0, 0.35642, 0.28209, 0.25678, 0.31525],
        [0.64358, 0.0, 0.48975, 0.57541, 0.52767],
        [0.71791, 0.51025, 0.0, 0.6536, 0.44548],
        [0.74322, 0.42459, 0.3464, 0.0, 0.34737],
        [0.68475, 0.47233, 0.55452, 0.65263, 0.0],
      ],
      central: [
        [0.594, 0.1344, 0.1711, 0.1005],
        [0.2175, 0.4195, 0.1256, 0.2373],
        [0.1465, 0.1853, 0.4724, 0.1959],
        [0.482, 0.1612, 0.1516, 0.2051],
        [0.1959, 0.2179, 0.1697, 0.4165],
      ]),
  ]

  @Test(arguments: counted)
  func `shares are those of another program`(counted: Counted) throws {
    let result = RankAcceptability(
      of: DecisionExample.table(Self.rows), importances: [9, 3, 3, 1], reading: counted.reading,
      sampleCount: 100_000, seed: 2)
    // Both were counted: 100,000 times here, 8,000,000 times there.
    let within = { (share: Double, other: Double) in
      let variance = other * (1 - other) * (1 / 100_000.0 + 1 / 8_000_000.0)
      return abs(share - other) <= 3 * variance.squareRoot()
    }
    for row in 0..<5 {
      for rank in 1...5 {
        #expect(within(result.share(row: row, rank: rank), counted.ranks[row][rank - 1]))
      }
      for other in 0..<5 where other != row {
        #expect(within(result.winningShare(row: row, over: other), counted.wins[row][other]))
      }
      let central = try #require(result.centralWeights(row: row))
      let firsts = result.firstShare(row: row) * 100_000
      for (weight, other) in zip(central, counted.central[row]) {
        // A weight spreads by less than 0.25.
        #expect(abs(weight - other) <= 3 * 0.25 / firsts.squareRoot())
      }
    }
  }
}
