import Glibc

/// The way to and from a terminal: its descriptors and modes.
///
/// The terminal is opened a second time where that is possible, so that writing need not block and
/// the mode of the descriptors that other programs share stays as it is.
struct TerminalLine: ~Copyable {
  /// Where keys come from.
  let input: CInt
  /// Where the screen goes.
  let output: CInt
  /// The modes that the terminal had, and gets back.
  let formerModes: termios
  private let ownModes: termios
  private let ends: Ends

  /// The descriptors, and which of them are ours to close.
  private struct Ends {
    var input: CInt
    var isInputOwned = false
    var output: CInt
    var isOutputOwned: Bool

    func close() {
      if isInputOwned { Glibc.close(input) }
      if isOutputOwned { Glibc.close(output) }
    }
  }

  init() throws(TerminalError) {
    let ends = try Self.open()
    let modes: termios
    do throws(TerminalError) {
      try Self.waitForForeground(ends.input)
      modes = try Self.modes(of: ends.input)
    } catch {
      ends.close()
      throw error
    }
    self.ends = ends
    input = ends.input
    output = ends.output
    formerModes = modes
    ownModes = Self.ownModes(from: modes)
  }

  deinit {
    ends.close()
  }

  private static func open() throws(TerminalError) -> Ends {
    let standard: CInt? = isatty(1) == 1 ? 1 : nil
    var own = open("/dev/tty")
    if let standard, tcgetpgrp(standard) < 0, let other = own {
      // Standard output is a terminal, but not the one that this session belongs to.
      close(other)
      own = nil
    }
    if own == nil, let standard { own = open("/proc/self/fd/\(standard)") }
    guard let output = own ?? standard else { throw .noTerminal }
    var ends = Ends(input: output, output: output, isOutputOwned: own != nil)
    if isatty(0) == 1, tcgetpgrp(0) < 0, tcgetpgrp(output) >= 0 {
      let own = open("/proc/self/fd/0")
      (ends.input, ends.isInputOwned) = (own ?? 0, own != nil)
    }
    return ends
  }

  private static func open(_ path: String) -> CInt? {
    let descriptor = Glibc.open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    return descriptor < 0 ? nil : descriptor
  }

  private static func modes(of descriptor: CInt) throws(TerminalError) -> termios {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { throw .failed(errno: errno) }
    return modes
  }

  /// Stops this process, as the system does it, until the terminal is its own.
  private static func waitForForeground(_ descriptor: CInt) throws(TerminalError) {
    // Changes nothing, but counts as a change of the terminal. Modes are read only afterwards: until
    // then they are the shell's.
    var answer: CInt
    repeat {
      answer = tcflow(descriptor, CInt(TCOON))
    } while answer != 0 && errno == EINTR
    let group = tcgetpgrp(descriptor)
    if group >= 0, group != getpgrp() { throw .inBackground }
  }

  /// Keys come one by one, unchanged and unseen; Ctrl-C, Ctrl-Z and Ctrl-\ stay signals.
  private static func ownModes(from modes: termios) -> termios {
    var modes = modes
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON | IXOFF | ISTRIP)
    modes.c_oflag &= ~tcflag_t(OPOST)
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | IEXTEN)
    // A signal key would otherwise throw away the part of a screen that is on its way.
    modes.c_lflag |= tcflag_t(ISIG | NOFLSH)
    withUnsafeMutableBytes(of: &modes.c_cc) {
      $0[Int(VMIN)] = 1
      $0[Int(VTIME)] = 0
    }
    return modes
  }

  /// Sets the modes for screens; in the background, the system stops the process here.
  func takeModes() { set(ownModes) }

  /// Sets the modes that the terminal had.
  func giveBackModes() { set(formerModes) }

  private func set(_ modes: termios) {
    var modes = modes
    var rounds = 0
    while tcsetattr(input, TCSANOW, &modes) != 0, errno == EINTR, rounds < 100 { rounds += 1 }
  }

  /// The size that the terminal says it has; nil where it does not know.
  var reportedSize: (rows: Int, columns: Int)? {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return (Int(size.ws_row), Int(size.ws_col))
  }

  /// Whether it takes output now.
  var takesOutput: Bool {
    var request = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// What reading or writing came to.
  enum Outcome {
    case done(Int)
    /// Not now.
    case blocked
    /// Never again.
    case gone
  }

  /// Writes as much as the terminal takes.
  func write(_ bytes: Span<UInt8>) -> Outcome {
    bytes.withUnsafeBufferPointer { buffer in
      outcome { Glibc.write(output, buffer.baseAddress, buffer.count) }
    }
  }

  /// Reads what has come; call it when the descriptor is readable.
  func read(into buffer: inout [UInt8]) -> Outcome {
    let outcome = outcome { Glibc.read(input, &buffer, buffer.count) }
    if case .done(0) = outcome { return .gone }
    return outcome
  }

  private func outcome(_ call: () -> Int) -> Outcome {
    while true {
      let count = call()
      if count >= 0 { return .done(count) }
      switch errno {
      case EINTR: continue
      case EAGAIN: return .blocked
      default: return .gone
      }
    }
  }
}
