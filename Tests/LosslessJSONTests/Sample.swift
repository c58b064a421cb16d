/// A text in the shape and layout of a catalog.
enum Sample {
  static let text = #"""
    {
      "format": 1,
      "title": { "en": "Assistants", "fr": "Assistants d’IA" },
      "asOf": "2026-07-23",
      "criteria": {
        "privacy": {
          "kind": "graded",
          "name": "Privacy \"first\" \u00e9\ud83d\ude00",
          "facts": {
            "train": {
              "name": "Training",
              "maxAgeDays": 730,
              "options": [
                { "id": "never", "name": "Never" },
                { "id": "optIn", "name": "If asked" }
              ]
            }
          },
          "levels": [
            { "id": "proven", "value": 1, "gates": [{ "train": "never" }] },
            { "id": "none", "value": 0.25e-1 }
          ]
        },
        "price": { "kind": "cost", "best": 0, "worst": 300, "open": true, "shut": false }
      },
      "assistants": {
        "lumo": {
          "name": "Lumo",
          "aliases": ["Proton Lumo", "Lumo+"],
          "facts": {
            "train": {
              "value": "never",
              "asOf": "2026-07",
              "statement": { "en": "Says it does not.", "fr": "Dit que non." },
              "sources": ["proton-faq"]
            },
            "read": {
              "state": "undisclosed",
              "asOf": "2025-07-23",
              "sources": [
                "proton-privacy",
                "proton-terms"
              ]
            }
          },
          "plans": {},
          "leave": []
        },
        "grok": {
          "name": "Grok",
          "aliases": [],
          "facts": {},
          "plans": { "free": { "name": "Free" } },
          "weights": [1, 2.5, -3]
        }
      },
      "sources": {
        "proton-faq": {
          "url": "https://proton.me/faq",
          "kind": "docs"
        },
        "proton-terms": {
          "url": "https://proton.me/terms",
          "kind": "terms"
        }
      }
    }

    """#

  static let bytes = Array(text.utf8)
}
