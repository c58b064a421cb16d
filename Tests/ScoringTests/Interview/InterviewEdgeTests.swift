import Scoring
import Testing

struct InterviewEdgeTests {
  @Test func `an alternative beaten everywhere is never asked about`() {
    let rows = [[0.2, 0.4], [0.9, 0.5], [0.3, 0.8]]
    var interview = Interview(InterviewProblem(values: known(rows), levels: [[], []]))
    while let question = interview.question {
      guard case .real(let first, let second) = question.kind else { break }
      #expect(Set([first, second]) == [1, 2])
      interview.answer(.first)
    }
    #expect(interview.standing.shares[0] == 0)
  }

  @Test(arguments: [[[0.5, 0.5]], [[0.5, 0.5], [0.4, 0.5]], [[0.5, 0.5], [0.5, 0.5]]])
  func `where one is first whatever matters, nothing is asked`(rows: [[Double]]) {
    let interview = Interview(
      InterviewProblem(values: known(rows), levels: [fiveLevels, fiveLevels]))
    #expect(interview.question == nil)
    #expect(interview.standing.end == .sure)
    #expect(interview.standing.share == 1)
  }

  @Test func `equal alternatives share the first place`() {
    let rows = [[0.5, 0.6], [0.1, 0.2], [0.5, 0.6]]
    let standing = Interview(InterviewProblem(values: known(rows), levels: [[], []])).standing
    #expect(standing.leaders == [0, 2])
    #expect(standing.shares == [1, 0, 1])
  }

  @Test func `plans of one alternative are not set against each other`() {
    let rows = [[1, 0], [0, 1], [0.6, 0.6]]
    let problem = InterviewProblem(values: known(rows), groups: [7, 7, 8], levels: [[], []])
    let interview = Interview(problem)
    for (question, _) in interview.expectedEntropies(slips: 0.1) {
      guard case .real(let first, let second) = question.kind else { continue }
      #expect(Set([first, second]) != [0, 1])
    }
    #expect(interview.standing.shares[0] == interview.standing.shares[1])
    #expect(abs(interview.standing.shares[0] + interview.standing.shares[2] - 1) <= 1e-9)
  }

  @Test func `imagined ones differ in two criteria, each better once, never twice at one rate`() {
    let problem = InterviewProblem(
      values: known([[1, 0, 0.5], [0, 1, 0.5]]), levels: [fiveLevels, fiveLevels, [0.5]])
    var rates: Set<Double> = []
    for (question, _) in Interview(problem).expectedEntropies(slips: 0) {
      guard case .imagined(let tradeOff) = question.kind else { continue }
      #expect([tradeOff.firstCriterion, tradeOff.secondCriterion] == [0, 1])
      let levels = problem.levels
      let first =
        levels[0][tradeOff.firstLevels[0]] - levels[0][tradeOff.firstLevels[1]]
      let second =
        levels[1][tradeOff.secondLevels[0]] - levels[1][tradeOff.secondLevels[1]]
      #expect(question.differences == [first, -second, 0] && first > 0 && second > 0)
      #expect(rates.insert(first / second).inserted)
    }
    // Quarters against quarters: 1/4, 1/3, 1/2, 2/3, 3/4, 1 and their inverses.
    #expect(rates.count == 11)
  }

  @Test func `answers that no weighting agrees with are said`() {
    let rows = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0.4, 0.4, 0.4]]
    let levels = [fiveLevels, fiveLevels, fiveLevels]
    var settings = InterviewSettings()
    settings.sampleCount = 400
    settings.enoughShare = 2
    settings.enoughAgreeing = 2
    settings.smallRegret = -1
    var steady = Interview(
      InterviewProblem(values: known(rows), levels: levels), settings: settings)
    var turning = steady
    let before = [0.7, 0.2, 0.1]
    let after = [0.08, 0.12, 0.8]
    while let question = turning.question {
      let weights = turning.steps.count < 2 ? before : after
      turning.answer(score(question.differences, weights) > 0 ? .first : .second)
    }
    while let question = steady.question {
      steady.answer(score(question.differences, before) > 0 ? .first : .second)
    }
    #expect(turning.standing.isContradictory)
    #expect(!turning.standing.contradictions.isEmpty)
    #expect(turning.standing.contradictions.contains { $0 < 2 })
    #expect(!steady.standing.isContradictory)
    #expect(steady.standing.contradictions.isEmpty)
  }

  @Test func `spans count at the reading's value`() {
    let table = ValueTable(
      rowCount: 2, columns: [[ValueSpan(0, 1), ValueSpan(0.6)], [ValueSpan(0.5), ValueSpan(0.5)]])
    let leaders = [UnknownReading.cautious, .middle, .hopeful].map {
      Interview(InterviewProblem(values: table, reading: $0, levels: [[], []])).standing.leaders
    }
    #expect(leaders == [[1], [1], [0]])
  }

  @Test func `a question that is not there cannot be answered`() async {
    await #expect(processExitsWith: .failure) {
      var interview = Interview(InterviewProblem(values: known([[0.5]]), levels: [[]]))
      interview.answer(.first)
    }
  }

  @Test func `a problem needs somebody to choose and levels for each criterion`() async {
    await #expect(processExitsWith: .failure) {
      _ = InterviewProblem(values: ValueTable(rowCount: 0, columns: [[]]), levels: [[]])
    }
    await #expect(processExitsWith: .failure) {
      _ = InterviewProblem(values: known([[0.5]]), levels: [])
    }
    await #expect(processExitsWith: .failure) {
      _ = InterviewProblem(values: known([[0.5]]), groups: [1, 2], levels: [[]])
    }
    await #expect(processExitsWith: .failure) {
      _ = InterviewProblem(values: known([[0.5]]), levels: [[1.5]])
    }
  }
}
