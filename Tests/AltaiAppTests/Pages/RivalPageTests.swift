import AltaiApp
import AltaiCatalog
import Testing

/// Why one station stands above another; the numbers are worked by hand from the table of ``RadioCatalog``.
///
/// Calm and price weigh 3/7 each, power 1/7. Ardent FM over Brisk Radio: calm (1 − 0.5) · 3/7 = 21.4 points, price the same,
/// power (0.5 − 1) / 7 = −7.1; together 35.7.
@Suite struct `Why one stands above another` {
  private func page(
    _ station: String, over other: String, _ language: Language = .english,
    _ importances: [(String, String)] = []
  ) throws -> RivalPage {
    let assessment = try RadioCatalog().assessed(importances)
    return RivalPage(
      assessment, row: try assessment.row(station), over: try assessment.row(other), language)
  }

  @Test(arguments: [
    (
      Language.english,
      "Ardent FM, Plain stands 35.7 points above Brisk Radio, Plain (93 and 57 of 100), which add up like this:"
    ),
    (
      .french,
      "Ardent FM, Plain est 35,7 points devant Brisk Radio, Plain (93 et 57 sur 100), ainsi composés :"
    ),
  ])
  func `is told as a difference`(language: Language, sentence: String) throws {
    for (one, other) in [("ardent", "brisk"), ("brisk", "ardent")] {
      let page = try page(one, over: other, language).page()
      #expect(page.blocks.contains(.paragraph(sentence)))
    }
  }

  @Test(arguments: [
    ("ardent", "brisk", ["+21.4", "+21.4", "-7.1", "0", "+35.7"]),
    ("brisk", "ardent", ["-21.4", "-21.4", "+7.1", "0", "-35.7"]),
  ])
  func `adds up as it is shown`(_ one: String, _ other: String, _ points: [String]) throws {
    let table = try #require(try page(one, over: other).page().tables.first)
    #expect(table.rows.map { $0[4].text } == points)
  }

  @Test func `names the strongest reason for each side`() throws {
    #expect(
      try page("ardent", over: "brisk").sentences() == [
        "The strongest reason for Ardent FM, Plain: calm (silent, there quiet), 21.4 points.",
        "The strongest reason for Brisk Radio, Plain: power (100 kW, there 50 kW), 7.1 points.",
        "Calm alone outweighs all that speaks for Brisk Radio, Plain.",
      ])
    #expect(
      try page("ardent", over: "brisk", .french).sentences() == [
        "Le meilleur argument pour Ardent FM, Plain : calme (muet, en face posé), 21,4 points.",
        "Le meilleur argument pour Brisk Radio, Plain : puissance (100 kW, en face 50 kW), 7,1 points.",
        "Ce critère l'emporte à lui seul sur tout ce qui parle pour Brisk Radio, Plain : calme.",
      ])
  }

  /// Dune 101 is nowhere better; its gifts are found, those of Ardent FM are not.
  @Test func `says when no weights could swap them`() throws {
    for (one, other) in [("ardent", "dune"), ("dune", "ardent")] {
      let sentences = try page(one, over: other).sentences()
      #expect(
        sentences.last
          == "Nothing you could weigh would swap them: Ardent FM, Plain is at least as good on every criterion, whatever is not known."
      )
      #expect(sentences.contains("Nothing that you weigh speaks for Dune 101, Plain."))
    }
  }

  /// Cobalt's records are not known: its calm is anything from loud to silent, worth 3/7.
  @Test func `says what the unknowns leave of the difference`() throws {
    let sentences = try page("ardent", over: "cobalt").sentences()
    #expect(
      sentences.first
        == "Once the unknowns are settled, the difference may lie anywhere from +4.3 to +47.1 points."
    )
    #expect(
      sentences.last
        == "Nothing you could weigh would swap them: Ardent FM, Plain is at least as good on every criterion, whatever is not known."
    )
  }

  @Test func `names the deciding facts with dates and sources`() throws {
    let items = try page("ardent", over: "brisk").page().items
    #expect(items.map(\.label) == ["adverts", "records", "power"])
    let adverts = try #require(items.first)
    #expect(adverts.text == "Ardent FM, Plain: none. Brisk Radio, Plain: few.")
    #expect(adverts.details.first?.text == "speaks for Ardent FM, Plain")
    #expect(adverts.details.filter { !$0.sources.isEmpty }.count == 2)
    #expect(items.last?.details.first?.text == "speaks for Brisk Radio, Plain")
  }
}

@Suite struct `Rounded parts` {
  @Test(
    arguments: [
      ([1.0 / 3, 1.0 / 3, 1.0 / 3], 1, [0.334, 0.333, 0.333]),
      ([0.2143, 0.2143, -0.0714], 0.3572, [0.214, 0.214, -0.071]),
      ([0.1, -0.1], 0, [0.1, -0.1]), ([], 0, []), ([0.0006, 0.0006], 0.0012, [0.001, 0]),
      ([-0.0006, -0.0006], -0.0012, [0, -0.001]),
    ] as [([Double], Double, [Double])])
  func `add up to the rounded sum`(parts: [Double], sum: Double, rounded: [Double]) {
    let shown = roundedParts(parts, sum: sum)
    #expect(shown.map { ($0 * 1000).rounded() } == rounded.map { ($0 * 1000).rounded() })
  }
}
