public import AltaiCatalog
import TextScreen

/// Numbers, dates, lists and the words that every page uses.
public protocol CommonWording: Sendable {
  var language: Language { get }
  /// Where the texts are read.
  var medium: Medium { get }
  /// A number with a fixed count of decimals.
  func number(_ number: Double, decimals: Int) -> String
  func money(_ value: Double, _ currency: String) -> String
  func date(_ date: CalendarDate) -> String
  /// "a, b and c".
  func list(_ items: [String]) -> String
  /// "a or b".
  func choice(_ items: [String]) -> String
  func quoted(_ text: String) -> String
  /// "from low to high": a dash on a screen, words where lines are read.
  func span(_ low: String, _ high: String) -> String
  func importance(_ importance: Importance) -> String
  /// The same for longer texts.
  func wideSpan(_ low: String, _ high: String) -> String
  /// A name in front of what it is about: "name: text".
  func labelled(_ label: String, _ text: String) -> String
  var unknown: String { get }
  var yes: String { get }
  var no: String { get }
  /// An age in days, as people say it.
  func age(days: Int) -> String
}

extension CommonWording {
  /// A number in its shortest form, with up to two decimals.
  public func number(_ value: Double) -> String {
    for decimals in 0...2 {
      let scale = decimals == 0 ? 1.0 : decimals == 1 ? 10 : 100
      if value * scale == (value * scale).rounded() { return number(value, decimals: decimals) }
    }
    return number(value, decimals: 2)
  }

  /// A score on 0…1 as points of 100.
  public func points(_ score: Double) -> String { number(score * 100, decimals: 0) }

  /// A difference of scores on 0…1 in points of 100, with a decimal where it has one.
  public func pointDifference(_ difference: Double) -> String {
    let tenths = (difference * 1000).rounded() / 10
    return number(tenths, decimals: tenths == tenths.rounded() ? 0 : 1)
  }

  /// A text with a capital first letter.
  public func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + String(text.dropFirst())
  }

  /// Digits in groups of three, with a fixed count of decimals.
  func digits(_ value: Double, decimals: Int, group: String, point: String) -> String {
    let scale = (0..<decimals).reduce(1.0) { result, _ in result * 10 }
    let scaled = (value.magnitude * scale).rounded(.toNearestOrEven)
    guard scaled.isFinite, scaled < 1e18 else { return String(value) }
    let whole = Int(scaled)
    var text = ""
    var rest = String(whole / Int(scale))
    while rest.utf8.count > 3 {
      text = group + String(rest.suffix(3)) + text
      rest.removeLast(3)
    }
    text = rest + text
    if decimals > 0 {
      let fraction = String(whole % Int(scale))
      text += point + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
    }
    return value < 0 && whole > 0 ? "-" + text : text
  }

  /// The sign of a currency, or its three letters where none is known everywhere.
  func sign(of currency: String) -> String? {
    switch currency {
    case "EUR": "€"
    case "USD": "$"
    case "GBP": "£"
    default: nil
    }
  }

  func joined(_ items: [String], last word: String) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joinedText(", ") + " \(word) " + last
  }
}

extension English: CommonWording {
  var language: Language { .english }

  func number(_ number: Double, decimals: Int) -> String {
    digits(number, decimals: decimals, group: ",", point: ".")
  }

  func money(_ value: Double, _ currency: String) -> String {
    let decimals = value == value.rounded() ? 0 : 2
    let digits = number(value, decimals: decimals)
    return sign(of: currency).map { $0 + digits } ?? "\(digits) \(currency)"
  }

  func date(_ date: CalendarDate) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    guard let month = date.month else { return String(date.year) }
    guard let day = date.day else { return "\(months[month - 1]) \(date.year)" }
    return "\(day) \(months[month - 1]) \(date.year)"
  }

  func list(_ items: [String]) -> String { joined(items, last: "and") }
  func choice(_ items: [String]) -> String { joined(items, last: "or") }
  func quoted(_ text: String) -> String { "'\(text)'" }
  func span(_ low: String, _ high: String) -> String {
    medium == .lines ? "\(low) to \(high)" : "\(low)–\(high)"
  }
  func wideSpan(_ low: String, _ high: String) -> String {
    medium == .lines ? span(low, high) : "\(low) – \(high)"
  }
  func importance(_ importance: Importance) -> String { importance.text }
  func labelled(_ label: String, _ text: String) -> String { "\(label): \(text)" }
  var unknown: String { "unknown" }
  var yes: String { "yes" }
  var no: String { "no" }

  func age(days: Int) -> String {
    switch days {
    case ..<1: "today"
    case 1: "1 day old"
    case ..<60: "\(days) days old"
    case ..<730: "\(days * 12 / 365) months old"
    default: "\(days / 365) years old"
    }
  }
}

extension French: CommonWording {
  var language: Language { .french }

  func number(_ number: Double, decimals: Int) -> String {
    digits(number, decimals: decimals, group: "\u{202F}", point: ",")
  }

  func money(_ value: Double, _ currency: String) -> String {
    let decimals = value == value.rounded() ? 0 : 2
    return "\(number(value, decimals: decimals)) \(sign(of: currency) ?? currency)"
  }

  func date(_ date: CalendarDate) -> String {
    let months = [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
      "déc.",
    ]
    guard let month = date.month else { return String(date.year) }
    guard let day = date.day else { return "\(months[month - 1]) \(date.year)" }
    return "\(day == 1 ? "1er" : String(day)) \(months[month - 1]) \(date.year)"
  }

  func list(_ items: [String]) -> String { joined(items, last: "et") }
  func choice(_ items: [String]) -> String { joined(items, last: "ou") }
  func quoted(_ text: String) -> String { "« \(text) »" }
  func span(_ low: String, _ high: String) -> String {
    medium == .lines ? "\(low) à \(high)" : "\(low)–\(high)"
  }
  func wideSpan(_ low: String, _ high: String) -> String {
    medium == .lines ? span(low, high) : "\(low) – \(high)"
  }

  func importance(_ importance: Importance) -> String {
    switch importance {
    case .ignore: "nulle"
    case .low: "faible"
    case .medium: "moyenne"
    case .high: "forte"
    case .must: "impérative"
    case .number(let value): number(value)
    }
  }

  func labelled(_ label: String, _ text: String) -> String { "\(label) : \(text)" }
  var unknown: String { "inconnu" }
  var yes: String { "oui" }
  var no: String { "non" }

  func age(days: Int) -> String {
    switch days {
    case ..<1: "aujourd'hui"
    case 1: "il y a 1 jour"
    case ..<60: "il y a \(days) jours"
    case ..<730: "il y a \(days * 12 / 365) mois"
    default: "il y a \(days / 365) ans"
    }
  }
}
