import AltaiCatalog
import LosslessJSON
import TextScreen

/// What the catalog says now, and said then, of something that the user changed.
///
/// Both come as they stand in the texts, since neither is part of the catalog that is read.
extension FactWords {
  /// A line where the base has changed under a value of the user's own; none elsewhere.
  ///
  /// - Parameter shown: The words for an entry; without them, or where they are the same for both, the line says in which
  ///   parts they differ.
  func outdated(
    at element: JSONElement, _ shown: (JSONValue) -> String? = { _ in nil }
  ) -> [Page.Detail] {
    guard let value = catalog.outdated(at: element) else { return [] }
    let now = value.now.flatMap(shown)
    let then = value.then.flatMap(shown)
    if now != then { return [Page.Detail(words.catalogSays(now, before: then))] }
    return [Page.Detail(words.catalogHasChanged(in: value.changedKeys))]
  }

  /// A line where the user has taken out what the base says of a question; none elsewhere.
  func takenOut(_ number: Int, of assistant: Assistant) -> [Page.Detail] {
    guard let value = catalog.takenOut(fact: number, of: assistant) else { return [] }
    return [Page.Detail(words.takenOut(fact(value, number)))]
  }

  /// A fact as it stands in a text: its answer with its date.
  func fact(_ raw: JSONValue, _ number: Int) -> String {
    dated(answer(inFact: raw, number), raw)
  }

  private func answer(inFact raw: JSONValue, _ number: Int) -> String {
    if let value = raw["value"] { return answer(raw: value, number) }
    if case .array(let values)? = raw["values"] {
      return words.disputed(values.compactMap { $0["value"] }.map { answer(raw: $0, number) })
    }
    guard let state = state(raw) else { return raw.shown }
    guard case .array(let range)? = raw["range"] else { return state }
    return words.clauses([state, words.possible(range.map { answer(raw: $0, number) })])
  }

  /// An answer as it stands in a text; where its question does not know it, as it is.
  private func answer(raw: JSONValue, _ number: Int) -> String {
    switch (catalog.factDefinitions[number].answers, raw) {
    case (.options(let options), .string(let id)):
      options.firstIndex { $0.id == id }.map { answer(.option($0), to: number) } ?? id
    case (.yesOrNo, .bool(let yes)): answer(.yes(yes), to: number)
    case (.amount, .string(let text)):
      Double(text).map { answer(.amount($0), to: number) } ?? text
    default: raw.shown
    }
  }

  /// A price as it stands in a text.
  ///
  /// - Parameter period: What it pays for where the text does not say.
  func price(_ raw: JSONValue, period: Price.Period) -> String {
    guard let value = raw.text("amount").flatMap({ Double($0) }),
      let currency = raw.text("currency")
    else { return dated(state(raw) ?? raw.shown, raw) }
    let sum =
      value == 0
      ? words.free
      : words.price(
        words.money(value, currency),
        period: raw.text("period").flatMap { Price.Period(rawValue: $0) } ?? period,
        taxIncluded: raw.text("tax").map { $0 == "included" })
    return dated(sum, raw)
  }

  /// A limit as it stands in a text.
  func limit(_ raw: JSONValue) -> String {
    guard let amount = raw.text("amount") else { return dated(state(raw) ?? raw.shown, raw) }
    guard let count = Double(amount),
      let unit = raw.text("per").flatMap({ Limit.Unit(rawValue: $0) })
    else { return dated(amount == "unlimited" ? words.unlimited : amount, raw) }
    var every = 1
    if case .number(let text)? = raw["every"] { every = Int(text) ?? 1 }
    return dated(words.limitAmount(words.number(count), per: unit, count: every), raw)
  }

  /// The sum and the date of a flow as it stands in a text.
  func flow(_ raw: JSONValue) -> String? {
    guard let amount = raw["amount"], let currency = amount.text("currency") else { return nil }
    func sum(_ key: String) -> String? {
      amount.text(key).flatMap { Double($0) }.map { words.money($0, currency) }
    }
    var text = sum("value") ?? sum("atLeast").map { words.atLeastSum($0) }
    if let low = sum("from"), let high = sum("to") { text = words.sumRange(low, high) }
    return text.map { dated($0, raw, key: "date") }
  }

  /// The words under a key of an entry as it stands in a text, in one language or in several.
  func words(_ raw: JSONValue, _ key: String) -> String? {
    raw.text(key) ?? raw[key]?.text(words.language.rawValue) ?? raw[key]?.text("en")
  }

  private func state(_ raw: JSONValue) -> String? {
    raw.text("state").flatMap { FactState(rawValue: $0) }.map { words.state($0) }
  }

  private func dated(_ text: String, _ raw: JSONValue, key: String = "asOf") -> String {
    let date = raw.text(key).flatMap { CalendarDate($0) }
    return date.map { "\(text) (\(words.date($0)))" } ?? text
  }
}

extension JSONValue {
  /// The text under a key.
  fileprivate func text(_ key: String) -> String? {
    if case .string(let text)? = self[key] { text } else { nil }
  }
}

extension ReplacedValue {
  /// The keys under which the base's entry differs from what it was.
  fileprivate var changedKeys: [String] {
    guard let then, let now else { return [] }
    return then.keysChanged(in: now)
  }
}
