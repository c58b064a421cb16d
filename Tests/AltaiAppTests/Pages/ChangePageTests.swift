import AltaiApp
import AltaiCatalog
import Scoring
import Testing

/// Four lines whose numbers were worked out by hand, with safety high, speed low and price medium: 9, 1 and 3 of 13.
///
/// | line | safety | speed | price | sum of 13 |
/// |---|---|---|---|---|
/// | Alder | 1 | 10 kn: 0.25 | 10 EUR: 0.5 | 10.75 |
/// | Cedar | 0.5 or 1 | 10 kn: 0.25 | 5 EUR: 0.75 | 9.25 |
/// | Birch | 0.5 | 30 kn: 0.75 | free: 1 | 8.25 |
/// | Dogwood | 0 | 36 kn: 0.9 | 20 EUR: 0 | 0.9 |
@Suite struct `What would change the first place` {
  /// Birch draws level at safety 9 − 2.5 / 0.5, speed 1 + 2.5 / 0.5 and price 3 + 2.5 / 0.5; it needs 2.5 / 13 of the
  /// weight, and Cedar, who is ahead of it, 3 / 13.
  static let english = [
    "Safety: Alder, Pass stays first unless this goes from high to medium; then Birch, Pass. It turns at 4; now it counts 9.",
    "Knots: Alder, Pass stays first unless this goes from low to high; then Birch, Pass. It turns at 6; now it counts 1.",
    "Price: Alder, Pass stays first unless this goes from medium to high; then Birch, Pass. It turns at 8; now it counts 3.",
    "Between these weights of one criterion, the others in proportion, the first place stays, and the whole order.",
    "Nearest to the first place is Birch, Pass, not the runner-up: 19.2% of all weight moved from safety to knots puts it level with Alder, Pass. The runner-up, Cedar, Pass, needs 23.1%.",
    "Weight to move: the least part of all weight that has to go to other criteria; what you ignore stays ignored. The sum of all changes is twice that.",
    "Level with the first at best, whatever you weigh, unless more is found out: Cedar, Pass.",
    "One answer to what is unknown or disputed would be enough:",
    "Cedar, Pass is first if it turns out: lifeboats of Cedar, Pass 'for everybody'.",
  ]
  static let french = [
    "Sécurité : Alder, Pass reste en tête, sauf si cette importance passe de forte à moyenne ; alors, Birch, Pass. Bascule à 4 ; compte à présent pour 9.",
    "Nœuds : Alder, Pass reste en tête, sauf si cette importance passe de faible à forte ; alors, Birch, Pass. Bascule à 6 ; compte à présent pour 1.",
    "Prix : Alder, Pass reste en tête, sauf si cette importance passe de moyenne à forte ; alors, Birch, Pass. Bascule à 8 ; compte à présent pour 3.",
    "Entre ces poids d'un critère, les autres en proportion, le premier reste en tête, et tout l'ordre reste.",
    "Le plus près de la première place : Birch, Pass, qui n'est pas le deuxième. 19,2 % du poids total, déplacés de sécurité vers nœuds, le mettent à égalité avec Alder, Pass. Le deuxième, Cedar, Pass, en demande 23,1 %.",
    "Poids à déplacer : la moindre part du poids total qui doit passer à d'autres critères ; ce que vous ignorez reste ignoré. La somme des changements en est le double.",
    "À égalité avec le premier au mieux, quels que soient vos poids, à moins d'en apprendre plus : Cedar, Pass.",
    "Une seule réponse à ce qui est inconnu ou contesté suffirait :",
    "Cedar, Pass en tête s'il s'avère : canots (Cedar, Pass) « pour tous ».",
  ]

  @Test(arguments: [(Language.english, english), (.french, french)])
  func `is said in importances, weights and answers`(
    language: Language, expected: [String]
  ) throws {
    #expect(ChangePage(try assessment(), language).texts() == expected)
  }

