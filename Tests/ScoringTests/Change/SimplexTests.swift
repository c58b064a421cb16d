import Scoring
import Testing

struct SimplexTests {
  /// Published examples: Dantzig's and Hillier and Lieberman's Wyndor Glass (36 at 2, 6), and the one
  /// on which the largest-coefficient rule goes round for ever (Beale 1955, Cycling in the dual
  /// simplex algorithm; −1/20 at 1/25, 0, 1, 0).
  @Test func `published programs have their published optima`() {
    let glass = Simplex.minimize(
      [-3, -5],
      [
        .init([1, 0], .atMost, 4), .init([0, 2], .atMost, 12), .init([3, 2], .atMost, 18),
      ])
    #expect(glass == .optimal(cost: -36, variables: [2, 6]))
    let cycling = Simplex.minimize(
      [-0.75, 150, -0.02, 6],
      [
        .init([0.25, -60, -1.0 / 25, 9], .atMost, 0), .init([0.5, -90, -1.0 / 50, 3], .atMost, 0),
        .init([0, 0, 1, 0], .atMost, 1),
      ])
    guard case .optimal(let cost, let variables) = cycling else {
      Issue.record("the program has an optimum")
      return
    }
    #expect(isClose(cost, -0.05))
    #expect(zip(variables, [0.04, 0, 1, 0]).allSatisfy { isClose($0, $1) })
  }

  struct Case {
    let costs: [Double]
    let atMost: [([Double], Double)]
    let equal: [Double]
    let atLeast: [Double]
    let optimum: Double
  }

  /// Random programs solved by scipy.optimize.linprog (HiGHS), scipy 1.17.1.
  static let scipy = [
    Case(
      costs: [1, 3, -2, -1],
      atMost: [
        ([-1, 1, -2, 5], 4), ([4, -1, -3, -2], 5), ([-4, 3, -2, 0], 3), ([5, -3, -1, 1], 4),
        ([2, -3, 2, 3], 8),
      ], equal: [3, 2, 1, 3], atLeast: [1, 1, 2, 2], optimum: -6),
    Case(
      costs: [5, 3, -4, -5],
      atMost: [
        ([-1, 2, 2, 0], 1), ([2, 3, 5, -2], 9), ([-4, 2, -1, 0], 1), ([0, -3, 3, -4], 7),
        ([3, 5, 0, 1], 6),
      ], equal: [2, 3, 3, 3], atLeast: [2, 2, 1, 0], optimum: 1.75),
    Case(
      costs: [-1, 2, 3, 5],
      atMost: [
        ([0, 4, 3, 5], 9), ([5, 0, -4, 5], 7), ([-1, 0, -3, 0], 9), ([1, 4, 4, 3], 8),
        ([-3, 0, -3, -1], 2),
      ], equal: [3, 0, 0, 3], atLeast: [0, 0, 0, 2], optimum: 5),
  ]

  @Test(arguments: scipy)
  func `random programs have the optimum that another solver finds`(program: Case) {
    var constraints = program.atMost.map { Simplex.Constraint($0.0, .atMost, $0.1) }
    constraints.append(.init(program.equal, .equal, 3))
    constraints.append(.init(program.atLeast, .atLeast, 2))
    guard case .optimal(let cost, let variables) = Simplex.minimize(program.costs, constraints)
    else {
      Issue.record("the program has an optimum")
      return
    }
    #expect(isClose(cost, program.optimum))
    #expect(isClose(zip(program.costs, variables).reduce(0) { $0 + $1.0 * $1.1 }, cost))
    #expect(variables.allSatisfy { $0 >= 0 })
  }

  @Test func `what cannot be met, and what has no limit, is told`() {
    let above = Simplex.Constraint([1], .atLeast, 2)
    #expect(Simplex.minimize([1], [above, .init([1], .atMost, 1)]) == .infeasible)
    #expect(Simplex.minimize([-1], [above]) == .unbounded)
    #expect(Simplex.minimize([-1], [.init([1], .atMost, -1)]) == .infeasible)
  }

  @Test func `a constraint said twice changes nothing`() {
    let half = Simplex.Constraint([1, 1], .equal, 1)
    let outcome = Simplex.minimize([2, 1], [half, half, .init([2, 2], .equal, 2)])
    #expect(outcome == .optimal(cost: 1, variables: [0, 1]))
  }

  @Test func `a bound below 0 turns its constraint round`() {
    let outcome = Simplex.minimize(
      [1, 0], [.init([-1, 1], .atMost, -2), .init([0, 1], .atLeast, 1)])
    #expect(outcome == .optimal(cost: 3, variables: [3, 1]))
  }
}
