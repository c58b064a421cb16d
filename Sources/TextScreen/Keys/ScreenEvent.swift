/// Something that a terminal reports.
public enum ScreenEvent: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted between the terminal's marks, as it came.
  case paste(String)
  case mouse(MouseEvent)
  /// The screen has another size now.
  case resized(ScreenSize)
  /// The program was stopped and goes on; everything has to be drawn again.
  case resumed
  /// Ctrl-C, or SIGINT from elsewhere.
  case interrupted
  /// SIGTERM or SIGHUP: the program should leave.
  case terminated(signal: Int32)
  /// The terminal is gone.
  case closed
  /// The watched file was changed from outside.
  case fileChanged
}

/// A key, or keys pressed together.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Unicode.Scalar)
  /// Ctrl with a letter, in lower case, or with one of `@ [ \ ] ^ _`.
  case control(Unicode.Scalar)
  /// Alt with a character.
  case alternate(Unicode.Scalar)
  /// F1 to F24.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
}

/// Something done with the mouse.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable {
    case press, release, wheelUp, wheelDown
  }
  /// What was done, with the first button or the wheel.
  public let action: Action
  /// Where.
  public let position: Position

  /// Something done with the mouse.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
