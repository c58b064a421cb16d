import Scoring
import Testing

/// A rule with eight facts, one gate a level; five levels.
private let eightFacts = GradedRule(
  optionCounts: [6, 5, 3, 3, 5, 3, 4, 5],
  levels: zip(
    GradedRule.evenlySpacedValues(count: 5),
    [
      [[0, 1, 0, 1, 0, 0, 1, 1]],
      [[1, 2, 1, 2, 1, 0, 1, 2]],
      [[3, 3, 2, 2, 2, 1, 2, 4]],
      [[4, 4, 2, 2, 3, 2, 3, 4]],
      [],
    ]
  ).map { GradedRule.Level(value: $0, gates: $1) })

/// A rule whose levels have several ways in, and gates that leave facts out.
private let waysIn = GradedRule(
  optionCounts: [3, 3, 3],
  levels: [
    .init(value: 1, gates: [[0, nil, 0], [nil, 0, 0]]),
    .init(value: 0.5, gates: [[1, 1, nil], [nil, nil, 0]]),
    .init(value: 0, gates: []),
  ])

struct GradedRuleTests {
  @Test(
    arguments: [
      ([0, 0, 0], 0), ([2, 0, 0], 0), ([0, 2, 0], 0), ([2, 2, 0], 1), ([1, 1, 2], 1),
      ([1, 2, 1], 2),
      ([2, 2, 2], 2),
    ] as [([Int], Int)])
  func `any gate is enough, and the best level reached counts`(options: [Int], level: Int) {
    #expect(waysIn.level(of: options) == level)
  }

  /// Expected numbers: the gates are nested, so the combinations that reach a level or better are
  /// the product of the gate's options: 16, 432, 12,960 and 54,000 of 81,000.
  @Test func `each combination of options has one level, and worsening a fact never raises it`() {
    let counts = eightFacts.optionCounts
    var options = counts.map { _ in 0 }
    var levels: [Int] = []
    repeat { levels.append(eightFacts.level(of: options)) } while advance(&options, counts)
    #expect(levels.count == 81_000)
    let tally = (0..<5).map { level in levels.reduce(0) { $0 + ($1 == level ? 1 : 0) } }
    #expect(tally == [16, 416, 12_528, 41_040, 27_000])

    var rises = 0
    for (number, level) in levels.enumerated() {
      var step = 1
      for count in counts.reversed() {
        if number / step % count + 1 < count, levels[number + step] < level { rises += 1 }
        step *= count
      }
    }
    #expect(rises == 0)
  }

  @Test(arguments: 1...200)
  func `levels of possible options are what trying all of them gives`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let rule = randomRule(&numbers)
    let possible = rule.optionCounts.map { count in
      let first = numbers.number(in: 0...count - 1)
      return first...numbers.number(in: first...count - 1)
    }
    var steps = possible.map { _ in 0 }
    var found: [Int] = []
    repeat {
      found.append(rule.level(of: zip(possible, steps).map { $0.lowerBound + $1 }))
    } while advance(&steps, possible.map(\.count))
    let levels = rule.levels(of: possible)
    #expect(levels.lowerBound == found.min())
    #expect(levels.upperBound == found.max())
    let values = found.map { rule.levels[$0].value }
    #expect(rule.span(of: possible).low == values.min())
    #expect(rule.span(of: possible).high == values.max())
  }

  @Test func `levels are evenly spaced from 1 to 0`() {
    #expect(GradedRule.evenlySpacedValues(count: 5) == [1, 0.75, 0.5, 0.25, 0])
    #expect(GradedRule.evenlySpacedValues(count: 2) == [1, 0])
    #expect(GradedRule.evenlySpacedValues(count: 1) == [1])
  }

  @Test func `rules that contradict themselves are a mistake`() async {
    await #expect(processExitsWith: .failure) { _ = GradedRule(optionCounts: [2], levels: []) }
    await #expect(processExitsWith: .failure) {
      _ = GradedRule(optionCounts: [0], levels: [.init(value: 1, gates: [])])
    }
    await #expect(processExitsWith: .failure) {
      _ = GradedRule(optionCounts: [2], levels: [.init(value: 1, gates: [[0]])])
    }
    await #expect(processExitsWith: .failure) {
      _ = GradedRule(
        optionCounts: [2], levels: [.init(value: 1, gates: []), .init(value: 0, gates: [])])
    }
    await #expect(processExitsWith: .failure) {
      _ = GradedRule(
        optionCounts: [2], levels: [.init(value: 0, gates: [[0]]), .init(value: 1, gates: [])])
    }
    await #expect(processExitsWith: .failure) {
      _ = GradedRule(
        optionCounts: [2], levels: [.init(value: 1, gates: [[0, 0]]), .init(value: 0, gates: [])])
    }
    await #expect(processExitsWith: .failure) {
      _ = GradedRule(
        optionCounts: [2], levels: [.init(value: 1, gates: [[2]]), .init(value: 0, gates: [])])
    }
    await #expect(processExitsWith: .failure) { _ = GradedRule.Level(value: 1.5, gates: []) }
    await #expect(processExitsWith: .failure) { _ = GradedRule.evenlySpacedValues(count: 0) }
  }

  @Test func `options a fact does not have are a mistake`() async {
    await #expect(processExitsWith: .failure) { _ = waysIn.level(of: [0, 0]) }
    await #expect(processExitsWith: .failure) { _ = waysIn.level(of: [0, 0, 3]) }
    await #expect(processExitsWith: .failure) { _ = waysIn.levels(of: [0...0, 0...0, 0...3]) }
    await #expect(processExitsWith: .failure) { _ = waysIn.levels(of: [0...0]) }
    await #expect(processExitsWith: .failure) {
      _ = waysIn.obstacles(to: 3, possible: [0...0, 0...0, 0...0])
    }
  }
}

