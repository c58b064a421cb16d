import AltaiCatalog
import Scoring
import TextScreen

/// The columns of the list, and how wide their texts can be.
struct ListColumns: Sendable {
  /// What stands in a column.
  enum Kind: Hashable, Sendable {
    case place, name, score, bar
    case criterion(Int)
    /// How often it takes the first place.
    case firstShare
    /// A bar of pieces, over all the room there is.
    case picture
  }

  /// A column that has its place.
  struct Fitted: Hashable, Sendable {
    let column: Column
    /// From the left edge of the list.
    let start: Int
    let width: Int
  }

  /// A column before it has its place.
  struct Column: Hashable, Sendable {
    let kind: Kind
    /// Less than this is left out.
    let least: Int
    /// More than this is not needed.
    let most: Int

    /// What a click on its head sorts by.
    var order: ListOrder.Column? {
      switch kind {
      case .place, .score: .place
      case .name: .name
      case .bar, .firstShare, .picture: nil
      case .criterion(let number): .criterion(number)
      }
    }
  }

  private let columns: [Column]

  /// How many rows are looked at: enough to know the words that occur, few enough to cost nothing.
  private static let sample = 200

  init(_ assessment: Assessment, _ language: Language) {
    let words = RankingWords(assessment, language)
    let rows = assessment.rows.indices.prefix(Self.sample)
    var columns = [
      Column(kind: .place, least: 4, most: 5),
      Column(
        kind: .name, least: 12,
        most: min(
          max(
            rows.map { row in
              SafeText(words.name(ofRow: row)).width + (assessment.isNameYours(row: row) ? 1 : 0)
            }.max() ?? 0,
            SafeText(words.words.assistantTitle).width + 1), 34)),
      Column(kind: .score, least: 6, most: 7), Column(kind: .bar, least: 6, most: 14),
    ]
    for criterion in assessment.columns {
      let catalog = assessment.catalog
      let isYours = catalog.isYours(catalog.criteria[criterion].element)
      let title = SafeText(words.name(ofCriterion: criterion)).width + (isYours ? 2 : 1)
      var least = min(title, 9)
      var most = title
      for row in rows {
        let outcome = words.outcome(row: row, criterion: criterion)
        let sign = assessment.isYours(row: row, criterion: criterion) ? 1 : 0
        let width = SafeText(outcome.text).width + sign
        most = max(most, width)
        least = max(least, min(SafeText(outcome.short ?? outcome.text).width + sign, width))
      }
      columns.append(
        Column(
          kind: .criterion(criterion), least: min(least, 13), most: min(max(most, least), 18)))
    }
    self.columns = columns
  }

  /// The least width in which a line can hold a place, a name and a bar of pieces.
  static let leastPictureRow = 26

  /// The columns of a list with a bar of pieces a line; the figure goes where there is no room for it.
  private func withPicture(in width: Int, figure: Column) -> [Fitted] {
    let start = width >= 36 ? 5 : 2
    let name = columns.first { $0.kind == .name }
    let hasFigure = width >= 40
    var fitted: [Fitted] = []
    var column = start
    func add(_ added: Column, _ width: Int) {
      fitted.append(Fitted(column: added, start: column, width: width))
      column += width + 1
    }
    add(Column(kind: .place, least: 4, most: 4), 4)
    if let name { add(name, max(min(name.most, (width - start) * 3 / 10), 8)) }
    if hasFigure { add(figure, figure.most) }
    column += hasFigure ? 1 : 0
    add(Column(kind: .picture, least: 8, most: width), max(width - column - 1, 1))
    return fitted
  }

  /// The columns that fit into a width; the last criteria go first, then the bar.
  func fitted(to width: Int, _ model: Model, _ display: ListDisplay = .columns) -> [Fitted] {
    switch display {
    case .columns, .map: break
    case .contributions:
      return withPicture(in: width, figure: Column(kind: .score, least: 6, most: 6))
    case .places:
      return withPicture(in: width, figure: Column(kind: .firstShare, least: 5, most: 5))
    }
    // Two columns for the cursor's mark, three for picks and moves.
    let start = width >= 36 ? 5 : 2
    var kept = columns
    func needed() -> Int { start + kept.reduce(0) { $0 + $1.least + 1 } - 1 }
    if width < 60 { kept.removeAll { $0.kind == .bar } }
    while needed() > width, kept.count > 3 {
      let lightest = kept.lastIndex { column in
        if case .criterion(let number) = column.kind {
          model.assessment.weight(ofCriterion: number) == 0
        } else {
          false
        }
      }
      kept.remove(at: lightest ?? kept.count - 1)
    }
    var widths = kept.map(\.least)
    var spare = width - needed()
    for wanted in [Kind.name, .place, .score] {
      guard let index = kept.firstIndex(where: { $0.kind == wanted }) else { continue }
      let more = min(max(spare, 0), kept[index].most - widths[index])
      widths[index] += max(more, 0)
      spare -= max(more, 0)
    }
    for index in kept.indices.reversed() where spare > 0 {
      let more = min(spare, kept[index].most - widths[index])
      widths[index] += max(more, 0)
      spare -= max(more, 0)
    }
    if spare < 0, let name = kept.firstIndex(where: { $0.kind == .name }) {
      widths[name] = max(widths[name] + spare, 1)
    }
    var column = start
    return kept.indices.map { index in
      defer { column += widths[index] + 1 }
      return Fitted(column: kept[index], start: column, width: widths[index])
    }
  }
}
