import AltaiCatalog
import LosslessJSON

/// A catalog of ferry lines: it shows that a filter knows nothing of AI assistants.
///
/// | id | name | maker | country | plan: price of a month | safety | speed | gifts | dogs | bikes |
/// |---|---|---|---|---|---|---|---|---|---|
/// | aigle | Aigle Bleu, "The Grey One" | Société Côtière | FR | free: 0; full: 5 EUR | high | 30 | none found | yes | yes |
/// | borealis | Borealis-Line | Nord & Co. | NO | day: 9.50 EUR | middle | 20 to 25 | 150,000 | no | disputed |
/// | calypso | Calypso.Sea | Nord & Co. | SE | pass: unknown | high or middle | unknown | not checked | unknown | yes |
/// | dolphin | Дельфин | none | none | pass: 20 USD (10 EUR) | low | 40 | not checked | yes | no |
enum FerryCatalog {
  static let text = text(lines)

  static func catalog() throws -> Catalog { try catalog(text) }

  static func catalog(_ text: String) throws -> Catalog {
    let parsing = JSONDocument.parse(Array(text.utf8))
    guard let document = parsing.document else { throw Failure.notJSON(parsing.problems) }
    let reading = Catalog.read(document)
    guard let catalog = reading.catalog else { throw Failure.notACatalog(reading.errors) }
    return catalog
  }

  private enum Failure: Error {
    case notJSON([JSONProblem])
    case notACatalog([Finding])
  }

  /// The catalog with other lines.
  static func text(_ lines: String) -> String {
    "{\n" + head + "\"assistants\": {\n" + lines + "\n},\n" + tail + "}\n"
  }

  /// Lines of which only the names are known.
  static func catalog(named names: [String]) throws -> Catalog {
    let lines = names.enumerated().map { number, name in
      #""q\#(number)": {"name": "\#(name)", "about": "A line.", "facts": {}, "plans": {}}"#
    }
    return try catalog(text(lines.joined(separator: ",\n")))
  }

  private static let head = """
    "format": 1, "title": {"en": "Ferries", "fr": "Bacs"},
    "asOf": "2026-03-31", "currency": "EUR",
    "rates": {"USD": {"rate": "0.5", "asOf": "2026-03-30", "sources": ["log"]}},
    "licence": {"name": "CC0", "url": "https://example.org/cc0"},
    "sides": {"east": {"name": "East"}, "west": {"name": "West"}},
    "criteria": {
      "safety": {
        "kind": "graded", "name": {"en": "safety", "fr": "sécurité"},
        "question": {"en": "How safe is it?", "fr": "Est-ce sûr ?"}, "importance": "medium",
        "must": "middle",
        "facts": {
          "boats": {"name": {"en": "lifeboats", "fr": "canots"}, "maxAgeDays": 730,
            "options": [
              {"id": "all", "name": {"en": "for everybody", "fr": "pour tous"},
                "means": {"en": "Nobody is left.", "fr": "Personne ne reste."}},
              {"id": "half", "name": {"en": "for half", "fr": "pour la moitié"}},
              {"id": "few", "name": {"en": "for few", "fr": "pour peu"}}]}},
        "levels": [
          {"id": "high", "name": {"en": "high", "fr": "élevé"},
            "means": {"en": "Everybody is safe.", "fr": "Tous sont en sécurité."},
            "gates": [{"boats": "all"}]},
          {"id": "middle", "name": {"en": "middle", "fr": "moyen"}, "gates": [{"boats": "half"}]},
          {"id": "low", "name": {"en": "low", "fr": "bas"}}]},
      "speed": {"kind": "amount", "name": {"en": "knots", "fr": "nœuds"},
        "question": "How fast is it?", "importance": "low", "unit": "kn", "best": 40, "worst": 0,
        "maxAgeDays": 365, "must": 10},
      "fare": {"kind": "cost", "name": {"en": "price", "fr": "prix"}, "question": "What is it?",
        "importance": "medium", "best": 0, "worst": 240, "maxAgeDays": 365, "must": 0},
      "gifts": {"kind": "ledger", "name": {"en": "gifts", "fr": "dons"}, "question": "Which?",
        "importance": "ignore", "bands": [
          {"id": "none", "name": {"en": "none found", "fr": "rien trouvé"}},
          {"id": "under100k", "name": "little", "below": "100000"},
          {"id": "under1m", "name": "some", "below": "1000000"},
          {"id": "over1m", "name": "much"}]},
      "aboard": {"kind": "features", "name": "aboard", "question": "What is aboard?",
        "importance": "ignore", "facts": {
          "dogs": {"name": {"en": "pet deck", "fr": "pont des animaux"}, "maxAgeDays": 730},
          "bikes": {"name": {"en": "bicycles", "fr": "vélos"}, "maxAgeDays": 730}}}
    },

    """

