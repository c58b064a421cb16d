import Scoring
import Testing

struct LinearScaleTests {
  @Test(
    arguments: [
      (0.0, 1.0), (60, 0.75), (120, 0.5), (240, 0), (-5, 1), (1000, 0), (Double.infinity, 0),
      (-Double.infinity, 1),
    ] as [(Double, Double)])
  func `an amount has a value between the ends, clipped outside`(amount: Double, value: Double) {
    #expect(LinearScale(best: 0, worst: 240).value(of: amount) == value)
  }

  @Test func `the best amount may be the larger one`() {
    let scale = LinearScale(best: 10, worst: 2)
    #expect(scale.value(of: 10) == 1)
    #expect(scale.value(of: 4) == 0.25)
    #expect(scale.value(of: 2) == 0)
  }

  @Test func `a range of amounts has a span, whichever end is best`() {
    #expect(LinearScale(best: 0, worst: 200).span(of: 50...300) == ValueSpan(0, 0.75))
    #expect(LinearScale(best: 200, worst: 0).span(of: 50...300) == ValueSpan(0.25, 1))
  }

  @Test func `ends that make no scale and amounts that are no numbers are a mistake`() async {
    await #expect(processExitsWith: .failure) { _ = LinearScale(best: 1, worst: 1) }
    await #expect(processExitsWith: .failure) { _ = LinearScale(best: 0, worst: .infinity) }
    await #expect(processExitsWith: .failure) { _ = LinearScale(best: .nan, worst: 1) }
    await #expect(processExitsWith: .failure) {
      _ = LinearScale(best: 0, worst: 1).value(of: .nan)
    }
  }
}

struct BandScaleTests {
  let scale = BandScale(thresholds: [100_000, 1_000_000, 10_000_000])

  @Test(
    arguments: [
      (0.0, 0), (0.01, 1), (99_999.99, 1), (100_000, 2), (999_999, 2), (1_000_000, 3),
      (9_999_999.99, 3), (10_000_000, 4), (Double.infinity, 4),
    ] as [(Double, Int)])
  func `a total falls in a band, and a threshold belongs to the band it begins`(
    total: Double, band: Int
  ) {
    #expect(scale.band(of: total) == band)
  }

  @Test func `bands are worth evenly spaced values, none found the most`() {
    #expect(scale.values == [1, 0.75, 0.5, 0.25, 0])
    #expect(BandScale(thresholds: []).values == [1, 0])
  }

  @Test(
    arguments: [
      (0.0...0.0, ValueSpan(1)), (0...50_000, ValueSpan(0.75, 1)),
      (150_000...2_000_000, ValueSpan(0.25, 0.5)), (0...Double.infinity, .unknown),
    ] as [(ClosedRange<Double>, ValueSpan)])
  func `a range of totals has a span`(totals: ClosedRange<Double>, span: ValueSpan) {
    #expect(scale.span(of: totals) == span)
  }

  @Test func `a range of bands has a span`() {
    #expect(scale.span(ofBands: 1...4) == ValueSpan(0, 0.75))
  }

  @Test func `thresholds that do not rise and totals below 0 are a mistake`() async {
    await #expect(processExitsWith: .failure) { _ = BandScale(thresholds: [2, 1]) }
    await #expect(processExitsWith: .failure) { _ = BandScale(thresholds: [1, 1]) }
    await #expect(processExitsWith: .failure) { _ = BandScale(thresholds: [0, 1]) }
    await #expect(processExitsWith: .failure) { _ = BandScale(thresholds: [1, .infinity]) }
    await #expect(processExitsWith: .failure) { _ = BandScale(thresholds: [1]).band(of: -1) }
    await #expect(processExitsWith: .failure) {
      _ = BandScale(thresholds: [1]).span(ofBands: 0...3)
    }
  }
}
