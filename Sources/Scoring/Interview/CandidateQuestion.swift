/// A question that could be asked.
struct CandidateQuestion: Sendable {
  /// What the answer compares.
  enum Sides: Sendable {
    /// The scores of two contenders.
    case contenders(Int, Int)
    /// The weights of two criteria, each times its difference.
    case criteria(Int, Int)
  }

  let question: InterviewQuestion
  let sides: Sides

  /// All questions about a problem, in an order that depends on values only.
  ///
  /// Real ones are between contenders that are not plans of the same alternatives. Of the imagined
  /// ones that compare two criteria at the same rate, only the one between the widest levels is
  /// kept: large differences are easier to judge, and the answer tells the same.
  static func all(_ problem: InterviewProblem, _ contenders: Contenders) -> [CandidateQuestion] {
    var questions: [CandidateQuestion] = []
    for (number, first) in contenders.all.enumerated() {
      for (next, second) in contenders.all.enumerated().dropFirst(number + 1)
      where first.choice != second.choice {
        questions.append(
          CandidateQuestion(
            question: InterviewQuestion(
              kind: .real(first: first.rows[0], second: second.rows[0]),
              differences: zip(first.values, second.values).map { $0 - $1 }),
            sides: .contenders(number, next)))
      }
    }
    for first in problem.levels.indices {
      for second in problem.levels.indices.dropFirst(first + 1) {
        questions += tradeOffs(first, second, problem.levels).map {
          CandidateQuestion(question: $0, sides: .criteria(first, second))
        }
      }
    }
    return questions
  }

  private static func tradeOffs(_ first: Int, _ second: Int, _ levels: [[Double]])
    -> [InterviewQuestion]
  {
    var rates: [Double] = []
    var questions: [InterviewQuestion] = []
    for firstStep in steps(levels[first]) {
      for secondStep in steps(levels[second]) {
        let rate = secondStep.width / firstStep.width
        guard !rates.contains(where: { abs($0 - rate) <= 0.02 * rate }) else { continue }
        rates.append(rate)
        var differences = [Double](repeating: 0, count: levels.count)
        differences[first] = firstStep.width
        differences[second] = -secondStep.width
        let tradeOff = InterviewQuestion.TradeOff(
          firstCriterion: first, firstLevels: firstStep.levels, secondCriterion: second,
          secondLevels: secondStep.levels)
        questions.append(InterviewQuestion(kind: .imagined(tradeOff), differences: differences))
      }
    }
    return questions
  }

  /// The pairs of a better and a worse level, the widest first.
  private static func steps(_ levels: [Double]) -> [(levels: [Int], width: Double)] {
    levels.indices.flatMap { better in
      levels.indices.dropFirst(better + 1).map {
        (levels: [better, $0], width: levels[better] - levels[$0])
      }
    }
    .sorted { ($1.width, $0.levels[0], $0.levels[1]) < ($0.width, $1.levels[0], $1.levels[1]) }
  }
}
