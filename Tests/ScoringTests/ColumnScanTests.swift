import Scoring
import Testing

/// Runs parts in several pieces, the last first.
private struct BackwardLoop: PartLoop {
  let partCount = 3

  func results<Result: Sendable>(
    count: Int, _ part: @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    (0..<count).reversed().map { part($0) }.reversed()
  }
}

/// A row and its score, as expected.
private struct Row: Equatable {
  let row: Int
  let score: Double
}

/// Raw numbers with their scales and weights.
private struct RawTable {
  var rowCount: Int
  var columns: [[Double]]
  var scales: [LinearScale]
  var weights: Weights

  /// - Parameter steps: How many different numbers a column has, fewer give more ties.
  init(seed: UInt64, rowCount: Int, columnCount: Int, steps: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    self.rowCount = rowCount
    var scales: [LinearScale] = []
    var columns: [[Double]] = []
    for _ in 0..<columnCount {
      let size = [0.001, 1, 50, 1e6][numbers.number(in: 0...3)]
      let start = [0, -3, 1e3][numbers.number(in: 0...2)] * size
      columns.append(
        (0..<rowCount).map { _ in
          start + size * Double(numbers.number(in: 0...steps)) / Double(steps)
        })
      // Some numbers lie beyond the ends of their scale.
      let ends = [start + size * 0.1, start + size * 0.95]
      scales.append(
        numbers.oneIn(2)
          ? LinearScale(best: ends[0], worst: ends[1]) : LinearScale(best: ends[1], worst: ends[0]))
    }
    self.columns = columns
    self.scales = scales
    let importances = (0..<columnCount).map { _ in [0.0, 1, 3, 9][numbers.number(in: 0...3)] }
    weights = try Weights(
      normalizing: importances.allSatisfy { $0 == 0 } ? importances.map { $0 + 1 } : importances)
  }

  var scan: ColumnScan {
    ColumnScan(
      rowCount: rowCount, columnCount: columns.count, numbers: columns.flatMap(\.self))
  }

  func scannedBest(_ count: Int, in scan: ColumnScan, loop: some PartLoop = SerialLoop()) -> [Row] {
    scan.best(count, scales: scales, weights: weights, loop: loop)
      .map { Row(row: $0.row, score: $0.score) }
  }

  /// The best rows by scoring all and sorting.
  func best(_ count: Int) -> [Row] {
    let values = zip(columns, scales).map { column, scale in
      column.map { ValueSpan(scale.value(of: $0)) }
    }
    let scores = ValueTable(rowCount: rowCount, columns: values).scores(weights, reading: .middle)
    let rows = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    return rows.prefix(count).map { Row(row: $0, score: scores[$0]) }
  }
}

struct ColumnScanTests {
  @Test(arguments: [0, 1, 7, 8, 9, 700, 5000], [1, 3, 4, 8])
  func `the best rows are those that scoring and sorting gives`(rowCount: Int, columnCount: Int)
    throws
  {
    for (seed, steps) in [(1, 3), (2, 1000)] {
      let raw = try RawTable(
        seed: UInt64(seed + rowCount), rowCount: rowCount, columnCount: columnCount, steps: steps)
      let scan = raw.scan
      let all = raw.best(5001)
      for count in [0, 1, 20, 300, 5001] {
        let best = Array(all.prefix(count))
        #expect(raw.scannedBest(count, in: scan) == best)
        #expect(raw.scannedBest(count, in: scan, loop: BackwardLoop()) == best)
      }
    }
  }

  @Test(arguments: [3, 1000])
  func `a table so large that the search starts from a sample gives the same`(steps: Int) throws {
    let raw = try RawTable(seed: 11, rowCount: 40_000, columnCount: 6, steps: steps)
    let scan = raw.scan
    let all = raw.best(300)
    for count in [1, 20, 300] {
      let best = Array(all.prefix(count))
      #expect(raw.scannedBest(count, in: scan) == best)
      #expect(raw.scannedBest(count, in: scan, loop: BackwardLoop()) == best)
    }
  }

