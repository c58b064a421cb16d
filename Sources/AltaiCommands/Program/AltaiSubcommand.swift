import ArgumentParser

/// A command that answers in a session and ends with an exit code.
protocol AltaiSubcommand: ParsableCommand {
  var output: OutputOptions { get }
  /// Prints the answer.
  ///
  /// - Returns: The exit code.
  func answer(_ session: Session) throws(Failure) -> Int32
}

extension AltaiSubcommand {
  func run() throws {
    try answer(Session(output.request)).throwUnlessDone()
  }
}

extension Int32 {
  /// Ends a command with this exit code, unless it is 0.
  func throwUnlessDone() throws {
    if self != ExitStatus.done { throw ExitCode(self) }
  }
}
