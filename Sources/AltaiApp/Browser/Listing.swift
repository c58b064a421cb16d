public import AltaiCatalog
import Scoring

/// Everyone in the order of the list: the ranked first, then those without a place, by the reason.
struct Listing: Sendable {
  /// Why somebody stands where they stand.
  enum Group: Hashable, Sendable {
    case ranked, unconfirmed, missed, tooLittleKnown
    /// Nothing is weighed: everyone by name.
    case unranked
  }

  /// One assistant in the list.
  struct Entry: Hashable, Sendable {
    /// A number of ``Assessment/rows``.
    let row: Int
    /// A number of ``Catalog/assistants``.
    let assistant: Int
    let group: Group
    /// Its place, or its number among those without one.
    let index: Int
  }

  /// One line of the list.
  enum Line: Hashable, Sendable {
    /// What those below have in common.
    case heading(Group)
    /// A number of ``entries``.
    case entry(Int)
  }

  /// Everyone, in list order.
  let entries: [Entry]
  /// By assistant: the place, 0 for none.
  let places: [Int]
  /// By assistant: the row with which it stands, -1 for none.
  let standing: [Int]
  /// What the filter leaves, with headings.
  private(set) var lines: [Line] = []
  /// How many entries the filter leaves.
  private(set) var count = 0
  /// By assistant: its line, -1 where the filter hides it.
  private(set) var lineOfAssistant: [Int] = []

  init(_ assessment: Assessment, order: ListOrder, isUnranked: Bool) {
    let ranking = assessment.ranking
    var entries: [Entry] = []
    entries.reserveCapacity(assessment.catalog.assistants.count)
    var places = [Int](repeating: 0, count: assessment.catalog.assistants.count)
    var standing = [Int](repeating: -1, count: places.count)
    func add(_ row: Int, _ group: Group, _ index: Int, place: Int) {
      let assistant = assessment.rows[row].assistant
      entries.append(Entry(row: row, assistant: assistant, group: group, index: index))
      places[assistant] = place
      standing[assistant] = row
    }
    for (index, entry) in ranking.ranked.enumerated() {
      add(
        entry.row, isUnranked ? .unranked : .ranked, index, place: isUnranked ? 0 : entry.place)
    }
    for (group, left) in [
      (Group.unconfirmed, ranking.unconfirmed), (.missed, ranking.missed),
      (.tooLittleKnown, ranking.tooLittleKnown),
    ] {
      for (index, left) in left.enumerated() {
        add(left.row, isUnranked ? .unranked : group, index, place: 0)
      }
    }
    self.entries = Self.sorted(
      entries, assessment,
      isUnranked ? ListOrder(column: .name, isReversed: order.isReversed) : order)
    self.places = places
    self.standing = standing
    show { _ in true }
  }

  /// Shows only the assistants that pass.
  mutating func show(_ passes: (_ assistant: Int) -> Bool) {
    var lines: [Line] = []
    lines.reserveCapacity(entries.count + 3)
    var last = Group.ranked
    count = 0
    lineOfAssistant = [Int](repeating: -1, count: places.count)
    for (number, entry) in entries.enumerated() where passes(entry.assistant) {
      if entry.group != last {
        last = entry.group
        if entry.group != .unranked { lines.append(.heading(entry.group)) }
      }
      lineOfAssistant[entry.assistant] = lines.count
      lines.append(.entry(number))
      count += 1
    }
    self.lines = lines
  }

  /// The entry in a line; nil for a heading and outside.
  func entry(inLine line: Int) -> Entry? {
    guard lines.indices.contains(line), case .entry(let number) = lines[line] else { return nil }
    return entries[number]
  }

  /// The assistants in list order that the filter leaves.
  var shownAssistants: [Int] {
    lines.compactMap { if case .entry(let number) = $0 { entries[number].assistant } else { nil } }
  }

  private static func sorted(
    _ entries: [Entry], _ assessment: Assessment, _ order: ListOrder
  ) -> [Entry] {
    if order == ListOrder() { return entries }
    /// Smaller comes first.
    let keys: [Double]
    switch order.column {
    case .place: keys = entries.indices.map(Double.init)
    case .name: keys = entries.map { Double(assessment.nameOrder(ofRow: $0.row)) }
    case .known:
      keys = entries.map {
        -assessment.table.known(row: $0.row, weights: assessment.weights)
      }
    case .criterion(let criterion):
      keys = entries.map { assessment.sortKey(row: $0.row, criterion: criterion) }
    }
    let sign = order.isReversed ? -1.0 : 1
    let sorted = entries.indices.sorted { first, second in
      let (a, b) = (entries[first], entries[second])
      if a.group != b.group { return a.group.rank < b.group.rank }
      // What is not known stands last, whichever way round.
      if keys[first].isInfinite != keys[second].isInfinite { return keys[second].isInfinite }
      if keys[first] != keys[second] { return keys[first] * sign < keys[second] * sign }
      return first < second
    }
    return sorted.map { entries[$0] }
  }
}

extension Listing.Group {
  fileprivate var rank: Int {
    switch self {
    case .ranked, .unranked: 0
    case .unconfirmed: 1
    case .missed: 2
    case .tooLittleKnown: 3
    }
  }
}

extension Assessment {
  /// The assessment with its ranking listed by a column, as the browser lists it.
  public func listed(in order: ListOrder) -> Assessment {
    if order == ListOrder() { return self }
    let listing = Listing(self, order: order, isUnranked: false)
    var positions = [Int](repeating: 0, count: rows.count)
    for (position, entry) in listing.entries.enumerated() { positions[entry.row] = position }
    return listed { positions[$0] < positions[$1] }
  }

  /// Smaller is better; infinite where nothing is known.
  fileprivate func sortKey(row: Int, criterion: Int) -> Double {
    if case .cost(let cost) = rows[row].outcomes[criterion] { return cost ?? .infinity }
    guard let span = value(row: row, criterion: criterion), span.width < 1 else {
      return .infinity
    }
    return -span.value(preferences.unknown)
  }
}
