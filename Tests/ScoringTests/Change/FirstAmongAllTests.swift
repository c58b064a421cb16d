import Scoring
import Testing

/// Who can be first, by what change of the weights, and by how much.
struct FirstAmongAllTests {
  struct Case {
    let rows: [[Double]]
    let importances: [Double]
    /// The smallest change after which each row is first.
    let distances: [Double?]
    /// The largest lead that any weights give each row.
    let margins: [Double]
  }

  /// Random tables; the programs solved in full by scipy.optimize.linprog (HiGHS), scipy 1.17.1.
  static let scipy = [
    Case(
      rows: [
        [0.65, 0.6, 0.95], [0.0, 0.95, 0.15], [0.6, 0.95, 0.5], [0.3, 0.6, 0.15], [0.7, 0.7, 0.6],
        [0.3, 0.6, 0.2],
      ], importances: [7, 0, 1], distances: [0.0, 2.0, 0.571428571429, nil, 0.0, nil],
      margins: [0.35, 0.0, 0.157894736842, -0.314285714286, 0.05625, -0.314285714286]),
    Case(
      rows: [
        [1.0, 0.55, 0.95, 0.95], [1.0, 0.85, 0.95, 1.0], [0.15, 0.05, 0.55, 0.35],
        [0.7, 0.05, 0.4, 0.3], [0.7, 0.2, 0.7, 0.85], [0.75, 0.7, 0.3, 0.85],
        [0.95, 0.8, 0.5, 0.65], [0.05, 0.2, 0.1, 0.5],
      ], importances: [7, 4, 8, 1], distances: [0.5, 0, nil, nil, nil, nil, nil, nil],
      margins: [0, 0.192857142857, -0.4, -0.3, -0.15, -0.15, -0.05, -0.5]),
    Case(
      rows: [
        [0.5, 0.15, 0.6, 0.65, 0.9], [0.05, 0.15, 0.9, 0.5, 0.05], [0.9, 0.9, 0.65, 0.6, 0.55],
        [0.7, 0.35, 0.85, 0.2, 0.65], [0.75, 0.1, 0.5, 0.75, 0.95], [0.15, 0.35, 0.35, 0.4, 0.5],
        [0.85, 0.8, 0.0, 0.3, 0.7], [0.65, 0.25, 1.0, 0.1, 0.9], [0.55, 0.5, 0.8, 0.05, 0.85],
        [0.15, 0.85, 0.7, 0.0, 0.2], [0.65, 0.65, 0.4, 0.2, 0.85], [0.7, 1.0, 0.5, 0.65, 0.2],
      ], importances: [5, 5, 3, 6, 9],
      distances: [
        0.593506493506, 1.002380952381, 0.0, nil, 0.041666666667, nil, 0.384442782349,
        0.253875157101, 0.483575248281, 1.353571428571, 0.328173073809, 0.603174603175,
      ],
      margins: [
        0.007279562543, 0.105882352941, 0.163457529964, -0.033333333333, 0.138738738739,
        -0.225453934095, 0.033216783217, 0.17, 0.025681818182, 0.015, 0.051063829787, 0.1,
      ]),
  ]

  @Test(arguments: scipy)
  func `changes and margins are those of the whole programs`(example: Case) throws {
    let table = WorkedExample.known(example.rows)
    let weights = try Weights(normalizing: example.importances)
    for row in 0..<table.rowCount {
      let change = table.smallestChangeToFirst(row, weights: weights)
      #expect(isClose(change?.distance, example.distances[row], within: 1e-11))
      let optimality = table.potentialOptimality(of: row)
      #expect(abs(optimality.margin - example.margins[row]) < 1e-11)
      #expect((optimality.chance == .never) == (change == nil))
      guard let change else { continue }
      #expect(change.canLead == (optimality.chance == .canWin))
      // A margin above 0 says that the weights do what they are for.
      #expect(firstRows(table, optimality.weights).contains(row))
      #expect(lead(table, row, change.weights) > -1e-10)
    }
  }

