import LosslessJSON

/// What only a thorough reading looks for: ages, weak sources, loaded words, invisible characters.
extension CatalogReader {
  mutating func inspect(
    age asOf: CalendarDate?, at place: JSONElement?, isAnswered: Bool, isExempt: Bool,
    allowed: Int, in element: JSONElement
  ) {
    guard isAnswered, !isExempt else { return }
    guard let place else {
      report(.undated, atOpeningOf: element)
      return
    }
    guard let asOf, let today = options.today else { return }
    let days = asOf.days(until: today)
    if days > allowed { report(.expired(days: days, allowed: allowed), at: place) }
  }

  mutating func inspect(sources cited: [Int], at element: JSONElement) {
    for number in cited where !sources[number].kind.isWeak { return }
    if !cited.isEmpty { report(.weakSources, atOpeningOf: element) }
  }

  mutating func inspectWords(of element: JSONElement) {
    if document.isEscaped(element) || !content(of: element, LoadedWords.isASCII),
      let scalar = document.string(of: element).unicodeScalars.first(where: LoadedWords.isInvisible)
    {
      report(.invisibleCharacter(scalar.value), at: element)
    }
    for word in content(of: element, LoadedWords.found(in:)) {
      report(.loadedWord(word), at: element)
    }
  }
}