  @Test(arguments: [true, false])
  func `rows in rising or falling order make no difference`(isRising: Bool) throws {
    var raw = try RawTable(seed: 3, rowCount: 40_000, columnCount: 2, steps: 1000)
    raw.scales = [LinearScale(best: 40_000, worst: 0), LinearScale(best: 1, worst: 0)]
    raw.weights = try Weights(normalizing: [1, 0.00001])
    raw.columns[0] = (0..<40_000).map { Double(isRising ? $0 : 40_000 - $0) }
    raw.columns[1] = raw.columns[0].map { $0.remainder(dividingBy: 7) / 7 }
    #expect(raw.scannedBest(20, in: raw.scan, loop: BackwardLoop()) == raw.best(20))
  }

  /// With all rows at the limit, a coarse sum a hair below the score would drop every one of them.
  @Test(arguments: [0.3, 0.37, 0.45, 0.51, 0.62])
  func `equal rows stand in their order, whatever the rounding`(number: Double) throws {
    let count = 33_000
    let scan = ColumnScan(
      rowCount: count, columnCount: 2, numbers: [Double](repeating: number, count: 2 * count))
    let scales = [LinearScale(best: 0.7, worst: 0.1), LinearScale(best: -0.2, worst: 1.3)]
    let weights = try Weights(normalizing: [3, 1])
    let best = scan.best(3, scales: scales, weights: weights, loop: BackwardLoop())
    #expect(best.map(\.row) == [0, 1, 2])
    let score =
      weights.values[0] * scales[0].value(of: number)
      + weights.values[1] * scales[1].value(of: number)
    #expect(best.map(\.score) == [score, score, score])
  }

  @Test(
    arguments: [
      // Hardly different large numbers, ends near the limits of the number range, far outliers.
      (1e9, 1e9 + 1e-3, 1e9 + 5e-4),
      (0, Double.leastNormalMagnitude / 64, Double.leastNormalMagnitude / 128), (0, 1.5e308, 1e308),
      (0, 1, 1e300),
      (0, 1, -1e300), (-1e308, 0.5e308, 0),
    ] as [(Double, Double, Double)])
  func `amounts that strain the number range are still found exactly`(
    worst: Double, best: Double, between: Double
  ) throws {
    var raw = try RawTable(seed: 8, rowCount: 3000, columnCount: 5, steps: 1000)
    raw.weights = try Weights(normalizing: [9, 3, 1, 9, 1e-9])
    var numbers = SeededNumbers(seed: 9)
    for column in [0, 4] {
      raw.scales[column] = LinearScale(best: best, worst: worst)
      raw.columns[column] = raw.columns[column].map { _ in
        let part = numbers.value()
        return numbers.oneIn(9) ? between : worst * (1 - part) + best * part
      }
    }
    #expect(raw.scannedBest(20, in: raw.scan) == raw.best(20))
  }

  @Test(arguments: [1, 2, 3, 1000, 20_001], [1, 3, 4, 6])
  func `extremes are the smallest and largest numbers`(rowCount: Int, columnCount: Int) throws {
    let raw = try RawTable(
      seed: UInt64(rowCount), rowCount: rowCount, columnCount: columnCount, steps: 100_000)
    let expected = raw.columns.map { ($0.min() ?? 0)...($0.max() ?? 0) }
    #expect(raw.scan.extremes() == expected)
    #expect(raw.scan.extremes(loop: BackwardLoop()) == expected)
  }

  @Test func `sizes that do not fit and numbers that are not finite are a mistake`() async {
    await #expect(processExitsWith: .failure) {
      _ = ColumnScan(rowCount: 2, columnCount: 1, numbers: [1])
    }
    await #expect(processExitsWith: .failure) {
      _ = ColumnScan(rowCount: 1, columnCount: 1, numbers: [.infinity])
    }
    await #expect(processExitsWith: .failure) {
      _ = ColumnScan(rowCount: 0, columnCount: 1, numbers: []).extremes()
    }
    await #expect(processExitsWith: .failure) {
      let weights = try Weights(normalizing: [1])
      _ = ColumnScan(rowCount: 1, columnCount: 1, numbers: [1])
        .best(1, scales: [], weights: weights)
    }
    await #expect(processExitsWith: .failure) {
      let weights = try Weights(normalizing: [1])
      _ = ColumnScan(rowCount: 1, columnCount: 1, numbers: [1])
        .best(-1, scales: [LinearScale(best: 1, worst: 0)], weights: weights)
    }
  }
}
