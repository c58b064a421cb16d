import Glibc
import Synchronization

extension ProbeRun {
  /// Whether this machine has pseudo-terminals; a bare tree without `/dev/pts` has none.
  static let hasTerminals: Bool = {
    guard let (master, slave) = try? terminal() else { return false }
    close(master)
    close(slave)
    return true
  }()

  struct CannotStart: Error {
    let code: CInt
  }

  /// No child starts between the making of a descriptor and its being closed to children.
  private static let children = Mutex(())

  /// Both ends of a new terminal.
  static func terminal() throws -> (master: CInt, slave: CInt) {
    // Linux's own calls, since the portable ones are hidden from Swift: TIOCGPTN and TIOCSPTLCK.
    let (getNumber, setLock): (UInt, UInt) = (0x8004_5430, 0x4004_5431)
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var number: CInt = 0
    var lock: CInt = 0
    guard master >= 0, ioctl(master, getNumber, &number) == 0, ioctl(master, setLock, &lock) == 0
    else { throw CannotStart(code: errno) }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw CannotStart(code: errno) }
    return (master, slave)
  }

  static func setSize(_ terminal: CInt, rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// The probe beside the test bundle.
  static var program: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(count, 0)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/screen-probe"
  }

  /// Starts the probe as the leader of a session of its own on a terminal.
  static func start(_ setting: Setting, terminal: CInt) throws -> pid_t {
    var name = [CChar](repeating: 0, count: 64)
    guard ttyname_r(terminal, &name, name.count) == 0 else { throw CannotStart(code: errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened after the session is made, so that it becomes the session's terminal.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    sigdelset(&signals, SIGKILL)
    sigdelset(&signals, SIGSTOP)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | newSession)
    var words = [program] + setting.arguments
    if setting.hasShell || !setting.shellArguments.isEmpty {
      words = [program, "--shell"] + setting.shellArguments + words
    }
    if !setting.ignored.isEmpty {
      let names = setting.ignored.map { String($0) }.joined(separator: " ")
      words = ["/bin/sh", "-c", "trap '' \(names); exec \"$@\"", "sh"] + words
    }
    var variables = ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin"]
    variables["LLVM_PROFILE_FILE"] = getenv("LLVM_PROFILE_FILE").map { String(cString: $0) }
    for (name, value) in setting.environment { variables[name] = value == "-" ? nil : value }
    let arguments = words.map { strdup($0) } + [nil]
    let environment =
      variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    var process: pid_t = 0
    let code = children.withLock { _ in
      posix_spawn(&process, words[0], &actions, &attributes, arguments, environment)
    }
    guard code == 0 else { throw CannotStart(code: code) }
    return process
  }
}
