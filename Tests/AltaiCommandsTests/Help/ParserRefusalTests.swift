import AltaiApp
import AltaiCommands
import ArgumentParser
import Testing

/// The sentences of the argument parser, each called forth from the parser itself.
struct ParserRefusalTests {
  enum Two: String, CaseIterable, ExpressibleByArgument { case left, right }
  enum Three: String, CaseIterable, ExpressibleByArgument { case low, medium, high }
  enum Many: String, CaseIterable, ExpressibleByArgument { case a1, b2, c3, d4, e5, f6, g7 }

  struct Trial: ParsableCommand {
    @Option var two: Two?
    @Option var three: Three?
    @Option var many: Many?
    @Option var count: Int?
    @Flag var quiet = false
    @Argument var place: Three = .low
    @Argument var names: [String] = []
  }

  struct Needy: ParsableCommand {
    @Option var level: String
  }

  @Test(
    arguments: [
      (["--tow"], .unknownOption("--tow", suggestion: "--two")),
      (["--xyzxyz"], .unknownOption("--xyzxyz", suggestion: nil)),
      (["-q"], .unknownOption("-q", suggestion: nil)),
      (
        ["--it's 'so'. Did you mean 'x"],
        .unknownOption("--it's 'so'. Did you mean 'x", suggestion: nil)
      ),
      (["---"], .noOption("---")),
      (["--two"], .missingValue(option: "--two", value: "<two>")),
      (["--quiet=yes"], .needlessValue("yes", option: "--quiet")),
      (["--quiet=' takes"], .needlessValue("' takes", option: "--quiet")),
      (
        ["--two", "lft"],
        .badValue("lft", argument: "--two", suggestion: "left", allowed: ["left", "right"])
      ),
      (
        ["--three", "x' is invalid for 'y"],
        .badValue(
          "x' is invalid for 'y", argument: "--three", suggestion: nil,
          allowed: ["low", "medium", "high"])
      ),
      (
        ["hihg"],
        .badValue(
          "hihg", argument: "<place>", suggestion: "high", allowed: ["low", "medium", "high"])
      ),
      (
        ["--many", "zz"],
        .badValue(
          "zz", argument: "--many", suggestion: nil,
          allowed: ["a1", "b2", "c3", "d4", "e5", "f6", "g7"])
      ),
      (["--count", "1,5"], .badValue("1,5", argument: "--count", suggestion: nil, allowed: [])),
    ] as [([String], ParsingProblem)])
  func `a sentence of the parser is understood`(_ arguments: [String], _ problem: ParsingProblem)
    throws
  {
    #expect(Self.problem(Trial.self, arguments) == problem)
  }

  @Test(
    arguments: [
      ([], .missingArgument("--level <level>")),
      (["--level", "a", "b"], .unexpectedArgument("b")),
      (["--level", "a", "it's", "c d"], .unexpectedArguments(["it's", "c d"])),
    ] as [([String], ParsingProblem)])
  func `so are those about arguments`(_ arguments: [String], _ problem: ParsingProblem) throws {
    #expect(Self.problem(Needy.self, arguments) == problem)
  }

  @Test func `any other sentence is passed on`() {
    #expect(ParserRefusal.problem("Ours alone.", options: []) == .other("Ours alone."))
    #expect(ParserRefusal.problem("", options: []) == .other(""))
  }

  /// What the parser says to these arguments, understood.
  private static func problem(_ type: (some ParsableCommand).Type, _ arguments: [String])
    -> ParsingProblem?
  {
    do {
      _ = try type.parse(arguments)
      return nil
    } catch {
      let options = ["--two", "--three", "--many", "--count", "--quiet"]
      return ParserRefusal.problem(type.message(for: error), options: options)
    }
  }
}
