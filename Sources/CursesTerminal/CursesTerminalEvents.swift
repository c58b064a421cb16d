import Glibc
public import TextScreen

extension CursesTerminal {
  /// Waits for something to happen and gives all that has happened, in one go.
  ///
  /// Keys that are queued come together, several changes of the size as one. Without a limit, a
  /// terminal that nobody touches costs nothing.
  public mutating func events(waitingAtMost milliseconds: Int?) -> [ScreenEvent] {
    if isGone { return [.closed] }
    let limit = milliseconds.map { Clock.now + max($0, 0) }
    var events: [ScreenEvent] = []
    var bytesLeft = Self.mostBytesAtOnce
    while true {
      let hasEvents = !events.isEmpty || reader.hasHeld
      let hasFileChange = events.contains(.fileChanged)
      let ready = wait(until: hasEvents ? Clock.now : limit, watches: !hasFileChange)
      if ready.hasSignals || reader.hasHeld { takeSignals(into: &events) }
      if ready.takesOutput { sendWaiting() }
      if ready.hasInput {
        isGone = !reader.read(from: line, atMost: Self.mostBytesInOnePart, into: &events)
        bytesLeft -= Self.mostBytesInOnePart
      } else {
        reader.endWait(into: &events)
      }
      if ready.fileHasChanged { events.append(.fileChanged) }
      if isGone {
        events.append(.closed)
        return events
      }
      if !events.isEmpty, ready.isNothing || bytesLeft <= 0 { return events }
      if events.isEmpty, let limit, Clock.now >= limit { return [] }
    }
  }

  /// A long paste is told in parts, so that the screen can follow.
  private static var mostBytesAtOnce: Int { 1 << 16 }
  /// Between two parts, signals are looked at.
  private static var mostBytesInOnePart: Int { 1 << 14 }

  private struct Ready {
    var hasInput = false
    var hasSignals = false
    var takesOutput = false
    var fileHasChanged = false
    var isNothing: Bool { !hasInput && !hasSignals && !fileHasChanged }
  }

  /// - Parameter watches: Whether to look at the watched descriptor, which stays readable until its owner has read.
  private func wait(until limit: Int?, watches: Bool) -> Ready {
    let ends = [limit, reader.waitLimit].compactMap(\.self).min()
    // Never early: what waits for the time would be asked for again at once.
    let timeout = ends.map { CInt(clamping: max($0 - Clock.now, 0)) } ?? -1
    let watched = watches ? options.watchedDescriptor ?? -1 : -1
    let terminalEvents =
      Int16(POLLIN) | (hasWaiting && line.input == line.output ? Int16(POLLOUT) : 0)
    let outputDescriptor = hasWaiting && line.input != line.output ? line.output : -1
    var requests: InlineArray<4, pollfd> = [
      pollfd(fd: line.input, events: terminalEvents, revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watched, events: Int16(POLLIN), revents: 0),
      pollfd(fd: outputDescriptor, events: Int16(POLLOUT), revents: 0),
    ]
    var span = requests.mutableSpan
    let count = span.withUnsafeMutableBufferPointer { poll($0.baseAddress, 4, timeout) }
    guard count > 0 else { return Ready() }
    let broken = Int16(POLLHUP | POLLERR | POLLNVAL)
    return Ready(
      hasInput: requests[0].revents & (Int16(POLLIN) | broken) != 0,
      hasSignals: requests[1].revents != 0,
      takesOutput: (requests[0].revents | requests[3].revents) & Int16(POLLOUT) != 0,
      fileHasChanged: requests[2].revents != 0)
  }

  private mutating func takeSignals(into events: inout [ScreenEvent]) {
    var (signals, hasComeBack) = reader.takeSignals()
    func came(_ signal: CInt) -> Bool { signals & 1 << UInt64(signal) != 0 }
    if came(SIGTSTP) {
      stop()
      let held = reader.takeSignals()
      signals |= held.signals
      signals &= ~(1 << UInt64(SIGTSTP) | 1 << UInt64(SIGCONT) | 1 << UInt64(SIGWINCH))
      hasComeBack = true
    } else if came(SIGCONT) {
      // Stopped by something that asks nobody.
      comeBack()
      hasComeBack = true
    } else if came(SIGWINCH) {
      takeSize()
    }
    if hasComeBack { events.append(.resumed) }
    if hasComeBack || came(SIGWINCH) {
      events.removeAll { if case .resized = $0 { true } else { false } }
      events.append(.resized(size))
    }
    if came(SIGINT) {
      reader.finish(into: &events)
      events.append(.interrupted)
    }
    for signal in [SIGTERM, SIGHUP] where came(signal) {
      events.append(.terminated(signal: signal))
    }
  }
}
