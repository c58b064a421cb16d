import LosslessJSON
import Testing

@Suite struct `A splice` {
  @Test(arguments: [
    (0..<0, "x", "xabc"), (3..<3, "x", "abcx"), (1..<2, "", "ac"), (0..<3, "xyz!", "xyz!"),
    (2..<3, "c", "abc"),
  ])
  func `changes bytes and is taken back`(range: Range<Int>, replacement: String, after: String) {
    let bytes = Array("abc".utf8)
    let splice = Splice(range, Array(replacement.utf8))
    let changed = splice.applied(to: bytes)
    #expect(changed == Array(after.utf8))
    #expect(Array(changed[splice.rangeAfterwards]) == splice.replacement)
    #expect(splice.inverse(in: bytes).applied(to: changed) == bytes)
    #expect(splice.inverse(in: bytes).inverse(in: changed) == splice)
  }

  @Test func `ends the program when it lies outside the text`() async {
    await #expect(processExitsWith: .failure) { _ = Splice(2..<4, []).applied(to: [1, 2, 3]) }
    await #expect(processExitsWith: .failure) { _ = Splice(2..<4, []).inverse(in: [1, 2, 3]) }
    await #expect(processExitsWith: .failure) { _ = Splice(-1..<1, []).applied(to: [1, 2, 3]) }
  }
}
