import AltaiCatalog
import Scoring
import Testing

/// DESIGN 5. Bands: 0 none found · 1 under 100 thousand · 2 under 1 million · 3 under 10 million · 4 more.
@Suite struct `Political money` {
  /// North is side 0, south side 1.
  private static let north = MoneyWish(target: .side(0))

  private func finding(
    _ flows: [FlowText], _ searches: [SearchText] = [.everywhere], wish: MoneyWish
  ) throws -> MoneyFinding {
    let catalog = try MailCatalog.catalog([
      Provider("heron", flows: flows, searches: searches)
    ])
    guard case .ledger(let ledger) = catalog.criteria[try catalog.criterion("money")].kind else {
      throw NoLedger()
    }
    return catalog.moneyFinding(of: catalog.assistants[0], wish: wish, scale: ledger.scale)
  }

  private struct NoLedger: Error {}

  @Test(arguments: [
    ("0.01", 1), ("99999.99", 1), ("100000", 2), ("999999", 2), ("1000000", 3), ("9999999", 3),
    ("10000000", 4), ("291000000", 4),
  ])
  func `a filed sum is in its band at both ends`(value: String, band: Int) throws {
    let finding = try finding([.gift(value)], wish: MoneyWish())
    #expect(finding.bands == band...band)
    #expect(finding.least == Double(value))
    #expect(finding.most == Double(value))
    #expect(finding.flows == [0])
  }

  @Test(arguments: [
    (Flow.Status.filed, 3, 3), (.reported, 0, 3), (.pledged, 0, 3), (.alleged, 0, 0),
    (.denied, 0, 0),
  ])
  func `the status says at which end a sum counts`(status: Flow.Status, low: Int, high: Int) throws
  {
    let finding = try finding([.gift("2000000", status: status)], wish: MoneyWish())
    #expect(finding.bands == low...high)
    #expect(finding.flows == [0], "it is shown in any case")
  }

