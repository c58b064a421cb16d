import Glibc
import Synchronization
import Testing

/// One finished run of the program at a terminal of its own, with what was typed at each prompt.
struct TerminalTalk {
  /// What the terminal showed, its line ends as one sign.
  let transcript: String
  /// Every byte that reached the terminal.
  let bytes: [UInt8]
  let ending: AltaiRun.Ending

  /// Types texts, each once the prompt is there, and then Ctrl-D.
  ///
  /// - Parameters:
  ///   - typed: Texts as the keys send them; a line ends with `\n`.
  ///   - home: The folder for the user's files.
  ///   - prompt: What stands before something can be typed.
  init(
    _ arguments: [String] = ["--plain"], typing typed: [String], home: borrowing TestFolder,
    environment: [String: String] = [:], columns: UInt16 = 80, seconds: Int = 60,
    prompt: String = "altai> "
  ) throws {
    var variables = ["LC_ALL": "C.UTF-8", "TERM": "xterm", "HOME": Files.string(home.path)]
    variables["LLVM_PROFILE_FILE"] = getenv("LLVM_PROFILE_FILE").map { String(cString: $0) }
    for (name, value) in environment { variables[name] = value.isEmpty ? nil : value }
    let ends = try ProgramProcess.terminal(columns: columns, isRaw: false)
    let process = try Self.start(
      arguments + ["--today", AltaiRun.today], variables, terminal: ends.writing)
    let prompt = Array(prompt.utf8)
    // While this end is open, what the program said last can still be read.
    var rest = typed[...]
    var isEnded = false
    var all: [UInt8] = []
    var answered = 0
    var status: CInt = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let limit = ProgramProcess.milliseconds + seconds * 1000
    while true {
      var request = pollfd(fd: ends.reading, events: Int16(POLLIN), revents: 0)
      if poll(&request, 1, 20) > 0 {
        let count = read(ends.reading, &buffer, buffer.count)
        if count > 0 { all += buffer[..<count] }
        if all.count > answered, all.suffix(prompt.count) == prompt[...], !isEnded {
          answered = all.count
          let next = rest.popFirst() ?? "\u{4}"
          isEnded = next == "\u{4}"
          _ = Array(next.utf8).withUnsafeBytes { write(ends.reading, $0.baseAddress, $0.count) }
        }
      } else if waitpid(process, &status, WNOHANG) == process {
        break
      } else if ProgramProcess.milliseconds > limit {
        Issue.record("the program did not end in \(seconds) seconds")
        kill(process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        break
      }
    }
    close(ends.reading)
    close(ends.writing)
    bytes = all
    transcript = String(decoding: all.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    let signal = status & 0x7f
    ending = signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal)
  }

  private static func start(
    _ arguments: [String], _ variables: [String: String], terminal: CInt
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [CInt(0), 1, 2] {
      posix_spawn_file_actions_adddup2(&actions, terminal, descriptor)
    }
    let words = copies([Products.program] + arguments)
    let environment = copies(variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    defer { for pointer in words + environment { free(pointer) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let code = ProgramProcess.children.withLock { _ in
      posix_spawn(&process, Products.program, &actions, &attributes, words, environment)
    }
    guard code == 0 else { throw ProgramProcess.CannotStart(code: code) }
    return process
  }
}
