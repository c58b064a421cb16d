import AltaiCatalog
import Scoring
import TextScreen

/// How often each of the ranked takes each place, over many readings of the weights and of what is not known.
struct PlaceShares: Sendable {
  /// What the shares follow from.
  struct Key: Hashable, Sendable {
    let table: ValueTable
    let importances: [Double]
    let reading: WeightReading
    /// Rows of the assessment, in the order of the table.
    let rows: [Int]
  }

  let key: Key
  /// How many readings were drawn.
  let sampleCount: Int
  /// How many have a place and are not among those that were compared.
  let leftOut: Int
  /// By row of the table: the share of each place, the first place first.
  private let shares: [[Double]]

  var reading: WeightReading { key.reading }
  var rows: [Int] { key.rows }

  /// The share of each place; nil for a row that was not compared.
  func shares(ofRow row: Int) -> [Double]? {
    key.rows.firstIndex(of: row).map { shares[$0] }
  }

  /// The bar of a row: a piece a place, told apart by its number up to 9.
  func bar(ofRow row: Int) -> StackedBar? {
    guard let own = shares(ofRow: row) else { return nil }
    var pieces = own.prefix(9).enumerated().map { index, share in
      StackedBar.Piece(
        share: share, letter: Character(String(index + 1)),
        fill: StackedBar.Fill(rawValue: UInt8(min(index, 3))) ?? .light)
    }
    pieces.append(
      StackedBar.Piece(share: own.dropFirst(9).reduce(0, +), letter: "+", fill: .light))
    return StackedBar(pieces)
  }
}

extension PlaceShares {
  /// With more that have a place, only the first ones are compared with each other.
  static let mostRows = 200
  /// Samples times rows: what a frame has time for.
  private static let work = 300_000
  /// What the samples follow from, the same wherever places are counted.
  private static let seed: UInt64 = 1

  /// All samples that are asked for with up to thirty rows, fewer with more.
  static func sampleCount(_ most: Int, rows: Int) -> Int {
    min(most, work / max(rows, 1) / 100 * 100)
  }

  init(_ key: Key, leftOut: Int, mostSamples: Int) {
    self.key = key
    self.leftOut = leftOut
    sampleCount = Self.sampleCount(mostSamples, rows: key.rows.count)
    let acceptability = RankAcceptability(
      of: key.table, importances: key.importances, reading: key.reading,
      sampleCount: sampleCount, seed: Self.seed, countsWins: false)
    shares = key.rows.indices.map { row in
      (1...key.rows.count).map { acceptability.share(row: row, rank: $0) }
    }
  }
}

extension Model {
  /// How often each takes each place; nil where nobody is ranked.
  var placeShares: PlaceShares? {
    if isUnranked { return nil }
    let ranked = assessment.ranking.ranked
    guard !ranked.isEmpty else { return nil }
    let rows = ranked.prefix(PlaceShares.mostRows).map(\.row)
    let key = PlaceShares.Key(
      table: assessment.table.keeping(rows: rows),
      importances: assessment.columns.map { assessment.preferences.importances[$0].number },
      reading: placesReading, rows: rows)
    if let placesCache, placesCache.key == key { return placesCache }
    return PlaceShares(key, leftOut: ranked.count - rows.count, mostSamples: sampleCount)
  }
}
