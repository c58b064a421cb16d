import AltaiCatalog
import LosslessJSON

/// Mistakes in the form of a catalog: keys, types, words and numbers.
extension Fault {
  static let form: [Fault] = keys + types + strings + words + numbers

  private static let keys = [
    Fault(
      "unknown-key", [#""country": "CH""#: #""country": "CH", ⟦"land"⟧: "CH""#],
      .unknownKey("land", allowed: ["name", "country", "site", "about"])),
    Fault(
      "unknown-key", [#""en": "A mail service.""#: #""en": "A mail service.", ⟦"de"⟧: "Post""#],
      .unknownKey("de", allowed: ["en", "fr"])),
    Fault(
      "missing-key", [#""bank": {"publisher": "Bank", "#: #""bank": ⟦{⟧"#],
      .missingKey("publisher")),
    Fault(
      "missing-key", [#"{"value": "50", "#: #"⟦{⟧"confidence": "low", "#], .missingKey("value")),
    Fault(
      "missing-key", [#"{"state": "disputed", "asOf""#: #"⟦{⟧"asOf""#], .missingKey("state")),
    Fault("missing-key", [#"{"period": "month", "#: "⟦{⟧"], .missingKey("period")),
    Fault(
      "missing-key",
      [#""imap": {"name": "IMAP", "maxAgeDays": 730}"#: #""imap": ⟦{⟧"name": "IMAP"}"#],
      .missingKey("maxAgeDays")),
    Fault(
      "missing-key",
      [
        #""unit": "GB", "best": 100, "worst": 0, "maxAgeDays": 365"#:
          #""unit": "GB", "best": 100, "worst": 0"#,
        #""storage": {"kind""#: #""storage": ⟦{⟧"kind""#,
      ], .missingKey("maxAgeDays")),
    Fault("missing-key", [#"{"by": "Mail Review", "#: "⟦{⟧"], .missingKey("by")),
    Fault(
      "missing-key",
      [
        #""dam": {"donor""#: #""dam": ⟦{⟧"donor""#,
        #""sideBasis": "Its charter.", "#: "",
      ], .missingKey("sideBasis")),
    Fault(
      "missing-key", [#"{"from": "2000", "to": "3000", "#: "⟦{⟧"], .missingKey("value")),
    Fault("missing-key", [#"{"from": "2000", "to""#: #"⟦{⟧"to""#], .missingKey("from")),
    Fault(
      "state-keys",
      [#""state": "unresearched", "range""#: #""value": ⟦"9"⟧, "state": "unresearched", "range""#],
      .keyNotWithState("value", state: "unresearched")),
    Fault(
      "state-keys", [#"{"value": "50", "#: #"{"value": "50", "range": ⟦["1", "2"]⟧, "#],
      .keyNotWithState("range", state: "known")),
    Fault(
      "state-keys",
      [
        #""messages": {"state": "unresearched"}"#:
          #""messages": {"state": "unresearched", "per": ⟦"day"⟧}"#
      ],
      .keyNotWithState("per", state: "unresearched")),
    Fault(
      "state-keys", [#""unit": "GB", "#: #""unit": "GB", "bands": ⟦[]⟧, "#], .keyNotHere("bands")),
    Fault(
      "state-keys",
      [#""month": {"amount": "5", "#: #""month": {"period": ⟦"month"⟧, "amount": "5", "#],
      .keyNotHere("period")),
    Fault(
      "state-keys", [#"{"from": "2000", "to": "3000", "#: #"{"value": "1", "to": ⟦"3000"⟧, "#],
      .keyNotHere("to")),
    Fault(
      "state-keys",
      [
        #"{"id": "none", "name": "none found"}"#:
          #"{"id": "none", "name": "none found", "below": ⟦"1"⟧}"#
      ],
      .keyNotHere("below")),
    Fault(
      "state-keys", [#"{"move": {"#: #"{"move": {"by": ⟦"Somebody"⟧, "#], .keyNotHere("by")),
  ]

  private static let types = [
    Fault(
      "value-type",
      [
        #""makers": {"birds": {"name": "Birds Ltd", "country": "CH", "site": "https://birds.example",\#n  "about": "A maker of mail."}}"#:
          #""makers": {"birds": ⟦[]⟧}"#
      ],
      .wrongType(expected: .object, found: .array)),
    Fault(
      "value-type", [#""aliases": ["Heron", "The Grey One"]"#: #""aliases": ⟦"Heron"⟧"#],
      .wrongType(expected: .array, found: .string)),
    Fault(
      "value-type", [#""name": "Heron Mail""#: #""name": ⟦7⟧"#],
      .wrongType(expected: .string, found: .number)),
    Fault(
      "value-type", [#""best": 0, "worst": 120"#: #""best": 0, "worst": ⟦"120"⟧"#],
      .wrongType(expected: .number, found: .string)),
    Fault(
      "value-type", [#""every": 2"#: #""every": ⟦2.5⟧"#],
      .wrongType(expected: .integer, found: .number)),
    Fault(
      "value-type", [#""roleHeldThen": true"#: #""roleHeldThen": ⟦null⟧"#],
      .wrongType(expected: .yesOrNo, found: .null)),
    Fault(
      "value-type", [#""unit": "GB""#: #""unit": ⟦false⟧"#],
      .wrongType(expected: .text, found: .false)),
    Fault(
      "value-type", [#""amount": "5""#: #""amount": ⟦5⟧"#],
      .wrongType(expected: .decimal, found: .number)),
    Fault(
      "value-type", [#""imap": {"value": true"#: #""imap": {"value": ⟦"yes"⟧"#],
      .wrongAnswerType(fact: "imap", expected: .yesOrNo)),
    Fault(
      "value-type", [#"{"value": "50""#: #"{"value": ⟦50⟧"#],
      .wrongAnswerType(fact: "storage", expected: .decimal)),
    Fault(
      "value-type", [#"{"value": "50""#: #"{"value": ⟦"050"⟧"#],
      .wrongAnswerType(fact: "storage", expected: .decimal)),
    Fault(
      "value-type", [#""scan": {"value": "never""#: #""scan": {"value": ⟦true⟧"#],
      .wrongAnswerType(fact: "scan", expected: .option)),
    Fault("format", [#""format": 1"#: #""format": ⟦2⟧"#], .unknownFormat("2")),
    Fault("format", [#""format": 1"#: #""format": ⟦"1"⟧"#], .unknownFormat(#""1""#)),
  ]

  private static let strings = [
    Fault(
      "id",
      [
        #""bank": {"#:
          #""bank": {"publisher": "B", "title": "B", "url": "https://b.example", "kind": "docs"}, ⟦"Bank2"⟧: {"#
      ], .badID("Bank2")),
    Fault(
      "id",
      [
        #"{"id": "week""#: #"{"id": ⟦"a week"⟧"#, #""logs": "week"}"#: #""logs": "a week"}"#,
        #"{"value": "week""#: #"{"value": "a week""#,
      ], .badID("a week")),
    Fault(
      "id",
      [
        #""south": {"name": "Southerners"}"#:
          #""south": {"name": "Southerners"}, ⟦"both"⟧: {"name": "Both"}"#
      ], .badID("both")),
    Fault("empty-text", [#""unit": "GB""#: #""unit": ⟦""⟧"#], .emptyText),
    Fault("empty-text", [#""fr": "secret""#: #""fr": ⟦""⟧"#], .emptyText),
    Fault("date-invalid", [#""2026-01-15""#: #"⟦"2026-02-30"⟧"#], .badDate("2026-02-30")),
    Fault(
      "date-invalid", [#""asOf": "2026-03-31""#: #""asOf": ⟦"31.3.2026"⟧"#], .badDate("31.3.2026")),
    Fault("decimal", [#""48.00""#: #"⟦"48,00"⟧"#], .badDecimal("48,00")),
    Fault("decimal", [#""below": "100000""#: #""below": ⟦"-1"⟧"#], .badDecimal("-1")),
    Fault("currency", [#""currency": "USD""#: #""currency": ⟦"usd"⟧"#], .badCurrency("usd")),
    Fault("currency", [#"{"USD": {"#: #"{⟦"DOLLAR"⟧: {"#], .badCurrency("DOLLAR")),
    Fault("country", [#""country": "FR""#: #""country": ⟦"France"⟧"#], .badCountry("France")),
    Fault(
      "address", [#""https://heron.example""#: #"⟦"http://heron.example"⟧"#],
      .badAddress("http://heron.example", httpsOnly: true)),
    Fault(
      "address", [#""https://example.org/talk""#: #"⟦"ftp://example.org/talk"⟧"#],
      .badAddress("ftp://example.org/talk", httpsOnly: false)),
    Fault(
      "address", [#""https://example.org/talk""#: #"⟦"https://example.org/a b"⟧"#],
      .badAddress("https://example.org/a b", httpsOnly: false)),
    Fault(
      "loaded-word", [#""No mail is scanned.""#: #"⟦"A Shameful rule."⟧"#], .loadedWord("shameful")),
    Fault(
      "loaded-word", [#""name": "space""#: #""name": ⟦"honteux"⟧"#], .loadedWord("honteux")),
  ]

  private static let words = [
    word(
      #""importance": "low""#, #""importance": ⟦"tiny"⟧"#, "tiny", .importance, Importance.words),
    word(
      #""kind": "cost""#, #""kind": ⟦"costs"⟧"#, "costs", .criterionKind,
      ["graded", "amount", "cost", "ledger", "features"]),
    word(
      #""kind": "graded""#, #""kind": ⟦"grade"⟧"#, "grade", .criterionKind,
      ["graded", "amount", "cost", "ledger", "features"]),
    word(
      #""state": "disputed""#, #""state": ⟦"unclear"⟧"#, "unclear", .state,
      ["known", "disputed", "undisclosed", "unresearched", "notApplicable"]),
    word(
      #""messages": {"state": "unresearched""#, #""messages": {"state": ⟦"known"⟧"#, "known",
      .state, ["undisclosed", "unresearched"]),
    word(
      #""confidence": "low""#, #""confidence": ⟦"none"⟧"#, "none", .confidence,
      ["high", "medium", "low"]),
    word(
      #""kind": "forum""#, #""kind": ⟦"chat"⟧"#, "chat", .sourceKind,
      [
        "filing", "terms", "audit", "test", "docs", "official", "official-copy", "statement",
        "press", "press-copy", "trade", "reference", "code", "forum",
      ]),
    word(
      #""kind": "export""#, #""kind": ⟦"leave"⟧"#, "leave", .wayKind,
      ["export", "optOut", "cancel", "delete", "signUp", "import"]),
    word(#""kind": "signUp""#, #""kind": ⟦"delete"⟧"#, "delete", .wayKind, ["signUp", "import"]),
    word(
      #""closeness": "founder""#, #""closeness": ⟦"friend"⟧"#, "friend", .closeness,
      ["own", "committee", "control", "office", "founder", "stake"]),
    word(
      #""kind": "gift""#, #""kind": ⟦"loan"⟧"#, "loan", .flowKind,
      ["gift", "pledge", "spending", "lobbying"]),
    word(
      #""status": "filed""#, #""status": ⟦"proven"⟧"#, "proven", .flowStatus,
      ["filed", "reported", "pledged", "alleged", "denied"]),
    word(
      #""kind": "person""#, #""kind": ⟦"human"⟧"#, "human", .donorKind,
      ["person", "company", "committee", "foundation"]),
    word(
      #""kind": "committee""#, #""kind": ⟦"club"⟧"#, "club", .recipientKind,
      [
        "candidate", "party", "committee", "superPac", "inauguralFund", "nonprofit", "authority",
        "several",
      ]),
    word(
      #""per": "week""#, #""per": ⟦"year"⟧"#, "year", .limitUnit, ["hour", "day", "week", "month"]),
    word(#""tax": "included""#, #""tax": ⟦"yes"⟧"#, "yes", .tax, ["included", "excluded"]),
    word(#""period": "month""#, #""period": ⟦"week"⟧"#, "week", .period, ["month", "year"]),
  ]

  private static func word(
    _ old: String, _ new: String, _ word: String, _ list: Problem.WordList, _ allowed: [String]
  ) -> Fault {
    Fault("unknown-word", [old: new], .notInList(word, list: list, allowed: allowed))
  }

  private static let numbers = [
    Fault(
      "out-of-range", [#""every": 2"#: #""every": ⟦0⟧"#],
      .outOfRange("0", low: 1, high: 1_000_000_000)),
    Fault(
      "out-of-range",
      [
        #""worst": 120, "maxAgeDays": 365, "must": 0"#:
          #""worst": 120, "maxAgeDays": 365, "must": ⟦-1⟧"#
      ], .outOfRange("-1", low: 0, high: nil)),
    Fault(
      "out-of-range",
      [
        #""name": "tight", "gates""#: #""name": "tight", "value": ⟦1.5⟧, "gates""#,
        #""name": "fair", "gates""#: #""name": "fair", "value": 0.5, "gates""#,
        #""name": "loose", "means""#: #""name": "loose", "value": 0, "means""#,
      ], .outOfRange("1.5", low: 0, high: 1)),
    Fault(
      "too-few",
      [
        #""values": ["#: #""values": ⟦["#,
        #"},\#n      {"value": "week", "statement": "Logs were seen.", "sources": ["paper"]}]"#:
          "}]⟧",
      ], .tooFew(least: 2)),
    Fault("too-few", [#"["Birds Ltd", "Ada Teal"]"#: "⟦[]⟧"], .tooFew(least: 1)),
    Fault("too-few", [#"{"scan": "never", "logs": "none"}"#: "⟦{}⟧"], .tooFew(least: 1)),
    Fault("id-repeated", [#"{"id": "year""#: #"{"id": ⟦"none"⟧"#], .repeated("none")),
    Fault("id-repeated", [#"["own", "committee"]"#: #"["own", ⟦"own"⟧]"#], .repeated("own")),
    Fault("id-repeated", [#"["never", "spam"]"#: #"["never", ⟦"never"⟧]"#], .repeated("never")),
    Fault(
      "id-repeated",
      [
        #""until": "2026-03",\#n      "result": "One gift.", "sources": ["register"]"#:
          #""until": "2026-03",\#n      "result": "One gift.", "sources": ["register", ⟦"register"⟧]"#
      ], .repeated("register")),
  ]
}
