/// The rows that stand for their groups, by how the group stands to the requirements.
struct Standing {
  private(set) var met: [Int] = []
  private(set) var unconfirmed: [Int] = []
  private(set) var missed: [Int] = []

  static func rows(
    of alternatives: AlternativeColumns, scores: [Double], onePerGroup: Bool
  ) -> Standing {
    var standing = Standing()
    standing.met.reserveCapacity(alternatives.rowCount)
    guard onePerGroup else {
      for row in 0..<alternatives.rowCount {
        standing.add(row, alternatives.overallVerdict(row))
      }
      return standing
    }
    let rows = alternatives.rowsByGroup
    var start = 0
    while start < rows.count {
      let group = alternatives.groups[rows[start]]
      var end = start + 1
      while end < rows.count, alternatives.groups[rows[end]] == group { end += 1 }
      if end == start + 1 {
        standing.add(rows[start], alternatives.overallVerdict(rows[start]))
      } else {
        standing.addBest(of: rows, start..<end, alternatives, scores)
      }
      start = end
    }
    return standing
  }

  /// Adds the row that stands for a group: of those with the best verdict, the one with the best score.
  private mutating func addBest(
    of rows: [Int], _ group: Range<Int>, _ alternatives: AlternativeColumns, _ scores: [Double]
  ) {
    var verdict = Verdict.missed
    var best = -Double.infinity
    for place in group {
      let row = rows[place]
      let own = alternatives.overallVerdict(row)
      if own.isBetter(than: verdict) {
        verdict = own
        best = scores[row]
      } else if own == verdict {
        best = max(best, scores[row])
      }
    }
    var first: Int?
    for place in group {
      let row = rows[place]
      guard alternatives.overallVerdict(row) == verdict, best - scores[row] <= Ranking.tieWidth
      else { continue }
      if let other = first, !alternatives.stands(row, before: other) { continue }
      first = row
    }
    if let first { add(first, verdict) }
  }

  private mutating func add(_ row: Int, _ verdict: Verdict) {
    switch verdict {
    case .met: met.append(row)
    case .unconfirmed: unconfirmed.append(row)
    case .missed: missed.append(row)
    }
  }
}

extension AlternativeColumns {
  /// Whether a row stands for its group rather than another whose score is equal.
  fileprivate func stands(_ row: Int, before other: Int) -> Bool {
    (tieBreaks[row], namePlaces[row]) < (tieBreaks[other], namePlaces[other])
  }
}

extension Verdict {
  fileprivate func isBetter(than other: Verdict) -> Bool {
    self != other && (self == .met || other == .missed)
  }
}
