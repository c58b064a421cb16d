import Testing

/// When text is coloured: on a terminal that can, unless somebody says otherwise.
struct ColourTests {
  @Test(arguments: [
    ([:], false), (["CLICOLOR_FORCE": "1"], true), (["CLICOLOR_FORCE": "0"], false),
    (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    (["CLICOLOR_FORCE": "1", "ALTAI_PLAIN": "1"], false), (["TERM": "xterm-256color"], false),
  ])
  func `a pipe is coloured only by force`(_ environment: [String: String], _ isColoured: Bool)
    throws
  {
    let run = try AltaiRun(["recommend"], environment: environment)
    #expect(run.status == 0)
    #expect(run.output.contains(0x1B) == isColoured)
  }

  @Test(
    .enabled(if: ProgramProcess.hasTerminals, "this machine has no pseudo-terminals"),
    arguments: [
      (["TERM": "xterm"], true), (["TERM": "dumb"], false), ([:], false),
      (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "xterm", "NO_COLOR": ""], true),
      (["TERM": "xterm", "ALTAI_PLAIN": "1"], false),
      (["TERM": "dumb", "CLICOLOR_FORCE": "1"], false),
    ])
  func `a terminal is coloured unless it cannot or must not`(
    _ environment: [String: String], _ isColoured: Bool
  ) throws {
    for command in ["recommend", "check"] {
      let run = try AltaiRun(
        [command], environment: environment, output: .terminal(columns: 80))
      #expect(run.status == 0)
      #expect(run.output.contains(0x1B) == (isColoured && command == "recommend"))
    }
  }

  @Test(arguments: [["--json"], ["--format", "csv"], ["--format", "markdown"], ["--plain"]])
  func `only the text for people is coloured`(_ form: [String]) throws {
    let run = try AltaiRun(["recommend"] + form, environment: ["CLICOLOR_FORCE": "1"])
    #expect(run.status == 0)
    #expect(!run.output.contains(0x1B))
  }
}
