extension ColumnScan {
  /// A weighted sum of linear scales, folded into one factor per column and one offset.
  ///
  /// Amounts are clipped at a scale's worst end only, which can't make a sum too low: the folded
  /// sum is below the exact score by at most `slack`, and the score is below the sum over some
  /// columns plus the `reach` of the others.
  struct FoldedSum: Sendable {
    /// One column's share of the sum.
    struct Step: Sendable {
      let column: Int
      /// What an amount is multiplied with, the same in each lane; kept so, as the optimizer does
      /// not see that two lanes filled in the scan are equal, and then takes four instructions for
      /// a maximum.
      let factors: SIMD8<Double>
      /// The share of the scale's worst end, the same in each lane.
      let lowest: SIMD8<Double>
      /// What the steps after this one can add at most: the shares of their scales' best ends.
      let reach: Double

      @inline(__always)
      func shares(_ numbers: SIMD8<Double>) -> SIMD8<Double> {
        let shares = numbers * factors
        return lowest.replacing(with: shares, where: shares .> lowest)
      }
    }

    let scales: [LinearScale]
    let weights: [Double]
    /// The four heaviest columns, made up with steps that add nothing.
    let firstSteps: (Step, Step, Step, Step)
    /// The other columns that count, the heaviest first: rows drop out soonest.
    let laterSteps: [Step]
    /// What the sum starts with.
    let offset: Double
    let slack: Double

    /// What the later steps can add at most.
    var reachAfterFirst: Double { firstSteps.3.reach }

    init(scales: [LinearScale], weights: Weights) {
      self.scales = scales
      self.weights = weights.values
      let order = weights.values.indices.filter { weights.values[$0] > 0 }
        .sorted { (weights.values[$1], $0) < (weights.values[$0], $1) }
      var offset = 0.0
      var magnitude = 0.0
      var reach = 0.0
      var steps: [Step] = []
      for column in order.reversed() {
        let scale = scales[column]
        let weight = weights.values[column]
        let factor = weight / (scale.best - scale.worst)
        steps.append(
          Step(
            column: column, factors: SIMD8(repeating: factor),
            lowest: SIMD8(repeating: factor * scale.worst), reach: reach))
        reach += factor * scale.best
        offset -= factor * scale.worst
        magnitude += weight + 2 * abs(factor) * max(abs(scale.best), abs(scale.worst))
      }
      steps.reverse()
      let nothing = Step(column: order[0], factors: SIMD8(), lowest: SIMD8(), reach: 0)
      firstSteps = (
        steps[0], steps.count > 1 ? steps[1] : nothing, steps.count > 2 ? steps[2] : nothing,
        steps.count > 3 ? steps[3] : nothing
      )
      laterSteps = Array(steps.dropFirst(4))
      self.offset = offset
      // Each of the few operations per column errs by at most half a unit in the last place of a
      // partial sum, and no partial sum exceeds the magnitude; this bound leaves room for eight
      // times that.
      slack = magnitude * Double(8 * (order.count + 2)) * 0x1p-52
    }

    /// The exact score of one row.
    func score(row: Int, of table: ColumnScan) -> Double {
      var sum = 0.0
      for column in weights.indices {
        let number = table.numbers[column * table.rowCount + row]
        sum += weights[column] * scales[column].value(of: number)
      }
      return sum
    }
  }
}
