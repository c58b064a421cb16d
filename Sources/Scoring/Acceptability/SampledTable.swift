/// A table and its weights made ready for drawing: only what counts, in an order of its own.
///
/// Rows stand by their values, falling, so that neither their order in the table nor that of equal
/// ones changes a result, and so that at a tie the row that is nowhere worse comes first. Values are
/// floats, kept a little below 1 (which changes no order), so that a score fits the bits of a key.
struct SampledTable: Sendable {
  static let scale = 0.98

  /// The columns with an importance above 0.
  let columns: [Int]
  /// The rows of the table, in the order used here.
  let rows: [Int]
  /// Places of rows that have the same spans.
  let groups: [Range<Int>]
  /// Row after row.
  let lows: [Float]
  let highs: [Float]
  /// How many spans are unknown, counted up to each row; one more number than rows.
  let unknowns: [Int]
  let weights: WeightSampler

  var rowCount: Int { rows.count }
  var columnCount: Int { columns.count }

  init(_ table: ValueTable, importances: [Double], reading: WeightReading) {
    let columns = importances.indices.filter { importances[$0] > 0 }
    let ends = (0..<table.rowCount).map { row in
      let spans = columns.map { table[row, $0] }
      return spans.map { Float($0.low * Self.scale) } + spans.map { Float($0.high * Self.scale) }
    }
    let rows = (0..<table.rowCount).sorted { ends[$1].lexicographicallyPrecedes(ends[$0]) }
    var groups: [Range<Int>] = []
    for place in rows.indices {
      if let last = groups.last, ends[rows[last.lowerBound]] == ends[rows[place]] {
        groups[groups.count - 1] = last.lowerBound..<place + 1
      } else {
        groups.append(place..<place + 1)
      }
    }
    self.columns = columns
    self.rows = rows
    self.groups = groups
    lows = rows.flatMap { ends[$0].prefix(columns.count) }
    highs = rows.flatMap { ends[$0].suffix(columns.count) }
    var unknowns = [0]
    for place in rows.indices {
      let spans = place * columns.count..<(place + 1) * columns.count
      unknowns.append(unknowns[place] + zip(lows[spans], highs[spans]).count { $0 < $1 })
    }
    self.unknowns = unknowns
    weights = WeightSampler(importances: columns.map { importances[$0] }, reading: reading)
  }

  /// How many draws sixteen samples take, in places of a buffer.
  var drawCount: Int { max(weights.drawCount, unknowns[rowCount]) }
}
