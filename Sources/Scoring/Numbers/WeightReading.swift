/// How exactly stated importances are taken: which weights they leave possible.
///
/// A criterion whose importance is 0 keeps weight 0 under every reading.
public enum WeightReading: String, Hashable, Sendable, CaseIterable {
  /// Each importance lies anywhere in its own third of the scale: from level/√3 to level·√3, uniform.
  case stated
  /// Any weights that keep the order of the importances, uniform; equal importances are unordered.
  case order
  /// Any weights, uniform.
  case free
}
