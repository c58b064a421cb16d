import AltaiCatalog
package import Scoring

/// Those that the list shows, by their values on two criteria.
struct MapPoints {
  /// One of them.
  struct Point: Hashable {
    /// A number of ``Catalog/assistants``.
    let assistant: Int
    /// A number of ``Assessment/rows``.
    let row: Int
    /// Its place in the ranking, or its number in the list where nothing is weighed.
    let number: Int
    /// The values it can have on the criterion across and on the one up.
    let span: MapPlane.Span
    /// The value that counts.
    let value: MapPlane.Value
  }

  /// No more than so many stand on a map.
  static let most = 300

  /// In the order of the list.
  let points: [Point]
  /// How many more there would be.
  let leftOut: Int
  /// Who stands where, and who is beaten by whom.
  let plane: MapPlane

  init(_ model: Model, across: Int, up: Int) {
    let assessment = model.assessment
    guard let x = assessment.columns.firstIndex(of: across),
      let y = assessment.columns.firstIndex(of: up)
    else {
      (points, leftOut, plane) = ([], 0, MapPlane([]))
      return
    }
    var points: [Point] = []
    var count = 0
    for line in model.listing.lines {
      guard case .entry(let number) = line else { continue }
      let entry = model.listing.entries[number]
      guard entry.group == .ranked || entry.group == .unranked else { break }
      count += 1
      if points.count == Self.most { continue }
      let span = MapPlane.Span(
        across: assessment.table[entry.row, x], up: assessment.table[entry.row, y])
      let reading = assessment.preferences.unknown
      points.append(
        Point(
          assistant: entry.assistant, row: entry.row,
          number: entry.group == .ranked
            ? assessment.ranking.ranked[entry.index].place : points.count + 1,
          span: span,
          value: MapPlane.Value(
            across: span.across.value(reading), up: span.up.value(reading))))
    }
    self.points = points
    leftOut = count - points.count
    plane = MapPlane(zip(points.map(\.value), points.map(\.span)).map { ($0, $1) })
  }

  /// The number of the point of an assistant; nil where it stands not on the map.
  func index(ofAssistant assistant: Int?) -> Int? {
    points.firstIndex { $0.assistant == assistant }
  }
}

/// Points that are better further right and further up.
package struct MapPlane {
  /// What is known of a point.
  package struct Span: Hashable, Sendable {
    package let across: ValueSpan
    package let up: ValueSpan

    package init(across: ValueSpan, up: ValueSpan) {
      (self.across, self.up) = (across, up)
    }
  }

  /// Where a point stands.
  package struct Value: Hashable, Sendable {
    package let across: Double
    package let up: Double

    package init(across: Double, up: Double) {
      (self.across, self.up) = (across, up)
    }

    /// Whether it is at least as good on both as another, and better on one.
    package func beats(_ other: Value) -> Bool {
      let tie = Ranking.tieWidth
      return across >= other.across - tie && up >= other.up - tie
        && (across > other.across + tie || up > other.up + tie)
    }
  }

  /// By point: the points that beat it, in their order.
  package let beatenBy: [[Int]]
  /// The points that nothing beats on both, in their order.
  package let frontier: [Int]
  /// The points outside ``frontier`` that could stand on it, whatever turns out of what is not known.
  package let candidates: [Int]

  /// The plane of points, each with its value and what it can be.
  ///
  /// Costs one comparison a pair.
  package init(_ points: [(value: Value, span: Span)]) {
    let worst = points.map { Value(across: $0.span.across.low, up: $0.span.up.low) }
    let best = points.map { Value(across: $0.span.across.high, up: $0.span.up.high) }
    let beatenBy = points.indices.map { point in
      points.indices.filter { points[$0].value.beats(points[point].value) }
    }
    self.beatenBy = beatenBy
    frontier = points.indices.filter { beatenBy[$0].isEmpty }
    candidates = points.indices.filter { point in
      !beatenBy[point].isEmpty && !points.indices.contains { worst[$0].beats(best[point]) }
    }
  }
}
