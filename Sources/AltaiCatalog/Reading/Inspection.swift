import LosslessJSON

/// What only a thorough reading looks for: ages, weak sources, loaded words, invisible characters.
extension CatalogReader {
  mutating func inspect(
    age asOf: CalendarDate?, of place: JSONElement, isAnswered: Bool, isExempt: Bool,
    allowed: Int, at element: JSONElement
  ) {
    guard isAnswered, !isExempt else { return }
    guard let asOf else {
      report(.undated, atOpeningOf: element)
      return
    }
    guard let today = options.today else { return }
    let days = asOf.days(until: today)
    if days > allowed { report(.expired(days: days, allowed: allowed), at: place) }
  }

  mutating func inspect(sources cited: [Int], at element: JSONElement) {
    if !cited.isEmpty, cited.allSatisfy({ sources[$0].kind.isWeak }) {
      report(.weakSources, atOpeningOf: element)
    }
  }

  mutating func inspectWords(of element: JSONElement) {
    let range = document.range(of: element)
    if document.bytes[range].contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "\\") }),
      let scalar = document.string(of: element).unicodeScalars.first(where: LoadedWords.isInvisible)
    {
      report(.invisibleCharacter(scalar.value), at: element)
    }
    for word in content(of: element, LoadedWords.found(in:)) {
      report(.loadedWord(word), at: element)
    }
  }
}
