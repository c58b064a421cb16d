/// Which value of a span counts for the point score.
public enum UnknownReading: Hashable, Sendable, CaseIterable {
  /// The low end: what is unknown is taken as worst.
  case cautious
  /// The middle of the span.
  case middle
  /// The high end: what is unknown is taken as best.
  case hopeful
}
