/// How likely an answer is to be given by somebody with certain weights.
///
/// Somebody chooses the alternative of the higher score nine times in ten. "About equal" is as
/// likely as that where the two scores are near, half as likely a little farther off, and one in ten
/// beyond; near means within a quarter of the differences that weights bring about, in the root mean
/// square over all weights: √((Σδ² + (Σδ)²) / m(m + 1)), δ being the differences of the m values.
///
/// Source: Toubia, Hauser and Simester 2004, Polyhedral methods for adaptive choice-based conjoint
/// analysis, for choices with slips; the moments are those of the uniform distribution on a simplex.
struct AnswerLikelihood: Sendable {
  /// One per criterion: the first alternative's value minus the second's.
  let differences: [Double]
  let answer: InterviewAnswer
  /// How often a choice is a slip.
  let slips: Double
  /// Lead of the first alternative, below and above which the answer is differently likely.
  let bounds: [Double]

  init(_ question: InterviewQuestion, _ answer: InterviewAnswer, slips: Double) {
    differences = question.differences
    self.answer = answer
    self.slips = slips
    switch answer {
    case .first, .second: bounds = [0]
    case .cannotSay: bounds = []
    case .equal:
      let sum = differences.reduce(0, +)
      let squares = differences.reduce(0) { $0 + $1 * $1 }
      let count = Double(differences.count)
      let usual = ((squares + sum * sum) / (count * (count + 1))).squareRoot()
      bounds = [-usual / 2, -usual / 4, usual / 4, usual / 2]
    }
  }

  /// How likely the answer is where the first alternative leads by `lead`.
  func of(lead: Double) -> Double {
    switch answer {
    case .first: lead > 0 ? 1 - slips : lead < 0 ? slips : 0.5
    case .second: lead < 0 ? 1 - slips : lead > 0 ? slips : 0.5
    case .equal:
      abs(lead) <= bounds[2] ? 1 - slips : abs(lead) <= bounds[3] ? 0.5 : slips
    case .cannotSay: 1
    }
  }

  /// Whether somebody with that lead gives the answer unless by a slip.
  func agrees(lead: Double) -> Bool { of(lead: lead) >= 0.5 }
}
