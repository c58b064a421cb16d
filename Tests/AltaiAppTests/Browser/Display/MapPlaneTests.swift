import AltaiApp
import Scoring
import Testing

struct MapPlaneTests {
  typealias Span = MapPlane.Span
  typealias Value = MapPlane.Value

  private func plane(_ points: [(Double, Double)]) -> MapPlane {
    MapPlane(
      points.map { across, up in
        (Value(across: across, up: up), Span(across: ValueSpan(across), up: ValueSpan(up)))
      })
  }

  @Test func `those that nothing beats on both are the frontier`() {
    // The last is as good as the first across, and worse up.
    let plane = plane([(0.2, 0.9), (0.5, 0.5), (0.4, 0.4), (0.9, 0.1), (0.2, 0.8)])
    #expect(plane.frontier == [0, 1, 3])
    #expect(plane.beatenBy == [[], [], [1], [], [0]])
    #expect(plane.candidates == [])
  }

  @Test func `equal ones do not beat each other`() {
    let plane = plane([(0.5, 0.5), (0.5, 0.5), (0.1, 0.5)])
    #expect(plane.frontier == [0, 1])
    #expect(plane.beatenBy == [[], [], [0, 1]])
  }

  @Test func `what is not known can bring one onto the frontier`() {
    let known = (Value(across: 0.6, up: 0.6), Span(across: ValueSpan(0.6), up: ValueSpan(0.6)))
    let wide = (Value(across: 0.5, up: 0.2), Span(across: ValueSpan(0.2, 0.8), up: ValueSpan(0.2)))
    let low = (Value(across: 0.3, up: 0.2), Span(across: ValueSpan(0, 0.6), up: ValueSpan(0.2)))
    let plane = MapPlane([known, wide, low])
    #expect(plane.frontier == [0])
    #expect(plane.candidates == [1])
  }

  /// By another way: each point of a grid of worlds in which every unknown is at one of its ends, and every pair looked at.
  @Test(arguments: UInt64(1)...30)
  func `frontier and candidates are those of the worlds that can be`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func step() -> Double { Double(Int.random(in: 0...4, using: &random)) / 4 }
    let points = (0..<5).map { _ in
      let (a, b, c, d) = (step(), step(), step(), step())
      let span = Span(
        across: ValueSpan(min(a, b), max(a, b)), up: ValueSpan(min(c, d), max(c, d)))
      return (value: Value(across: span.across.middle, up: span.up.middle), span: span)
    }
    func best(_ values: [(Double, Double)]) -> [Int] {
      values.indices.filter { own in
        !values.contains {
          $0.0 >= values[own].0 && $0.1 >= values[own].1 && $0 != values[own]
        }
      }
    }
    let plane = MapPlane(points)
    #expect(plane.frontier == best(points.map { ($0.value.across, $0.value.up) }))
    var possible: Set<Int> = []
    for world in 0..<1 << 10 {
      let values = points.indices.map { index in
        let span = points[index].span
        return (
          world >> (2 * index) & 1 == 0 ? span.across.low : span.across.high,
          world >> (2 * index + 1) & 1 == 0 ? span.up.low : span.up.high
        )
      }
      possible.formUnion(best(values))
    }
    #expect(plane.candidates == possible.subtracting(plane.frontier).sorted())
  }
}
