extension GradedRule {
  /// Gives the facts that keep it from being sure of `level`.
  ///
  /// Taken from the easiest gate of the level: among those that can still be met, else among all,
  /// the one with the fewest facts failing when each fact is at its worst, at a tie the first.
  ///
  /// - Parameter possible: Per fact the options still possible, from best to worst.
  /// - Returns: The facts whose worst possible option is worse than the gate asks, rising; empty
  ///   when the level or a better one is sure.
  /// - Precondition: The level exists, and `possible` is as for `levels(of:)`.
  public func obstacles(to level: Int, possible: [ClosedRange<Int>]) -> [Int] {
    precondition(levels.indices.contains(level), "a level of the rule")
    guard levels(of: possible).upperBound > level else { return [] }
    var fewest: [Int]?
    let gates = levels[level].gates
    let open = gates.filter { gate in
      gate.indices.allSatisfy { possible[$0].lowerBound <= gate[$0] ?? .max }
    }
    for gate in open.isEmpty ? gates : open {
      let failing = gate.indices.filter { fact in
        guard let worst = gate[fact] else { return false }
        return possible[fact].upperBound > worst
      }
      if failing.count < (fewest?.count ?? .max) { fewest = failing }
    }
    return fewest ?? []
  }

  /// Gives the unknown fact that widens the span most.
  ///
  /// That is the fact which, settled alone, leaves the narrowest span: the mean of the widths with
  /// it settled at its best and at its worst; at a tie the first. Where no single fact narrows the
  /// span (two of three must be good), it is the fact with the largest step when the facts go from
  /// worst to best one by one, in order.
  ///
  /// - Returns: `nil` when the span has no width.
  /// - Precondition: `possible` is as for `levels(of:)`.
  public func widestUnknown(possible: [ClosedRange<Int>]) -> Int? {
    let width = span(of: possible).width
    guard width > 0 else { return nil }
    let gains = possible.indices.map { fact -> Double in
      guard possible[fact].count > 1 else { return 0 }
      var settled = possible
      settled[fact] = possible[fact].lowerBound...possible[fact].lowerBound
      let widthAtBest = span(of: settled).width
      settled[fact] = possible[fact].upperBound...possible[fact].upperBound
      return width - (widthAtBest + span(of: settled).width) / 2
    }
    return firstLargest(gains) ?? firstLargest(risingSteps(possible))
  }

  /// How much each fact adds when the facts go from worst to best one by one; together the width.
  private func risingSteps(_ possible: [ClosedRange<Int>]) -> [Double] {
    var options = possible.map(\.upperBound)
    var value = levels[level(of: options)].value
    return possible.indices.map { fact in
      options[fact] = possible[fact].lowerBound
      let risen = levels[level(of: options)].value
      defer { value = risen }
      return risen - value
    }
  }

  /// The index of the largest number, counting numbers within rounding as equal and nothing at or
  /// below it.
  private func firstLargest(_ numbers: [Double]) -> Int? {
    var best: Int?
    var largest = 0.0
    for (index, number) in numbers.enumerated() where number > largest + 1e-12 {
      best = index
      largest = number
    }
    return best
  }
}
