public import Scoring

/// What the flows of one assistant add up to for a wish.
public struct MoneyFinding: Hashable, Sendable {
  /// The flows that match the wish, as numbers into ``Assistant/flows``; alleged and denied ones are among them, and count for nothing.
  public let flows: [Int]
  /// The bands that are possible, least money first.
  public let bands: ClosedRange<Int>
  /// What is certain, in the catalog's currency.
  public let least: Double
  /// What is possible; infinite where a matching flow has no known sum.
  public let most: Double
  /// Until when the searches reach that cover every reach and kind asked for; nil where none do, so that "none found" may
  /// not be said.
  public let searchedUntil: CalendarDate?
  /// Whether "none found" may be said.
  public var isSearched: Bool { searchedUntil != nil }

  /// Whether nothing was found and nobody has looked everywhere.
  public var isUnchecked: Bool { most == 0 && !isSearched }
}

/// A wish about money, put to one assistant after another.
struct MoneyInquiry {
  private let catalog: Catalog
  private let wish: MoneyWish
  private let scale: BandScale
  /// What a search has to cover, so that "none found" may be said.
  private let reaches: [Closeness]
  private let kinds: [Flow.Kind]
  /// The name asked for as it is compared; empty where none is.
  private let recipient: String

  init(_ wish: MoneyWish, scale: BandScale, in catalog: Catalog) {
    self.catalog = catalog
    self.wish = wish
    self.scale = scale
    reaches = Closeness.allCases.filter { $0 <= wish.reach }
    kinds = Flow.Kind.allCases.filter { wish.target.covers($0) }
    recipient =
      if case .recipient(let name) = wish.target { Catalog.foldedName(name) } else { "" }
  }

  /// What there is to say of an assistant without flows and searches.
  var findingOfNothing: MoneyFinding {
    MoneyFinding(
      flows: [], bands: 0...(scale.bandCount - 1), least: 0, most: 0, searchedUntil: nil)
  }

  /// Adds up the flows of an assistant that match the wish; see ``Catalog/moneyFinding(of:wish:scale:)``.
  func finding(of assistant: Assistant) -> MoneyFinding {
    var least = 0.0
    var most = 0.0
    var hasCertainUnknownSum = false
    var matching: [Int] = []
    for (number, flow) in assistant.flows.enumerated() {
      guard let match = match(flow) else { continue }
      matching.append(number)
      if flow.status == .alleged || flow.status == .denied { continue }
      let isCertain = flow.status == .filed && match == .certain
      let ends = flow.sum.flatMap { sum in
        catalog.worthOfOne(sum.currency).map { (sum.from * $0, sum.to * $0) }
      }
      if let (from, to) = ends {
        if isCertain { least += from }
        most += to
      } else {
        if isCertain { hasCertainUnknownSum = true }
        most = .infinity
      }
    }
    let searchedUntil = assistant.searchedUntil(reaches: reaches, kinds: kinds, since: wish.since)
    let isSearched = searchedUntil != nil
    let lastBand = scale.bandCount - 1
    let low = max(scale.band(of: least), hasCertainUnknownSum ? 1 : 0)
    let high = most.isInfinite ? lastBand : scale.band(of: most)
    let bands = most == 0 && !isSearched ? 0...lastBand : low...max(low, high)
    return MoneyFinding(
      flows: matching, bands: bands, least: least, most: most,
      searchedUntil: searchedUntil)
  }

  private enum Match { case certain, possible }

  private func match(_ flow: Flow) -> Match? {
    guard flow.closeness <= wish.reach else { return nil }
    if let since = wish.since, flow.date.year < since { return nil }
    guard wish.target.covers(flow.kind) else { return nil }
    switch wish.target {
    case .any, .lobbying: return .certain
    case .side(let side):
      switch flow.side {
      case .one(side): return .certain
      case .both: return .possible
      default: return nil
      }
    case .recipient:
      let name = catalog.string(flow.recipient.name, in: .english)
      return Catalog.foldedName(name) == recipient ? .certain : nil
    }
  }
}

extension Catalog {
  /// Adds up the flows of an assistant that match a wish.
  ///
  /// Filed sums count at both ends; reported and pledged ones at the upper end only; alleged and denied ones are listed and never
  /// counted. A recipient of both sides counts at the upper end only where one side is asked for. A sum without an amount,
  /// or in a currency without a rate, can be in any band above none.
  public func moneyFinding(
    of assistant: Assistant, wish: MoneyWish, scale: BandScale
  ) -> MoneyFinding {
    MoneyInquiry(wish, scale: scale, in: self).finding(of: assistant)
  }

  /// The names of all recipients of money in the catalog, each once, in file order.
  public var moneyRecipients: [String] {
    var names: [String] = []
    var known: Set<String> = []
    for flow in assistants.lazy.flatMap(\.flows) {
      let name = string(flow.recipient.name, in: .english)
      if known.insert(name).inserted { names.append(name) }
    }
    return names
  }
}

extension Assistant {
  /// Until when every kind of money was searched for at every reach; nil where one was not.
  ///
  /// - Parameter since: A search that ended before this year says nothing about it.
  fileprivate func searchedUntil(
    reaches: [Closeness], kinds: [Flow.Kind], since: Int?
  ) -> CalendarDate? {
    if searches.isEmpty { return nil }
    var earliest: CalendarDate?
    for reach in reaches {
      for kind in kinds {
        let dates = searches.filter { $0.reaches.contains(reach) && $0.kinds.contains(kind) }
          .map(\.until).filter { $0.year >= since ?? 0 }
        guard let latest = dates.max(by: { $0.firstDay < $1.firstDay }) else { return nil }
        if earliest.map({ latest.firstDay < $0.firstDay }) ?? true { earliest = latest }
      }
    }
    return earliest
  }
}

extension MoneyWish.Target {
  /// Lobbying is a target of its own; every other target leaves it out.
  func covers(_ kind: Flow.Kind) -> Bool {
    (self == .lobbying) == (kind == .lobbying)
  }
}
