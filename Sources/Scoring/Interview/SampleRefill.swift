/// How samples are drawn anew when few of them hold most of the belief.
extension WeightSamples {
  /// Draws as many samples by their masses, equal ones in equal shares, and moves each a few steps.
  ///
  /// Each step goes along the line on which two other samples differ, to a place drawn by how likely
  /// all the answers are there; since answers are likely in steps, each stretch of the line counts
  /// its length times its likelihood. So steps fit the belief's shape, and it stays what it is.
  ///
  /// Sources: Kitagawa 1996, Monte Carlo filter and smoother for non-Gaussian nonlinear state space
  /// models (drawing); Smith 1984, Efficient Monte Carlo procedures for generating points uniformly
  /// distributed over bounded regions (hit and run); Gilks, Roberts and George 1994, Adaptive
  /// direction sampling (the direction).
  mutating func refill(
    _ answers: [AnswerLikelihood], moves: Int, generator: inout SeededGenerator
  ) {
    resample(generator: &generator)
    let before = coordinates
    for sample in 0..<count {
      var point = (0..<criterionCount).map { coordinates[$0 * count + sample] }
      for _ in 0..<moves {
        let one = Int(generator.unit() * Double(count))
        let other = Int(generator.unit() * Double(count))
        let direction = (0..<criterionCount).map {
          before[$0 * count + one] - before[$0 * count + other]
        }
        step(from: &point, along: direction, answers, generator: &generator)
      }
      for criterion in 0..<criterionCount {
        coordinates[criterion * count + sample] = point[criterion]
      }
    }
  }

  private mutating func resample(generator: inout SeededGenerator) {
    let start = generator.unit()
    var picked: [Int] = []
    picked.reserveCapacity(count)
    var sum = 0.0
    for sample in 0..<count {
      sum += masses[sample]
      while picked.count < count, Double(picked.count) + start < sum * Double(count) {
        picked.append(sample)
      }
    }
    // The masses' sum may fall short of 1 by a rounding.
    while picked.count < count { picked.append(count - 1) }
    let before = coordinates
    for criterion in 0..<criterionCount {
      for (sample, origin) in picked.enumerated() {
        coordinates[criterion * count + sample] = before[criterion * count + origin]
      }
    }
    masses = [Double](repeating: 1 / Double(count), count: count)
  }

  private func step(
    from point: inout [Double], along direction: [Double], _ answers: [AnswerLikelihood],
    generator: inout SeededGenerator
  ) {
    var least = -Double.infinity
    var most = Double.infinity
    for (place, slope) in zip(point, direction) where slope != 0 {
      let end = -place / slope
      if slope > 0 { least = max(least, end) } else { most = min(most, end) }
    }
    guard least < most, most - least < .infinity else { return }
    let lines = answers.map { (lead: $0.lead(point), slope: $0.lead(direction)) }
    var cuts = [least, most]
    for (answer, line) in zip(answers, lines) where line.slope != 0 {
      for bound in answer.bounds {
        let cut = (bound - line.lead) / line.slope
        if least < cut && cut < most { cuts.append(cut) }
      }
    }
    cuts.sort()
    var shares: [Double] = []
    for (from, to) in zip(cuts, cuts.dropFirst()) {
      let middle = (from + to) / 2
      shares.append(
        zip(answers, lines).reduce(to - from) {
          $0 * $1.0.of(lead: $1.1.lead + middle * $1.1.slope)
        })
    }
    var left = generator.unit() * shares.reduce(0, +)
    var stretch = 0
    while stretch < shares.count - 1 && left >= shares[stretch] {
      left -= shares[stretch]
      stretch += 1
    }
    let place = cuts[stretch] + generator.unit() * (cuts[stretch + 1] - cuts[stretch])
    var sum = 0.0
    for criterion in point.indices {
      point[criterion] = max(0, point[criterion] + place * direction[criterion])
      sum += point[criterion]
    }
    for criterion in point.indices { point[criterion] /= sum }
  }
}

extension AnswerLikelihood {
  /// The lead of the first alternative at one point.
  func lead(_ point: [Double]) -> Double {
    zip(differences, point).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
