/// Weights that somebody may have, each with its share of the belief.
///
/// Kept column after column: all samples' weights of the first criterion, then of the second …
struct WeightSamples: Sendable {
  let count: Int
  let criterionCount: Int
  var coordinates: [Double]
  /// One per sample; sums to 1.
  var masses: [Double]

  /// Draws weights uniformly from all that are possible: the gaps between sorted uniform numbers.
  ///
  /// Source: Devroye 1986, Non-uniform random variate generation, chapter V.2.
  init(count: Int, criterionCount: Int, generator: inout SeededGenerator) {
    self.count = count
    self.criterionCount = criterionCount
    coordinates = [Double](repeating: 0, count: count * criterionCount)
    masses = [Double](repeating: 1 / Double(count), count: count)
    for sample in 0..<count {
      let cuts = (1..<criterionCount).map { _ in generator.unit() }.sorted()
      var last = 0.0
      for (criterion, cut) in (cuts + [1]).enumerated() {
        coordinates[criterion * count + sample] = cut - last
        last = cut
      }
    }
  }

  /// Of how many samples of equal share the belief is worth: 1/Σ mass².
  ///
  /// Source: Kong, Liu and Wong 1994, Sequential imputations and Bayesian missing data problems.
  var effectiveCount: Double { 1 / masses.reduce(0) { $0 + $1 * $1 } }

  /// The weighted sum of `factors` under each sample's weights.
  func sums(_ factors: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for (criterion, factor) in factors.enumerated() where factor != 0 {
      let start = criterion * count
      for sample in 0..<count {
        sums[sample] += factor * coordinates[start + sample]
      }
    }
    return sums
  }

  /// Weighs the samples by how likely an answer is under them.
  mutating func weigh(_ likelihood: AnswerLikelihood) {
    let leads = sums(likelihood.differences)
    var total = 0.0
    for sample in 0..<count {
      masses[sample] *= likelihood.of(lead: leads[sample])
      total += masses[sample]
    }
    for sample in 0..<count { masses[sample] /= total }
  }

  /// The mean weights over the samples, each counting by `share` of its mass.
  func mean(_ share: (_ sample: Int) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: criterionCount)
    var total = 0.0
    for sample in 0..<count {
      let mass = masses[sample] * share(sample)
      total += mass
      for criterion in 0..<criterionCount {
        sums[criterion] += mass * coordinates[criterion * count + sample]
      }
    }
    return total > 0 ? sums.map { $0 / total } : sums
  }
}
