/// An importance of one criterion at which the first place changes hands.
public struct ImportanceFlip: Hashable, Sendable {
  /// The importance, at least 0; the leader and the takers have equal scores there.
  public let importance: Double
  /// The rows that stand first just beyond it, in row order; at 0, where nothing lies beyond, those
  /// that draw level.
  public let takers: [Int]
}

/// The importances of one criterion nearest to the present one at which the first place changes
/// hands.
public struct ImportanceFlips: Hashable, Sendable {
  /// The nearest at or below the present importance, if there is one.
  public let below: ImportanceFlip?
  /// The nearest at or above the present importance, if there is one.
  public let above: ImportanceFlip?
}

extension ValueTable {
  /// Finds for each criterion the importances, with the others unchanged, at which the first place
  /// changes hands.
  ///
  /// With importances s, and d the leader's values minus another row's, the two are level where the
  /// importance of criterion k is s_k − (Σ s·d) / d_k, since only the sign of Σ s·d counts. Above
  /// the present importance that is lost to rows with d_k below 0, below it to those with d_k above
  /// 0. Values that differ by no more than `Ranking.tieWidth` are equal. A row that is level with
  /// the leader at present makes flips at the present importance. A criterion that alone has an
  /// importance has no flips: changing it changes no weight. O(rows · columns).
  ///
  /// - Parameters:
  ///   - leader: A row that stands first under these importances.
  ///   - importances: One per column, as they were said.
  ///   - reading: Which value of a span counts.
  /// - Returns: One pair per column.
  /// - Precondition: The row exists; one importance per column, each finite and at least 0, one of
  ///   them above 0.
  ///
  /// Source: Triantaphyllou and Sanchez 1997, A sensitivity analysis approach for some deterministic
  /// multi-criteria decision making methods, Decision Sciences 28(1).
  public func importanceFlips(
    leader: Int, importances: [Double], reading: UnknownReading = .middle
  ) -> [ImportanceFlips] {
    precondition(0 <= leader && leader < rowCount, "a row of the table")
    precondition(importances.count == columnCount, "one importance per criterion")
    precondition(
      importances.allSatisfy { $0 >= 0 && $0.isFinite } && importances.contains { $0 > 0 },
      "importances are at least 0, and one is above")
    return Self.importanceFlips(
      leads: leads(of: leader, reading: reading), rowCount: rowCount, importances: importances)
  }

  /// The flips from the leader's values minus each row's, column after column.
  static func importanceFlips(
    leads: [Double], rowCount: Int, importances: [Double]
  ) -> [ImportanceFlips] {
    let sum = importances.reduce(0, +)
    let present = weightedSums(leads, rowCount: rowCount, importances.map { $0 / sum })
    return importances.indices.map { column in
      let importance = importances[column]
      let slopes = leads[column * rowCount..<(column + 1) * rowCount]
      guard importance < sum else { return ImportanceFlips(below: nil, above: nil) }
      // In weights' measure, so that a lead's width of a tie is that of a score.
      let lines = LeadLines(leads: present, slopes: Array(slopes))
      let below = lines.turn(isUp: false, limit: importance / sum).map {
        ImportanceFlip(importance: max(0, importance - $0.distance * sum), takers: $0.takers)
      }
      let above = lines.turn(isUp: true, limit: .infinity).map {
        ImportanceFlip(importance: importance + $0.distance * sum, takers: $0.takers)
      }
      return ImportanceFlips(below: below, above: above)
    }
  }

  /// A row's values minus each row's: column after column, each in row order.
  func leads(of leader: Int, reading: UnknownReading) -> [Double] {
    var leads = settled(reading).lows
    for column in 0..<columnCount {
      let own = leads[column * rowCount + leader]
      for place in column * rowCount..<(column + 1) * rowCount { leads[place] = own - leads[place] }
    }
    return leads
  }

  /// Adds up columns of numbers, each times its weight: one sum per row.
  static func weightedSums(_ numbers: [Double], rowCount: Int, _ weights: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: rowCount)
    for (column, weight) in weights.enumerated() {
      for row in 0..<rowCount { sums[row] += weight * numbers[column * rowCount + row] }
    }
    return sums
  }
}
