import AltaiCatalog
import LosslessJSON
import Scoring
import TextScreen

/// Something that can be typed next at the end of a filter.
public struct FilterSuggestion: Hashable, Sendable {
  /// What the last term becomes, the sign that turns it round included: `privacy>=`, `price<=free`, `images`.
  public let completion: String
  /// The whole filter with it.
  public let text: String
  /// What it stands for; ``FilterWording/filterHint(_:)`` has the words.
  public let hint: FilterHint
}

extension FilterIndex {
  /// What can be typed next at the end of a filter, best first.
  ///
  /// After a comparison those are values, else fields with their usual comparison, features, assistants and makers. What
  /// begins with the typed letters goes before what holds them, and where neither is found stands what is near.
  ///
  /// - Parameters:
  ///   - currency: The user's, where it is not the catalog's.
  ///   - limit: How many are wanted at most.
  public func suggestions(
    for text: String, currency: String? = nil, limit: Int = 8
  ) -> [FilterSuggestion] {
    let typed = FilterTyped(text, FilterParser(fields: fields))
    let candidates = FilterCandidates(index: self, currency: currency, limit: limit)
    return candidates.completions(of: typed).prefix(max(limit, 0)).map { completion, hint in
      FilterSuggestion(
        completion: typed.sign + completion, text: typed.before + typed.sign + completion,
        hint: hint)
    }
  }
}

/// The end of a filter at which somebody types.
struct FilterTyped {
  /// What stands before the last term.
  let before: String
  /// The sign that turns the last term round, or nothing.
  let sign: String
  /// The last term in its parts, where it has a comparison.
  let comparison: ComparisonText?
  /// The last term without its sign; empty where a new one begins.
  let word: String

  init(_ text: String, _ parser: FilterParser) {
    let tokens = parser.tokens(of: text)
    let isNewTerm =
      text.last?.isWhitespace == true && tokens.last?.range.upperBound ?? 0 < text.count
      && tokens.last?.comparison?.value.isEmpty != true
    guard var last = tokens.last, !isNewTerm else {
      before = text
      sign = ""
      comparison = nil
      word = ""
      return
    }
    before = String(text.prefix(last.range.lowerBound))
    let first = last.letters.first.map { String($0) } ?? ""
    sign = last.takeNegation() ? first : ""
    comparison = last.comparison
    word = String(last.letters)
  }
}

/// Finds what can complete a term.
struct FilterCandidates {
  typealias Completion = (text: String, hint: FilterHint)

  let index: FilterIndex
  let currency: String?
  let limit: Int

  private var fields: FilterFields { index.fields }
  private var parser: FilterParser { FilterParser(fields: fields) }

  func completions(of typed: FilterTyped) -> [Completion] {
    if let parts = typed.comparison {
      guard let field = fields.field(called: parts.name) else { return nearFields(parts.name) }
      return values(of: field, parts)
    }
    if typed.word.isEmpty { return fields.fields.map(usual) }
    let folded = FoldedText.folded(typed.word)
    var found: [Completion] = []
    if let field = fields.field(called: typed.word) { found = comparisons(of: field) }
    found += matches(fields.fields, folded, names: \.foldedNames, isPrefix: true).map(usual)
    found += assistants(folded) + makers(folded)
    found += matches(fields.fields, folded, names: \.foldedNames, isPrefix: false).map(usual)
    if found.isEmpty { found = nearFields(typed.word) }
    return unique(found)
  }

  private func unique(_ completions: [Completion]) -> [Completion] {
    var seen: Set<String> = []
    return completions.filter { seen.insert($0.text).inserted }
  }

  /// Those of which a name begins with letters, or holds them further on; one letter must be at the beginning.
  private func matches<Item>(
    _ items: [Item], _ folded: String, names: (Item) -> [String], isPrefix: Bool
  ) -> [Item] {
    if !isPrefix, folded.unicodeScalars.count < 2 { return [] }
    return items.filter { item in
      let names = names(item)
      let begins = names.contains { $0.hasPrefix(folded) }
      return isPrefix ? begins : !begins && names.contains { FilterIndex.holds($0, folded) }
    }
  }

  // MARK: Fields

  /// A field with the comparison that is asked for most; a feature as it is.
  private func usual(_ field: FilterFields.Field) -> Completion {
    if let name = featureName(field) { return (field.id, .feature(name)) }
    return (field.id + usualComparison(of: field).sign, hint(for: field))
  }

  private func featureName(_ field: FilterFields.Field) -> String? {
    guard case .fact(let number) = field.subject,
      case .yesOrNo = fields.catalog.factDefinitions[number].answers
    else { return nil }
    return field.name
  }

  private func usualComparison(of field: FilterFields.Field) -> Comparison {
    switch field.subject {
    case .fact, .own(.country), .own(.maker), .own(.plan): return .equal
    case .own(.score): return .atLeast
    case .own(.rank): return .atMost
    case .criterion(let number):
      switch fields.catalog.criteria[number].kind {
      case .graded: return .atLeast
      case .amount(let amount): return amount.scale.best > amount.scale.worst ? .atLeast : .atMost
      case .cost, .features: return .less
      case .ledger: return .atMost
      }
    }
  }

