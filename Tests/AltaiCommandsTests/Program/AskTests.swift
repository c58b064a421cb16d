import AltaiCommands
import Testing

/// The interview at a terminal, over a catalog in which strong privacy costs something.
@Suite(.enabled(if: ProgramProcess.hasTerminals, "this machine has no pseudo-terminals"))
struct AskTests {
  /// Alpha and Beta cost 10 a month and don't train; Gamma is free and does.
  private static let dearPrivacy = SmallCatalog.text
    .replacing(#""amount": "0""#, with: #""amount": "10""#)
    .replacing(#""amount": "12.50""#, with: #""amount": "0""#)

  private func talk(
    _ typed: [String], _ arguments: [String] = [], home: borrowing TestFolder
  ) throws -> TerminalTalk {
    let folder = try TestFolder()
    let catalog = SmallCatalog.write(Self.dearPrivacy, to: folder)
    return try TerminalTalk(
      ["ask", "--catalog", catalog] + arguments, typing: typed, home: home,
      prompt: "1 2 = ? u q> ")
  }

  @Test func `an answer settles who is first, and the result says how to keep it`() throws {
    let home = try TestFolder()
    let talk = try talk(["1\n", "1\n", "1\n", "1\n", "1\n", "1\n", "1\n"], home: home)
    #expect(talk.ending == .exited(0))
    #expect(talk.transcript.contains("Question 1 of at most 7: which would you rather have?"))
    #expect(talk.transcript.contains("You would rather have the first."))
    #expect(talk.transcript.contains("First for you: Alpha, Free and Beta, Free."))
    #expect(talk.transcript.contains("To keep this: altai profile save NAME --privacy "))
  }

  @Test func `what is no answer is said, and the question stays`() throws {
    let home = try TestFolder()
    let talk = try talk(["maybe\n", "u\n", "q\n"], home: home)
    #expect(talk.ending == .exited(0))
    #expect(talk.transcript.contains("'maybe' is no answer: 1, 2, =, ?"))
    #expect(talk.transcript.contains("There is no answer to take back."))
    #expect(!talk.transcript.contains("Question 2"))
    #expect(talk.transcript.contains("Nothing was answered, so nothing is known."))
  }

  @Test func `the end of input ends it with what is known so far`() throws {
    let home = try TestFolder()
    let talk = try talk(["?\n", "\u{4}"], home: home)
    #expect(talk.ending == .exited(0))
    #expect(talk.transcript.contains("You can't say; the question is not asked again."))
    #expect(talk.transcript.contains("Nothing was answered, so nothing is known."))
  }

  @Test func `Ctrl-C ends it as a signal does`() throws {
    let home = try TestFolder()
    let talk = try talk(["\u{3}"], home: home)
    #expect(talk.ending == .killed(signal: 2))
  }

  @Test func `--save keeps the result as a profile`() throws {
    let home = try TestFolder()
    let talk = try talk(
      ["2\n", "2\n", "2\n", "2\n", "2\n", "2\n"], ["--save", "mine"], home: home)
    #expect(talk.ending == .exited(0))
    #expect(talk.transcript.contains("First for you: Gamma, Paid."))
    #expect(talk.transcript.contains("Profile 'mine' saved in "))
    #expect(!talk.transcript.contains("To keep this"))
  }

  @Test func `a name that no profile can have is refused before anything is asked`() throws {
    let run = try AltaiRun(["ask", "--save", "no name"])
    #expect(run.status == 64)
    #expect(run.text.isEmpty)
  }

  @Test func `where nothing can be read, it says how to answer`() throws {
    let run = try AltaiRun(["ask", "--donations-prefer", "any"], hasInput: false)
    #expect(run.status == 64)
    #expect(
      run.errorText == """
        altai: there is no terminal to read keys from
          answers can come through a pipe: printf '1\\n2\\n' | altai ask

        """)
  }

  @Test func `where nobody has a place, that is the answer`() throws {
    let run = try AltaiRun(["ask", "--donations", "must"])
    #expect(run.status == 1)
    #expect(run.errorText.contains("nobody has a place, so there is nothing to choose between"))
  }
}
