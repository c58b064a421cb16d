import AltaiApp
import AltaiCatalog
import Testing

/// What can be typed next.
struct FilterSuggestionTests {
  @Test(arguments: [
    ("saf", "safety>="),
    ("SÉC", "safety>="),
    ("pri", "fare<"),
    ("safety", "safety>= safety> safety<= safety< safety= safety!= safety=?"),
    ("prix", "fare< fare>= fare> fare<= fare= fare!= fare=?"),
    ("safety>=", "safety>=high safety>=middle safety>=low"),
    ("safety=", "safety=high safety=middle safety=low safety=?"),
    ("safety>=mi", "safety>=middle"),
    ("safety>=hihg", "safety>=high"),
    ("safety>=moy", "safety>=middle"),
    ("bi", "bikes"),
    ("bikes", "bikes bikes=no bikes=?"),
    ("bikes=", "bikes=yes bikes=no bikes=?"),
    ("boats", "boats= boats>= boats> boats<= boats< boats!= boats=?"),
    ("fare<", "fare<free"),
    ("fare<1", ""),
    ("count", "country="), ("ran", "rank<="), ("sco", "score>="), ("gif", "gifts<="),
    ("spe", "speed>="),
    ("country=", "country=FR country=NO country=SE"),
    ("country=n", "country=NO"),
    ("maker=n", "maker=\"Nord & Co.\""),
    ("plan=f", "plan=free plan=full"),
    ("aig", "\"Aigle Bleu\""),
    ("nor", "\"Nord & Co.\""),
    ("saftey", "safety>="),
    ("saftey>=h", "safety>="),
    ("qqqq", ""),
  ])
  func `fields, comparisons, values, features and names follow what is typed`(
    _ typed: String, _ completions: String
  ) throws {
    let suggestions = try Filtering.ferries().index.suggestions(for: typed)
    #expect(suggestions.map(\.completion).joined(separator: " ") == completions)
  }

  @Test(arguments: [
    ("nord saf", "nord safety>="), ("nord -bi", "nord -bikes"), ("nord  !saf", "nord  !safety>="),
    ("safety >= hi", "safety>=high"), ("dogs fare <", "dogs fare<free"),
    ("dogs fare < ", "dogs fare<free"),
  ])
  func `a suggestion takes the place of the last term alone`(
    _ typed: String, _ text: String
  ) throws {
    #expect(try Filtering.ferries().index.suggestions(for: typed).first?.text == text)
  }

  @Test(arguments: ["", "nord "])
  func `a new term begins with the criteria`(_ typed: String) throws {
    let suggestions = try Filtering.ferries().index.suggestions(for: typed, limit: 5)
    #expect(
      suggestions.map(\.text)
        == [
          "safety>=", "speed>=", "fare<", "gifts<=", "score>=",
        ].map { typed + $0 })
    #expect(try Filtering.ferries().index.suggestions(for: typed, limit: 0).isEmpty)
  }

  @Test func `each says what it stands for`() throws {
    let index = try Filtering.ferries().index
    func hints(_ typed: String) -> [FilterHint] { index.suggestions(for: typed).map(\.hint) }
    #expect(hints("saf") == [.criterion("safety", question: "How safe is it?")])
    #expect(hints("pri") == [.monthlyPrice(currency: "EUR")])
    #expect(
      index.suggestions(for: "pri", currency: "USD").map(\.hint) == [.monthlyPrice(currency: "USD")]
    )
    #expect(
      hints("safety>=").prefix(2) == [
        .value("high", means: "Everybody is safe."), .value("middle", means: nil),
      ])
    #expect(hints("bikes") == [.feature("bicycles"), .value("no", means: nil), .notKnown])
    #expect(hints("boats=").first == .value("for everybody", means: "Nobody is left."))
    #expect(hints("boats").first == .answer(to: "lifeboats"))
    #expect(hints("safety").dropFirst().first == .comparison(.more, isGraded: true))
    #expect(hints("fare").dropFirst().first == .comparison(.atLeast, isGraded: false))
    #expect(hints("aigl") == [.assistant(maker: "Société Côtière")])
    #expect(hints("дель") == [.assistant(maker: nil)])
    #expect(hints("coti") == [.maker])
    #expect(hints("rank").first == .own(.rank))
  }

  @Test func `every suggestion says something that is understood`() throws {
    for language in Language.allCases {
      let filtering = try Filtering(ShippedCatalog.catalog(), language)
      let starts =
        [
          "", "a", "p", "pri", "lu", "train=", "train", "images", "images=", "maker=", "plan=",
          "country=",
        ]
        + filtering.index.fields.fields.map(\.id)
        + filtering.index.fields.fields.map { $0.id + "=" }
      for start in starts {
        for suggestion in filtering.index.suggestions(for: start, limit: 50) {
          let query = filtering.query(suggestion.text)
          #expect(query.pieces.count == 1, "\(suggestion.text)")
          if case .problem(let problem) = query.pieces.first?.meaning {
            Issue.record("\(suggestion.text): \(problem)")
          }
        }
      }
    }
  }
}
