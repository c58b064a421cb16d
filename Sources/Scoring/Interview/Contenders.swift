/// Those of a problem's alternatives that can be somebody's choice: the rows that no other beats
/// everywhere, each once, in an order that depends on their values only.
struct Contenders: Sendable {
  /// One of them.
  struct Contender: Sendable {
    let values: [Double]
    /// The rows with these values, in row order.
    let rows: [Int]
    /// Contenders with the same number are plans of the same alternatives.
    let choice: Int

    func score(_ weights: [Double]) -> Double {
      zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  let all: [Contender]
  /// For each choice the groups that share it.
  let choices: [[Int]]

  init(_ problem: InterviewProblem) {
    let table = problem.values
    var rows: [[Double]: [Int]] = [:]
    for row in 0..<table.rowCount {
      let values = (0..<table.columnCount).map { table[row, $0].low }
      rows[values, default: []].append(row)
    }
    let sorted = rows.keys.sorted { $1.lexicographicallyPrecedes($0) }
    // A row that beats another everywhere stands before it.
    var kept: [[Double]] = []
    for values in sorted
    where !kept.contains(where: { better in zip(better, values).allSatisfy { $0 >= $1 } }) {
      kept.append(values)
    }
    var choices: [[Int]] = []
    all = kept.map { values in
      let same = rows[values] ?? []
      let groups = Set(same.map { problem.groups[$0] }).sorted()
      let known = choices.firstIndex(of: groups)
      if known == nil { choices.append(groups) }
      return Contender(values: values, rows: same, choice: known ?? choices.count - 1)
    }
    self.choices = choices
  }
}
