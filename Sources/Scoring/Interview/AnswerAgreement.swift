/// Which samples agree with the answers.
struct AnswerAgreement: Sendable {
  /// Whether each sample agrees with every answer.
  let isAgreeing: [Bool]
  /// The mass that disagrees with each answer.
  let disagreements: [Double]

  init(_ samples: WeightSamples, _ likelihoods: [AnswerLikelihood]) {
    var isAgreeing = [Bool](repeating: true, count: samples.count)
    disagreements = likelihoods.map { likelihood in
      let leads = samples.sums(likelihood.differences)
      var mass = 0.0
      for sample in 0..<samples.count where !likelihood.agrees(lead: leads[sample]) {
        isAgreeing[sample] = false
        mass += samples.masses[sample]
      }
      return mass
    }
    self.isAgreeing = isAgreeing
  }
}
