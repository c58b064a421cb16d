extension RadioCatalog {
  /// What a listener changed in the catalog of stations.
  ///
  /// Brisk has no adverts and keeps nothing, which makes it silent, and is free: 100 points. Of its records the catalog said
  /// "a year" when that was changed, and says "a week" now. Ardent's app is taken out, Dune is called Dune Two, and the log
  /// book goes by another title.
  static let ownChanges = """
    {"assistants": {
      "brisk": {
        "facts": {
          "adverts": {"value": "none", "asOf": "2026-03", "sources": ["log"],
            "x-was": {"value": "few", "asOf": "2026-01", "sources": ["log"]}},
          "data": {"value": "nothing", "asOf": "2026-03", "sources": ["log"],
            "x-was": {"value": "year", "asOf": "2025", "sources": ["log"]}}},
        "plans": {"plain": {"prices": {"month": {"amount": "0", "currency": "EUR", "asOf": "2026-03",
          "sources": ["log"], "x-was": {"amount": "5", "currency": "EUR", "asOf": "2026-02",
            "sources": ["log"]}}}}}},
      "ardent": {"facts": {"app": null}},
      "dune": {"name": "Dune Two"}},
    "sources": {"log": {"publisher": "Wave", "title": "Logs", "url": "https://wave.example/log",
      "date": "2026-01", "kind": "terms", "x-was": {"publisher": "Wave", "title": "Log book",
        "url": "https://wave.example/log", "date": "2026-01", "kind": "terms"}}}}
    """
}
