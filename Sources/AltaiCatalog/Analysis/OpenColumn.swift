import Scoring

/// An answer, and the value that its column has with all answers of the set.
struct GivenAnswer {
  let answer: ChangeAnalysis.OpenAnswer
  let row: Int
  let column: Int
  let value: Double
}

/// The unknowns of one row under one criterion, and what answers to them are worth to a rival.
struct OpenColumn {
  private let assessment: Assessment
  private let row: Int
  private let column: Int
  /// Whether good answers help, as they are about the rival; bad ones do where they are about the leader.
  private let isUp: Bool
  private let reading: UnknownReading
  /// The best gain of score for each number of answers, from none on.
  let gains: [Double]
  /// The facts that are answered for each number of answers, by their place in the rule; empty where there is no rule.
  private let subsets: [[Int]]
  private let possible: [ClosedRange<Int>]

  /// Nil where nothing is unknown that could help.
  init?(
    _ assessment: Assessment, row: Int, column: Int, isUp: Bool, factLimit: Int
  ) {
    self.assessment = assessment
    self.row = row
    self.column = column
    self.isUp = isUp
    reading = assessment.preferences.unknown
    let weight = assessment.weights.values[column]
    let span = assessment.table[row, column]
    let present = span.value(reading)
    let sign = isUp ? 1.0 : -1
    guard !span.isKnown else { return nil }
    guard case .graded(let possible, _) = assessment.rows[row].outcomes[assessment.columns[column]],
      case .graded(let graded) = assessment.catalog.criteria[assessment.columns[column]].kind
    else {
      possible = []
      subsets = [[], []]
      gains = [0, weight * sign * ((isUp ? span.high : span.low) - present)]
      return
    }
    self.possible = possible
    let open = possible.indices.filter { possible[$0].count > 1 }
    var gains = [Double](repeating: 0, count: open.count + 1)
    var subsets = [[Int]](repeating: [], count: open.count + 1)
    let reading = reading
    Self.forEachSubset(of: open, limit: factLimit) { subset in
      let value = graded.rule.span(
        of: Self.answered(possible, subset.map { ($0, possible[$0].end(isUp)) })
      ).value(reading)
      let gain = weight * sign * (value - present)
      if gain > gains[subset.count] + Ranking.tieWidth {
        gains[subset.count] = gain
        subsets[subset.count] = subset
      }
    }
    self.gains = gains
    self.subsets = subsets
  }

  /// The answers of the best set of a size, each as weak as still enough.
  ///
  /// - Parameter spare: What is gained beyond need; less what the weaker answers give up.
  func weakestAnswers(count: Int, spare: inout Double) -> [GivenAnswer] {
    let weight = assessment.weights.values[column]
    let criterion = assessment.columns[column]
    let sign = isUp ? 1.0 : -1
    guard case .graded(let graded) = assessment.catalog.criteria[criterion].kind else {
      let span = assessment.table[row, column]
      let end = isUp ? span.high : span.low
      // At the limit itself the two are level.
      let present = span.value(reading)
      let value = isUp ? max(present, end - spare / weight) : min(present, end + spare / weight)
      spare -= weight * abs(end - value)
      // A band whose value is the limit itself would leave the two level; of amounts it is said that they pass it.
      let beyond = assessment.catalog.isLedger(criterion) ? sign * 2 * Ranking.tieWidth : 0
      guard
        let bound = assessment.outcomeBound(criterion, value: value + beyond, isAtLeast: isUp)
      else { return [] }
      return [given(fact: factOfAmount(criterion), .outcome(bound), value: end)]
    }
    var answers = subsets[count].map { ($0, possible[$0].end(isUp)) }
    func value(_ answers: [(Int, Int)]) -> Double {
      graded.rule.span(of: Self.answered(possible, answers)).value(reading)
    }
    let best = value(answers)
    for index in answers.indices {
      let fact = answers[index].0
      for option in options(graded.facts.lowerBound + fact) {
        var weaker = answers
        weaker[index].1 = option
        let loss = weight * sign * (best - value(weaker))
        if loss < spare - Ranking.tieWidth {
          answers = weaker
          break
        }
      }
    }
    let reached = value(answers)
    spare -= weight * sign * (best - reached)
    return answers.map {
      given(fact: graded.facts.lowerBound + $0.0, .option($0.1), value: reached)
    }
  }

  private func given(
    fact: Int?, _ limit: ChangeAnalysis.OpenAnswer.Limit, value: Double
  ) -> GivenAnswer {
    GivenAnswer(
      answer: ChangeAnalysis.OpenAnswer(
        unknown: Assessment.Unknown(row: row, criterion: assessment.columns[column], fact: fact),
        limit: limit, isAtLeast: isUp),
      row: row, column: column, value: value)
  }

  private func factOfAmount(_ criterion: Int) -> Int? {
    if case .amount(let amount) = assessment.catalog.criteria[criterion].kind {
      amount.fact
    } else {
      nil
    }
  }

  /// The options that a fact can really turn out to be, the weakest answer first.
  private func options(_ number: Int) -> [Int] {
    let place = assessment.rows[row]
    let options = assessment.catalog.assistants[place.assistant].fact(number, at: place.plan)
      .possibleOptions(of: assessment.catalog.factDefinitions[number])
    return isUp ? options.reversed() : options
  }

  private static func answered(
    _ possible: [ClosedRange<Int>], _ answers: [(fact: Int, option: Int)]
  ) -> [ClosedRange<Int>] {
    var answered = possible
    for (fact, option) in answers { answered[fact] = option...option }
    return answered
  }

  /// Gives every set of a few facts; of more than `limit`, the first one, the first two and so on.
  private static func forEachSubset(of facts: [Int], limit: Int, _ body: ([Int]) -> Void) {
    guard facts.count <= limit else {
      for count in 0...facts.count { body(Array(facts.prefix(count))) }
      return
    }
    for bits in 0..<(1 << facts.count) {
      body(facts.indices.filter { bits >> $0 & 1 == 1 }.map { facts[$0] })
    }
  }
}

extension ClosedRange<Int> {
  /// The best option, or the worst.
  fileprivate func end(_ isBest: Bool) -> Int { isBest ? lowerBound : upperBound }
}
