import AltaiApp
import AltaiCatalog
import ArgumentParser
import Glibc
import LosslessJSON

/// The program, from its arguments to its exit code.
public enum AltaiProgram {
  /// Runs the command that the arguments of this process name, and ends the process.
  public static func main() -> Never {
    setlocale(LC_CTYPE, "")
    exit(run(BytePath.processArguments(), surroundings: .process))
  }

  /// Runs a command.
  ///
  /// - Returns: The exit code.
  static func run(_ arguments: [String], surroundings: Surroundings) -> Int32 {
    do {
      if let unknown = unknownCommand(in: arguments, surroundings) { throw unknown }
      var command = try Altai.parseAsRoot(arguments)
      try command.run()
      return ExitStatus.done
    } catch let failure as Failure {
      report(failure, arguments, surroundings)
      return failure.status
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return reportParsing(error, arguments, surroundings)
    }
  }

  private static func language(_ arguments: [String], _ surroundings: Surroundings) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--language=") {
        return Language(rawValue: String(argument.dropFirst(11))) ?? surroundings.language
      }
      if argument == "--language", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? surroundings.language
      }
    }
    return surroundings.language
  }

  /// A word in a command's place that is no command, with what was probably meant.
  private static func unknownCommand(
    in arguments: [String], _ surroundings: Surroundings
  ) -> Failure? {
    var names: [String] = []
    var configuration = Altai.configuration
    for word in arguments {
      let subcommands = configuration.subcommands
      guard !subcommands.isEmpty, !word.hasPrefix("-") else { return nil }
      if names.isEmpty, word == "help" { return nil }
      guard let known = subcommands.first(where: { $0.name == word }) else {
        let commands = subcommands.map { (names + [$0.name]).joined(separator: " ") }
        let given = (names + [word]).joined(separator: " ")
        return Failure(
          .unknownCommand(given, suggestion: nearest(given, commands), commands: commands),
          wording(for: language(arguments, surroundings)))
      }
      names.append(word)
      configuration = known.configuration
    }
    return nil
  }

  /// Help goes to standard output; what the argument parser refuses goes to standard error.
  private static func reportParsing(
    _ error: any Error, _ arguments: [String], _ surroundings: Surroundings
  ) -> Int32 {
    let code = Altai.exitCode(for: error)
    if code == .success {
      let text = Altai.fullMessage(for: error)
      do {
        try StandardOutput.write(Array((text + "\n").utf8))
      } catch .failed(let code) {
        let words = wording(for: language(arguments, surroundings))
        report(
          Failure(ExitStatus.inputOutput, [words.cannotWrite(systemMessage(code))]), arguments,
          surroundings)
        return ExitStatus.inputOutput
      } catch {
        return ExitStatus.done
      }
      return ExitStatus.done
    }
    let words = wording(for: language(arguments, surroundings))
    var lines = Altai.message(for: error).split(separator: "\n").prefix(2).map(String.init)
    lines.append(words.helpHint(commandLine(arguments)))
    report(Failure(ExitStatus.usage, lines), arguments, surroundings)
    return ExitStatus.usage
  }

  private static func commandLine(_ arguments: [String]) -> String {
    var words = ["altai"]
    var configuration = Altai.configuration
    for word in arguments {
      guard let known = configuration.subcommands.first(where: { $0.name == word }) else { break }
      words.append(word)
      configuration = known.configuration
    }
    return words.joined(separator: " ")
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
        }.joined()
    }
    try? StandardOutput.write(Array(text.utf8), to: STDERR_FILENO)
  }
}

extension ParsableCommand {
  /// The word that calls the command.
  fileprivate static var name: String { configuration.commandName ?? _commandName }
}
