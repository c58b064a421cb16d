/// The alternatives in order of their scores, and those that cannot be ranked with the reason.
///
/// Order: point score, falling. Scores within `tieWidth` of the first of their tie group are a tie:
/// they share a place and are listed by the low end of their span, falling, then by name, then by
/// row. Rows that are left out of the ranking never affect places or rank spans.
public struct Ranking: Sendable {
  /// Scores that differ by no more than this are equal.
  public static let tieWidth = 1e-9
  /// How much of a score must be known for a place, unless another share is asked for.
  public static let leastKnown = 0.25

  /// One alternative that has a place.
  public struct Entry: Hashable, Sendable {
    /// The row of the table.
    public let row: Int
    /// The point score.
    public let score: Double
    /// The scores it can have.
    public let span: ScoreSpan
    /// The place, counted from 1; equal scores share one, and the next place counts them all.
    public let place: Int
    /// Whether another alternative has the same place.
    public let isTied: Bool
    /// The places it can have, whatever is unknown; always contains `place`.
    public let rankSpan: ClosedRange<Int>
    /// How much of the score is known, on 0…1.
    public let known: Double
  }

  /// One alternative that has no place.
  public struct Left: Hashable, Sendable {
    /// The row of the table.
    public let row: Int
    /// The first requirement that is missed or unconfirmed; `nil` where too little is known.
    public let requirement: Int?
    /// The point score it would have.
    public let score: Double
    /// The scores it can have.
    public let span: ScoreSpan
    /// How much of the score is known, on 0…1.
    public let known: Double
  }

  /// Those with a place, best first.
  public let ranked: [Entry]
  /// Those that miss a requirement, in the same order as the ranked ones.
  public let missed: [Left]
  /// Those that cannot be confirmed to meet all requirements, in the same order.
  public let unconfirmed: [Left]
  /// Those of which too little is known to rank, in the same order.
  public let tooLittleKnown: [Left]

  /// Ranks the rows of a table.
  ///
  /// A group stands with the row that has the best point score among those that meet all
  /// requirements; else among those that miss none (the group is then unconfirmed); else among all
  /// of its rows (missed). Of rows within `tieWidth` of the best, the smallest tie break stands,
  /// then the first by name, then by row.
  ///
  /// - Parameters:
  ///   - alternatives: One per row, in row order.
  ///   - reading: Which value of a span counts for the point score.
  ///   - onePerGroup: Whether a group stands with one row; otherwise each row stands for itself.
  ///   - leastKnown: How much of a score must be known for a place.
  /// - Precondition: As many alternatives as rows, all with as many verdicts; as many weights as
  ///   columns.
  public init(
    table: ValueTable, weights: Weights, alternatives: [Alternative], reading: UnknownReading,
    onePerGroup: Bool = true, leastKnown: Double = Ranking.leastKnown
  ) {
    self.init(
      table: table, weights: weights, alternatives: AlternativeColumns(alternatives),
      reading: reading, onePerGroup: onePerGroup, leastKnown: leastKnown)
  }

  /// Ranks the rows of a table, as the other initializer does, when they are ranked more than once.
  ///
  /// - Precondition: As many alternatives as rows; as many weights as columns.
  public init(
    table: ValueTable, weights: Weights, alternatives: AlternativeColumns,
    reading: UnknownReading, onePerGroup: Bool = true, leastKnown: Double = Ranking.leastKnown
  ) {
    precondition(alternatives.rowCount == table.rowCount, "one alternative per row")
    let scores = table.scores(weights, reading: reading)
    let spans = table.scoreSpans(weights)
    let known = table.known(weights)
    let standing = Standing.rows(of: alternatives, scores: scores, onePerGroup: onePerGroup)
    let order = Order(scores: scores, spans: spans, namePlaces: alternatives.namePlaces)
    let left = { (rows: [Int], reason: Verdict?) in
      order.places(of: rows).map { place in
        Left(
          row: place.row,
          requirement: reason.flatMap { reason in
            alternatives.verdicts.firstIndex { $0[place.row] == reason }
          }, score: scores[place.row], span: spans[place.row], known: known[place.row])
      }
    }
    missed = left(standing.missed, .missed)
    unconfirmed = left(standing.unconfirmed, .unconfirmed)
    var rows = standing.met
    let isUnknown = rows.partition { known[$0] < leastKnown - Self.tieWidth }
    tooLittleKnown = left(Array(rows[isUnknown...]), nil)
    rows.removeLast(rows.count - isUnknown)
    let places = order.places(of: rows)
    let rankSpans = ScoreSpan.rankSpans(of: places.map { spans[$0.row] })
    ranked = places.indices.map { index in
      let place = places[index]
      let rankSpan = rankSpans[index]
      return Entry(
        row: place.row, score: scores[place.row], span: spans[place.row], place: place.number,
        isTied: place.isTied,
        // Inside a chain of ties the pairwise count can miss the shared place by the ties it skips.
        rankSpan: min(rankSpan.lowerBound, place.number)...max(rankSpan.upperBound, place.number),
        known: known[place.row])
    }
  }
}

extension Ranking {
  private init(ranked: [Entry], missed: [Left], unconfirmed: [Left], tooLittleKnown: [Left]) {
    self.ranked = ranked
    self.missed = missed
    self.unconfirmed = unconfirmed
    self.tooLittleKnown = tooLittleKnown
  }

  /// The same ranking with only some of its rows: places and rank spans stay those among all.
  public func keeping(_ isKept: (_ row: Int) -> Bool) -> Ranking {
    Ranking(
      ranked: ranked.filter { isKept($0.row) }, missed: missed.filter { isKept($0.row) },
      unconfirmed: unconfirmed.filter { isKept($0.row) },
      tooLittleKnown: tooLittleKnown.filter { isKept($0.row) })
  }
}

extension Ranking {
  /// The same places, listed in another order.
  ///
  /// - Parameter isBefore: Whether the first row is listed before the second; it sees rows of one group at a time.
  public func listed(by isBefore: (_ row: Int, _ other: Int) -> Bool) -> Ranking {
    Ranking(
      ranked: ranked.sorted { isBefore($0.row, $1.row) },
      missed: missed.sorted { isBefore($0.row, $1.row) },
      unconfirmed: unconfirmed.sorted { isBefore($0.row, $1.row) },
      tooLittleKnown: tooLittleKnown.sorted { isBefore($0.row, $1.row) })
  }
}

extension Ranking {
  /// The order of rows, as the ranking's description says.
  struct Order {
    let scores: [Double]
    let spans: [ScoreSpan]
    let namePlaces: [Int]

    struct Place {
      let row: Int
      let number: Int
      let isTied: Bool
    }

    func places(of rows: [Int]) -> [Place] {
      var rows = rows
      var places: [Place] = []
      places.reserveCapacity(rows.count)
      var sorter = RowSorter()
      sorter.forEachTie(&rows, rows.indices, key: { scores[$0] }) { sorter, rows, tie in
        let isTied = tie.count > 1
        if isTied {
          sorter.forEachTie(&rows, tie, key: { spans[$0].low }) { sorter, rows, sameLow in
            sorter.sort(&rows, sameLow, byRising: { namePlaces[$0] })
          }
        }
        for place in tie {
          places.append(Place(row: rows[place], number: tie.lowerBound + 1, isTied: isTied))
        }
      }
      return places
    }
  }
}