  private func hint(for field: FilterFields.Field) -> FilterHint {
    switch field.subject {
    case .own(let own): return .own(own)
    case .fact: return .answer(to: field.name)
    case .criterion(let number):
      let criterion = fields.catalog.criteria[number]
      if case .cost = criterion.kind {
        return .monthlyPrice(currency: currency ?? fields.catalog.currency)
      }
      let question = fields.catalog.string(criterion.question, in: fields.language)
      return .criterion(field.name, question: question)
    }
  }

  /// A whole field name can go on with any of its comparisons, a feature with its "no".
  private func comparisons(of field: FilterFields.Field) -> [Completion] {
    var completions = [usual(field)]
    if featureName(field) != nil {
      completions += fields.values(of: field).dropFirst().map { value in
        ("\(field.id)=\(value.id)", .value(value.name, means: nil))
      }
    } else {
      let usual = usualComparison(of: field)
      for comparison in parser.comparisons(of: field) where comparison != usual {
        let hint = FilterHint.comparison(comparison, isGraded: isGraded(field))
        completions.append((field.id + comparison.sign, hint))
      }
    }
    return completions + [(field.id + "=?", .notKnown)]
  }

  private func isGraded(_ field: FilterFields.Field) -> Bool {
    switch field.subject {
    case .own: return false
    case .fact: return true
    case .criterion(let number):
      if case .graded = fields.catalog.criteria[number].kind { return true }
      return false
    }
  }

  private func nearFields(_ name: String) -> [Completion] {
    let ids = Suggestion.nearest(to: name, among: fields.fields.map(\.id), limit: limit)
    let names = Suggestion.nearest(to: name, among: fields.fields.map(\.name), limit: limit)
    return unique((ids + names).compactMap { fields.field(called: $0) }.map(usual))
  }

  // MARK: Values

  private func values(of field: FilterFields.Field, _ parts: ComparisonText) -> [Completion] {
    let start = field.id + parts.comparison.sign
    if case .own(let own) = field.subject { return names(of: own, start, parts.value) }
    let folded = FoldedText.folded(parts.value)
    let all = fields.values(of: field)
    var found = matches(all, folded, names: \.foldedNames, isPrefix: true)
    found += matches(all, folded, names: \.foldedNames, isPrefix: false)
    if found.isEmpty, !folded.isEmpty {
      let near = Suggestion.nearest(to: parts.value, among: all.map(\.id), limit: limit)
      found = near.compactMap { id in all.first { $0.id == id } }
    }
    return found.map { (start + $0.id, .value($0.name, means: $0.means)) }
      + notKnown(start, parts)
  }

  /// What is not known can be asked for where nothing is typed yet.
  private func notKnown(_ start: String, _ parts: ComparisonText) -> [Completion] {
    let isAsked = parts.value.isEmpty && [.equal, .notEqual].contains(parts.comparison)
    return isAsked ? [(start + "?", .notKnown)] : []
  }

  private func names(
    of own: FilterFields.Own, _ start: String, _ value: String
  ) -> [Completion] {
    let folded = FoldedText.folded(value)
    let begins = { (name: String) in FoldedText.folded(name).hasPrefix(folded) }
    switch own {
    case .score, .rank: return []
    case .country:
      return index.countries.filter(begins).prefix(limit).map { (start + $0, .country) }
    case .plan: return index.planIDs.filter(begins).prefix(limit).map { (start + $0, .plan) }
    case .maker:
      return makers(folded).map { (start + $0.text, $0.hint) }
    }
  }

  // MARK: Words

  private func assistants(_ folded: String) -> [Completion] {
    var mask = ItemMask(itemCount: index.assistantCount)
    index.names.forEachTarget(of: Array(folded.utf8), anywhere: false) { mask.insert($0) }
    let catalog = fields.catalog
    return mask.items.prefix(limit).map { number in
      let assistant = catalog.assistants[number]
      let maker = assistant.maker.map {
        catalog.string(catalog.makers[$0].name, in: fields.language)
      }
      return (
        quoted(catalog.string(assistant.name, in: fields.language)), .assistant(maker: maker)
      )
    }
  }

  private func makers(_ folded: String) -> [Completion] {
    let catalog = fields.catalog
    var mask = ItemMask(itemCount: catalog.makers.count)
    if folded.isEmpty {
      for number in catalog.makers.indices.prefix(limit) { mask.insert(number) }
    } else {
      index.labels.forEachTarget(of: Array(folded.utf8), anywhere: false) { label in
        if label < catalog.makers.count { mask.insert(label) }
      }
    }
    return mask.items.prefix(limit).map {
      (quoted(catalog.string(catalog.makers[$0].name, in: fields.language)), .maker)
    }
  }

  /// A name as one term.
  private func quoted(_ name: String) -> String {
    let isPlain = name.allSatisfy { !$0.isWhitespace && !"\"<>=!≥≤≠".contains($0) }
    return isPlain ? name : "\"" + name.filter { $0 != "\"" } + "\""
  }
}
