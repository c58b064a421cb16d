/// Finds what matters to somebody from as few choices between two alternatives as possible.
///
/// It holds many samples of the weights that somebody may have, at first uniform over all.
/// Each answer weighs the samples by how likely it is under them, nine to one, so that a slip locks
/// nothing out. The next question is the one after which it is expected to be least open which
/// alternative is first. The same problem, seed and answers give the same interview everywhere.
///
/// Who calls what: make it from a problem; read `question` and `standing`; call `answer(_:)`, or
/// `undo()` for the last one; it is over when `question` is nil, and `standing.end` says why.
public struct Interview: Sendable {
  /// A question with what was said to it.
  public struct Step: Hashable, Sendable {
    /// What was asked.
    public let question: InterviewQuestion
    /// What was said.
    public let answer: InterviewAnswer
  }

  /// What it is about.
  public let problem: InterviewProblem
  /// How it goes about it.
  public let settings: InterviewSettings
  /// What was asked and answered, in order.
  public private(set) var steps: [Step] = []
  /// The question to be answered, or nil when it is over.
  public private(set) var question: InterviewQuestion?
  /// Who is ahead, and how sure.
  public private(set) var standing: InterviewStanding
  private let seed: UInt64
  private let contenders: Contenders
  private let candidates: [CandidateQuestion]
  private var samples: WeightSamples

  /// Starts an interview.
  public init(
    _ problem: InterviewProblem, settings: InterviewSettings = InterviewSettings(), seed: UInt64 = 1
  ) {
    self.problem = problem
    self.settings = settings
    self.seed = seed
    contenders = Contenders(problem)
    candidates = CandidateQuestion.all(problem, contenders)
    samples = Interview.start(problem, settings, seed)
    let odds = ChoiceOdds(contenders, samples)
    standing = InterviewStanding(problem, contenders, odds, samples, [], settings)
    chooseQuestion(odds)
  }

  /// Takes in what somebody says to the question.
  ///
  /// - Precondition: There is a question.
  public mutating func answer(_ answer: InterviewAnswer) {
    guard let question else { preconditionFailure("a question to answer") }
    take(Step(question: question, answer: answer))
    look()
  }

  /// Takes the last answer back; gives whether there was one.
  ///
  /// The interview is then in every digit what it was before.
  @discardableResult
  public mutating func undo() -> Bool {
    guard !steps.isEmpty else { return false }
    let before = steps.dropLast()
    steps = []
    samples = Interview.start(problem, settings, seed)
    for step in before { take(step) }
    look()
    return true
  }

  /// How open it is who is first, in bits.
  package var entropy: Double { ChoiceOdds(contenders, samples).entropy }

  /// The questions that could be asked, each with how open it is expected to be after it.
  package func expectedEntropies(slips: Double) -> [(question: InterviewQuestion, bits: Double)] {
    let odds = ChoiceOdds(contenders, samples)
    return candidates.map { ($0.question, odds.expectedEntropy($0, slips: slips)) }
  }

  private static func start(
    _ problem: InterviewProblem, _ settings: InterviewSettings, _ seed: UInt64
  ) -> WeightSamples {
    var generator = SeededGenerator(seed: seed)
    return WeightSamples(
      count: settings.sampleCount, criterionCount: problem.values.columnCount,
      generator: &generator)
  }

  private mutating func take(_ step: Step) {
    steps.append(step)
    guard step.answer != .cannotSay else { return }
    samples.weigh(AnswerLikelihood(step.question, step.answer, slips: settings.slips))
    guard samples.effectiveCount < settings.leastEffective * Double(samples.count) else { return }
    var generator = SeededGenerator(seed: seed &+ UInt64(steps.count) &* 0x9e37_79b9)
    samples.refill(
      likelihoods.filter { $0.answer != .cannotSay }, moves: settings.moves, generator: &generator)
  }

  /// How likely each answer is; one per step.
  private var likelihoods: [AnswerLikelihood] {
    steps.map { AnswerLikelihood($0.question, $0.answer, slips: settings.slips) }
  }

  /// Works out who is ahead and what to ask next.
  private mutating func look() {
    let odds = ChoiceOdds(contenders, samples)
    standing = InterviewStanding(problem, contenders, odds, samples, likelihoods, settings)
    chooseQuestion(odds)
  }

  private mutating func chooseQuestion(_ odds: ChoiceOdds) {
    if settings.asksOn, steps.count < settings.mostQuestions {
      question = bestQuestion(odds) ?? mostOpenQuestion(odds)
      standing.end = question == nil ? .nothingToAsk : nil
      return
    }
    question = standing.end == nil ? bestQuestion(odds) : nil
    if question == nil && standing.end == nil { standing.end = .nothingToAsk }
  }

  private func bestQuestion(_ odds: ChoiceOdds) -> InterviewQuestion? {
    var best: InterviewQuestion?
    // Rounding must neither choose between questions that tell the same, nor pass for news.
    var least = odds.entropy - 1e-6
    for candidate in candidates where !isAsked(candidate.question) {
      let entropy = odds.expectedEntropy(candidate, slips: settings.slips)
      guard entropy < least - 1e-9 else { continue }
      least = entropy
      best = candidate.question
    }
    return best
  }

  /// The question whose answer is least plain: it halves the weights that are left as nearly as any.
  private func mostOpenQuestion(_ odds: ChoiceOdds) -> InterviewQuestion? {
    var best: InterviewQuestion?
    var most = settings.leastDoubt
    for candidate in candidates where !isAsked(candidate.question) {
      let share = odds.shareAhead(candidate)
      let doubt = min(share, 1 - share)
      guard doubt > most + 1e-9 else { continue }
      most = doubt
      best = candidate.question
    }
    return best
  }

  /// Whether the same, or the same at another scale, was asked before.
  private func isAsked(_ candidate: InterviewQuestion) -> Bool {
    steps.contains { step in
      guard
        let scale = zip(step.question.differences, candidate.differences)
          .first(where: { $0.0 != 0 }).map({ $0.1 / $0.0 }), scale != 0
      else { return false }
      return zip(step.question.differences, candidate.differences).allSatisfy {
        abs($0 * scale - $1) <= 1e-9
      }
    }
  }
}
