/// A straight line from an amount to a value: 1 at `best` and beyond, 0 at `worst` and beyond.
public struct LinearScale: Hashable, Sendable {
  /// The amount whose value is 1.
  public let best: Double
  /// The amount whose value is 0; above or below `best`.
  public let worst: Double

  /// Makes the scale between two amounts.
  ///
  /// - Precondition: The amounts differ, and their difference is a finite number.
  public init(best: Double, worst: Double) {
    precondition(best != worst, "the ends of a linear scale differ")
    precondition((best - worst).isFinite, "the ends of a linear scale are finite")
    self.best = best
    self.worst = worst
  }

  /// Gives the value of `amount`, clipped to 0…1.
  ///
  /// - Parameter amount: In the unit of the ends; may be infinite.
  /// - Precondition: `amount` is a number.
  public func value(of amount: Double) -> Double {
    precondition(!amount.isNaN, "an amount is a number")
    return min(max((amount - worst) / (best - worst), 0), 1)
  }

  /// Gives the amount between the ends whose value is `value`.
  ///
  /// - Precondition: `0 <= value <= 1`.
  public func amount(of value: Double) -> Double {
    precondition(0 <= value && value <= 1, "a value lies in 0...1")
    return worst + value * (best - worst)
  }

  /// Gives the values that a range of amounts can have.
  public func span(of amounts: ClosedRange<Double>) -> ValueSpan {
    let first = value(of: amounts.lowerBound)
    let second = value(of: amounts.upperBound)
    return ValueSpan(min(first, second), max(first, second))
  }
}
