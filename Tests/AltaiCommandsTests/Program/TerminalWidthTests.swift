import TextScreen
import Testing

/// Text on terminals of all widths.
struct TerminalWidthTests {
  @Test(
    .enabled(if: ProgramProcess.hasTerminals, "this machine has no pseudo-terminals"),
    arguments: Command.drawing, [UInt16(200), 80, 60, 40, 20])
  func `no line is wider than the terminal`(_ command: Command, _ columns: UInt16) throws {
    for language in ["en", "fr"] {
      let run = try AltaiRun(
        command.arguments + ["--language", language],
        environment: ["TERM": "xterm", "NO_COLOR": "1"], output: .terminal(columns: columns))
      #expect(run.ending == .exited(command.status))
      #expect(run.errorText == "")
      #expect(run.lines.count > 5)
      for line in run.lines where SafeText.width(of: String(line)) > Int(columns) {
        Issue.record("\(language): \(SafeText.width(of: String(line))) columns: \(line)")
      }
    }
  }

  @Test(.enabled(if: ProgramProcess.hasTerminals, "this machine has no pseudo-terminals"))
  func `a wider terminal is used`() throws {
    let widths = try [UInt16(80), 200].map { columns in
      try AltaiRun(
        ["recommend"], environment: ["TERM": "xterm", "NO_COLOR": "1"],
        output: .terminal(columns: columns)
      ).lines.map { SafeText.width(of: String($0)) }.max() ?? 0
    }
    #expect(widths[0] <= 80)
    #expect(widths[1] > 80)
  }
}
