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

  /// Cobalt can at best be as calm as Ardent FM, and is weaker; Fable is less calm.
  @Test(arguments: [
    (
      Language.english,
      "No single open fact would change the first place; most is left open by records (undisclosed by the maker) of Cobalt, Plain."
    ),
    (
      .french,
      "Aucun fait ouvert ne changerait à lui seul la première place ; ce qui laisse le plus d'incertitude, pour Cobalt, Plain : traces (non dit par le fabricant)."
    ),
  ])
  func `is said even where nothing alone changes the first place`(
    language: Language, sentence: String
  ) throws {
    let assessment = try RadioCatalog().assessed([])
    #expect(WorthWords(assessment, language).mostImportantCheck() == sentence)
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
        "default", "calm-first", "power-first", "price-first", "gifts-avoid", "gifts-prefer",
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
