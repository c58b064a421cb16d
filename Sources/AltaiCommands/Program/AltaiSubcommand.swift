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
    let session = try Session(output)
    let status = try answer(session)
    if status != ExitStatus.done { throw ExitCode(status) }
  }
}
