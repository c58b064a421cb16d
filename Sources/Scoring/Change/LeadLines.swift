/// How one row's leads over all others change along one number: a straight line each.
///
/// Leads are differences of scores: the leader's minus the other row's.
struct LeadLines {
  /// A place on the line at which the first place changes hands.
  struct Turn {
    /// How far it is from the present.
    let distance: Double
    /// The rows that stand first just beyond it, in row order.
    let takers: [Int]
  }

  /// The leads at present, one per row.
  let leads: [Double]
  /// By how much each lead grows per unit of the number.
  let slopes: [Double]

  /// Finds the nearest place within `limit` at which another row draws level, on the way up or down.
  ///
  /// A row draws level at lead / fall, where fall is what its lead loses per unit. Of those that
  /// draw level there, the ones whose lead falls fastest stand first beyond.
  func turn(isUp: Bool, limit: Double) -> Turn? {
    guard limit > 0 else { return nil }
    var nearest = Double.infinity
    for row in leads.indices { nearest = min(nearest, distance(row, isUp)) }
    // A limit that is itself a sum is reached up to rounding.
    guard nearest <= limit + Ranking.tieWidth * max(1, limit), nearest < .infinity else {
      return nil
    }
    let reach = nearest + Ranking.tieWidth * max(1, nearest)
    let level = leads.indices.filter { distance($0, isUp) <= reach }
    let fastest = level.reduce(0) { max($0, fall($1, isUp)) }
    return Turn(
      distance: min(nearest, limit),
      takers: level.filter { fall($0, isUp) >= fastest - Ranking.tieWidth })
  }

  private func fall(_ row: Int, _ isUp: Bool) -> Double { isUp ? -slopes[row] : slopes[row] }

  private func distance(_ row: Int, _ isUp: Bool) -> Double {
    let fall = fall(row, isUp)
    guard fall > Ranking.tieWidth else { return .infinity }
    return leads[row] <= Ranking.tieWidth ? 0 : leads[row] / fall
  }
}
