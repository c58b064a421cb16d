import Testing

@Suite(.enabled(if: ProbeRun.hasTerminals, "this machine has no pseudo-terminals"))
struct HostileCellTests {
  @Test(arguments: ["C.UTF-8", "C"])
  func `no name leaves its cells`(locale: String) throws {
    let run = try ProbeRun(
      .init(
        environment: HostileNames.environment(["LC_ALL": locale]), rows: 60))
    run.shows("80x60")
    // The number at the right end of each row stands where it belongs.
    for (index, name) in HostileNames.all.enumerated() {
      let number = (0..<2).map { run.screen.look(row: 1 + index, column: 77 + $0).text }.joined()
      let expected = index * 7 % 100
      #expect(number == (expected < 10 ? " \(expected)" : "\(expected)"), "\(name)")
    }
    let sent = String(decoding: run.bytes, as: UTF8.self)
    #expect(!sent.contains("PWNED\u{07}"))
    #expect(!sent.unicodeScalars.contains { (0x80..<0xa0).contains($0.value) })
    #expect(!sent.unicodeScalars.contains("\u{202e}"))
    // Where a tab goes is the user's to set.
    #expect(!sent.unicodeScalars.contains("\t"))
    #expect(!sent.contains("\u{1b}[31;5m"))
    // The bytes were UTF-8: nothing had to be replaced.
    #expect(!sent.unicodeScalars.contains("\u{fffd}"))
    if locale == "C" { #expect(run.bytes.allSatisfy { $0 < 0x7f }) }
  }

  @Test func `a wide character is never cut by the edge`() throws {
    let run = try ProbeRun(.init(environment: HostileNames.environment(), columns: 25))
    run.shows("wide-日本")
    for columns in 14...25 {
      run.resize(rows: 24, columns: columns)
      run.shows("\(columns)x24".prefix(columns).description)
    }
    run.send("q")
    #expect(run.end() == .exited(0))
  }
}
