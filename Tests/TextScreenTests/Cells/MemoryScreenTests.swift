import Testing
import TextScreen

struct `A screen in memory` {
  private let size = ScreenSize(rows: 2, columns: 10)

  @Test func `keeps what it is shown`() {
    var screen = MemoryScreen(size: size)
    #expect(screen.text == "" && screen.shownCount == 0 && screen.buffer == nil)
    var buffer = CellBuffer(size: size)
    buffer.write("one", row: 0, column: 0)
    screen.show(buffer)
    buffer.write("two", row: 1, column: 4)
    screen.show(buffer)
    #expect(screen.texts == ["one\n", "one\n    two"])
    #expect(screen.text == "one\n    two" && screen.buffer == buffer && screen.shownCount == 2)
    #expect(screen.changedCellCounts == [20, 3])
  }

  @Test func `plays its script`() {
    let larger = ScreenSize(rows: 4, columns: 20)
    var screen = MemoryScreen(
      size: size, script: [[.key(.up), .key(.down)], [], [.resized(larger)]])
    #expect(screen.events(waitingAtMost: nil) == [.key(.up), .key(.down)])
    #expect(screen.events(waitingAtMost: 80) == [])
    #expect(screen.size == size)
    #expect(screen.events(waitingAtMost: 0) == [.resized(larger)])
    #expect(screen.size == larger)
    screen.add([.key(.enter)])
    #expect(screen.events(waitingAtMost: 80) == [.key(.enter)])
    #expect(screen.events(waitingAtMost: 80) == [])
    #expect(screen.events(waitingAtMost: nil) == [.closed])
    #expect(screen.waits == [nil, 80, 0, 80, 80, nil])
  }
}
