/// The scores an alternative can have, from every unknown at its worst to every unknown at its
/// best.
///
/// The ends lie in 0…1 up to rounding: weights add up to 1 only to the last digit.
public struct ScoreSpan: Hashable, Sendable {
  /// The weighted sum of the low ends.
  public let low: Double
  /// The weighted sum of the high ends.
  public let high: Double

  /// Makes the span from `low` to `high`.
  ///
  /// - Precondition: `low <= high`.
  public init(_ low: Double, _ high: Double) {
    precondition(low <= high, "a score span starts with its low end")
    self.low = low
    self.high = high
  }

  /// Makes the span of a score that no unknown touches.
  public init(_ score: Double) {
    self.init(score, score)
  }

  /// The distance between the ends.
  public var width: Double { high - low }

  /// Whether `score` lies between the ends, both included.
  public func contains(_ score: Double) -> Bool {
    low <= score && score <= high
  }
}
