import Scoring
import Testing

struct RequirementPriceTests {
  /// Rows of the worked example; `privacy at least 0.6` is met by the second alone.
  @Test func `the worked example costs a fiftieth`() throws {
    let scores = WorkedExample.table.scores(
      try Weights(normalizing: WorkedExample.importances), reading: .middle)
    let columns = AlternativeColumns(
      groups: [0, 1, 2, 3], tieBreaks: [0, 0, 0, 0], nameOrders: [0, 1, 2, 3],
      verdicts: [[.missed, .met, .missed, .missed]])
    let prices = columns.requirementPrices(scores: scores, isKnown: [true, true, true, true])
    #expect(isClose(prices[0].price, 0.02))
    #expect(prices[0].bestWithout == 0)
    // The third and the fourth have equal scores and stand by name.
    #expect(prices[0].nearMisses == [0, 2, 3])
  }

  @Test func `only what fails nothing else is a near miss, and groups count once`() {
    let columns = AlternativeColumns(
      groups: [0, 0, 1, 1, 2, 3], tieBreaks: [0, 1, 0, 1, 0, 0], nameOrders: [0, 0, 1, 1, 2, 3],
      verdicts: [
        [.met, .missed, .unconfirmed, .missed, .missed, .missed],
        [.met, .met, .met, .met, .missed, .met],
      ])
    let prices = columns.requirementPrices(
      scores: [0.5, 0.75, 0.25, 0.25, 1, 0.875], isKnown: [true, true, true, true, true, false])
    // The first group has a row that meets all, and would stand with a better one.
    #expect(prices[0].bestWithout == 1)
    #expect(prices[0].price == 0.25)
    #expect(prices[0].nearMisses == [2])
    #expect(prices[1].price == 0)
    #expect(prices[1].bestWithout == 0)
    #expect(prices[1].nearMisses == [])
  }

  @Test func `where nothing meets all there is no price`() {
    let columns = AlternativeColumns(
      groups: [0, 1], tieBreaks: [0, 0], nameOrders: [0, 1],
      verdicts: [[.missed, .met], [.met, .missed]])
    let prices = columns.requirementPrices(scores: [0.5, 0.25], isKnown: [true, true])
    #expect(prices.map(\.price) == [nil, nil])
    #expect(prices.map(\.bestWithout) == [0, 1])
    #expect(prices.map(\.nearMisses) == [[0], [1]])
  }
}
