import Glibc

/// One run of an editor on a file, in the terminal of this program, to its end.
///
/// The terminal must have been given back before, and nothing else may read from it.
package enum EditorRun {
  /// How an editor ended.
  package enum Ending: Hashable, Sendable {
    /// As it should; in how many milliseconds, since one that opens a window and does not wait is back at once.
    case done(milliseconds: Int)
    case failed(status: CInt)
    case killed(signal: CInt)
    /// It could not be started.
    case notStarted(errno: CInt)
  }

  /// Starts an editor, and waits until it ends.
  ///
  /// Ctrl-C and Ctrl-\ are the editor's meanwhile, as with every program that a shell waits for. Where standard input or
  /// output lead elsewhere, the editor gets the terminal.
  ///
  /// - Parameter needsTerminal: Whether the editor gets the terminal in place of what is none.
  package static func run(
    _ command: EditorCommand, on file: BytePath, needsTerminal: Bool
  ) -> Ending {
    let start = monotonicMilliseconds()
    let signals = IgnoredSignals([SIGINT, SIGQUIT])
    defer { signals.restore() }
    var process: pid_t = 0
    let code = spawn(command.words + [file.bytes], needsTerminal: needsTerminal, &process)
    if code != 0 { return .notStarted(errno: code) }
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return .notStarted(errno: errno) }
    }
    let signal = status & 0x7f
    if signal != 0 { return .killed(signal: signal) }
    let exit = (status >> 8) & 0xff
    return exit == 0
      ? .done(milliseconds: monotonicMilliseconds() - start) : .failed(status: exit)
  }

  private static func spawn(
    _ words: [[UInt8]], needsTerminal: Bool, _ process: inout pid_t
  ) -> CInt {
    if words.contains(where: { $0.contains(0) }) { return EINVAL }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if needsTerminal {
      for (number, mode) in [
        (STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_WRONLY), (STDERR_FILENO, O_WRONLY),
      ] where isatty(number) == 0 {
        posix_spawn_file_actions_addopen(&actions, number, "/dev/tty", mode, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Whatever this program ignores or blocks, the editor starts as from a shell.
    var set = sigset_t()
    sigemptyset(&set)
    posix_spawnattr_setsigmask(&attributes, &set)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ, SIGTSTP] { sigaddset(&set, signal) }
    posix_spawnattr_setsigdefault(&attributes, &set)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = words.map { word in
      (word + [0]).withUnsafeBytes { bytes in
        bytes.bindMemory(to: CChar.self).baseAddress.flatMap { strdup($0) }
      }
    }
    defer { for argument in arguments { free(argument) } }
    guard let program = arguments.first ?? nil else { return ENOMEM }
    return posix_spawnp(&process, program, &actions, &attributes, arguments + [nil], environ)
  }
}

/// Signals that are ignored for a while.
private struct IgnoredSignals {
  private var former: [(number: CInt, action: sigaction)] = []

  init(_ numbers: [CInt]) {
    for number in numbers {
      var ignoring = sigaction()
      ignoring.__sigaction_handler.sa_handler = SIG_IGN
      var action = sigaction()
      if sigaction(number, &ignoring, &action) == 0 { former.append((number, action)) }
    }
  }

  func restore() {
    for (number, action) in former {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
