import Testing

@Suite(.enabled(if: ProbeRun.hasTerminals, "this machine has no pseudo-terminals"))
struct SizeTests {
  @Test(arguments: [(1, 1), (2, 2), (5, 20), (10, 40), (200, 500)])
  func `any size works and can grow`(rows: Int, columns: Int) throws {
    let run = try ProbeRun(.init(rows: rows, columns: columns))
    run.wait { run.screen.text(row: 0).hasPrefix(rows > 3 ? "1" : "A") }
    #expect(run.screen.text(row: 0).hasPrefix(rows > 3 ? "1" : "A"))
    run.send("\u{1b}[B")
    run.settle()
    if columns > 30 {
      #expect(run.screen.text(row: rows - 1) == "\(columns)x\(rows)  q Quit  / Filter")
    }
    run.resize(rows: 24, columns: 80)
    run.shows("80x24  q Quit")
    #expect((1...21).allSatisfy { run.screen.text(row: $0).contains("Assistant") })
    run.send("q")
    #expect(run.end() == .exited(0))
    #expect(run.modes.isClean && run.hasFormerModes)
  }

  @Test(arguments: [
    ([:], "80x24"), (["LINES": "30", "COLUMNS": "100"], "100x30"),
    (["LINES": "x", "COLUMNS": "-1"], "80x24"),
  ])
  func `a terminal that does not know its size`(variables: [String: String], size: String) throws {
    let run = try ProbeRun(
      .init(environment: variables, rows: 40, columns: 120, saidSize: (0, 0)))
    run.shows("\(size)  q Quit")
  }

  @Test func `many sizes in a row make few pictures`() throws {
    let run = try ProbeRun()
    run.shows("1 of 300")
    let count = run.bytes.count
    for step in 0..<100 { run.resize(rows: 10 + step % 30, columns: 40 + step) }
    run.resize(rows: 24, columns: 80)
    run.shows("80x24  q Quit")
    run.settle()
    #expect(run.screen.text(row: 21).hasPrefix("  Assistant 21 "))
    #expect(run.bytes.count - count < 20_000)
  }

  @Test func `a new size clears the screen, even one that was there before`() throws {
    let run = try ProbeRun()
    run.shows("1 of 300")
    run.settle()
    let count = run.bytes.count
    run.resize(rows: 24, columns: 79)
    run.shows("79x24")
    run.resize(rows: 24, columns: 80)
    run.shows("80x24")
    run.settle()
    #expect(String(decoding: run.bytes[count...], as: UTF8.self).contains("\u{1b}[2J"))
  }
}
