import Scoring
import Testing

struct ValueSpanTests {
  @Test func `a span has a middle and a width`() {
    let span = ValueSpan(0.25, 0.75)
    #expect(span.middle == 0.5)
    #expect(span.width == 0.5)
    #expect(!span.isKnown)
    #expect(ValueSpan(0.3).isKnown)
    #expect(ValueSpan(0.3).width == 0)
  }

  @Test func `an unknown value spans everything`() {
    #expect(ValueSpan.unknown == ValueSpan(0, 1))
  }

  @Test func `mirroring turns a span around one half, and twice gives it back`() {
    #expect(ValueSpan(0.25, 1).mirrored() == ValueSpan(0, 0.75))
    #expect(ValueSpan(0.25, 1).mirrored().mirrored() == ValueSpan(0.25, 1))
  }

  @Test(arguments: [
    (UnknownReading.cautious, 0.25), (.middle, 0.375), (.hopeful, 0.5),
  ])
  func `a reading picks one value of the span`(reading: UnknownReading, value: Double) {
    #expect(ValueSpan(0.25, 0.5).value(reading) == value)
  }

  @Test func `ends in the wrong order or outside 0 to 1 are a mistake`() async {
    await #expect(processExitsWith: .failure) { _ = ValueSpan(0.6, 0.5) }
    await #expect(processExitsWith: .failure) { _ = ValueSpan(-0.1, 0.5) }
    await #expect(processExitsWith: .failure) { _ = ValueSpan(0.5, 1.1) }
    await #expect(processExitsWith: .failure) { _ = ValueSpan(.nan) }
    await #expect(processExitsWith: .failure) { _ = ScoreSpan(0.6, 0.5) }
  }
}
