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
  /// When the wait for the rest of a sequence is over.
  private(set) var waitLimit: Int?

  /// How long a lone escape waits until it counts as the key, in milliseconds.
  private static let escapeDelay = 25
  /// How long a sequence that has begun waits for its rest; over slow lines it comes in parts.
  private static let sequenceDelay = 400
  /// How long a paste may pause; a terminal that was cut off within one never ends it.
  private static let pasteDelay = 5000

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
        events += keys.take(Array(buffer[..<count]))
        waitLimit = delay(afterByte: buffer[count - 1]).map { Clock.now + $0 }
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
    guard let waitLimit, Clock.now >= waitLimit else { return }
    finish(into: &events)
  }

  private func delay(afterByte byte: UInt8) -> Int? {
    if keys.isInPaste { return Self.pasteDelay }
    if !keys.isPending { return nil }
    return byte == 0x1b ? Self.escapeDelay : Self.sequenceDelay
  }

  /// Ends whatever is unfinished.
  mutating func finish(into events: inout [ScreenEvent]) {
    waitLimit = nil
    events += keys.isInPaste ? keys.endPaste() : keys.flush()
  }
}
