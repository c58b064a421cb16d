import AltaiCatalog

/// Mistakes that compare one place with another, and warnings.
extension Fault {
  static let meaning: [Fault] = references + rules + states

  private static let facts = ["scan", "logs", "storage", "imap", "tags"]
  private static let sources = ["terms", "register", "paper", "board", "bank"]

  private static let references = [
    Fault(
      "unknown-option", [#""scan": {"value": "never""#: #""scan": {"value": ⟦"newer"⟧"#],
      .unknownOption("newer", fact: "scan", allowed: ["never", "spam", "ads"])),
    Fault(
      "unknown-option", [#"{"value": "week""#: #"{"value": ⟦"month"⟧"#],
      .unknownOption("month", fact: "logs", allowed: ["none", "week", "year"])),
    Fault(
      "unknown-option", [#""after": {"value": "spam""#: #""after": {"value": ⟦"Spam"⟧"#],
      .unknownOption("Spam", fact: "scan", allowed: ["never", "spam", "ads"])),
    Fault(
      "range-option", [#"["never", "spam"]"#: #"["never", ⟦"all"⟧]"#],
      .rangeOption("all", fact: "scan", allowed: ["never", "spam", "ads"])),
    Fault(
      "range-option", [#"["5", "15"]"#: #"⟦["5", "10", "15"]⟧"#], .rangeNeedsTwo(fact: "storage")),
    Fault(
      "unknown-fact", [#""imap": {"value": true"#: #"⟦"pop"⟧: {"value": true"#],
      .unknownFact("pop", allowed: facts)),
    Fault(
      "unknown-level", [#""must": "fair""#: #""must": ⟦"strict"⟧"#],
      .unknownLevel("strict", criterion: "secrecy", allowed: ["tight", "fair", "loose"])),
    Fault(
      "unknown-source",
      [
        #""result": "One gift.", "sources": ["register"]"#:
          #""result": "One gift.", "sources": [⟦"list"⟧]"#
      ],
      .unknownSource("list", allowed: sources)),
    Fault(
      "unknown-maker", [#""maker": "birds""#: #""maker": ⟦"herons"⟧"#],
      .unknownMaker("herons", allowed: ["birds"])),
    Fault(
      "unknown-side", [#""side": "north""#: #""side": ⟦"east"⟧"#],
      .unknownSide("east", allowed: ["north", "south", "both"])),
    Fault(
      "gate", [#"{"scan": "never", "logs": "none"}"#: #"{"scan": "never", ⟦"imap"⟧: "none"}"#],
      .gateNamesNoFact("imap", allowed: ["scan", "logs"])),
    Fault(
      "gate", [#"{"scan": "never", "logs": "none"}"#: #"{"scan": "never", "logs": ⟦"day"⟧}"#],
      .gateNamesNoOption("day", fact: "logs", allowed: ["none", "week", "year"])),
    Fault(
      "id-clash",
      [
        #""imap": {"name": "IMAP""#: #"⟦"logs"⟧: {"name": "IMAP""#,
        #""imap": {"value": true, "asOf": "2026-02-04", "sources": ["paper"]},"#: "",
      ],
      .idClash("logs", criterion: "secrecy")),
    Fault(
      "alias-clash", [#""name": "Plover""#: #""name": ⟦"the grey-one."⟧"#],
      .aliasClash("the grey-one.", assistant: "heron")),
    Fault(
      "alias-clash", [#""plover": {"#: #"⟦"heronMail"⟧: {"#],
      .aliasClash("heronMail", assistant: "heron")),
  ]

  private static let rules = [
    Fault(
      "date-after-catalog", [#""2026-02-04""#: #"⟦"2026-04"⟧"#],
      .dateAfterCatalog("2026-04", asOf: "2026-03-31")),
    Fault(
      "level-order",
      [
        #""name": "tight", "gates""#: #""name": "tight", "value": 0.5, "gates""#,
        #""name": "fair", "gates""#: #""name": "fair", "value": ⟦0.5⟧, "gates""#,
        #""name": "loose", "means""#: #""name": "loose", "value": 0, "means""#,
      ], .levelsDoNotFall),
    Fault(
      "levels",
      [
        #""name": "tight", "gates""#: #""name": "tight", "value": 1, "gates""#,
        #""name": "fair", "gates""#: #""name": "fair", "value": 0.5, "gates""#,
        #"{"id": "loose", "name": "loose", "means": "Anybody can read."}"#:
          #"⟦{"id": "loose", "name": "loose", "means": "Anybody can read."}⟧"#,
      ], .valuesOnSomeLevels),
    Fault(
      "gate",
      [
        #"{"id": "fair", "name": "fair", "gates": [{"scan": "spam", "logs": "week"}]}"#:
          #"⟦{⟧"id": "fair", "name": "fair"}"#
      ],
      .gatesMissing),
    Fault(
      "gate", [#""means": "Anybody can read.""#: #""gates": ⟦[{"scan": "ads"}]⟧"#],
      .gatesOnLastLevel),
    Fault(
      "values-equal",
      [
        #""values": ["#: #""values": ⟦["#, #"{"value": "week""#: #"{"value": "none""#,
        #""sources": ["paper"]}]},"#: #""sources": ["paper"]}]⟧},"#,
      ], .valuesEqual),
    Fault(
      "maker-source",
      [
        #""range": ["never", "spam"], "asOf": "2026-01",\#n      "sources": ["terms"]"#:
          #""asOf": "2026-01", "sources": ⟦["paper"]⟧"#
      ],
      .notMakersOwn),
    Fault(
      "amount-order",
      [
        #"{"from": "2000", "to": "3000", "currency": "EUR"}"#:
          #"⟦{"from": "3000", "to": "2000", "currency": "EUR"}⟧"#
      ],
      .amountsOutOfOrder),
    Fault(
      "amount-order", [#""best": 100, "worst": 0"#: #""best": 100, "worst": ⟦100⟧"#],
      .amountsOutOfOrder),
    Fault("amount-order", [#""below": "1000000""#: #""below": ⟦"100000"⟧"#], .amountsOutOfOrder),
    Fault(
      "amount-order", [#""name": "most""#: #""name": "most", "below": ⟦"99999999"⟧"#],
      .belowOnLastBand),
    Fault(
      "not-weighed",
      [
        #""question": "What else is there?",\#n    "importance": "ignore""#:
          #""question": "What else is there?", "importance": ⟦"low"⟧"#
      ],
      .notWeighed("extras")),
  ]

  private static let states = [
    Fault(
      "no-source",
      [
        #"{"value": "50", "asOf": "2026-02-03", "sources": ["paper"]}"#:
          #"⟦{⟧"value": "50", "asOf": "2026-02-03"}"#
      ],
      .noSource),
    Fault(
      "no-source",
      [
        #"{"state": "undisclosed", "asOf": "2026-01", "sources": ["terms"]}"#:
          #"⟦{⟧"state": "undisclosed", "asOf": "2026-01"}"#
      ],
      .noSource),
    Fault(
      "no-reason",
      [
        #"{"state": "notApplicable", "statement": "It has folders."}"#:
          #"⟦{⟧"state": "notApplicable"}"#
      ],
      .noReason),
    Fault(
      "state-keys",
      [
        #"{"state": "notApplicable", "statement""#:
          #"{"state": "notApplicable", "value": ⟦true⟧, "statement""#
      ],
      .keyNotWithState("value", state: "notApplicable")),
    Fault(
      "state-keys",
      [#"{"state": "disputed", "asOf""#: #"{"state": "disputed", "sources": ⟦["terms"]⟧, "asOf""#],
      .keyNotWithState("sources", state: "disputed")),
  ]

  static let warnings = [
    Fault(
      "undated", [#"{"value": "50", "asOf": "2026-02-03", "#: #"⟦{⟧"value": "50", "#], .undated),
    Fault(
      "undated",
      [
        #"{"amount": "48.00", "currency": "EUR", "asOf": "2026-02", "#:
          #"⟦{⟧"amount": "48.00", "currency": "EUR", "#
      ],
      .undated),
    // 2026-04-01 is 366 days after 2025-03-31, 821 after 2024-01-01.
    Fault(
      "expired", [#""2026-02-03""#: #"⟦"2025-03-31"⟧"#], .expired(days: 366, allowed: 365)),
    Fault("expired", [#""2026-02-04""#: #"⟦"2024"⟧"#], .expired(days: 821, allowed: 730)),
    Fault("expired", [#""2026-02-06""#: #"⟦"2025-03-31"⟧"#], .expired(days: 366, allowed: 365)),
    Fault(
      "weak-source",
      [
        #"{"value": "50", "asOf": "2026-02-03", "sources": ["paper"]"#:
          #"⟦{⟧"value": "50", "asOf": "2026-02-03", "sources": ["board"]"#
      ],
      .weakSources),
    Fault(
      "invisible-character", [#""name": "space""#: #""name": ⟦"sp\u200Bace"⟧"#],
      .invisibleCharacter(0x200B)),
    Fault(
      "invisible-character", [#""name": "space""#: "\"name\": ⟦\"sp\u{202E}ace\"⟧"],
      .invisibleCharacter(0x202E)),
    Fault(
      "invisible-character", [#""name": "space""#: "\"name\": ⟦\"sp\u{7F}ace\"⟧"],
      .invisibleCharacter(0x7F)),
    Fault(
      "http-source", [#""https://example.org/talk""#: #"⟦"http://example.org/talk"⟧"#], .plainHTTP),
  ]
}
