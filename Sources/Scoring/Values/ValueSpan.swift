/// A criterion's outcome on 0…1, where 1 is best; low equals high when it is known.
public struct ValueSpan: Hashable, Sendable {
  /// The value if every unknown turns out worst.
  public let low: Double
  /// The value if every unknown turns out best.
  public let high: Double

  /// Makes the span from `low` to `high`.
  ///
  /// - Precondition: `0 <= low <= high <= 1`.
  public init(_ low: Double, _ high: Double) {
    precondition(0 <= low && low <= high && high <= 1, "a value span lies in 0...1, low end first")
    self.low = low
    self.high = high
  }

  /// Makes the span of a known value.
  ///
  /// - Precondition: `0 <= value <= 1`.
  public init(_ value: Double) {
    self.init(value, value)
  }

  /// The span of a value nothing is known about.
  public static let unknown = ValueSpan(0, 1)

  /// The value half way between the ends.
  public var middle: Double { (low + high) / 2 }

  /// The distance between the ends: 0 when the value is known, 1 when nothing is.
  public var width: Double { high - low }

  /// Whether both ends are the same.
  public var isKnown: Bool { low == high }

  /// Gives the span of the opposite wish, where each value x becomes 1 − x.
  public func mirrored() -> ValueSpan {
    ValueSpan(1 - high, 1 - low)
  }

  /// Gives the one value that stands for the span under `reading`.
  public func value(_ reading: UnknownReading) -> Double {
    switch reading {
    case .cautious: low
    case .middle: middle
    case .hopeful: high
    }
  }
}
