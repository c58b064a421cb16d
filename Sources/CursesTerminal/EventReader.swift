import CCurses
import Glibc
import TextScreen

/// What has been reported and not yet been told.
struct EventReader {
  private var keys: KeyDecoder
  private var buffer = [UInt8](repeating: 0, count: 1 << 14)
  /// Signals that came while the terminal was lent, as bits `1 << number`.
  private(set) var heldSignals: UInt64 = 0
  private(set) var hasComeBack = false
  /// When an escape that nothing follows counts as the key.
  private(set) var escapeLimit: Int?

  /// How long an escape waits for the rest of a sequence; over slow lines a sequence comes in parts.
  private static let escapeDelay = 25

  init() {
    keys = KeyDecoder(sequences: TerminalKeys.sequences())
  }

  var isInPaste: Bool { keys.isInPaste }

  mutating func wasLent(signals: UInt64) {
    heldSignals |= signals & ~(1 << UInt64(SIGINT) | 1 << UInt64(SIGCONT) | 1 << UInt64(SIGTSTP))
    hasComeBack = true
  }

  /// Signals that came, and whether the terminal was lent since the last call.
  mutating func takeSignals() -> (signals: UInt64, hasComeBack: Bool) {
    defer {
      heldSignals = 0
      hasComeBack = false
    }
    return (heldSignals | altai_signals_take(), hasComeBack)
  }

  var hasHeld: Bool { heldSignals != 0 || hasComeBack }

  /// Reads what has come, at most so many bytes; false where the terminal is gone.
  mutating func read(
    from line: borrowing TerminalLine, atMost limit: Int, into events: inout [ScreenEvent]
  ) -> Bool {
    var total = 0
    while total < limit {
      switch line.read(into: &buffer) {
      case .gone: return false
      case .blocked: return true
      case .done(let count):
        total += count
        keys.decode(buffer[..<count], into: &events)
        escapeLimit = keys.isWaiting ? Clock.now + Self.escapeDelay : nil
        // The descriptor may be one that blocks, and less than there is room for was all there is.
        if count < 4095 { return true }
        var request = pollfd(fd: line.input, events: Int16(POLLIN), revents: 0)
        if poll(&request, 1, 0) <= 0 { return true }
      }
    }
    return true
  }

  /// Ends the wait for the rest of a sequence, where its time is over.
  mutating func endWait(into events: inout [ScreenEvent]) {
    guard let escapeLimit, Clock.now >= escapeLimit else { return }
    self.escapeLimit = nil
    keys.endWait(into: &events)
  }
}
