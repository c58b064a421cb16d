import LosslessJSON

/// The small values that every part of a catalog is made of.
extension CatalogReader {
  /// Words in one or several languages.
  mutating func text(_ element: JSONElement) -> Text? {
    switch document.kind(of: element) {
    case .string:
      return words(element) ? Text(english: element, french: nil) : nil
    case .object:
      guard let fields = fields(of: element, LanguageKey.self, required: .en) else { return nil }
      let isFrenchRight = fields[.fr].map { words($0) } ?? true
      guard let english = fields[.en], words(english), isFrenchRight else { return nil }
      return Text(english: english, french: fields[.fr])
    default:
      report(.wrongType(expected: .text, found: document.kind(of: element)), at: element)
      return nil
    }
  }

  /// A string that is the same in every language: a name, a title.
  mutating func plainText(_ element: JSONElement) -> Text? {
    guard isString(element), words(element) else { return nil }
    return Text(english: element, french: nil)
  }

  /// What a closure makes of the bytes of a string, escapes undone.
  @inline(__always)
  func content<Result>(
    of element: JSONElement, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    if document.isEscaped(element) {
      return body(Array(document.string(of: element).utf8).span)
    }
    let range = document.range(of: element)
    return body(document.bytes.span.extracting(range.lowerBound + 1..<range.upperBound - 1))
  }

  mutating func plainString(_ element: JSONElement) -> String? {
    guard isString(element) else { return nil }
    return document.string(of: element)
  }

  private mutating func isString(_ element: JSONElement) -> Bool {
    if document.isKind(.string, element) { return true }
    report(.wrongType(expected: .string, found: document.kind(of: element)), at: element)
    return false
  }

  /// Whether an element is a string with something in it; a thorough reading looks at the words too.
  private mutating func words(_ element: JSONElement) -> Bool {
    guard isString(element) else { return false }
    if document.range(of: element).count <= 2 {
      report(.emptyText, at: element)
      return false
    }
    if options.isThorough { inspectWords(of: element) }
    return true
  }

  mutating func date(_ element: JSONElement, isCatalogs: Bool = false) -> CalendarDate? {
    guard isString(element) else { return nil }
    guard let date = content(of: element, CalendarDate.init(utf8:)) else {
      report(.badDate(document.string(of: element)), at: element)
      return nil
    }
    if !isCatalogs, let asOf, date.order > asOf.order {
      report(.dateAfterCatalog(document.string(of: element), asOf: asOf.text), at: element)
    }
    return date
  }

  mutating func decimal(_ element: JSONElement) -> Double? {
    guard document.isKind(.string, element) else {
      report(.wrongType(expected: .decimal, found: document.kind(of: element)), at: element)
      return nil
    }
    let string = document.string(of: element)
    guard Self.isDecimal(string), let number = Double(string), number.isFinite else {
      report(.badDecimal(string), at: element)
      return nil
    }
    return number
  }