  @Test func `stands in a table with what each rival needs`() throws {
    var page = Page()
    ChangePage(try assessment(), .english).add(to: &page)
    #expect(page.blocks.first == .heading("What would change it", level: 2))
    let tables = page.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let table = try #require(tables.last)
    #expect(table.columns.map(\.title) == ["Rival", "Behind", "To be level", "To be first"])
    // Points: 1.5, 2.5 and 9.85 of 13. Cedar is first only where speed weighs nothing and the others the same: 3.5 of 13.
    // Dogwood passes Alder with 0.459 of the weight at speed; Birch asks for all of price and 6 of 13 from safety.
    #expect(
      table.rows.map { $0.map(\.text) } == [
        ["Cedar, Pass", "11.5", "23.1%", "26.9%, level at best"],
        ["Birch, Pass", "19.2", "19.2%", "19.2%"],
        ["Dogwood, Pass", "75.8", "45.9%", "69.2%"],
      ])
  }

  /// With safety at x and the others as 1 to 3: Alder is 1 and 7/16, Birch 1/2 and 15/16, Cedar 3/4 and 5/8. Alder and
  /// Birch are level at x = 1/2, Cedar and Birch at 5/9. With speed at x, safety to price 3 to 1: 1/4 and 7/8, 3/4 and
  /// 5/8, 1/4 and 3/4, Dogwood 9/10 and 0: level at 1/3; Birch passes Cedar at 1/5. With price at x, safety to speed 9 to
  /// 1: 1/2 and 37/40, 1 and 21/40, 3/4 and 7/10: level at 4/9; Birch and Cedar at 7/17, the first two at 9/19.
  @Test func `has a table of the weights between which first place and order stay`() throws {
    var page = Page()
    ChangePage(try assessment(), .english).add(to: &page)
    let tables = page.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(
      tables.first?.rows.map { $0.map(\.text) } == [
        ["Safety", "69.2%", "50% – 100%", "55.6% – 100%"],
        ["Knots", "7.7%", "0% – 33.3%", "0% – 20%"],
        ["Price", "23.1%", "0% – 44.4%", "0% – 41.2%"],
      ])
  }

  @Test(arguments: [
    (
      Language.english,
      [
        "45.9% of all weight moved from safety to knots puts Dogwood, Pass level with Alder, Pass. To be first among all takes 69.2%, from safety and price to knots.",
        "On no one thing alone would even the best be enough.",
      ],
      [
        "19.2% of all weight moved from safety to knots puts Birch, Pass level with Alder, Pass. Nobody else is ahead of it then.",
        "One thing alone would be enough: safety 'high' (now middle).",
      ]
    ),
    (
      .french,
      [
        "45,9 % du poids total, déplacés de sécurité vers nœuds, mettent Dogwood, Pass à égalité avec Alder, Pass. Pour être premier de tous, il en faut 69,2 %, déplacés de sécurité et prix vers nœuds.",
        "Sur aucun critère seul, même le mieux ne suffirait.",
      ],
      [
        "19,2 % du poids total, déplacés de sécurité vers nœuds, mettent Birch, Pass à égalité avec Alder, Pass. Personne d'autre n'est alors devant.",
        "Une seule chose suffirait : sécurité « élevé » (à présent moyen).",
      ]
    ),
  ])
  func `is said of one rival`(language: Language, far: [String], near: [String]) throws {
    let page = ChangePage(try assessment(), language)
    let rows = try #require(page.analysis?.rows)
    #expect(page.rivalSentences(rows[3]) == far)
    #expect(page.rivalSentences(rows[2]) == near)
    #expect(page.rivalSentences(rows[0]) == [])
    #expect(page.rivalSentences(rows[1], against: rows[2]) == [])
  }

  /// Birch is 1 of 13 behind Cedar: the differences are 1/4, -1/2 and -1/4, so that 4/39 goes from safety to speed.
  /// Alone it needs a ninth more of safety; in speed and price the best that is left gives a quarter and nothing.
  @Test func `is said of one against another that is not the first`() throws {
    let page = ChangePage(try assessment(), .english)
    let rows = try #require(page.analysis?.rows)
    #expect(
      page.rivalSentences(rows[2], against: rows[1]) == [
        "10.3% of all weight moved from safety to knots puts Birch, Pass level with Cedar, Pass. To be first among all takes 19.2%, from safety to knots.",
        "One thing alone would be enough: safety 'high' (now middle).",
        "One answer to what is unknown or disputed would be enough: Birch, Pass is ahead of Cedar, Pass if it turns out: lifeboats of Cedar, Pass 'for half'.",
      ])
    var sheet = Page()
    page.addRival(rows[2], against: rows[1], to: &sheet)
    #expect(
      sheet.blocks.first == .heading("What would put Birch, Pass ahead of Cedar, Pass", level: 2))
  }

  @Test(arguments: [
    (
      Language.english,
      "Knots at least 20 kn: Costs 19.2 points: without it Alder, Pass is first with 83. It alone keeps out 2: Alder, Pass and Cedar, Pass. With 'knots at least 10 kn' instead, Alder, Pass comes in and is first."
    ),
    (
      .french,
      "Nœuds au moins 20 kn : Coûte 19,2 points : sans elle, Alder, Pass est en tête avec 83. À elle seule, elle écarte 2 : Alder, Pass et Cedar, Pass. Avec « nœuds au moins 10 kn » à la place, Alder, Pass entre et passe en tête."
    ),
  ])
  func `tells what a requirement costs`(language: Language, expected: String) throws {
    let page = ChangePage(try assessment(requiring: "speed>=20"), language)
    #expect(page.texts().last == expected)
  }

  @Test func `tells when nobody meets a requirement`() throws {
    let page = ChangePage(try assessment(requiring: "speed>=38"), .english)
    #expect(page.analysis == nil)
    #expect(
      page.texts() == [
        "Knots at least 38 kn: Nobody meets everything; without this Alder, Pass is first. It alone keeps out 4: Alder, Pass, Cedar, Pass, Birch, Pass and Dogwood, Pass. With 'knots at least 36 kn' instead, Dogwood, Pass comes in and is first."
      ])
  }

  /// Elm is worse than Alder everywhere; Fir too, unless its lifeboats are for everybody.
  @Test(arguments: [
    (
      Language.english,
      [
        "Never first, whatever you weigh and whatever is found out: Elm, Pass.",
        "Never first, whatever you weigh, unless more is found out: Fir, Pass.",
      ]
    ),
    (
      .french,
      [
        "Jamais en tête, quels que soient vos poids et ce qu'on apprendra : Elm, Pass.",
        "Jamais en tête, quels que soient vos poids, à moins d'en apprendre plus : Fir, Pass.",
      ]
    ),
  ])
  func `tells who is never first`(language: Language, expected: [String]) throws {
    let more = [
      Self.line("Alder", boats: #""value": "half", "sources": ["log"]"#, speed: 10, price: 5),
      Self.line("Elm", boats: #""value": "few", "sources": ["log"]"#, speed: 9, price: 10),
      Self.line(
        "Fir", boats: #""state": "unresearched", "range": ["all", "few"]"#, speed: 9, price: 10),
    ]
    let page = ChangePage(try assessment(lines: more.joined(separator: ",\n")), language)
    // Fir's lifeboats count half; with safety alone it is level with Alder.
    let texts = page.texts()
    #expect(texts.contains(expected[0]))
    #expect(!texts.contains(expected[1]))
    let cautious = try page.words.assessment.changing(to: cautiously(page.words.assessment))
    let cautiousTexts = Set(ChangePage(cautious, language).texts())
    #expect(cautiousTexts.isSuperset(of: expected))
  }

  private func cautiously(_ assessment: Assessment) -> Preferences {
    var preferences = assessment.preferences
    preferences.unknown = .cautious
    return preferences
  }

  @Test func `tells who shares the first place, and what only ignoring would level`() throws {
    // Safety and price alike: 1 + 0.5 against 0.5 + 1, and Cedar may have either.
    let page = ChangePage(try assessment("safety=1", "speed=ignore", "fare=1"), .english)
    #expect(page.texts().contains(wordingOfShared))
    let one = ChangePage(try assessment("safety=1", "speed=ignore", "fare=ignore"), .english)
    #expect(one.texts().contains("Only safety counts, so there is no weight to move."))
  }

  private let wordingOfShared = "The first place is shared now: the least change decides it."

  private func assessment(
    _ importances: String..., requiring requirement: String? = nil, lines: String = Self.lines
  ) throws -> Assessment {
    let catalog = try FerryCatalog.catalog(FerryCatalog.text(lines))
    var request = PreferenceRequest()
    let chosen = importances.isEmpty ? ["safety=high", "speed=low", "fare=medium"] : importances
    request.importances = chosen.map { PreferenceRequest.Named(weight: $0) }
    request.requirements = requirement.map { [$0] } ?? []
    let preferences = try PreferenceResolver(catalog).preferences(for: request)
    let today = try #require(CalendarDate("2026-04-01"))
    return try Assessment(catalog, preferences, today: today)
  }

  private static let lines = [
    line("Alder", boats: #""value": "all", "sources": ["log"]"#, speed: 10, price: 10),
    line("Birch", boats: #""value": "half", "sources": ["log"]"#, speed: 30, price: 0),
    line(
      "Cedar", boats: #""state": "unresearched", "range": ["all", "half"]"#, speed: 10, price: 5),
    line("Dogwood", boats: #""value": "few", "sources": ["log"]"#, speed: 36, price: 20),
  ].joined(separator: ",\n")

  private static func line(_ name: String, boats: String, speed: Int, price: Int) -> String {
    """
    "\(name.lowercased())": {"name": "\(name)", "about": "A line.",
      "facts": {
        "boats": {\(boats), "asOf": "2026-01"},
        "speed": {"value": "\(speed)", "asOf": "2026-02", "sources": ["log"]}},
      "plans": {"pass": {"name": "Pass", "prices": {"month": {"amount": "\(price)",
        "currency": "EUR", "asOf": "2026-02", "sources": ["log"]}}}}}
    """
  }
}
