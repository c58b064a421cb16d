/// A fast search for the best rows of a large table of raw numbers.
///
/// For ten thousand rows and more. Gives exactly what scoring each row and sorting would give: the
/// score of a row is the sum, in column order from 0, of weight times `LinearScale.value(of:)`; the
/// best score comes first, and equal scores stand in row order. To get there without that work for
/// each row, a coarse sum runs down the columns, the heaviest first, and drops each row that cannot
/// reach the worst of the best so far even with full marks in the columns to come. Only what
/// survives is scored.
public struct ColumnScan: Sendable {
  /// The number of rows.
  public let rowCount: Int
  /// The number of criteria.
  public let columnCount: Int
  /// The raw numbers: column after column, each in row order.
  public let numbers: [Double]

  /// Makes a scan over raw numbers, column after column.
  ///
  /// - Precondition: There are `rowCount` numbers per column, each finite.
  public init(rowCount: Int, columnCount: Int, numbers: [Double]) {
    precondition(rowCount >= 0 && columnCount >= 0, "a table has no negative size")
    precondition(numbers.count == rowCount * columnCount, "one number per place")
    precondition(numbers.allSatisfy(\.isFinite), "raw numbers are finite")
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.numbers = numbers
  }

  /// Finds the smallest and the largest number of each column.
  ///
  /// - Parameter loop: Runs parts of the work side by side.
  /// - Precondition: There is a row.
  public func extremes(loop: some PartLoop = SerialLoop()) -> [ClosedRange<Double>] {
    precondition(rowCount > 0, "a table without rows has no extremes")
    let ranges = parts(loop)
    let parts = loop.results(count: ranges.count) { part in
      stride(from: 0, to: columnCount, by: 4).flatMap { fourExtremes(from: $0, ranges[part]) }
    }
    return (0..<columnCount).map { column in
      parts.dropFirst().reduce(parts[0][column]) { range, part in
        min(
          range.lowerBound, part[column].lowerBound)...max(
            range.upperBound, part[column].upperBound)
      }
    }
  }

  /// Finds the `count` rows with the highest weighted sums.
  ///
  /// - Parameters:
  ///   - scales: One per column.
  ///   - weights: One per column.
  ///   - loop: Runs parts of the work side by side; the result does not depend on it.
  /// - Returns: The best first, equal scores in row order; all rows when there are no more than
  ///   `count`.
  /// - Precondition: `count` is not negative, and there are as many scales and weights as columns.
  public func best(
    _ count: Int, scales: [LinearScale], weights: Weights, loop: some PartLoop = SerialLoop()
  ) -> [Found] {
    precondition(count >= 0, "a count is not negative")
    precondition(scales.count == columnCount, "one scale per column")
    precondition(weights.values.count == columnCount, "one weight per column")
    guard count > 0, rowCount > 0 else { return [] }
    let sum = FoldedSum(scales: scales, weights: weights)
    let floor = sampledFloor(count, sum)
    let ranges = parts(loop)
    let parts = loop.results(count: ranges.count) { part in
      var best = BestRows(count: count, floor: floor)
      scan(ranges[part], sum, into: &best)
      return best.sorted()
    }
    var found = parts.flatMap(\.self)
    found.sort { $0.isBefore($1) }
    return Array(found.prefix(count))
  }
}

extension ColumnScan {
  /// The rows of each part; parts are not too small to be worth a thread's start.
  private func parts(_ loop: some PartLoop) -> [Range<Int>] {
    let count = max(1, min(loop.partCount, rowCount / 16_384))
    return (0..<count).map { $0 * rowCount / count..<($0 + 1) * rowCount / count }
  }

  /// A score that `count` rows reach, found in a sample spread over the table; so that each part
  /// starts with a limit, and rows that come in rising order don't each count as a new best.
  private func sampledFloor(_ count: Int, _ sum: FoldedSum) -> Double {
    let piece = 64
    let pieces = 128
    guard rowCount >= 4 * piece * pieces, count <= piece * pieces / 4 else { return -.infinity }
    var best = BestRows(count: count, floor: -.infinity)
    for index in 0..<pieces {
      let start = index * (rowCount / pieces)
      scan(start..<start + piece, sum, into: &best)
    }
    return best.sorted().last?.score ?? -.infinity
  }

  /// The extremes of four columns, of the last again where there are fewer; four streams keep
  /// memory busier than one.
  private func fourExtremes(from first: Int, _ rows: Range<Int>) -> [ClosedRange<Double>] {
    typealias Lanes = SIMD2<Double>
    let starts = (first..<first + 4).map { min($0, columnCount - 1) * rowCount + rows.lowerBound }
    let (start0, start1, start2, start3) = (starts[0], starts[1], starts[2], starts[3])
    var (low0, low1) = (Lanes(repeating: numbers[start0]), Lanes(repeating: numbers[start1]))
    var (low2, low3) = (Lanes(repeating: numbers[start2]), Lanes(repeating: numbers[start3]))
    var (high0, high1, high2, high3) = (low0, low1, low2, low3)
    // Unsafe: bounds checks would keep the loop from running two numbers at a time; the rows lie
    // within the columns.
    unsafe numbers.withUnsafeBytes { bytes in
      for row in stride(from: 0, to: rows.count - 1, by: 2) {
        let at0 = unsafe bytes.loadUnaligned(fromByteOffset: (start0 &+ row) &* 8, as: Lanes.self)
        low0.replace(with: at0, where: at0 .< low0)
        high0.replace(with: at0, where: at0 .> high0)
        let at1 = unsafe bytes.loadUnaligned(fromByteOffset: (start1 &+ row) &* 8, as: Lanes.self)
        low1.replace(with: at1, where: at1 .< low1)
        high1.replace(with: at1, where: at1 .> high1)
        let at2 = unsafe bytes.loadUnaligned(fromByteOffset: (start2 &+ row) &* 8, as: Lanes.self)
        low2.replace(with: at2, where: at2 .< low2)
        high2.replace(with: at2, where: at2 .> high2)
        let at3 = unsafe bytes.loadUnaligned(fromByteOffset: (start3 &+ row) &* 8, as: Lanes.self)
        low3.replace(with: at3, where: at3 .< low3)
        high3.replace(with: at3, where: at3 .> high3)
      }
    }
    let found = [(low0, high0), (low1, high1), (low2, high2), (low3, high3)]
    return zip(starts, found).prefix(columnCount - first).map { start, ends in
      let last = numbers[start + rows.count - 1]
      return min(ends.0.min(), last)...max(ends.1.max(), last)
    }
  }
}