  /// Whether a text is digits without a leading zero, with or without a decimal part.
  static func isDecimal(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return false }
    for part in parts where part.isEmpty || !part.allSatisfy({ (48...57).contains($0) }) {
      return false
    }
    return parts[0].count == 1 || parts[0].first != 48
  }

  mutating func number(
    _ element: JSONElement, low: Double? = nil, high: Double? = nil
  ) -> Double? {
    guard document.isKind(.number, element), let number = document.number(of: element) else {
      report(.wrongType(expected: .number, found: document.kind(of: element)), at: element)
      return nil
    }
    if let low, number < low {
      report(.outOfRange(document.text(of: element), low: low, high: high), at: element)
      return nil
    }
    if let high, number > high {
      report(.outOfRange(document.text(of: element), low: low, high: high), at: element)
      return nil
    }
    return number
  }

  mutating func wholeNumber(_ element: JSONElement, least: Int) -> Int? {
    guard let number = number(element, low: Double(least), high: 1_000_000_000) else { return nil }
    guard let whole = Int(exactly: number) else {
      report(.wrongType(expected: .integer, found: .number), at: element)
      return nil
    }
    return whole
  }

  mutating func yesOrNo(_ element: JSONElement) -> Bool? {
    switch document.kind(of: element) {
    case .true: return true
    case .false: return false
    case let kind:
      report(.wrongType(expected: .yesOrNo, found: kind), at: element)
      return nil
    }
  }

  mutating func currency(_ element: JSONElement) -> String? {
    guard let string = plainString(element) else { return nil }
    if Self.isCurrency(string) { return string }
    report(.badCurrency(string), at: element)
    return nil
  }

  static func isCurrency(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
  }

  mutating func country(_ element: JSONElement) -> String? {
    guard let string = plainString(element) else { return nil }
    if string.utf8.count == 2, string.utf8.allSatisfy({ (65...90).contains($0) }) { return string }
    report(.badCountry(string), at: element)
    return nil
  }

  /// An address: https with a host, printable ASCII without blanks; http where it is only kept.
  mutating func address(_ element: JSONElement, httpsOnly: Bool) -> Text? {
    guard isString(element) else { return nil }
    let scheme = content(of: element, Self.scheme(ofAddress:))
    guard let scheme, scheme == .https || !httpsOnly else {
      report(.badAddress(document.string(of: element), httpsOnly: httpsOnly), at: element)
      return nil
    }
    if scheme == .http { warn(.plainHTTP, at: element) }
    return Text(english: element, french: nil)
  }

  private enum Scheme { case http, https }

  /// The scheme of an address, or nil when it is none.
  private static func scheme(ofAddress bytes: Span<UInt8>) -> Scheme? {
    let isSecure = bytes.count > 4 && bytes[4] == UInt8(ascii: "s")
    let start: StaticString = isSecure ? "https://" : "http://"
    let count = start.utf8CodeUnitCount
    guard bytes.count > count, bytes.count <= 8192, bytes[count] != UInt8(ascii: "/") else {
      return nil
    }
    let isStarted = start.withUTF8Buffer { start in
      start.indices.allSatisfy { bytes[$0] == start[$0] }
    }
    guard isStarted else { return nil }
    for offset in count..<bytes.count where !(0x21...0x7E).contains(bytes[offset]) { return nil }
    return isSecure ? .https : .http
  }

  /// One of the words of a list.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ element: JSONElement, _ list: Problem.WordList, _: Word.Type = Word.self
  ) -> Word? {
    guard let string = plainString(element) else { return nil }
    if let word = Word(rawValue: string) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    report(.notInList(string, list: list, allowed: allowed), at: element)
    return nil
  }

  /// The elements of a list; a finding and none when it is no list, or too short.
  mutating func list(_ element: JSONElement, least: Int = 0) -> [JSONElement] {
    guard isArray(element) else { return [] }
    let elements = Array(document.elements(of: element))
    if elements.count < least { report(.tooFew(least: least), at: element) }
    return elements
  }

  private mutating func isArray(_ element: JSONElement) -> Bool {
    if document.isKind(.array, element) { return true }
    report(.wrongType(expected: .array, found: document.kind(of: element)), at: element)
    return false
  }

  /// Numbers of sources, by their ids.
  mutating func sourceList(_ element: JSONElement, least: Int = 0) -> [Int] {
    if !isReadingAll { return [] }
    guard isArray(element) else { return [] }
    let count = document.count(of: element)
    if count < least { report(.tooFew(least: least), at: element) }
    if count == 0 { return [] }
    var numbers: [Int] = []
    for item in document.elements(of: element) where isString(item) {
      guard let number = document.place(of: item, in: sourceIDs) else {
        let id = document.string(of: item)
        report(.unknownSource(id, allowed: sources.map(\.id)), at: item)
        continue
      }
      if numbers.contains(number) { report(.repeated(document.string(of: item)), at: item) }
      numbers.append(number)
    }
    return numbers
  }
}

private enum LanguageKey: Int, KeyList {
  case en, fr
  static let spellings: [String] = ["en", "fr"]
  static let keyNames = JSONNames(spellings)
}
