import AltaiCatalog
import LosslessJSON
import TextScreen

/// Turns what was typed in a form into values, or says what is wrong with it.
struct FormParsing {
  let catalog: Catalog
  let planner: EditPlanner
  let words: any Wording

  /// What is wrong with what was typed, in words.
  struct Trouble: Error {
    let text: String
  }

  /// The value of a field; nil where it is to be left empty.
  func value(
    _ typed: String, _ field: FormField, old: JSONValue?
  ) throws(Trouble) -> JSONValue? {
    let text = typed.trimmed
    switch field.kind {
    case .text(let own):
      return JSONValue.words(old, putting: text, in: own ?? words.language)
    case .words:
      let items = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
      return items.isEmpty ? nil : .array(items.map { .string($0) })
    case .count:
      if text.isEmpty { return nil }
      guard let count = Int(text), count >= 1 else { throw Trouble(text: words.badCount(text)) }
      return count == 1 ? nil : JSONValue(count)
    case .sum: return text.isEmpty ? nil : try sum(text)
    case .date:
      if text.isEmpty { return nil }
      do throws(EditProblem) {
        return try planner.date(text).map { .string($0.text) }
      } catch {
        throw Trouble(text: words.edit(error))
      }
    case .country:
      let country = text.uppercased()
      guard country.isEmpty || country.utf8.count == 2 && country.utf8.allSatisfy(Self.isCapital)
      else { throw Trouble(text: words.finding(.badCountry(text))) }
      return country.isEmpty ? nil : .string(country)
    case .address:
      guard text.isEmpty || text.hasPrefix("https://") else {
        throw Trouble(text: words.finding(.badAddress(text, httpsOnly: true)))
      }
      return text.isEmpty ? nil : .string(text)
    default: return text.isEmpty ? nil : .string(text)
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  /// The members of an answer.
  func answer(
    _ text: String, _ entry: FormEntry, at path: JSONPath, old: JSONValue
  ) throws(Trouble) -> [JSONValue.Member] {
    let kind: EditTarget.Kind =
      switch entry {
      case .fact(let number): .fact(number)
      case .price: .price
      case .limit: .limit
      default: .other
      }
    do throws(EditProblem) {
      return try AnswerText(catalog, EditTarget(path: path, kind: kind, assistant: nil))
        .members(text, old: EntryDraft(old))
    } catch {
      throw Trouble(text: words.edit(error))
    }
  }

  /// Two amounts between which the answer lies: `10-20`.
  func range(_ text: String) throws(Trouble) -> JSONValue? {
    if text.trimmed.isEmpty { return nil }
    let ends = text.split(separator: "-").compactMap { DecimalText.canonical(String($0).trimmed) }
    guard ends.count == 2 else { throw Trouble(text: words.badRange(text)) }
    return .array(ends.map { .string($0) })
  }

  /// A sum of money: `1000 USD`, `>=1000 USD`, `1000-3000 USD`.
  private func sum(_ text: String) throws(Trouble) -> JSONValue {
    let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard (1...2).contains(parts.count), let first = parts.first else {
      throw Trouble(text: words.badSum(text))
    }
    let currency = parts.count > 1 ? parts[1].uppercased() : catalog.currency
    guard currency.utf8.count == 3, currency.utf8.allSatisfy(Self.isCapital) else {
      throw Trouble(text: words.badSum(text))
    }
    let keys: [String]
    let numbers: [String]
    if first.hasPrefix(">=") {
      (keys, numbers) = (["atLeast"], [String(first.dropFirst(2))])
    } else if first.contains("-") {
      keys = ["from", "to"]
      numbers = first.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    } else {
      (keys, numbers) = (["value"], [first])
    }
    let canonical = numbers.compactMap(DecimalText.canonical)
    guard canonical.count == keys.count else { throw Trouble(text: words.badSum(text)) }
    return .object(
      zip(keys, canonical).map { JSONValue.Member($0, .string($1)) }
        + [JSONValue.Member("currency", .string(currency))])
  }

  /// A sum as it is typed.
  static func typed(_ sum: JSONValue) -> String {
    let number =
      sum.word("atLeast").map { ">=" + $0 } ?? sum.word("value")
      ?? [sum.word("from"), sum.word("to")].compactMap(\.self).joinedText("-")
    return [number, sum.word("currency") ?? ""].filled.joinedText(" ")
  }

  /// An answer as it is typed.
  static func typedAnswer(_ value: JSONValue, _ entry: FormEntry) -> String {
    guard let amount = value.word("amount") ?? value.word("value") else { return "" }
    switch entry {
    case .price: return [amount, value.word("currency") ?? ""].filled.joinedText(" ")
    case .limit: return value.word("per").map { "\(amount)/\($0)" } ?? amount
    default: return amount
    }
  }
}
