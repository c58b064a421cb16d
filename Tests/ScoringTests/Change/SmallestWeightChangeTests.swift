import Scoring
import Testing

struct SmallestWeightChangeTests {
  private static let moves: [(rival: Int, distance: Double, reached: [Double])] = [
    (1, 0.05, [0.475, 0.325, 0.2]), (2, 14.0 / 55, [41.0 / 110, 0.3, 18.0 / 55]),
    (3, 7.0 / 15, [4.0 / 15, 8.0 / 15, 0.2]),
  ]

  @Test(arguments: moves)
  func `the worked example moves what its fractions say`(
    rival: Int, distance: Double, reached: [Double]
  ) throws {
    let weights = try Weights(normalizing: WorkedExample.importances)
    let change = try #require(
      WorkedExample.table.smallestWeightChange(leader: 0, rival: rival, weights: weights))
    #expect(isClose(change.distance, distance))
    #expect(zip(change.weights, reached).allSatisfy { isClose($0, $1) })
    #expect(change.canLead)
  }

  @Test func `who is better everywhere cannot be caught, who is as good somewhere only reached`()
    throws
  {
    let table = WorkedExample.known([[0.5, 0.5, 1], [0.5, 0.25, 0], [0.25, 0.25, 0.5]])
    let weights = try Weights(normalizing: [1, 1, 2])
    let level = try #require(table.smallestWeightChange(leader: 0, rival: 1, weights: weights))
    #expect(level.distance == 1.5)
    #expect(level.weights == [1, 0, 0])
    #expect(!level.canLead)
    #expect(table.smallestWeightChange(leader: 0, rival: 2, weights: weights) == nil)
    #expect(table.weightDistances(leader: 0, weights: weights) == [0, 1.5, .infinity])
  }

  @Test func `what is level at present needs no change`() throws {
    let table = WorkedExample.known([[1, 0], [0, 1]])
    let weights = try Weights(normalizing: [1, 1])
    let change = try #require(table.smallestWeightChange(leader: 0, rival: 1, weights: weights))
    #expect(change.distance == 0)
    #expect(change.weights == weights.values)
  }

  @Test func `weight goes to a criterion that had none`() throws {
    let table = WorkedExample.known([[1, 0], [0.5, 1]])
    let weights = try Weights(normalizing: [1, 0])
    let change = try #require(table.smallestWeightChange(leader: 0, rival: 1, weights: weights))
    #expect(isClose(change.distance, 2.0 / 3))
    #expect(isClose(change.weights[1], 1.0 / 3))
  }

  /// No random weights nearer than the distance put the rival level; those reached do.
  @Test(arguments: 1...40)
  func `the weights reached are level, and no nearer ones are`(seed: UInt64) throws {
    let (table, importances, leader) = try randomCase(seed: seed)
    let weights = try Weights(normalizing: importances)
    let distances = table.weightDistances(leader: leader, weights: weights)
    var numbers = SeededNumbers(seed: seed)
    let tries = (0..<300).map { _ in nearby(weights.values, &numbers) }
    for rival in 0..<table.rowCount where rival != leader {
      let change = table.smallestWeightChange(leader: leader, rival: rival, weights: weights)
      #expect(change?.distance ?? .infinity == distances[rival])
      if let change {
        #expect(abs(lead(table, leader, rival, change.weights)) < 1e-9 || change.distance == 0)
        #expect(isClose(change.weights.reduce(0, +), 1))
        #expect(change.weights.allSatisfy { $0 >= 0 })
        #expect(isClose(apart(change.weights, weights.values), change.distance))
      }
      for other in tries where apart(other, weights.values) < distances[rival] - 1e-9 {
        #expect(lead(table, leader, rival, other) > -1e-9)
      }
    }
  }

  @Test func `parts give the same as the whole`() throws {
    var numbers = SeededNumbers(seed: 3)
    let count = 40_000
    let values = (0..<3 * count).map { _ in numbers.value() }
    let table = ValueTable(rowCount: count, columnCount: 3, lows: values, highs: values)
    let weights = try Weights(normalizing: [3, 2, 1])
    let leader = try #require(
      table.scores(weights, reading: .middle).enumerated().max { $0.element < $1.element }?.offset)
    let whole = table.weightDistances(leader: leader, weights: weights)
    #expect(whole == table.weightDistances(leader: leader, weights: weights, loop: ThreeParts()))
    for row in stride(from: 0, to: count, by: 997) {
      let change = table.smallestWeightChange(leader: leader, rival: row, weights: weights)
      #expect(whole[row] == change?.distance ?? .infinity)
    }
  }

  private static let needs: [(rival: Int, needed: [Double?])] = [
    (1, [0.64, 13.0 / 15, 0.5]), (2, [0.58, 29.0 / 30, nil]), (3, [0.78, 29.0 / 30, nil]),
  ]

  @Test(arguments: needs)
  func `a rival needs on one criterion what the worked example says`(
    rival: Int, needed: [Double?]
  ) throws {
    let weights = try Weights(normalizing: WorkedExample.importances)
    let values = WorkedExample.table.neededValues(leader: 0, rival: rival, weights: weights)
    #expect(zip(values, needed).allSatisfy { isClose($0, $1) })
  }

  @Test func `what is level needs what it has, and what has no weight cannot help`() throws {
    let table = WorkedExample.known([[1, 0, 0], [0, 1, 1], [0, 0.5, 0]])
    let weights = try Weights(normalizing: [1, 1, 0])
    #expect(table.neededValues(leader: 0, rival: 1, weights: weights) == [0, 1, 1])
    #expect(table.neededValues(leader: 0, rival: 2, weights: weights) == [0.5, 1, nil])
  }

  private func lead(_ table: ValueTable, _ leader: Int, _ rival: Int, _ weights: [Double]) -> Double
  {
    weights.indices.reduce(0) {
      $0 + weights[$1] * (table[leader, $1].middle - table[rival, $1].middle)
    }
  }
}

/// The sum of the absolute differences.
func apart(_ weights: [Double], _ others: [Double]) -> Double {
  zip(weights, others).reduce(0) { $0 + abs($1.0 - $1.1) }
}

/// Random weights, some of them near to those given.
func nearby(_ weights: [Double], _ numbers: inout SeededNumbers) -> [Double] {
  let raw = weights.map { _ in numbers.value() * numbers.value() }
  let part = numbers.value() / raw.reduce(0, +)
  let kept = 1 - raw.reduce(0, +) * part
  return zip(weights, raw).map { $0 * kept + $1 * part }
}
