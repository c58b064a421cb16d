import AltaiApp
import AltaiCatalog
import Testing

/// What is worth finding out, in words.
@Suite struct `What to find out` {
  /// With price three times power, Ardent FM has (0.5 + 3) / 4 = 87.5 points and Fable anything from 75 to 100, by its power.
  @Test(arguments: [
    (
      Language.english,
      "To find out first: power (not established by us) of Fable, Plain. With a chance of 50% it changes the first place: if it is at least 50 kW, Fable, Plain comes first."
    ),
    (
      .french,
      "À vérifier d'abord pour Fable, Plain : puissance (non établi par nous). Avec une chance de 50 %, cela change la première place : si c'est au moins 50 kW, Fable, Plain passe en tête."
    ),
  ])
  func `is the one check that matters most`(language: Language, sentence: String) throws {
    let assessment = try RadioCatalog().assessed([
      ("calm", "ignore"), ("power", "1"), ("price", "3"),
    ])
    #expect(WorthWords(assessment, language).mostImportantCheck() == sentence)
    let words = RankingWords(assessment, language)
    #expect(words.recommendationPage().blocks.last == .paragraph(sentence))
    #expect(words.explanation().last == sentence)
    var page = Page()
    WorthWords(assessment, language).add(to: &page)
    #expect(
      page.items.first?.label == "Fable, Plain, \(language == .english ? "power" : "puissance")")
  }

  /// At best Cobalt has 89 points and Fable 79, Ardent FM has 93.
  @Test(arguments: [
    (Language.english, "Nothing that is not known could change the first place."),
    (.french, "Rien de ce qui n'est pas connu ne changerait la première place."),
  ])
  func `is nothing where the unknowns of all others are not enough`(
    language: Language, sentence: String
  ) throws {
    let assessment = try RadioCatalog().assessed([])
    #expect(WorthWords(assessment, language).mostImportantCheck() == sentence)
  }

  /// With power twice price Fable has (1 + 2 p) / 3, anything from 1/3 to 1, and Brisk Radio (0.5 + 2) / 3, which is 5/6: Fable
  /// needs p above 3/4.
  @Test func `tells how likely an amount is to be enough`() throws {
    let assessment = try RadioCatalog().assessed([
      ("calm", "ignore"), ("power", "2"), ("price", "1"),
    ])
    let sentence = try #require(WorthWords(assessment, .english).mostImportantCheck())
    #expect(
      sentence
        == "To find out first: power (not established by us) of Fable, Plain. With a chance of 25% it changes the first place: if it is at least 75 kW, Fable, Plain comes first."
    )
  }

  @Test func `is nothing where all that counts is known`() throws {
    var radio = RadioCatalog()
    radio.ids = ["ardent", "brisk"]
    let assessment = try radio.assessed([])
    #expect(WorthWords(assessment, .english).mostImportantCheck() == nil)
    var page = Page()
    WorthWords(assessment, .english).add(to: &page)
    #expect(page.blocks.isEmpty)
  }
}

/// The gaps of a whole catalog, over profiles that follow from its criteria.
@Suite struct `The gaps of a catalog` {
  @Test func `are looked at under the catalog's own weights and each criterion in turn`() throws {
    let catalog = try RadioCatalog().catalog()
    let profiles = BuiltInProfile.all(in: catalog)
    #expect(
      profiles.map(\.name) == [
        "default", "calm", "power", "price", "gifts-avoid", "gifts-prefer",
      ])
    let resolver = PreferenceResolver(catalog)
    for profile in profiles.dropFirst() {
      let preferences = try resolver.preferences(for: profile.request)
      #expect(preferences.importances.filter { $0 == .high }.count == 1)
    }
  }

  @Test func `stand in the order of what closing them is worth`() throws {
    let page = try CatalogGapPage(
      try RadioCatalog().catalog(), .english, today: try #require(RadioCatalog.today))
    let gaps = page.gaps
    #expect(!gaps.isEmpty)
    #expect(zip(gaps, gaps.dropFirst()).allSatisfy { $0.worth >= $1.worth - 1e-12 })
    #expect(gaps.allSatisfy { ($0.chance > 0) == !$0.changesFirstIn.isEmpty })
  }
}
