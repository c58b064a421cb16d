import CCurses
import Glibc
public import TextScreen

/// A terminal, held for as long as this value lives and given back when it goes.
///
/// ``show(_:)`` makes the bytes that change the screen and sends them at once. Where the terminal does
/// not take them, nothing waits: the newest screen is sent as soon as it does, from within
/// ``events(waitingAtMost:)``, and those between are left out. That call is also where signals are
/// seen; nothing else happens behind the caller's back, but for a crash, which gives the screen back.
public struct CursesTerminal: ~Copyable, ScreenDevice {
  /// How large it is now.
  public private(set) var size: ScreenSize
  var screen: CursesScreen
  let line: TerminalLine
  let signals: CInt
  let options: TerminalOptions
  var reader: EventReader
  var output = PendingOutput()
  /// The newest screen, where the terminal could not take it yet.
  private var waiting: CellBuffer?
  /// Whether the terminal is gone for good.
  var isGone = false
  /// Whether the screen is given back for now.
  private var isLent = false
  private var usesMouse: Bool

  /// Takes the terminal.
  ///
  /// Nothing has been sent to it if this fails.
  public init(_ options: TerminalOptions) throws(TerminalError) {
    let line = try TerminalLine()
    let size = Self.size(of: line, options)
    // Before ncurses starts, which leaves alone the signals that somebody handles.
    let signals = altai_signals_open()
    guard signals >= 0 else { throw .inUse }
    do throws(TerminalError) {
      screen = try CursesScreen(options, size: size)
    } catch {
      altai_signals_close()
      throw error
    }
    self.line = line
    self.size = size
    self.signals = signals
    self.options = options
    reader = EventReader()
    usesMouse = options.usesMouse
    var modes = self.line.formerModes
    altai_crash_arm(self.line.output, &modes)
    enter()
  }

  deinit {
    if !isLent { Self.leave(line, screen.sequences, rows: size.rows, isGone: isGone) }
    // Reports and pasted text that nobody read are not for the shell.
    if usesMouse || reader.isInPaste { tcflush(line.input, CInt(TCIFLUSH)) }
    altai_crash_disarm()
    altai_signals_close()
  }

  /// Gives the terminal back.
  public consuming func close() {}

  /// Whether only ASCII can be sent; draw buffers that say so too.
  public var isASCII: Bool { screen.isASCII }

  /// Ends the process by a signal, so that its cause shows; close the terminal first.
  public static func die(of signal: CInt) -> Never { altai_signals_die(signal) }

  // MARK: Showing

  /// Whether the terminal takes a screen now; until then drawing one is for nothing.
  public var isReadyForOutput: Bool { output.isEmpty && line.takesOutput }

  /// Shows a screen, now or when the terminal takes it.
  public mutating func show(_ buffer: CellBuffer) {
    if isGone || isLent { return }
    flush()
    guard isReadyForOutput else {
      waiting = buffer
      return
    }
    paint(buffer)
  }

  private mutating func paint(_ buffer: CellBuffer) {
    waiting = nil
    output.append(screen.update(to: buffer))
    flush()
  }

  /// Sends what waits, then the newest screen.
  mutating func sendWaiting() {
    flush()
    if let buffer = waiting, !isGone, isReadyForOutput { paint(buffer) }
  }

  /// Whether something waits for the terminal to take it.
  var hasWaiting: Bool { !output.isEmpty || waiting != nil }

  private mutating func flush() {
    if !output.flush(to: line) { isGone = true }
  }

  /// Sends all of the next screen, whatever the terminal shows.
  public mutating func fullRepaint() { screen.forget() }

  /// Shows the styles by another theme from the next screen on.
  public mutating func use(_ theme: Theme) { screen.use(theme) }

  /// Reports the mouse, or leaves it to the terminal.
  public mutating func useMouse(_ isUsed: Bool) {
    guard isUsed != usesMouse else { return }
    usesMouse = isUsed
    if isGone || isLent { return }
    output.append(isUsed ? screen.sequences.mouseOn : screen.sequences.mouseOff)
    flush()
  }

  /// Asks the terminal to put a text into the clipboard, where the options allow that.
  ///
  /// - Returns: Whether it was asked; terminals do not tell whether they obeyed.
  public mutating func copyToClipboard(_ text: String) -> Bool {
    // More than this, xterm does not take.
    guard options.allowsClipboard, screen.sequences.isLikeXterm, !isGone, !isLent,
      text.utf8.count <= 74_000
    else { return false }
    output.append(Array("\u{1b}]52;c;".utf8) + Base64.encoded(text.utf8) + [0x07])
    flush()
    return true
  }

  // MARK: Taking and giving back

  /// Takes the screen, or takes it again.
  private mutating func enter() {
    isLent = false
    line.takeModes()
    setCrashBytes()
    altai_crash_hold(true)
    output.append(screen.sequences.entering(mouse: usesMouse))
    screen.forget()
    flush()
  }

  private mutating func leave() {
    output.drop()
    waiting = nil
    Self.leave(line, screen.sequences, rows: size.rows, isGone: isGone)
    altai_crash_hold(false)
    isLent = true
  }

  private static func leave(
    _ line: borrowing TerminalLine, _ sequences: TerminalSequences, rows: Int, isGone: Bool
  ) {
    if isGone { return }
    var output = PendingOutput()
    output.append(sequences.leaving(rows: rows))
    // A terminal that does not read gets half a second.
    let limit = Clock.now + 500
    while output.flush(to: line), !output.isEmpty, Clock.now < limit {
      var request = pollfd(fd: line.output, events: Int16(POLLOUT), revents: 0)
      poll(&request, 1, 20)
    }
    line.giveBackModes()
  }

  private func setCrashBytes() {
    let bytes = screen.sequences.leaving(rows: size.rows)
    altai_crash_set_bytes(bytes, bytes.count)
  }

  /// Stops the process as Ctrl-Z asks for; comes back when it goes on.
  mutating func stop() {
    leave()
    altai_signals_stop()
    comeBack()
  }

  /// Takes the terminal again after whatever was done to it.
  mutating func comeBack() {
    enter()
    takeSize()
  }

  /// Asks for the size, which nobody may have reported.
  mutating func takeSize() {
    size = Self.size(of: line, options)
    waiting = nil
    screen.resize(to: size)
    setCrashBytes()
  }

  /// Gives the terminal to something else for a while, such as an editor.
  ///
  /// Ctrl-C is not reported for what happens meanwhile; Ctrl-Z stops this process too.
  /// ``events(waitingAtMost:)`` then gives `resumed` and `resized`.
  public mutating func withTerminalGivenBack<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    leave()
    altai_signals_let_stop(true)
    defer {
      altai_signals_let_stop(false)
      reader.wasLent(signals: altai_signals_take())
      comeBack()
    }
    return try body()
  }

  private static func size(
    of line: borrowing TerminalLine, _ options: TerminalOptions
  ) -> ScreenSize {
    let reported = line.reportedSize ?? (0, 0)
    func known(_ reported: Int, _ given: Int?, _ usual: Int) -> Int {
      if reported > 0 { return reported }
      return given.map { $0 > 0 ? $0 : usual } ?? usual
    }
    return ScreenSize(
      rows: min(known(reported.rows, options.rows, 24), ScreenSize.largest.rows),
      columns: min(known(reported.columns, options.columns, 80), ScreenSize.largest.columns))
  }
}