struct GradedRuleGapsTests {
  @Test(
    arguments: [
      // What is possible, the level asked for, the facts in its way.
      ([0...0, 2...2, 1...1], 0, [2]),
      ([2...2, 1...1, 1...1], 0, [0, 2]),
      ([2...2, 2...2, 0...2], 1, [2]),
      ([1...1, 0...2, 1...2], 1, [1]),
      ([1...1, 1...1, 2...2], 1, []),
      ([0...0, 2...2, 0...0], 1, []),
      ([2...2, 2...2, 2...2], 2, []),
    ] as [([ClosedRange<Int>], Int, [Int])])
  func `obstacles are the facts that fail the easiest gate`(
    possible: [ClosedRange<Int>], level: Int, facts: [Int]
  ) {
    #expect(waysIn.obstacles(to: level, possible: possible) == facts)
  }

  @Test func `nothing is in the way of a level when a better one is sure by another way`() {
    let rule = GradedRule(
      optionCounts: [2, 2],
      levels: [
        .init(value: 1, gates: [[0, nil]]), .init(value: 0.5, gates: [[nil, 0]]),
        .init(value: 0, gates: []),
      ])
    #expect(rule.obstacles(to: 1, possible: [0...0, 1...1]) == [])
    #expect(rule.obstacles(to: 1, possible: [0...1, 1...1]) == [1])
  }

  @Test(
    arguments: [
      // Nothing is unknown; an unknown that changes nothing; one that does.
      ([1...1, 1...1, 1...1], nil),
      ([0...0, 0...2, 0...0], nil),
      ([2...2, 2...2, 0...2], 2),
      // Settled at either end, the third fact leaves less than the first.
      ([0...2, 2...2, 0...2], 2),
      // Alone, the first and second are alike: the first is named.
      ([1...2, 1...2, 1...1], 0),
    ] as [([ClosedRange<Int>], Int?)])
  func `the widest unknown is the fact that, once settled, leaves the least open`(
    possible: [ClosedRange<Int>], fact: Int?
  ) {
    #expect(waysIn.widestUnknown(possible: possible) == fact)
  }

  @Test func `an unknown is named even where no single one narrows the span`() {
    let twoOfThree = GradedRule(
      optionCounts: [2, 2, 2],
      levels: [
        .init(value: 1, gates: [[0, 0, nil], [0, nil, 0], [nil, 0, 0]]),
        .init(value: 0, gates: []),
      ])
    #expect(twoOfThree.widestUnknown(possible: [0...1, 0...1, 0...1]) == 1)
  }
}

/// Steps to the next combination, the last place first; false after the last one.
private func advance(_ options: inout [Int], _ counts: [Int]) -> Bool {
  for place in options.indices.reversed() {
    options[place] += 1
    if options[place] < counts[place] { return true }
    options[place] = 0
  }
  return false
}

private func randomRule(_ numbers: inout SeededNumbers) -> GradedRule {
  let counts = (0..<4).map { _ in numbers.number(in: 1...4) }
  let levelCount = numbers.number(in: 2...4)
  let values = GradedRule.evenlySpacedValues(count: levelCount)
  let levels = values.enumerated().map { index, value in
    let gateCount = index == levelCount - 1 ? 0 : numbers.number(in: 1...3)
    return GradedRule.Level(
      value: value,
      gates: (0..<gateCount).map { _ in
        counts.map { numbers.oneIn(3) ? nil : numbers.number(in: 0...$0 - 1) }
      })
  }
  return GradedRule(optionCounts: counts, levels: levels)
}
