import AltaiCommands

/// A valid catalog of three assistants, small enough to be broken at every byte.
enum SmallCatalog {
  static let text = #"""
    {
      "format": 1,
      "title": { "en": "Small", "fr": "Petit" },
      "asOf": "2026-11-20",
      "currency": "EUR",
      "rates": {},
      "licence": { "name": "CC0", "url": "https://example.org/licence" },
      "sides": { "north": { "name": "North" }, "south": { "name": "South" } },
      "criteria": {
        "privacy": {
          "kind": "graded", "name": "privacy", "question": "Who reads?", "importance": "medium", "must": "strong",
          "facts": {
            "train": { "name": "training", "question": "Trained on?", "maxAgeDays": 730,
              "options": [{ "id": "never", "name": "never", "means": "Never." }, { "id": "always", "name": "always", "means": "Always." }] }
          },
          "levels": [
            { "id": "strong", "name": "strong", "means": "Good.", "gates": [{ "train": "never" }] },
            { "id": "none", "name": "none", "means": "Bad." }
          ]
        },
        "price": { "kind": "cost", "name": "price", "question": "What does it cost?", "importance": "medium", "best": 0, "worst": 300, "must": 0, "maxAgeDays": 365 },
        "donations": {
          "kind": "ledger", "name": "donations", "question": "Which money?", "importance": "ignore",
          "bands": [{ "id": "none", "name": "none found" }, { "id": "under1m", "name": "under 1 million", "below": "1000000" }, { "id": "over1m", "name": "1 million or more" }]
        },
        "features": {
          "kind": "features", "name": "features", "question": "What can it do?", "importance": "ignore",
          "facts": { "images": { "name": "images", "maxAgeDays": 730 } }
        }
      },
      "assistants": {
        "alpha": {
          "name": "Alpha", "aliases": ["Alef"], "maker": "acme", "about": "First.",
          "facts": {
            "train": { "value": "never", "asOf": "2026-07", "statement": "Never.", "confidence": "high", "sources": ["terms"] },
            "images": { "value": true, "asOf": "2026-07", "statement": "Yes.", "confidence": "high", "sources": ["terms"] }
          },
          "plans": { "free": { "name": "Free", "prices": { "month": { "amount": "0", "currency": "EUR", "asOf": "2026-07", "sources": ["terms"] } } } },
          "flows": {
            "gift": { "donor": { "name": "Acme", "kind": "company" }, "closeness": "own", "recipient": { "name": "North Party", "kind": "party" },
              "side": "north", "sideBasis": "A party.", "kind": "gift", "amount": { "value": "500000", "currency": "EUR" }, "date": "2025", "status": "filed", "confidence": "high", "sources": ["terms"] }
          },
          "searches": { "all": { "names": ["Acme"], "where": "registers", "reaches": ["own", "committee", "control", "office"], "until": "2026-11", "result": "One gift.", "sources": ["terms"] } }
        },
        "beta": {
          "name": "Beta", "maker": "acme", "about": "Second.",
          "facts": { "train": { "value": "never", "asOf": "2026-07", "statement": "Never.", "confidence": "high", "sources": ["terms"] } },
          "plans": { "free": { "name": "Free", "prices": { "month": { "amount": "0", "currency": "EUR", "asOf": "2026-07", "sources": ["terms"] } } } },
          "flows": {
            "gift2": { "donor": { "name": "Acme", "kind": "company" }, "closeness": "own", "recipient": { "name": "South Party", "kind": "party" },
              "side": "south", "sideBasis": "A party.", "kind": "gift", "amount": { "value": "500000", "currency": "EUR" }, "date": "2025", "status": "filed", "confidence": "high", "sources": ["terms"] }
          },
          "searches": { "all": { "names": ["Acme"], "where": "registers", "reaches": ["own", "committee", "control", "office"], "until": "2026-11", "result": "One gift.", "sources": ["terms"] } }
        },
        "gamma": { "name": "Gamma", "about": "Third.", "facts": { "train": { "value": "always", "asOf": "2026-07", "statement": "Always.", "confidence": "high", "sources": ["terms"] } },
          "plans": { "paid": { "name": "Paid", "prices": { "month": { "amount": "12.50", "currency": "EUR", "asOf": "2026-07", "sources": ["terms"] } } } } }
      },
      "makers": { "acme": { "name": "Acme", "country": "CH" } },
      "sources": { "terms": { "publisher": "Acme", "title": "Terms", "url": "https://example.org/terms", "date": "2026-07", "kind": "terms" } }
    }
    """#

  /// Puts a catalog into a folder.
  ///
  /// - Returns: Its path.
  static func write(_ text: String = text, to folder: borrowing TestFolder) -> String {
    Files.write(text, to: folder["catalog.json"])
    return Files.string(folder["catalog.json"])
  }
}
