import Glibc
import Testing

@Suite(.enabled(if: ProbeRun.hasTerminals, "this machine has no pseudo-terminals"))
struct SignalTests {
  @Test(arguments: [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP,
  ])
  func `a signal ends it, shows as the cause and leaves the terminal whole`(signal: Int32) throws {
    let run = try ProbeRun(.init(arguments: ["--mouse"]))
    run.shows("1 of 300")
    run.signal(signal)
    #expect(run.end() == .killed(signal: signal))
    #expect(run.modes.isClean)
    #expect(run.hasFormerModes)
  }

  @Test(arguments: [
    ("S", ProbeRun.Ending.killed(signal: SIGSEGV)), ("T", .killed(signal: SIGILL)),
    ("A", .killed(signal: SIGABRT)), ("O", .killed(signal: SIGSEGV)), ("X", .exited(3)),
  ])
  func `a crash leaves the terminal whole`(key: String, ending: ProbeRun.Ending) throws {
    let run = try ProbeRun(.init(arguments: ["--mouse"], environment: ["SWIFT_BACKTRACE": "-"]))
    run.shows("1 of 300")
    run.send(key)
    var expected = ending
    #if arch(arm64)
      if key == "T" { expected = .killed(signal: SIGTRAP) }
    #endif
    #expect(run.end() == expected)
    #expect(run.modes.isClean)
    #expect(run.hasFormerModes)
  }

  @Test(arguments: [false, true])
  func `it ends when the terminal goes`(isHangupIgnored: Bool) throws {
    let run = try ProbeRun(.init(ignored: isHangupIgnored ? [SIGHUP] : []))
    run.shows("1 of 300")
    run.hangUp()
    #expect(run.end(seconds: 20) != nil)
  }

  @Test func `an ignored hang-up signal stays ignored`() throws {
    let run = try ProbeRun(.init(ignored: [SIGHUP]))
    run.shows("1 of 300")
    run.signal(SIGHUP)
    run.send("\u{1b}[B")
    run.shows("2 of 300")
    #expect(run.screen.text(row: 22).hasPrefix("event 1:"))
  }

  @Test(arguments: [false, true])
  func `Ctrl-C is an event`(byKey: Bool) throws {
    let run = try ProbeRun()
    run.shows("1 of 300")
    run.send("/a")
    run.shows("Filter: a")
    if byKey { run.send("\u{03}") } else { run.signal(SIGINT) }
    run.shows("interrupted")
    run.send("\u{03}")
    #expect(run.end() == .killed(signal: SIGINT))
    #expect(run.modes.isClean && run.hasFormerModes)
  }

  @Test func `Ctrl-backslash ends it at once`() throws {
    let run = try ProbeRun()
    run.shows("1 of 300")
    run.send("\u{1c}")
    #expect(run.end() == .killed(signal: SIGQUIT))
    #expect(run.modes.isClean && run.hasFormerModes)
  }

  @Test func `a signal is seen while the terminal does not read`() throws {
    let run = try ProbeRun(.init(rows: 200, columns: 500))
    run.shows("1 of 300")
    for _ in 0..<100 { run.sendUnread("\u{1b}[6~\u{1b}[5~") }
    run.signal(SIGTERM)
    let limit = ProbeRun.now + 20_000
    while !run.hasEndedUnread, ProbeRun.now < limit { poll(nil, 0, 10) }
    #expect(run.end() == .killed(signal: SIGTERM))
    #expect(run.hasFormerModes)
  }
}
