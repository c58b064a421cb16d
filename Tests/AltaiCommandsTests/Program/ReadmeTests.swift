import Testing

/// What stands in the README is what the program prints.
struct ReadmeTests {
  static let text = Products.bytes("README.md").map { String(decoding: $0, as: UTF8.self) }
  static let examples = ReadmeExamples(text ?? "").examples

  @Test(.enabled(if: text != nil, "there is no README"))
  func `there is an example to run`() {
    #expect(!Self.examples.isEmpty)
  }

  /// As in a pipe, or as on a terminal of 80 columns without colour.
  @Test(
    .enabled(if: ProgramProcess.hasTerminals, "this machine has no pseudo-terminals"),
    arguments: examples)
  func `an example prints what stands below it`(_ example: ReadmeExamples.Example) throws {
    var environment = example.environment
    if environment["LANG"] != nil { environment["LC_ALL"] = environment["LC_ALL"] ?? "" }
    if !example.typed.isEmpty {
      let talk = try TerminalTalk(
        example.arguments, typing: example.typed, home: TestFolder(), environment: environment)
      #expect(talk.transcript == example.output)
      return
    }
    let piped = try AltaiRun(example.arguments, today: nil, environment: environment)
    let isSame = piped.text + piped.errorText == example.output
    if !isSame {
      environment["TERM"] = "xterm"
      environment["NO_COLOR"] = "1"
      let shown = try AltaiRun(
        example.arguments, today: nil, environment: environment, output: .terminal(columns: 80))
      #expect(shown.text + shown.errorText == example.output)
    }
  }

  @Test func `examples are found in fenced blocks`() {
    let text = """
      $ altai outside
      ```console
      $ altai list --require 'a>=b c' "x"
      one

      two

      $ LANG=fr altai list
      ```
      text
      ```sh
      $ make
      altai list
      ```
      """
    let examples = ReadmeExamples(text).examples
    #expect(examples.map(\.line) == [3, 8])
    #expect(examples.map(\.arguments) == [["list", "--require", "a>=b c", "x"], ["list"]])
    #expect(examples.map(\.environment) == [[:], ["LANG": "fr"]])
    #expect(examples.map(\.output) == ["one\n\ntwo\n", ""])
  }
}
