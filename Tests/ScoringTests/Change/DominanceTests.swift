import Scoring
import Testing

struct DominanceTests {
  @Test func `ends of spans decide between necessary, possible and not`() {
    let table = ValueTable(
      rowCount: 4,
      columns: [
        [ValueSpan(0.5), ValueSpan(0.5), ValueSpan(0.25, 0.75), ValueSpan(0.75, 1)],
        [ValueSpan(0.5), ValueSpan(0.5), ValueSpan(0.5), ValueSpan(0.75)],
      ])
    #expect(table.dominance(of: 0, over: 1) == nil)
    #expect(table.dominance(of: 0, over: 0) == nil)
    #expect(table.dominance(of: 0, over: 2) == .possible)
    #expect(table.dominance(of: 2, over: 0) == .possible)
    #expect(table.dominance(of: 3, over: 0) == .necessary)
    #expect(table.dominance(of: 3, over: 2) == .necessary)
    #expect(table.dominance(of: 0, over: 3) == nil)
    #expect(table.dominance(of: 0, over: 3, columns: [1]) == nil)
    #expect(table.dominance(of: 2, over: 0, columns: [1]) == nil)
  }
}