  @Test(
    arguments: [
      (#""atLeast": "100000""#, Flow.Status.filed, 2, 2), (#""atLeast": "99999""#, .filed, 1, 1),
      (#""atLeast": "100000""#, .reported, 0, 2),
      (#""from": "50000", "to": "2000000""#, .filed, 1, 3),
      (#""from": "50000", "to": "60000""#, .filed, 1, 1),
      (#""from": "50000", "to": "2000000""#, .pledged, 0, 3),
      (nil, .filed, 1, 4), (nil, .reported, 0, 4), (nil, .pledged, 0, 4), (nil, .alleged, 0, 0),
    ] as [(String?, Flow.Status, Int, Int)])
  func `an inexact sum has two ends`(
    amount: String?, status: Flow.Status, low: Int, high: Int
  ) throws {
    let flow = FlowText(amount: amount, status: status)
    #expect(try finding([flow], wish: MoneyWish()).bands == low...high)
  }

  @Test(arguments: [
    ([FlowText.gift("60000"), .gift("40000")], 2, 2),
    ([.gift("60000"), .gift("40000", status: .reported)], 1, 2),
    ([.gift("60000"), .gift("40000", status: .denied)], 1, 1),
    ([.gift("60000", status: .reported), .gift("40000", status: .pledged)], 0, 2),
    ([.gift("2000000"), FlowText(amount: nil)], 3, 4),
    ([.gift("20000000"), FlowText(amount: nil, status: .reported)], 4, 4),
  ])
  func `sums add up at each end`(flows: [FlowText], low: Int, high: Int) throws {
    #expect(try finding(flows, wish: MoneyWish()).bands == low...high)
  }

  /// A dollar is half a euro; no rate for the pound is known.
  @Test(arguments: [("USD", 2, 2), ("GBP", 1, 4), ("EUR", 3, 3)])
  func `a sum is counted in the catalog's currency`(currency: String, low: Int, high: Int) throws {
    let flow = FlowText(amount: #""value": "1999998""#, currency: currency)
    #expect(try finding([flow], wish: MoneyWish()).bands == low...high)
  }

  @Test(
    arguments: [
      ("north", MoneyWish.Target.side(0), 3, 3), ("north", .side(1), 0, 0), ("north", .any, 3, 3),
      ("south", .side(1), 3, 3), ("south", .side(0), 0, 0),
      ("both", .side(0), 0, 3), ("both", .side(1), 0, 3), ("both", .any, 3, 3),
      (nil, .side(0), 0, 0), (nil, .any, 3, 3),
      ("both", .lobbying, 0, 0), ("both", .recipient("Dam Fund"), 3, 3),
      ("north", .recipient("dam-fund"), 3, 3), ("north", .recipient("Dam"), 0, 0),
    ] as [(String?, MoneyWish.Target, Int, Int)])
  func `the target says what matches`(
    side: String?, target: MoneyWish.Target, low: Int, high: Int
  ) throws {
    let finding = try finding([.gift("2000000", to: side)], wish: MoneyWish(target: target))
    #expect(finding.bands == low...high)
    #expect(finding.flows == (high == 0 ? [] : [0]))
  }

  @Test(arguments: [
    (Flow.Kind.gift, MoneyWish.Target.any, 3), (.pledge, .any, 3), (.spending, .any, 3),
    (.lobbying, .any, 0), (.lobbying, .side(0), 0), (.lobbying, .recipient("Dam Fund"), 0),
    (.lobbying, .lobbying, 3), (.gift, .lobbying, 0), (.spending, .lobbying, 0),
  ])
  func `lobbying is a target of its own`(
    kind: Flow.Kind, target: MoneyWish.Target, band: Int
  ) throws {
    let flow = FlowText(side: "north", amount: #""value": "2000000""#, kind: kind)
    #expect(try finding([flow], wish: MoneyWish(target: target)).bands == band...band)
  }

  @Test(arguments: Closeness.allCases, Closeness.allCases)
  func `only donors within reach count`(closeness: Closeness, reach: Closeness) throws {
    let order = [Closeness.own, .committee, .control, .office, .founder, .stake]
    let distance = try #require(order.firstIndex(of: closeness))
    let isWithin = try distance <= #require(order.firstIndex(of: reach))
    let finding = try finding(
      [.gift("2000000", closeness: closeness)], wish: MoneyWish(reach: reach))
    #expect(finding.bands == (isWithin ? 3...3 : 0...0))
  }

  @Test func `without more words any money counts, up to office holders, of all years`() {
    let wish = MoneyWish()
    #expect(wish.direction == .avoid)
    #expect(wish.target == .any)
    #expect(wish.reach == .office)
    #expect(wish.since == nil)
  }

  @Test(
    arguments: [
      ("2024-11", nil, 3), ("2024-11", 2024, 3), ("2024-01-01", 2024, 3), ("2023-12-31", 2024, 0),
      ("2023", 2024, 0), ("1999", nil, 3),
    ] as [(String, Int?, Int)])
  func `the window starts with its first year`(date: String, since: Int?, band: Int) throws {
    let flow = FlowText(amount: #""value": "2000000""#, date: date)
    #expect(try finding([flow], wish: MoneyWish(since: since)).bands == band...band)
  }

  // MARK: Searches

  private static let toOffice = [Closeness.own, .committee, .control, .office]

  @Test(
    arguments: [
      ([], Closeness.own, MoneyWish.Target.any, false),
      ([SearchText(reaches: [.own])], .own, .any, true),
      ([SearchText(reaches: [.own])], .committee, .any, false),
      ([SearchText(reaches: [.committee])], .committee, .any, false),
      ([SearchText(reaches: [.own]), SearchText(reaches: [.committee])], .committee, .any, true),
      ([SearchText(reaches: toOffice)], .office, .any, true),
      ([SearchText(reaches: toOffice)], .office, .side(1), true),
      ([SearchText(reaches: toOffice)], .founder, .any, false),
      ([SearchText(reaches: toOffice)], .office, .lobbying, false),
      ([SearchText(reaches: toOffice, kinds: [.lobbying])], .office, .lobbying, true),
      ([SearchText(reaches: toOffice, kinds: [.lobbying])], .office, .any, false),
      ([SearchText(reaches: toOffice, kinds: [.gift])], .office, .any, false),
      (
        [
          SearchText(reaches: [.own], kinds: [.gift]),
          SearchText(reaches: [.own], kinds: [.pledge, .spending]),
        ], .own, .any, true
      ),
      ([SearchText(reaches: [.own], kinds: [.gift, .pledge, .spending])], .own, .any, true),
    ] as [([SearchText], Closeness, MoneyWish.Target, Bool)])
  func `none found needs a search that covers all that is asked for`(
    searches: [SearchText], reach: Closeness, target: MoneyWish.Target, isSearched: Bool
  ) throws {
    let finding = try finding([], searches, wish: MoneyWish(target: target, reach: reach))
    #expect(finding.isSearched == isSearched)
    #expect(finding.isUnchecked == !isSearched)
    #expect(finding.bands == (isSearched ? 0...0 : 0...4))
  }

  @Test(arguments: [
    (Flow.Status.filed, 3, 3, false), (.reported, 0, 3, false), (.alleged, 0, 4, true),
    (.denied, 0, 4, true),
  ])
  func `what was found counts without a search`(
    status: Flow.Status, low: Int, high: Int, isUnchecked: Bool
  ) throws {
    let finding = try finding([.gift("2000000", status: status)], [], wish: MoneyWish())
    #expect(finding.bands == low...high)
    #expect(finding.isUnchecked == isUnchecked)
  }

  // MARK: Values

  /// To avoid, the bands are worth 1, 0.75, 0.5, 0.25, 0; to prefer, the mirror.
  @Test(
    arguments: [
      ([], [SearchText.everywhere], 1.0, 1.0), ([], [], 0, 1),
      ([.gift("1", to: "north")], [.everywhere], 0.75, 0.75),
      ([.gift("100000", to: "north")], [.everywhere], 0.5, 0.5),
      ([.gift("1000000", to: "north")], [.everywhere], 0.25, 0.25),
      ([.gift("10000000", to: "north")], [.everywhere], 0, 0),
      ([.gift("1000000", to: "north", status: .pledged)], [.everywhere], 0.25, 1),
      ([.gift("1000000", to: "both")], [.everywhere], 0.25, 1),
      ([FlowText(side: "north", amount: nil)], [.everywhere], 0, 0.75),
      ([.gift("1000000", to: "south")], [.everywhere], 1, 1),
    ] as [([FlowText], [SearchText], Double, Double)])
  func `to prefer is the mirror of to avoid`(
    flows: [FlowText], searches: [SearchText], low: Double, high: Double
  ) throws {
    let catalog = try MailCatalog.catalog([
      Provider("heron", flows: flows, searches: searches)
    ])
    var wish = Self.north
    let avoiding = try catalog.assessed(["money": .high], money: wish)
    #expect(try avoiding.value("money", of: "heron only") == ValueSpan(low, high))
    wish.direction = .prefer
    let preferring = try catalog.assessed(["money": .high], money: wish)
    #expect(try preferring.value("money", of: "heron only") == ValueSpan(1 - high, 1 - low))
  }

  @Test func `a weight without a direction avoids any money`() throws {
    let catalog = try MailCatalog.catalog([
      Provider("heron", flows: [.gift("1000000")], searches: [.everywhere])
    ])
    let bare = try catalog.assessed(["money": .high])
    #expect(try bare.value("money", of: "heron only") == ValueSpan(0.25))
  }

  @Test func `recipients are named once each, in file order`() throws {
    var second = FlowText.gift("1")
    second.recipient = "Canal Fund"
    let catalog = try MailCatalog.catalog([
      Provider("heron", flows: [.gift("1"), second]), Provider("plover", flows: [.gift("2")]),
    ])
    #expect(catalog.moneyRecipients == ["Dam Fund", "Canal Fund"])
  }
}
