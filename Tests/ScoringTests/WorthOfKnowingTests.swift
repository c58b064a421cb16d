import Scoring
import Testing

struct WorthOfKnowingTests {
  /// Worked by hand as fractions for the running example: with quality of C uniform on 0…1 its score
  /// runs from 0.35 to 0.85 against 0.64: switch point 29/50, chance 21/50, worth 441/10000. With
  /// privacy of D uniform, from 0.35 to 0.65: chance 1/30, worth 1/6000.
  @Test(arguments: [
    (0.35, 0.85, 21.0 / 50, 441.0 / 10000), (0.35, 0.65, 1.0 / 30, 1.0 / 6000),
  ])
  func `a uniform score is worth what was worked by hand`(
    low: Double, high: Double, chance: Double, worth: Double
  ) {
    let found = WorthOfKnowing(from: low, to: high, against: 0.64, isChoice: false)
    #expect(abs(found.chance - chance) < 1e-12)
    #expect(abs(found.worth - worth) < 1e-12)
  }

  /// Integrated by the midpoint rule over 200,000 steps.
  @Test(arguments: [
    (0.2, 0.9, 0.5), (0.2, 0.9, 0.1), (0.2, 0.9, 0.95), (0.5, 0.6, 0.58), (0, 1, 0.5),
  ])
  func `the closed form is the integral, for the choice and for the others`(
    low: Double, high: Double, other: Double
  ) {
    for isChoice in [false, true] {
      let steps = 200_000
      var changes = 0
      var gain = 0.0
      for step in 0..<steps {
        let score = low + (high - low) * (Double(step) + 0.5) / Double(steps)
        let lead = isChoice ? other - score : score - other
        if lead > 0 {
          changes += 1
          gain += lead
        }
      }
      let found = WorthOfKnowing(from: low, to: high, against: other, isChoice: isChoice)
      #expect(abs(found.chance - Double(changes) / Double(steps)) < 1e-5)
      #expect(abs(found.worth - gain / Double(steps)) < 1e-9)
    }
  }

  /// Of three outcomes 0.4, 0.7 and 1 against 0.6 two overtake: by 0.1 and by 0.4, so 0.5/3.
  @Test func `equally likely outcomes are counted one by one`() {
    let found = WorthOfKnowing(scores: [0.4, 0.7, 1], against: 0.6, isChoice: false)
    #expect(abs(found.chance - 2.0 / 3) < 1e-12)
    #expect(abs(found.worth - 0.5 / 3) < 1e-12)
    let own = WorthOfKnowing(scores: [0.4, 0.7, 1], against: 0.6, isChoice: true)
    #expect(abs(own.chance - 1.0 / 3) < 1e-12)
    #expect(abs(own.worth - 0.2 / 3) < 1e-12)
  }

  @Test func `an equal score changes no choice`() {
    for isChoice in [false, true] {
      let found = WorthOfKnowing(scores: [0.6, 0.6 + 1e-12], against: 0.6, isChoice: isChoice)
      #expect(found == WorthOfKnowing(chance: 0, worth: 0))
    }
  }

  @Test func `nothing is worth knowing where there is no other`() {
    #expect(WorthOfKnowing(scores: [0, 1], against: nil, isChoice: true).chance == 0)
    #expect(WorthOfKnowing(from: 0, to: 1, against: nil, isChoice: true).worth == 0)
  }

  @Test func `a span without width is one outcome`() {
    let found = WorthOfKnowing(from: 0.7, to: 0.7, against: 0.6, isChoice: false)
    #expect(found.chance == 1)
    #expect(abs(found.worth - 0.1) < 1e-12)
  }
}
