/// How an interview goes about it.
///
/// The usual ones are those that `Benchmarks/decision` is measured with.
public struct InterviewSettings: Hashable, Sendable {
  /// How many samples of weights are held.
  public var sampleCount = 2000
  /// How often a choice is taken to be a slip.
  public var slips = 0.1
  /// It ends when the same alternative is first in this share of the belief.
  public var enoughShare = 0.95
  /// It ends when the same alternative is first in this share of what agrees with every answer.
  public var enoughAgreeing = 0.97
  /// It ends when the one ahead costs at most this much score, wherever every answer agrees.
  public var smallRegret = 0.005
  /// It ends after so many questions.
  public var mostQuestions = 7
  /// Whether it asks on where it is plain who is first, to find the weights all the same.
  public var asksOn = false
  /// When it asks on, the less likely choice must be at least this likely, or the answer is plain too.
  public var leastDoubt = 0.15
  /// Samples are drawn anew when they are worth less than this share of their number.
  public var leastEffective = 0.7
  /// How many steps each sample is moved when they are drawn anew.
  public var moves = 6
  /// Answers contradict each other when less of the belief than this agrees with all of them.
  public var leastAgreement = 0.1

  /// The usual ones.
  public init() {}
}
