import CCurses
import Glibc

/// Lines that are typed at a terminal, or come from a pipe or a file, and the signals that come meanwhile.
///
/// The terminal edits the line, as it does for every program that reads lines, and nothing is sent to it from here. Ctrl-C
/// ends a line instead of raising a signal, since only so is it known whether something was typed before it.
public struct LineTerminal: ~Copyable {
  /// What can come.
  public enum Event: Hashable, Sendable {
    /// A line without its end.
    case line([UInt8])
    /// Ctrl-C after something was typed, which is gone by that.
    case forgotten
    /// Ctrl-C before anything was typed, or its signal.
    case interrupted
    /// The process goes on after it was stopped, and what was typed is gone.
    case resumed
    /// Another signal that ends the program.
    case terminated(CInt)
    /// Nothing more comes.
    case ended
  }

  /// Where the lines come from.
  private let input: CInt
  private let isOwned: Bool
  /// The modes before and now; nil where the lines do not come from a terminal.
  private let modes: (former: termios, own: termios)?
  private let signals: CInt
  private var bytes: [UInt8] = []
  private var hasEnded = false
  private var buffer = [UInt8](repeating: 0, count: 4096)

  /// A longer line is taken in parts.
  private static let longestLine = 1 << 16

  /// Takes lines from standard input, or from `/dev/tty` where that is neither a terminal nor holds anything.
  public init() throws(TerminalError) {
    let (input, isOwned) = try Self.open()
    let signals = altai_signals_open()
    guard signals >= 0 else {
      if isOwned { Glibc.close(input) }
      throw .inUse
    }
    self.input = input
    self.isOwned = isOwned
    self.signals = signals
    var former = termios()
    if isatty(input) == 1, tcgetattr(input, &former) == 0 {
      modes = (former, Self.ownModes(from: former))
      altai_crash_arm(input, &former)
      takeModes()
      altai_crash_hold(true)
    } else {
      modes = nil
    }
  }

  deinit {
    if modes != nil {
      giveBackModes()
      altai_crash_disarm()
    }
    altai_signals_close()
    if isOwned { Glibc.close(input) }
  }

  /// Gives the terminal back.
  public consuming func close() {}

  /// Whether somebody types, and sees what is typed.
  public var isTerminal: Bool { modes != nil }

  private static func open() throws(TerminalError) -> (input: CInt, isOwned: Bool) {
    if isatty(STDIN_FILENO) == 1 { return (STDIN_FILENO, false) }
    var status = stat()
    if fstat(STDIN_FILENO, &status) == 0 {
      let kind = status.st_mode & S_IFMT
      if kind == S_IFIFO || kind == S_IFREG || kind == S_IFSOCK { return (STDIN_FILENO, false) }
    }
    let terminal = Glibc.open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw .noTerminal }
    return (terminal, true)
  }

  private static func ownModes(from modes: termios) -> termios {
    var modes = modes
    modes.c_iflag |= tcflag_t(ICRNL)
    modes.c_lflag |= tcflag_t(ICANON | ISIG)
    withUnsafeMutableBytes(of: &modes.c_cc) {
      $0[Int(VEOL)] = $0[Int(VINTR)]
      // 0 is no key.
      $0[Int(VINTR)] = 0
    }
    return modes
  }

  /// The key that interrupts; nil where there is none.
  private var interruptKey: UInt8? {
    guard let modes else { return nil }
    let key = withUnsafeBytes(of: modes.former.c_cc) { $0[Int(VINTR)] }
    return key == 0 ? nil : key
  }

  private func takeModes() { if let modes { set(modes.own) } }
  private func giveBackModes() { if let modes { set(modes.former) } }

  private func set(_ modes: termios) {
    var modes = modes
    for _ in 0..<100 where tcsetattr(input, TCSANOW, &modes) != 0 {
      if errno != EINTR { return }
    }
  }

  /// Waits for what comes next.
  public mutating func next() -> Event {
    while true {
      if let event = takeLine() { return event }
      var polls = [
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&polls, 2, -1) < 0, errno != EINTR { return .ended }
      if polls[0].revents != 0, let event = takeSignal() { return event }
      if polls[1].revents != 0 { read() }
    }
  }

  private mutating func read() {
    let count = Glibc.read(input, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
  }

  /// The first line of what was read.
  private mutating func takeLine() -> Event? {
    let interrupt = interruptKey
    if let end = bytes.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == interrupt }) {
      let line = Array(bytes[..<end])
      let isInterrupted = bytes[end] == interrupt
      bytes.removeFirst(end + 1)
      if isInterrupted { return line.isEmpty ? .interrupted : .forgotten }
      return .line(line)
    }
    if bytes.count >= Self.longestLine || (hasEnded && !bytes.isEmpty) {
      defer { bytes = [] }
      return .line(bytes)
    }
    return hasEnded ? .ended : nil
  }

  private mutating func takeSignal() -> Event? {
    let seen = altai_signals_take()
    func came(_ number: CInt) -> Bool { seen & (1 << UInt64(number)) != 0 }
    for number in [SIGTERM, SIGHUP] where came(number) { return .terminated(number) }
    if came(SIGINT) { return .interrupted }
    if came(SIGTSTP) {
      giveBackModes()
      altai_crash_hold(false)
      altai_signals_stop()
      comeBack()
      return .resumed
    }
    if came(SIGCONT) {
      comeBack()
      return .resumed
    }
    return nil
  }

  private mutating func comeBack() {
    // That it goes on is known; another stop is not lost, since the terminal raises it anew.
    _ = altai_signals_take()
    guard modes != nil else { return }
    bytes = []
    takeModes()
    altai_crash_hold(true)
  }
}
