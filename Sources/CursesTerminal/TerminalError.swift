/// Why a terminal cannot show screens.
public enum TerminalError: Error, Hashable, Sendable {
  /// Neither the standard descriptors nor `/dev/tty` is a terminal.
  case noTerminal
  /// Its kind, as `TERM` names it, is unknown or cannot move the cursor; nil when it is not set.
  case notCapable(String?)
  /// Another program has the terminal, and nothing can stop this one until that changes.
  case inBackground
  /// A ``CursesTerminal`` is open already.
  case inUse
  /// The system refused something.
  case failed(errno: CInt)
}
