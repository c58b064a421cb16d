public import Scoring

extension ChangeAnalysis {
  /// A change of the weights, and what it makes of an alternative.
  public struct Change: Hashable, Sendable {
    /// The sum of the absolute changes of all weights, on 0…2: twice the weight that is moved.
    public let distance: Double
    /// The weights reached, one per column of the assessment.
    public let weights: [Double]
    /// Whether still other weights put it ahead; otherwise it can only draw level.
    public let canLead: Bool
  }

  /// How one alternative stands to the leader.
  public struct Rival: Hashable, Sendable {
    /// A number of ``Assessment/rows``.
    public let row: Int
    /// The leader's score minus its own.
    public let lead: Double
    /// The smallest change of the weights after which it draws level with the leader; nil where there is none.
    public let change: Change?
    /// Whether weights can make it first, with values as they are read.
    public let chance: FirstPlaceChance
    /// The same with its own unknowns at best and those of the others at worst.
    public let possibly: FirstPlaceChance
    /// The same with its own unknowns at worst and those of the others at best.
    public let surely: FirstPlaceChance
  }

  /// What one rival needs on one criterion alone to draw level with another.
  public struct Need: Hashable, Sendable {
    /// A number of ``Catalog/criteria``.
    public let criterion: Int
    /// The value, above the present one.
    public let value: Double
    /// The same as an outcome.
    public let outcome: OutcomeBound
  }

  /// Of how many alternatives ``rivals()`` and ``factFlips()`` tell: a hundred, and ten where more than a thousand compete,
  /// since each is held against all.
  public var rivalLimit: Int { rows.count > 1_000 ? 10 : 100 }

  /// Whether ``rivals()`` tells of all that compete.
  public var tellsAllRivals: Bool { rows.count - 1 <= rivalLimit }

  /// How the others stand to the leader, in ranking order; no more than ``rivalLimit``.
  public func rivals() -> [Rival] {
    rows.indices.filter { $0 != leaderPlace }.prefix(rivalLimit).map { rival(place: $0) }
  }

  /// How one row stands to the leader; nil for the leader itself and for one without a place.
  public func rival(_ row: Int) -> Rival? {
    row == leader ? nil : rows.firstIndex(of: row).map { rival(place: $0) }
  }

  private func rival(place: Int) -> Rival {
    let change = change(to: place)
    return Rival(
      row: rows[place],
      lead: scores[leaderPlace] - scores[place], change: change,
      chance: table.potentialOptimality(of: place, own: reading, others: reading).chance,
      possibly: table.potentialOptimality(of: place, own: .hopeful, others: .cautious).chance,
      surely: table.potentialOptimality(of: place, own: .cautious, others: .hopeful).chance)
  }

  /// The rival that is nearest in weights, of equal ones the first in the ranking; nil where nobody can draw level.
  ///
  /// Looks at all that compete, however many there are.
  public func nearestRival() -> (row: Int, change: Change)? {
    let distances = table.weightDistances(
      leader: leaderPlace, weights: weights, reading: reading)
    let others = rows.indices.filter { $0 != leaderPlace && distances[$0] < .infinity }
    guard let nearest = others.min(by: { distances[$0] < distances[$1] }),
      let change = change(to: nearest)
    else { return nil }
    return (rows[nearest], change)
  }

  /// The smallest change of the weights after which a row draws level with another, mostly the leader.
  ///
  /// - Parameter other: A row that stands above it; the leader when nil.
  public func changeToDrawLevel(_ row: Int, with other: Int? = nil) -> Change? {
    guard let place = rows.firstIndex(of: row), let above = rows.firstIndex(of: other ?? leader)
    else { return nil }
    return change(to: place, from: above)
  }

  /// The smallest change of the weights after which a row is first among all, or level with the first.
  public func changeToFirst(_ row: Int) -> Change? {
    rows.firstIndex(of: row)
      .flatMap { table.smallestChangeToFirst($0, weights: weights, reading: reading) }
      .map(spread)
  }

  /// The rows that are at least as good as a row on every criterion that counts, as values are read.
  public func dominating(_ row: Int) -> [Int] {
    guard let place = rows.firstIndex(of: row) else { return [] }
    let settled = table.settled(reading)
    return rows.indices.filter { settled.dominance(of: $0, over: place) != nil }.map { rows[$0] }
  }

  /// What a rival needs on one criterion alone to draw level with another, criteria in order; those left out on which
  /// even the best is not enough.
  ///
  /// - Parameter other: A row that stands above it; the leader when nil.
  public func needs(of row: Int, against other: Int? = nil) -> [Need] {
    guard let place = rows.firstIndex(of: row), let above = rows.firstIndex(of: other ?? leader),
      place != above
    else { return [] }
    let values = table.neededValues(
      leader: above, rival: place, weights: weights, reading: reading)
    return columns.indices.compactMap { index in
      let criterion = criterion(columns[index])
      guard let value = values[index], value > table[place, index].value(reading),
        let outcome = assessment.outcomeBound(criterion, value: value, isAtLeast: true)
      else { return nil }
      return Need(criterion: criterion, value: value, outcome: outcome)
    }
  }

  private func change(to place: Int, from above: Int? = nil) -> Change? {
    table.smallestWeightChange(
      leader: above ?? leaderPlace, rival: place, weights: weights, reading: reading
    ).map(spread)
  }

  /// A change told for all columns of the assessment.
  private func spread(_ change: WeightChange) -> Change {
    var weights = [Double](repeating: 0, count: assessment.columns.count)
    for (index, column) in columns.enumerated() { weights[column] = change.weights[index] }
    return Change(distance: change.distance, weights: weights, canLead: change.canLead)
  }
}

/// A limit on the outcome of a criterion.
public enum OutcomeBound: Hashable, Sendable {
  /// A level of a graded criterion, as its index.
  case level(Int)
  /// An amount.
  case amount(Double)
  /// What a year costs, in the catalog's currency.
  case yearlyCost(Double)
  /// A band of money, as its index.
  case band(Int)
}

extension Assessment {
  /// The outcome that just gives a value on a criterion: at least it, or at most it; nil where no level or band does.
  func outcomeBound(_ criterion: Int, value: Double, isAtLeast: Bool) -> OutcomeBound? {
    func fits(_ other: Double) -> Bool {
      isAtLeast ? other >= value - Ranking.tieWidth : other <= value + Ranking.tieWidth
    }
    switch catalog.criteria[criterion].kind {
    case .graded(let graded):
      let levels = graded.rule.levels.indices
      return
        (isAtLeast
        ? levels.last { fits(graded.rule.levels[$0].value) }
        : levels.first { fits(graded.rule.levels[$0].value) }).map { .level($0) }
    case .amount(let amount):
      return .amount(amount.scale.worst + value * (amount.scale.best - amount.scale.worst))
    case .cost(let cost):
      return .yearlyCost(cost.scale.worst + value * (cost.scale.best - cost.scale.worst))
    case .ledger(let ledger):
      let values = ledger.scale.values.map { preferences.money?.direction == .prefer ? 1 - $0 : $0 }
      return values.indices.filter { fits(values[$0]) }
        .min { abs(values[$0] - value) < abs(values[$1] - value) }.map { .band($0) }
    case .features: return nil
    }
  }
}
