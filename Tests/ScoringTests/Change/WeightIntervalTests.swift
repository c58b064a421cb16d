import Scoring
import Testing

struct WeightIntervalTests {
  /// Worked out in fractions: rest scores are 0.38, 0.64, 0.7, 0.5 for quality and so on.
  @Test func `the worked example stays within its fractions`() throws {
    let intervals = WorkedExample.table.weightIntervals(
      leader: 0, weights: try Weights(normalizing: WorkedExample.importances))
    let expected: [(ClosedRange<Double>, [Int], [Int])] = [
      (13.0 / 28...1, [1], []), (0...17.0 / 52, [], [1]), (0...3.0 / 8, [1], [2]),
    ]
    for (interval, expected) in zip(intervals, expected) {
      #expect(isClose(interval?.leaderStays.lowerBound, expected.0.lowerBound))
      #expect(isClose(interval?.leaderStays.upperBound, expected.0.upperBound))
      #expect(interval?.takersBelow == expected.1)
      #expect(interval?.takersAbove == expected.2)
    }
    // The third and the fourth are level at present, and stay so whatever privacy weighs.
    #expect(intervals[0]?.orderStays == 0.5...0.5)
    #expect(intervals[1]?.orderStays == intervals[1]?.leaderStays)
    #expect(intervals[2]?.orderStays == 0.2...0.2)
  }

  @Test func `the order stays until the first two swap, wherever they stand`() throws {
    let table = WorkedExample.known([[1, 1], [0.5, 0.25], [0, 0.5]])
    let intervals = table.weightIntervals(leader: 0, weights: try Weights(normalizing: [3, 1]))
    // The second and the third are level at x / 2 + (1 − x) / 4 = (1 − x) / 2, so at a third.
    #expect(isClose(intervals[0]?.orderStays.lowerBound, 1.0 / 3))
    #expect(intervals[0]?.orderStays.upperBound == 1)
    #expect(intervals[0]?.leaderStays == 0...1)
    #expect(isClose(intervals[1]?.orderStays.upperBound, 2.0 / 3))
    #expect(intervals[1]?.orderStays.lowerBound == 0)
  }

  @Test func `a weight that is the whole has no interval, and one of nothing starts at 0`() throws {
    let table = WorkedExample.known([[1, 0], [0.5, 1]])
    let intervals = table.weightIntervals(leader: 0, weights: try Weights(normalizing: [2, 0]))
    #expect(intervals[0] == nil)
    #expect(isClose(intervals[1]?.leaderStays.upperBound, 1.0 / 3))
    #expect(intervals[1]?.leaderStays.lowerBound == 0)
    #expect(intervals[1]?.takersAbove == [1])
  }

  /// Tries many weights and compares with what sorting the scores at each gives.
  @Test(arguments: 1...60)
  func `inside an interval nothing changes, outside it does`(seed: UInt64) throws {
    let (table, importances, leader) = try randomCase(seed: seed, rowCount: 7)
    let weights = try Weights(normalizing: importances)
    let before = places(table, weights.values)
    for (column, interval) in table.weightIntervals(leader: leader, weights: weights).enumerated() {
      guard let interval else {
        #expect(weights.values[column] == 1)
        continue
      }
      #expect(interval.leaderStays.lowerBound <= interval.orderStays.lowerBound + 1e-9)
      #expect(interval.leaderStays.upperBound >= interval.orderStays.upperBound - 1e-9)
      for step in 0...50 {
        let weight = Double(step) / 50
        let changed = proportional(weights.values, column, weight)
        let lead = interval.leaderStays
        if lead.lowerBound + 1e-6 < weight, weight < lead.upperBound - 1e-6 {
          #expect(firstRows(table, changed).contains(leader))
        } else if weight < lead.lowerBound - 1e-6 || weight > lead.upperBound + 1e-6 {
          #expect(!firstRows(table, changed).contains(leader))
        }
        let order = interval.orderStays
        if order.lowerBound + 1e-6 < weight, weight < order.upperBound - 1e-6 {
          #expect(places(table, changed) == before)
        } else if weight < order.lowerBound - 1e-6 || weight > order.upperBound + 1e-6 {
          #expect(places(table, changed) != before)
        }
      }
    }
  }

  @Test func `as many weights as criteria are asked for`() async {
    await #expect(processExitsWith: .failure) {
      let weights = try Weights(normalizing: [1, 1])
      _ = WorkedExample.table.weightIntervals(leader: 0, weights: weights)
    }
  }

  private func proportional(_ weights: [Double], _ column: Int, _ weight: Double) -> [Double] {
    weights.indices.map {
      $0 == column ? weight : weights[$0] * (1 - weight) / (1 - weights[column])
    }
  }

  private func places(_ table: ValueTable, _ weights: [Double]) -> [Int] {
    let scores = (0..<table.rowCount).map { row in
      weights.indices.reduce(0) { $0 + weights[$1] * table[row, $1].middle }
    }
    return scores.map { score in 1 + scores.reduce(0) { $0 + ($1 > score + 1e-9 ? 1 : 0) } }
  }
}
