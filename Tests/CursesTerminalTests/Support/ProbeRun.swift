import Glibc
import Synchronization
import Testing

/// The probe in a terminal of its own: what it is sent, what it shows, how it ends.
final class ProbeRun {
  // A class, since the process and its terminal are one thing, and have to be ended when it goes.
  private let process: pid_t
  private var master: CInt
  private var slave: CInt
  private let formerModes: termios
  private(set) var bytes: [UInt8] = []
  let screen: VirtualScreen
  private(set) var ending: Ending?
  private var status: CInt = 0

  enum Ending: Hashable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// How a probe is started.
  struct Setting {
    var arguments: [String] = []
    var environment: [String: String] = [:]
    var rows = 24
    var columns = 80
    /// Signals that it is told to ignore from the start.
    var ignored: [Int32] = []
    /// Whether a shell that runs one job stands between it and the terminal.
    var hasShell = false
    var shellArguments: [String] = []
    /// The size that the terminal says it has, where that is another one.
    var saidSize: (rows: Int, columns: Int)?
  }

  init(_ setting: Setting = Setting()) throws {
    (master, slave) = try Self.terminal()
    screen = try VirtualScreen(rows: setting.rows, columns: setting.columns)
    let said = setting.saidSize ?? (setting.rows, setting.columns)
    Self.setSize(master, rows: said.rows, columns: said.columns)
    var modes = termios()
    tcgetattr(slave, &modes)
    formerModes = modes
    process = try Self.start(setting, terminal: slave)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    hangUp()
  }

  // MARK: What is done to it

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let limit = Self.now + 20_000
    while !rest.isEmpty, Self.now < limit {
      let count = Array(rest.prefix(4096)).withUnsafeBytes {
        write(master, $0.baseAddress, $0.count)
      }
      if count > 0 { rest = rest.dropFirst(count) } else { pump(atMost: 5) }
    }
  }

  /// Sends without reading what the probe answers.
  func sendUnread(_ text: String) {
    let bytes = Array(text.utf8)
    let limit = Self.now + 20_000
    var done = 0
    while done < bytes.count, Self.now < limit {
      let count = bytes[done...].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { done += count } else { poll(nil, 0, 1) }
    }
  }

  /// Whether it has ended, without reading what it sent.
  var hasEndedUnread: Bool { checkEnding() }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    Self.setSize(master, rows: rows, columns: columns)
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// The process that the shell of the probe started.
  var job: pid_t? {
    guard let file = fopen("/proc/\(process)/task/\(process)/children", "r") else { return nil }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 64)
    guard fgets(&text, 64, file) != nil else { return nil }
    return pid_t(strtol(text, nil, 10))
  }

  var identifier: pid_t { process }

  func hangUp() {
    if master >= 0 { close(master) }
    if slave >= 0 { close(slave) }
    (master, slave) = (-1, -1)
  }

  // MARK: What it does

  /// Reads until something is so; false when it is not within the time.
  @discardableResult
  func wait(seconds: Double = 20, until isSo: () -> Bool) -> Bool {
    let limit = Self.now + Int(seconds * 1000)
    while true {
      if isSo() { return true }
      let rest = limit - Self.now
      if rest <= 0 { return isSo() }
      pump(atMost: min(rest, 20))
    }
  }

  /// Reads until the screen shows a text somewhere.
  @discardableResult
  func shows(_ text: String, seconds: Double = 20) -> Bool {
    let isShown = wait(seconds: seconds) { screen.lines.contains { $0.contains(text) } }
    if !isShown {
      let lines = screen.lines.filter { !$0.isEmpty }.prefix(30)
      Issue.record("no '\(text)' in\n\(lines.joined(separator: "\n"))")
    }
    return isShown
  }

  /// Reads until the probe has ended; nil when it does not.
  func end(seconds: Double = 20) -> Ending? {
    wait(seconds: seconds) { checkEnding() }
    while pump(atMost: 0) {}
    return ending
  }

  /// The probe has drawn nothing more for a while.
  func settle() {
    var count = -1
    while count != bytes.count {
      count = bytes.count
      wait(seconds: 0.2) { bytes.count != count }
    }
  }

  /// Reads what has come within a few milliseconds; false where that is nothing.
  @discardableResult
  private func pump(atMost milliseconds: Int) -> Bool {
    if master < 0 {
      poll(nil, 0, CInt(milliseconds))
      return false
    }
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, CInt(milliseconds)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  private func checkEnding() -> Bool {
    if ending != nil { return true }
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    let signal = status & 0x7f
    ending = signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal)
    return true
  }

  var modes: TerminalModes { TerminalModes(bytes) }

  /// Whether the terminal has the modes that it had at the start.
  var hasFormerModes: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    return modes.c_iflag == formerModes.c_iflag && modes.c_oflag == formerModes.c_oflag
      && modes.c_lflag == formerModes.c_lflag
  }

  /// How often it has gone to sleep.
  var wakeUps: Int? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    let name = "voluntary_ctxt_switches:"
    while fgets(&line, 256, file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if text.hasPrefix(name) {
        return Int(text.dropFirst(name.count).filter(\.isNumber))
      }
    }
    return nil
  }

  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
