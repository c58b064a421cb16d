/// Sixteen samples side by side: one number of each.
typealias Lanes = SIMD16<Float>

/// Memory for lanes, read and written as numbers or as their bits.
///
/// Not copyable, since it owns its memory. Unsafe inside: bounds are checked in debug builds only,
/// as a check per access would take longer than the work on sixteen samples.
@safe struct LaneBuffer: ~Copyable {
  private let start: UnsafeMutablePointer<Lanes>
  let count: Int

  init(count: Int) {
    unsafe start = .allocate(capacity: count)
    unsafe start.initialize(repeating: Lanes(), count: count)
    self.count = count
  }

  deinit { unsafe start.deallocate() }

  subscript(index: Int) -> Lanes {
    @inline(__always) get {
      assert(0 <= index && index < count, "lanes of the buffer")
      return unsafe start[index]
    }
    @inline(__always) nonmutating set {
      assert(0 <= index && index < count, "lanes of the buffer")
      unsafe start[index] = newValue
    }
  }

  /// The bits of the lanes in one place.
  @inline(__always) func bits(_ index: Int) -> SIMD16<UInt32> {
    assert(0 <= index && index < count, "lanes of the buffer")
    return unsafe UnsafeRawPointer(start + index).load(as: SIMD16<UInt32>.self)
  }

  /// The bits of one lane, lanes counted from the first place on.
  @inline(__always) func bit(_ lane: Int) -> UInt32 {
    assert(0 <= lane && lane < count * Lanes.scalarCount, "a lane of the buffer")
    return unsafe UnsafeRawPointer(start).load(fromByteOffset: lane &* 4, as: UInt32.self)
  }

  @inline(__always) func setBits(_ index: Int, _ bits: SIMD16<UInt32>) {
    assert(0 <= index && index < count, "lanes of the buffer")
    unsafe UnsafeMutableRawPointer(start + index).storeBytes(of: bits, as: SIMD16<UInt32>.self)
  }

  @inline(__always) private func setBit(_ lane: Int, _ bits: UInt32) {
    unsafe UnsafeMutableRawPointer(start).storeBytes(
      of: bits, toByteOffset: lane &* 4, as: UInt32.self)
  }

  /// Fills the first `count` places with numbers in 1..<2, uniform on the multiples of 2⁻²³.
  ///
  /// Above 1, since there the spacing of floats is even: differences of two draws are exact.
  @inline(__always) func draw(_ count: Int, from generator: inout SeededGenerator) {
    assert(count <= self.count, "places of the buffer")
    let mantissas: UInt64 = 0x007f_ffff_007f_ffff
    let ones: UInt64 = 0x3f80_0000_3f80_0000
    for pair in 0..<(count &* Lanes.scalarCount / 2) {
      let bits = (generator.next() >> 9) & mantissas | ones
      setBit(2 &* pair, UInt32(truncatingIfNeeded: bits))
      setBit(2 &* pair &+ 1, UInt32(truncatingIfNeeded: bits >> 32))
    }
  }

  /// Puts the smaller number of two places, lane by lane, into the first, and the larger into the
  /// other.
  @inline(__always) func exchange(_ low: Int, _ high: Int) {
    let (first, second) = (self[low], self[high])
    self[low] = first.replacing(with: second, where: second .< first)
    self[high] = second.replacing(with: first, where: second .< first)
  }
}
