public import AltaiCatalog
import Scoring
import TextScreen

/// Filters the rows of a ranked list at each letter that is typed.
///
/// What a term needs is worked out when it is first asked for: a word once for as long as it is typed on beside others, the
/// values of a field once per assessment.
public struct ListFilter: Sendable {
  /// The words that are looked for.
  public let index: FilterIndex
  /// The ranking whose rows are filtered.
  public private(set) var assessment: Assessment
  /// The rows of the assessment that are filtered; an item is a place in it.
  public private(set) var rows: [Int]
  /// Whether the items are the assistants in file order, so that their masks are the same.
  private var isByAssistant: Bool
  private var columns: [FilterCondition.Measure: FilterColumn] = [:]
  private var words: [String: WordHits] = [:]

  /// The items with a word.
  private struct WordHits {
    var items: ItemMask
    let standing: FilterResult.Standing
  }

  /// Filters every row that stands in the ranking or is listed without a place, one per assistant where the assessment has
  /// one per assistant; they come in file order.
  public init(_ index: FilterIndex, _ assessment: Assessment) {
    self.init(index, assessment, rows: assessment.listedRows)
  }

  /// Filters these rows of the assessment.
  ///
  /// - Precondition: The assessment is of the index's catalog; every number is one of its rows.
  public init(_ index: FilterIndex, _ assessment: Assessment, rows: [Int]) {
    precondition(
      assessment.catalog.assistants.count == index.assistantCount, "one catalog for both")
    self.index = index
    self.assessment = assessment
    self.rows = rows
    isByAssistant = Self.isByAssistant(rows, assessment)
  }

  /// Goes on with another ranking of the same catalog; the words that were found stay.
  public mutating func update(_ assessment: Assessment, rows: [Int]? = nil) {
    let rows = rows ?? assessment.listedRows
    let wasByAssistant = isByAssistant
    self.assessment = assessment
    columns = [:]
    isByAssistant = Self.isByAssistant(rows, assessment)
    if !(wasByAssistant && isByAssistant) { words = [:] }
    self.rows = rows
  }

  private static func isByAssistant(_ rows: [Int], _ assessment: Assessment) -> Bool {
    guard rows.count == assessment.catalog.assistants.count else { return false }
    for (item, row) in rows.enumerated() where assessment.rows[row].assistant != item {
      return false
    }
    return true
  }

  /// Who passes a filter.
  ///
  /// Every term stands for itself, so the order of terms does not matter, and one more term never lets more pass. A wrong
  /// letter is forgiven only in a word that stands nowhere as it was typed; a word that stands nowhere, but is how a field's
  /// name begins, hides nobody, since it is likely half a condition.
  public mutating func result(of query: FilterQuery) -> FilterResult {
    var kept: [String: WordHits] = [:]
    var standings: [FilterResult.Standing] = []
    var masks: [ItemMask] = []
    var termNumbers: [Int] = []
    for (number, piece) in query.pieces.enumerated() {
      var (mask, standing) = evaluate(piece, &kept)
      standings.append(standing)
      guard standing != .ignored else { continue }
      if piece.isNegated { mask.invert() }
      masks.append(mask)
      termNumbers.append(number)
    }
    words = kept
    var passing = ItemMask(itemCount: rows.count, isFull: true)
    for mask in masks { passing.formIntersection(mask) }
    let drops =
      passing.isEmpty
      ? FilterDrop.drops(of: masks, itemCount: rows.count, termNumbers: termNumbers) : []
    return FilterResult(query: query, passing: passing, standings: standings, drops: drops)
  }

  private mutating func evaluate(
    _ piece: FilterQuery.Piece, _ kept: inout [String: WordHits]
  ) -> (ItemMask, FilterResult.Standing) {
    switch piece.meaning {
    case .pending, .problem: return (ItemMask(itemCount: 0), .ignored)
    case .word(let word):
      let hits = hits(of: word, &kept)
      return (hits.items, hits.standing)
    case .feature(let fact, let word):
      let condition = FilterCondition(
        measure: .yes(fact: fact), comparison: .equal, wanted: .number(1))
      var mask = items(where: condition)
      mask.formUnion(byItem(index.assistants(with: word, withAnswers: false)))
      return (mask, .exact)
    case .condition(let condition): return (items(where: condition), .exact)
    }
  }

  private mutating func hits(of word: String, _ kept: inout [String: WordHits]) -> WordHits {
    if let known = words[word] {
      kept[word] = known
      return known
    }
    var found = index.assistants(with: word, withAnswers: true)
    var standing = FilterResult.Standing.exact
    if found.isEmpty {
      if index.fields.beginsField(word) {
        standing = .ignored
      } else {
        found = index.assistants(withMisspelt: word)
        if !found.isEmpty { standing = .forgiven }
      }
    }
    let hits = WordHits(items: byItem(found), standing: standing)
    kept[word] = hits
    return hits
  }

  /// The items of a set of assistants.
  private func byItem(_ assistants: ItemMask) -> ItemMask {
    if isByAssistant { return assistants }
    var mask = ItemMask(itemCount: rows.count)
    for (item, row) in rows.enumerated() where assistants.contains(assessment.rows[row].assistant) {
      mask.insert(item)
    }
    return mask
  }

  private mutating func items(where condition: FilterCondition) -> ItemMask {
    switch condition.measure {
    case .country, .maker, .plan: return items(whereName: condition)
    default:
      if let column = columns[condition.measure] { return column.items(where: condition) }
      let column = FilterColumnReader(index: index, assessment: assessment, rows: rows)
        .column(of: condition.measure)
      columns[condition.measure] = column
      return column.items(where: condition)
    }
  }
}

/// Conditions on names.
extension ListFilter {
  private func items(whereName condition: FilterCondition) -> ItemMask {
    var isWanted: [Bool] = []
    if case .text(let text) = condition.wanted { isWanted = index.labels(named: text) }
    let isEqual = condition.comparison == .equal
    var mask = ItemMask(itemCount: rows.count)
    for (item, row) in rows.enumerated() {
      let label = label(of: condition.measure, at: assessment.rows[row])
      let holds =
        condition.wanted == .notKnown
        ? (label == nil) == isEqual : label.map { isWanted[$0] == isEqual } ?? false
      if holds { mask.insert(item) }
    }
    return mask
  }

  private func label(
    of measure: FilterCondition.Measure, at row: Assessment.Row
  ) -> Int? {
    switch measure {
    case .country: index.countryLabel(ofAssistant: row.assistant)
    case .maker: index.makerLabel(ofAssistant: row.assistant)
    default: row.plan.map { index.label(ofPlan: $0, ofAssistant: row.assistant) }
    }
  }
}

extension Assessment {
  /// Every row that is listed, with a place or without, in file order.
  var listedRows: [Int] {
    var isListed = [Bool](repeating: false, count: rows.count)
    for entry in ranking.ranked { isListed[entry.row] = true }
    for left in [ranking.missed, ranking.unconfirmed, ranking.tooLittleKnown].joined() {
      isListed[left.row] = true
    }
    return isListed.indices.filter { isListed[$0] }
  }
}
