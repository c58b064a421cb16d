/// The rows that stand for their groups, by how the group stands to the requirements.
struct Standing {
  private(set) var met: [Int] = []
  private(set) var unconfirmed: [Int] = []
  private(set) var missed: [Int] = []

  static func rows(of alternatives: [Alternative], scores: [Double], onePerGroup: Bool) -> Standing
  {
    var standing = Standing()
    guard onePerGroup else {
      for row in alternatives.indices {
        standing.add(row, alternatives[row].overallVerdict)
      }
      return standing
    }
    let rows = alternatives.indices.sorted {
      (alternatives[$0].group, $0) < (alternatives[$1].group, $1)
    }
    var start = 0
    while start < rows.count {
      let group = alternatives[rows[start]].group
      let end = rows[start...].firstIndex { alternatives[$0].group != group } ?? rows.count
      standing.addBest(of: rows[start..<end], alternatives, scores)
      start = end
    }
    return standing
  }

  private mutating func addBest(
    of rows: ArraySlice<Int>, _ alternatives: [Alternative], _ scores: [Double]
  ) {
    for verdict in [Verdict.met, .unconfirmed, .missed] {
      let candidates = rows.filter { alternatives[$0].overallVerdict == verdict }
      guard let best = candidates.map({ scores[$0] }).max() else { continue }
      let equals = candidates.filter { best - scores[$0] <= Ranking.tieWidth }
      let first = equals.min {
        (alternatives[$0].tieBreak, alternatives[$0].nameOrder, $0)
          < (alternatives[$1].tieBreak, alternatives[$1].nameOrder, $1)
      }
      if let first { add(first, verdict) }
      return
    }
  }

  private mutating func add(_ row: Int, _ verdict: Verdict) {
    switch verdict {
    case .met: met.append(row)
    case .unconfirmed: unconfirmed.append(row)
    case .missed: missed.append(row)
    }
  }
}

extension Alternative {
  /// The worst of its verdicts; met when nothing is required.
  fileprivate var overallVerdict: Verdict {
    if verdicts.contains(.missed) { return .missed }
    return verdicts.contains(.unconfirmed) ? .unconfirmed : .met
  }
}
