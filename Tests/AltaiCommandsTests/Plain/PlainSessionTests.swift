import Glibc
import Testing

/// Whole sessions line by line, at a real terminal.
@Suite(.enabled(if: ProgramProcess.hasTerminals, "this machine has no pseudo-terminals"))
struct PlainSessionTests {
  @Test func `a session is what is typed and what is answered`() throws {
    let home = try TestFolder()
    let folder = try TestFolder()
    let catalog = SmallCatalog.write(to: folder)
    let talk = try TerminalTalk(
      ["--plain", "--catalog", catalog],
      typing: ["weight privacy 5\n", "why 3\n", "quit\n"], home: home)
    #expect(talk.ending == .exited(0))
    #expect(
      talk.transcript == """
        3 assistants, ranked by your weights. Say ? for help.
        1. Alpha, Free, equal 1st, 100 of 100. Privacy strong. Price free.
        2. Beta, Free, equal 1st, 100 of 100. Privacy strong. Price free.
        3. Gamma, Paid, 25 of 100. Privacy none. Price €12.50/month.
        altai> weight privacy 5
        Privacy is now 5, it was medium. First is still Alpha.
        altai> why 3
        Gamma, Paid is number 3 of 3 with 19 of 100 points. They add up like this:

        Price. Is: €12.50/month, Of 100: 50, Weight: 38%, Points: 18.8.
        Privacy. Is: none, Of 100: 0, Weight: 62%, Points: 0.
        Sum. Weight: 100%, Points: 18.8.

        Compared with Beta, Free: -81.3 points
          Privacy: -62.5 (none, there strong)
          Price: -18.8 (€12.50/month, there free)
        altai> quit

        """)
  }

  @Test func `what was set is there the next time`() throws {
    let home = try TestFolder()
    _ = try TerminalTalk(typing: ["weight privacy 7\n"], home: home)
    let next = try TerminalTalk(typing: ["weight privacy\n"], home: home)
    #expect(
      next.transcript.contains(
        "Weights and place are as you left them; reset goes back to the profile."))
    #expect(next.transcript.contains("Privacy: 7, "))
    let fresh = try TerminalTalk(["--plain", "--fresh"], typing: ["weight privacy\n"], home: home)
    #expect(fresh.transcript.contains("Privacy: medium, "))
  }

  @Test func `a profile is saved, listed, loaded and removed`() throws {
    let home = try TestFolder()
    let talk = try TerminalTalk(
      typing: [
        "profile save work\n", "profile\n", "profile rename work home\n", "profile load home\n",
        "profile remove home\n", "profile\n",
      ], home: home)
    #expect(talk.transcript.contains("Profile 'work' saved in "))
    #expect(talk.transcript.contains("\ndefault.\nwork, loaded.\n"))
    #expect(talk.transcript.contains("\nProfile 'work' is called 'home' now.\n"))
    #expect(talk.transcript.contains("\nProfile 'home'. First is still Lumo.\n"))
    #expect(talk.transcript.contains("\nProfile 'home' removed.\n"))
    #expect(talk.transcript.hasSuffix("altai> profile\ndefault, loaded.\naltai> \n"))
  }

  @Test func `Ctrl-D leaves, after a new line`() throws {
    let home = try TestFolder()
    let talk = try TerminalTalk(typing: [], home: home)
    #expect(talk.ending == .exited(0))
    #expect(talk.transcript.hasSuffix("\naltai> \n"))
  }

  @Test func `Ctrl-C at an empty prompt ends the program as the signal does`() throws {
    let home = try TestFolder()
    let talk = try TerminalTalk(typing: ["\u{3}"], home: home)
    #expect(talk.ending == .killed(signal: SIGINT))
    #expect(talk.transcript.hasSuffix("\naltai> ^C\n"))
  }

  @Test func `Ctrl-C after something typed forgets the line`() throws {
    let home = try TestFolder()
    let talk = try TerminalTalk(
      typing: ["weight privacy high\u{3}", "weight privacy\n"], home: home)
    #expect(talk.ending == .exited(0))
    #expect(talk.transcript.contains("altai> weight privacy high^C\naltai> weight privacy\n"))
    #expect(talk.transcript.contains("\nPrivacy: medium, "))
  }

  static let long = [
    "?\n", "all\n", "1\n", "all\n", "why 1\n", "compare 1 4\n", "equal\n", "all\n", "levels\n",
    "sources 1\n", "all\n", "leave 5\n", "weight\n", "money avoid\n", "list\n", "/free\n",
    "wieght\n",
  ]

  @Test(arguments: ["dumb", ""])
  func `a terminal without abilities gets not one escape`(_ term: String) throws {
    let home = try TestFolder()
    let talk = try TerminalTalk([], typing: Self.long, home: home, environment: ["TERM": term])
    #expect(talk.ending == .exited(0))
    #expect(talk.transcript.contains("altai> wieght\n"))
    #expect(!talk.bytes.contains(0x1B))
  }

  @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "", "LANG": "fr_FR"]])
  func `where the locale has no UTF-8 all is ASCII`(_ environment: [String: String]) throws {
    let home = try TestFolder()
    let talk = try TerminalTalk(typing: Self.long, home: home, environment: environment)
    #expect(talk.ending == .exited(0))
    #expect(talk.bytes.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: ["en", "fr"])
  func `no control and no direction sign of the catalog reaches the terminal`(
    _ language: String
  ) throws {
    let home = try TestFolder()
    let folder = try TestFolder()
    let talk = try TerminalTalk(
      ["--plain", "--language", language], typing: Self.long + ["command\n", "copy 1\n"],
      home: home, environment: ["ALTAI_CATALOG": HostileCatalogTests.write(to: folder)])
    #expect(talk.ending == .exited(0))
    #expect(HostileCatalogTests.unsafe(talk.bytes, allowed: ["\n", "\r"]) == [])
    #expect(talk.transcript.contains(#"\u{1B}"#))
  }

  @Test func `no bar, box, block or braille is shown`() throws {
    let home = try TestFolder()
    let talk = try TerminalTalk(typing: Self.long, home: home)
    let drawn = talk.transcript.unicodeScalars.filter {
      (0x2190...0x21FF).contains($0.value) || (0x2500...0x25FF).contains($0.value)
        || (0x2800...0x28FF).contains($0.value)
    }
    #expect(drawn.isEmpty)
  }

  @Test(arguments: [UInt16(80), 40, 20])
  func `no line is wider than the terminal`(_ columns: UInt16) throws {
    let home = try TestFolder()
    let talk = try TerminalTalk(
      typing: ["list\n", "why 1\n", "show 1 privacy\n", "weight\n"], home: home, columns: columns)
    let lines = talk.transcript.split(separator: "\n").filter { !$0.hasPrefix("altai> ") }
    #expect(lines.allSatisfy { $0.count <= Int(columns) })
  }

  /// Where the tests have a terminal of their own, that one would be asked.
  static let hasOwnTerminal: Bool = {
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    close(terminal)
    return true
  }()

  @Test(.enabled(if: !hasOwnTerminal), arguments: [true, false])
  func `without a terminal and without lines it says so`(_ hasInput: Bool) throws {
    let run = try AltaiRun(
      ["--plain", "--fresh"], environment: ["TERM": "xterm"], output: .terminal(columns: 80),
      hasInput: hasInput)
    #expect(run.status == 64)
    #expect(run.text == "")
    #expect(
      run.errorText == """
        altai: there is no terminal to read keys from
          'altai list' prints the list without one

        """)
  }
}
