/// Something that shows a screen and reports what is done at it: a terminal, or memory in tests.
public protocol ScreenDevice: ~Copyable {
  /// How large it is now.
  var size: ScreenSize { get }
  /// Shows a screen; what did not change since the last one costs nothing.
  mutating func show(_ buffer: CellBuffer)
  /// Waits for something to happen and gives all that has happened.
  ///
  /// - Parameter milliseconds: How long to wait at most; nil waits as long as it takes.
  /// - Returns: Nothing when the time ran out.
  mutating func events(waitingAtMost milliseconds: Int?) -> [ScreenEvent]
}
