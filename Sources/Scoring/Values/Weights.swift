/// Why numbers cannot be used as weights.
public enum WeightsError: Error, Hashable, Sendable {
  /// The importance of this criterion is below 0.
  case negative(criterion: Int, value: Double)
  /// The importance of this criterion is infinite or not a number.
  case notFinite(criterion: Int)
  /// No criterion of `count` has an importance above 0.
  case allZero(count: Int)
}

/// How much each criterion counts: at least 0 each, 1 together.
public struct Weights: Hashable, Sendable {
  /// One weight per criterion, in criterion order.
  public let values: [Double]

  /// Divides each importance by the sum of all of them.
  ///
  /// - Parameter raw: One importance per criterion.
  /// - Throws: The first importance that cannot be used, or `allZero` when there is nothing to
  ///   weigh.
  public init(normalizing raw: [Double]) throws(WeightsError) {
    for (criterion, value) in raw.enumerated() {
      guard value.isFinite else { throw .notFinite(criterion: criterion) }
      guard value >= 0 else { throw .negative(criterion: criterion, value: value) }
    }
    guard let largest = raw.max(), largest > 0 else { throw .allZero(count: raw.count) }
    let sum = raw.reduce(0, +)
    if sum.isFinite {
      values = raw.map { $0 / sum }
    } else {
      // Only sums near the end of the number range get here; scaling first would cost the others
      // a rounding.
      let scaled = raw.map { $0 / largest }
      let scaledSum = scaled.reduce(0, +)
      values = scaled.map { $0 / scaledSum }
    }
  }
}
