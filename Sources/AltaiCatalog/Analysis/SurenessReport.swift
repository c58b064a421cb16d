public import Scoring

/// How sure the places of a ranking are, when weights vary around what was said and unknown values within what is possible.
///
/// Those that have a place compete, each with the plan it stands with.
public struct SurenessReport: Sendable {
  /// How it went under one reading of the importances.
  public struct Case: Sendable {
    /// Which weights the importances leave possible.
    public let reading: WeightReading
    /// Who took which rank; its rows are places of ``SurenessReport/rows``.
    public let acceptability: RankAcceptability
    /// The shares of first places where they are known exactly, one per row; nil where they were counted only.
    public let exactFirstShares: [Double]?
    /// How often each is first at its central weights when only the unknown varies; nil for who never was.
    public let confidenceFactors: [Double?]
    /// How far each can be behind the best; nil where the corners of the weights are too many to look at.
    public let worstRegrets: [Double]?
    /// No rank outside is possible; nil where the corners of the weights are too many to look at.
    public let certainRanks: [ClosedRange<Int>]?

    /// The share of first places, exactly where that is known.
    public func firstShare(row: Int) -> Double {
      exactFirstShares?[row] ?? acceptability.firstShare(row: row)
    }
  }

  /// The most competitors for whom all is worked out; of more, those that could be first are sampled.
  static let mostRows = 200

  /// Rows of the assessment in ranking order.
  public let rows: [Int]
  /// How many have a place; more than ``rows`` where others were left out.
  public let rankedCount: Int
  /// How many of them could be first; more than ``rows`` where even these are too many.
  public let possibleCount: Int
  /// The criteria that weigh, as numbers of the catalog's.
  public let criteria: [Int]
  /// One case per reading that was asked for.
  public let cases: [Case]
  /// Whether any weights and any values of what is unknown could make each first.
  public let chances: [FirstPlaceChance]
  /// How many samples were drawn for each reading.
  public let sampleCount: Int
  /// What the samples follow from.
  public let seed: UInt64

  /// Whether some competitors were left out, so that ranks beyond the first are not known.
  public var isPartial: Bool { rows.count < rankedCount }

  /// The case of a reading, where it was asked for.
  public func of(_ reading: WeightReading) -> Case? { cases.first { $0.reading == reading } }

  /// The one word about the first place; nil where nobody has one or a reading it rests on was not asked for.
  public var word: Sureness? {
    guard !rows.isEmpty, let stated = of(.stated), let order = of(.order) else { return nil }
    return Sureness(stated: stated.firstShare(row: 0), order: order.firstShare(row: 0))
  }

  /// The places of those that can be regretted least, when the first is not among them.
  ///
  /// By the reading that keeps most of what was said.
  public var leastRegretted: (case: Case, places: [Int])? {
    guard let closest = cases.first, let regrets = closest.worstRegrets, let least = regrets.min(),
      regrets[0] > least + Ranking.tieWidth
    else { return nil }
    return (closest, regrets.indices.filter { regrets[$0] <= least + Ranking.tieWidth })
  }
}

extension Assessment {
  /// How many samples are drawn for each reading where nothing else is said: shares are then right to half a percent.
  public static let standardSampleCount = 10_000

  /// Finds how sure the places are.
  ///
  /// - Parameters:
  ///   - sampleCount: How many samples to draw for each reading.
  ///   - readings: Which readings of the importances to try, in this order.
  ///   - seed: What the samples follow from.
  ///   - loop: How parts are run.
  public func sureness(
    sampleCount: Int = standardSampleCount, readings: [WeightReading] = WeightReading.allCases,
    seed: UInt64 = 1, loop: some PartLoop = SerialLoop()
  ) -> SurenessReport {
    let importances = columns.map { preferences.importances[$0].number }
    let weighing = importances.indices.filter { importances[$0] > 0 }
    let ranked = ranking.ranked.map(\.row)
    var rows = ranked
    var possibleCount = ranked.count
    if rows.count > SurenessReport.mostRows {
      let possible = table.keeping(rows: rows).firstCandidates(importances: importances, seed: seed)
      possibleCount = possible.count
      rows = possible.prefix(SurenessReport.mostRows).map { rows[$0] }
    }
    let table = table.keeping(rows: rows)
    let cases =
      rows.isEmpty
      ? []
      : readings.map { reading in
        SurenessReport.Case(
          table, importances: importances, reading: reading, sampleCount: sampleCount, seed: seed,
          loop: loop)
      }
    return SurenessReport(
      rows: rows, rankedCount: ranked.count, possibleCount: possibleCount,
      criteria: weighing.map { columns[$0] }, cases: cases,
      chances: rows.indices.map { row in
        if cases.contains(where: { $0.firstShare(row: row) > 0 }) { return .canWin }
        return table.potentialOptimality(
          of: row, columns: weighing, own: .hopeful, others: .cautious
        ).chance
      }, sampleCount: sampleCount, seed: seed)
  }
}

extension SurenessReport.Case {
  /// Samples for a confidence factor: it is shown in whole hundredths, and takes a run for each alternative against
  /// all others.
  private static func confidenceSamples(_ sampleCount: Int, rows: Int) -> Int {
    min(sampleCount, 2000, max(100, 2_000_000 / (rows * rows)))
  }

  init(
    _ table: ValueTable, importances: [Double], reading: WeightReading, sampleCount: Int,
    seed: UInt64, loop: some PartLoop
  ) {
    let acceptability = RankAcceptability(
      of: table, importances: importances, reading: reading, sampleCount: sampleCount, seed: seed,
      loop: loop)
    let corners = WeightCorners.corners(importances: importances, reading: reading)
    self.reading = reading
    self.acceptability = acceptability
    exactFirstShares = Self.exactShares(table, importances: importances, reading: reading)
    confidenceFactors = acceptability.confidenceFactors(
      of: table, sampleCount: Self.confidenceSamples(sampleCount, rows: table.rowCount),
      seed: seed)
    worstRegrets = corners.map { table.worstRegrets(corners: $0) }
    certainRanks = corners.map { table.certainRanks(corners: $0) }
  }

  /// Shares of first places without sampling: with one criterion, of two alternatives, or with three criteria.
  private static func exactShares(
    _ table: ValueTable, importances: [Double], reading: WeightReading
  ) -> [Double]? {
    let columns = importances.indices.filter { importances[$0] > 0 }
    let isKnown = columns.allSatisfy { column in
      (0..<table.rowCount).allSatisfy { table[$0, column].isKnown }
    }
    guard isKnown else { return nil }
    if table.rowCount == 2 {
      let share = PairwiseShare.share(
        table, row: 0, over: 1, importances: importances, reading: reading)
      return share.map { [$0, 1 - $0] }
    }
    guard columns.count == 3, reading != .stated else { return nil }
    let weighed = ValueTable(
      rowCount: table.rowCount,
      columns: columns.map { column in (0..<table.rowCount).map { table[$0, column] } })
    return TriangleRegions(
      weighed, keepingOrderOf: reading == .order ? columns.map { importances[$0] } : nil
    ).regions.map(\.share)
  }
}
