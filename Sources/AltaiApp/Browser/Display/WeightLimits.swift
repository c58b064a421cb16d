import AltaiCatalog
import Scoring

/// How far each importance can go before the first place changes hands, the others unchanged.
struct WeightLimits: Sendable {
  /// Where the first place changes hands.
  struct Turn: Hashable, Sendable {
    let importance: Double
    /// The same as a share of all weights.
    let share: Double
    /// Who stands first beyond, as rows of the assessment.
    let takers: [Int]
  }

  /// What one criterion can be.
  struct Limit: Hashable, Sendable {
    let criterion: Int
    /// What it counts now.
    let importance: Double
    let below: Turn?
    let above: Turn?

    /// The least that it can count, rounded so that the first place certainly stays; nil for any less.
    var low: Double? { below.map { min(Self.rounded($0.importance, .up), importance) } }
    /// The most that it can count, rounded likewise; nil for any more.
    var high: Double? { above.map { max(Self.rounded($0.importance, .down), importance) } }

    private static func rounded(
      _ value: Double, _ rule: FloatingPointRoundingRule
    ) -> Double {
      // What is a round number but for its last digits counts as one.
      let near = rule == .up ? value - 1e-7 : value + 1e-7
      return near >= 10 ? near.rounded(rule) : (near * 10).rounded(rule) / 10
    }
  }

  /// With so many ranked they are worked out at a key press; with more they are not.
  static let most = 20_000

  /// The row of the first one.
  let leader: Int
  /// In the order of the criteria.
  let limits: [Limit]
  /// The revision of the model that they belong to.
  let revision: Int

  init?(_ model: Model) {
    let assessment = model.assessment
    let ranked = assessment.ranking.ranked
    guard !model.isUnranked, ranked.count > 1, ranked.count <= Self.most else { return nil }
    // The list may be sorted by something else.
    guard let first = ranked.firstIndex(where: { $0.place == 1 }) else { return nil }
    let rows = ranked.map(\.row)
    let importances = assessment.columns.map { assessment.preferences.importances[$0].number }
    let flips = assessment.table.keeping(rows: rows)
      .importanceFlips(
        leader: first, importances: importances, reading: assessment.preferences.unknown)
    let sum = importances.reduce(0, +)
    leader = rows[first]
    revision = model.revision
    limits = assessment.columns.indices.map { column in
      let others = sum - importances[column]
      func turn(_ flip: ImportanceFlip?) -> Turn? {
        // At nothing others draw level, and less than nothing there is not.
        flip.flatMap { $0.importance > Ranking.tieWidth || others == 0 ? $0 : nil }.map { flip in
          Turn(
            importance: flip.importance, share: flip.importance / (flip.importance + others),
            takers: flip.takers.map { rows[$0] })
        }
      }
      return Limit(
        criterion: assessment.columns[column], importance: importances[column],
        below: turn(flips[column].below), above: turn(flips[column].above))
    }
  }

  func limit(of criterion: Int) -> Limit? { limits.first { $0.criterion == criterion } }
}

extension Model {
  /// How far the importances can go; nil where there is no first place to lose.
  var limits: WeightLimits? {
    if let limitsCache, limitsCache.revision == revision { return limitsCache }
    return WeightLimits(self)
  }

  /// How far a criterion's importance can go, in sentences.
  func limitSentence(_ limit: WeightLimits.Limit, leader: Int) -> String {
    func name(_ row: Int) -> String { self.name(ofAssistant: assessment.rows[row].assistant) }
    let criterion = criterionName(limit.criterion)
    let first = name(leader)
    guard limit.below != nil || limit.above != nil else {
      return words.limitNone(criterion, first)
    }
    func taker(_ turn: WeightLimits.Turn?) -> String? {
      turn.flatMap { turn in
        turn.takers.first.map { taker in
          words.andMore(name(taker), turn.takers.count - 1)
        }
      }
    }
    return words.limit(
      criterion, first, low: limit.low.map { words.number($0) },
      high: limit.high.map { words.number($0) })
      + " " + words.limitTakes(below: taker(limit.below), above: taker(limit.above))
  }
}
