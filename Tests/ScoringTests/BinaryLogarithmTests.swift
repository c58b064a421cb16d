import Scoring
import Testing

struct BinaryLogarithmTests {
  @Test(arguments: [-1074, -1022, -53, -1, 0, 1, 10, 1023])
  func `powers of two have their exponent`(exponent: Int) {
    #expect(
      binaryLogarithm(Double(sign: .plus, exponent: exponent, significand: 1)) == Double(exponent))
  }

  /// OEIS A020857, A020862, A007525 (log₂ e) and A020858, rounded.
  @Test(arguments: [
    (3, 1.584_962_500_721_156_2), (10, 3.321_928_094_887_362_3),
    (2.718_281_828_459_045, 1.442_695_040_888_963_4), (5, 2.321_928_094_887_362_3),
  ])
  func `known logarithms are right`(number: Double, logarithm: Double) {
    #expect(abs(binaryLogarithm(number) - logarithm) <= 4e-16)
    #expect(abs(binaryLogarithm(1 / number) + logarithm) <= 4e-15)
  }

  @Test func `the logarithm of a product is the sum`() {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<2000 {
      let (one, other) = (numbers.value() + 1e-6, numbers.value() * 50 + 1e-6)
      let gap = binaryLogarithm(one * other) - binaryLogarithm(one) - binaryLogarithm(other)
      #expect(abs(gap) <= 1e-14)
    }
  }
}
