extension ValueTable {
  /// Gives for every row the distance of the nearest weights under which it draws level with the
  /// leader.
  ///
  /// What `smallestWeightChange` gives as `distance`, for tables of any size. O(rows · columns²) at
  /// worst.
  ///
  /// - Parameters:
  ///   - leader: A row that stands first under these weights.
  ///   - reading: Which value of a span counts.
  ///   - loop: Runs parts of the work side by side; the result does not depend on it.
  /// - Returns: One number per row: 0 for the leader, infinite where no weights do it.
  /// - Precondition: The row exists; as many weights as columns.
  public func weightDistances(
    leader: Int, weights: Weights, reading: UnknownReading = .middle,
    loop: some PartLoop = SerialLoop()
  ) -> [Double] {
    precondition(0 <= leader && leader < rowCount, "a row of the table")
    check(weights)
    let own = (0..<columnCount).map { self[leader, $0].value(reading) }
    let count = max(1, min(loop.partCount, rowCount / 16_384))
    let parts = loop.results(count: count) { part in
      let rows = part * rowCount / count..<(part + 1) * rowCount / count
      return switch reading {
      case .cautious: distances(rows, own, weights.values) { lows[$0] }
      case .middle: distances(rows, own, weights.values) { (lows[$0] + highs[$0]) / 2 }
      case .hopeful: distances(rows, own, weights.values) { highs[$0] }
      }
    }
    return count == 1 ? parts[0] : parts.flatMap(\.self)
  }

  /// The distances of some rows, a few hundred at a time: what is level or out of reach, about half of
  /// them, is told from sums that run down the columns.
  @inline(__always)
  private func distances(
    _ rows: Range<Int>, _ own: [Double], _ weights: [Double], value: (_ place: Int) -> Double
  ) -> [Double] {
    let size = 256
    var distances: [Double] = []
    distances.reserveCapacity(rows.count)
    var block = [Double](repeating: 0, count: own.count * size)
    var leads = own
    for start in stride(from: rows.lowerBound, to: rows.upperBound, by: size) {
      let count = min(size, rows.upperBound - start)
      var needs = [Double](repeating: 0, count: size)
      var lowest = [Double](repeating: .infinity, count: size)
      for column in own.indices {
        for index in 0..<count {
          let lead = own[column] - value(column * rowCount + start + index)
          block[column * size + index] = lead
          needs[index] += weights[column] * lead
          lowest[index] = min(lowest[index], lead)
        }
      }
      for index in 0..<count {
        if needs[index] > Ranking.tieWidth, lowest[index] > Ranking.tieWidth {
          distances.append(.infinity)
          continue
        }
        for column in own.indices { leads[column] = block[column * size + index] }
        distances.append(2 * Self.weightMoved(&leads, weights) { _, _ in })
      }
    }
    return distances
  }
}
