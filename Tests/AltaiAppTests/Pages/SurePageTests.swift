import AltaiApp
import AltaiCatalog
import Scoring
import Testing

/// How sure a station's first place is. Shares are held against those that another program counted:
/// Tests/origins/stations.py.
@Suite struct `How sure the first place is` {
  private func page(
    _ importances: [(String, String)] = [], _ language: Language = .english,
    readings: [WeightReading] = WeightReading.allCases
  ) throws -> SurePage {
    let assessment = try RadioCatalog().assessed(importances)
    return SurePage(
      assessment, assessment.sureness(sampleCount: 10_000, readings: readings), language)
  }

  private static let powerFirst = [("calm", "low"), ("power", "medium"), ("price", "low")]
  private static let calmLast = [("calm", "medium"), ("power", "high"), ("price", "high")]

  @Test func `is one word with its share`() throws {
    #expect(
      try page().verdict() == [
        "Clear: Ardent FM, Plain is first in about 100% of the readings of what you said.",
        "Where only the order of your importances counts it is first in 100%, with any weights in 69%.",
      ])
    // Counted there: 0.6959 and 0.5414; 10,000 weightings give each to a hundredth.
    for (importances, start, shares) in [
      (Self.powerFirst, "Likely: Brisk Radio, Plain is first in about ", 68...71),
      (Self.calmLast, "Open: Ardent FM, Plain is first in about ", 52...56),
    ] {
      let sentence = try #require(try page(importances).verdict().first)
      #expect(sentence.hasPrefix(start))
      let share = try #require(Int(sentence.dropFirst(start.count).prefix { $0.isNumber }))
      #expect(shares.contains(share))
    }
  }

  @Test func `is said in French`() throws {
    #expect(
      try page([], .french).verdict() == [
        "Net : Ardent FM, Plain est premier dans environ 100 % des lectures de ce que vous avez dit.",
        "Si seul compte l'ordre de vos importances, il est premier dans 100 % des cas ; avec n'importe quels poids, dans 69 %.",
      ])
    #expect(
      try page([], .french).rule()
        == "La règle : net, c'est premier dans au moins 95 pondérations sur 100 proches de la vôtre et 50 sur 100 dans votre ordre ; probable, dans au moins 60 sur 100 proches de la vôtre ; ouvert, tout le reste."
    )
  }

  @Test func `prints the rule of the word`() throws {
    let page = try page()
    let rule =
      "The rule: clear means first in at least 95 of 100 weightings near yours and 50 of 100 in your order; likely, in at least 60 of 100 near yours; open is everything else."
    #expect(page.rule() == rule)
    #expect(page.page().blocks.contains(.paragraph(rule)))
  }

  /// Counted there: 0.1401, 0.6959 and 0.164; 0.2049, 0.6472, 0.148; 0.6871, 0.2161, 0.0968.
  @Test func `has a table of shares with their errors`() throws {
    let table = try #require(try page(Self.powerFirst).page().tables.first)
    #expect(table.columns.map(\.title).dropFirst() == ["Near yours", "Your order", "Any weights"])
    let counted = [
      "Brisk Radio, Plain": [69.6, 64.7, 21.6], "Ardent FM, Plain": [14.0, 20.5, 68.7],
      "Fable": [16.4, 14.8, 9.7],
    ]
    #expect(table.rows.count == 3)
    for row in table.rows {
      let name = row[0].text
      let expected = try #require(counted.first { name.hasPrefix($0.key) }?.value)
      for (cell, share) in zip(row.dropFirst(), expected) {
        let parts = cell.text.split(separator: " ")
        let number = try #require(Double(parts[0].dropLast()))
        let error = try #require(Double(parts[1].dropFirst()))
        #expect(abs(number - share) <= 4 * error)
        #expect((0.2...0.5).contains(error))
      }
    }
  }

  /// Counted there: 0.5767 second and 0.2832 third.
  @Test func `tells places in plain words`() throws {
    let page = try page(Self.powerFirst)
    let found = try #require(page.report.of(.stated))
    let row = try #require(
      page.report.rows.firstIndex(of: try RadioCatalog().assessed(Self.powerFirst).row("ardent")))
    #expect(page.places(of: row, found) == "first in 14 of 100, second in 58, third in 28")
    let french = try self.page(Self.powerFirst, .french)
    #expect(
      french.places(of: row, found)
        == "premier dans 14 cas sur 100, deuxième dans 58, troisième dans 28")
  }

  @Test func `says who can tie only, and who can't be first at all`() throws {
    let items = try page().page().items.map(\.text)
    #expect(
      items.contains {
        $0.hasPrefix("First with no weights at all, whatever is not known: ")
          && $0.contains("Dune 101")
      })
    let free = try page([("calm", "ignore"), ("power", "ignore"), ("price", "high")])
    #expect(free.report.cases.allSatisfy { $0.firstShare(row: 0) < 1 })
  }

  /// Worked there: Ardent FM can be 28.57 points behind, Brisk Radio 28.26.
  @Test func `names the choice to be regretted least when it is not the first`() throws {
    let importances = [("calm", "3"), ("power", "5"), ("price", "3")]
    let sentence =
      "Brisk Radio, Plain: with weights near yours, never more than 28.3 points behind the best, whatever is not known. Ardent FM, Plain can be 28.6 points behind."
    #expect(try page(importances).page().blocks.contains(.paragraph(sentence)))
    #expect(
      try page(importances, .french).page().blocks.contains(
        .paragraph(
          "Brisk Radio, Plain : avec des pondérations proches de la vôtre, jamais plus de 28,3 points derrière le meilleur, quoi qu'il en soit de l'inconnu. Ardent FM, Plain peut être 28,6 points derrière."
        )))
    let title = wording(for: .english).regretHeading
    #expect(try !page().page().blocks.contains(.heading(title, level: 2)))
  }

  @Test func `a reading alone gives a share and no word`() throws {
    let page = try page(readings: [.free])
    #expect(
      page.verdict() == ["Ardent FM, Plain is first in about 69% of the weightings of any kind."])
    #expect(page.rule() == nil)
  }

  @Test func `those that tie are said to share the first place`() throws {
    let page = try page([("calm", "high"), ("power", "high"), ("price", "ignore")])
    #expect(
      page.verdict().last
        == "Ardent FM, Plain and Brisk Radio, Plain share the first place now; where they tie, each gets its part."
    )
  }

  @Test func `goes on to what would change it`() throws {
    let blocks = try page().page().blocks
    #expect(blocks.contains(.heading(wording(for: .english).changeHeading, level: 2)))
  }
}
