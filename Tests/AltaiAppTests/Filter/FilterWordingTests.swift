import AltaiApp
import AltaiCatalog
import Testing

/// The exact words on filters, in both languages.
struct FilterWordingTests {
  private func sentences(_ filter: String, _ language: Language) throws -> String {
    let result = try Filtering.ferries(language).result(filter)
    return result.sentences(in: wording(for: language)).joined(separator: " ")
  }

  @Test(arguments: [
    (
      "nord", "2 of 4 pass the filter 'nord'.", "2 sur 4 passent le filtre « nord »."
    ),
    ("aigle", "1 of 4 passes the filter 'aigle'.", "1 sur 4 passe le filtre « aigle »."),
    (
      "boraelis",
      "1 of 4 passes the filter 'boraelis'. 'boraelis' was found nowhere; what differs by one letter is shown.",
      "1 sur 4 passe le filtre « boraelis ». « boraelis » n'a été trouvé nulle part ; ce qui en diffère d'une lettre est montré."
    ),
    (
      "boraelis aigel -dogs",
      "0 of 4 pass the filter 'boraelis aigel -dogs'. 'boraelis' and 'aigel' were found nowhere; what differs by one letter is shown. Nothing found. Without 'aigel' 1 comes back.",
      "0 sur 4 passe le filtre « boraelis aigel -dogs ». « boraelis » et « aigel » n'ont été trouvés nulle part ; ce qui en diffère d'une lettre est montré. Rien trouvé. Sans « aigel », 1 revient."
    ),
    (
      "dogs price=free nord",
      "0 of 4 pass the filter 'dogs price=free nord'. Nothing found. Without 'nord' 1 comes back.",
      "0 sur 4 passe le filtre « dogs price=free nord ». Rien trouvé. Sans « nord », 1 revient."
    ),
    (
      "nord price=free zzzz",
      "0 of 4 pass the filter 'nord price=free zzzz'. Nothing found. Without 'price=free' and 'zzzz' 2 come back.",
      "0 sur 4 passe le filtre « nord price=free zzzz ». Rien trouvé. Sans « price=free » et « zzzz », 2 reviennent."
    ),
  ])
  func `how many pass, and what to leave out when nobody does`(
    _ filter: String, _ english: String, _ french: String
  ) throws {
    #expect(try sentences(filter, .english) == english)
    #expect(try sentences(filter, .french) == french)
  }

  @Test(arguments: [
    (
      "saftey>=high", "'saftey' is nothing to filter by",
      "« saftey » n'est rien que l'on puisse filtrer"
    ),
    ("safety>=hihg", "safety has no value 'hihg'", "safety n'a pas de valeur « hihg »"),
    ("fare<1x", "'1x' is no number for fare", "« 1x » n'est pas un nombre pour fare"),
    (
      "country=france", "'france' is no country; two letters are",
      "« france » n'est pas un pays ; il faut deux lettres"
    ),
    ("bikes>yes", "bikes cannot be compared by '>'", "bikes ne se compare pas par « > »"),
    ("fare<", "'fare<' is half a condition", "« fare< » est une condition inachevée"),
  ])
  func `every problem has its words`(_ filter: String, _ english: String, _ french: String) throws {
    let problem = try #require(try Filtering.ferries().query(filter).firstProblem)
    #expect(wording(for: .english).filterProblem(problem) == english)
    #expect(wording(for: .french).filterProblem(problem) == french)
  }

  @Test func `nothing to leave out is no advice`() throws {
    let empty = try Filtering(FerryCatalog.catalog(named: []))
    #expect(
      empty.result("zzzz").sentences(in: wording(for: .english))
        == ["0 of 0 pass the filter 'zzzz'.", "Nothing found."])
  }

  @Test(arguments: [
    (FilterHint.criterion("safety", question: "How?"), "safety: How?", "safety : How?"),
    (.monthlyPrice(currency: "EUR"), "the price of a month, in EUR", "le prix d'un mois, en EUR"),
    (.answer(to: "x"), "the answer to 'x'", "la réponse à « x »"),
    (.feature("x"), "has 'x'", "a « x »"),
    (.own(.score), "points of 100", "points sur 100"),
    (.own(.rank), "the place in the list", "la place dans la liste"),
    (.own(.country), "two letters", "deux lettres"),
    (.own(.maker), "a part of the maker's name", "une partie du nom du fabricant"),
    (.own(.plan), "a part of the plan's name", "une partie du nom de l'offre"),
    (.value("high", means: "Safe."), "high: Safe.", "high : Safe."),
    (.value("high", means: nil), "high", "high"),
    (.notKnown, "what is not settled", "ce qui n'est pas établi"),
    (.comparison(.atLeast, isGraded: true), "this or better", "ce niveau ou mieux"),
    (.comparison(.atLeast, isGraded: false), "at least", "au moins"),
    (.comparison(.more, isGraded: true), "better than", "mieux que"),
    (.comparison(.more, isGraded: false), "more than", "plus de"),
    (.comparison(.atMost, isGraded: true), "this or worse", "ce niveau ou moins bien"),
    (.comparison(.atMost, isGraded: false), "at most", "au plus"),
    (.comparison(.less, isGraded: true), "worse than", "moins bien que"),
    (.comparison(.less, isGraded: false), "less than", "moins de"),
    (.comparison(.equal, isGraded: true), "exactly", "exactement"),
    (.comparison(.notEqual, isGraded: false), "certainly not", "certainement pas"),
    (.assistant(maker: "Nord"), "assistant by Nord", "assistant de Nord"),
    (.assistant(maker: nil), "assistant", "assistant"),
    (.maker, "maker", "fabricant"), (.country, "country", "pays"), (.plan, "plan", "offre"),
  ])
  func `every hint has its words`(_ hint: FilterHint, _ english: String, _ french: String) {
    #expect(wording(for: .english).filterHint(hint) == english)
    #expect(wording(for: .french).filterHint(hint) == french)
  }
}
