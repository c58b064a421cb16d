import Glibc
import Testing

@Suite(.enabled(if: ProbeRun.hasTerminals, "this machine has no pseudo-terminals"))
struct StoppingTests {
  @Test(arguments: [false, true])
  func `Ctrl-Z gives the terminal back, and fg shows everything again`(isResized: Bool) throws {
    let run = try ProbeRun(.init(arguments: ["--mouse"], hasShell: true))
    run.shows("1 of 300")
    run.send("\u{1b}[B")
    run.shows("2 of 300")
    run.send("\u{1a}")
    #expect(run.wait { run.text.contains("<<stopped tty=restored>>") })
    #expect(run.modes.isClean)
    if isResized { run.resize(rows: 30, columns: 100) }
    let count = run.bytes.count
    run.signal(SIGUSR1)
    run.shows(isResized ? "100x30  q Quit" : "80x24  q Quit")
    run.shows("2 of 300")
    #expect(run.wait { run.screen.text(row: 3).hasPrefix("  Assistant 3") })
    #expect(TerminalModes(Array(run.bytes[count...])).numbers == [1000, 1006, 1049, 2004])
    #expect(run.screen.cursor == .init(row: 2, column: 2))
    run.send("\u{1b}[B")
    run.shows("3 of 300")
    // One more time, and out.
    run.send("\u{1a}")
    #expect(run.wait { run.text.ranges(of: "<<stopped").count == 2 })
    run.signal(SIGUSR1)
    run.shows("3 of 300")
    run.wait { run.screen.text(row: 22).contains("resized") }
    run.send("q")
    #expect(run.end() == .exited(0))
    #expect(run.modes.isClean && run.hasFormerModes)
  }

  @Test func `what stops it without asking is made good when it goes on`() throws {
    let run = try ProbeRun(.init(hasShell: true))
    run.shows("1 of 300")
    let job = try #require(run.job)
    kill(job, SIGSTOP)
    #expect(run.wait { run.text.contains("<<stopped tty=left>>") })
    run.resize(rows: 20, columns: 60)
    run.signal(SIGUSR1)
    run.shows("60x20  q Quit")
    run.send("q")
    #expect(run.end() == .exited(0))
    #expect(run.modes.isClean && run.hasFormerModes)
  }

  @Test func `started in the background it waits, drawing nothing, until it gets the terminal`()
    throws
  {
    let run = try ProbeRun(.init(arguments: [], shellArguments: ["--background"]))
    #expect(run.wait { run.text.contains("<<stopped tty=restored>>") })
    #expect(!run.bytes.contains(0x1b))
    run.signal(SIGUSR1)
    run.shows("1 of 300")
    run.send("q")
    #expect(run.end() == .exited(0))
    #expect(run.modes.isClean && run.hasFormerModes)
  }

  @Test func `where nothing can stop it in the background it says so`() throws {
    let run = try ProbeRun(.init(arguments: [], shellArguments: ["--background", "--deaf"]))
    #expect(run.end() == .exited(64))
    #expect(run.text.contains("inBackground"))
    #expect(!run.bytes.contains(0x1b))
  }

  @Test func `a signal that nobody can stop by changes nothing`() throws {
    // Without a shell above it, the system ignores the signal.
    let run = try ProbeRun()
    run.shows("1 of 300")
    run.send("\u{1a}")
    run.shows("resized")
    run.send("\u{1b}[B")
    run.shows("2 of 300")
    #expect(run.modes.numbers == [1049, 2004])
  }

  @Test func `an editor gets the terminal for a while`() throws {
    let run = try ProbeRun(.init(arguments: ["--editor", "/bin/pwd", "--mouse"]))
    run.shows("1 of 300")
    let count = run.bytes.count
    run.send("E")
    run.shows("resized")
    // The child's line, and nothing before it that a shell would have to live with.
    let path = try #require(run.bytes[count...].firstIndex(of: UInt8(ascii: "/")))
    #expect(TerminalModes(Array(run.bytes[..<path])).isClean)
    #expect(run.modes.numbers == [1000, 1006, 1049, 2004])
    run.send("q")
    #expect(run.end() == .exited(0))
    #expect(run.modes.isClean && run.hasFormerModes)
  }
}
