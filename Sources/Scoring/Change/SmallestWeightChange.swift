/// The smallest change of the weights after which a rival draws level with the leader.
public struct WeightChange: Hashable, Sendable {
  /// The sum of the absolute changes of all weights, on 0…2: twice the weight that is moved.
  public let distance: Double
  /// The weights reached: at least 0 each, 1 together.
  public let weights: [Double]
  /// Whether still other weights put the rival ahead; otherwise it can only draw level.
  public let canLead: Bool
}

extension ValueTable {
  /// Finds the smallest change of the weights after which a rival draws level with the leader, whatever
  /// the others do.
  ///
  /// The distance of two weightings is the sum of the absolute changes. With w the weights and d the
  /// leader's values minus the rival's, `need` = Σ w·d is the lead. All that is moved goes to the
  /// receiver q, the criterion where d is smallest; it is taken from the criteria in falling order of
  /// d, each unit from k gaining d_k − d_q, until `need` is used up.
  ///
  /// Why that is the smallest: a new weighting takes a_k ≤ w_k from some criteria and gives the same
  /// sum to others, and the distance is twice that sum. A unit that goes from k to j lowers the lead
  /// by d_k − d_j, at most d_k − d_q, and exactly that when it goes to q; so nothing is lost by giving
  /// all to q. What is left is to reach Σ a_k (d_k − d_q) = need with the smallest Σ a_k under
  /// a_k ≤ w_k, a fractional knapsack, which the largest gains fill first: in any other way to fill it
  /// some of a smaller gain could be swapped for less of a larger one. With all weight at q the lead
  /// is d_q, so there is a way just when d_q ≤ 0.
  ///
  /// The rival with the smallest distance is the first that catches the leader on any way; at its
  /// weights nobody is ahead of the two. O(columns · log columns) for each rival.
  ///
  /// - Parameters:
  ///   - leader: A row that stands first under these weights.
  ///   - reading: Which value of a span counts.
  /// - Returns: `nil` where no weights do it, as the leader is better on every criterion.
  /// - Precondition: Both rows exist; as many weights as columns.
  ///
  /// Source: Evans 1984, Sensitivity analysis in decision theory, Decision Sciences 15(2); Wolters and
  /// Mareschal 1995, Novel types of sensitivity analysis for additive MCDM methods, European Journal of
  /// Operational Research 81(2); the knapsack: Dantzig 1957, Discrete-variable extremum problems,
  /// Operations Research 5(2).
  public func smallestWeightChange(
    leader: Int, rival: Int, weights: Weights, reading: UnknownReading = .middle
  ) -> WeightChange? {
    check(weights)
    var leads = (0..<columnCount).map {
      self[leader, $0].value(reading) - self[rival, $0].value(reading)
    }
    let lowest = leads.min() ?? 0
    var reached = weights.values
    let receiver = leads.firstIndex(of: lowest) ?? 0
    let moved = Self.weightMoved(&leads, weights.values) { column, amount in
      reached[column] -= amount
      reached[receiver] += amount
    }
    guard moved < .infinity else { return nil }
    return WeightChange(
      distance: 2 * moved, weights: reached.map { min(1, $0) }, canLead: lowest < -Ranking.tieWidth)
  }

  /// How much weight has to be moved until a lead is used up; infinite where none is enough.
  ///
  /// - Parameter leads: The leader's values minus the rival's; used as working memory.
  @inline(__always)
  static func weightMoved(
    _ leads: inout [Double], _ weights: [Double], move: (_ column: Int, _ amount: Double) -> Void
  ) -> Double {
    var need = 0.0
    var lowest = Double.infinity
    for column in 0..<leads.count {
      need += weights[column] * leads[column]
      lowest = min(lowest, leads[column])
    }
    if need <= Ranking.tieWidth { return 0 }
    if lowest > Ranking.tieWidth { return .infinity }
    var moved = 0.0
    while true {
      var donor = -1
      var gain = 0.0
      for column in 0..<leads.count where leads[column] - lowest > gain {
        donor = column
        gain = leads[column] - lowest
      }
      // Everything lies at the receiver, and what is left of the lead is rounding.
      if donor < 0 { return moved }
      let amount = min(weights[donor], need / gain)
      move(donor, amount)
      moved += amount
      if amount < weights[donor] { return moved }
      need -= amount * gain
      leads[donor] = lowest
    }
  }
}
