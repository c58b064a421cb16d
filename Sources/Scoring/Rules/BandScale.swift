/// Bands of a total: none at 0, then one band up to each threshold and one above the last.
///
/// Less is better: band 0 has the value 1, the last band 0, and the bands between are evenly
/// spaced. Mirror the span where more is better.
public struct BandScale: Hashable, Sendable {
  /// Where the second and each later band above none begins, rising.
  public let thresholds: [Double]
  /// The value of each band, from band 0.
  public let values: [Double]

  /// Makes the bands that begin at `thresholds`.
  ///
  /// - Precondition: The thresholds are above 0, finite, and each is above the one before.
  public init(thresholds: [Double]) {
    precondition(thresholds.allSatisfy { $0 > 0 && $0.isFinite }, "thresholds are above 0")
    precondition(
      zip(thresholds, thresholds.dropFirst()).allSatisfy { $0 < $1 }, "thresholds rise")
    self.thresholds = thresholds
    values = GradedRule.evenlySpacedValues(count: thresholds.count + 2)
  }

  /// The number of bands, none included.
  public var bandCount: Int { values.count }

  /// Gives the band of `total`: 0 for none, else 1 + the number of thresholds it has reached.
  ///
  /// - Precondition: `total` is at least 0; it may be infinite.
  public func band(of total: Double) -> Int {
    precondition(total >= 0, "a total is at least 0")
    guard total > 0 else { return 0 }
    return 1 + thresholds.reduce(0) { $0 + ($1 <= total ? 1 : 0) }
  }

  /// Gives the values that a range of totals can have.
  public func span(of totals: ClosedRange<Double>) -> ValueSpan {
    span(ofBands: band(of: totals.lowerBound)...band(of: totals.upperBound))
  }

  /// Gives the values that a range of bands can have.
  ///
  /// - Precondition: The bands exist.
  public func span(ofBands bands: ClosedRange<Int>) -> ValueSpan {
    precondition(
      bands.lowerBound >= 0 && bands.upperBound < bandCount, "a band is counted from 0")
    return ValueSpan(values[bands.upperBound], values[bands.lowerBound])
  }
}
