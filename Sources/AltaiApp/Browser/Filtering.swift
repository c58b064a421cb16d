import AltaiCatalog
import TextScreen

/// What the words of the filter find, and where.
struct FilterState: Sendable {
  private var filter: ListFilter?
  /// What was found; nil while nothing is filtered.
  private(set) var result: FilterResult?
  /// Whether the ranking changed while nothing was filtered.
  private var isOld = false

  /// Looks for words among those that stand in a list; the words are looked up the first time they are needed.
  mutating func find(
    _ text: String, _ assessment: Assessment, standing: [Int], _ language: Language,
    isSameRanking: Bool
  ) {
    if !isSameRanking { isOld = true }
    guard !text.isEmpty else {
      result = nil
      return
    }
    var filter =
      self.filter
      ?? ListFilter(FilterIndex(assessment.catalog, language), assessment, rows: standing)
    if self.filter != nil, isOld { filter.update(assessment, rows: standing) }
    isOld = false
    result = filter.result(of: FilterQuery(text, filter.index.fields))
    self.filter = filter
  }

  /// Where a name holds what was looked for, in columns.
  func marks(in name: String) -> [Range<Int>] {
    guard let result else { return [] }
    let marks = result.marks(in: name)
    if marks.isEmpty { return [] }
    var columns = [0]
    for character in name {
      columns.append((columns.last ?? 0) + SafeText(String(character)).width)
    }
    return marks.compactMap { mark in
      guard mark.upperBound < columns.count else { return nil }
      return columns[mark.lowerBound]..<columns[mark.upperBound]
    }
  }

  /// The criteria that a condition looks at.
  var criteria: [Int] { result?.query.criteria ?? [] }

  /// What can be typed next.
  mutating func suggestions(
    for text: String, _ assessment: Assessment, standing: [Int], _ language: Language, limit: Int
  ) -> [FilterSuggestion] {
    let filter =
      self.filter
      ?? ListFilter(FilterIndex(assessment.catalog, language), assessment, rows: standing)
    self.filter = filter
    return filter.index.suggestions(
      for: text, currency: assessment.preferences.currency, limit: limit)
  }
}

extension Model {
  /// Filters the list by words.
  mutating func refilter(_ text: String, isSameRanking: Bool = false) {
    filterState.find(
      text, assessment, standing: listing.standing, language, isSameRanking: isSameRanking)
    if let result = filterState.result {
      listing.show { result.passes($0) }
    } else {
      listing.show { _ in true }
    }
  }

  /// What the filter found, in a sentence, or what is wrong with it.
  var filterNotice: String {
    guard let result = filterState.result else { return words.filterHelp }
    if let problem = result.query.firstProblem {
      let (suggestion, allowed) = problem.alternatives
      return words.capitalized(words.filterProblem(problem)) + "."
        + (suggestion.map { " " + words.capitalized(words.suggestion($0)) }
          ?? (allowed.isEmpty
            ? "" : " " + words.capitalized(words.allowed(Array(allowed.prefix(8)))) + "."))
    }
    if result.count == 0 { return nothingFound ?? "" }
    let forgiven = result.forgivenWords
    let text = words.passing(
      result.count, of: result.total, filter: result.query.text)
    return forgiven.isEmpty ? text : text + " " + words.capitalized(words.forgiven(forgiven))
  }

  /// Which words find nothing, and what comes back without one of them.
  var nothingFound: String? {
    guard let result = filterState.result, result.count == 0 else { return nil }
    return result.nobodyPasses(in: words)
  }

  /// Completes the last term of the filter by the best suggestion.
  mutating func completeFilter() {
    guard let field = filterField else { return }
    let suggestions = suggestionsNow(limit: 1)
    guard let first = suggestions.first else { return }
    if first.text == field.text { return }
    filterField = TextField(first.text)
    filterTyped()
  }

  func suggestionsNow(limit: Int) -> [FilterSuggestion] {
    guard let field = filterField else { return [] }
    var state = filterState
    return state.suggestions(
      for: field.text, assessment, standing: listing.standing, language, limit: limit)
  }

  /// Shows what can be typed next over the first lines of the list's foot.
  func drawSuggestions(_ layout: Layout, into buffer: inout CellBuffer) {
    let area = layout.suggestions
    let suggestions = suggestionsNow(limit: area.rows)
    guard !suggestions.isEmpty else { return }
    buffer.fill(area)
    for (index, suggestion) in suggestions.prefix(area.rows).enumerated() {
      let lead = index == 0 ? "Tab " : "    "
      var used = buffer.write(lead, row: area.row + index, column: 1, style: Style(.key))
      used += buffer.write(
        suggestion.completion, row: area.row + index, column: 1 + used, columns: 30,
        style: Style(.strong))
      buffer.write(
        words.filterHint(suggestion.hint), row: area.row + index, column: 3 + used,
        columns: area.columns - used - 3, style: Style(.quiet))
    }
  }
}
