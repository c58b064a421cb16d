import Scoring
import Testing

/// An interview that goes on where it is plain who is first.
struct InterviewAskingOnTests {
  /// One alternative is best at everything, so that all weights put it first.
  private func problem(_ criterionCount: Int) -> InterviewProblem {
    InterviewProblem(
      values: known([
        [Double](repeating: 1, count: criterionCount),
        [Double](repeating: 0.5, count: criterionCount),
      ]), levels: (0..<criterionCount).map { _ in fiveLevels })
  }

  private var asksOn: InterviewSettings {
    var settings = InterviewSettings()
    settings.asksOn = true
    return settings
  }

  @Test func `usually nothing is asked where all weights put the same first`() {
    let interview = Interview(problem(4))
    #expect(interview.question == nil)
    #expect(interview.standing.end == .sure)
  }

  /// The distance of the weights found from those of the user, against that of equal weights.
  @Test func `asking on, it finds the weights of most users more nearly than a guess`() {
    var isNearer = 0
    for seed in 0..<8 as Range<UInt64> {
      let user = RandomUser(seed: seed, rowCount: 2, columnCount: 4)
      var interview = Interview(problem(4), settings: asksOn)
      while let question = interview.question { interview.answer(user.answer(question)) }
      #expect(interview.steps.count <= 7)
      func distance(_ weights: [Double]) -> Double {
        zip(weights, user.weights).reduce(0) { $0 + abs($1.0 - $1.1) }
      }
      if distance(interview.standing.weights) < distance([0.25, 0.25, 0.25, 0.25]) {
        isNearer += 1
      }
    }
    #expect(isNearer >= 7)
  }

  @Test func `asking on with a single criterion there is nothing to ask`() {
    let interview = Interview(problem(1), settings: asksOn)
    #expect(interview.question == nil)
    #expect(interview.standing.end == .nothingToAsk)
  }

  @Test func `an answer taken back leaves the interview as it was`() {
    var interview = Interview(problem(3), settings: asksOn)
    let before = interview.question
    interview.answer(.first)
    interview.undo()
    #expect(interview.question == before)
  }
}
