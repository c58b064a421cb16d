import AltaiApp
import AltaiCatalog
import ArgumentParser
import Glibc
import LosslessJSON
import TextScreen

/// The program, from its arguments to its exit code.
public enum AltaiProgram {
  /// Runs the command that the arguments of this process name, and ends the process.
  public static func main() -> Never {
    ignoreFileSignals()
    exit(run(BytePath.processArguments(), surroundings: .process))
  }

  /// Runs a command.
  ///
  /// The first word chooses the command here, not in the parser: a parser that starts at the one command asked for does a
  /// third of the work, and ``ShortPath`` leaves it out where it can. What has no such word or completes words goes through
  /// the whole tree. Help is no work of the parser's: it is made from the tables.
  ///
  /// - Returns: The exit code.
  static func run(_ arguments: [String], surroundings: Surroundings) -> Int32 {
    var root: any ParsableCommand.Type = Altai.self
    var rest = arguments
    do {
      if arguments.first?.hasPrefix("-") ?? true,
        let request = ShortPath.browserRequest(arguments)
      {
        try BrowserRun(request: request).run()
      }
      if let first = arguments.first, first == "recommend" || first == "list",
        let request = ShortPath.request(arguments.dropFirst(), takesFilter: first == "list")
      {
        try RankingAnswer(request: request, givesReasons: first == "recommend").run()
      }
      if arguments.first == "set", let set = SetAnswer.shortPath(arguments.dropFirst()) {
        return try set.answer(Session(set.output))
      }
      if let request = HelpRequest(arguments) {
        try HelpAnswer(request: request, arguments: arguments, surroundings: surroundings).run()
        return ExitStatus.done
      }
      if let first = arguments.first, !first.hasPrefix("-") {
        guard let named = Altai.commands.first(where: { $0.name == first }) else {
          let names = Altai.shownNames
          throw unknownCommand(first, among: names, arguments, surroundings)
        }
        if let failure = unknownSubcommand(of: named, arguments, surroundings) { throw failure }
        if named.type != ProfileCommand.self {
          root = named.type
          rest.removeFirst()
        }
      }
      var command = try root.parseAsRoot(rest)
      try command.run()
      return ExitStatus.done
    } catch let failure as Failure {
      report(failure, arguments, surroundings)
      return failure.status
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return reportParsing(error, root, arguments, surroundings)
    }
  }

  /// A word in a command's place that is no command, with what was probably meant.
  private static func unknownCommand(
    _ name: String, among names: [String], _ arguments: [String], _ surroundings: Surroundings
  ) -> Failure {
    Failure(
      .unknownCommand(name, suggestion: nearest(name, names), commands: names),
      wording(for: surroundings.language(for: arguments)))
  }

  /// A second word that is no command of the first one, where that has commands of its own.
  private static func unknownSubcommand(
    of command: (name: String, type: any ParsableCommand.Type), _ arguments: [String],
    _ surroundings: Surroundings
  ) -> Failure? {
    let names = command.type.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !names.isEmpty, arguments.count > 1, arguments[1] != "help", !arguments[1].hasPrefix("-"),
      !names.contains(arguments[1])
    else { return nil }
    return unknownCommand(
      "\(command.name) \(arguments[1])", among: names.map { "\(command.name) \($0)" }, arguments,
      surroundings)
  }

  /// What the parser prints itself goes to standard output; what it refuses goes to standard error.
  private static func reportParsing(
    _ error: any Error, _ root: any ParsableCommand.Type, _ arguments: [String],
    _ surroundings: Surroundings
  ) -> Int32 {
    let code = root.exitCode(for: error)
    if code == .success {
      let text = root.fullMessage(for: error)
      do {
        try StandardOutput.write(Array((text + "\n").utf8))
      } catch .failed(let code) {
        let words = wording(for: surroundings.language(for: arguments))
        report(
          Failure(ExitStatus.inputOutput, [words.cannotWrite(systemMessage(code))]), arguments,
          surroundings)
        return ExitStatus.inputOutput
      } catch {
        return ExitStatus.done
      }
      return ExitStatus.done
    }
    let words = wording(for: surroundings.language(for: arguments))
    let topic = HelpTopic(calledBy: arguments)
    let problem = ParserRefusal.problem(
      root.message(for: error), options: CommandInfo.options(of: topic))
    report(Failure(problem, topic, words), arguments, surroundings)
    return ExitStatus.usage
  }

  private static func report(
    _ failure: Failure, _ arguments: [String], _ surroundings: Surroundings
  ) {
    guard !failure.lines.isEmpty else { return }
    let style = OutputStyle(isASCII: !surroundings.isUTF8)
    let isJSON =
      arguments.contains("--json") || arguments.contains("--format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--format" && $1 == "json" }
    var text = ""
    if isJSON {
      var writer = JSONWriter()
      writer.beginObject()
      writer.member("format", 1)
      writer.member("kind", "error")
      writer.member("status", Int(failure.status))
      writer.member("message", failure.lines[0])
      writer.member("details", Array(failure.lines.dropFirst()))
      writer.endObject()
      text = writer.text + "\n"
    } else {
      text =
        failure.lines.enumerated().map { index, line in
          (index == 0 ? "altai: " : "  ") + style.clean(line) + "\n"
        }.joinedText()
    }
    try? StandardOutput.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
