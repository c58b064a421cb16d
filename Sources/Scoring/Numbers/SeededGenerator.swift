/// Random numbers that depend on a seed alone, the same on every machine.
///
/// Source: SplitMix64 of Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators,
/// OOPSLA 2014.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes the generator whose numbers follow from `seed`.
  public init(seed: UInt64) { state = seed }

  /// Gives 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Gives a number in 0..<1, uniform on the multiples of 2⁻⁵³.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
