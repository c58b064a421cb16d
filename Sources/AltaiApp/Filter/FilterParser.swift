import AltaiCatalog
import TextScreen

/// Finds out what the pieces of a filter mean.
struct FilterParser {
  let fields: FilterFields

  func tokens(of text: String) -> [FilterToken] {
    FilterToken.tokens(of: text) { token in
      if case .problem = piece(token).meaning { false } else { true }
    }
  }

  func piece(_ token: FilterToken) -> FilterQuery.Piece {
    var token = token
    let isNegated = token.takeNegation()
    return FilterQuery.Piece(
      text: token.source, range: token.range, isNegated: isNegated, meaning: meaning(of: token))
  }

  private func meaning(of token: FilterToken) -> FilterQuery.Meaning {
    let text = String(token.letters)
    guard let parts = token.comparison else { return word(text, token) }
    guard !parts.name.isEmpty else { return .pending(allowed: []) }
    guard let field = fields.field(called: parts.name) else {
      return .problem(
        .unknownField(
          parts.name, suggestion: fields.nearestField(to: parts.name),
          ids: fields.fields.map(\.id)))
    }
    return condition(field, parts)
  }

  private func word(_ text: String, _ token: FilterToken) -> FilterQuery.Meaning {
    // "privacy!" is on its way to "privacy!=strong".
    if text.last == "!", token.isQuoted.last == false,
      let field = fields.field(called: String(text.dropLast()))
    {
      return .pending(allowed: comparisons(of: field).map(\.sign))
    }
    let folded = FoldedText.folded(text)
    if folded.isEmpty { return .pending(allowed: []) }
    if let fact = fields.feature(called: text) { return .feature(fact: fact, word: folded) }
    return .word(folded)
  }

  /// The comparisons that a field has.
  func comparisons(of field: FilterFields.Field) -> [Comparison] {
    switch field.subject {
    case .own(.country), .own(.maker), .own(.plan): return [.equal, .notEqual]
    case .fact(let number):
      if case .yesOrNo = fields.catalog.factDefinitions[number].answers {
        return [.equal, .notEqual]
      }
      return Comparison.allCases
    case .own, .criterion: return Comparison.allCases
    }
  }

  // MARK: Conditions

  private func condition(
    _ field: FilterFields.Field, _ parts: ComparisonText
  ) -> FilterQuery.Meaning {
    let allowed = comparisons(of: field)
    guard allowed.contains(parts.comparison) else {
      // "images>" and "images<" have nothing to go on to.
      return .problem(
        .wrongComparison(parts.comparison.sign, field: field.id, allowed: allowed))
    }
    if parts.value == "?" {
      guard parts.comparison == .equal || parts.comparison == .notEqual else {
        return .problem(
          .wrongComparison(
            "\(parts.comparison.sign)?", field: field.id, allowed: [.equal, .notEqual]))
      }
      return .condition(
        FilterCondition(
          measure: measure(of: field, isNumber: false), comparison: parts.comparison,
          wanted: .notKnown))
    }
    let values = fields.values(of: field)
    if parts.value.isEmpty {
      return .pending(allowed: (hasNumbers(field) ? ["0…"] : []) + values.map(\.id))
    }
    if case .own(let own) = field.subject, own != .score, own != .rank {
      return text(own, field, parts)
    }
    let folded = FoldedText.folded(parts.value)
    if let value = values.first(where: { $0.foldedNames.contains(folded) }) {
      return .condition(
        FilterCondition(
          measure: measure(of: field, isNumber: false), comparison: parts.comparison,
          wanted: .number(value.place)))
    }
    return number(field, parts, values, folded)
  }

  private func text(
    _ own: FilterFields.Own, _ field: FilterFields.Field, _ parts: ComparisonText
  ) -> FilterQuery.Meaning {
    let folded = FoldedText.folded(parts.value)
    if folded.isEmpty { return .pending(allowed: []) }
    if own == .country {
      if folded.count < 2 { return .pending(allowed: []) }
      guard folded.utf8.count == 2, folded.utf8.allSatisfy({ (97...122).contains($0) }) else {
        return .problem(.badCountry(parts.value))
      }
    }
    return .condition(
      FilterCondition(
        measure: measure(of: field, isNumber: false), comparison: parts.comparison,
        wanted: .text(folded)))
  }

  /// A number where the field has numbers, else a worded value that is half typed or wrong.
  private func number(
    _ field: FilterFields.Field, _ parts: ComparisonText, _ values: [FilterFields.Value],
    _ folded: String
  ) -> FilterQuery.Meaning {
    if hasNumbers(field) {
      if let number = amount(parts.value, of: field) {
        return .condition(
          FilterCondition(
            measure: measure(of: field, isNumber: true), comparison: parts.comparison,
            wanted: .number(number, decimals: DecimalText.decimals(parts.value))))
      }
      // "9," is on its way to "9,50".
      if let last = parts.value.last, last == "." || last == ",",
        DecimalText.value(String(parts.value.dropLast())) != nil
      {
        return .pending(allowed: [])
      }
    }
    let begun = values.filter { $0.foldedNames.contains { $0.hasPrefix(folded) } }
    if !begun.isEmpty { return .pending(allowed: begun.map(\.id)) }
    let startsAsNumber = parts.value.first.map { "0"..."9" ~= $0 } ?? false
    guard !values.isEmpty, !(hasNumbers(field) && startsAsNumber) else {
      return .problem(.badNumber(parts.value, field: field.id))
    }
    return .problem(
      .unknownValue(
        parts.value, field: field.id, suggestion: nearest(parts.value, values),
        ids: values.map(\.id)))
  }

  private func hasNumbers(_ field: FilterFields.Field) -> Bool {
    switch field.subject {
    case .own(.score), .own(.rank): true
    case .own, .fact: false
    case .criterion(let number):
      switch fields.catalog.criteria[number].kind {
      case .amount, .cost, .ledger: true
      case .graded, .features: false
      }
    }
  }

  /// A number; sums of money may be shortened as in the list, `100k` and `10M`.
  private func amount(_ text: String, of field: FilterFields.Field) -> Double? {
    if let number = DecimalText.value(text) { return number }
    guard case .criterion(let number) = field.subject,
      case .ledger = fields.catalog.criteria[number].kind,
      let short = DecimalText.value(String(text.dropLast()))
    else { return nil }
    switch text.last {
    case "k", "K": return short * 1e3
    case "m", "M": return short * 1e6
    default: return nil
    }
  }

  private func nearest(_ text: String, _ values: [FilterFields.Value]) -> String? {
    if let near = Suggestion.nearest(to: text, among: values.map(\.id)) { return near }
    let near = Suggestion.nearest(to: text, among: values.map(\.name))
    return values.first { $0.name == near }?.id
  }

  private func measure(
    of field: FilterFields.Field, isNumber: Bool
  ) -> FilterCondition.Measure {
    switch field.subject {
    case .own(.score): return .score
    case .own(.rank): return .rank
    case .own(.country): return .country
    case .own(.maker): return .maker
    case .own(.plan): return .plan
    case .fact(let fact):
      if case .yesOrNo = fields.catalog.factDefinitions[fact].answers { return .yes(fact: fact) }
      return .option(fact: fact)
    case .criterion(let number):
      switch fields.catalog.criteria[number].kind {
      case .graded: return .level(criterion: number)
      case .amount: return .amount(criterion: number)
      case .cost, .features: return .monthlyPrice(criterion: number)
      case .ledger: return isNumber ? .money(criterion: number) : .band(criterion: number)
      }
    }
  }
}
