import Scoring
import Testing

struct WeightsTests {
  @Test(
    arguments: [
      ([1.0, 1.0], [0.5, 0.5]),
      ([3.0, 1.0], [0.75, 0.25]),
      ([0.0, 9.0], [0.0, 1.0]),
      ([Double.leastNonzeroMagnitude, 0], [1.0, 0.0]),
      ([Double.greatestFiniteMagnitude, Double.greatestFiniteMagnitude], [0.5, 0.5]),
    ] as [([Double], [Double])])
  func `raw numbers are scaled to sum to one`(raw: [Double], scaled: [Double]) throws {
    #expect(try Weights(normalizing: raw).values == scaled)
  }

  @Test(
    arguments: [
      ([1, -2], WeightsError.negative(criterion: 1, value: -2)),
      ([1, .nan], .notFinite(criterion: 1)),
      ([Double.infinity, 1], .notFinite(criterion: 0)),
      ([-Double.infinity, 1], .notFinite(criterion: 0)),
      ([0, 0, 0], .allZero(count: 3)),
      ([], .allZero(count: 0)),
      ([-1, .nan], .negative(criterion: 0, value: -1)),
    ] as [([Double], WeightsError)])
  func `numbers that are no weights are refused, the first one named`(
    raw: [Double], error: WeightsError
  ) {
    #expect(throws: error) { try Weights(normalizing: raw) }
  }
}
