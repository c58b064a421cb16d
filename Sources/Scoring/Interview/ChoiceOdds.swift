/// Who is first under each sample's weights, and what an answer would tell about that.
///
/// The samples stand sorted by who is first under them, so that one pass counts a question.
struct ChoiceOdds: Sendable {
  /// The share of the belief in which each choice is first.
  let shares: [Double]
  /// The contender that is first under each sample.
  let firsts: [Int]
  /// The samples in order of the choice that is first under them.
  let order: [Int]
  /// Where each choice's samples end in `order`.
  private let ends: [Int]
  /// One per sample, in `order`.
  private let masses: [Double]
  /// The weights of each criterion, then the scores of each contender, all in `order`.
  private let columns: [[Double]]
  private let criterionCount: Int

  init(_ contenders: Contenders, _ samples: WeightSamples) {
    let scores = contenders.all.map { samples.sums($0.values) }
    let firsts = ChoiceOdds.firsts(scores, count: samples.count)
    let choices = contenders.all.map(\.choice)
    var counts = [Int](repeating: 0, count: contenders.choices.count)
    var shares = [Double](repeating: 0, count: counts.count)
    for sample in 0..<samples.count {
      counts[choices[firsts[sample]]] += 1
      shares[choices[firsts[sample]]] += samples.masses[sample]
    }
    var places = [Int](repeating: 0, count: counts.count)
    var ends: [Int] = []
    for choice in counts.indices {
      places[choice] = ends.last ?? 0
      ends.append(places[choice] + counts[choice])
    }
    var order = [Int](repeating: 0, count: samples.count)
    for sample in 0..<samples.count {
      let choice = choices[firsts[sample]]
      order[places[choice]] = sample
      places[choice] += 1
    }
    criterionCount = samples.criterionCount
    columns =
      (0..<samples.criterionCount).map { criterion in
        order.map { samples.coordinates[criterion * samples.count + $0] }
      } + scores.map { column in order.map { column[$0] } }
    self.firsts = firsts
    // Divided by their own sum, which rounding keeps from 1.
    let total = shares.reduce(0, +)
    self.shares = shares.map { $0 / total }
    self.order = order
    self.ends = ends
    masses = order.map { samples.masses[$0] }
  }

  private static func firsts(_ scores: [[Double]], count: Int) -> [Int] {
    var best = scores[0]
    var firsts = [Int](repeating: 0, count: count)
    for contender in scores.indices.dropFirst() {
      let own = scores[contender]
      for sample in 0..<count where own[sample] > best[sample] {
        best[sample] = own[sample]
        firsts[sample] = contender
      }
    }
    return firsts
  }

  /// How open it is who is first, in bits: −Σ share · log₂ share.
  ///
  /// Source: Shannon 1948, A mathematical theory of communication.
  var entropy: Double { ChoiceOdds.spread(shares) }

  /// How open that is expected to be after a question: the entropy after each of the two choices,
  /// counted by how likely that choice is.
  ///
  /// - Parameter slips: How often a choice is a slip.
  ///
  /// Sources: Ciomek, Kadziński and Tervonen 2017, Heuristics for prioritizing pair-wise elicitation
  /// questions with additive multi-attribute value models; Lindley 1956, On a measure of the
  /// information provided by an experiment.
  func expectedEntropy(_ candidate: CandidateQuestion, slips: Double) -> Double {
    let (one, other) = sides(candidate)
    let ratio = other.factor / one.factor
    let oneColumn = columns[one.column]
    let otherColumn = columns[other.column]
    var ahead = shares
    var start = 0
    for (choice, end) in ends.enumerated() {
      var mass = 0.0
      for place in start..<end where oneColumn[place] > ratio * otherColumn[place] {
        mass += masses[place]
      }
      ahead[choice] = mass * (1 - slips) + (shares[choice] - mass) * slips
      start = end
    }
    let behind = zip(shares, ahead).map { max(0, $0 - $1) }
    return ChoiceOdds.spread(ahead) + ChoiceOdds.spread(behind)
  }

  /// The share of the belief that would rather have the first side of a question.
  func shareAhead(_ candidate: CandidateQuestion) -> Double {
    let (one, other) = sides(candidate)
    let ratio = other.factor / one.factor
    var ahead = 0.0
    var all = 0.0
    for place in masses.indices {
      all += masses[place]
      if columns[one.column][place] > ratio * columns[other.column][place] {
        ahead += masses[place]
      }
    }
    return ahead / all
  }

  /// The two columns that a question compares, each with what it is multiplied with.
  private func sides(_ candidate: CandidateQuestion)
    -> ((column: Int, factor: Double), (column: Int, factor: Double))
  {
    switch candidate.sides {
    case .contenders(let first, let second):
      return ((criterionCount + first, 1), (criterionCount + second, 1))
    case .criteria(let first, let second):
      let differences = candidate.question.differences
      return ((first, differences[first]), (second, -differences[second]))
    }
  }

  /// −Σ part · log₂(part / sum).
  private static func spread(_ parts: [Double]) -> Double {
    let sum = parts.reduce(0, +)
    guard sum > 0 else { return 0 }
    return parts.reduce(0) { $1 > 0 ? $0 - $1 * binaryLogarithm($1 / sum) : $0 }
  }
}
