import Testing

@Suite(.enabled(if: ProbeRun.hasTerminals, "this machine has no pseudo-terminals"))
struct TerminalKindTests {
  @Test(arguments: [
    "xterm", "xterm-256color", "xterm-mono", "xterm-direct", "linux", "vt100", "vt220", "screen",
    "screen.xterm-256color", "tmux-256color", "rxvt-unicode-256color", "xterm-kitty", "foot",
    "xterm-ghostty", "ghostty", "alacritty", "wezterm", "st-256color", "ansi",
  ])
  func `a terminal that is known, or like a known one, shows the list`(term: String) throws {
    let run = try ProbeRun(.init(environment: ["TERM": term]))
    run.shows("80x24  q Quit")
    #expect(run.screen.text(row: 21).hasPrefix("  Assistant 21 "))
    #expect(run.screen.cursor == .init(row: 1, column: 2))
    run.send("q")
    #expect(run.end() == .exited(0))
    #expect(run.modes.isClean && run.hasFormerModes)
  }

  @Test(arguments: ["-", "", "dumb", "unknown", "no-such-terminal", "../../etc/passwd", "hardcopy"])
  func `a terminal that cannot show screens gets none`(term: String) throws {
    let run = try ProbeRun(.init(environment: ["TERM": term]))
    #expect(run.end() == .exited(0))
    #expect(run.text.contains("notCapable"))
    #expect(run.text.contains("Assistant 1"))
    #expect(!run.bytes.contains(0x1b))
    #expect(run.hasFormerModes)
  }

  @Test(arguments: ["vt100", "xterm-mono"])
  func `a terminal without colours gets none`(term: String) throws {
    let run = try ProbeRun(
      .init(arguments: ["--theme", "highContrast"], environment: ["TERM": term]))
    run.shows("1 of 300")
    #expect(Colours.sequences(in: run.bytes) == [])
    #expect(run.screen.look(row: 1, column: 2).isReverse)
  }

  @Test(arguments: ["terminal", "highContrast", "monochrome"])
  func `NO_COLOR leaves bold and reverse`(theme: String) throws {
    let run = try ProbeRun(
      .init(arguments: ["--theme", theme], environment: ["NO_COLOR": "1"]))
    run.shows("1 of 300")
    #expect(Colours.sequences(in: run.bytes) == [])
    #expect(run.screen.look(row: 1, column: 2).isReverse)
    #expect(run.screen.look(row: 0, column: 0).isBold)
    run.send("q")
    #expect(run.end() == .exited(0))
    #expect(Colours.sequences(in: run.bytes) == [])
  }

  /// A bright red as each kind of terminal is told it.
  @Test(arguments: [
    ("xterm-256color", ["91"]), ("xterm-16color", ["91"]), ("xterm-color", ["31"]),
    ("screen", ["31"]), ("linux", ["31"]), ("xterm-direct", ["38:2::255:0:0"]),
    ("tmux-direct", ["38;2;255;0;0", "38:2::255:0:0"]),
  ])
  func `colours are said as the terminal understands them`(
    term: String, red: [String]
  ) throws {
    let run = try ProbeRun(.init(environment: ["TERM": term]))
    run.shows("1 of 300")
    let sequences = Colours.sequences(in: run.bytes)
    #expect(red.contains { sequences.contains($0) }, "\(sequences)")
  }

  @Test func `a theme with colours of its own paints the whole screen`() throws {
    let run = try ProbeRun(.init(arguments: ["--theme", "highContrast"]))
    run.shows("80x24  q Quit")
    let grounds = Set(run.screen.looks.joined().map(\.background))
    #expect(!grounds.contains(nil))
    run.send("tttt")
    run.shows("event 4")
    #expect(Set(run.screen.looks.joined().map(\.background)) == [nil])
  }
}
