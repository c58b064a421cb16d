/// Who is ahead in an interview, how sure that is, and what the answers say of the weights.
public struct InterviewStanding: Hashable, Sendable {
  /// Why an interview is over.
  public enum End: String, Hashable, Sendable {
    /// The same alternative is first in nearly all of the belief, or of what agrees with every
    /// answer.
    case sure
    /// Whichever is first, next to nothing is lost by taking the one ahead.
    case smallRegret
    /// Enough was asked.
    case enough
    /// No question would tell anything more.
    case nothingToAsk
  }

  /// The rows ahead, one per group: the best plan of the alternatives that share the first place.
  public let leaders: [Int]
  /// The share of the belief in which they are first; one slip in ten answers is reckoned with.
  public let share: Double
  /// The share in which each row's group is first, one per row.
  public let shares: [Double]
  /// Of what agrees with every answer, the share in which they are first; 0 where nothing does.
  public let agreeingShare: Double
  /// The weights that the answers speak for: the mean of the belief where those ahead are first.
  ///
  /// The weights with which an alternative is first have no gaps, so it is first with their mean too.
  public let weights: [Double]
  /// The score that is expected to be lost by taking those ahead.
  public let expectedRegret: Double
  /// The score that can be lost at most where every answer agrees; nil where none does.
  public let worstRegret: Double?
  /// The share of the belief that agrees with every answer.
  public let agreement: Double
  /// The share of the belief that disagrees with each answer, one per question asked.
  public let disagreements: [Double]
  /// Whether no weighting, or hardly any, agrees with every answer.
  public let isContradictory: Bool
  /// Why it is over, or nil while it is not.
  public internal(set) var end: End?

  /// The questions whose answers go against most of the others: the one that most of the belief
  /// disagrees with, and those about as much against it; empty where answers don't contradict.
  public var contradictions: [Int] {
    guard isContradictory, let most = disagreements.max() else { return [] }
    return disagreements.indices.filter { disagreements[$0] >= most / 2 }
  }
}

extension InterviewStanding {
  init(
    _ problem: InterviewProblem, _ contenders: Contenders, _ odds: ChoiceOdds,
    _ samples: WeightSamples, _ likelihoods: [AnswerLikelihood], _ settings: InterviewSettings
  ) {
    var ahead = 0
    for choice in odds.shares.indices where odds.shares[choice] > odds.shares[ahead] + 1e-9 {
      ahead = choice
    }
    let own = contenders.all.filter { $0.choice == ahead }
    let isAhead = odds.firsts.map { contenders.all[$0].choice == ahead }
    let weights = samples.mean { isAhead[$0] ? 1 : 0 }
    var leader = own[0]
    for next in own.dropFirst() where next.score(weights) > leader.score(weights) { leader = next }

    let answers = AnswerAgreement(samples, likelihoods)
    let regrets = InterviewStanding.regrets(contenders, odds, own, samples)
    var agreement = 0.0
    var agreeingAhead = 0.0
    var expectedRegret = 0.0
    var worstRegret: Double?
    for sample in 0..<samples.count {
      expectedRegret += samples.masses[sample] * regrets[sample]
      guard answers.isAgreeing[sample] else { continue }
      agreement += samples.masses[sample]
      if isAhead[sample] { agreeingAhead += samples.masses[sample] }
      worstRegret = max(worstRegret ?? 0, regrets[sample])
    }
    // Of plans of one alternative that are worth the same, the first.
    leaders = leader.rows.filter { row in
      leader.rows.first { problem.groups[$0] == problem.groups[row] } == row
    }
    share = odds.shares[ahead]
    shares = problem.groups.map { group in
      zip(contenders.choices, odds.shares).reduce(0) {
        $1.0.contains(group) ? $0 + $1.1 : $0
      }
    }
    agreeingShare = agreement > 0 ? agreeingAhead / agreement : 0
    self.weights = weights
    self.expectedRegret = expectedRegret
    self.worstRegret = worstRegret
    self.agreement = agreement
    disagreements = answers.disagreements
    isContradictory = agreement < settings.leastAgreement
    end = nil
    end = reasonToEnd(asked: likelihoods.count, settings)
  }

  /// What is lost under each sample's weights by taking the best of `own`.
  private static func regrets(
    _ contenders: Contenders, _ odds: ChoiceOdds, _ own: [Contenders.Contender],
    _ samples: WeightSamples
  ) -> [Double] {
    let scores = contenders.all.map { samples.sums($0.values) }
    let ownScores = own.map { samples.sums($0.values) }
    return (0..<samples.count).map { sample in
      scores[odds.firsts[sample]][sample]
        - ownScores.reduce(-Double.infinity) { max($0, $1[sample]) }
    }
  }

  private func reasonToEnd(asked: Int, _ settings: InterviewSettings) -> End? {
    if share >= settings.enoughShare { return .sure }
    if !isContradictory {
      if agreeingShare >= settings.enoughAgreeing { return .sure }
      if let worstRegret, worstRegret <= settings.smallRegret { return .smallRegret }
    }
    return asked >= settings.mostQuestions ? .enough : nil
  }
}