  private static let tail = """
    "makers": {
      "coast": {"name": "Société Côtière", "country": "FR"},
      "nord": {"name": "Nord & Co.", "country": "NO"}},
    "sources": {"log": {"publisher": "Log", "title": "Log", "url": "https://example.org/log",
      "date": "2026-01", "kind": "terms"}}

    """

  private static let lines = """
    "aigle": {"name": "Aigle Bleu", "aliases": ["The Grey One"], "maker": "coast",
      "about": "A line.",
      "facts": {
        "boats": {"value": "all", "asOf": "2026-01-15", "sources": ["log"]},
        "speed": {"value": "30", "asOf": "2026-02-03", "sources": ["log"]},
        "dogs": {"value": true, "asOf": "2026-02-04", "sources": ["log"]},
        "bikes": {"value": true, "asOf": "2026-02-04", "sources": ["log"]}},
      "plans": {
        "free": {"name": "Free", "prices": {"month": {"amount": "0", "currency": "EUR",
          "asOf": "2026-02", "sources": ["log"]}}},
        "full": {"name": "Full", "prices": {"month": {"amount": "5", "currency": "EUR",
          "asOf": "2026-02", "sources": ["log"]}}}},
      "searches": {"all": {"names": ["Société Côtière"], "where": "The register.",
        "reaches": ["own", "committee", "control", "office"],
        "kinds": ["gift", "pledge", "spending"], "until": "2026-03", "result": "Nothing.",
        "sources": ["log"]}}},
    "borealis": {"name": "Borealis-Line", "maker": "nord", "about": "A line.",
      "facts": {
        "boats": {"value": "half", "asOf": "2026-01", "sources": ["log"]},
        "speed": {"state": "unresearched", "range": ["20", "25"]},
        "dogs": {"value": false, "asOf": "2026-02-04", "sources": ["log"]},
        "bikes": {"state": "disputed", "asOf": "2026-02", "values": [
          {"value": true, "sources": ["log"]}, {"value": false, "sources": ["log"]}]}},
      "plans": {"day": {"name": "Day", "prices": {"month": {"amount": "9.50", "currency": "EUR",
        "asOf": "2026-02", "sources": ["log"]}}}},
      "flows": {"one": {"donor": {"name": "Nord & Co.", "kind": "company"}, "closeness": "own",
        "recipient": {"name": "East Fund", "kind": "committee"}, "side": "east",
        "sideBasis": "Its charter.", "kind": "gift",
        "amount": {"value": "150000", "currency": "EUR"}, "date": "2025-11", "status": "filed",
        "confidence": "high", "sources": ["log"]}}},
    "calypso": {"name": "Calypso.Sea", "maker": "nord", "country": "SE", "about": "A line.",
      "facts": {
        "boats": {"state": "undisclosed", "range": ["all", "half"], "asOf": "2026-01",
          "sources": ["log"]},
        "bikes": {"value": true, "asOf": "2026-02-04", "sources": ["log"]}},
      "plans": {"pass": {"name": "Été pass", "prices": {}}}},
    "dolphin": {"name": "Дельфин", "about": "A line.",
      "facts": {
        "boats": {"value": "few", "asOf": "2026-01", "sources": ["log"]},
        "speed": {"value": "40", "asOf": "2026-02-03", "sources": ["log"]},
        "dogs": {"value": true, "asOf": "2026-02-04", "sources": ["log"]},
        "bikes": {"value": false, "asOf": "2026-02-04", "sources": ["log"]}},
      "plans": {"pass": {"name": "Pass", "prices": {"month": {"amount": "20", "currency": "USD",
        "asOf": "2026-02", "sources": ["log"]}}}}}
    """
}
