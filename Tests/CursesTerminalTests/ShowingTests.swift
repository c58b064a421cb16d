import Glibc
import Testing

@Suite(.enabled(if: ProbeRun.hasTerminals, "this machine has no pseudo-terminals"))
struct ShowingTests {
  @Test func `a list is shown with the cursor on the selected row`() throws {
    let run = try ProbeRun()
    run.shows("80x24  q Quit")
    #expect(run.screen.text(row: 0) == "1 of 300")
    #expect(run.screen.text(row: 1).hasPrefix("> Assistant 1 "))
    #expect(run.screen.text(row: 21).hasPrefix("  Assistant 21 "))
    #expect(run.screen.cursor == .init(row: 1, column: 2))
    #expect(!run.modes.isCursorHidden)
    #expect(run.screen.look(row: 0, column: 0).isBold)
    #expect(run.screen.look(row: 2, column: 0) == VirtualScreen.Look(text: " "))
    run.send("\u{1b}[B\u{1b}[B")
    run.shows("3 of 300")
    #expect(run.screen.cursor == .init(row: 3, column: 2))
    #expect(run.screen.text(row: 1).hasPrefix("  Assistant 1 "))
    run.send("/ab")
    run.shows("Filter: ab")
    #expect(run.screen.cursor == .init(row: 22, column: 10))
  }

  @Test func `it leaves nothing behind`() throws {
    let run = try ProbeRun(.init(arguments: ["--mouse"]))
    run.shows("1 of 300")
    #expect(run.modes.numbers == [1000, 1006, 1049, 2004])
    #expect(!run.hasFormerModes)
    run.send("q")
    #expect(run.end() == .exited(0))
    #expect(run.modes.isClean)
    #expect(run.hasFormerModes)
  }

  @Test(arguments: ["xterm-256color", "vt100", "screen", "linux"])
  func `what the changes show is what a full repaint shows`(term: String) throws {
    let run = try ProbeRun(
      .init(environment: HostileNames.environment(["TERM": term])))
    run.shows("1 of")
    for _ in 0..<30 {
      let count = run.bytes.count
      run.send("\u{1b}[B")
      run.wait { run.bytes.count > count }
    }
    run.send("\u{1b}[6~\u{1b}[5~\u{1b}[A")
    run.settle()
    let changed = run.screen.looks
    let count = run.bytes.count
    run.send("\u{0c}")
    run.wait { run.bytes.count > count }
    run.settle()
    let fresh = try VirtualScreen(rows: 24, columns: 80)
    fresh.feed(run.bytes[count...])
    // The line that names the last event differs.
    #expect(fresh.looks[..<22] == changed[..<22])
    #expect(fresh.text(row: 23) == "80x24  q Quit  / Filter")
    #expect(fresh.cursor == run.screen.cursor)
  }

  @Test func `a row more or less costs few bytes`() throws {
    let run = try ProbeRun()
    run.shows("1 of 300")
    run.settle()
    let count = run.bytes.count
    run.send("\u{1b}[B")
    run.shows("2 of 300")
    run.settle()
    #expect(run.bytes.count - count < 160)
  }

  @Test func `queued keys make one picture`() throws {
    let run = try ProbeRun()
    run.shows("1 of 300")
    run.settle()
    let count = run.bytes.count
    run.send(String(repeating: "\u{1b}[B", count: 100))
    run.shows("101 of 300")
    run.settle()
    // Two screens at most: the first keys may be read before the last have come.
    #expect(run.bytes.count - count < 3000)
  }

  @Test func `nothing is sent and nothing wakes up when nothing happens`() throws {
    let run = try ProbeRun()
    run.shows("1 of 300")
    run.settle()
    let (count, wakeUps) = (run.bytes.count, try #require(run.wakeUps))
    #expect(!run.wait(seconds: 1) { run.bytes.count != count })
    #expect(run.wakeUps == wakeUps)
  }

  @Test func `a terminal that does not read gets the last state afterwards`() throws {
    let run = try ProbeRun(.init(rows: 200, columns: 500))
    run.shows("1 of 300")
    run.settle()
    let count = run.bytes.count
    // Each key moves the whole list; all pictures together are far more than a terminal holds.
    for _ in 0..<300 { run.sendUnread("\u{1b}[B\u{1b}[6~\u{1b}[5~") }
    run.shows("event 900")
    run.settle()
    #expect(run.screen.text(row: 0) == "103 of 300")
    #expect(run.bytes.count - count < 400_000)
    run.send("q")
    #expect(run.end() == .exited(0))
  }

  @Test func `text goes to the clipboard only where that is allowed`() throws {
    let run = try ProbeRun(.init(arguments: ["--clipboard"]))
    run.shows("1 of 300")
    run.send("x")
    run.shows("copied: true")
    #expect(String(decoding: run.bytes, as: UTF8.self).contains("\u{1b}]52;c;aMO2aGVy\u{07}"))
    let other = try ProbeRun()
    other.shows("1 of 300")
    other.send("x")
    other.shows("copied: false")
    #expect(!String(decoding: other.bytes, as: UTF8.self).contains("\u{1b}]"))
  }
}
