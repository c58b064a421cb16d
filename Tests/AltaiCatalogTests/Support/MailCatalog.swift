import AltaiCatalog
import LosslessJSON
import Testing

/// A catalog about e-mail providers: it shows that the engine knows nothing of AI assistants.
///
/// Its day is ``today``, the day after its own date.
enum MailCatalog {
  /// The day on which the tests look at it.
  static func today() throws -> CalendarDate { try #require(CalendarDate("2026-04-01")) }

  /// The whole catalog with two providers that have something in every place.
  static let text = text(assistants: heron + ",\n" + plover)

  /// The catalog with other providers.
  static func text(_ providers: [Provider]) -> String {
    text(assistants: providers.map(\.text).joined(separator: ",\n"))
  }

  /// The text with each old part replaced by its new one; the new ones may hold marks.
  static func marked(_ edits: KeyValuePairs<String, String>) throws -> MarkedText {
    var text = text
    for (old, new) in edits {
      try #require(text.ranges(of: old).count == 1, "'\(old)' stands in the catalog once")
      text = text.replacing(old, with: new)
    }
    return MarkedText(text)
  }

  /// Reads a text, on ``today`` and thoroughly.
  static func read(_ text: String) throws -> CatalogReading {
    let parsing = JSONDocument.parse(Array(text.utf8))
    let document = try #require(parsing.document, "not JSON: \(parsing.problems)")
    return Catalog.read(document, options: ReadingOptions(today: try today()))
  }

  /// Reads a text that is a valid catalog.
  static func catalog(_ text: String) throws -> Catalog {
    let reading = try read(text)
    return try #require(reading.catalog, "not a catalog: \(reading.errors)")
  }

  static func catalog(_ providers: [Provider]) throws -> Catalog { try catalog(text(providers)) }

  private static func text(assistants: String) -> String {
    "{\n" + head + "\"assistants\": {\n" + assistants + "\n},\n" + tail + "}\n"
  }

  private static let head = """
    "format": 1, "title": {"en": "E-mail providers", "fr": "Messageries"},
    "asOf": "2026-03-31", "currency": "EUR",
    "rates": {"USD": {"rate": "0.5", "asOf": "2026-03-30", "sources": ["bank"]}},
    "licence": {"name": "CC0", "url": "https://example.org/cc0"},
    "sides": {"north": {"name": "Northerners"}, "south": {"name": "Southerners"}},
    "criteria": {
      "secrecy": {
        "kind": "graded", "name": {"en": "secrecy", "fr": "secret"},
        "question": "Who can read mail?", "importance": "medium", "must": "fair",
        "facts": {
          "scan": {"name": "scanning", "question": "Is mail scanned?", "maxAgeDays": 730,
            "options": [{"id": "never", "name": "never"}, {"id": "spam", "name": "for spam"},
              {"id": "ads", "name": "for adverts", "means": "Mail chooses adverts."}]},
          "logs": {"name": "logs", "maxAgeDays": 730,
            "options": [{"id": "none", "name": "none"}, {"id": "week", "name": "a week"},
              {"id": "year", "name": "a year"}]}},
        "levels": [
          {"id": "tight", "name": "tight", "gates": [{"scan": "never", "logs": "none"}]},
          {"id": "fair", "name": "fair", "gates": [{"scan": "spam", "logs": "week"}]},
          {"id": "loose", "name": "loose", "means": "Anybody can read."}]},
      "storage": {"kind": "amount", "name": "space", "question": "How much mail fits?",
        "importance": "low", "unit": "GB", "best": 100, "worst": 0, "maxAgeDays": 365, "must": 10},
      "cost": {"kind": "cost", "name": "price", "question": "What does a year cost?",
        "importance": "medium", "best": 0, "worst": 120, "maxAgeDays": 365, "must": 0},
      "money": {"kind": "ledger", "name": "gifts", "question": "Which money is given?",
        "importance": "ignore", "bands": [
          {"id": "none", "name": "none found"},
          {"id": "under100k", "name": "little", "below": "100000"},
          {"id": "under1m", "name": "some", "below": "1000000"},
          {"id": "under10m", "name": "much", "below": "10000000"},
          {"id": "over10m", "name": "most"}]},
      "extras": {"kind": "features", "name": "extras", "question": "What else is there?",
        "importance": "ignore", "facts": {
          "imap": {"name": "IMAP", "maxAgeDays": 730}, "tags": {"name": "tags", "maxAgeDays": 730}}}
    },

    """

  private static let tail = """
    "makers": {"birds": {"name": "Birds Ltd", "country": "CH", "site": "https://birds.example",
      "about": "A maker of mail."}},
    "sources": {
      "terms": {"publisher": "Birds", "title": "Terms of use", "url": "https://birds.example/terms",
        "date": "2026-01", "kind": "terms"},
      "register": {"publisher": "State", "title": "Register", "url": "https://example.org/gifts",
        "kind": "filing"},
      "paper": {"publisher": "Paper", "title": "News", "url": "https://example.org/news",
        "kind": "press", "note": "Behind a wall."},
      "board": {"publisher": "Board", "title": "Talk", "url": "https://example.org/talk",
        "kind": "forum"},
      "bank": {"publisher": "Bank", "title": "Rates", "url": "https://example.org/rates",
        "kind": "reference"}}

    """

  private static let heron = """
    "heron": {"name": "Heron Mail", "aliases": ["Heron", "The Grey One"], "maker": "birds",
      "country": "FR", "site": "https://heron.example", "since": "2020-05",
      "about": {"en": "A mail service.", "fr": "Un service de courrier."},
      "facts": {
        "scan": {"value": "never", "asOf": "2026-01-15", "statement": "No mail is scanned.",
          "confidence": "high", "sources": ["terms"],
          "after": {"value": "spam", "steps": "Switch the filter on."}},
        "logs": {"state": "disputed", "asOf": "2026-02", "values": [
          {"value": "none", "asOf": "2026-02", "sources": ["terms"]},
          {"value": "week", "statement": "Logs were seen.", "sources": ["paper"]}]},
        "storage": {"value": "50", "asOf": "2026-02-03", "sources": ["paper"]},
        "imap": {"value": true, "asOf": "2026-02-04", "sources": ["paper"]},
        "tags": {"state": "notApplicable", "statement": "It has folders."}},
      "plans": {
        "free": {"name": "Free",
          "prices": {"month": {"amount": "0", "currency": "EUR", "asOf": "2026-02",
            "sources": ["terms"]}},
          "limits": {
            "messages": {"amount": "70", "per": "week", "every": 2, "asOf": "2026-02",
              "sources": ["terms"]},
            "folders": {"amount": "unlimited", "per": "month", "asOf": "2026-02",
              "sources": ["terms"]}},
          "facts": {"storage": {"value": "1", "asOf": "2026-02-05", "sources": ["terms"]}}},
        "full": {"name": "Full",
          "prices": {
            "month": {"amount": "5", "currency": "EUR", "tax": "included", "asOf": "2026-02-06",
              "statement": "Paid monthly.", "confidence": "medium", "sources": ["terms"]},
            "year": {"amount": "48.00", "currency": "EUR", "asOf": "2026-02", "sources": ["terms"]},
            "pupil": {"period": "month", "amount": "2.50", "currency": "USD", "asOf": "2026-02",
              "sources": ["terms"]}},
          "limits": {"messages": {"state": "unresearched"}},
          "notes": {"sale": {"statement": "Cheaper in May.", "asOf": "2025-05",
            "confidence": "low", "sources": ["paper"]}}}},
      "flows": {
        "dam": {"donor": {"name": "Ada Teal", "kind": "person", "role": "founder",
            "roleHeldThen": true, "jointWith": "Bo Teal"},
          "closeness": "founder", "recipient": {"name": "Dam Fund", "kind": "committee"},
          "side": "north", "sideBasis": "Its charter.", "kind": "gift",
          "amount": {"from": "2000", "to": "3000", "currency": "EUR"}, "date": "2024-11",
          "status": "filed", "statement": "A gift.", "confidence": "high", "sources": ["register"]}},
      "searches": {
        "all": {"names": ["Birds Ltd", "Ada Teal"], "where": "The register of gifts.",
          "reaches": ["own", "committee"], "kinds": ["gift", "spending"], "until": "2026-03",
          "result": "One gift.", "sources": ["register"]}},
      "dependsOn": {"cloud": {"name": "Cloud Ltd", "statement": "Runs the servers.",
        "asOf": "2026-01", "confidence": "high", "sources": ["terms"]}},
      "leave": [
        {"kind": "export", "statement": "As a file.", "steps": ["Open the menu."],
          "asOf": "2026-01", "confidence": "high", "sources": ["terms"]},
        {"kind": "cancel", "statement": "Nobody has looked.", "state": "unresearched"}],
      "join": [{"kind": "signUp", "statement": "With a name.", "asOf": "2026-01",
        "confidence": "high", "sources": ["terms"]}],
      "notes": {"move": {"statement": "The office moved.", "asOf": "2025-01",
        "confidence": "medium", "sources": ["paper"]}},
      "secondOpinions": {"review": {"by": "Mail Review", "statement": "Good for letters.",
        "asOf": "2025-06", "confidence": "medium", "sources": ["paper"]}}}
    """

  private static let plover = """
    "plover": {"name": "Plover", "about": "Another mail service.",
      "facts": {
        "scan": {"state": "undisclosed", "range": ["never", "spam"], "asOf": "2026-01",
          "sources": ["terms"]},
        "storage": {"state": "unresearched", "range": ["5", "15"]}},
      "plans": {"only": {"name": "Only", "prices": {
        "month": {"state": "undisclosed", "asOf": "2026-01", "sources": ["terms"]}}}}}
    """
}
