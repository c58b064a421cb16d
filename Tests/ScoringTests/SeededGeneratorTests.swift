import Scoring
import Testing

struct SeededGeneratorTests {
  /// The first numbers of SplitMix64 for seed 1234567, as published with the reference C code of
  /// Vigna (https://prng.di.unimi.it/splitmix64.c) and repeated by many implementations.
  @Test func `the numbers are those of the reference`() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func `a unit lies in 0 to below 1 and fills the whole of it`() {
    var generator = SeededGenerator(seed: 1)
    let units = (0..<10_000).map { _ in generator.unit() }
    #expect(units.allSatisfy { 0 <= $0 && $0 < 1 })
    #expect(
      (0..<10).allSatisfy { tenth in units.contains { Int($0 * 10) == tenth } })
  }
}

struct ValueTableRowsTests {
  let table = ValueTable(
    rowCount: 3,
    columns: [
      [ValueSpan(0.5), ValueSpan(0, 0.5), ValueSpan(1)],
      [ValueSpan(0.25, 0.75), ValueSpan(0), ValueSpan(0.125)],
    ])

  @Test func `kept rows stand in the order asked for`() {
    let kept = table.keeping(rows: [2, 0])
    #expect(kept.rowCount == 2)
    #expect(kept[0, 1] == ValueSpan(0.125))
    #expect(kept[1, 1] == ValueSpan(0.25, 0.75))
  }

  @Test(arguments: [
    (UnknownReading.cautious, 0.25, 0.0), (.middle, 0.5, 0.25), (.hopeful, 0.75, 0.5),
  ])
  func `a settled table holds the value of each reading`(
    reading: UnknownReading, first: Double, second: Double
  ) {
    let settled = table.settled(reading)
    #expect(settled[0, 1] == ValueSpan(first))
    #expect(settled[1, 0] == ValueSpan(second))
    #expect(settled[2, 0] == ValueSpan(1))
  }
}
