/// Linear programs solved by the dense two-phase simplex method.
///
/// For a handful of variables and some dozens of constraints. Phase one starts from slack and
/// artificial variables and drives the artificial ones to 0; phase two minimises the cost. Bland's rule
/// picks the first column that lowers the cost and, of the rows that limit it most, the one whose basic
/// variable comes first, so that no basis comes twice and the method ends.
///
/// Source: Dantzig 1963, Linear Programming and Extensions; the rule: Bland 1977, New finite pivoting
/// rules for the simplex method, Mathematics of Operations Research 2(2).
package struct Simplex {
  /// How the two sides of a constraint compare.
  package enum Relation: Hashable, Sendable {
    case atMost
    case atLeast
    case equal
  }

  /// Σ coefficients · variables, compared with the bound.
  package struct Constraint: Sendable {
    let coefficients: [Double]
    let relation: Relation
    let bound: Double

    /// Makes a constraint with one coefficient per variable.
    package init(_ coefficients: [Double], _ relation: Relation, _ bound: Double) {
      self.coefficients = coefficients
      self.relation = relation
      self.bound = bound
    }
  }

  /// What solving gives.
  package enum Outcome: Equatable, Sendable {
    /// The smallest cost, and variables that have it.
    case optimal(cost: Double, variables: [Double])
    /// No variables meet all constraints.
    case infeasible
    /// The cost has no lower limit.
    case unbounded
  }

  /// Numbers of this size are rounding.
  private static let rounding = 1e-11

  private let columnCount: Int
  /// The variables before the artificial ones.
  private let firstArtificial: Int
  /// One row per constraint: a number per column, then the bound.
  private var rows: [[Double]]
  private var basis: [Int]

  /// Minimises Σ costs · variables over variables that are at least 0 and meet all constraints.
  ///
  /// - Precondition: One coefficient per variable in each constraint.
  package static func minimize(_ costs: [Double], _ constraints: [Constraint]) -> Outcome {
    precondition(
      constraints.allSatisfy { $0.coefficients.count == costs.count },
      "one coefficient per variable")
    var simplex = Simplex(variableCount: costs.count, constraints)
    var artificial = [Double](repeating: 0, count: simplex.columnCount)
    for column in simplex.firstArtificial..<simplex.columnCount { artificial[column] = 1 }
    guard let missing = simplex.descend(artificial, upTo: simplex.columnCount),
      missing <= 100 * rounding
    else { return .infeasible }
    simplex.dropArtificial()
    let padding = [Double](repeating: 0, count: simplex.columnCount - costs.count)
    guard let cost = simplex.descend(costs + padding, upTo: simplex.firstArtificial) else {
      return .unbounded
    }
    var variables = [Double](repeating: 0, count: costs.count)
    for (row, column) in simplex.basis.enumerated() where column < costs.count {
      variables[column] = max(0, simplex.rows[row][simplex.columnCount])
    }
    return .optimal(cost: cost, variables: variables)
  }

  /// Makes the first tableau, with a slack or an artificial variable as the basis of each row.
  private init(variableCount: Int, _ constraints: [Constraint]) {
    // A bound below 0 turns its constraint round, so that the first basis is feasible.
    let turned = constraints.map { constraint -> Constraint in
      guard constraint.bound < 0 else { return constraint }
      let relation: Relation =
        switch constraint.relation {
        case .atMost: .atLeast
        case .atLeast: .atMost
        case .equal: .equal
        }
      return Constraint(constraint.coefficients.map { -$0 }, relation, -constraint.bound)
    }
    var slack = variableCount
    var artificial = variableCount + turned.count { $0.relation != .equal }
    firstArtificial = artificial
    columnCount = artificial + turned.count { $0.relation != .atMost }
    rows = []
    basis = []
    for constraint in turned {
      var row = [Double](repeating: 0, count: columnCount + 1)
      row.replaceSubrange(0..<variableCount, with: constraint.coefficients)
      row[columnCount] = constraint.bound
      if constraint.relation != .equal {
        row[slack] = constraint.relation == .atMost ? 1 : -1
        slack += 1
      }
      if constraint.relation == .atMost {
        basis.append(slack - 1)
      } else {
        row[artificial] = 1
        basis.append(artificial)
        artificial += 1
      }
      rows.append(row)
    }
  }

  /// Pivots until no column before `end` lowers the cost, and gives the cost; `nil` where it has no
  /// lower limit.
  private mutating func descend(_ costs: [Double], upTo end: Int) -> Double? {
    // What a unit of each column adds to the cost, and in the last place the cost below 0.
    var reduced = costs + [0]
    for (row, column) in basis.enumerated() where costs[column] != 0 {
      for place in reduced.indices { reduced[place] -= costs[column] * rows[row][place] }
    }
    while let entering = (0..<end).first(where: { reduced[$0] < -Self.rounding }) {
      guard let leaving = leavingRow(entering) else { return nil }
      pivot(leaving, entering)
      let factor = reduced[entering]
      for place in reduced.indices { reduced[place] -= factor * rows[leaving][place] }
      reduced[entering] = 0
    }
    return -reduced[columnCount]
  }

  private func leavingRow(_ entering: Int) -> Int? {
    var best: (row: Int, ratio: Double)?
    for row in rows.indices where rows[row][entering] > 100 * Self.rounding {
      let ratio = rows[row][columnCount] / rows[row][entering]
      guard let other = best, ratio > other.ratio - Self.rounding else {
        best = (row, ratio)
        continue
      }
      if ratio < other.ratio + Self.rounding, basis[row] < basis[other.row] { best = (row, ratio) }
    }
    return best?.row
  }

  private mutating func pivot(_ pivotRow: Int, _ column: Int) {
    let pivot = rows[pivotRow][column]
    for place in 0...columnCount { rows[pivotRow][place] /= pivot }
    rows[pivotRow][column] = 1
    for row in rows.indices where row != pivotRow && rows[row][column] != 0 {
      let factor = rows[row][column]
      for place in 0...columnCount { rows[row][place] -= factor * rows[pivotRow][place] }
      rows[row][column] = 0
    }
    basis[pivotRow] = column
  }

  /// Takes artificial variables out of the basis; a row that has nothing else says nothing new.
  private mutating func dropArtificial() {
    for row in rows.indices.reversed() where basis[row] >= firstArtificial {
      let column = (0..<firstArtificial).first { abs(rows[row][$0]) > 100 * Self.rounding }
      if let column {
        pivot(row, column)
      } else {
        rows.remove(at: row)
        basis.remove(at: row)
      }
    }
  }
}
