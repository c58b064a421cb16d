import Glibc
import Testing

@Suite(.enabled(if: ProbeRun.hasTerminals, "this machine has no pseudo-terminals"))
struct InputTests {
  @Test(arguments: [
    ("\u{1b}[A", "Key.up"), ("\u{1b}OB", "Key.down"), ("\u{1b}[5~", "Key.pageUp"),
    ("\u{1b}[H", "Key.home"), ("\r", "Key.enter"), ("\t", "Key.tab"), ("\u{7f}", "Key.backspace"),
    ("\n", "Key.enter"), ("\u{16}", "Key.control(\"v\")"),
    ("\u{13}", "Key.control(\"s\")"),
    ("\u{1b}OP", "Key.function(1)"), ("\u{1b}[24~", "Key.function(12)"),
    ("é", #"character("\u{00E9}")"#),
    ("\u{1b}a", "alternate(\"a\")"),
    ("\u{1b}", "Key.escape"), ("\u{1b}[200~one\ntwo\u{1b}[201~", "pasted 7: one"),
    ("\u{1b}[<0;5;4M", "press, position: TextScreen.Position(row: 3"),
    ("\u{1b}[<65;5;4M", "wheelDown"),
  ])
  func `keys arrive`(bytes: String, shown: String) throws {
    let run = try ProbeRun(.init(arguments: ["--mouse"], columns: 200))
    run.shows("1 of 300")
    run.send(bytes)
    run.shows(shown)
  }

  @Test(arguments: [
    ("linux", "\u{1b}[[A", "function(1)"), ("vt220", "\u{1b}[17~", "function(6)"),
    ("rxvt", "\u{1b}[8~", "Key.end"),
  ])
  func `the terminal's own keys arrive`(term: String, bytes: String, shown: String) throws {
    let run = try ProbeRun(.init(environment: ["TERM": term]))
    run.shows("1 of 300")
    run.send(bytes)
    run.shows(shown)
  }

  @Test func `an escape is a key after a moment, and a sequence in two parts is one key`() throws {
    let run = try ProbeRun()
    run.shows("1 of 300")
    run.send("/")
    run.shows("Filter:")
    let start = ProbeRun.now
    run.send("\u{1b}")
    run.shows("Key.escape")
    // 25 ms, and as long again for a machine that has more to do.
    #expect(ProbeRun.now - start < 1000)
    for part in ["\u{1b}[", "B", "\u{1b}[1;", "2B"] {
      run.send(part)
      run.wait(seconds: 0.06) { false }
    }
    run.shows("3 of 300")
  }

  @Test func `a million pasted bytes are read and the next key is taken`() throws {
    let run = try ProbeRun()
    run.shows("1 of 300")
    run.send("/")
    run.shows("Filter:")
    run.send("\u{1b}[200~" + String(repeating: "a", count: 1_000_000) + "\u{1b}[201~")
    run.shows("Filter: aaaa")
    run.send("\u{1b}")
    run.shows("Key.escape")
  }

  @Test func `the mouse is switched on and off`() throws {
    let run = try ProbeRun()
    run.shows("1 of 300")
    #expect(!run.modes.numbers.contains(1000))
    run.send("m")
    run.shows("character(\"m\")")
    #expect(run.modes.numbers.contains(1000))
    run.send("m")
    run.shows("event 2")
    #expect(!run.modes.numbers.contains(1000) && !run.modes.numbers.contains(1006))
  }

  @Test func `a changed file is reported`() throws {
    let path = "/tmp/altai-probe-fifo-\(getpid())"
    unlink(path)
    try #require(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    let run = try ProbeRun(.init(arguments: ["--watch", path]))
    run.shows("1 of 300")
    let writer = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
    try #require(writer >= 0)
    defer { close(writer) }
    try #require(write(writer, "xx", 2) == 2)
    run.shows("event 1: fileChanged")
    run.settle()
    #expect(run.screen.text(row: 22) == "event 1: fileChanged")
  }
}
