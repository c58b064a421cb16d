import Scoring
import Testing

struct ImportanceFlipTests {
  /// What a flip says.
  private struct Said: Equatable {
    let importance: Double
    let takers: [Int]

    init(_ importance: Double, _ takers: [Int]) {
      self.importance = importance
      self.takers = takers
    }

    init(_ flip: ImportanceFlip) { self.init(flip.importance, flip.takers) }
  }

  @Test func `the worked example flips at 13 thirds, at 17 fifths and at nothing`() {
    let flips = WorkedExample.table.importanceFlips(
      leader: 0, importances: WorkedExample.importances)
    #expect(isClose(flips[0].below?.importance, 13.0 / 3))
    #expect(flips[0].above == nil)
    #expect(flips[1].below == nil)
    #expect(isClose(flips[1].above?.importance, 17.0 / 5))
    #expect(flips[2].below?.importance == 0)
    #expect(flips.map { $0.below?.takers } == [[1], nil, [1]])
    // Level with the third: 2 + 1.4 / 0.5.
    #expect(isClose(flips[2].above?.importance, 4.8))
    #expect(flips.map { $0.above?.takers } == [nil, [1], [2]])
  }

  @Test func `of rows that draw level together, the fastest stand first beyond`() {
    let table = WorkedExample.known([[1, 0], [0.5, 0.5], [0, 1], [0, 1]])
    let flips = table.importanceFlips(leader: 0, importances: [3, 1])
    #expect(flips[1].above.map(Said.init) == Said(3, [2, 3]))
    #expect(flips[0].below.map(Said.init) == Said(1, [2, 3]))
  }

  @Test func `what is level at present flips at present, and what is the same never does`() {
    let table = WorkedExample.known([[1, 0, 0.5], [0, 1, 0.5], [1, 0, 0.5]])
    let flips = table.importanceFlips(leader: 0, importances: [1, 1, 1])
    #expect(flips.map { $0.below.map(Said.init) } == [Said(1, [1]), nil, nil])
    #expect(flips.map { $0.above.map(Said.init) } == [nil, Said(1, [1]), nil])
  }

  @Test func `an ignored criterion flips above only, and the only one that counts never`() {
    let table = WorkedExample.known([[1, 0], [0.5, 1]])
    let flips = table.importanceFlips(leader: 0, importances: [2, 0])
    #expect(flips.map { $0.below.map(Said.init) } == [nil, nil])
    #expect(flips.map { $0.above.map(Said.init) } == [nil, Said(1, [1])])
  }

  @Test func `what cannot count less has nothing below, even where somebody is level`() throws {
    let table = WorkedExample.known([[1, 1], [1, 0]])
    let flips = table.importanceFlips(leader: 0, importances: [2, 0])
    #expect(flips.map { $0.below.map(Said.init) } == [nil, nil])
    #expect(flips.map { $0.above.map(Said.init) } == [nil, nil])
    let weights = try Weights(normalizing: [2, 0])
    #expect(table.weightIntervals(leader: 0, weights: weights)[1]?.takersBelow == [])
  }

  @Test func `the reading of unknown values decides`() {
    let table = ValueTable(
      rowCount: 2,
      columns: [[ValueSpan(1), ValueSpan(0, 1)], [ValueSpan(0), ValueSpan(0.5)]])
    let above = UnknownReading.allCases.map {
      table.importanceFlips(leader: 0, importances: [1, 0.5], reading: $0)[1].above?.importance
    }
    #expect(above == [2, 1, 0.5])
  }

  /// The scores just before and just beyond a flip, summed here, tell who is first.
  @Test(arguments: 1...60)
  func `just before a flip the leader is first, just beyond it the takers are`(seed: UInt64) throws
  {
    let (table, importances, leader) = try randomCase(seed: seed)
    let flips = table.importanceFlips(leader: leader, importances: importances)
    for (column, flips) in flips.enumerated() {
      for (flip, way) in [(flips.below, -1e-6), (flips.above, 1e-6)] {
        guard let flip else { continue }
        // Far up, where a flip can lie at thousands, a small step would change no weight.
        let step = way * max(1, flip.importance)
        var changed = importances
        changed[column] = flip.importance - step
        if abs(flip.importance - importances[column]) > abs(step) {
          #expect(firstRows(table, changed).contains(leader))
        }
        changed[column] = flip.importance + step
        guard changed[column] >= 0 else { continue }
        #expect(firstRows(table, changed) == flip.takers)
      }
      // Nobody takes the place where no flip is said.
      var far = importances
      far[column] = flips.above == nil ? 1e6 : far[column]
      #expect(flips.above != nil || firstRows(table, far).contains(leader))
      far[column] = 0
      #expect(
        flips.below != nil || far.allSatisfy { $0 == 0 } || firstRows(table, far).contains(leader))
    }
  }

  @Test(arguments: 1...20)
  func `the order of rows does not matter`(seed: UInt64) throws {
    let (table, importances, leader) = try randomCase(seed: seed)
    var numbers = SeededNumbers(seed: seed + 500)
    let order = Array(0..<table.rowCount).shuffled(using: &numbers)
    let place = try #require(order.firstIndex(of: leader))
    let flips = table.importanceFlips(leader: leader, importances: importances)
    let again = table.keeping(rows: order)
      .importanceFlips(leader: place, importances: importances)
    for (one, other) in zip(flips, again) {
      for (one, other) in [(one.below, other.below), (one.above, other.above)] {
        #expect(isClose(one?.importance, other?.importance))
        #expect(one?.takers == other?.takers.map { order[$0] }.sorted())
      }
    }
  }

  @Test func `what cannot be an importance is a mistake`() async {
    await #expect(processExitsWith: .failure) {
      _ = WorkedExample.table.importanceFlips(leader: 4, importances: [1, 1, 1])
    }
    await #expect(processExitsWith: .failure) {
      _ = WorkedExample.table.importanceFlips(leader: 0, importances: [0, 0, 0])
    }
    await #expect(processExitsWith: .failure) {
      _ = WorkedExample.table.importanceFlips(leader: 0, importances: [1, -1, 1])
    }
  }
}

/// A random table, importances, and a row that stands first under them.
func randomCase(
  seed: UInt64, rowCount: Int = 12, columnCount: Int = 4
) throws -> (table: ValueTable, importances: [Double], leader: Int) {
  let random = try RandomTable(
    seed: seed, rowCount: rowCount, columnCount: columnCount, unknowns: 8, onGrid: seed % 2 == 0)
  var numbers = SeededNumbers(seed: seed + 9_000)
  var importances = (0..<columnCount).map { _ in [0.0, 1, 3, 9][numbers.number(in: 0...3)] }
  if importances.allSatisfy({ $0 == 0 }) { importances[0] = 1 }
  let leader = try #require(firstRows(random.table, importances).first)
  return (random.table, importances, leader)
}

/// The rows with the highest sum of weight times middle value, up to rounding.
func firstRows(_ table: ValueTable, _ importances: [Double]) -> [Int] {
  let sum = importances.reduce(0, +)
  let scores = (0..<table.rowCount).map { row in
    importances.indices.reduce(0) { $0 + importances[$1] / sum * table[row, $1].middle }
  }
  let best = scores.max() ?? 0
  return scores.indices.filter { best - scores[$0] <= 1e-12 }
}
