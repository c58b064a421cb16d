import Glibc
import Synchronization
import Testing

/// A child process that runs the program; its descriptors are closed to all other children.
struct ProgramProcess {
  private let process: pid_t
  private let output: Descriptors
  private let errors: Descriptors

  /// The end that this process reads.
  struct Descriptors {
    var reading: CInt = -1
    var writing: CInt = -1
  }

  struct CannotStart: Error {
    let code: CInt
  }

  init(
    arguments: [String], environment: [String: String], output: AltaiRun.Output, hasInput: Bool,
    folder: String?
  ) throws {
    errors = try Self.pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if hasInput {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    } else {
      posix_spawn_file_actions_addclose(&actions, 0)
    }
    switch output {
    case .pipe: self.output = try Self.pipe()
    case .closedPipe:
      var ends = try Self.pipe()
      close(ends.reading)
      ends.reading = -1
      self.output = ends
    case .terminal(let columns): self.output = try Self.terminal(columns: columns)
    case .file(let path):
      self.output = Descriptors()
      posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY, 0)
    case .closed:
      self.output = Descriptors()
      posix_spawn_file_actions_addclose(&actions, 1)
    }
    if self.output.writing >= 0 {
      posix_spawn_file_actions_adddup2(&actions, self.output.writing, 1)
    }
    posix_spawn_file_actions_adddup2(&actions, errors.writing, 2)
    var call = [Products.program] + arguments
    if let folder { call = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder] + call }
    let program = call[0]
    let words = copies(call)
    let variables = copies(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    defer { for pointer in words + variables { free(pointer) } }
    // Whatever this process ignores, the program starts as a shell would start it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let code = Self.children.withLock { _ in
      posix_spawn(&process, program, &actions, &attributes, words, variables)
    }
    for descriptor in [self.output.writing, errors.writing] where descriptor >= 0 {
      close(descriptor)
    }
    guard code == 0 else { throw CannotStart(code: code) }
    self.process = process
  }

  /// Reads everything until the program ends; after the limit it is killed and the test fails.
  func finish(seconds: Int) -> (output: [UInt8], errors: [UInt8], ending: AltaiRun.Ending) {
    var texts: [[UInt8]] = [[], []]
    var polls = [output.reading, errors.reading].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let limit = Self.milliseconds + seconds * 1000
    while polls.contains(where: { $0.fd >= 0 }) {
      let rest = limit - Self.milliseconds
      let count = rest > 0 ? poll(&polls, nfds_t(polls.count), CInt(rest)) : 0
      if count == 0 {
        Issue.record("the program did not end in \(seconds) seconds")
        kill(process, SIGKILL)
        break
      }
      for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
        let count = read(polls[index].fd, &buffer, buffer.count)
        if count > 0 {
          texts[index] += buffer[..<count]
        } else if count == 0 || errno != EINTR {
          // A terminal whose last writer is gone answers EIO.
          polls[index].fd = -1
        }
      }
    }
    for descriptor in [output.reading, errors.reading] where descriptor >= 0 { close(descriptor) }
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    let ending: AltaiRun.Ending =
      signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal)
    return (texts[0], texts[1], ending)
  }

  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// No child starts between the making of a descriptor and its being closed to children.
  static let children = Mutex(())

  private static func pipe() throws -> Descriptors {
    var ends: [CInt] = [-1, -1]
    let code = children.withLock { _ in
      guard Glibc.pipe(&ends) == 0 else { return errno }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return 0
    }
    guard code == 0 else { throw CannotStart(code: code) }
    return Descriptors(reading: ends[0], writing: ends[1])
  }

  /// Whether this machine has pseudo-terminals; a bare tree without `/dev/pts` has none.
  static let hasTerminals: Bool = {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { return false }
    close(master)
    return true
  }()

  /// Both ends of a new terminal; a raw one passes bytes on as they are.
  static func terminal(columns: UInt16, isRaw: Bool = true) throws -> Descriptors {
    // Linux's own calls, since the portable ones are hidden from Swift: TIOCGPTN and TIOCSPTLCK.
    let (getNumber, setLock): (UInt, UInt) = (0x8004_5430, 0x4004_5431)
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: CInt = 0
    var lock: CInt = 0
    guard master >= 0, ioctl(master, getNumber, &number) == 0, ioctl(master, setLock, &lock) == 0
    else { throw CannotStart(code: errno) }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw CannotStart(code: errno) }
    var settings = termios()
    tcgetattr(slave, &settings)
    if isRaw { cfmakeraw(&settings) }
    tcsetattr(slave, TCSANOW, &settings)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(slave, UInt(TIOCSWINSZ), &size) == 0 else { throw CannotStart(code: errno) }
    return Descriptors(reading: master, writing: slave)
  }
}

/// Strings as C takes them, with a null at the end; the caller frees them.
func copies(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
  strings.map { strdup($0) } + [nil]
}
