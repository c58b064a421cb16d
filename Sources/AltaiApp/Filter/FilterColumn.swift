import AltaiCatalog
import Scoring

/// The values of one measure, one per item: two ends each, infinite where nothing is known.
struct FilterColumn: Sendable {
  private(set) var lows: [Double]
  private(set) var highs: [Double]

  init(itemCount: Int) {
    lows = [Double](repeating: -.infinity, count: itemCount)
    highs = [Double](repeating: .infinity, count: itemCount)
  }

  mutating func set(_ item: Int, _ low: Double, _ high: Double) {
    lows[item] = low
    highs[item] = high
  }

  mutating func set(_ item: Int, _ value: Double) { set(item, value, value) }

  /// The items at which a condition holds.
  func items(where condition: FilterCondition) -> ItemMask {
    var mask = ItemMask(itemCount: lows.count)
    for item in lows.indices where condition.holds(low: lows[item], high: highs[item]) {
      mask.insert(item)
    }
    return mask
  }
}

/// Reads the columns of measures that have numbers.
struct FilterColumnReader {
  let index: FilterIndex
  let assessment: Assessment
  /// The rows of the assessment that are filtered, one per item.
  let rows: [Int]

  private var catalog: Catalog { assessment.catalog }

  func column(of measure: FilterCondition.Measure) -> FilterColumn {
    var column = FilterColumn(itemCount: rows.count)
    switch measure {
    case .level(let criterion), .amount(let criterion), .band(let criterion),
      .money(let criterion):
      readOutcomes(of: criterion, measure, into: &column)
    case .option(let fact): readOptions(of: fact, into: &column)
    case .yes(let fact): readYes(of: fact, into: &column)
    case .monthlyPrice: readPrices(into: &column)
    case .score, .rank: readPlaces(measure, into: &column)
    case .country, .maker, .plan: break
    }
    return column
  }

  private func readOutcomes(
    of criterion: Int, _ measure: FilterCondition.Measure, into column: inout FilterColumn
  ) {
    for (item, row) in rows.enumerated() {
      switch assessment.rows[row].outcomes[criterion] {
      case .graded(_, let levels):
        column.set(item, -Double(levels.upperBound), -Double(levels.lowerBound))
      case .amount(let amounts?): column.set(item, amounts.lowerBound, amounts.upperBound)
      case .money(let finding):
        if case .band = measure {
          column.set(item, Double(finding.bands.lowerBound), Double(finding.bands.upperBound))
        } else if !finding.isUnchecked {
          // Money that is certain, but of which the sum is not known, is more than none.
          let isSomeUnknown = finding.least == 0 && finding.bands.lowerBound > 0
          column.set(item, isSomeUnknown ? .leastNonzeroMagnitude : finding.least, finding.most)
        }
      case .amount, .cost, .features: continue
      }
    }
  }

  private func readOptions(of fact: Int, into column: inout FilterColumn) {
    let criterion = catalog.factDefinitions[fact].criterion
    guard case .graded(let graded) = catalog.criteria[criterion].kind else { return }
    let place = fact - graded.facts.lowerBound
    for (item, row) in rows.enumerated() {
      guard case .graded(let possible, _) = assessment.rows[row].outcomes[criterion] else {
        continue
      }
      column.set(
        item, -Double(possible[place].upperBound), -Double(possible[place].lowerBound))
    }
  }

  private func readYes(of fact: Int, into column: inout FilterColumn) {
    for (item, row) in rows.enumerated() {
      let row = assessment.rows[row]
      if let isYes = index.isYes(fact, ofAssistant: row.assistant, plan: row.plan) {
        column.set(item, isYes ? 1 : 0)
      }
    }
  }

  private func readPrices(into column: inout FilterColumn) {
    let currency = assessment.preferences.currency ?? catalog.currency
    let prices = MonthlyPrices.InCurrency(index.prices, currency, catalog)
    for (item, row) in rows.enumerated() {
      let row = assessment.rows[row]
      guard let plan = row.plan else { continue }
      if let price = prices[index.seat(ofPlan: plan, ofAssistant: row.assistant)] {
        column.set(item, price)
      }
    }
  }

  /// Whoever is left out of the ranking has a score, but no place.
  private func readPlaces(
    _ measure: FilterCondition.Measure, into column: inout FilterColumn
  ) {
    var items = [Int](repeating: -1, count: assessment.rows.count)
    for (item, row) in rows.enumerated() { items[row] = item }
    let ranking = assessment.ranking
    for entry in ranking.ranked where items[entry.row] >= 0 {
      if measure == .rank {
        column.set(items[entry.row], Double(entry.place))
      } else {
        column.set(items[entry.row], entry.span.low * 100, entry.span.high * 100)
      }
    }
    if measure == .rank { return }
    for left in [ranking.missed, ranking.unconfirmed, ranking.tooLittleKnown].joined()
    where items[left.row] >= 0 {
      column.set(items[left.row], left.span.low * 100, left.span.high * 100)
    }
  }
}