  /// With spans, the ends decided beforehand, by the same solver.
  @Test func `spans tell who can possibly and who can surely be first`() {
    let lows = [
      [0.35, 0.65, 0.2], [0.7, 0.6, 0.35], [0.1, 0.0, 0.35], [0.6, 0.35, 0.2], [0.2, 0.6, 0.65],
      [0.25, 0.45, 0.05],
    ]
    let highs = [
      [0.35, 0.7, 0.55], [0.7, 0.85, 0.35], [0.45, 0.0, 0.5], [0.95, 0.35, 0.2], [0.25, 0.6, 0.7],
      [0.3, 0.85, 0.3],
    ]
    let table = ValueTable(
      rowCount: 6,
      columns: (0..<3).map { column in
        (0..<6).map { ValueSpan(lows[$0][column], highs[$0][column]) }
      })
    let possibly = (0..<6).map {
      table.potentialOptimality(of: $0, own: .hopeful, others: .cautious)
    }
    let surely = (0..<6).map {
      table.potentialOptimality(of: $0, own: .cautious, others: .hopeful)
    }
    let margins = [0.1, 0.281818181818, 0, 0.25, 0.35, 0.2]
    let least = [
      -0.179166666667, 0.046710526316, -0.266666666667, -0.1, 0.1, -0.358333333333,
    ]
    #expect(zip(possibly, margins).allSatisfy { abs($0.margin - $1) < 1e-11 })
    #expect(zip(surely, least).allSatisfy { abs($0.margin - $1) < 1e-11 })
    #expect(possibly.map(\.chance) == [.canWin, .canWin, .canTie, .canWin, .canWin, .canWin])
    #expect(surely.map(\.chance) == [.never, .canWin, .never, .never, .canWin, .never])
  }

  @Test func `in the worked example one that nobody dominates can never be first`() throws {
    let weights = try Weights(normalizing: WorkedExample.importances)
    let chances = (0..<4).map { WorkedExample.table.potentialOptimality(of: $0).chance }
    #expect(chances == [.canWin, .canWin, .canWin, .never])
    #expect(WorkedExample.table.smallestChangeToFirst(3, weights: weights) == nil)
    #expect((0..<3).allSatisfy { WorkedExample.table.dominance(of: $0, over: 3) == nil })
    #expect(
      isClose(WorkedExample.table.smallestChangeToFirst(1, weights: weights)?.distance, 0.05))
  }

  @Test func `what is best only where two others tie can tie and not win`() throws {
    let table = WorkedExample.known([[1, 0], [0, 1], [0.5, 0.5]])
    let weights = try Weights(normalizing: [3, 1])
    #expect(table.potentialOptimality(of: 2).chance == .canTie)
    let change = try #require(table.smallestChangeToFirst(2, weights: weights))
    #expect(isClose(change.distance, 0.5))
    #expect(!change.canLead)
  }

  @Test func `a criterion that may not weigh helps nobody`() {
    let table = WorkedExample.known([[1, 0], [0.5, 1]])
    #expect(table.potentialOptimality(of: 1).chance == .canWin)
    let alone = table.potentialOptimality(of: 1, columns: [0])
    #expect(alone.margin == -0.5)
    #expect(alone.weights == [1, 0])
    #expect(WorkedExample.known([[0.5]]).potentialOptimality(of: 0).chance == .canWin)
  }

  @Test(arguments: 1...30)
  func `what is dominated never wins, whatever the order of rows`(seed: UInt64) throws {
    let (table, importances, leader) = try randomCase(seed: seed, rowCount: 9, columnCount: 3)
    let weights = try Weights(normalizing: importances)
    var numbers = SeededNumbers(seed: seed + 77)
    let order = Array(0..<table.rowCount).shuffled(using: &numbers)
    let shuffled = table.keeping(rows: order)
    let tries = (0..<400).map { _ in nearby(weights.values, &numbers) }
    for row in 0..<table.rowCount {
      let best = table.potentialOptimality(of: row)
      let isDominated = (0..<table.rowCount).contains {
        table.settled(.middle).dominance(of: $0, over: row) == .necessary
      }
      #expect(!isDominated || best.chance != .canWin)
      let place = try #require(order.firstIndex(of: row))
      #expect(isClose(shuffled.potentialOptimality(of: place).margin, best.margin))
      let change = table.smallestChangeToFirst(row, weights: weights)
      let again = shuffled.smallestChangeToFirst(place, weights: weights)
      #expect(isClose(change?.distance, again?.distance))
      #expect(row != leader || change?.distance == 0)
      for other in tries where lead(table, row, other) > 1e-9 {
        #expect(best.margin > 0)
        #expect(change?.distance ?? .infinity <= apart(other, weights.values) + 1e-9)
      }
    }
  }

  /// By how much a row is ahead of the best of the others.
  private func lead(_ table: ValueTable, _ row: Int, _ weights: [Double]) -> Double {
    let scores = (0..<table.rowCount).map { row in
      weights.indices.reduce(0) { $0 + weights[$1] * table[row, $1].middle }
    }
    let best = scores.indices.filter { $0 != row }.map { scores[$0] }.max() ?? 0
    return scores[row] - best
  }
}
