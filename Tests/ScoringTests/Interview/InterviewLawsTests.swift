import Scoring
import Testing

struct InterviewLawsTests {
  /// With as many samples as the laws need.
  private static let quick: InterviewSettings = {
    var settings = InterviewSettings()
    settings.sampleCount = 300
    return settings
  }()

  private static let patient: InterviewSettings = {
    var settings = quick
    settings.enoughShare = 2
    settings.enoughAgreeing = 2
    settings.smallRegret = -1
    return settings
  }()

  @Test func `the same problem, seed and answers give the same interview`() {
    let user = RandomUser(seed: 1, rowCount: 9, columnCount: 4)
    var (one, other) = (
      Interview(user.problem, settings: Self.quick, seed: 3),
      Interview(user.problem, settings: Self.quick, seed: 3)
    )
    while let question = one.question {
      #expect(other.question == question)
      one.answer(user.answer(question))
      other.answer(user.answer(question))
      #expect(one.standing == other.standing)
    }
    #expect(other.question == nil)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `the order of alternatives does not change what is asked`(seed: UInt64) {
    let user = RandomUser(seed: seed, rowCount: 9, columnCount: 4)
    let turned = Array(user.rows.reversed())
    let levels = user.problem.levels
    var one = Interview(user.problem, settings: Self.quick)
    var other = Interview(
      InterviewProblem(values: known(turned), levels: levels), settings: Self.quick)
    while let question = one.question, let same = other.question {
      #expect(question.differences == same.differences)
      one.answer(user.answer(question))
      other.answer(user.answer(question))
      #expect(one.standing.share == other.standing.share)
      #expect(
        one.standing.leaders.map { user.rows[$0] } == other.standing.leaders.map { turned[$0] })
    }
    #expect(one.question == nil && other.question == nil && !one.steps.isEmpty)
  }

  @Test func `the one ahead is first under the weights that are given`() {
    for seed in 1...20 {
      let user = RandomUser(seed: UInt64(seed), rowCount: 8, columnCount: 4)
      var interview = Interview(user.problem, settings: Self.quick)
      while true {
        let standing = interview.standing
        #expect(abs(standing.weights.reduce(0, +) - 1) <= 1e-9)
        let scores = user.rows.map { score($0, standing.weights) }
        #expect(scores[standing.leaders[0]] >= (scores.max() ?? 0) - 1e-9)
        guard let question = interview.question else { break }
        interview.answer(user.answer(question))
      }
    }
  }

  @Test func `who answers by certain weights gets their first place`() {
    let right = (1...30).filter { seed in
      let user = RandomUser(seed: UInt64(seed), rowCount: 8, columnCount: 4)
      var interview = Interview(user.problem, settings: Self.quick, seed: UInt64(seed))
      while let question = interview.question { interview.answer(user.answer(question)) }
      return interview.standing.leaders == [user.choice]
    }
    #expect(right.count >= 28)
  }

  @Test func `a slip locks nothing out`() {
    var settings = Self.patient
    settings.mostQuestions = 14
    let right = (1...20).filter { seed in
      let user = RandomUser(seed: UInt64(seed), rowCount: 6, columnCount: 3)
      var interview = Interview(user.problem, settings: settings)
      var isFirst = true
      while let question = interview.question {
        let before = interview.standing.shares
        interview.answer(isFirst ? user.answer(question).slipped : user.answer(question))
        if isFirst {
          #expect(zip(interview.standing.shares, before).allSatisfy { $0 > 0 || $1 < 0.03 })
        }
        isFirst = false
      }
      return interview.standing.leaders == [user.choice]
    }
    #expect(right.count >= 19)
  }

  @Test func `who cannot say changes no weight, and is not asked again`() {
    let user = RandomUser(seed: 4, rowCount: 9, columnCount: 4)
    var interview = Interview(user.problem, settings: Self.patient)
    let before = interview.standing
    var asked: [InterviewQuestion] = []
    while let question = interview.question {
      #expect(!asked.contains(question))
      asked.append(question)
      interview.answer(.cannotSay)
      #expect(interview.standing.weights == before.weights)
      #expect(interview.standing.shares == before.shares)
    }
    #expect(asked.count == 7 && interview.standing.end == .enough)
  }

  @Test func `undo gives exactly what was before`() {
    let user = RandomUser(seed: 5, rowCount: 9, columnCount: 4)
    var interview = Interview(user.problem, settings: Self.patient)
    let wasUndone = interview.undo()
    #expect(!wasUndone)
    var past: [Interview] = []
    let answers: [InterviewAnswer] = [.first, .cannotSay, .equal, .second, .second, .first, .equal]
    for answer in answers {
      past.append(interview)
      interview.answer(answer)
    }
    #expect(interview.question == nil)
    for before in past.reversed() {
      let isUndone = interview.undo()
      #expect(isUndone)
      #expect(interview.standing == before.standing)
      #expect(interview.question == before.question)
      #expect(interview.steps == before.steps)
    }
  }

  /// Weighing alone is exact up to sampling; drawing anew must not shift it.
  @Test func `drawing samples anew keeps the belief`() {
    let user = RandomUser(seed: 6, rowCount: 7, columnCount: 4)
    var still = Self.patient
    still.sampleCount = 4000
    still.leastEffective = 0
    var moved = still
    moved.leastEffective = 2
    var one = Interview(user.problem, settings: still)
    let problem = user.problem
    var other = Interview(problem, settings: moved, seed: 9)
    for answer in [InterviewAnswer.first, .equal, .second, .first] {
      one.answer(answer)
      other.answer(answer)
      guard one.question == other.question else { break }
    }
    #expect(one.steps.count >= 2)
    #expect(zip(one.standing.shares, other.standing.shares).allSatisfy { abs($0 - $1) <= 0.05 })
    #expect(zip(one.standing.weights, other.standing.weights).allSatisfy { abs($0 - $1) <= 0.03 })
    #expect(abs(one.standing.agreement - other.standing.agreement) <= 0.05)
  }

  @Test func `whoever is about as fond of both has weights near where they tie`() {
    let problem = InterviewProblem(values: known([[1, 0], [0, 1]]), levels: [[], []])
    var interview = Interview(problem, settings: Self.patient)
    interview.answer(.equal)
    #expect(abs(interview.standing.shares[0] - 0.5) <= 0.09)
    #expect(interview.standing.weights.allSatisfy { abs($0 - 0.5) <= 0.15 })
    #expect(interview.standing.expectedRegret < 0.25)
  }
}
