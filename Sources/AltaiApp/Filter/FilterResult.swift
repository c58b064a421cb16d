/// Who passes a filter, and why nobody does.
public struct FilterResult: Sendable {
  /// The filter.
  public let query: FilterQuery
  private let passing: ItemMask
  /// How many pass.
  public let count: Int
  /// One per piece of the query.
  public let standings: [Standing]
  /// Where nobody passes: the terms to leave out so that somebody does, the most rewarding first; else empty.
  public let drops: [FilterDrop]

  /// What became of a piece of the query.
  public enum Standing: Hashable, Sendable {
    /// It was looked for as it was typed.
    case exact
    /// It stands nowhere as it was typed; with one letter changed it does.
    case forgiven
    /// It hides nobody: it is half typed or wrong.
    case ignored
  }

  init(query: FilterQuery, passing: ItemMask, standings: [Standing], drops: [FilterDrop]) {
    self.query = query
    self.passing = passing
    count = passing.count
    self.standings = standings
    self.drops = drops
  }

  /// How many there are, passing or not.
  public var total: Int { passing.itemCount }

  /// Whether an item passes: a place in ``ListFilter/rows``.
  public func passes(_ item: Int) -> Bool { passing.contains(item) }

  /// The items that pass, in the order of ``ListFilter/rows``.
  public var items: [Int] { passing.items }

  /// The words in which a letter was forgiven, as they were typed.
  public var forgivenWords: [String] {
    zip(query.pieces, standings).filter { $1 == .forgiven }.map(\.0.text)
  }
}

/// Terms that can be left out of a filter so that somebody passes.
public struct FilterDrop: Hashable, Sendable {
  /// Numbers of ``FilterQuery/pieces``.
  public let pieces: [Int]
  /// How many pass without them.
  public let count: Int

  /// The most terms for which all sets of them are tried.
  private static let mostTried = 10

  /// The smallest sets of terms without which somebody passes, the most rewarding first, of equal ones the later typed.
  ///
  /// With very many terms only single ones are tried, then all of them.
  static func drops(of masks: [ItemMask], itemCount: Int, termNumbers: [Int]) -> [FilterDrop] {
    guard itemCount > 0 else { return [] }
    let sizes = masks.count <= mostTried ? Array(1...max(masks.count, 1)) : [1, masks.count]
    for size in sizes {
      var drops: [FilterDrop] = []
      forEachSubset(of: masks.count, size: size) { left in
        var passing = ItemMask(itemCount: itemCount, isFull: true)
        for (number, mask) in masks.enumerated() where !left.contains(number) {
          passing.formIntersection(mask)
        }
        let count = passing.count
        if count > 0 {
          drops.append(FilterDrop(pieces: left.map { termNumbers[$0] }, count: count))
        }
      }
      if !drops.isEmpty {
        return drops.enumerated().sorted {
          ($0.element.count, $0.offset) > ($1.element.count, $1.offset)
        }.map(\.element)
      }
    }
    return []
  }

  private static func forEachSubset(of count: Int, size: Int, _ body: ([Int]) -> Void) {
    var chosen = Array(0..<size)
    while size <= count {
      body(chosen)
      guard let place = chosen.indices.last(where: { chosen[$0] < count - size + $0 }) else {
        return
      }
      chosen[place] += 1
      for later in chosen.indices.dropFirst(place + 1) { chosen[later] = chosen[later - 1] + 1 }
    }
  }
}
