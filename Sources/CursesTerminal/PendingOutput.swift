/// Bytes that the terminal has not taken yet.
struct PendingOutput {
  private var bytes: [UInt8] = []
  private var position = 0

  var isEmpty: Bool { position == bytes.count }

  mutating func append(_ more: [UInt8]) { bytes += more }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) { bytes += more }

  mutating func drop() {
    bytes.removeAll(keepingCapacity: true)
    position = 0
  }

  /// Writes what the terminal takes; false where it is gone.
  mutating func flush(to line: borrowing TerminalLine) -> Bool {
    while position < bytes.count {
      switch line.write(bytes.span.extracting(position...)) {
      case .done(let count): position += count
      case .blocked: return true
      case .gone:
        drop()
        return false
      }
    }
    drop()
    return true
  }
}
