import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct MoneyJourneyTests {
  enum Direction: String, CaseIterable { case avoid, prefer }
  enum Side: String, CaseIterable {
    case north, south
    var other: Side { self == .north ? .south : .north }
  }

  /// Chooses a direction, then a side, as a user does.
  private func browsing(
    _ direction: Direction, _ side: Side?, isMirrored: Bool = false,
    language: Language = .english
  ) throws -> Browsing {
    var browsing = try Browsing(RadioCatalog(isMirrored: isMirrored).catalog(), language)
    browsing.type("M")
    let wanted = direction == .avoid ? MoneyWish.Direction.avoid : .prefer
    browsing.choose(browsing.words.moneyDirection(wanted))
    if let side {
      browsing.type("w")
      browsing.press(.end, .up, .up, .up, .up, .enter)
      try #require(browsing.kind == .menu)
      let name = side == .north ? ["North", "Nord"] : ["South", "Sud"]
      browsing.choose(name[language == .english ? 0 : 1])
      browsing.press(.escape)
    }
    return browsing
  }

  @Test(arguments: Direction.allCases, [Language.english, .french])
  func `a direction counts any money, with high importance`(
    _ direction: Direction, _ language: Language
  ) throws {
    let browsing = try browsing(direction, nil, language: language)
    #expect(browsing.request.avoid == (direction == .avoid ? "any" : nil))
    #expect(browsing.request.prefer == (direction == .prefer ? "any" : nil))
    #expect(browsing.importance("gifts") == "high")
  }

  @Test(arguments: Direction.allCases, Side.allCases)
  func `two sides that change places in the data and in the wish change nothing`(
    _ direction: Direction, _ side: Side
  ) throws {
    let one = try browsing(direction, side)
    let mirrored = try browsing(direction, side.other, isMirrored: true)
    let request = one.request
    #expect((direction == .avoid ? request.avoid : request.prefer) == side.rawValue)
    #expect(one.listed == mirrored.listed)
    #expect(one.glance.places == mirrored.glance.places)
    #expect(one.notice.count == mirrored.notice.count)
  }

  @Test
  func `with money alone, who is first to avoid is last to prefer`() throws {
    var places: [[Int]] = []
    for direction in Direction.allCases {
      var browsing = try browsing(direction, nil)
      browsing.type("w0j0j0")
      browsing.press(.escape)
      places.append(browsing.glance.places)
    }
    // ardent, brisk, cobalt, dune, ember, fable: no gift is best to avoid; half a million twice is a tie.
    #expect(places[0] == [1, 3, 3, 5, 0, 2])
    #expect(places[1] == [5, 2, 2, 1, 0, 4])
  }

  @Test
  func `only show takes direction, reach and years away again`() throws {
    var browsing = try browsing(.avoid, .north)
    browsing.type("w")
    browsing.press(.end, .up, .up, .enter)
    browsing.press(.down, .enter)
    #expect(browsing.request.since != nil)
    browsing.press(.escape)
    browsing.type("M")
    browsing.choose(browsing.words.moneyDirection(nil))
    #expect(browsing.request.avoid == nil && browsing.request.prefer == nil)
    #expect(browsing.request.reach == nil && browsing.request.since == nil)
    #expect(browsing.importance("gifts") == "ignore")
    #expect(browsing.listed == (try Browsing.radio()).listed)
  }

  @Test(arguments: ["19x", "-1", "99999999999999999999"])
  func `a wrong year is said, and the question stays`(_ year: String) throws {
    var browsing = try browsing(.prefer, nil)
    browsing.type("w")
    browsing.press(.end, .up, .up, .enter, .end, .enter)
    try #require(browsing.kind == .prompt)
    browsing.type(year)
    browsing.press(.enter)
    #expect(browsing.kind == .prompt && browsing.model.notice.isError)
    #expect(browsing.request.since == nil)
    browsing.press(.control("u"))
    browsing.type("2020")
    browsing.press(.enter)
    #expect(browsing.request.since == "2020")
  }

  @Test(arguments: [Language.english, .french])
  func `a catalog without such money says so`(_ language: Language) throws {
    var browsing = try Browsing(RadioCatalog(hasLedger: false).catalog(), language)
    browsing.type("M")
    #expect(browsing.kind == .list)
    #expect(browsing.model.notice.isError && !browsing.notice.isEmpty)
  }

  @Test(arguments: [Language.english, .french])
  func `sides stand in the order of their names`(_ language: Language) throws {
    for isMirrored in [false, true] {
      var browsing = try browsing(.avoid, nil, isMirrored: isMirrored, language: language)
      browsing.type("w")
      browsing.press(.end, .up, .up, .up, .up, .enter)
      let sides = language == .english ? ["North", "South"] : ["Nord", "Sud"]
      let found = browsing.glance.menu.compactMap { item in sides.first { item.contains($0) } }
      #expect(found == sides)
    }
  }
}
