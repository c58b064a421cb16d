/// A rule from ordinal facts to an ordinal level; in both, 0 is best.
///
/// A level is reached when one of its gates is met in full; the best level reached counts.
/// Worsening a fact can only close gates, so it never raises the level: the level is monotone in
/// each fact, and what unknown facts can do to it is found at the ends of their ranges.
public struct GradedRule: Hashable, Sendable {
  /// One level of a rule: what it is worth and the ways into it.
  public struct Level: Hashable, Sendable {
    /// What the level is worth, on 0…1.
    public let value: Double
    /// The ways into the level, any of which is enough.
    ///
    /// A gate holds one entry per fact: the worst option allowed, `nil` where the fact is not
    /// asked.
    public let gates: [[Int?]]

    /// Makes a level.
    ///
    /// - Precondition: `0 <= value <= 1`.
    public init(value: Double, gates: [[Int?]]) {
      precondition(0 <= value && value <= 1, "a level's value lies in 0...1")
      self.value = value
      self.gates = gates
    }
  }

  /// How many options each fact has.
  public let optionCounts: [Int]
  /// The levels, best first.
  public let levels: [Level]
  /// The gates of all levels, one after another, each with the worst option of every fact.
  private let limits: [Int]
  /// The level that each gate leads to.
  private let levelsOfGates: [Int]

  /// Makes a rule from its facts' option counts and its levels.
  ///
  /// - Precondition: Each fact has an option. There is a level; values do not rise from one level
  ///   to the next; the last level has no gates and always holds, each other has at least one; a
  ///   gate has one entry per fact, each of them an option of its fact.
  public init(optionCounts: [Int], levels: [Level]) {
    precondition(optionCounts.allSatisfy { $0 > 0 }, "each fact has an option")
    guard let last = levels.last else { preconditionFailure("a rule has a level") }
    precondition(last.gates.isEmpty, "the last level has no gates")
    for (level, next) in zip(levels, levels.dropFirst()) {
      precondition(level.value >= next.value, "a better level is worth at least as much")
      precondition(!level.gates.isEmpty, "each level but the last has a gate")
      for gate in level.gates {
        precondition(gate.count == optionCounts.count, "a gate has one entry per fact")
        for case (let worst?, let count) in zip(gate, optionCounts) {
          precondition(0 <= worst && worst < count, "a gate asks for an option of its fact")
        }
      }
    }
    self.optionCounts = optionCounts
    self.levels = levels
    limits = levels.flatMap { $0.gates.flatMap { $0.map { $0 ?? .max } } }
    levelsOfGates = levels.indices.flatMap { index in levels[index].gates.map { _ in index } }
  }

  /// Gives values for `count` levels, evenly spaced from 1 down to 0; a single level is worth 1.
  ///
  /// - Precondition: `count` is at least 1.
  public static func evenlySpacedValues(count: Int) -> [Double] {
    precondition(count > 0, "there is a level")
    guard count > 1 else { return [1] }
    return (0..<count).map { Double(count - 1 - $0) / Double(count - 1) }
  }

  /// Gives the best level that `options` reach.
  ///
  /// - Parameter options: One option per fact.
  /// - Precondition: As many options as facts, each an option of its fact.
  public func level(of options: [Int]) -> Int {
    precondition(options.count == optionCounts.count, "one option per fact")
    for (option, count) in zip(options, optionCounts) {
      precondition(0 <= option && option < count, "an option of the fact")
    }
    return bestLevel { options[$0] }
  }

  /// Gives the levels that can be reached when each fact is one of several options: best to worst.
  ///
  /// Exact, because the level is monotone in each fact: the ends are the level with every fact at
  /// its best and with every fact at its worst.
  ///
  /// - Parameter possible: Per fact the options still possible, from best to worst.
  /// - Precondition: As many ranges as facts, each within the options of its fact.
  public func levels(of possible: [ClosedRange<Int>]) -> ClosedRange<Int> {
    check(possible)
    return bestLevel { possible[$0].lowerBound }...bestLevel { possible[$0].upperBound }
  }

  /// Gives the values that can be reached when each fact is one of several options.
  ///
  /// - Precondition: As `levels(of:)`.
  public func span(of possible: [ClosedRange<Int>]) -> ValueSpan {
    let reached = levels(of: possible)
    return ValueSpan(levels[reached.upperBound].value, levels[reached.lowerBound].value)
  }

  @inline(__always)
  func bestLevel(_ option: (Int) -> Int) -> Int {
    let factCount = optionCounts.count
    for gate in levelsOfGates.indices {
      let start = gate * factCount
      var fact = 0
      while fact < factCount, option(fact) <= limits[start + fact] { fact += 1 }
      if fact == factCount { return levelsOfGates[gate] }
    }
    return levels.count - 1
  }

  func check(_ possible: [ClosedRange<Int>]) {
    precondition(possible.count == optionCounts.count, "one range of options per fact")
    for (range, count) in zip(possible, optionCounts) {
      precondition(range.lowerBound >= 0 && range.upperBound < count, "options of the fact")
    }
  }
}
