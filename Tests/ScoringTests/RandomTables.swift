import Scoring

/// A random table with its weights; on a coarse grid, so that ties happen.
struct RandomTable {
  let rowCount: Int
  let columns: [[ValueSpan]]
  let weights: Weights
  let alternatives: [Alternative]

  var table: ValueTable { ValueTable(rowCount: rowCount, columns: columns) }

  /// - Parameter unknowns: At most how many spans are not known.
  init(seed: UInt64, rowCount: Int, columnCount: Int, unknowns: Int, onGrid: Bool) throws {
    var numbers = SeededNumbers(seed: seed)
    var left = unknowns
    columns = (0..<columnCount).map { _ in
      (0..<rowCount).map { _ in
        let ends = (0..<2).map { _ in
          onGrid ? Double(numbers.number(in: 0...4)) / 4 : numbers.value()
        }
        guard left > 0, numbers.oneIn(3), ends[0] != ends[1] else { return ValueSpan(ends[0]) }
        left -= 1
        return ValueSpan(min(ends[0], ends[1]), max(ends[0], ends[1]))
      }
    }
    let importances = (0..<columnCount).map { _ in [0.0, 1, 3, 9][numbers.number(in: 0...3)] }
    weights = try Weights(normalizing: importances.map { $0 + (onGrid ? 1 : 0.01) })
    alternatives = (0..<rowCount).map { row in
      let verdicts = (0..<2).map { _ -> Verdict in
        numbers.oneIn(4) ? (numbers.oneIn(2) ? .missed : .unconfirmed) : .met
      }
      return Alternative(
        group: numbers.number(in: 0...rowCount / 2), verdicts: verdicts,
        tieBreak: Double(numbers.number(in: 0...2)), nameOrder: row)
    }
    self.rowCount = rowCount
  }

  /// The same with some or all of its rows in another order: row `new` is the old row `order[new]`.
  init(_ other: RandomTable, order: [Int]) {
    rowCount = order.count
    columns = other.columns.map { column in order.map { column[$0] } }
    weights = other.weights
    alternatives = order.map { other.alternatives[$0] }
  }
}

/// One alternative per row, each in a group of its own, with nothing required.
func unrelated(_ count: Int) -> [Alternative] {
  (0..<count).map { Alternative(group: $0, verdicts: [], tieBreak: 0, nameOrder: $0) }
}
