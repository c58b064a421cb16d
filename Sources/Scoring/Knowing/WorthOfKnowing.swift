/// What it is worth to learn one unknown before choosing.
///
/// Chosen is the alternative with the best score. Learning one unknown moves the score of one
/// alternative; the choice changes where that overtakes the best of the others, or falls behind it.
/// The worth is the score expected of the choice made after learning, less the score expected of
/// the choice made now. It is never below 0, and 0 where nothing that can be learned changes the
/// choice.
///
/// Sources: Howard 1966, Information value theory, IEEE Transactions on Systems Science and
/// Cybernetics 2(1); Keisler 2004, Value of information in portfolio decision analysis, Decision
/// Analysis 1(3).
public struct WorthOfKnowing: Hashable, Sendable {
  /// How likely it is that learning it changes the choice, on 0…1.
  public let chance: Double
  /// The score gained on average, on 0…1.
  public let worth: Double

  /// Makes the pair.
  ///
  /// - Precondition: Both lie in 0…1 up to rounding.
  public init(chance: Double, worth: Double) {
    precondition(
      chance >= 0 && chance <= 1 + 1e-9 && worth >= 0 && worth <= 1 + 1e-9,
      "a chance and a worth lie in 0...1")
    self.chance = chance
    self.worth = worth
  }

  /// The worth of learning which of several outcomes holds, each equally likely.
  ///
  /// Scores within ``Ranking/tieWidth`` are equal, and an equal score changes no choice.
  ///
  /// - Parameters:
  ///   - scores: The score of the alternative that it is about, for each outcome.
  ///   - other: The best score of the others; nil where there are none.
  ///   - isChoice: Whether the alternative is the choice now.
  /// - Precondition: There is an outcome.
  public init(scores: [Double], against other: Double?, isChoice: Bool) {
    precondition(!scores.isEmpty, "something can be learned")
    guard let other else {
      self.init(chance: 0, worth: 0)
      return
    }
    var changes = 0
    var gain = 0.0
    for score in scores {
      let lead = isChoice ? other - score : score - other
      guard lead > Ranking.tieWidth else { continue }
      changes += 1
      gain += lead
    }
    let count = Double(scores.count)
    self.init(chance: Double(changes) / count, worth: gain / count)
  }

  /// The worth of learning a score that is uniform between two ends; exact.
  ///
  /// Where the alternative is not the choice, with s its score and T the best of the others: the
  /// chance is that of s > T, the worth the integral of (s − T) over those s. Where it is, both
  /// mirrored.
  ///
  /// - Precondition: `low <= high`.
  public init(from low: Double, to high: Double, against other: Double?, isChoice: Bool) {
    precondition(low <= high, "a span starts with its low end")
    guard let other else {
      self.init(chance: 0, worth: 0)
      return
    }
    guard high - low > Ranking.tieWidth else {
      self.init(scores: [(low + high) / 2], against: other, isChoice: isChoice)
      return
    }
    // Leads are uniform between these; only those above 0 change the choice.
    let (least, most) = isChoice ? (other - high, other - low) : (low - other, high - other)
    let start = max(least, 0)
    guard most > start else {
      self.init(chance: 0, worth: 0)
      return
    }
    let width = high - low
    self.init(
      chance: (most - start) / width, worth: (most - start) * (most + start) / (2 * width))
  }
}
