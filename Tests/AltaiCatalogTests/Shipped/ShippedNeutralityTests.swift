import AltaiCatalog
import LosslessJSON
import Scoring
import Testing

/// DESIGN 14, on the shipped catalog.
@Suite struct `Neutrality of the shipped catalog` {
  let document: JSONDocument
  let catalog: Catalog
  let today: CalendarDate

  init() throws {
    catalog = try ShippedCatalog.catalog()
    document = catalog.document
    today = catalog.asOf
  }

  /// The elements under a key in every assistant.
  private func elements(_ key: String) throws -> [JSONElement] {
    let assistants = try #require(document.member("assistants", of: document.root))
    return document.members(of: assistants).compactMap { document.member(key, of: $0.value) }
  }

  /// The catalog with some parts of its text replaced.
  private func catalog(replacing edits: [(Range<Int>, String)]) throws -> Catalog {
    var bytes = document.bytes
    for (range, text) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      bytes.replaceSubrange(range, with: Array(text.utf8))
    }
    return try ShippedCatalog.catalog(try #require(JSONDocument.parse(bytes).document))
  }

  private func withoutMoney() throws -> Catalog {
    let parts = try elements("flows") + elements("searches")
    let catalog = try catalog(replacing: parts.map { (document.range(of: $0), "{}") })
    #expect(catalog.assistants.allSatisfy { $0.flows.isEmpty && $0.searches.isEmpty })
    return catalog
  }

  /// The catalog with two sides swapped in all flows.
  private func mirrored(_ first: String, _ second: String) throws -> Catalog {
    var edits: [(Range<Int>, String)] = []
    for flows in try elements("flows") {
      for flow in document.members(of: flows) {
        guard let side = document.member("side", of: flow.value) else { continue }
        if document.stringEquals(side, first) {
          edits.append((document.range(of: side), "\"\(second)\""))
        } else if document.stringEquals(side, second) {
          edits.append((document.range(of: side), "\"\(first)\""))
        }
      }
    }
    #expect(!edits.isEmpty)
    return try catalog(replacing: edits)
  }

  @Test(arguments: UnknownReading.allCases)
  func `with no direction chosen, money on record changes nothing`(reading: UnknownReading) throws {
    let silent = try withoutMoney()
    for privacy in [Importance.ignore, .low, .high, .must] {
      for onePerAssistant in [true, false] {
        var preferences = Preferences(defaultsOf: catalog)
        preferences.importances[0] = privacy
        preferences.unknown = reading
        let here = try Assessment(
          catalog, preferences, today: today, onePerAssistant: onePerAssistant)
        let there = try Assessment(
          silent, preferences, today: today, onePerAssistant: onePerAssistant)
        #expect(Standings(here) == Standings(there))
      }
    }
  }

  @Test(arguments: MoneyWish.Direction.allCases, Closeness.allCases)
  func `swapping two sides in the ledger and in the wish changes nothing`(
    direction: MoneyWish.Direction, reach: Closeness
  ) throws {
    let donations = try catalog.criterion("donations")
    for first in catalog.sides.indices {
      for second in catalog.sides.indices where second > first {
        let mirror = try mirrored(catalog.sides[first].id, catalog.sides[second].id)
        for (side, opposite) in [(first, second), (second, first)] {
          for importance in [Importance.high, .must] {
            var preferences = Preferences(defaultsOf: catalog)
            preferences.importances[donations] = importance
            preferences.money = MoneyWish(direction: direction, target: .side(side), reach: reach)
            let here = try Assessment(catalog, preferences, today: today)
            preferences.money?.target = .side(opposite)
            let there = try Assessment(mirror, preferences, today: today)
            #expect(Standings(here) == Standings(there))
          }
        }
      }
    }
  }

  @Test func `nobody weighs political money unasked`() throws {
    #expect(catalog.criteria[try catalog.criterion("donations")].importance == .ignore)
    #expect(Preferences(defaultsOf: catalog).money == nil)
  }

  @Test func `sides stand in the order of the alphabet`() {
    #expect(catalog.sides.map(\.id) == catalog.sides.map(\.id).sorted())
  }
}
