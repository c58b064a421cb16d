/// A small generator whose numbers depend on its seed only.
///
/// Source: SplitMix64, Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  mutating func value() -> Double {
    Double.random(in: 0...1, using: &self)
  }

  /// True once in `count` times.
  mutating func oneIn(_ count: Int) -> Bool {
    number(in: 1...count) == 1
  }
}
